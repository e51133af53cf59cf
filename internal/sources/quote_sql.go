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
	q.unnamed_reason, q.confidence, q.state, q.state_by, q.state_note, q.state_at, q.passage,
	q.version, q.created_at, q.updated_at`

func scanQuote(row store.Scanner) (Quote, error) {
	var q Quote
	err := row.Scan(&q.ID, &q.Slug, &q.Text, &q.Language, &q.OriginalText, &q.Translator, &q.Kind,
		&q.Speaker, &q.SpeakerPrinted, &q.SpeakerCapacity, &q.Addressee,
		&q.AddresseePrinted, &q.Outlet, &q.OutletPrinted, &q.Interview,
		&q.Source, &q.Locator, &q.SaidOn, &q.SaidText, &q.Context, &q.HeardBy, &q.Attribution,
		&q.UnnamedReason, &q.Confidence, &q.State, &q.StateBy, &q.StateNote, &q.StateAt, &q.Passage,
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
	quotes, err := store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q WHERE q.id IN `+store.Holes(len(ids)), anys(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d quotes: %w", len(ids), err)
	}
	for _, q := range quotes {
		found[q.ID] = q
	}
	rows, err := tx.Query(ctx, `SELECT quote_id, person_id FROM quote_about
		WHERE quote_id IN `+store.Holes(len(ids))+` ORDER BY quote_id, position`, anys(ids)...)
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

// QuoteList is a page of quotes and how many there are in all.
type QuoteList struct {
	Quotes []Quote
	Total  int
}

// ListSaid gives a page of what a person said that readers may see: quotes with a public address,
// whose speaker is not a machine's guess (Known), newest first. That somebody disputes a guess does
// not make it theirs.
func ListSaid(ctx context.Context, tx *store.Tx, speaker PersonID, limit, offset int) (QuoteList, error) {
	const from = ` FROM quotes q JOIN addresses a ON a.kind = 'quote' AND a.object_id = q.id
		WHERE q.speaker_id = ? AND q.state <> 'withdrawn' AND (q.state = 'checked' OR q.confidence = 1000)`
	var list QuoteList
	if err := tx.QueryRow(ctx, `SELECT COUNT(*)`+from, string(speaker)).Scan(&list.Total); err != nil {
		return QuoteList{}, fmt.Errorf("count what %s said: %w", speaker, err)
	}
	var err error
	list.Quotes, err = store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+from+`
		ORDER BY q.said_min DESC, q.created_at DESC, q.id DESC LIMIT ? OFFSET ?`, string(speaker), limit, offset)
	if err != nil {
		return QuoteList{}, fmt.Errorf("list what %s said: %w", speaker, err)
	}
	return list, nil
}

// ListPublicQuotes gives a page of the quotes with a public address, newest first; state "" means
// every state but withdrawn.
func ListPublicQuotes(ctx context.Context, tx *store.Tx, state State, limit, offset int) (QuoteList, error) {
	const from = ` FROM quotes q JOIN addresses a ON a.kind = 'quote' AND a.object_id = q.id
		WHERE q.state <> 'withdrawn' AND (q.state = ? OR ? = '')`
	var list QuoteList
	if err := tx.QueryRow(ctx, `SELECT COUNT(*)`+from, string(state), string(state)).Scan(&list.Total); err != nil {
		return QuoteList{}, fmt.Errorf("count public quotes: %w", err)
	}
	var err error
	list.Quotes, err = store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+from+`
		ORDER BY a.created_at DESC, q.id DESC LIMIT ? OFFSET ?`, string(state), string(state), limit, offset)
	if err != nil {
		return QuoteList{}, fmt.Errorf("list public quotes: %w", err)
	}
	return list, nil
}
