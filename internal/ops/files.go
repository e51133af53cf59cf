package ops

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"firsthand"
)

// File is one file of a site: a picture, a capture, a part of a theme.
type File struct {
	Name     string `json:"name"` // below the site's folder, with slashes
	Size     int64  `json:"size"`
	Modified int64  `json:"modified"` // microseconds
	Hash     string `json:"sha256"`
}

// SiteFiles are what a site keeps beside its database: the blobs and the themes of its folder. What is made anew when it is
// asked for, and what is coming in, is none of them.
type SiteFiles struct {
	Folder string
	Far    Bucket // where the blobs are, if not in the folder; nil: they are there
	Key    bool   // the key of sealed notes, too, which lies apart from all else on purpose
}

const (
	blobsFolder  = "blobs"
	themesFolder = "themes"
	sealedKey    = "sealed.key"
	sealedNotes  = "blobs/sealed/" // the keys of notes; a note is erased by destroying its key
)

// skipped are what no copy holds: renditions, parts of uploads, and what is being written.
var skipped = regexp.MustCompile(`^blobs/(parts/|content/images/size/)|^themes/\.new-|\.part[0-9]+-[0-9]+$`)

// Walk tells of every file, without its hash.
func (s SiteFiles) Walk(ctx context.Context, each func(File) error) error {
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	for _, top := range s.tops() {
		if s.away(top) {
			if err := s.walkFar(ctx, each); err != nil {
				return err
			}
			continue
		}
		err := fs.WalkDir(root.FS(), top, func(name string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil // gone meanwhile, or never there
			}
			if err != nil {
				return firsthand.Because(err, firsthand.Unavailable, "%s cannot be read: give this user the right to.", filepath.Join(s.Folder, name))
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if d.IsDir() && skipped.MatchString(name+"/") {
				return fs.SkipDir
			}
			if !d.Type().IsRegular() || skipped.MatchString(name) {
				return nil
			}
			info, err := d.Info()
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil {
				return err
			}
			return each(File{Name: name, Size: info.Size(), Modified: firsthand.Micros(info.ModTime())})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (s SiteFiles) tops() []string {
	if s.Key {
		return []string{blobsFolder, themesFolder, sealedKey}
	}
	return []string{blobsFolder, themesFolder}
}

func (s SiteFiles) open() (*os.Root, error) {
	root, err := os.OpenRoot(s.Folder)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The site's folder %s cannot be opened: give this user the right to.", s.Folder)
	}
	return root, nil
}

// Open opens a file by its name; what is in a bucket is fetched first.
func (s SiteFiles) Open(ctx context.Context, name string) (*os.File, error) {
	if s.away(name) {
		return s.openFar(ctx, name)
	}
	root, err := s.open()
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return root.Open(name)
}

// mayBeRestored tells whether a name leads to where files of a site lie.
func mayBeRestored(name string) bool {
	if !fs.ValidPath(name) || strings.ContainsAny(name, "\\\x00:") || skipped.MatchString(name) {
		return false
	}
	top, _, below := strings.Cut(name, "/")
	return below && (top == blobsFolder || top == themesFolder) || name == sealedKey
}

// Write writes a file that is not there yet, whole or not at all, and compares its hash.
func (s SiteFiles) Write(ctx context.Context, f File, r io.Reader) error {
	if !mayBeRestored(f.Name) {
		return firsthand.Errorf(firsthand.Invalid, "The copy names a file %q, which is none of a site's.", f.Name)
	}
	if s.away(f.Name) {
		return s.writeFar(ctx, f, r)
	}
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	folderMode, fileMode := fs.FileMode(0o700), fs.FileMode(0o600)
	if strings.HasPrefix(f.Name, themesFolder+"/") {
		folderMode, fileMode = 0o755, 0o644
	}
	if err := firsthand.MakeFolders(root, path.Dir(f.Name), folderMode); err != nil {
		return s.trouble(err, f.Name)
	}
	temp := f.Name + ".part" + fmt.Sprint(os.Getpid()) + "-0"
	to, err := root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, fileMode)
	if err != nil {
		return s.trouble(err, f.Name)
	}
	sum := sha256.New()
	if err = firsthand.HandOver(root, to); err == nil {
		err = wholly(ctx, io.MultiWriter(to, sum), io.LimitReader(r, f.Size+1), f.Size)
	}
	if got := hex.EncodeToString(sum.Sum(nil)); err == nil && got != f.Hash {
		err = notAsItWas(f.Name)
	}
	if err == nil {
		err = to.Sync()
	}
	err = errors.Join(err, to.Close())
	if err == nil {
		at := firsthand.FromMicros(f.Modified)
		err = errors.Join(root.Chtimes(temp, at, at), root.Rename(temp, f.Name))
	}
	if err != nil {
		root.Remove(temp)
		return s.trouble(err, f.Name)
	}
	return nil
}

// notAsItWas is the error of bytes that are not those that were kept.
func notAsItWas(name string) error {
	return firsthand.Because(errDamaged, firsthand.Invalid, "%s was altered where it comes from: take it from another place, or put it there again by hand.", name)
}

// has tells whether a file is there as it should be.
func (s SiteFiles) has(ctx context.Context, f File) bool {
	if !mayBeRestored(f.Name) {
		return false
	}
	from, err := s.Open(ctx, f.Name)
	if err != nil {
		return false
	}
	defer from.Close()
	info, err := from.Stat()
	if err != nil || info.Size() != f.Size {
		return false
	}
	_, hash, err := sum(ctx, from)
	return err == nil && hash == f.Hash
}

// remove takes a file away; that it is gone already is no error.
func (s SiteFiles) remove(name string) error {
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s.trouble(err, name)
	}
	return nil
}

var partOf = regexp.MustCompile(`\.part[0-9]+-[0-9]+$`)

// sweepParts takes away what was being written when somebody was cut off.
func (s SiteFiles) sweepParts() error {
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	for _, top := range []string{blobsFolder, themesFolder} {
		err = errors.Join(err, fs.WalkDir(root.FS(), top, func(name string, d fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil
			case err == nil && d.Type().IsRegular() && partOf.MatchString(name):
				return root.Remove(name)
			}
			return err
		}))
	}
	return err
}

func (s SiteFiles) trouble(err error, name string) error {
	switch {
	case firsthand.DiskFull(err):
		return firsthand.Because(err, firsthand.Unavailable, "The disk under %s is full: make room there, and try again.", s.Folder)
	case errors.Is(err, fs.ErrPermission), readOnly(err):
		return firsthand.Because(err, firsthand.Unavailable, "%s cannot be written in %s: give this user the right to.", name, s.Folder)
	}
	return err
}

// sum reads a file to its end and gives its size and hash.
func sum(ctx context.Context, r io.Reader) (int64, string, error) {
	h := sha256.New()
	n, err := io.Copy(h, stopping{ctx, r})
	return n, hex.EncodeToString(h.Sum(nil)), err
}

func sumOf(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

func bytesAt(data []byte) io.ReaderAt { return bytes.NewReader(data) }

// recently is how young a file is that may still be changed where its time says nothing of it.
const recently = 2 * time.Second
