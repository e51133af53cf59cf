package ops

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"strings"

	"firsthand/internal/archive"
)

// Archived are the files of a site as archives of it take and give them: those of the folder, or with a bucket, the blobs of that.
func (s SiteFiles) Archived() archive.Files {
	folder := archive.NewFolder(s.Folder)
	if s.Far == nil {
		return folder
	}
	return archived{s, folder}
}

type archived struct {
	site SiteFiles
	rest *archive.Folder
}

// Walk hands every file to fn, those of the bucket first.
func (a archived) Walk(ctx context.Context, fn func(archive.File) error) error {
	err := a.site.walkFar(ctx, func(f File) error {
		return fn(archive.File{Name: f.Name, Size: f.Size, Open: func() (io.ReadCloser, error) { return a.site.openFar(ctx, f.Name) }})
	})
	if err != nil {
		return err
	}
	return a.rest.Walk(ctx, func(f archive.File) error {
		if a.site.away(f.Name) {
			return nil
		}
		return fn(f)
	})
}

// Keep writes a file whole, or not at all.
func (a archived) Keep(ctx context.Context, name string, r io.Reader) error {
	if !a.site.away(name) || !fs.ValidPath(name) || strings.ContainsAny(name, "\\:\x00") {
		return a.rest.Keep(ctx, name, r)
	}
	from, err := a.site.passing(ctx, r)
	if err != nil {
		return err
	}
	size, hash, err := sum(ctx, from)
	if err == nil {
		err = a.site.Far.Put(ctx, name, from, size, hash)
	}
	return errors.Join(err, from.Close())
}

// Remove takes a file away.
func (a archived) Remove(ctx context.Context, name string) error {
	if a.site.away(name) {
		return a.site.Far.Remove(ctx, name)
	}
	return a.rest.Remove(ctx, name)
}
