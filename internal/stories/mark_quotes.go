package stories

import (
	"bytes"
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// MarkQuotes keeps the text of a story that was brought in with words of it leading to the records of quotes, as its working
// revision. Readers see what they saw until somebody publishes the story again: what a machine found changes no page. No word
// of it may be another; a story that the desk changed since it was brought in, or that lies in the bin, stays as it is (a
// conflict).
func MarkQuotes(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID, body document.Doc) (RevisionID, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return "", err
	}
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if edited, err := editedSince(ctx, tx, s); err != nil || edited {
		if err == nil {
			err = stale()
		}
		return "", err
	}
	r, err := GetRevision(ctx, tx, s.Working)
	if err != nil {
		return "", err
	}
	if !bytes.Equal(document.Unquoted(body).JSON(), document.Unquoted(r.Content.Body).JSON()) {
		return "", fmt.Errorf("mark quotes of story %s: the text is another", id)
	}
	r.Content.Body = body
	return saveOn(ctx, tx, s, basedOn, "import", r.Content)
}

// AsBrought tells whether a story stands as it was brought in: nobody of the desk changed it since, and it is not in the bin.
func AsBrought(ctx context.Context, tx *store.Tx, s Story) (bool, error) {
	d, err := GetDesk(ctx, tx, s.ID)
	if err != nil || d.TrashedAt != 0 {
		return false, err
	}
	edited, err := editedSince(ctx, tx, s)
	return !edited, err
}

// EverPrinted gives the quotes on file that a revision of a story prints, whichever.
func EverPrinted(ctx context.Context, tx *store.Tx, id StoryID) ([]sources.QuoteID, error) {
	list, err := store.List(ctx, tx, store.Value[sources.QuoteID], `SELECT DISTINCT quote_id FROM uses WHERE story_id = ? ORDER BY quote_id LIMIT ?`, string(id), 4*maxUses)
	if err != nil {
		return nil, fmt.Errorf("quotes that story %s ever printed: %w", id, err)
	}
	return list, nil
}
