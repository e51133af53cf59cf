package ops

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"runtime"
	"slices"
	"strings"
	"time"

	"firsthand"
)

// unfinished is where a folder's things lie while they are written; no name leads there.
const unfinished = "unfinished"

// folder is a place on a disk. Names cannot lead out of it.
type folder struct {
	path string
	root *os.Root
}

func openFolder(at string) (Place, error) {
	if err := firsthand.MakeFolder(at); err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s for copies cannot be made: give this user the right to write there, or name another.", at)
	}
	root, err := os.OpenRoot(at)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s for copies cannot be opened: give this user the right to read and write there.", at)
	}
	return &folder{path: at, root: root}, nil
}

func (f *folder) String() string { return f.path }

func (f *folder) Free() (int64, bool) { return freeOn(f.path) }

// Put writes beside the name, has it on the disk, and renames.
func (f *folder) Put(ctx context.Context, name string, r io.ReaderAt, size int64, _ string) error {
	return f.write(name, func(to *os.File) error {
		return wholly(ctx, to, io.NewSectionReader(r, 0, size), size)
	}, f.root.Rename)
}

// Make links the written file to its name, which fails where something has it.
func (f *folder) Make(_ context.Context, name string, data []byte) (made bool, err error) {
	err = f.write(name, func(to *os.File) error {
		_, err := to.Write(data)
		return err
	}, func(from, to string) error {
		mark, err := f.root.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return err
		}
		return errors.Join(mark.Close(), f.root.Rename(from, to))
	})
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	return err == nil, err
}

func (f *folder) write(name string, fill func(*os.File) error, place func(from, to string) error) error {
	if !fs.ValidPath(name) {
		return fmt.Errorf("nothing in a place can be called %q", name)
	}
	for _, dir := range []string{unfinished, path.Dir(name)} {
		if err := firsthand.MakeFolders(f.root, dir, 0o700); err != nil {
			return f.trouble(err, "write", name)
		}
	}
	temp := path.Join(unfinished, firsthand.NewUUID())
	to, err := f.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return f.trouble(err, "write", name)
	}
	if err = firsthand.HandOver(f.root, to); err == nil {
		err = fill(to)
	}
	if err == nil {
		err = to.Sync()
	}
	err = errors.Join(err, to.Close())
	if err == nil {
		err = place(temp, name)
	}
	if err != nil {
		f.root.Remove(temp) // nothing is left of what could not be written
		return f.trouble(err, "write", name)
	}
	return f.sync(path.Dir(name))
}

// sync makes a rename last through a power cut; Windows has no such thing of folders.
func (f *folder) sync(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := f.root.Open(dir)
	if err != nil {
		return f.trouble(err, "write", dir)
	}
	return errors.Join(d.Sync(), d.Close())
}

func (f *folder) Open(_ context.Context, name string) (io.ReadCloser, error) {
	if !fs.ValidPath(name) {
		return nil, f.trouble(fs.ErrNotExist, "read", name)
	}
	file, err := f.root.Open(name)
	if err != nil {
		return nil, f.trouble(err, "read", name)
	}
	return file, nil
}

func (f *folder) List(ctx context.Context, dir string, each func(Entry) error) error {
	err := fs.WalkDir(f.root.FS(), dir, func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return f.trouble(err, "read", name)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return nil
		}
		info, err := d.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return f.trouble(err, "read", name)
		}
		return each(Entry{Name: name, Size: info.Size(), At: info.ModTime()})
	})
	return err
}

func (f *folder) Remove(_ context.Context, name string) error {
	if err := f.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return f.trouble(err, "remove", name)
	}
	return nil
}

// Sweep takes away what was never finished.
func (f *folder) Sweep(ctx context.Context, before time.Time) error {
	var old []string
	err := f.List(ctx, unfinished, func(e Entry) error {
		if e.At.Before(before) {
			old = append(old, e.Name)
		}
		return nil
	})
	slices.Sort(old)
	for _, name := range old {
		err = errors.Join(err, f.Remove(ctx, name))
	}
	return err
}

// trouble says what a disk would not do, and what helps.
func (f *folder) trouble(err error, what, name string) error {
	switch {
	case err == nil:
		return nil
	case firsthand.ErrorCode(err) != firsthand.Internal:
		return err // it has its sentence
	case errors.Is(err, fs.ErrNotExist):
		return firsthand.Because(err, firsthand.NotFound, "There is no %s in %s.", name, f)
	case firsthand.DiskFull(err):
		return firsthand.Because(err, firsthand.Unavailable, "The disk under %s is full: make room there, or keep the copies elsewhere.", f)
	case errors.Is(err, fs.ErrPermission), readOnly(err):
		return firsthand.Because(err, firsthand.Unavailable, "%s may not %s %s: give this user the right to, or keep the copies elsewhere.", "Firsthand", what, path.Join(strings.TrimSuffix(f.path, "/"), name))
	}
	return fmt.Errorf("%s %s in %s: %w", what, name, f, err)
}

// wholly copies exactly size bytes.
func wholly(ctx context.Context, to io.Writer, from io.Reader, size int64) error {
	n, err := io.Copy(to, stopping{ctx, from})
	if err == nil && n != size {
		return fmt.Errorf("%d of %d bytes were there: %w", n, size, errDamaged)
	}
	return err
}

// stopping is a reader that ends with its context.
type stopping struct {
	ctx context.Context
	r   io.Reader
}

// Read reads unless it is over.
func (s stopping) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.r.Read(p)
}
