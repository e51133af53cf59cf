package numbers

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Asked is what the source audit is asked: whom stories of some days quote, and what is known of the words.
type Asked struct {
	From, To string // days of the site's own time, "2026-01-31", both within; "": this month and the eleven before
	Topic    string // only stories that are filed under it
	Byline   string // only stories of this author
	Speaker  string // only words of this person; Unnamed, or Unknown
}

// Who said something that no person on file did.
const (
	Unnamed = "unnamed" // a source whom the desk does not name
	Unknown = "unknown" // somebody who is on file only by what was printed
)

// AuditDays is how long an audit may look back at once: each quote of that time is looked at.
const AuditDays = 400

// By is what the rows of an audit stand for.
type By string

// The rows of an audit.
const (
	BySpeaker By = "speaker"
	ByTopic   By = "topic"
	ByByline  By = "byline"
	ByMonth   By = "month"
)

// mostRows is how many rows an audit has.
const mostRows = 200

// Audited is what is known of the quotes of one row. A quote that stands in two stories counts in both.
type Audited struct {
	ID, Name  string
	Quotes    int64
	Stories   int64
	Speakers  int64 // people on file
	Firsthand int64 // said to the desk itself
	Through   int64 // said to another outlet, or by a spokesperson; the rest is not known
	Unnamed   int64
	Sourced   int64
	Archived  int64 // of them, with a copy of the source
	Checked   int64
	Guessed   int64 // a machine says who said it, and nobody confirmed that yet
}

// Audit tells whom stories quote, a row for each of what by says, and all of it together.
func Audit(ctx context.Context, tx *store.Tx, actor firsthand.Actor, a Asked, by By) (rows []Audited, all Audited, err error) {
	if err := actor.May(firsthand.NumbersRead); err != nil {
		return nil, Audited{}, err
	}
	days, err := a.span(ctx, tx)
	if err != nil {
		return nil, Audited{}, err
	}
	if all, err = store.Get(ctx, tx, scanAudited, `SELECT '', '', `+audited+auditFrom+a.where(), a.args(days)...); err != nil {
		return nil, Audited{}, fmt.Errorf("audit the sources: %w", err)
	}
	switch by {
	case BySpeaker:
		rows, err = a.rows(ctx, tx, days, "", speaker, `SELECT name FROM people WHERE id = n.id`)
	case ByTopic:
		rows, err = a.rows(ctx, tx, days, ` JOIN story_topics g ON g.story_id = s.id`, `g.topic_id`, `SELECT name FROM topics WHERE id = n.id`)
	case ByByline:
		rows, err = a.rows(ctx, tx, days, ` JOIN story_bylines g ON g.story_id = s.id`, `g.byline_id`, `SELECT name FROM bylines WHERE id = n.id`)
	case ByMonth:
		rows, err = a.months(ctx, tx, days)
	default:
		err = firsthand.Errorf(firsthand.Invalid, "An audit has rows by speaker, topic, byline or month, not by %q.", by)
	}
	if err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
		err = fmt.Errorf("audit the sources by %s: %w", by, err)
	}
	return rows, all, err
}

// speaker is who said a quote.
const speaker = `CASE WHEN q.attribution = 'unnamed' THEN 'unnamed' ELSE COALESCE(q.speaker_id, 'unknown') END`

// archived tells of a source that a copy of it is there.
const archived = `(o.archived_url <> '' OR o.digest <> '')`

// guessed tells of a quote that nobody said yes to.
const guessed = `(q.speaker_id IS NOT NULL AND q.confidence < 1000 AND q.state <> 'checked')`

// audited are the columns of an Audited, but for its ID and its name.
const audited = `COUNT(*) AS quotes, COUNT(DISTINCT s.id) AS stories, COUNT(DISTINCT q.speaker_id) AS speakers,
	COUNT(CASE WHEN q.heard_by = 'firsthand' THEN 1 END) AS firsthand, COUNT(CASE WHEN q.heard_by IN ('outlet', 'spokesperson') THEN 1 END) AS through,
	COUNT(CASE WHEN q.attribution = 'unnamed' THEN 1 END) AS unnamed, COUNT(q.source_id) AS sourced, COUNT(CASE WHEN ` + archived + ` THEN 1 END) AS archived,
	COUNT(CASE WHEN q.state = 'checked' THEN 1 END) AS checked, COUNT(CASE WHEN ` + guessed + ` THEN 1 END) AS guessed`

func scanAudited(row store.Scanner) (a Audited, err error) {
	return a, row.Scan(&a.ID, &a.Name, &a.Quotes, &a.Stories, &a.Speakers, &a.Firsthand, &a.Through, &a.Unnamed, &a.Sourced, &a.Archived, &a.Checked, &a.Guessed)
}

