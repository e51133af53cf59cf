package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/media"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// mediaWork is what happens to pictures behind the desk's back: their renditions, and the end of what lay in the bin.
type mediaWork struct {
	blobs    keptBlobs
	pictures *media.Renderer
	sizes    func() []media.Size // in which readers are shown pictures now
	ahead    bool                // renditions are made before somebody asks for them
}

// handleMedia keeps the library in order and makes renditions ahead of readers; not those of a demo, whose pictures all
// come at once and mostly are never asked for: they would take a core for half a minute.
func handleMedia(queue *jobs.Runner, blobs keptBlobs, public *site.Site, demo bool) {
	w := mediaWork{blobs: blobs, pictures: public.Pictures(), sizes: public.Sizes, ahead: !demo}
	queue.HandleSlow("media.kept", "media", w.made)
	queue.HandleSlow("media.cut", "media", w.cut)
	queue.HandleSlow("media.purged", "media", w.purged)
	queue.Every(time.Hour, "media", w.tidy)
}

// made makes the renditions of a picture that came in.
func (w mediaWork) made(ctx context.Context, db *store.DB, e jobs.Event) error {
	var event struct{ Media media.ID }
	if err := e.Decode(&event); err != nil {
		return err
	}
	i, err := w.item(ctx, db, event.Media)
	if err != nil || i.ID == "" {
		return err
	}
	return w.makeAhead(ctx, i)
}

// makeAhead makes what readers will ask for.
func (w mediaWork) makeAhead(ctx context.Context, i media.Item) error {
	if !w.ahead {
		return nil
	}
	return w.pictures.MakeAll(ctx, i, w.sizes())
}

// cut makes the renditions of a picture that is cut otherwise now, and forgets those of before.
func (w mediaWork) cut(ctx context.Context, db *store.DB, e jobs.Event) error {
	var event struct {
		Media media.ID
		Was   media.Cut
	}
	if err := e.Decode(&event); err != nil {
		return err
	}
	i, err := w.item(ctx, db, event.Media)
	if err != nil || i.ID == "" {
		return err
	}
	if err := w.makeAhead(ctx, i); err != nil {
		return err
	}
	return w.pictures.Forget(ctx, i, event.Was, w.sizes())
}

// purged removes the bytes of what is gone for good.
func (w mediaWork) purged(ctx context.Context, _ *store.DB, e jobs.Event) error {
	var gone media.Gone
	if err := e.Decode(&gone); err != nil {
		return err
	}
	return w.pictures.Remove(ctx, gone, w.sizes())
}

// item is what is on file; nothing if it has gone meanwhile.
func (w mediaWork) item(ctx context.Context, db *store.DB, id media.ID) (i media.Item, err error) {
	err = db.Read(ctx, func(tx *store.Tx) (err error) {
		i, err = media.Get(ctx, tx, id)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return media.Item{}, nil
	}
	return i, err
}

// tidy empties the bin of what has lain there for its time, sweeps up after uploads that were cut off, and notes what
// older programs did not.
func (w mediaWork) tidy(ctx context.Context, db *store.DB) error {
	for _, part := range []struct {
		act firsthand.Act
		do  func(context.Context, *store.Tx) (bool, error)
	}{{firsthand.MediaDelete, purge}, {firsthand.MediaSave, media.FillWords}, {firsthand.StorySave, stories.NoteMedia}} {
		for more := true; more; {
			err := db.Write(ctx, machinery, part.act, func(tx *store.Tx) (err error) {
				more, err = part.do(ctx, tx)
				return err
			})
			if err != nil {
				return err
			}
		}
	}
	return w.blobs.Sweep(time.Now())
}

func purge(ctx context.Context, tx *store.Tx) (more bool, err error) {
	return media.Purge(ctx, tx, stories.MediaShownBy)
}
