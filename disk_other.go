//go:build !unix

package firsthand

import (
	"errors"
	"syscall"
)

// What these systems call a full disk.
const (
	handleDiskFull = syscall.Errno(39)
	diskFull       = syscall.Errno(112)
)

// DiskFull tells whether something could not be written because there is no more room on the disk.
func DiskFull(err error) bool { return errors.Is(err, diskFull) || errors.Is(err, handleDiskFull) }
