package media

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"time"

	"firsthand"
)

// partsFolder is where bytes lie that are coming in; no blob's name leads there.
const partsFolder = "parts"

// partsLast is how long a part that nobody wrote to is left: its upload was cut off with the machine.
const partsLast = 24 * time.Hour

type part struct {
	*os.File
	dir  *Dir
	name string
}

// Part begins a file that has no name yet.
func (d *Dir) Part(ctx context.Context) (Part, error) {
	if err := d.mkdirAll(partsFolder); err != nil {
		return nil, fmt.Errorf("begin a file: %w", err)
	}
	name := path.Join(partsFolder, firsthand.NewUUID())
	f, err := d.root.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, fmt.Errorf("begin a file: %w", err)
	}
	if err := firsthand.HandOver(d.root, f); err != nil {
		part{f, d, name}.Discard()
		return nil, fmt.Errorf("begin a file: %w", err)
	}
	return part{f, d, name}, nil
}

// Keep gives the part its name, once it is on the disk. A name that something has already is refused.
func (p part) Keep(_ context.Context, name string) error {
	if !fs.ValidPath(name) {
		p.Discard()
		return fmt.Errorf("a blob cannot be called %q", name)
	}
	err := errors.Join(p.Sync(), p.Close(), p.dir.mkdirAll(path.Dir(name)))
	if err == nil {
		err = p.dir.rename(p.name, name)
	}
	if err != nil {
		p.dir.root.Remove(p.name)
		return fmt.Errorf("write blob %s: %w", name, err)
	}
	return p.dir.sync(path.Dir(name))
}

// rename is a rename that takes nobody's place, and at no moment is there half a file under the new name. Where the file system has no
// hard links, two who take the same name at once are not told apart.
func (d *Dir) rename(from, to string) error {
	err := d.root.Link(from, to)
	if err == nil {
		return d.root.Remove(from)
	}
	if errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := d.root.Lstat(to); err == nil {
		return &fs.PathError{Op: "rename", Path: to, Err: fs.ErrExist}
	}
	return d.root.Rename(from, to)
}

// Discard forgets the part.
func (p part) Discard() {
	p.Close()
	p.dir.root.Remove(p.name)
}

// Sweep takes away parts that are left from uploads which were cut off.
func (d *Dir) Sweep(now time.Time) error {
	entries, err := fs.ReadDir(d.root.FS(), partsFolder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look for parts: %w", err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err == nil && now.Sub(info.ModTime()) > partsLast {
			err = d.root.Remove(path.Join(partsFolder, e.Name()))
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("sweep parts: %w", err)
		}
	}
	return nil
}
