//go:build !unix

package ops

import (
	"errors"
	"path/filepath"
	"strings"
	"syscall"
)

// What these systems call a full disk.
const (
	handleDiskFull = syscall.Errno(39)
	diskFull       = syscall.Errno(112)
	writeProtect   = syscall.Errno(19)
)

// freeOn is not known here.
func freeOn(string) (int64, bool) { return 0, false }

func full(err error) bool { return errors.Is(err, diskFull) || errors.Is(err, handleDiskFull) }

func readOnly(err error) bool { return errors.Is(err, writeProtect) }

// sameDisk tells whether two paths lie on one disk.
func sameDisk(a, b string) bool {
	return strings.EqualFold(filepath.VolumeName(a), filepath.VolumeName(b))
}

// permissions tells whether files say who may read them.
const permissions = false
