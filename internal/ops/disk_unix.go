//go:build unix

package ops

import (
	"errors"
	"os"
	"syscall"
)

// freeOn is how many bytes this user can still write on the disk under a path.
func freeOn(path string) (int64, bool) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(path, &st); err != nil {
		return 0, false
	}
	return int64(st.Bavail) * int64(st.Bsize), true //nolint:unconvert // the types differ from system to system
}

// readOnly tells whether a disk can only be read.
func readOnly(err error) bool { return errors.Is(err, syscall.EROFS) }

// sameDisk tells whether two paths lie on one disk.
func sameDisk(a, b string) bool {
	var x, y syscall.Stat_t
	return syscall.Stat(a, &x) == nil && syscall.Stat(b, &y) == nil && x.Dev == y.Dev
}

// permissions tells whether files say who may read them.
const permissions = true

// lockFor keeps a file for this process until it ends or closes it, and tells whether no other has it.
func lockFor(f *os.File) bool {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}

// syncFolder makes names in a folder last through a power cut.
func syncFolder(at string) error {
	d, err := os.Open(at)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
