package readings

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/intake"
	"firsthand/internal/store"
)

// ID names a reading.
type ID string

const (
	lasts    = 14 * 24 * time.Hour // after the last change
	maxOpen  = 50                  // readings of one person
	maxDraft = 16 << 20            // bytes of a draft
	maxState = 2 << 20             // bytes of what was decided
)

// Reading is a page that somebody reads in.
type Reading struct {
	ID        ID
	Owner     string
	Name      string // of the file, or where the page stands; "": pasted
	Draft     *intake.Draft
	After     []int // behind which block each dropped line stood
	State     State
	Story     string // what it became, "" while it is under way
	CreatedAt int64  // microseconds
	UpdatedAt int64
	EndsAt    int64
}

// Page is what was read of a page.
type Page struct {
	Name  string // of the file, or where the page stands; "": pasted
	Draft *intake.Draft
	After []int // behind which block each dropped line stood
}

// Open is a reading in a list.
type Open struct {
	ID        ID
	Name      string
	Headline  string
	Decided   int
	UpdatedAt int64
	EndsAt    int64
}

// Begin keeps a page that was read, for the actor, with nothing decided. What has come to its end is forgotten.
func Begin(ctx context.Context, tx *store.Tx, p Page) (*Reading, error) {
	name, d, after := p.Name, p.Draft, p.After
	if err := tx.Actor().May(firsthand.ReadingSave, tx.Actor().ID); err != nil {
		return nil, err
	}
	now := firsthand.Micros(tx.Now())
	if _, err := tx.Exec(ctx, `DELETE FROM readings WHERE ends_at < ?`, now); err != nil {
		return nil, fmt.Errorf("forget readings that ended: %w", err)
	}
	n, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM readings WHERE owner_id = ? AND story_id = ''`, tx.Actor().ID)
	if err != nil {
		return nil, fmt.Errorf("count readings: %w", err)
	}
	if n >= maxOpen {
		return nil, firsthand.Errorf(firsthand.Conflict, "You are reading %d pages already: finish one of them, or put one away.", n)
	}
	r := &Reading{ID: ID(firsthand.NewID(tx.Now())), Owner: tx.Actor().ID, Name: name, Draft: d, After: after,
		State: State{Head: headOf(d), Decisions: map[string]Decision{}}, CreatedAt: now, UpdatedAt: now, EndsAt: now + lasts.Microseconds()}
	draft, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("keep reading %q: %w", name, err)
	}
	if len(draft) > maxDraft {
		return nil, firsthand.Errorf(firsthand.Invalid, "So much was found on this page that it cannot be kept: read the story alone.")
	}
	places, state := encode(after), encode(r.State)
	_, err = tx.Exec(ctx, `INSERT INTO readings (id, owner_id, name, draft, places, headline, decisions, story_id, created_at, updated_at, ends_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)`, string(r.ID), r.Owner, r.Name, string(draft), places, r.State.Head.Headline, state, now, now, r.EndsAt)
	if err != nil {
		return nil, fmt.Errorf("keep reading %q: %w", name, err)
	}
	tx.Audit("reading", string(r.ID), name)
	return r, nil
}

// encode writes values that JSON can hold whatever is in them.
func encode(v any) string {
	data, _ := json.Marshal(v)
	return string(data)
}

// Get reads one of somebody's readings; another's is not there.
func Get(ctx context.Context, tx *store.Tx, owner string, id ID) (*Reading, error) {
	return get(ctx, tx, owner, id, "")
}

// Lock is Get for an act that is about to make a story of it: nobody else does meanwhile.
func Lock(ctx context.Context, tx *store.Tx, owner string, id ID) (*Reading, error) {
	return get(ctx, tx, owner, id, tx.Dialect().ForUpdate())
}

func get(ctx context.Context, tx *store.Tx, owner string, id ID, forUpdate string) (*Reading, error) {
	r := &Reading{ID: id}
	var draft, places, state string
	err := tx.QueryRow(ctx, `SELECT owner_id, name, draft, places, decisions, story_id, created_at, updated_at, ends_at FROM readings
		WHERE id = ? AND owner_id = ? AND ends_at >= ?`+forUpdate, string(id), owner, firsthand.Micros(tx.Now())).
		Scan(&r.Owner, &r.Name, &draft, &places, &state, &r.Story, &r.CreatedAt, &r.UpdatedAt, &r.EndsAt)
	if store.NoRows(err) {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such reading: it was put away, or has come to its end. Read the page again.")
	}
	if err != nil {
		return nil, fmt.Errorf("read reading %s: %w", id, err)
	}
	for _, part := range []struct {
		text string
		into any
	}{{draft, &r.Draft}, {places, &r.After}, {state, &r.State}} {
		if err := json.Unmarshal([]byte(part.text), part.into); err != nil {
			return nil, fmt.Errorf("read reading %s: %w", id, err)
		}
	}
	return r, nil
}

// Save keeps how far a reading is. It is asked with every decision: the log has that the reading was begun, and what it
// became.
func Save(ctx context.Context, tx *store.Tx, id ID, s State) error {
	if _, err := Finish(ctx, tx, id, s); err != nil {
		return err
	}
	tx.Continues()
	return nil
}

// Finish is Save for an act that goes on with the reading: what comes of it is in the log.
func Finish(ctx context.Context, tx *store.Tx, id ID, s State) (*Reading, error) {
	if err := tx.Actor().May(firsthand.ReadingSave, tx.Actor().ID); err != nil {
		return nil, err
	}
	r, err := Lock(ctx, tx, tx.Actor().ID, id)
	if err != nil {
		return nil, err
	}
	if r.Story != "" {
		return r, firsthand.Errorf(firsthand.Conflict, "This page is a story already: open it and go on there.")
	}
	if s.Decisions == nil {
		s.Decisions = map[string]Decision{}
	}
	if err := s.check(Find(r.Draft, r.After)); err != nil {
		return nil, err
	}
	state := encode(s)
	if len(state) > maxState {
		return nil, firsthand.Errorf(firsthand.Invalid, "What was decided on this page is too much to keep.")
	}
	r.State, r.UpdatedAt = s, firsthand.Micros(tx.Now())
	r.EndsAt = r.UpdatedAt + lasts.Microseconds()
	_, err = tx.Exec(ctx, `UPDATE readings SET decisions = ?, headline = ?, updated_at = ?, ends_at = ? WHERE id = ?`, state, s.Head.Headline, r.UpdatedAt, r.EndsAt, string(id))
	if err != nil {
		return nil, fmt.Errorf("save reading %s: %w", id, err)
	}
	return r, nil
}

// Became notes which story a reading became, so that it makes no second one.
func Became(ctx context.Context, tx *store.Tx, id ID, story string) error {
	if err := tx.Actor().May(firsthand.ReadingSave, tx.Actor().ID); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE readings SET story_id = ? WHERE id = ? AND owner_id = ?`, story, string(id), tx.Actor().ID); err != nil {
		return fmt.Errorf("note the story of reading %s: %w", id, err)
	}
	tx.Audit("reading", string(id), "became story "+story)
	return nil
}

// PutAway forgets a reading.
func PutAway(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.ReadingSave, tx.Actor().ID); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `DELETE FROM readings WHERE id = ? AND owner_id = ?`, string(id), tx.Actor().ID)
	if err != nil {
		return fmt.Errorf("put reading %s away: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such reading.")
	}
	tx.Audit("reading", string(id), "put away")
	return nil
}

// List gives somebody's readings that are under way, the last changed first.
func List(ctx context.Context, tx *store.Tx, owner string) ([]Open, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (o Open, err error) {
		var state string
		if err = row.Scan(&o.ID, &o.Name, &o.Headline, &state, &o.UpdatedAt, &o.EndsAt); err != nil {
			return o, err
		}
		var s State
		err = json.Unmarshal([]byte(state), &s)
		o.Decided = len(s.Decisions)
		return o, err
	}, `SELECT id, name, headline, decisions, updated_at, ends_at FROM readings WHERE owner_id = ? AND story_id = '' AND ends_at >= ?
		ORDER BY updated_at DESC, id DESC LIMIT ?`, owner, firsthand.Micros(tx.Now()), maxOpen)
	if err != nil {
		return nil, fmt.Errorf("list readings: %w", err)
	}
	return list, nil
}
