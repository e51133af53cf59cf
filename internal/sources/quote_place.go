package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// placing is what giving a quote its address asks of its record.
type placing struct {
	id      QuoteID
	slug    string
	speaker PersonID
}

// PlaceQuotes gives quotes their public addresses, or takes them away: a quote has one while a published story uses it.
// The stories room calls it.
func PlaceQuotes(ctx context.Context, tx *store.Tx, ids []QuoteID, public bool) error {
	if err := tx.Actor().May(firsthand.StoryPublish, tx.Actor().ID); err != nil {
		return err
	}
	for part := range slices.Chunk(ids, 200) {
		if err := placeQuotes(ctx, tx, part, public); err != nil {
			return err
		}
	}
	return nil
}

func placeQuotes(ctx context.Context, tx *store.Tx, ids []QuoteID, public bool) error {
	quotes, err := store.List(ctx, tx, func(row store.Scanner) (p placing, err error) {
		err = row.Scan(&p.id, &p.slug, &p.speaker)
		return p, err
	}, `SELECT id, slug, COALESCE(speaker_id, '') FROM quotes WHERE id IN `+store.Holes(len(ids))+` ORDER BY id`+tx.Dialect().ForUpdate(), store.Args(ids)...)
	if err != nil {
		return fmt.Errorf("place %d quotes: %w", len(ids), err)
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	paths := map[string]string{}
	for _, q := range quotes {
		tx.Touch(QuoteTag(q.id), AllQuotesTag)
		if q.speaker != "" {
			tx.Touch(QuotesListTag(q.speaker))
		}
		paths[string(q.id)] = settings.Permalink(publication.Quote, q.slug)
	}
	if public {
		err = publication.ClaimAll(ctx, tx, publication.Quote, paths)
	} else {
		err = publication.ReleaseAll(ctx, tx, publication.Quote, paths)
	}
	if err != nil {
		return err
	}
	return relist(ctx, tx, ids...)
}
