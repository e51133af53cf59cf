package members

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// GiveLabel puts a label to all members whom a filter names, and tells how many they are.
func GiveLabel(ctx context.Context, tx *store.Tx, o FindOptions, id LabelID) (n int, err error) {
	return withLabel(ctx, tx, o, id, "given to", func(rows string, args []any) (int, error) {
		if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+rows, args...).Scan(&n); err != nil {
			return 0, err
		}
		_, err := tx.Exec(ctx, `INSERT INTO member_labels (member_id, label_id) SELECT m.id, l.id FROM labels l, `+rows+` AND l.id = ? ON CONFLICT (member_id, label_id) DO NOTHING`,
			slices.Concat(args, []any{string(id)})...)
		return n, err
	})
}

// TakeLabel takes a label from all members whom a filter names, and tells how many had it.
func TakeLabel(ctx context.Context, tx *store.Tx, o FindOptions, id LabelID) (n int, err error) {
	return withLabel(ctx, tx, o, id, "taken from", func(rows string, args []any) (int, error) {
		gone, err := tx.Exec(ctx, `DELETE FROM member_labels WHERE member_id IN (SELECT m.id FROM `+rows+`) AND label_id = ?`, slices.Concat(args, []any{string(id)})...)
		return int(gone), err
	})
}

// withLabel does something with a label and the members whom a filter names, in one statement however many they are.
func withLabel(ctx context.Context, tx *store.Tx, o FindOptions, id LabelID, what string, do func(rows string, args []any) (int, error)) (n int, err error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return 0, err
	}
	if _, err := GetLabel(ctx, tx, id); err != nil {
		return 0, err
	}
	rows, args, err := o.rows(tx)
	if err != nil {
		return 0, err
	}
	if n, err = do(rows, args); err != nil {
		return 0, fmt.Errorf("label %s, many members: %w", id, err)
	}
	tx.Audit("label", string(id), fmt.Sprintf("%s %d members", what, n))
	return n, nil
}

// RemoveSome forgets the first of the members whom a filter names, as Remove does, and tells how many: fewer than limit where there are no more.
func RemoveSome(ctx context.Context, tx *store.Tx, o FindOptions, limit int) (n int, err error) {
	if err := tx.Actor().May(firsthand.MemberRemove); err != nil {
		return 0, err
	}
	tx.Continues() // one act forgets many
	rows, args, err := o.rows(tx)
	if err != nil {
		return 0, err
	}
	ids, err := store.List(ctx, tx, store.Value[string], `SELECT m.id FROM `+rows+` ORDER BY m.id LIMIT ?`, slices.Concat(args, []any{max(1, min(limit, MaxListed))})...)
	if err != nil {
		return 0, fmt.Errorf("find members: %w", err)
	}
	for _, id := range ids {
		if err := Remove(ctx, tx, ID(id)); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
