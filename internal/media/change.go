package media

import (
	"context"

	"firsthand"
	"firsthand/internal/store"
)

// Change is what is to be said otherwise about something; what is nil stays as it is, so that two people who change
// different things do not undo each other.
type Change struct {
	Name, Alt, Caption, Credit, Creator, SourceURL *string
	Copyright, Licence, UsageTerms                 *string
	Rights                                         *Rights
	RightsExpire                                   *int64 // microseconds; 0: never
	Focus                                          *Focus
	Crop                                           *Crop
}

// Edit changes what is said about something in the library. Whether and how readers are shown it is said by editors, and by
// who brought it. A new crop has new renditions made.
func Edit(ctx context.Context, tx *store.Tx, id ID, c Change) (Item, error) {
	if err := tx.Actor().May(firsthand.MediaSave); err != nil {
		return Item{}, err
	}
	before, err := getItem(ctx, tx, id, tx.Dialect().ForUpdate())
	if err != nil {
		return Item{}, err
	}
	after := before
	c.apply(&after)
	if err := after.limits(); err != nil {
		return Item{}, err
	}
	if after == before {
		return before, nil
	}
	cutAnew := after.cut() != before.cut()
	if cutAnew || after.Rights != before.Rights || after.RightsExpire != before.RightsExpire {
		if err := tx.Actor().May(firsthand.MediaShow, before.CreatedBy); err != nil {
			return Item{}, err
		}
	}
	after.UpdatedAt = firsthand.Micros(tx.Now())
	if err := update(ctx, tx, after); err != nil {
		return Item{}, err
	}
	if cutAnew {
		err = tx.Emit(ctx, "media.cut", map[string]any{"media": string(id), "was": before.cut()})
	}
	return after, err
}

func (c Change) apply(i *Item) {
	for _, f := range []struct {
		to   *string
		from *string
	}{
		{&i.Name, c.Name}, {&i.Alt, c.Alt}, {&i.Caption, c.Caption}, {&i.Credit, c.Credit}, {&i.Creator, c.Creator}, {&i.SourceURL, c.SourceURL},
		{&i.Copyright, c.Copyright}, {&i.Licence, c.Licence}, {&i.UsageTerms, c.UsageTerms},
	} {
		if f.from != nil {
			*f.to = *f.from
		}
	}
	if c.Rights != nil {
		i.Rights = *c.Rights
	}
	if c.RightsExpire != nil {
		i.RightsExpire = *c.RightsExpire
	}
	if c.Crop != nil {
		i.Crop = *c.Crop
		if i.Crop.IsZero() {
			i.Crop = Crop{}
		}
	}
	if f := c.Focus; f != nil {
		i.FocalX, i.FocalY = -1, -1
		if f.Set {
			i.FocalX, i.FocalY = f.X, f.Y
		}
	}
}

// cut is how the picture is cut where both sides of a size are given.
func (i Item) cut() Cut {
	c := Cut{Crop: i.Crop}
	if i.FocalX >= 0 && i.FocalY >= 0 {
		c.Focus = Focus{i.FocalX, i.FocalY, true}
	}
	return c
}

// Sized is the path of the picture, as it is shown, in a size; the focal point counts where both sides are given.
func (i Item) Sized(size Size) string {
	a := Address{Path: i.Path, Cut: i.cut(), Size: size}
	if size.Width == 0 || size.Height == 0 || !resizable(i.Path) {
		a.Cut.Focus = Focus{}
	}
	return a.String()
}

// SizedIn is Sized in a format, "" being the picture's own.
func (i Item) SizedIn(size Size, format string) string { return FormatPath(i.Sized(size), format) }

// Unfocused is Sized without the focal point, as who knows only the path writes it.
func (i Item) Unfocused(size Size) string {
	return Address{Path: i.Path, Cut: Cut{Crop: i.Crop}, Size: size}.String()
}
