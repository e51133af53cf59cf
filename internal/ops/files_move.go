package ops

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"firsthand"
	"firsthand/internal/store"
)

// Moved is what was brought from a site's folder into a bucket, or back.
type Moved struct {
	Files, There int   // of the files, those that were there already
	Bytes        int64 // of all
}

// movedAtOnce is how many files are on their way at a time.
const movedAtOnce = 4

// moving counts, and tells how far it is.
type moving struct {
	turn  sync.Mutex
	moved Moved
	total int64
	say   func(Progress)
}

func (m *moving) done(f File, there bool) {
	m.turn.Lock()
	defer m.turn.Unlock()
	m.moved.Files++
	m.moved.Bytes += f.Size
	if there {
		m.moved.There++
	}
	if m.say != nil {
		m.say(Progress{"files", m.moved.Bytes, m.total})
	}
}

// MoveTo brings the blobs of the folder into a bucket. What is there already, in the same size and not older, is not sent again: so it may be cut
// off, and goes on. Renditions are left: they are made anew.
func (s SiteFiles) MoveTo(ctx context.Context, far Bucket, tell func(Progress)) (Moved, error) {
	near := SiteFiles{Folder: s.Folder}
	there, err := (SiteFiles{Far: far}).listed(ctx)
	if err != nil {
		return Moved{}, err
	}
	m := &moving{say: tell}
	err = near.walkBlobs(ctx, func(f File) error { m.total += f.Size; return nil })
	if err != nil {
		return Moved{}, err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(movedAtOnce)
	err = near.walkBlobs(ctx, func(f File) error {
		if e, known := there[f.Name]; known && e.Size == f.Size && e.Modified+int64(time.Second/time.Microsecond) > f.Modified {
			m.done(f, true)
			return nil
		}
		group.Go(func() error {
			err := near.moveOne(ctx, far, f)
			if errors.Is(err, fs.ErrNotExist) { // gone meanwhile
				return nil
			}
			if err == nil {
				m.done(f, false)
			}
			return err
		})
		return ctx.Err()
	})
	return m.moved, firstOf(group.Wait(), err)
}

// firstOf is the error that made others stop.
func firstOf(why, then error) error {
	if why != nil {
		return why
	}
	return then
}

// walkBlobs is Walk, of the blobs alone.
func (s SiteFiles) walkBlobs(ctx context.Context, each func(File) error) error {
	return s.Walk(ctx, func(f File) error {
		if !strings.HasPrefix(f.Name, blobsFolder+"/") {
			return nil
		}
		return each(f)
	})
}

// listed are the blobs of the bucket, by name.
func (s SiteFiles) listed(ctx context.Context) (map[string]File, error) {
	there := map[string]File{}
	err := s.walkFar(ctx, func(f File) error { there[f.Name] = f; return nil })
	return there, err
}

func (s SiteFiles) moveOne(ctx context.Context, far Bucket, f File) error {
	from, err := s.Open(ctx, f.Name)
	if err != nil {
		return s.trouble(err, f.Name)
	}
	defer from.Close()
	size, hash, err := sum(ctx, from)
	if err != nil {
		return fmt.Errorf("read %s: %w", f.Name, err)
	}
	return far.Put(ctx, f.Name, from, size, hash)
}

// PutAside renames the folder of blobs, once all of them are elsewhere, and says where it lies now; "" where there is none.
func (s SiteFiles) PutAside(now time.Time) (string, error) {
	from := filepath.Join(s.Folder, blobsFolder)
	if _, err := os.Stat(from); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	to := filepath.Join(s.Folder, setAside, now.UTC().Format(nameForm), blobsFolder)
	err := os.MkdirAll(filepath.Dir(to), 0o700)
	if err == nil {
		err = os.Rename(from, to)
	}
	if err != nil {
		return "", s.trouble(err, from)
	}
	return to, nil
}

// MoveBack brings the blobs of the bucket into the folder, where they lay before there was one. What is in the bucket stays there. It may be cut off,
// and goes on.
func (s SiteFiles) MoveBack(ctx context.Context, tell func(Progress)) (Moved, error) {
	near := SiteFiles{Folder: s.Folder}
	list, err := s.listed(ctx)
	if err != nil {
		return Moved{}, err
	}
	m := &moving{say: tell}
	for _, f := range list {
		m.total += f.Size
	}
	if err := os.MkdirAll(filepath.Join(s.Folder, blobsFolder), 0o700); err != nil {
		return Moved{}, s.trouble(err, blobsFolder)
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(movedAtOnce)
	for _, f := range list {
		if err = ctx.Err(); err != nil {
			break
		}
		if near.hasSame(f) {
			m.done(f, true)
			continue
		}
		group.Go(func() error {
			err := s.fetchOne(ctx, near, f)
			if err == nil {
				m.done(f, false)
			}
			return err
		})
	}
	return m.moved, firstOf(group.Wait(), err)
}

// DropErased takes away the keys of notes that were erased while the files moved: what a pass brought before lies there still.
func (s SiteFiles) DropErased(ctx context.Context, db *store.DB) error {
	erased := map[string]bool{}
	err := db.Read(ctx, func(tx *store.Tx) error {
		return each(ctx, tx, func(row store.Scanner) error {
			var id string
			err := row.Scan(&id)
			erased[sealedNotes+id] = true
			return err
		}, `SELECT id FROM sealed_notes WHERE erased_at <> 0`)
	})
	if err != nil || len(erased) == 0 {
		return err
	}
	return s.walkBlobs(ctx, func(f File) error {
		if !erased[f.Name] {
			return nil
		}
		if s.away(f.Name) {
			return s.Far.Remove(ctx, f.Name)
		}
		return s.trouble(os.Remove(filepath.Join(s.Folder, filepath.FromSlash(f.Name))), f.Name)
	})
}

// hasSame tells whether a file is there that was fetched before.
func (s SiteFiles) hasSame(f File) bool {
	info, err := os.Stat(filepath.Join(s.Folder, filepath.FromSlash(f.Name)))
	return err == nil && info.Size() == f.Size && firsthand.Micros(info.ModTime()) == f.Modified
}

// fetchOne brings one blob out of the bucket into a folder.
func (s SiteFiles) fetchOne(ctx context.Context, near SiteFiles, f File) error {
	from, err := s.openFar(ctx, f.Name)
	if errors.Is(err, fs.ErrNotExist) { // gone meanwhile
		return nil
	}
	if err != nil {
		return err
	}
	defer from.Close()
	if f.Size, f.Hash, err = sum(ctx, from); err != nil {
		return fmt.Errorf("read %s: %w", f.Name, err)
	}
	if _, err := from.Seek(0, 0); err != nil {
		return err
	}
	return near.Write(ctx, f, from)
}
