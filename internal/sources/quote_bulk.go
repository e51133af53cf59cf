package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// AddQuotes keeps many new quotes at once, as an import of an archive brings them: SaveQuote for each in some statements
// for all. Nobody is told of each of them (there is no quote.saved); those whose source has words are to be held against
// it. The IDs come in the order of the quotes.
func AddQuotes(ctx context.Context, tx *store.Tx, quotes []Quote) ([]QuoteID, error) {
	if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
		return nil, err
	}
	ids := make([]QuoteID, 0, len(quotes))
	const perStatement = 200 // 34 columns each
	for part := range slices.Chunk(quotes, perStatement) {
		part = slices.Clone(part)
		if err := addQuotes(ctx, tx, part); err != nil {
			return nil, err
		}
		for _, q := range part {
			tx.Audit("quote", string(q.ID), firstWords(q.Text, 8))
			ids = append(ids, q.ID)
		}
	}
	return ids, nil
}

// addQuotes writes some quotes and gives them their IDs and slugs.
func addQuotes(ctx context.Context, tx *store.Tx, quotes []Quote) error {
	for i := range quotes {
		if quotes[i].ID != "" {
			return firsthand.Errorf(firsthand.Invalid, "Only new quotes are added: one has an ID already.")
		}
		if err := quotes[i].validate(); err != nil {
			return err
		}
		quotes[i].ID = QuoteID(firsthand.NewID(tx.Now()))
	}
	if err := knownPeople(ctx, tx, quotes); err != nil {
		return err
	}
	if err := freeSlugs(ctx, tx, quotes); err != nil {
		return err
	}
	var args, about []any
	pairs := 0
	for _, q := range quotes {
		row, err := q.row(firsthand.Micros(tx.Now()))
		if err != nil {
			return err
		}
		args = append(args, row...)
		said, err := ParseEDTF(q.SaidOn)
		if err != nil {
			return err
		}
		for n, person := range firstOfEach(q.About) {
			about = append(about, string(q.ID), string(person), n, string(q.Speaker), firsthand.Micros(said.Min))
			pairs++
		}
	}
	if _, err := tx.Exec(ctx, quoteInsert+store.HoleRows(len(args)/len(quotes), len(quotes)), args...); err != nil {
		return fmt.Errorf("add %d quotes: %w", len(quotes), err)
	}
	if pairs > 0 {
		_, err := tx.Exec(ctx, `INSERT INTO quote_about (quote_id, person_id, position, speaker_id, said_min) VALUES `+store.HoleRows(5, pairs), about...)
		if err != nil {
			return fmt.Errorf("add whom %d quotes are about: %w", len(quotes), err)
		}
	}
	if slices.ContainsFunc(quotes, func(q Quote) bool { return q.Attribution == Unnamed }) {
		tx.Touch(UnnamedTag)
	}
	if err := search.Again(ctx, tx, search.Quote, texts(idsOf(quotes))...); err != nil {
		return err
	}
	return compareLater(ctx, tx, quotes)
}

// knownPeople puts in whom people who were merged are now, and looks that unnamed sources stay so.
func knownPeople(ctx context.Context, tx *store.Tx, quotes []Quote) error {
	var named []*PersonID
	for i := range quotes {
		q := &quotes[i]
		q.About = slices.Clone(q.About)
		named = append(named, &q.Speaker, &q.Addressee)
		for n := range q.About {
			named = append(named, &q.About[n])
		}
	}
	for part := range slices.Chunk(named, 1000) {
		if err := canonical(ctx, tx, part...); err != nil {
			return err
		}
	}
	for i := range quotes {
		if err := quotes[i].validateUnnamed(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func idsOf(quotes []Quote) []QuoteID {
	ids := make([]QuoteID, len(quotes))
	for i, q := range quotes {
		ids[i] = q.ID
	}
	return ids
}

func firstOfEach(people []PersonID) []PersonID {
	var out []PersonID
	for _, p := range people {
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// freeSlugs gives each quote a slug that no other has. One whose words begin like another's gets the end of its ID
// behind them: numbers would have to be looked for.
func freeSlugs(ctx context.Context, tx *store.Tx, quotes []Quote) error {
	wanted := make([]any, len(quotes))
	for i := range quotes {
		if quotes[i].Slug = firsthand.Slug(firstWords(quotes[i].Text, 8)); quotes[i].Slug == "" {
			quotes[i].Slug = "quote"
		}
		wanted[i] = quotes[i].Slug
	}
	found, err := store.List(ctx, tx, store.Value[string], `SELECT slug FROM quotes WHERE slug IN `+store.Holes(len(wanted)), wanted...)
	if err != nil {
		return fmt.Errorf("look for free slugs of %d quotes: %w", len(quotes), err)
	}
	taken := map[string]bool{"rss": true, "feed": true}
	for _, slug := range found {
		taken[slug] = true
	}
	for i := range quotes {
		if taken[quotes[i].Slug] {
			quotes[i].Slug += "-" + string(quotes[i].ID[len(quotes[i].ID)-10:])
		}
		taken[quotes[i].Slug] = true
	}
	return nil
}

// compareLater has the quotes held against their sources, where these have words.
func compareLater(ctx context.Context, tx *store.Tx, quotes []Quote) error {
	var from []any
	for _, q := range quotes {
		if q.Source != "" {
			from = append(from, string(q.Source))
		}
	}
	if len(from) == 0 {
		return nil
	}
	worded, err := store.List(ctx, tx, store.Value[SourceID], `SELECT DISTINCT source_id FROM source_texts WHERE source_id IN `+store.Holes(len(from)), from...)
	if err != nil {
		return fmt.Errorf("look for the words of %d sources: %w", len(from), err)
	}
	for _, q := range quotes {
		if !slices.Contains(worded, q.Source) {
			continue
		}
		if err := tx.Emit(ctx, "quote.sourced", map[string]string{"quote": string(q.ID)}); err != nil {
			return err
		}
	}
	return nil
}
