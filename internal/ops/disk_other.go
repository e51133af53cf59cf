//go:build !unix

package ops

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// writeProtect is what these systems call a disk that can only be read.
const writeProtect = syscall.Errno(19)

// freeOn is not known here.
func freeOn(string) (int64, bool) { return 0, false }

func readOnly(err error) bool { return errors.Is(err, writeProtect) }

// sameDisk tells whether two paths lie on one disk.
func sameDisk(a, b string) bool {
	return strings.EqualFold(filepath.VolumeName(a), filepath.VolumeName(b))
}

// permissions tells whether files say who may read them.
const permissions = false

// lockFor is not needed here: a file that somebody has open is not taken away.
func lockFor(*os.File) bool { return true }

// syncFolder is what these systems do by themselves.
func syncFolder(string) error { return nil }
