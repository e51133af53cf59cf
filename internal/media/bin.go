package media

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// BinLasts is how long something stays in the bin until it is gone for good.
const BinLasts = 30 * 24 * time.Hour

// ShownBy names what readers are shown of this path now ("the story …"), "" if nothing is. Where media are used is known
// to rooms above this one.
type ShownBy func(ctx context.Context, tx *store.Tx, path string) (string, error)

// Delete puts something into the bin, from where Restore takes it for 30 days. What something published shows is refused.
func Delete(ctx context.Context, tx *store.Tx, id ID, shownBy ShownBy) error {
	i, err := getItem(ctx, tx, id, tx.Dialect().ForUpdate())
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.MediaDelete, i.CreatedBy); err != nil {
		return err
	}
	if i.DeletedAt != 0 {
		return nil
	}
	where, err := shownBy(ctx, tx, i.Path)
	if err != nil {
		return err
	}
	if where != "" {
		return firsthand.Errorf(firsthand.Conflict, "Readers are shown this in %s: take it out there first, then delete it.", where)
	}
	return setDeleted(ctx, tx, i, firsthand.Micros(tx.Now()))
}

// Restore takes something out of the bin.
func Restore(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.MediaSave); err != nil {
		return err
	}
	i, err := getItem(ctx, tx, id, tx.Dialect().ForUpdate())
	if err != nil || i.DeletedAt == 0 {
		return err
	}
	return setDeleted(ctx, tx, i, 0)
}

func setDeleted(ctx context.Context, tx *store.Tx, i Item, at int64) error {
	if _, err := tx.Exec(ctx, `UPDATE media SET deleted_at = ?, updated_at = ? WHERE id = ?`, at, firsthand.Micros(tx.Now()), string(i.ID)); err != nil {
		return fmt.Errorf("bin of media %s: %w", i.ID, err)
	}
	detail := "put into the bin"
	if at == 0 {
		detail = "taken out of the bin"
	}
	tx.Audit("image", string(i.ID), detail+": "+i.Path)
	tx.Touch(Tag(i.Path))
	return nil
}

// purgeAtOnce is how much is taken out of the bin for good in one go.
const purgeAtOnce = 100

// Gone is what there is to know of something once its record is gone: where its bytes lie.
type Gone struct {
	Path string
	Cut  Cut
}

// Purge forgets what has lain in the bin for 30 days; media.purged then has its bytes removed. What is shown by something
// published since stays. more says that there is more to do.
func Purge(ctx context.Context, tx *store.Tx, shownBy ShownBy) (more bool, err error) {
	if err := tx.Actor().May(firsthand.MediaDelete); err != nil {
		return false, err
	}
	due, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE deleted_at > 0 AND deleted_at <= ? ORDER BY deleted_at, id LIMIT ?`+tx.Dialect().ForUpdate(),
		firsthand.Micros(tx.Now().Add(-BinLasts)), purgeAtOnce)
	if err != nil {
		return false, fmt.Errorf("empty the bin: %w", err)
	}
	for _, i := range due {
		where, err := shownBy(ctx, tx, i.Path)
		if err != nil {
			return false, err
		}
		if where != "" {
			err = setDeleted(ctx, tx, i, 0)
		} else {
			err = purge(ctx, tx, i)
		}
		if err != nil {
			return false, err
		}
	}
	return len(due) == purgeAtOnce, nil
}

func purge(ctx context.Context, tx *store.Tx, i Item) error {
	if _, err := tx.Exec(ctx, `DELETE FROM media WHERE id = ?`, string(i.ID)); err != nil {
		return fmt.Errorf("empty the bin of media %s: %w", i.ID, err)
	}
	tx.Audit("image", string(i.ID), "gone for good: "+i.Path)
	return tx.Emit(ctx, "media.purged", Gone{i.Path, i.cut()})
}
