//go:build unix

package firsthand

import (
	"errors"
	"syscall"
)

// DiskFull tells whether something could not be written because there is no more room: on the disk, for this user, or in a
// file of that size.
func DiskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}
