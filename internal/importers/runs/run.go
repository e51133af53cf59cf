package runs

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// State says how far a run is.
type State string

// The states. A run whose process was killed stays running until it is gone on with.
const (
	Running State = "running"
	Stopped State = "stopped"
	Done    State = "done"
	Failed  State = "failed"
)

// ID names a run.
type ID string

// Run is one import of a site. Times are microseconds.
type Run struct {
	ID        ID     `json:"id"`
	Source    string `json:"source"` // ghost, wordpress, folder, feed, pages
	Site      string `json:"site"`
	Name      string `json:"name"`
	Maker     string `json:"maker"`
	Dry       bool   `json:"dry"`
	State     State  `json:"state"`
	Problem   string `json:"problem"`
	Decided   int64  `json:"decided"` // things of the source
	At        int64  `json:"at"`
	Size      int64  `json:"size"`
	Checks    Checks `json:"checks"`
	ByID      string `json:"by_id"`
	ByName    string `json:"by_name"`
	StartedAt int64  `json:"started_at"`
	Worked    int64  `json:"worked"` // microseconds that were spent on it
	ChangedAt int64  `json:"changed_at"`
	EndedAt   int64  `json:"ended_at"`
}

// Says is the state of a run, for people.
func (r Run) Says() string {
	if r.Dry {
		return "dry run, " + string(r.State)
	}
	return string(r.State)
}

// Checks is what was found when everything was here: links within the site that lead somewhere, and pictures that are here.
type Checks struct {
	Stories         int `json:"stories"`
	Links           int `json:"links"` // within the site
	LinksMissing    int `json:"links_missing"`
	Pictures        int `json:"pictures"`
	PicturesMissing int `json:"pictures_missing"`
	PicturesRemote  int `json:"pictures_remote"` // they stand on other sites

	Quotes Quotes `json:"quotes"` // what the stories came to that were read for quotes, if somebody asked for it
}

// Text says what was found, for people; "" where nothing was looked at.
func (c Checks) Text() string {
	if c.Stories == 0 {
		return ""
	}
	return fmt.Sprintf("checked in %d stories: %d links within the site, %d of them lead nowhere; %d pictures, %d of them are not here; %d pictures stand on other sites\n",
		c.Stories, c.Links, c.LinksMissing, c.Pictures, c.PicturesMissing, c.PicturesRemote)
}

const runColumns = `id, source, site, name, maker, dry, state, problem, decided, at, size, checks, by_id, by_name, started_at, worked, changed_at, ended_at`

func scanRun(row store.Scanner) (Run, error) {
	var r Run
	var dry int
	var checks string
	err := row.Scan(&r.ID, &r.Source, &r.Site, &r.Name, &r.Maker, &dry, &r.State, &r.Problem, &r.Decided, &r.At, &r.Size, &checks, &r.ByID, &r.ByName,
		&r.StartedAt, &r.Worked, &r.ChangedAt, &r.EndedAt)
	if err == nil && checks != "" {
		err = json.Unmarshal([]byte(checks), &r.Checks)
	}
	r.Dry = dry == 1
	return r, err
}

// keptRuns is how many runs of a site keep the account of every single thing; of older ones nothing is kept.
const keptRuns = 10

// Begin keeps that a run has begun. Source, Site, Name, Maker, Dry and Size are taken from what is given.
func Begin(ctx context.Context, tx *store.Tx, r Run) (Run, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return Run{}, err
	}
	now := firsthand.Micros(tx.Now())
	r.ID, r.State, r.ByID, r.ByName, r.StartedAt, r.ChangedAt = ID(firsthand.NewID(tx.Now())), Running, tx.Actor().ID, tx.Actor().Name, now, now
	_, err := tx.Exec(ctx, `
		INSERT INTO import_runs (id, source, site, name, maker, dry, state, problem, decided, at, size, checks, by_id, by_name, started_at, worked, changed_at, ended_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, 0, ?, '{}', ?, ?, ?, 0, ?, 0)`,
		string(r.ID), r.Source, r.Site, r.Name, r.Maker, flag(r.Dry), string(r.State), r.Size, r.ByID, r.ByName, now, now)
	if err != nil {
		return Run{}, fmt.Errorf("begin an import of %s: %w", r.Name, err)
	}
	tx.Audit("import", string(r.ID), r.Source+" "+r.Name)
	return r, forget(ctx, tx, r)
}