// auditFrom joins stories with what they quote as readers see them.
const auditFrom = ` FROM stories s JOIN uses u ON u.revision_id = s.published_revision JOIN quotes q ON q.id = u.quote_id LEFT JOIN sources o ON o.id = q.source_id`

// where narrows it. A quote that a story prints twice is one.
func (a Asked) where() string {
	text := ` WHERE s.status = 'published' AND s.is_page = 0 AND s.published_at >= ? AND s.published_at < ?
		AND NOT EXISTS (SELECT 1 FROM uses e WHERE e.revision_id = u.revision_id AND e.quote_id = u.quote_id AND e.position < u.position)`
	if a.Topic != "" {
		text += ` AND EXISTS (SELECT 1 FROM story_topics t WHERE t.story_id = s.id AND t.topic_id = ?)`
	}
	if a.Byline != "" {
		text += ` AND EXISTS (SELECT 1 FROM story_bylines b WHERE b.story_id = s.id AND b.byline_id = ?)`
	}
	switch a.Speaker {
	case "":
	case Unnamed:
		text += ` AND q.attribution = 'unnamed'`
	case Unknown:
		text += ` AND q.attribution <> 'unnamed' AND q.speaker_id IS NULL`
	default:
		text += ` AND q.attribution <> 'unnamed' AND q.speaker_id = ?`
	}
	return text
}

func (a Asked) args(days [2]time.Time) []any {
	args := []any{firsthand.Micros(days[0]), firsthand.Micros(days[1])}
	for _, id := range []string{a.Topic, a.Byline, a.Speaker} {
		if id != "" && id != Unnamed && id != Unknown {
			args = append(args, id)
		}
	}
	return args
}

// rows are those of what a story is joined with, the most quotes first.
func (a Asked) rows(ctx context.Context, tx *store.Tx, days [2]time.Time, join, key, name string) ([]Audited, error) {
	return store.List(ctx, tx, scanAudited, `SELECT n.id, COALESCE((`+name+`), ''), n.quotes, n.stories, n.speakers, n.firsthand, n.through, n.unnamed, n.sourced, n.archived, n.checked, n.guessed
		FROM (SELECT `+key+` AS id, `+audited+auditFrom+join+a.where()+` GROUP BY `+key+` ORDER BY 2 DESC, 1 LIMIT ?) n
		ORDER BY n.quotes DESC, n.id`, append(a.args(days), mostRows)...)
}

// months are a row for each month.
func (a Asked) months(ctx context.Context, tx *store.Tx, days [2]time.Time) (rows []Audited, err error) {
	for from := days[0]; from.Before(days[1]); {
		to := time.Date(from.Year(), from.Month()+1, 1, 0, 0, 0, 0, from.Location())
		if to.After(days[1]) {
			to = days[1]
		}
		name := from.Format("2006-01")
		row, err := store.Get(ctx, tx, scanAudited, `SELECT '', '', `+audited+auditFrom+a.where(), a.args([2]time.Time{from, to})...)
		if err != nil {
			return nil, err
		}
		row.ID, row.Name = name, name
		rows = append(rows, row)
		from = to
	}
	return rows, nil
}

// span is when the first day begins, and when the last one ends.
func (a Asked) span(ctx context.Context, tx *store.Tx) (days [2]time.Time, err error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return days, err
	}
	zone := settings.Location()
	now := tx.Now().In(zone)
	days = [2]time.Time{time.Date(now.Year(), now.Month()-11, 1, 0, 0, 0, 0, zone), time.Date(now.Year(), now.Month(), now.Day()+1, 0, 0, 0, 0, zone)}
	for i, text := range []string{a.From, a.To} {
		if text == "" {
			continue
		}
		d, err := time.ParseInLocation(time.DateOnly, text, zone)
		if err != nil {
			return days, firsthand.Because(err, firsthand.Invalid, "%q is not a day: write it as 2026-01-31.", text)
		}
		days[i] = d.AddDate(0, 0, i) // the last day is within
	}
	if !days[0].Before(days[1]) || days[1].After(days[0].AddDate(0, 0, AuditDays)) {
		return days, firsthand.Errorf(firsthand.Invalid, "An audit looks at one day or more, and at %d at most: choose others.", AuditDays)
	}
	return days, nil
}

// Days are the first and the last day that an audit looks at.
func (a Asked) Days(ctx context.Context, tx *store.Tx) (from, to string, err error) {
	days, err := a.span(ctx, tx)
	return days[0].Format(time.DateOnly), days[1].AddDate(0, 0, -1).Format(time.DateOnly), err
}
