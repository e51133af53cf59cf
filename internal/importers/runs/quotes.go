package runs

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// QuoteKind is what stories are counted under that were read for quotes.
const QuoteKind = "stories read for quotes"

// Quotes is how far the reading of a run's stories for quotes is, and what it came to.
type Quotes struct {
	State   State `json:"state"`   // "": nobody asked for it
	After   int64 `json:"after"`   // which thing of the run was read last
	Stories int   `json:"stories"` // that are to be read
	Read    int   `json:"read"`    // of them
	Found   int   `json:"found"`   // quotes that stand in a story with their record since
	New     int   `json:"new"`     // of them, those that were not on file
	People  int   `json:"people"`  // who speak in them and were not on file
}

// Text tells what the reading for quotes came to, for people; "" where nobody asked for it.
func (q Quotes) Text() string {
	switch q.State {
	case "":
		return ""
	case Done:
		return fmt.Sprintf("read %d stories for quotes: %d found, %d of them new on file and confirmed by nobody yet, and %d people new on file who speak in them\n", q.Read, q.Found, q.New, q.People)
	}
	return fmt.Sprintf("read %d of %d stories for quotes so far (%s): %d found, %d of them new on file; firsthand import quotes goes on\n", q.Read, q.Stories, q.State, q.Found, q.New)
}

// storyKinds are what imports call stories and pages.
const storyKinds = `('stories', 'pages', 'posts and pages')`

// ReadQuotes begins to read the stories of a run for quotes, or goes on where that was stopped. What was read to its end is not
// read again.
func ReadQuotes(ctx context.Context, tx *store.Tx, id ID) (Run, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return Run{}, err
	}
	r, err := lock(ctx, tx, id)
	if err != nil || r.Checks.Quotes.State == Done {
		return r, err
	}
	switch {
	case r.Dry:
		return r, firsthand.Errorf(firsthand.Invalid, "A dry run keeps no stories that could be read for quotes: bring the site in first.")
	case r.State != Done:
		return r, firsthand.Errorf(firsthand.Conflict, "This import has not come to its end: its stories are read for quotes when it has. Run it again.")
	}
	q := &r.Checks.Quotes
	if q.State == "" {
		if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM import_items WHERE run_id = ? AND became <> '' AND kind IN `+storyKinds, string(r.ID)).Scan(&q.Stories); err != nil {
			return r, fmt.Errorf("count the stories of run %s: %w", r.ID, err)
		}
	}
	q.State = Running
	tx.Audit("import", string(r.ID), "read for quotes")
	return r, keepQuotes(ctx, tx, r)
}

// QuotesAsked is the topic of an event that asks for the next stories of a run to be read for quotes.
const QuotesAsked = "import.quotes_asked"

// silence is how long nothing is kept of a reading before it counts as one of which the process was killed.
const silence = 5 * time.Minute

// AskQuotes has the stories of a run read for quotes, in a job; asked for while they are read it changes nothing.
func AskQuotes(ctx context.Context, tx *store.Tx, id ID) (Run, error) {
	before, err := Get(ctx, tx, id)
	if err != nil {
		return Run{}, err
	}
	r, err := ReadQuotes(ctx, tx, id)
	read := before.Checks.Quotes.State == Running && tx.Now().Sub(firsthand.FromMicros(before.ChangedAt)) < silence
	if err != nil || r.Checks.Quotes.State == Done || read {
		return r, err
	}
	return r, NextQuotes(ctx, tx, id)
}

// NextQuotes asks for the next stories of a run.
func NextQuotes(ctx context.Context, tx *store.Tx, id ID) error {
	return tx.Emit(ctx, QuotesAsked, map[string]string{"run": string(id)})
}

// StopQuotes says that the reading of a run was stopped.
func StopQuotes(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	r, err := lock(ctx, tx, id)
	if err != nil || r.Checks.Quotes.State != Running {
		return err
	}
	r.Checks.Quotes.State = Stopped
	return keepQuotes(ctx, tx, r)
}

// StoriesAfter gives the stories that a run brought in, in its order, behind one of its things.
func StoriesAfter(ctx context.Context, tx *store.Tx, id ID, after int64, limit int) ([]Outcome, error) {
	list, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM import_items WHERE run_id = ? AND n > ? AND became <> '' AND kind IN `+storyKinds+` ORDER BY n LIMIT ?`,
		string(id), after, min(limit, maxRows))
	if err != nil {
		return nil, fmt.Errorf("list the stories of run %s: %w", id, err)
	}
	return list, nil
}

// QuotesRead keeps what became of the next stories of a run that were read. was is how far the caller believed the reading to
// be: where another process went on with it, it ends here.
func QuotesRead(ctx context.Context, tx *store.Tx, id ID, was int64, next Quotes, list []Outcome) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if r.Checks.Quotes.After != was || r.Checks.Quotes.State == Done {
		return firsthand.Errorf(firsthand.Conflict, "Another process reads the stories of this import: let it end, or stop it.")
	}
	var last int64
	if err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(n), 0) FROM import_items WHERE run_id = ?`, string(id)).Scan(&last); err != nil {
		return fmt.Errorf("look for the last thing of run %s: %w", id, err)
	}
	for i := range list {
		last++
		list[i].N, list[i].Kind, list[i].Counts = last, QuoteKind, 1
	}
	if err := KeepMissing(ctx, tx, r, list); err != nil {
		return err
	}
	r.Checks.Quotes = next
	return keepQuotes(ctx, tx, r)
}

// lock reads a run that is about to be changed.
func lock(ctx context.Context, tx *store.Tx, id ID) (Run, error) {
	if _, err := tx.Exec(ctx, `UPDATE import_runs SET changed_at = ? WHERE id = ?`, firsthand.Micros(tx.Now()), string(id)); err != nil {
		return Run{}, fmt.Errorf("read import %s: %w", id, err)
	}
	return Get(ctx, tx, id)
}

func keepQuotes(ctx context.Context, tx *store.Tx, r Run) error {
	checks, err := json.Marshal(r.Checks)
	if err != nil {
		return fmt.Errorf("write the checks of run %s: %w", r.ID, err)
	}
	if _, err := tx.Exec(ctx, `UPDATE import_runs SET checks = ?, changed_at = ? WHERE id = ?`, string(checks), firsthand.Micros(tx.Now()), string(r.ID)); err != nil {
		return fmt.Errorf("keep how far the reading of run %s is: %w", r.ID, err)
	}
	return nil
}
