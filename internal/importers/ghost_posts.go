package importers

import (
	"slices"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// keepPosts keeps posts and pages together, and says what became of each: nil where they are to be kept one by one, because
// they are something else, or one of them cannot be kept, or was here before.
func (r *ghostRun) keepPosts(tx *store.Tx, pieces []piece) ([]outcome, error) {
	if len(pieces) < 2 || slices.ContainsFunc(pieces, func(p piece) bool { return p.post == nil }) {
		return nil, nil
	}
	outcomes := make([]outcome, len(pieces))
	err := tx.Savepoint(r.ctx, func() error {
		brought, moved := make([]stories.Brought, len(pieces)), make([]string, len(pieces))
		for i, p := range pieces {
			outcomes[i] = outcome{name: p.name, notes: slices.Clone(p.post.notes.notes)}
			brought[i] = p.post.brought
			var err error
			if moved[i], err = makeWay(r.ctx, tx, brought[i].Slug); err != nil {
				return err
			}
		}
		arrived, err := stories.BringMany(r.ctx, tx, brought)
		if err != nil {
			return err
		}
		for i, p := range pieces {
			if err := p.post.arrived(r.ctx, tx, arrived[i], moved[i], &outcomes[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if firsthand.ErrorCode(err) == firsthand.Unavailable {
		return nil, err
	}
	if err != nil { // one by one it is told which of them it was
		fellBack(r.Log, len(pieces), err)
		return nil, nil
	}
	return outcomes, nil
}
