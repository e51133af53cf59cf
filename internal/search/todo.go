package search

import (
	"context"
	"fmt"
	"slices"

	"firsthand/internal/store"
)

// Due is the topic of the event that asks for what was put off to be looked at.
const Due = "search.due"

// atOnce is how many things one Tx puts into an index itself. A site that comes in with a thousand stories in one Tx has the
// others taken up by a job, a moment later; nothing is ever taken away later.
const atOnce = 30

// Changed is called by a room whose things have changed, in the Tx of the act: they are found by what they are now. Of very
// many at once, some are put off; readers find those by nothing until a job has looked at them. All are where a newer program has
// made the index: its words are not ours.
func (f Feed) Changed(ctx context.Context, tx *store.Tx, ids ...string) error {
	n, _ := tx.Remembered("search now").(int)
	most, err := mostAtOnce(ctx, tx)
	if err != nil {
		return err
	}
	now := ids[:min(len(ids), max(0, most-n))]
	tx.Remember("search now", n+len(now))
	if later := ids[len(now):]; len(later) > 0 {
		if err := hide(ctx, tx, f.Kind, later); err != nil {
			return err
		}
		if err := Again(ctx, tx, f.Kind, later...); err != nil {
			return err
		}
	}
	return f.index(ctx, tx, now)
}

// mostAtOnce is atOnce, and 0 where the index is of a newer format.
func mostAtOnce(ctx context.Context, tx *store.Tx) (int, error) {
	if most, known := tx.Remembered("search at once").(int); known {
		return most, nil
	}
	most := atOnce
	made, err := store.Get(ctx, tx, store.Value[int64], `SELECT format FROM search_passes WHERE name = 'all'`)
	if err != nil && !store.NoRows(err) {
		return 0, fmt.Errorf("read the format of the index: %w", err)
	}
	if made > format(tx.Dialect()) {
		most = 0
	}
	tx.Remember("search at once", most)
	return most, nil
}

// Again has things looked at again, by a job. It waits for a job that runs: one that read a thing before this Tx changed it
// would otherwise take it off the list, and nobody would look again.
func Again(ctx context.Context, tx *store.Tx, kind Kind, ids ...string) error {
	if len(ids) == 0 {
		return nil
	}
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	for part := range slices.Chunk(ids, 300) {
		args := make([]any, 0, 2*len(part))
		for _, id := range part {
			args = append(args, string(kind), id)
		}
		_, err := tx.Exec(ctx, `INSERT INTO search_todo (kind, object_id) VALUES `+store.HoleRows(2, len(part))+` ON CONFLICT (kind, object_id) DO NOTHING`, args...)
		if err != nil {
			return fmt.Errorf("note what is to be indexed again: %w", err)
		}
	}
	return askForJob(ctx, tx)
}

// AgainUnder has everything of a kind looked at again that is filed under a tag: it is called, or filed, otherwise now.
func AgainUnder(ctx context.Context, tx *store.Tx, tag Tag, kind Kind) error {
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	noted := int64(0)
	for _, in := range both {
		n, err := in.againUnder(ctx, tx, tag, kind)
		if err != nil {
			return err
		}
		noted += n
	}
	if noted == 0 {
		return nil
	}
	return askForJob(ctx, tx)
}

// againUnder is AgainUnder for what one index has; it gives how much was noted that was not before.
func (i Index) againUnder(ctx context.Context, tx *store.Tx, tag Tag, kind Kind) (int64, error) {
	noted, err := tx.Exec(ctx, `INSERT INTO search_todo (kind, object_id) SELECT d.kind, d.object_id FROM `+i.table("")+` d WHERE d.n IN `+filed(tx.Dialect(), i)+` ON CONFLICT (kind, object_id) DO NOTHING`, under(tag, kind).text(tx.Dialect()))
	if err != nil {
		return 0, fmt.Errorf("note what is filed under %s: %w", tag, err)
	}
	return noted, nil
}

func under(tag Tag, kind Kind) match { return match{tags: []Tag{kindTag(kind), tag}} }

// askForJob emits one event a Tx.
func askForJob(ctx context.Context, tx *store.Tx) error {
	if tx.Remembered(Due) != nil {
		return nil
	}
	tx.Remember(Due, true)
	return tx.Emit(ctx, Due, struct{}{})
}
