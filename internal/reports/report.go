package reports

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// ID names a report.
type ID string

// Status is what became of a report.
type Status string

// A report is open until somebody takes it, and settled with a note.
const (
	Open    Status = "open"
	Taken   Status = "taken"
	Settled Status = "settled"
)

// Outcome is what came of a report that is settled.
type Outcome string

// The two. Somebody looked into it: there was something to correct, or nothing.
const (
	Corrected Outcome = "corrected"
	Nothing   Outcome = "nothing"
)

// Report is what a reader thinks is wrong.
type Report struct {
	ID       ID
	Kind     string // story or quote: what the page was about
	Object   string // its ID
	Revision string // of the story, as the reader saw it
	Quote    string // the ID of the disputed quote, if one was named
	Words    string // the disputed words
	Message  string // what is wrong with them
	Name     string // of the reader, if given
	Contact  string // a way to reach the reader, if given

	Status    Status
	Outcome   Outcome // "" while it is not settled
	HandledBy string
	Note      string // what became of it
	CreatedAt int64  // microseconds
	UpdatedAt int64
}

// How long what a reader sends may be, in letters, and how many reports may wait.
const (
	MaxWords   = 2000
	MaxMessage = 4000
	MaxName    = 200
	maxOpen    = 1000
)

// Send keeps a report. The same about the same, sent again, is the one on file; one that was settled is open again, for
// who sends it sees what it says on the page of today.
func Send(ctx context.Context, tx *store.Tx, r Report) (ID, error) {
	if err := tx.Actor().May(firsthand.ReportSend); err != nil {
		return "", err
	}
	if err := r.validate(); err != nil {
		return "", err
	}
	if id, err := waiting(ctx, tx, r); err != nil || id != "" {
		return id, err
	}
	r.ID = ID(firsthand.NewID(tx.Now()))
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO reports (id, kind, object_id, revision_id, quote_id, words, message, name, contact, same,
			status, outcome, handled_by, note, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', '', '', '', ?, ?)
		ON CONFLICT (same) DO UPDATE SET status = 'open', outcome = '', revision_id = excluded.revision_id, created_at = excluded.created_at, updated_at = excluded.updated_at
		WHERE reports.status = 'settled'`,
		string(r.ID), r.Kind, r.Object, r.Revision, r.Quote, r.Words, r.Message, r.Name, r.Contact, r.same(), now, now)
	if err != nil {
		return "", fmt.Errorf("keep report about %s %s: %w", r.Kind, r.Object, err)
	}
	if err := tx.QueryRow(ctx, `SELECT id FROM reports WHERE same = ?`, r.same()).Scan(&r.ID); err != nil {
		return "", fmt.Errorf("keep report about %s %s: %w", r.Kind, r.Object, err)
	}
	tx.Audit("report", string(r.ID), r.Kind+" "+r.Object) // never its words: the audit log outlives it
	if r.Kind != "story" {
		return r.ID, nil
	}
	return r.ID, tx.Emit(ctx, Waits, map[string]string{"story": r.Object})
}

// Waits is the outbox topic of a report about a story, which it names.
const Waits = "report.waits"

// waiting gives the report that says the same and is not settled; where there is none there must be room for one more.
func waiting(ctx context.Context, tx *store.Tx, r Report) (ID, error) {
	same, err := store.List(ctx, tx, store.Value[ID], `SELECT id FROM reports WHERE same = ? AND status <> 'settled'`, r.same())
	if err != nil {
		return "", fmt.Errorf("look for the same report about %s %s: %w", r.Kind, r.Object, err)
	}
	if len(same) > 0 {
		return same[0], nil
	}
	open, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM (SELECT 1 FROM reports WHERE status = 'open' LIMIT ?) AS open`, maxOpen)
	if err != nil {
		return "", fmt.Errorf("count open reports: %w", err)
	}
	if open >= maxOpen {
		return "", firsthand.Errorf(firsthand.Unavailable, "More reports are waiting than this desk can read: try again in a few days.")
	}
	return "", nil
}

