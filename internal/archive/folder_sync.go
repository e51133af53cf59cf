package archive

import (
	"os"
	"runtime"
)

// syncDir has the names in a folder on the disk; Windows has no such thing.
func syncDir(d *os.File) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	return d.Sync()
}
