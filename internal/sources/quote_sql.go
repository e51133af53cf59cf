package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

const quoteColumns = `q.id, q.slug, q.text, q.language, q.original_text, q.translator, q.kind,
	COALESCE(q.speaker_id, ''), q.speaker_printed, q.speaker_capacity, COALESCE(q.addressee_id, ''),
	q.addressee_printed, COALESCE(q.outlet_id, ''), q.outlet_printed, COALESCE(q.interview_id, ''),
	COALESCE(q.source_id, ''), q.locator, q.said_on, q.said_text, q.context, q.heard_by, q.attribution,
	q.unnamed_reason, q.confidence, q.desk, q.state, q.state_by, q.state_note, q.state_at, q.passage,
	q.version, q.created_at, q.updated_at`

func scanQuote(row store.Scanner) (Quote, error) {
	var q Quote
	err := row.Scan(&q.ID, &q.Slug, &q.Text, &q.Language, &q.OriginalText, &q.Translator, &q.Kind,
		&q.Speaker, &q.SpeakerPrinted, &q.SpeakerCapacity, &q.Addressee,
		&q.AddresseePrinted, &q.Outlet, &q.OutletPrinted, &q.Interview,
		&q.Source, &q.Locator, &q.SaidOn, &q.SaidText, &q.Context, &q.HeardBy, &q.Attribution,
		&q.UnnamedReason, &q.Confidence, &q.Desk, &q.State, &q.StateBy, &q.StateNote, &q.StateAt, &q.Passage,
		&q.Version, &q.CreatedAt, &q.UpdatedAt)
	return q, err
}

// GetQuote reads one quote.
func GetQuote(ctx context.Context, tx *store.Tx, id QuoteID) (Quote, error) {
	found, err := ListQuotes(ctx, tx, []QuoteID{id})
	if err != nil {
		return Quote{}, err
	}
	q, ok := found[id]
	if !ok {
		return Quote{}, firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	return q, nil
}

// ListQuotes gives quotes by ID, with whom they are about; IDs that are not on file are missing.
func ListQuotes(ctx context.Context, tx *store.Tx, ids []QuoteID) (map[QuoteID]Quote, error) {
	found := make(map[QuoteID]Quote, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	quotes, err := store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q WHERE q.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d quotes: %w", len(ids), err)
	}
	for _, q := range quotes {
		found[q.ID] = q
	}
	rows, err := tx.Query(ctx, `SELECT quote_id, person_id FROM quote_about
		WHERE quote_id IN `+store.Holes(len(ids))+` ORDER BY quote_id, position`, store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("whom %d quotes are about: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var id QuoteID
		var person PersonID
		if err := rows.Scan(&id, &person); err != nil {
			return nil, fmt.Errorf("whom %d quotes are about: %w", len(ids), err)
		}
		q := found[id]
		q.About = append(q.About, person)
		found[id] = q
	}
	return found, rows.Err()
}
