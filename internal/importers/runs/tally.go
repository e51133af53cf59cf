package runs

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// Tally counts what became of one kind of thing. In is the sum of New, Changed, Unchanged, Kept, Left and Failed.
type Tally struct {
	Kind      string `json:"kind"`
	In        int    `json:"in"`
	New       int    `json:"new"`
	Changed   int    `json:"changed"`
	Unchanged int    `json:"unchanged"`
	Kept      int    `json:"kept"`
	Left      int    `json:"left"`
	Failed    int    `json:"failed"`
	Noted     int    `json:"noted"` // of those that came in, how many are another than they were there
}

// Tallies count a run, kind by kind, in the order in which they came.
func Tallies(ctx context.Context, tx *store.Tx, id ID) ([]Tally, error) {
	type group struct {
		kind, fate   string
		count, noted int
		first        int64
	}
	groups, err := store.List(ctx, tx, func(row store.Scanner) (g group, err error) {
		err = row.Scan(&g.kind, &g.fate, &g.count, &g.noted, &g.first)
		return g, err
	}, `SELECT kind, fate, CAST(SUM(counts) AS BIGINT), CAST(SUM(noted) AS BIGINT), MIN(n) FROM import_items WHERE run_id = ? AND fate <> ? GROUP BY kind, fate ORDER BY 5, kind, fate`, string(id), Missing)
	if err != nil {
		return nil, fmt.Errorf("count run %s: %w", id, err)
	}
	list, at := []Tally{}, map[string]int{}
	for _, g := range groups {
		i, there := at[g.kind]
		if !there {
			i = len(list)
			at[g.kind], list = i, append(list, Tally{Kind: g.kind})
		}
		list[i].add(g.fate, g.count, g.noted)
	}
	return list, nil
}

func (t *Tally) add(fate string, count, noted int) {
	t.In += count
	switch fate {
	case New:
		t.New += count
	case Changed:
		t.Changed += count
	case Unchanged:
		t.Unchanged += count
	case Kept:
		t.Kept += count
	case Left:
		t.Left += count
	default:
		t.Failed += count
	}
	if fate == New || fate == Changed {
		t.Noted += noted
	}
}

// ItemOptions say which things of a run are listed.
type ItemOptions struct {
	Kind  string // "": all
	Fate  string // "": all; "noted": those with notes
	After int64  // N of the last one that was seen
	Limit int    // 100 where it is 0
}

// Noted is the word for things with notes, where a fate is asked for.
const Noted = "noted"

// Items lists things of a run, in the order of the source.
func Items(ctx context.Context, tx *store.Tx, id ID, o ItemOptions) ([]Outcome, error) {
	if o.Limit <= 0 {
		o.Limit = 100
	}
	query, args := `SELECT `+itemColumns+` FROM import_items WHERE run_id = ? AND n > ?`, []any{string(id), o.After}
	if o.Kind != "" {
		query, args = query+` AND kind = ?`, append(args, o.Kind)
	}
	switch o.Fate {
	case "":
	case Noted:
		query += ` AND noted = 1`
	default:
		query, args = query+` AND fate = ?`, append(args, o.Fate)
	}
	list, err := store.List(ctx, tx, scanItem, query+` ORDER BY n LIMIT ?`, append(args, min(o.Limit, maxRows))...)
	if err != nil {
		return nil, fmt.Errorf("list things of run %s: %w", id, err)
	}
	return list, nil
}
