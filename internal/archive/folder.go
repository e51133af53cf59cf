package archive

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"firsthand"
)

// Folder is the folder of a site: what lies in blobs/ and themes/, and the key of its sealed notes. The database that may lie
// there too is none of its business.
type Folder struct{ dir string }

// NewFolder is the folder at dir, which need not be there yet.
func NewFolder(dir string) *Folder { return &Folder{dir} }

// What lies in a site's folder.
var (
	folders = []string{"blobs", "themes"}
	single  = []string{"sealed.key"}
)

// Walk hands every file to fn: blobs, then themes, then the key; within a folder in the order of the names in it. A theme is
// read as it was when Walk came to it, also when another takes its place meanwhile.
func (f *Folder) Walk(ctx context.Context, fn func(File) error) error {
	for _, name := range folders {
		root, err := os.OpenRoot(filepath.Join(f.dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be read: give this user the right to.", filepath.Join(f.dir, name))
		}
		err = walk(ctx, root, name, fn)
		root.Close()
		if err != nil {
			return err
		}
	}
	for _, name := range single {
		info, err := os.Stat(filepath.Join(f.dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return fmt.Errorf("look at %s: %w", name, err)
		}
		open := func() (io.ReadCloser, error) { return os.Open(filepath.Join(f.dir, name)) }
		if err := fn(File{name, info.Size(), open}); err != nil {
			return err
		}
	}
	return nil
}

// walk goes through one folder, which holds on to its files while their names change.
func walk(ctx context.Context, root *os.Root, at string, fn func(File) error) error {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return fmt.Errorf("read the folder %s: %w", at, err)
	}
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		name := path.Join(at, e.Name())
		if unfinished(name) || begins(name+"/", made) {
			continue
		}
		if e.IsDir() {
			err = inside(root, e.Name(), func(sub *os.Root) error { return walk(ctx, sub, name, fn) })
		} else {
			err = one(root, e, name, fn)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// inside runs fn in a folder of a folder, unless it is gone.
func inside(root *os.Root, name string, fn func(*os.Root) error) error {
	sub, err := root.OpenRoot(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the folder %s: %w", name, err)
	}
	defer sub.Close()
	return fn(sub)
}

func one(root *os.Root, e fs.DirEntry, name string, fn func(File) error) error {
	info, err := e.Info()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look at %s: %w", name, err)
	}
	if !info.Mode().IsRegular() {
		return nil // nothing of ours: what is kept is files
	}
	return fn(File{name, info.Size(), func() (io.ReadCloser, error) { return root.Open(e.Name()) }})
}

// Keep writes a file beside its name first, for this user alone, and has it on the disk before it takes the name.
func (f *Folder) Keep(ctx context.Context, name string, r io.Reader) error {
	root, at, err := f.place(name)
	if err != nil {
		return err
	}
	defer root.Close()
	temp := at + ".part" + strconv.Itoa(os.Getpid())
	out, err := root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return f.full(fmt.Errorf("write %s: %w", name, err))
	}
	if err = firsthand.HandOver(root, out); err == nil {
		_, err = io.Copy(out, within(ctx, r))
	}
	if synced := errors.Join(out.Sync(), out.Close()); err == nil && synced != nil {
		err = fmt.Errorf("write %s: %w", name, synced)
	}
	if err == nil {
		err = root.Rename(temp, at)
	}
	if err != nil {
		root.Remove(temp)
		return f.full(err)
	}
	return syncFolder(root, path.Dir(at))
}

// full says of what could not be written because the disk is full that it is: it is no damage of an archive.
func (f *Folder) full(err error) error {
	if !firsthand.DiskFull(err) {
		return err
	}
	return firsthand.Because(err, firsthand.Unavailable, "The disk under %s is full: make room there, and try again.", f.dir)
}

// Remove takes a file away, and folders that nothing is left in.
func (f *Folder) Remove(ctx context.Context, name string) error {
	root, at, err := f.place(name)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Remove(at); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove %s: %w", name, err)
	}
	for dir := path.Dir(at); dir != "."; dir = path.Dir(dir) {
		if root.Remove(dir) != nil {
			break
		}
	}
	return nil
}

// place is the folder in which a name lies, made if need be, and the name in it. Nothing leads out of it.
func (f *Folder) place(name string) (*os.Root, string, error) {
	if !fs.ValidPath(name) || strings.ContainsAny(name, "\\:\x00") {
		return nil, "", firsthand.Errorf(firsthand.Invalid, "%.100q is no name of a file.", name)
	}
	dir, at := f.dir, name
	if top, rest, deep := strings.Cut(name, "/"); deep {
		dir, at = filepath.Join(f.dir, top), rest
	}
	if err := firsthand.MakeFolder(dir); err != nil {
		return nil, "", firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be made: give this user the right to write there.", dir)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, "", firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be opened.", dir)
	}
	if err := firsthand.MakeFolders(root, path.Dir(at), 0o700); err != nil {
		root.Close()
		return nil, "", f.full(fmt.Errorf("make the folder of %s: %w", name, err))
	}
	return root, at, nil
}

// syncFolder makes a new name last through a power cut.
func syncFolder(root *os.Root, dir string) error {
	d, err := root.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return syncDir(d)
}
