package sources

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// follow has what is kept beside a quote's speaker name whom the quote names, after a merge or its undoing: whose list the
// quote is counted on, and who said it about whom.
func (m Merge) follow(ctx context.Context, tx *store.Tx) error {
	type moved struct {
		from, to PersonID
		n        int64
	}
	const quotes = `(SELECT row_id FROM person_moves WHERE merge_id = ? AND place IN ('quote.speaker', 'quote.about both'))`
	list, err := store.List(ctx, tx, func(row store.Scanner) (c moved, err error) {
		err = row.Scan(&c.from, &c.to, &c.n)
		return c, err
	}, `SELECT listed_speaker, COALESCE(speaker_id, ''), COUNT(*) FROM quotes
		WHERE said = 1 AND listed_speaker <> COALESCE(speaker_id, '') AND id IN `+quotes+`
		GROUP BY listed_speaker, COALESCE(speaker_id, '')`, string(m.ID))
	if err != nil {
		return fmt.Errorf("count the quotes of merge %s: %w", m.ID, err)
	}
	for _, c := range list {
		if c.from != "" {
			tx.Count(saidBy(c.from), -c.n)
		}
		if c.to != "" {
			tx.Count(saidBy(c.to), c.n)
		}
	}
	for _, set := range []string{
		`UPDATE quotes SET listed_speaker = COALESCE(speaker_id, '') WHERE id IN ` + quotes,
		`UPDATE quote_about SET speaker_id = COALESCE((SELECT q.speaker_id FROM quotes q WHERE q.id = quote_about.quote_id), ''),
			said_min = COALESCE((SELECT q.said_min FROM quotes q WHERE q.id = quote_about.quote_id), 0) WHERE quote_id IN ` + quotes,
	} {
		if _, err := tx.Exec(ctx, set, string(m.ID)); err != nil {
			return fmt.Errorf("follow merge %s: %w", m.ID, err)
		}
	}
	return nil
}
