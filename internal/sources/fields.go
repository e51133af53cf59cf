package sources

import (
	"context"
	"fmt"
	"slices"
	"time"

	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// QuoteFieldsTag is touched when what a filter can ask of a quote may have changed, for lists that are filtered.
const QuoteFieldsTag = "list:quotes:fields"

// What readers' lists of records can be filtered and ordered by: what readers see of them, and nothing that tells more. A name
// that nobody confirmed, and that of a source who is not named, lead to nobody.

const (
	speakerOf = ` FROM people p WHERE p.id = q.speaker_id AND p.is_public = 1 AND q.said = 1 AND q.attribution <> 'unnamed')`
	knownNow  = `(q.state = 'checked' OR q.state <> 'reported' AND q.confidence = 1000)` // Quote.Known
)

// QuoteFields are those of quotes that a published story prints.
var QuoteFields = &store.Fields{
	Table: "quotes", ID: "q.id",
	ByName: map[string]store.Field{
		"id": {SQL: "q.id", Kind: store.FieldID}, "text": {SQL: "q.text"}, "state": {SQL: "q.state"}, "kind": {SQL: "q.kind"},
		"language": {SQL: "NULLIF(q.language, '')"}, "said": {SQL: "NULLIF(q.said_min, 0)", Kind: store.FieldTime},
		"published_at": {SQL: "q.public_at", Kind: store.FieldTime},
		"speaker":      {SQL: "(SELECT p.slug" + speakerOf}, "speaker.slug": {SQL: "(SELECT p.slug" + speakerOf},
		"speaker.id": {SQL: "(SELECT p.id" + speakerOf}, "speaker.name": {SQL: "(SELECT p.name" + speakerOf},
		"outlet": {SQL: `COALESCE((SELECT NULLIF(o.name, '') FROM outlets o WHERE o.id = q.outlet_id AND ` + knownNow + `), NULLIF(q.outlet_printed, ''))`},
		"source": {SQL: `(SELECT s.id FROM sources s WHERE s.id = q.source_id AND (q.attribution <> 'unnamed' OR s.url <> ''))`, Kind: store.FieldID},
	},
}

// PersonFields are those of people with a public page.
var PersonFields = &store.Fields{
	Table: "people", ID: "p.id",
	ByName: map[string]store.Field{
		"id": {SQL: "p.id", Kind: store.FieldID}, "slug": {SQL: "p.slug"}, "name": {SQL: "p.name"},
		"description": {SQL: "NULLIF(p.description, '')"}, "pronouns": {SQL: "NULLIF(p.pronouns, '')"},
	},
}

// SourceFields are those of sources of public quotes.
var SourceFields = &store.Fields{
	Table: "sources", ID: "s.id",
	ByName: map[string]store.Field{
		"id": {SQL: "s.id", Kind: store.FieldID}, "kind": {SQL: "s.kind"}, "title": {SQL: "NULLIF(s.title, '')"}, "url": {SQL: "NULLIF(s.url, '')"},
		"programme": {SQL: "NULLIF(s.programme, '')"}, "date": {SQL: "NULLIF(s.published_on, '')"}, "archived_url": {SQL: "NULLIF(s.archived_url, '')"},
		"archived_at": {SQL: "NULLIF(s.archived_at, 0)", Kind: store.FieldTime},
		"outlet":      {SQL: "(SELECT NULLIF(o.name, '') FROM outlets o WHERE o.id = s.outlet_id)"},
	},
}

// Lists that readers may filter.
const (
	publicQuoteRows  = `quotes q WHERE q.public_at > 0`
	publicPersonRows = `people p WHERE p.is_public = 1`
	publicSourceRows = `sources s WHERE EXISTS (SELECT 1 FROM quotes q WHERE q.source_id = s.id AND q.public_at > 0
		AND (q.attribution <> 'unnamed' OR s.url <> ''))`
)

// FilterOptions say which of the public records.
type FilterOptions struct {
	Filter nql.Expr      // what the list's fields made of a filter (Asked)
	Order  []store.Order // nil: the list's own
	At     time.Time     // what the filter counts from; zero: the Tx's time
	Limit  int           // 1 to 100
	Offset int
}

// foundIn is a list of records that a filter narrows.
type foundIn struct {
	fields     *store.Fields
	rows, last string // its own order
}

var (
	quotesFound  = foundIn{QuoteFields, publicQuoteRows, "q.public_at DESC, q.id DESC"}
	peopleFound  = foundIn{PersonFields, publicPersonRows, "p.name_folded, p.id"}
	sourcesFound = foundIn{SourceFields, publicSourceRows, "s.created_at DESC, s.id DESC"}
)

func (f foundIn) where(tx *store.Tx, o FilterOptions) (store.Where, error) {
	if o.At.IsZero() {
		o.At = tx.Now()
	}
	where, err := f.fields.Where(tx.Dialect(), o.Filter, o.At)
	if where.SQL != "" {
		where.SQL = " AND " + where.SQL
	}
	return where, err
}

func find[ID ~string](ctx context.Context, tx *store.Tx, f foundIn, o FilterOptions) ([]ID, error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, err := f.where(tx, o)
	if err != nil {
		return nil, err
	}
	order := f.last
	if asked, _ := f.fields.OrderBy(tx.Dialect(), o.Order); asked != "" {
		order = asked + ", " + f.last
	}
	list, err := store.List(ctx, tx, store.Value[ID], `SELECT `+f.fields.ID+` FROM `+f.rows+where.SQL+` ORDER BY `+order+` LIMIT ? OFFSET ?`,
		slices.Concat(where.Args, []any{max(1, min(o.Limit, 100)), max(0, o.Offset)})...)
	if err != nil {
		return nil, fmt.Errorf("find public %s: %w", f.fields.Table, store.TooSlow(ctx, err))
	}
	return list, nil
}

func (f foundIn) count(ctx context.Context, tx *store.Tx, o FilterOptions) (n int, err error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, err := f.where(tx, o)
	if err != nil {
		return 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+f.rows+where.SQL, where.Args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count public %s: %w", f.fields.Table, store.TooSlow(ctx, err))
	}
	return n, nil
}

// FilterQuotes gives a page of the public quotes that a filter names, newest first.
func FilterQuotes(ctx context.Context, tx *store.Tx, o FilterOptions) ([]Quote, error) {
	ids, err := find[QuoteID](ctx, tx, quotesFound, o)
	if err != nil {
		return nil, err
	}
	return inOrder(ctx, tx, ids, ListQuotes)
}

// CountFilteredQuotes tells how many public quotes a filter names.
func CountFilteredQuotes(ctx context.Context, tx *store.Tx, o FilterOptions) (int, error) {
	return quotesFound.count(ctx, tx, o)
}

// FilterPeople gives a page of the people with a public page that a filter names, by name.
func FilterPeople(ctx context.Context, tx *store.Tx, o FilterOptions) ([]PersonID, error) {
	return find[PersonID](ctx, tx, peopleFound, o)
}

// CountFilteredPeople tells how many people with a public page a filter names.
func CountFilteredPeople(ctx context.Context, tx *store.Tx, o FilterOptions) (int, error) {
	return peopleFound.count(ctx, tx, o)
}

// FilterSources gives a page of the sources of public quotes that a filter names, newest first.
func FilterSources(ctx context.Context, tx *store.Tx, o FilterOptions) ([]Source, error) {
	ids, err := find[SourceID](ctx, tx, sourcesFound, o)
	if err != nil {
		return nil, err
	}
	return inOrder(ctx, tx, ids, ListSources)
}

// CountFilteredSources tells how many sources of public quotes a filter names.
func CountFilteredSources(ctx context.Context, tx *store.Tx, o FilterOptions) (int, error) {
	return sourcesFound.count(ctx, tx, o)
}

// inOrder reads records in the order of their IDs.
func inOrder[ID ~string, T any](ctx context.Context, tx *store.Tx, ids []ID, read func(context.Context, *store.Tx, []ID) (map[ID]T, error)) ([]T, error) {
	found, err := read(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	list := make([]T, 0, len(ids))
	for _, id := range ids {
		if one, ok := found[id]; ok {
			list = append(list, one)
		}
	}
	return list, nil
}

// QuotesChangeAt tells when a list of quotes changes by itself, because its filter counts from now; zero: never.
func QuotesChangeAt(ctx context.Context, tx *store.Tx, o FilterOptions) (until time.Time, err error) {
	where, err := quotesFound.where(tx, o)
	if err != nil {
		return until, err
	}
	for _, m := range where.Moving {
		var next int64
		err := tx.QueryRow(ctx, `SELECT COALESCE(MIN(`+m.Value+`), 0) FROM `+publicQuoteRows+` AND `+m.Value+` >= ?`, m.Since(o.At)).Scan(&next)
		if err != nil {
			return until, fmt.Errorf("when a list of quotes changes by itself: %w", err)
		}
		if t := m.Changes(next, o.At); !t.IsZero() && (until.IsZero() || t.Before(until)) {
			until = t
		}
	}
	return until, nil
}
