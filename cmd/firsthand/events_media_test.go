package main

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// failing is a blob store whose disk fails once.
type failing struct {
	*media.Dir
	fails bool
}

func (f *failing) Remove(ctx context.Context, name string) error {
	if f.fails {
		f.fails = false
		return errors.New("input/output error")
	}
	return f.Dir.Remove(ctx, name)
}

func TestWhatIsGoneForGoodLeavesTheDiskAlsoWhereThatFailsAtFirst(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ctx := t.Context()
		dir, err := media.OpenDir(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { dir.Close() })
		blobs := &failing{Dir: dir}
		sizes := []media.Size{{Width: 20}}
		w := mediaWork{blobs: dir, pictures: media.NewRenderer(blobs), sizes: func() []media.Size { return sizes }, ahead: true}
		var data bytes.Buffer
		if err := png.Encode(&data, image.NewRGBA(image.Rect(0, 0, 60, 40))); err != nil {
			t.Fatal(err)
		}
		i, err := w.pictures.Prepare(ctx, firsthand.SystemClock{}, media.Upload{Name: "quay.png", From: &data, Item: media.Item{FocalX: -1, FocalY: -1}})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(ctx, machinery, firsthand.MediaSave, func(tx *store.Tx) error {
			if _, _, err := media.Keep(ctx, tx, i); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `UPDATE media SET deleted_at = ?`, firsthand.Micros(tx.Now().Add(-media.BinLasts)))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		queue := jobs.New(db, nil, jobs.Options{})
		queue.Handle("media.kept", "media", w.made)
		queue.Handle("media.purged", "media", w.purged)
		if err := queue.RunDue(ctx); err != nil {
			t.Fatal(err)
		}
		there := func(path string) bool {
			b, err := dir.Open(ctx, media.BlobName(path))
			if err != nil {
				return false
			}
			b.Close()
			return true
		}
		small := media.SizePath(i.Path, 20, 0)
		if !there(i.Path) || !there(small) {
			t.Fatal("the picture has no bytes, or no rendition")
		}
		blobs.fails = true
		if err := errors.Join(w.tidy(ctx, db), queue.RunDue(ctx)); err != nil {
			t.Fatal(err)
		}
		err = db.Maintain(ctx, func(tx *store.Tx) error { // its next try is due
			_, err := tx.Exec(ctx, `UPDATE outbox SET due_at = 0`)
			return err
		})
		if err := errors.Join(err, queue.RunDue(ctx)); err != nil {
			t.Fatal(err)
		}
		if there(i.Path) || there(small) {
			t.Error("what is gone for good is still on the disk")
		}
	})
}
