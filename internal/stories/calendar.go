package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const inMonth = 1000 // entries of one kind in a month of the calendar

// Entered is a story in the calendar.
type Entered struct {
	ID    StoryID
	Title string
	Slug  string
	Stage Stage
	Kind  string // published, scheduled, planned: what put it there
	Day   string // in the publication's time zone: 2026-05-31
	At    int64  // microseconds; 0: a day without a time
	By    string // who saved it last
	Owner string // who began it

	GoesOut RevisionID // of what is scheduled: the revision that goes out
}

// Calendar gives the stories of a month, in the publication's time zone: what was published, what goes out, what is meant
// for a day. A story stands there once. The month is the one of that day.
func Calendar(ctx context.Context, tx *store.Tx, month time.Time) ([]Entered, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	zone := settings.Location()
	from := time.Date(month.Year(), month.Month(), 1, 0, 0, 0, 0, zone)
	to := from.AddDate(0, 1, 0)
	span := []any{firsthand.Micros(from), firsthand.Micros(to)}
	var all []Entered
	for _, part := range []struct {
		kind, at, order, where string
		args                   []any
	}{
		{"published", "s.published_at", "s.published_at", "s.status = 'published' AND d.publish_at = 0 AND s.is_page = 0 AND s.published_at >= ? AND s.published_at < ?", span},
		{"scheduled", "d.publish_at", "d.publish_at", "d.publish_at > 0 AND d.publish_at >= ? AND d.publish_at < ?", span},
		{"planned", "0", "d.planned_for", "s.status <> 'published' AND d.publish_at = 0 AND d.planned_for <> '' AND d.planned_for >= ? AND d.planned_for < ?",
			[]any{from.Format(time.DateOnly), to.Format(time.DateOnly)}},
	} {
		list, err := store.List(ctx, tx, func(row store.Scanner) (e Entered, err error) {
			e.Kind = part.kind
			err = row.Scan(&e.ID, &e.Title, &e.Slug, &e.Stage, &e.By, &e.Owner, &e.Day, &e.GoesOut, &e.At)
			if e.At != 0 {
				e.Day = firsthand.FromMicros(e.At).In(zone).Format(time.DateOnly)
			}
			return e, err
		}, `SELECT s.id, r.title, s.slug, d.stage, d.touched_by, s.created_by, d.planned_for, d.publish_revision, `+part.at+`
			FROM stories s JOIN story_desk d ON d.story_id = s.id JOIN revisions r ON r.id = s.working_revision
			WHERE d.trashed_at = 0 AND `+part.where+` ORDER BY `+part.order+`, s.id LIMIT ?`, append(slices.Clone(part.args), inMonth)...)
		if err != nil {
			return nil, fmt.Errorf("the calendar of %s: %w", from.Format("2006-01"), err)
		}
		all = append(all, list...)
	}
	slices.SortStableFunc(all, func(a, b Entered) int {
		if a.Day != b.Day {
			return strings.Compare(a.Day, b.Day)
		}
		return int(min(max(a.At-b.At, -1), 1))
	})
	return all, nil
}

// QuoteCount is how many quotes a revision prints, how many of them have a source on file, and how many were checked.
type QuoteCount struct{ Quotes, Sourced, Checked int }

// CountQuotes counts the quotes of revisions that are on file.
func CountQuotes(ctx context.Context, tx *store.Tx, ids []RevisionID) (map[RevisionID]QuoteCount, error) {
	found := make(map[RevisionID]QuoteCount, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	_, err := store.List(ctx, tx, func(row store.Scanner) (id RevisionID, err error) {
		var c QuoteCount
		err = row.Scan(&id, &c.Quotes, &c.Sourced, &c.Checked)
		found[id] = c
		return id, err
	}, `SELECT u.revision_id, COUNT(DISTINCT u.quote_id), COUNT(DISTINCT CASE WHEN q.source_id <> '' THEN u.quote_id END),
			COUNT(DISTINCT CASE WHEN q.state = 'checked' THEN u.quote_id END)
		FROM uses u JOIN quotes q ON q.id = u.quote_id WHERE u.revision_id IN `+store.Holes(len(ids))+`
		GROUP BY u.revision_id`, store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("count the quotes of %d revisions: %w", len(ids), err)
	}
	return found, nil
}
