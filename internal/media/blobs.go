package media

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strconv"
	"sync/atomic"
	"time"

	"firsthand"
)

// Blobs keeps bytes by name ("content/images/2026/11/a.jpg"). A name is written once; putting the
// same bytes there again does no harm. What is removed is gone for good; that it is gone already is no error.
type Blobs interface {
	Put(ctx context.Context, name string, data []byte) error
	Open(ctx context.Context, name string) (Blob, error) // NotFound where there is none
	Remove(ctx context.Context, name string) error
	Part(ctx context.Context) (Part, error) // bytes that come in, beside all names
}

// Part is bytes that are coming in and have no name yet. It is kept under one, or discarded; what is neither, because the
// machine went down, is swept away later.
type Part interface {
	io.Reader
	io.ReaderAt
	io.Writer
	io.WriterAt
	io.Seeker
	Truncate(size int64) error
	Keep(ctx context.Context, name string) error // under a name that nothing has; ends the part, whatever comes of it
	Discard()
}

// Blob is the bytes of one name, to be closed.
type Blob interface {
	io.ReadSeekCloser
	ModTime() time.Time
}

// Dir is a folder of blobs. Names cannot lead out of it.
type Dir struct {
	root    *os.Root
	counter atomic.Int64
}

// OpenDir opens a folder of blobs and makes it if it is not there.
func OpenDir(folder string) (*Dir, error) {
	if err := firsthand.MakeFolder(folder); err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be made: give this user the right to write there.", folder)
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be opened.", folder)
	}
	return &Dir{root: root}, nil
}

// Close lets go of the folder.
func (d *Dir) Close() error { return d.root.Close() }

// Put writes a blob whole or not at all: beside its name first, then renamed, both synced.
func (d *Dir) Put(ctx context.Context, name string, data []byte) error {
	if !fs.ValidPath(name) {
		return fmt.Errorf("a blob cannot be called %q", name)
	}
	if err := d.mkdirAll(path.Dir(name)); err != nil {
		return fmt.Errorf("write blob %s: %w", name, err)
	}
	temp := name + ".part" + strconv.Itoa(os.Getpid()) + "-" + strconv.FormatInt(d.counter.Add(1), 10)
	f, err := d.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write blob %s: %w", name, err)
	}
	if err = firsthand.HandOver(d.root, f); err == nil {
		_, err = f.Write(data)
	}
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = d.root.Rename(temp, name)
	}
	if err != nil {
		d.root.Remove(temp)
		return fmt.Errorf("write blob %s: %w", name, err)
	}
	return d.sync(path.Dir(name))
}

func (d *Dir) mkdirAll(dir string) error {
	return firsthand.MakeFolders(d.root, dir, 0o700)
}

// sync makes a rename last through a power cut.
func (d *Dir) sync(dir string) error {
	f, err := d.root.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// Remove takes a blob away, and sees that it stays away through a power cut.
func (d *Dir) Remove(ctx context.Context, name string) error {
	if !fs.ValidPath(name) {
		return nil
	}
	err := d.root.Remove(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("remove blob %s: %w", name, err)
	}
	return d.sync(path.Dir(name))
}

type file struct {
	*os.File
	at time.Time
}

func (f file) ModTime() time.Time { return f.at }

// Open reads a blob.
func (d *Dir) Open(ctx context.Context, name string) (Blob, error) {
	if !fs.ValidPath(name) {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such file.")
	}
	f, err := d.root.Open(name)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "There is no such file.")
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, firsthand.Because(err, firsthand.NotFound, "There is no such file.")
	}
	return file{f, info.ModTime()}, nil
}