// forget takes away what older runs of the same site tell of single things.
func forget(ctx context.Context, tx *store.Tx, r Run) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM import_runs WHERE source = ? AND site = ? AND id NOT IN (
			SELECT id FROM (SELECT id FROM import_runs WHERE source = ? AND site = ? ORDER BY started_at DESC, id DESC LIMIT ?) AS newest)`,
		r.Source, r.Site, r.Source, r.Site, keptRuns)
	if err != nil {
		return fmt.Errorf("forget old imports of %s: %w", r.Site, err)
	}
	return nil
}

// Unfinished is the newest run of a site that was stopped, or killed, before it had kept everything; ok is false where the
// newest one went on to its end.
func Unfinished(ctx context.Context, tx *store.Tx, source, site string) (r Run, ok bool, err error) {
	r, err = store.Get(ctx, tx, scanRun, `SELECT `+runColumns+` FROM import_runs WHERE source = ? AND site = ? AND dry = 0 ORDER BY started_at DESC, id DESC LIMIT 1`, source, site)
	if store.NoRows(err) {
		return Run{}, false, nil
	}
	if err != nil {
		return Run{}, false, fmt.Errorf("look for imports of %s: %w", site, err)
	}
	return r, r.State != Done, nil
}

// GoOn says that a run goes on.
func GoOn(ctx context.Context, tx *store.Tx, r Run) (Run, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return Run{}, err
	}
	r.State, r.Problem, r.ChangedAt, r.EndedAt = Running, "", firsthand.Micros(tx.Now()), 0
	return r, step(ctx, tx, r, r.Decided)
}

// step keeps how far a run is. was is how far the caller believed it to be: where another process went on with it, it ends here.
func step(ctx context.Context, tx *store.Tx, r Run, was int64) error {
	checks, err := json.Marshal(r.Checks)
	if err != nil {
		return fmt.Errorf("write the checks of run %s: %w", r.ID, err)
	}
	n, err := tx.Exec(ctx, `
		UPDATE import_runs SET state = ?, problem = ?, decided = ?, at = ?, size = ?, checks = ?, maker = ?, worked = ?, changed_at = ?, ended_at = ?
		WHERE id = ? AND decided = ?`,
		string(r.State), r.Problem, r.Decided, r.At, r.Size, string(checks), r.Maker, r.Worked, firsthand.Micros(tx.Now()), r.EndedAt, string(r.ID), was)
	if err != nil {
		return fmt.Errorf("keep how far run %s is: %w", r.ID, err)
	}
	if n != 1 {
		return firsthand.Errorf(firsthand.Conflict, "Another process goes on with this import: let it end, or stop it.")
	}
	return nil
}

// End says how a run ended: done, stopped or failed, and why.
func End(ctx context.Context, tx *store.Tx, r Run) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	r.EndedAt = firsthand.Micros(tx.Now())
	return step(ctx, tx, r, r.Decided)
}

// Get reads a run; "" is the newest.
func Get(ctx context.Context, tx *store.Tx, id ID) (Run, error) {
	query, args := `SELECT `+runColumns+` FROM import_runs WHERE id = ?`, []any{string(id)}
	if id == "" {
		query, args = `SELECT `+runColumns+` FROM import_runs ORDER BY started_at DESC, id DESC LIMIT 1`, nil
	}
	r, err := store.Get(ctx, tx, scanRun, query, args...)
	if store.NoRows(err) {
		return Run{}, firsthand.Errorf(firsthand.NotFound, "There is no such import.")
	}
	if err != nil {
		return Run{}, fmt.Errorf("read import %s: %w", id, err)
	}
	return r, nil
}

// List gives the newest runs.
func List(ctx context.Context, tx *store.Tx, limit int) ([]Run, error) {
	list, err := store.List(ctx, tx, scanRun, `SELECT `+runColumns+` FROM import_runs ORDER BY started_at DESC, id DESC LIMIT ?`, min(max(limit, 1), 200))
	if err != nil {
		return nil, fmt.Errorf("list imports: %w", err)
	}
	return list, nil
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
