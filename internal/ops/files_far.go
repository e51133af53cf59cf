package ops

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"firsthand"
)

// away tells whether a file is in the bucket and not in the folder.
func (s SiteFiles) away(name string) bool {
	return s.Far != nil && (name == blobsFolder || strings.HasPrefix(name, blobsFolder+"/"))
}

// walkFar tells of every blob in the bucket.
func (s SiteFiles) walkFar(ctx context.Context, each func(File) error) error {
	return s.Far.List(ctx, blobsFolder, func(e Entry) error {
		if skipped.MatchString(e.Name) {
			return nil
		}
		return each(File{Name: e.Name, Size: e.Size, Modified: firsthand.Micros(e.At)})
	})
}

// openFar fetches a blob into the site's folder, for as long as it is open.
func (s SiteFiles) openFar(ctx context.Context, name string) (*os.File, error) {
	from, err := s.Far.Open(ctx, name)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil, fmt.Errorf("fetch %s: %w", name, fs.ErrNotExist)
	}
	if err != nil {
		return nil, err
	}
	defer from.Close()
	f, err := s.passing(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", name, err)
	}
	return f, nil
}

// passing keeps what is read for as long as the file is open. Where a system does not let an open file go, it is swept away later.
func (s SiteFiles) passing(ctx context.Context, from io.Reader) (*os.File, error) {
	f, err := os.CreateTemp(s.Folder, workPrefix+"file-*")
	if err != nil {
		return nil, s.trouble(err, "What is needed on the way")
	}
	_ = os.Remove(f.Name())
	_, err = io.Copy(f, stopping{ctx, from})
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		f.Close()
		return nil, s.trouble(err, "What is needed on the way")
	}
	return f, nil
}

// writeFar writes a blob into the bucket, and compares its hash first.
func (s SiteFiles) writeFar(ctx context.Context, f File, r io.Reader) error {
	from, err := s.passing(ctx, io.LimitReader(r, f.Size+1))
	if err != nil {
		return err
	}
	defer from.Close()
	n, hash, err := sum(ctx, from)
	if err != nil {
		return err
	}
	if n != f.Size || hash != f.Hash {
		return notAsItWas(f.Name)
	}
	return s.Far.Put(ctx, f.Name, from, n, hash)
}

// takeOut takes a blob out of the bucket, into a file.
func (s SiteFiles) takeOut(ctx context.Context, name, to string) error {
	from, err := s.openFar(ctx, name)
	if err != nil {
		return err
	}
	defer from.Close()
	into, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(into, stopping{ctx, from})
	if err = errors.Join(err, into.Sync(), into.Close()); err != nil {
		os.Remove(to)
		return err
	}
	return s.Far.Remove(ctx, name)
}
