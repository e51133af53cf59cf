package media

import (
	"context"
	"net/url"
	"path"

	"firsthand"
	"firsthand/internal/store"
)

// PictureTypes is what is asked for where a picture is fetched, for the header Accept: the formats that we keep first.
const PictureTypes = "image/avif,image/webp,image/png,image/jpeg,image/svg+xml,image/*;q=0.9,*/*;q=0.5"

// Take is Prepare and Keep in one, and leaves nothing behind of what was not kept. twice tells that the same bytes were on file.
func (r *Renderer) Take(ctx context.Context, db *store.DB, actor firsthand.Actor, clock firsthand.Clock, u Upload) (kept Item, twice bool, err error) {
	made, err := r.Prepare(ctx, clock, u)
	if err != nil {
		return Item{}, false, err
	}
	err = db.Write(ctx, actor, firsthand.MediaSave, func(tx *store.Tx) (err error) {
		kept, twice, err = Keep(ctx, tx, made)
		return err
	})
	if err != nil || twice {
		if gone := r.Abandon(ctx, db, made); err == nil {
			err = gone
		}
	}
	return kept, twice, err
}

// NameOfURL is what a file is called that was found at an address.
func NameOfURL(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "file"
	}
	name := path.Base(u.Path)
	if name == "." || name == "/" {
		name = u.Hostname()
	}
	letters := []rune(name)
	return string(letters[max(0, len(letters)-200):])
}