func (r *Report) validate() error {
	if r.Kind != "story" && r.Kind != "quote" || r.Object == "" {
		return firsthand.Errorf(firsthand.Invalid, "A report is about a story or a quote.")
	}
	r.Words, r.Message = strings.TrimSpace(r.Words), strings.TrimSpace(r.Message)
	r.Name, r.Contact = strings.TrimSpace(r.Name), strings.TrimSpace(r.Contact)
	switch {
	case r.Message == "":
		return firsthand.Errorf(firsthand.Invalid, "Say what is wrong, in a sentence or two.")
	case letters(r.Message) > MaxMessage:
		return firsthand.Errorf(firsthand.Invalid, "What is wrong may take %d letters: make it shorter.", MaxMessage)
	case letters(r.Words) > MaxWords:
		return firsthand.Errorf(firsthand.Invalid, "The disputed words may be %d letters: give their beginning.", MaxWords)
	case letters(r.Name) > MaxName || letters(r.Contact) > MaxName:
		return firsthand.Errorf(firsthand.Invalid, "A name, and a way to reach you, may be %d letters each.", MaxName)
	case !utf8.ValidString(r.Message+r.Words+r.Name+r.Contact) || strings.ContainsRune(r.Message+r.Words+r.Name+r.Contact, 0):
		return firsthand.Errorf(firsthand.Invalid, "Some characters in this cannot be used: type it again.")
	}
	return nil
}

func letters(s string) int { return utf8.RuneCountInString(s) }

// same tells one report from another: what was said, of what, by whom.
func (r Report) same() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{r.Kind, r.Object, r.Quote, r.Words, r.Message, r.Name, r.Contact}, "\x00")))
	return hex.EncodeToString(sum[:])
}

const columns = `id, kind, object_id, revision_id, quote_id, words, message, name, contact, status, outcome, handled_by, note, created_at, updated_at`

func scan(row store.Scanner) (r Report, err error) {
	return r, row.Scan(&r.ID, &r.Kind, &r.Object, &r.Revision, &r.Quote, &r.Words, &r.Message, &r.Name, &r.Contact,
		&r.Status, &r.Outcome, &r.HandledBy, &r.Note, &r.CreatedAt, &r.UpdatedAt)
}

// List gives a page of the reports of one status, the longest waiting first, and how many there are.
func List(ctx context.Context, tx *store.Tx, status Status, limit, offset int) ([]Report, int, error) {
	var total int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM reports WHERE status = ?`, string(status)).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count %s reports: %w", status, err)
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM reports WHERE status = ?
		ORDER BY created_at, id LIMIT ? OFFSET ?`, string(status), limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("list %s reports: %w", status, err)
	}
	return list, total, nil
}

// Get reads a report; NotFound where there is none.
func Get(ctx context.Context, tx *store.Tx, id ID) (Report, error) {
	r, err := store.Get(ctx, tx, scan, `SELECT `+columns+` FROM reports WHERE id = ?`, string(id))
	if store.NoRows(err) {
		return Report{}, notFound()
	}
	if err != nil {
		return Report{}, fmt.Errorf("read report %s: %w", id, err)
	}
	return r, nil
}

// Place is where a list of reports goes on.
type Place struct {
	At int64 // microseconds: when the report was sent
	ID ID
}

// Filter says which reports are wanted.
type Filter struct {
	Waiting bool    // those that nobody has settled
	Outcome Outcome // those of which this came; "": all
	Story   string  // about this one; "": about whatever
	Newest  bool    // newest first; otherwise the longest waiting
	Behind  *Place  // nil: from the beginning
	Limit   int     // 1 to 100
}

// ListFrom gives reports from behind a place.
func ListFrom(ctx context.Context, tx *store.Tx, f Filter) ([]Report, error) {
	where, args := `1 = 1`, []any{}
	and := func(condition string, values ...any) { where, args = where+` AND `+condition, append(args, values...) }
	if f.Waiting {
		and(`status IN ('open', 'taken')`)
	}
	switch f.Outcome {
	case Nothing:
		and(`status = 'settled' AND outcome = 'nothing'`)
	case Corrected:
		and(`status = 'settled' AND outcome <> 'nothing'`)
	}
	if f.Story != "" {
		and(`kind = 'story'`)
		and(`object_id = ?`, f.Story)
	}
	order := `created_at, id`
	if f.Newest {
		order = `created_at DESC, id DESC`
	}
	if f.Behind != nil && f.Newest {
		and(`(created_at < ? OR created_at = ? AND id < ?)`, f.Behind.At, f.Behind.At, string(f.Behind.ID))
	} else if f.Behind != nil {
		and(`(created_at > ? OR created_at = ? AND id > ?)`, f.Behind.At, f.Behind.At, string(f.Behind.ID))
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM reports WHERE `+where+` ORDER BY `+order+` LIMIT ?`, append(args, max(1, min(f.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("list reports: %w", err)
	}
	return list, nil
}
