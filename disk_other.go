//go:build !unix

package firsthand

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// What these systems call a full disk.
const (
	handleDiskFull = syscall.Errno(39)
	diskFull       = syscall.Errno(112)
)

// DiskFull tells whether something could not be written because there is no more room on the disk.
func DiskFull(err error) bool { return errors.Is(err, diskFull) || errors.Is(err, handleDiskFull) }

// HandOver does nothing: these systems have no owner who may not read what another made in his folder.
func HandOver(*os.Root, *os.File) error { return nil }

// MakeFolders makes a folder below another, and those on the way.
func MakeFolders(root *os.Root, name string, mode fs.FileMode) error {
	return root.MkdirAll(name, mode)
}

// MakeFolder makes a folder for this user alone.
func MakeFolder(folder string) error { return os.MkdirAll(folder, 0o700) }
