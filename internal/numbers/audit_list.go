package numbers

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Used is a quote of an audit, in one story.
type Used struct {
	Quote, Text    string
	Speaker        string // the name on file; "" where there is none
	Printed        string // as the story has it
	Story, Title   string
	PublishedAt    int64 // microseconds
	Unnamed        bool
	Sourced        bool
	Checked        bool
	HeardBy, State string
}

// Only names which quotes of an audit are listed: those behind one of its numbers.
type Only string

// onlyThose are the conditions behind the numbers.
var onlyThose = map[Only]string{
	"":           ``,
	"firsthand":  ` AND q.heard_by = 'firsthand'`,
	"through":    ` AND q.heard_by IN ('outlet', 'spokesperson')`,
	"unnamed":    ` AND q.attribution = 'unnamed'`,
	"sourced":    ` AND q.source_id IS NOT NULL`,
	"unsourced":  ` AND q.source_id IS NULL`,
	"archived":   ` AND ` + archived,
	"unarchived": ` AND q.source_id IS NOT NULL AND NOT ` + archived,
	"checked":    ` AND q.state = 'checked'`,
	"guessed":    ` AND ` + guessed,
}

// How many quotes a page of the list has, and how far one can page.
const (
	UsedPage  = 50
	UsedDepth = 10_000
)

// AuditQuotes lists the quotes behind a number of an audit, those of the newest stories first, from an offset on.
func AuditQuotes(ctx context.Context, tx *store.Tx, actor firsthand.Actor, a Asked, only Only, offset int) ([]Used, error) {
	if err := actor.May(firsthand.NumbersRead); err != nil {
		return nil, err
	}
	condition, known := onlyThose[only]
	if !known || offset < 0 || offset > UsedDepth {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is no such list of quotes: take one behind a number of the audit.")
	}
	days, err := a.span(ctx, tx)
	if err != nil {
		return nil, err
	}
	list, err := store.List(ctx, tx, scanUsed, `SELECT q.id, SUBSTR(q.text, 1, 500), COALESCE((SELECT p.name FROM people p WHERE p.id = q.speaker_id), ''), q.speaker_printed,
			s.id, COALESCE((SELECT r.title FROM revisions r WHERE r.id = s.published_revision), ''), s.published_at,
			CASE WHEN q.attribution = 'unnamed' THEN 1 ELSE 0 END, CASE WHEN q.source_id IS NULL THEN 0 ELSE 1 END, CASE WHEN q.state = 'checked' THEN 1 ELSE 0 END, q.heard_by, q.state`+
		auditFrom+a.where()+condition+` ORDER BY s.published_at DESC, s.id DESC, u.position LIMIT ? OFFSET ?`, append(a.args(days), UsedPage, offset)...)
	if err != nil {
		return nil, fmt.Errorf("list the quotes of an audit: %w", err)
	}
	return list, nil
}

func scanUsed(row store.Scanner) (u Used, err error) {
	var unnamed, sourced, checked int
	err = row.Scan(&u.Quote, &u.Text, &u.Speaker, &u.Printed, &u.Story, &u.Title, &u.PublishedAt, &unnamed, &sourced, &checked, &u.HeardBy, &u.State)
	u.Unnamed, u.Sourced, u.Checked = unnamed == 1, sourced == 1, checked == 1
	return u, err
}
