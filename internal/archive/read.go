package archive

import (
	"context"
	"io"

	"firsthand/internal/store"
)

// Read opens an archive and loads it into an empty site.
func Read(ctx context.Context, db *store.DB, files Files, r io.ReaderAt, size int64, tell Progress) (*Manifest, error) {
	a, err := Open(r, size)
	if err != nil {
		return nil, err
	}
	if err := a.Load(ctx, db, files, tell); err != nil {
		return nil, err
	}
	return &a.m, nil
}
