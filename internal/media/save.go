package media

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// What is said about something has limits, in letters.
const (
	maxLine = 1000 // credit, creator, copyright, alt text
	maxText = 4000 // caption, licence, terms, addresses
)

// Keep keeps the record of a prepared file. The same bytes are kept once: if they are on file, the answer is that record,
// taken out of the bin if it lay there, and twice is true; the caller abandons what was prepared in vain. Rights that are
// not set are unknown.
func Keep(ctx context.Context, tx *store.Tx, i Item) (kept Item, twice bool, err error) {
	if err := tx.Actor().May(firsthand.MediaSave); err != nil {
		return Item{}, false, err
	}
	if !Ours(i.Path) {
		return Item{}, false, firsthand.Errorf(firsthand.Invalid, "A picture needs its bytes before its record.")
	}
	if i.Rights == "" {
		i.Rights = Unknown
	}
	if i.Kind == "" {
		i.Kind = Picture
	}
	if err := i.limits(); err != nil {
		return Item{}, false, err
	}
	i.CreatedBy, i.CreatedName = tx.Actor().ID, tx.Actor().Name
	for range 2 { // who sends the same bytes in the same moment may have been first: they are on file then
		if kept, twice, err = onFile(ctx, tx, i.SHA256); twice || err != nil {
			return kept, twice, err
		}
		fresh, err := insert(ctx, tx, i)
		if err != nil {
			return Item{}, false, err
		}
		if fresh {
			if kept, err = Get(ctx, tx, i.ID); err != nil {
				return Item{}, false, err
			}
			return kept, false, tx.Emit(ctx, "media.kept", map[string]string{"media": string(i.ID)})
		}
	}
	return Item{}, false, firsthand.Errorf(firsthand.Unavailable, "%s was on file, and is taken away in this moment: send it again.", i.Title())
}

// onFile is the record of these bytes, taken out of the bin if it lies there.
func onFile(ctx context.Context, tx *store.Tx, sum string) (i Item, found bool, err error) {
	i, err = store.Get(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE sha256 = ? ORDER BY twin, id LIMIT 1`+tx.Dialect().ForUpdate(), sum)
	if store.NoRows(err) {
		return Item{}, false, nil
	}
	if err != nil {
		return Item{}, false, fmt.Errorf("look for the bytes %s: %w", sum, err)
	}
	if i.DeletedAt != 0 {
		if err := setDeleted(ctx, tx, i, 0); err != nil {
			return Item{}, false, err
		}
		i.DeletedAt = 0
	}
	return i, true, nil
}

// limits says what cannot be kept about something.
func (i Item) limits() error {
	switch i.Rights {
	case Unknown, Cleared, Restricted:
	default:
		return firsthand.Errorf(firsthand.Invalid, "The rights of a picture are unknown, cleared or restricted, not %q.", string(i.Rights))
	}
	for _, l := range []struct {
		name, text string
		max        int
	}{
		{"alt text", i.Alt, maxLine}, {"credit", i.Credit, maxLine}, {"creator", i.Creator, maxLine}, {"copyright", i.Copyright, maxLine}, {"name", i.Name, maxLine},
		{"caption", i.Caption, maxText}, {"licence", i.Licence, maxText}, {"terms", i.UsageTerms, maxText}, {"address of the source", i.SourceURL, maxText},
	} {
		if len([]rune(l.text)) > l.max {
			return firsthand.Errorf(firsthand.Invalid, "The %s has %d letters at most: shorten it.", l.name, l.max)
		}
	}
	if !i.Crop.valid() {
		return firsthand.Errorf(firsthand.Invalid, "This crop does not lie in the picture, or is smaller than a hundredth of it: draw it again.")
	}
	if !i.Crop.IsZero() && !resizable(i.Path) {
		return firsthand.Errorf(firsthand.Invalid, "Only JPEG, PNG and WebP pictures can be cropped: crop this one before you send it.")
	}
	if i.FocalX > 1000 || i.FocalY > 1000 || i.FocalX < -1 || i.FocalY < -1 || (i.FocalX < 0) != (i.FocalY < 0) {
		return firsthand.Errorf(firsthand.Invalid, "This point does not lie in the picture: set it again.")
	}
	return nil
}
