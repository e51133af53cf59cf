package stories

import (
	"context"
	"encoding/json"
	"fmt"

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

// saveUses notes which quotes a revision prints, in which words, and how they differ from the
// record's. A quote that is not on file is left out: its words stand in the document all the same.
func saveUses(ctx context.Context, tx *store.Tx, story StoryID, revision RevisionID, body document.Doc) error {
	printed := document.PrintedQuotes(body)
	ids := make([]sources.QuoteID, 0, len(printed))
	if len(printed) > maxUses {
		return firsthand.Errorf(firsthand.Invalid, "A story prints %d quotes at most: split it.", maxUses)
	}
	for _, p := range printed {
		ids = append(ids, sources.QuoteID(p.ID))
	}
	quotes, err := sources.ListQuotes(ctx, tx, ids)
	if err != nil {
		return err
	}
	for n, p := range printed {
		q, known := quotes[sources.QuoteID(p.ID)]
		if !known {
			continue
		}
		verdict, differences := sources.ComparePrinted(q, p.Text)
		diff, err := json.Marshal(differences)
		if err != nil {
			return fmt.Errorf("note use of quote %s: %w", p.ID, err)
		}
		_, err = tx.Exec(ctx, `
			INSERT INTO uses (revision_id, quote_id, position, story_id, printed, verdict, differences, flagged)
			VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
			string(revision), p.ID, n, string(story), p.Text, verdict, string(diff))
		if err != nil {
			return fmt.Errorf("note use of quote %s: %w", p.ID, err)
		}
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

// Where is one place where a story prints a quote.
type Where struct {
	Story     StoryID
	Title     string
	Path      string // where readers find it; "" for a draft
	Published bool   // it stands in the published revision
	Use
}

// WhereUsed gives the places that print a quote: in what readers see first, then in drafts, each story's newest
// revisions only; 200 at most.
func WhereUsed(ctx context.Context, tx *store.Tx, quote sources.QuoteID) ([]Where, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (Where, error) {
		var w Where
		var flagged, published int
		err := row.Scan(&w.Story, &w.Title, &w.Path, &published, &w.Printed, &w.Verdict, &flagged)
		w.Quote, w.Flagged, w.Published = quote, flagged == 1, published == 1
		return w, err
	}, `
		SELECT s.id, r.title, COALESCE(a.path, ''), CASE WHEN s.published_revision = u.revision_id THEN 1 ELSE 0 END AS live,
			u.printed, u.verdict, u.flagged
		FROM uses u
		JOIN stories s ON s.id = u.story_id AND (s.published_revision = u.revision_id OR s.working_revision = u.revision_id)
		JOIN revisions r ON r.id = u.revision_id
		LEFT JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id AND s.published_revision = u.revision_id
		WHERE u.quote_id = ?
		ORDER BY live DESC, s.published_at DESC, s.id DESC, u.position LIMIT 200`, string(quote))
	if err != nil {
		return nil, fmt.Errorf("where quote %s is used: %w", quote, err)
	}
	return list, nil
}

// StoriesUsing gives the published stories that print a quote, newest first, 100 at most.
func StoriesUsing(ctx context.Context, tx *store.Tx, quote sources.QuoteID) ([]StoryID, error) {
	ids, err := store.List(ctx, tx, store.Value[StoryID], `
		SELECT s.id FROM stories s
		WHERE s.status = 'published'
			AND EXISTS (SELECT 1 FROM uses u WHERE u.revision_id = s.published_revision AND u.quote_id = ?)
		ORDER BY s.published_at DESC, s.id DESC LIMIT 100`, string(quote))
	if err != nil {
		return nil, fmt.Errorf("stories that use quote %s: %w", quote, err)
	}
	return ids, nil
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
		WHERE u.revision_id IN `+store.Holes(len(revisions))+` ORDER BY u.revision_id, u.quote_id`, anys(revisions)...)
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
