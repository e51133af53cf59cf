package runs

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// What became of a thing. Missing is said of what was looked for after the import.
const (
	New       = "new"
	Changed   = "changed"
	Unchanged = "unchanged"
	Kept      = "kept" // the desk changed it since: it stays as the desk has it
	Left      = "left" // on purpose, with a note that says why
	Fell      = "failed"
	Missing   = "missing"
)

// The kinds of what is looked for when all is here.
const (
	LinkKind    = "links within the site"
	PictureKind = "pictures in stories"
)

// Outcome is what became of one thing of a site.
type Outcome struct {
	N      int64    `json:"n"` // which one of the source, from 1
	Kind   string   `json:"kind"`
	Origin string   `json:"origin"`
	Name   string   `json:"name"`
	Fate   string   `json:"fate"`
	Counts int      `json:"counts"` // how many things it stands for
	Became string   `json:"became"`
	Notes  []string `json:"notes"`

	Hash string `json:"-"` // of all that it says; "" is not kept
}

const (
	maxName   = 300    // bytes of what a report calls a thing
	maxOrigin = 200    // bytes; longer ones are cut by the caller's hash
	maxNotes  = 20     // of one thing
	maxNote   = 1000   // bytes
	asked     = 100    // rows that are written or asked for at once
	maxRows   = 10_000 // of one answer
)

// Keep keeps what became of the next things of a run, in the transaction in which it became of them. It gives the run as it is
// now.
func Keep(ctx context.Context, tx *store.Tx, r Run, list []Outcome) (Run, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return r, err
	}
	was := r.Decided
	for len(list) > 0 {
		some := list[:min(asked, len(list))]
		list = list[len(some):]
		if err := insert(ctx, tx, r, some); err != nil {
			return r, err
		}
		r.Decided = max(r.Decided, some[len(some)-1].N)
	}
	return r, step(ctx, tx, r, was)
}

func insert(ctx context.Context, tx *store.Tx, r Run, some []Outcome) error {
	args := make([]any, 0, 10*len(some))
	for _, o := range some {
		notes, noted := notesOf(o.Notes)
		args = append(args, string(r.ID), o.N, o.Kind, cut(o.Origin, maxOrigin), cut(o.Name, maxName), o.Fate, max(o.Counts, 0), o.Became, noted, notes)
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO import_items (run_id, n, kind, origin, name, fate, counts, became, noted, notes) VALUES `+store.HoleRows(10, len(some))+`
		ON CONFLICT (run_id, n) DO UPDATE SET kind = excluded.kind, origin = excluded.origin, name = excluded.name, fate = excluded.fate,
			counts = excluded.counts, became = excluded.became, noted = excluded.noted, notes = excluded.notes`, args...)
	if err != nil {
		return fmt.Errorf("keep what became of %d things: %w", len(some), err)
	}
	return nil
}

func notesOf(list []string) (text string, noted int) {
	if len(list) == 0 {
		return "[]", 0
	}
	short := make([]string, 0, min(len(list), maxNotes))
	for i, n := range list {
		if i == maxNotes-1 && len(list) > maxNotes {
			short = append(short, fmt.Sprintf("%d more notes are not kept.", len(list)-i))
			break
		}
		short = append(short, cut(n, maxNote))
	}
	data, err := json.Marshal(short)
	if err != nil {
		return "[]", 1
	}
	return string(data), 1
}

// cut keeps a stranger's text within a limit, whole letters of it, without what a database or terminal stumbles over.
func cut(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}

const itemColumns = `n, kind, origin, name, fate, counts, became, notes`

func scanItem(row store.Scanner) (Outcome, error) {
	var o Outcome
	var notes string
	err := row.Scan(&o.N, &o.Kind, &o.Origin, &o.Name, &o.Fate, &o.Counts, &o.Became, &notes)
	if err == nil {
		err = json.Unmarshal([]byte(notes), &o.Notes)
	}
	return o, err
}

// Decided gives what became of things of a run already, by their number.
func Decided(ctx context.Context, tx *store.Tx, id ID, from, to int64) (map[int64]Outcome, error) {
	list, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM import_items WHERE run_id = ? AND n >= ? AND n <= ? LIMIT ?`, string(id), from, to, maxRows)
	if err != nil {
		return nil, fmt.Errorf("read what became of things of run %s: %w", id, err)
	}
	found := make(map[int64]Outcome, len(list))
	for _, o := range list {
		found[o.N] = o
	}
	return found, nil
}

// Uncheck takes away what was found missing, before it is looked for again.
func Uncheck(ctx context.Context, tx *store.Tx, r Run) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM import_items WHERE run_id = ? AND fate = ?`, string(r.ID), Missing); err != nil {
		return fmt.Errorf("look again what run %s lacks: %w", r.ID, err)
	}
	return nil
}

// KeepMissing keeps what was looked for and is not here; it is no thing of the source, and moves the run on by nothing.
func KeepMissing(ctx context.Context, tx *store.Tx, r Run, list []Outcome) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	for len(list) > 0 {
		some := list[:min(asked, len(list))]
		list = list[len(some):]
		if err := insert(ctx, tx, r, some); err != nil {
			return err
		}
	}
	return nil
}
