//go:build unix

package firsthand

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"syscall"
)

// DiskFull tells whether something could not be written because there is no more room: on the disk, for this user, or in a
// file of that size.
func DiskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// HandOver gives a file that was just made in a folder to the owner of that folder, where it is the superuser who made it: whose
// folder it is must be able to read what lies there.
func HandOver(root *os.Root, f *os.File) error {
	uid, gid, ok := ownerOf(root)
	if !ok {
		return nil
	}
	return f.Chown(uid, gid)
}

// MakeFolders makes a folder below another, and those on the way, for the owner of that one.
func MakeFolders(root *os.Root, name string, mode fs.FileMode) error {
	uid, gid, ok := ownerOf(root)
	if !ok {
		return root.MkdirAll(name, mode)
	}
	if _, err := root.Stat(name); err == nil || name == "." {
		return err
	}
	if err := MakeFolders(root, path.Dir(name), mode); err != nil {
		return err
	}
	if err := root.Mkdir(name, mode); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return nil
		}
		return err
	}
	return root.Lchown(name, uid, gid)
}

// MakeFolder makes a folder for this user alone, or for the owner of the one that it lies in.
func MakeFolder(folder string) error {
	if os.Geteuid() != 0 {
		return os.MkdirAll(folder, 0o700)
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o700); err != nil {
		return err
	}
	root, err := os.OpenRoot(filepath.Dir(folder))
	if err != nil {
		return err
	}
	return errors.Join(MakeFolders(root, filepath.Base(folder), 0o700), root.Close())
}

// ownerOf is the owner of a folder, if this is the superuser and the folder another's.
func ownerOf(root *os.Root) (uid, gid int, ok bool) {
	if os.Geteuid() != 0 {
		return 0, 0, false
	}
	info, err := root.Stat(".")
	if err != nil {
		return 0, 0, false
	}
	owner, known := info.Sys().(*syscall.Stat_t)
	if !known || owner.Uid == 0 {
		return 0, 0, false
	}
	return int(owner.Uid), int(owner.Gid), true
}
