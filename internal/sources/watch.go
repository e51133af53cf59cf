package sources

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// WatchState is how a source with an address is doing.
type WatchState string

// The states. Changed and gone wait for somebody at the desk to look (Settle).
const (
	Waiting WatchState = "waiting" // nobody has looked at it yet
	Fine    WatchState = "fine"    // it says what it said
	Changed WatchState = "changed" // its words are others
	Gone    WatchState = "gone"    // the server says that it is not there any more
	Failing WatchState = "failing" // it cannot be reached now
)

// Watch is how a source is doing.
type Watch struct {
	Source    SourceID
	State     WatchState
	Reason    string // why the last try came to nothing: a fetch.Reason, or a status as "404"
	Message   string // the same for people
	Since     int64  // microseconds: since when it is in this state
	TriedAt   int64
	DueAt     int64
	Pause     time.Duration // from one try to the next
	Failures  int           // in a row
	Capture   CaptureID     // the one that a change is told against
	SettledBy string        // who looked at the last change
}

// How often sources are looked at: soon after they are cited, less and less often while nothing happens.
const (
	firstPause = 24 * time.Hour
	longPause  = 30 * 24 * time.Hour
	shortPause = time.Hour // after a failure
)

const watchColumns = `w.source_id, w.state, w.reason, w.message, w.since, w.tried_at, w.due_at, w.pause_us, w.failures,
	COALESCE(w.capture_id, ''), w.settled_by`

func scanWatch(row store.Scanner) (Watch, error) {
	var w Watch
	var pause int64
	err := row.Scan(&w.Source, &w.State, &w.Reason, &w.Message, &w.Since, &w.TriedAt, &w.DueAt, &pause, &w.Failures, &w.Capture, &w.SettledBy)
	w.Pause = time.Duration(pause) * time.Microsecond
	return w, err
}

// GetWatch tells how a source is doing; one without an address is Waiting for ever.
func GetWatch(ctx context.Context, tx *store.Tx, id SourceID) (Watch, error) {
	w, err := scanWatch(tx.QueryRow(ctx, `SELECT `+watchColumns+` FROM source_watch w WHERE w.source_id = ?`, string(id)))
	if store.NoRows(err) {
		return Watch{Source: id, State: Waiting}, nil
	}
	if err != nil {
		return Watch{}, fmt.Errorf("how source %s is doing: %w", id, err)
	}
	return w, nil
}

func putWatch(ctx context.Context, tx *store.Tx, w Watch) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO source_watch (source_id, state, reason, message, since, tried_at, due_at, pause_us, failures, capture_id, settled_by)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (source_id) DO UPDATE SET state = excluded.state, reason = excluded.reason, message = excluded.message,
			since = excluded.since, tried_at = excluded.tried_at, due_at = excluded.due_at, pause_us = excluded.pause_us,
			failures = excluded.failures, capture_id = excluded.capture_id, settled_by = excluded.settled_by`,
		string(w.Source), string(w.State), w.Reason, w.Message, w.Since, w.TriedAt, w.DueAt, w.Pause.Microseconds(), w.Failures,
		null(w.Capture), w.SettledBy)
	if err != nil {
		return fmt.Errorf("note how source %s is doing: %w", w.Source, err)
	}
	return nil
}

// next is the watch after a try: the state it found, and when to look again.
func (w Watch) next(now int64, state WatchState, reason, message string) Watch {
	if state != w.State {
		w.Since, w.SettledBy = now, ""
	}
	switch {
	case state == Failing || state == Gone:
		w.Failures++
		w.Pause = min(max(2*w.Pause, shortPause), firstPause)
		if w.Failures == 1 {
			w.Pause = shortPause
		}
	case state == w.State && w.TriedAt > 0 && w.Failures == 0:
		w.Pause = min(max(2*w.Pause, firstPause), longPause)
	default:
		w.Failures, w.Pause = 0, firstPause
	}
	w.State, w.Reason, w.Message, w.TriedAt = state, reason, message, now
	w.DueAt = now + w.Pause.Microseconds()
	return w
}

// Recheck asks for a source to be looked at now; somebody is waiting for it.
func Recheck(ctx context.Context, tx *store.Tx, id SourceID) error {
	if err := tx.Actor().May(firsthand.SourceCapture); err != nil {
		return err
	}
	found, err := ListSources(ctx, tx, []SourceID{id})
	if err != nil {
		return err
	}
	switch s, ok := found[id]; {
	case !ok:
		return firsthand.Errorf(firsthand.NotFound, "There is no such source.")
	case s.URL == "":
		return firsthand.Errorf(firsthand.Invalid, "This source has no address to look at.")
	}
	tx.Audit("source", string(id), "to be looked at again")
	return tx.Emit(ctx, "source.cited", map[string]string{"source": string(id)})
}

// Settle is somebody's word that the desk has seen what became of a source. From now on a change is told against what it
// says today.
func Settle(ctx context.Context, tx *store.Tx, id SourceID, by string) error {
	if err := tx.Actor().May(firsthand.SourceCapture); err != nil {
		return err
	}
	if by == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say who has looked at this source.")
	}
	w, err := GetWatch(ctx, tx, id)
	if err != nil {
		return err
	}
	w.SettledBy = by
	if w.State == Changed {
		newest, err := ListCaptures(ctx, tx, id)
		if err != nil {
			return err
		}
		if len(newest) > 0 {
			w.Capture = newest[0].ID
		}
		w.State, w.Since, w.Message = Fine, firsthand.Micros(tx.Now()), ""
	}
	tx.Audit("source", string(id), "looked at: "+string(w.State))
	return putWatch(ctx, tx, w)
}

// DueSources gives the sources that are to be looked at, the longest due first.
func DueSources(ctx context.Context, tx *store.Tx, limit int) ([]SourceID, error) {
	ids, err := store.List(ctx, tx, store.Value[SourceID], `SELECT source_id FROM source_watch WHERE due_at <= ?
		ORDER BY due_at, source_id LIMIT ?`, firsthand.Micros(tx.Now()), limit)
	if err != nil {
		return nil, fmt.Errorf("sources to look at: %w", err)
	}
	return ids, nil
}

// ListWatched gives the sources in a state that nobody has looked at, those since the shortest time first.
func ListWatched(ctx context.Context, tx *store.Tx, state WatchState, limit, offset int) ([]Watch, error) {
	list, err := store.List(ctx, tx, scanWatch, `SELECT `+watchColumns+` FROM source_watch w WHERE w.state = ? AND w.settled_by = ''
		ORDER BY w.since DESC, w.source_id DESC LIMIT ? OFFSET ?`, string(state), limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list sources that are %s: %w", state, err)
	}
	return list, nil
}
