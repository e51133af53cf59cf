package bring

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

// MaxSent is how large a file may be that is sent, in bytes.
const MaxSent = 4 << 30

// maxName is how much of a file's name is kept, in bytes: disks allow 255.
const maxName = 120

// keep keeps a file that is sent for as long as it is read: in a folder of its own, under its own name, which the account of the
// import tells and a later import knows it again by.
func keep(name string, from io.Reader) (file string, drop func(), err error) {
	nothing := func() {}
	dir, err := os.MkdirTemp("", "firsthand-*")
	if err != nil {
		return "", nothing, firsthand.Because(err, firsthand.Unavailable, "The file could not be kept while it is read: the disk may be full.")
	}
	drop = func() { os.RemoveAll(dir) }
	file = filepath.Join(dir, plainName(name))
	to, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", drop, firsthand.Because(err, firsthand.Unavailable, "The file could not be kept while it is read: the disk may be full.")
	}
	n, err := io.Copy(to, io.LimitReader(from, MaxSent+1))
	err = errors.Join(err, to.Close())
	if firsthand.DiskFull(err) {
		return "", drop, firsthand.Because(err, firsthand.Unavailable, "The disk of the server is full: make room for %s, and send it again.", filepath.Base(file))
	}
	if err != nil {
		return "", drop, firsthand.Because(err, firsthand.Invalid, "The file did not arrive whole: send it again.")
	}
	switch {
	case n == 0:
		return "", drop, firsthand.Errorf(firsthand.Invalid, "The file is empty.")
	case n > MaxSent:
		return "", drop, firsthand.Errorf(firsthand.Invalid, "The file is larger than %d GB: whoever runs the machine brings it in with “firsthand import”.", MaxSent>>30)
	}
	return file, drop, nil
}

// plainName is a name as it may stand on a disk: the last part of a path, without what no name has.
func plainName(name string) string {
	name = filepath.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`/:*?"<>|`, r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(name, ""))
	if name = strings.Trim(name, ". "); name == "" {
		name = "site"
	}
	if len(name) > maxName { // its end tells what it is
		name = strings.ToValidUTF8(name[len(name)-maxName:], "")
	}
	return name
}

// refuse says what becomes of a file that is no site.
func refuse(name string, dry bool, kind Kind) error {
	switch kind {
	case Pages:
		if dry { // nobody else could save while other people's servers are asked
			return firsthand.Errorf(firsthand.Invalid, "A list of addresses cannot be looked at first: each of them would be fetched while nobody can save. Bring a few of them in.")
		}
	case Page:
		return firsthand.Errorf(firsthand.Invalid, "%s is no site that can be brought in: what Ghost exports (.json or .zip), what WordPress exports (.xml or .zip), a zip of Markdown or HTML pages, a feed, or a list of addresses can. A single page is read under “Read it in”.", name)
	case Archive:
		return firsthand.Errorf(firsthand.Invalid, "%s is a whole site of Firsthand, which comes into an empty one alone, just as it was: whoever runs the machine does that with “firsthand import”.", name)
	case Members:
		return firsthand.Errorf(firsthand.Invalid, "%s is a table: readers are brought in under “Members”.", name)
	}
	return nil
}

// called is a source under the name of the file that was sent.
type called struct {
	incoming.Source
	file string
}

// About says what site it is.
func (c called) About() incoming.About {
	about := c.Source.About()
	name := filepath.Base(c.file)
	if about.Site == c.file { // where it lies now is not where it will lie at the next import
		about.Site = name
	}
	about.Name = name
	return about
}
