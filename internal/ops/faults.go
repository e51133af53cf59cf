package ops

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"firsthand"
)

// asRow is what a row says of a file that a copy takes in.
type asRow struct {
	size int64  // -1: not known
	hash string // "": not known
	lost bool   // the site does not have it any more
}

// other tells whether a file is not the one that came in.
func (w asRow) other(f File) bool { return w.hash != "" && (f.Hash != w.hash || f.Size != w.size) }

// faults are files that are not as they should be, of the site and of the place.
type faults struct {
	lost    []string // a row names it, and it is not there
	altered []string // not as it was when it came in
	unread  []string // cannot be read
	lacking []string // of all these, what is not in the copy as it was either

	spoilt  map[string]string // bytes that the place had lost or altered, by hash: a file that they belong to
	renewed []string          // files of which the site's own bytes were sent anew
}

// hold holds the files that were found against what rows say of them. The rows are read after the files: what is named and was
// not found is looked for once more, since it may have come meanwhile.
func (k *making) hold(ctx context.Context) error {
	k.rows = make([]asRow, len(k.files))
	missing := map[string]named{}
	err := namedFiles(ctx, k.DB, func(name string, n named) error {
		at, found := slices.BinarySearchFunc(k.files, name, func(f File, name string) int { return strings.Compare(f.Name, name) })
		switch {
		case found:
			k.rows[at] = asRow{size: n.size, hash: n.hash}
		case !n.binned:
			missing[name] = n
		}
		return nil
	})
	if err != nil {
		return err
	}
	for name, n := range missing {
		there, err := k.Files.there(ctx, name)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil: // a copy of the rest is better than none
			k.unread = append(k.unread, name)
			k.lose(name, n)
		case !there:
			k.lost = append(k.lost, name)
			k.lose(name, n)
		}
	}
	return nil
}

// lose does without a file that the site has lost. If the place has its bytes, the copy has it all the same, and with it they stay. That
// goes for the key of a sealed note, too: who erases one does so in its row first, and then nothing names the key.
func (k *making) lose(name string, n named) {
	f := File{Name: name, Size: n.size, Modified: firsthand.Micros(k.rec.At), Hash: n.hash}
	if was, known := k.before[name]; known && (n.hash == "" || n.hash == was.Hash) {
		f = was
	}
	if size, there := k.present[f.Hash]; !there || size != f.Size {
		k.lacking = append(k.lacking, name)
		return
	}
	k.files = append(k.files, f)
	k.rows = append(k.rows, asRow{size: f.Size, hash: f.Hash, lost: true})
}

// there tells whether a file of the site is there.
func (s SiteFiles) there(ctx context.Context, name string) (bool, error) {
	if s.away(name) {
		from, err := s.Far.Open(ctx, name)
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		return true, from.Close()
	}
	root, err := s.open()
	if err != nil {
		return false, err
	}
	defer root.Close()
	_, err = root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// good puts the bytes that the place has of an altered file into the copy instead of the site's: so they stay for as long as the
// site's are bad. They are read first.
func (k *making) good(ctx context.Context, f *File, w asRow) bool {
	k.altered = append(k.altered, f.Name)
	if size, there := k.present[w.hash]; there && size == w.size && (k.read[w.hash] || matches(ctx, k.Place, blobAt(w.hash), w.size, w.hash) == nil) {
		k.read[w.hash] = true
		// Not the time of the site's file: the next copy looks at that again.
		*f = File{Name: f.Name, Size: w.size, Modified: f.Modified + 1, Hash: w.hash}
		return true
	}
	k.lacking = append(k.lacking, f.Name)
	return false
}

// count notes in the record what the copy has read back, and what it lacks.
func (k *making) count() {
	for _, f := range k.files {
		if k.read[f.Hash] {
			k.rec.ReadBack++
		}
	}
	for _, list := range [][]string{k.lost, k.altered, k.lacking, k.unread, k.renewed} {
		slices.Sort(list)
	}
	k.rec.Lacks, k.rec.Lacking = int64(len(k.lacking)), first(k.lacking)
}

// first are the first of many names.
func first(names []string) []string { return names[:min(len(names), mostOfAKind)] }

// naming names up to three of many files.
func naming(names []string) string {
	says := strings.Join(names[:min(len(names), 3)], ", ")
	if len(names) > 3 {
		says += ", …"
	}
	return says
}

// countOf writes how many of something there are.
func countOf(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// fault says which files of the site are lost or altered, and what to do; "" if none is.
func (k *making) fault() string {
	var parts []string
	if n := len(k.lost); n > 0 {
		parts = append(parts, fmt.Sprintf("%s lost (%s)", countOf(n, "file is", "files are"), naming(k.lost)))
	}
	if n := len(k.altered); n > 0 {
		parts = append(parts, fmt.Sprintf("%s altered (%s)", countOf(n, "file is", "files are"), naming(k.altered)))
	}
	if n := len(k.unread); n > 0 {
		parts = append(parts, fmt.Sprintf("%s not to be read (%s)", countOf(n, "file is", "files are"), naming(k.unread)))
	}
	if len(parts) == 0 {
		return ""
	}
	says := "Of the site " + strings.Join(parts, ", and ") + ". "
	all := len(k.lost) + len(k.altered) + len(k.unread)
	switch lack := len(k.lacking); {
	case lack == 0:
		says += "The copy has them as they were, from an earlier one: "
	case lack < all:
		says += fmt.Sprintf("Of %d the copy has the bytes as they were, from an earlier one, and of %d no copy here has them: ", all-lack, lack)
	default:
		return says + "No copy here has them as they were: run “firsthand doctor” with --copies and another place, or put them back by hand."
	}
	return says + "“firsthand doctor --fix” puts back what a copy has."
}

// trouble says all that did not go well although the copy is good: a sentence or several, "" if nothing.
func (k *making) trouble() string {
	says := []string{k.fault()}
	if n := len(k.renewed); n > 0 {
		says = append(says, fmt.Sprintf("In %s the bytes of %s damaged or gone (%s), and were sent anew: look at the disk there.", k.Place, countOf(n, "file were", "files were"), naming(k.renewed)))
	}
	var left []string
	for hash, name := range k.spoilt {
		if _, there := k.present[hash]; !there {
			left = append(left, name)
		}
	}
	slices.Sort(left)
	if n := len(left); n > 0 {
		says = append(says, fmt.Sprintf("In %s the bytes of %s damaged or gone that earlier copies need (%s), and the site does not have them any more: look at the disk there.", k.Place, countOf(n, "file are", "files are"), naming(left)))
	}
	return strings.TrimSpace(strings.Join(says, " "))
}

// inOrder sorts what was collected: what is lost was added at the end.
func inOrder(files []File) {
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
}
