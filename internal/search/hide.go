package search

import (
	"context"
	"fmt"
	"slices"

	"firsthand/internal/store"
)

// What is on file under somebody can be very much, and to take words out of an index is slow. So an act only notes which
// places of the readers' index are not to be seen, in one statement, and a job does the rest.

// Stale has readers find nothing that is filed under a tag, from the commit on, however much that is, and has it looked at
// again: something on file is not to be found by them any more, and may stand in the text of what has the tag. What has it
// and does not show it is back in a moment.
func Stale(ctx context.Context, tx *store.Tx, tag Tag, kind Kind) error {
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `INSERT INTO search_hidden (n) SELECT d.n FROM search_public d WHERE d.n IN `+filed(tx.Dialect(), Public)+` ON CONFLICT (n) DO NOTHING`, under(tag, kind).text(tx.Dialect()))
	if err != nil {
		return fmt.Errorf("hide what is filed under %s: %w", tag, err)
	}
	noted, err := Public.againUnder(ctx, tx, tag, kind)
	if err != nil || noted == 0 {
		return err
	}
	return askForJob(ctx, tx)
}

// hide has readers find some things no more.
func hide(ctx context.Context, tx *store.Tx, kind Kind, ids []string) error {
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	for part := range slices.Chunk(ids, 300) {
		_, err := tx.Exec(ctx, `INSERT INTO search_hidden (n) SELECT d.n FROM search_public d WHERE d.kind = ? AND d.object_id IN `+store.Holes(len(part))+` ON CONFLICT (n) DO NOTHING`, append([]any{string(kind)}, store.Args(part)...)...)
		if err != nil {
			return fmt.Errorf("hide %d things of the index: %w", len(part), err)
		}
	}
	return nil
}

// seen is the end of a condition: the place is not hidden.
func (i Index) seen(place string) string {
	if i != Public {
		return ""
	}
	return ` AND NOT EXISTS (SELECT 1 FROM search_hidden h WHERE h.n = ` + place + `)`
}
