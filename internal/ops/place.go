package ops

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
)

// Place is where copies are kept: a folder, or a bucket that speaks S3. Names are paths with slashes. What is written is there
// whole or not at all, and never changes.
type Place interface {
	// Put writes what r holds, size bytes of the given SHA-256, and takes up where an earlier Put of the same bytes was cut
	// off. What is there already is replaced.
	Put(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) error
	// Make writes a small thing where there is none; false: there is one.
	Make(ctx context.Context, name string, data []byte) (bool, error)
	Open(ctx context.Context, name string) (io.ReadCloser, error) // NotFound where there is none
	// List tells of everything below a folder, in the order of names, until each fails.
	List(ctx context.Context, folder string, each func(Entry) error) error
	Remove(ctx context.Context, name string) error // that it is gone already is no error
	Sweep(ctx context.Context, before time.Time) error
	Free() (int64, bool) // bytes that can still be written, where that is known
	String() string      // as a person would write it, without secrets
}

// Entry is one thing in a place.
type Entry struct {
	Name string
	Size int64
	At   time.Time // when it was written
}

// FindPlace opens the place at an address, to read there: NotFound where there is none.
func FindPlace(ctx context.Context, address string, keys S3Keys) (Place, error) {
	if address != "" && !strings.Contains(address, "://") {
		info, err := os.Stat(address)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be looked into: give this user the right to.", address)
		}
		if err != nil {
			return nil, firsthand.Because(err, firsthand.NotFound, "There are no copies in %s, for there is no such folder: look at how it is written, and whether its disk is there.", address)
		}
		if !info.IsDir() {
			return nil, firsthand.Errorf(firsthand.NotFound, "There are no copies in %s, which is a file: name the folder that they are kept in.", address)
		}
	}
	return OpenPlace(ctx, address, keys)
}

// OpenPlace opens the place at an address: a folder, which is made, or s3://bucket/folder.
func OpenPlace(ctx context.Context, address string, keys S3Keys) (Place, error) {
	switch {
	case address == "":
		return nil, firsthand.Errorf(firsthand.Invalid, "Say where the copies are kept: a folder, or s3://bucket/folder.")
	case strings.HasPrefix(address, "s3://"):
		b, err := openBucket(ctx, address, keys)
		if err != nil {
			return nil, err
		}
		return b, nil
	case strings.Contains(address, "://"):
		return nil, firsthand.Errorf(firsthand.Invalid, "Copies are kept in a folder or in a bucket, s3://bucket/folder: %q is neither.", address)
	}
	folder, err := filepath.Abs(address)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "The folder %s cannot be found.", address)
	}
	return openFolder(folder)
}
