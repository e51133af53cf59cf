package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// said is how a command answers: a table for people, or JSON for programs. The fields of the JSON are those of the structs
// that are printed; a field is added at times, and none is renamed or removed.
type said struct {
	JSON bool `name:"json" help:"Print JSON."`
}

// printJSON prints one value for programs.
func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// table is what people are shown.
type table struct{ rows [][]string }

func tableOf(head ...string) *table { return &table{rows: [][]string{head}} }

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) print(w io.Writer) error {
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range t.rows {
		for i, cell := range row {
			row[i] = plainCell(cell)
		}
		fmt.Fprintln(columns, strings.Join(row, "\t"))
	}
	return columns.Flush()
}

// plainCell is a text as one cell shows it: what would end the cell, or tell the terminal to do something, is a space.
func plainCell(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
}

// day is a time as tables show it; none is "".
func day(micros int64) string { return at(micros, "2006-01-02") }

// stamp is a time as programs are told it.
func stamp(micros int64) string { return at(micros, time.RFC3339) }

func at(micros int64, layout string) string {
	if micros == 0 {
		return ""
	}
	return firsthand.FromMicros(micros).UTC().Format(layout)
}

// asFlags say who does something.
type asFlags struct {
	As string `help:"Do it as somebody who has an account, with their rights, and under their name in the log. Without it the machine's owner does it." placeholder:"EMAIL"`
}

// actor is who does it.
func (f asFlags) actor(ctx context.Context, h *house) (actor firsthand.Actor, err error) {
	if f.As == "" {
		return desk, nil
	}
	err = h.db.Read(ctx, func(tx *store.Tx) error {
		u, err := userOf(ctx, tx, f.As)
		if err != nil {
			return err
		}
		if u.Status != staff.Active {
			return firsthand.Errorf(firsthand.Forbidden, "%s is suspended: nothing is done in their name.", u.Name)
		}
		actor = u.Actor()
		return nil
	})
	return actor, err
}
