package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

const maxUses = 2000 // places where one revision prints quotes

// Use is one place where a revision prints a quote.
type Use struct {
	Quote   sources.QuoteID
	Printed string // the words as printed
	Verdict string // match, edited, altered, absent: the printed words against the record's
	Flagged bool   // the record changed after this revision was saved
}

// saveUses notes which quotes revisions print, in which words, and how they differ from the record's. A quote that is not on
// file is left out: its words stand in the document all the same.
func saveUses(ctx context.Context, tx *store.Tx, list ...inRevision) error {
	printed := make([][]document.Printed, len(list))
	var ids []sources.QuoteID
	for i, r := range list {
		if printed[i] = document.PrintedQuotes(r.body); len(printed[i]) > maxUses {
			return firsthand.Errorf(firsthand.Invalid, "A story prints %d quotes at most: split it.", maxUses)
		}
		for _, p := range printed[i] {
			ids = append(ids, sources.QuoteID(p.ID))
		}
	}
	quotes := make(map[sources.QuoteID]sources.Quote, len(ids))
	for part := range slices.Chunk(ids, maxUses) {
		some, err := sources.ListQuotes(ctx, tx, part)
		if err != nil {
			return err
		}
		maps.Copy(quotes, some)
	}
	var rows []any
	for i, r := range list {
		free := 0
		if len(printed[i]) > 0 {
			free = len(document.PrintedQuotes(document.Free(r.body)))
		}
		for n, p := range printed[i] {
			q, known := quotes[sources.QuoteID(p.ID)]
			if !known {
				continue
			}
			verdict, differences := sources.ComparePrinted(q, p.Text)
			diff, err := json.Marshal(differences)
			if err != nil {
				return fmt.Errorf("note use of quote %s: %w", p.ID, err)
			}
			rows = append(rows, string(r.revision), p.ID, n, string(r.story), p.Text, verdict, string(diff), 0, flag(n < free))
		}
	}
	if err := insertRows(ctx, tx, `INSERT INTO uses (revision_id, quote_id, position, story_id, printed, verdict, differences, flagged, free) VALUES `, 9, "", rows); err != nil {
		return fmt.Errorf("note the quotes that %s print: %w", storiesIn(list), err)
	}
	return nil
}

// ListUses gives the quotes that a revision prints, in the order of the page.
func ListUses(ctx context.Context, tx *store.Tx, revision RevisionID) ([]Use, error) {
	return store.List(ctx, tx, func(row store.Scanner) (Use, error) {
		var u Use
		var flagged int
		err := row.Scan(&u.Quote, &u.Printed, &u.Verdict, &flagged)
		u.Flagged = flagged == 1
		return u, err
	}, `SELECT quote_id, printed, verdict, flagged FROM uses WHERE revision_id = ? ORDER BY position LIMIT ?`, string(revision), maxUses)
}

// ListStoriesUsing gives the published stories that print each of some quotes, newest first, so many of each at most. A
// story is published where its published revision prints the quote: asked for by its status, it would be looked for among
// all the published ones.
func ListStoriesUsing(ctx context.Context, tx *store.Tx, quotes []sources.QuoteID, each int) (map[sources.QuoteID][]StoryID, error) {
	found := make(map[sources.QuoteID][]StoryID, len(quotes))
	if len(quotes) == 0 {
		return found, nil
	}
	type printed struct {
		quote sources.QuoteID
		story StoryID
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (p printed, err error) {
		err = row.Scan(&p.quote, &p.story)
		return p, err
	}, `SELECT quote_id, story_id FROM (
			SELECT named.quote_id, named.story_id, ROW_NUMBER() OVER (PARTITION BY named.quote_id ORDER BY s.published_at DESC, s.id DESC) AS place
			FROM (SELECT DISTINCT quote_id, story_id, revision_id FROM uses WHERE quote_id IN `+store.Holes(len(quotes))+`) named
			JOIN stories s ON s.id = named.story_id AND s.published_revision = named.revision_id) printed
		WHERE place <= ? ORDER BY quote_id, place`, append(store.Args(quotes), each)...)
	if err != nil {
		return nil, fmt.Errorf("stories that use %d quotes: %w", len(quotes), err)
	}
	for _, p := range list {
		found[p.quote] = append(found[p.quote], p.story)
	}
	return found, nil
}

// QuoteUse is a quote that a revision prints, and whether its words were withdrawn.
type QuoteUse struct {
	Revision  RevisionID
	Quote     sources.QuoteID
	Withdrawn bool
}

// ListQuoteUses gives the quotes that revisions print, each once, for lists that show how stories begin.
func ListQuoteUses(ctx context.Context, tx *store.Tx, revisions []RevisionID) ([]QuoteUse, error) {
	if len(revisions) == 0 {
		return nil, nil
	}
	uses, err := store.List(ctx, tx, func(row store.Scanner) (QuoteUse, error) {
		var u QuoteUse
		var state sources.State
		err := row.Scan(&u.Revision, &u.Quote, &state)
		u.Withdrawn = state == sources.Withdrawn
		return u, err
	}, `SELECT DISTINCT u.revision_id, u.quote_id, q.state FROM uses u JOIN quotes q ON q.id = u.quote_id
		WHERE u.revision_id IN `+store.Holes(len(revisions))+` ORDER BY u.revision_id, u.quote_id`, store.Args(revisions)...)
	if err != nil {
		return nil, fmt.Errorf("quotes of %d revisions: %w", len(revisions), err)
	}
	return uses, nil
}

// FlagUses marks the uses of a quote whose record changed. It is the handler of quote.changed and
// quote.withdrawn; running twice does no harm.
func FlagUses(ctx context.Context, tx *store.Tx, quote sources.QuoteID) error {
	if err := tx.Actor().May(firsthand.StorySave); err != nil {
		return err
	}
	tx.Audit("quote", string(quote), "flag its uses")
	if _, err := tx.Exec(ctx, `UPDATE uses SET flagged = 1 WHERE quote_id = ?`, string(quote)); err != nil {
		return fmt.Errorf("flag uses of quote %s: %w", quote, err)
	}
	return nil
}
