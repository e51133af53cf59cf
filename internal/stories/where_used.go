package stories

import (
	"context"
	"fmt"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// Where is one place where a story prints a quote.
type Where struct {
	Story     StoryID
	Title     string
	Path      string // where readers find it; "" for a draft
	Published bool   // it stands in the published revision
	Use
}

// maxWhere is how many places one answer tells.
const maxWhere = 200

// usedQuotes and saidQuotes are how many quotes of a source and of a person are followed to where they are printed: the
// newest. Those of a person lie far apart, each in stories of its own.
const (
	usedQuotes = 500
	saidQuotes = 100
)

// whereColumns and wherePrinted read the places that print quotes: each story's newest revisions only.
const (
	whereColumns = `u.quote_id, s.id, r.title, COALESCE(a.path, ''), CASE WHEN s.published_revision = u.revision_id THEN 1 ELSE 0 END AS live,
		u.printed, u.verdict, u.flagged`
	wherePrinted = `
		JOIN stories s ON s.id = u.story_id AND (s.published_revision = u.revision_id OR s.working_revision = u.revision_id)
		JOIN revisions r ON r.id = u.revision_id
		LEFT JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id AND s.published_revision = u.revision_id`
	whereOrder = ` ORDER BY live DESC, s.published_at DESC, s.id DESC, u.position LIMIT ?`
)

func scanWhere(row store.Scanner) (Where, error) {
	var w Where
	var flagged, published int
	err := row.Scan(&w.Quote, &w.Story, &w.Title, &w.Path, &published, &w.Printed, &w.Verdict, &flagged)
	w.Flagged, w.Published = flagged == 1, published == 1
	return w, err
}

// WhereUsed gives the places that print a quote: in what readers see first, then in drafts, each story's newest
// revisions only; 200 at most.
func WhereUsed(ctx context.Context, tx *store.Tx, quote sources.QuoteID) ([]Where, error) {
	list, err := store.List(ctx, tx, scanWhere, `SELECT `+whereColumns+` FROM uses u `+wherePrinted+` WHERE u.quote_id = ?`+whereOrder, string(quote), maxWhere)
	if err != nil {
		return nil, fmt.Errorf("where quote %s is used: %w", quote, err)
	}
	return list, nil
}

// WhereSourceUsed gives the places that print quotes which stand on a source, as WhereUsed does.
func WhereSourceUsed(ctx context.Context, tx *store.Tx, source sources.SourceID) ([]Where, error) {
	list, err := store.List(ctx, tx, scanWhere, `SELECT `+whereColumns+` FROM (
			SELECT id FROM quotes WHERE source_id = ? ORDER BY id DESC LIMIT ?) newest JOIN uses u ON u.quote_id = newest.id `+wherePrinted+whereOrder,
		string(source), usedQuotes, maxWhere)
	if err != nil {
		return nil, fmt.Errorf("where source %s is used: %w", source, err)
	}
	return list, nil
}

// WherePersonQuoted gives the places that print what a person said, the newest 100 quotes' only, as WhereUsed does. Where
// older ones are printed is asked of each of them.
func WherePersonQuoted(ctx context.Context, tx *store.Tx, person sources.PersonID) ([]Where, error) {
	list, err := store.List(ctx, tx, scanWhere, `SELECT `+whereColumns+` FROM (
			SELECT id FROM quotes WHERE speaker_id = ? ORDER BY said_min DESC, id DESC LIMIT ?) newest JOIN uses u ON u.quote_id = newest.id `+wherePrinted+whereOrder,
		string(person), saidQuotes, maxWhere)
	if err != nil {
		return nil, fmt.Errorf("where %s is quoted: %w", person, err)
	}
	return list, nil
}

// TopicsOf gives the topics that are a person.
func TopicsOf(ctx context.Context, tx *store.Tx, person sources.PersonID) ([]Topic, error) {
	list, err := store.List(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.person_id = ? ORDER BY t.id LIMIT 50`, string(person))
	if err != nil {
		return nil, fmt.Errorf("topics that are %s: %w", person, err)
	}
	return list, nil
}
