package sources

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"firsthand"
	"firsthand/internal/seal"
)

// readKey reads the site's key from its file; nil where there is none.
func readKey(file string) (seal.Key, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The key of the sealed notes cannot be read: give this user the right to read %s.", filepath.Base(file))
	}
	info, err := os.Stat(file)
	if err != nil {
		return nil, fmt.Errorf("look at the key of the sealed notes: %w", err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return nil, firsthand.Errorf(firsthand.Unavailable, "The key of the sealed notes lies open to others: take their rights away with chmod 600 %s.", filepath.Base(file))
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(data)))
	if err != nil || len(key) != seal.Size {
		return nil, firsthand.Errorf(firsthand.Unavailable, "The key of the sealed notes is damaged: put %s back from a backup.", filepath.Base(file))
	}
	return key, nil
}

// makeKey makes the site's key, for this user alone, and reads it back: another process may have been first.
func makeKey(file string) (seal.Key, error) {
	f, err := os.CreateTemp(filepath.Dir(file), ".sealed-*") // with the rights 0600
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The key of the sealed notes cannot be made: give this user the right to write in the site's folder.")
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(hex.EncodeToString(seal.New()) + "\n")
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, fmt.Errorf("make the key of the sealed notes: %w", err)
	}
	if err := os.Link(f.Name(), file); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("make the key of the sealed notes: %w", err)
	}
	dir, err := os.Open(filepath.Dir(file))
	if err != nil {
		return nil, fmt.Errorf("make the key of the sealed notes: %w", err)
	}
	if err := errors.Join(dir.Sync(), dir.Close()); err != nil && runtime.GOOS != "windows" {
		return nil, fmt.Errorf("make the key of the sealed notes: %w", err)
	}
	return readKey(file)
}
