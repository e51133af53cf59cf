package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// How many things one statement looks for, and how many it writes.
const (
	perLook  = 512
	perWrite = 100
)

// write keeps what the acts come to.
func (b *batch) write(ctx context.Context, tx *store.Tx) error {
	var shown, same []int64
	var gone, fresh []*entry
	counts, by := newTally(), int64(0)
	for _, e := range b.list {
		if e.had {
			by--
		}
		if e.stays {
			by++
		}
		if e.had && e.was.hidden {
			shown = append(shown, e.was.n)
		}
		if e.same() {
			same = append(same, e.was.n)
			continue
		}
		if e.had {
			counts.add(e.was.wordsFor(tx.Dialect()), -1)
			if !e.stays || e.was.n != e.now.n {
				gone = append(gone, e)
			}
		}
		if e.stays {
			fresh = append(fresh, e)
		}
	}
	if by != 0 {
		tx.Count(b.in.list(), by)
	}
	if err := b.show(ctx, tx, shown); err != nil {
		return err
	}
	if err := b.touch(ctx, tx, same); err != nil {
		return err
	}
	if err := b.take(ctx, tx, gone); err != nil {
		return err
	}
	if err := b.keep(ctx, tx, fresh, counts); err != nil {
		return err
	}
	if len(fresh) > 0 {
		if err := settleWords(ctx, tx, b.in); err != nil {
			return err
		}
	}
	return counts.write(ctx, tx, b.in)
}

// show takes back that places are hidden: what stood there was looked at.
func (b *batch) show(ctx context.Context, tx *store.Tx, places []int64) error {
	for part := range slices.Chunk(places, perLook) {
		if _, err := tx.Exec(ctx, `DELETE FROM search_hidden WHERE n IN `+store.Holes(len(part)), args(part)...); err != nil {
			return fmt.Errorf("show %d things again: %w", len(part), err)
		}
	}
	return nil
}

// touch notes that things were looked at which are as they were.
func (b *batch) touch(ctx context.Context, tx *store.Tx, places []int64) error {
	for part := range slices.Chunk(places, perLook) {
		_, err := tx.Exec(ctx, `UPDATE `+b.in.table("")+` SET indexed_at = ? WHERE n IN `+store.Holes(len(part)), append([]any{firsthand.Micros(tx.Now())}, args(part)...)...)
		if err != nil {
			return fmt.Errorf("note that %d things were looked at: %w", len(part), err)
		}
	}
	return nil
}

// take removes the rows of things that are no more, or stand elsewhere now.
func (b *batch) take(ctx context.Context, tx *store.Tx, gone []*entry) error {
	var all []int64
	titled := map[string][]int64{}
	for _, e := range gone {
		all = append(all, e.was.n)
		if e.was.Title != "" {
			table := b.in.table(titlesOf(e.was.Kind))
			titled[table] = append(titled[table], e.was.n)
		}
	}
	for part := range slices.Chunk(all, perLook) {
		if _, err := tx.Exec(ctx, `DELETE FROM `+b.in.table("")+` WHERE n IN `+store.Holes(len(part)), args(part)...); err != nil {
			return fmt.Errorf("take %d things from the index: %w", len(part), err)
		}
	}
	for table, places := range titled {
		if err := dropWords(ctx, tx, table, places); err != nil {
			return err
		}
	}
	return dropWords(ctx, tx, b.in.table("words"), all)
}

// rows are the words of things for one of the tables.
type rows []row

type row struct {
	n     int64
	words []string
}

// keep writes things and their words. They are written in the order of their places: SQLite keeps what it has gathered
// whenever one comes that stands before the last.
func (b *batch) keep(ctx context.Context, tx *store.Tx, fresh []*entry, counts *tally) error {
	slices.SortFunc(fresh, func(a, b *entry) int { return cmp.Compare(a.now.n, b.now.n) })
	if err := b.keepThings(ctx, tx, fresh); err != nil {
		return err
	}
	var all rows
	titled, untitled := map[string]rows{}, map[string][]int64{}
	for _, e := range fresh {
		w := e.now.wordsFor(tx.Dialect())
		counts.add(w, 1)
		all = append(all, row{e.now.n, append(w.all, w.times...)})
		table := b.in.table(titlesOf(e.now.Kind))
		switch {
		case len(w.titles) > 0:
			titled[table] = append(titled[table], row{e.now.n, slices.Concat(w.titles, []string{partSign, kindTag(e.now.Kind).word()}, w.times, w.begun)})
		case e.had && e.was.n == e.now.n && e.was.Title != "":
			untitled[table] = append(untitled[table], e.now.n)
		}
	}
	for _, kind := range []Kind{Story, Person} {
		table := b.in.table(titlesOf(kind))
		if err := dropWords(ctx, tx, table, untitled[table]); err != nil {
			return err
		}
		if err := keepWords(ctx, tx, table, titled[table]); err != nil {
			return err
		}
	}
	return keepWords(ctx, tx, b.in.table("words"), all)
}

func (b *batch) keepThings(ctx context.Context, tx *store.Tx, fresh []*entry) error {
	now := firsthand.Micros(tx.Now())
	for part := range slices.Chunk(fresh, perWrite) {
		args := make([]any, 0, 9*len(part))
		for _, e := range part {
			d := e.now
			args = append(args, d.n, string(d.Kind), d.ID, d.Title, d.namesText(), d.Text, d.tagsText(), d.At, now)
		}
		_, err := tx.Exec(ctx, `INSERT INTO `+b.in.table("")+` (n, kind, object_id, title, names, body, tags, dated_at, indexed_at) VALUES `+store.HoleRows(9, len(part))+`
			ON CONFLICT (n) DO UPDATE SET title = excluded.title, names = excluded.names, body = excluded.body, tags = excluded.tags, dated_at = excluded.dated_at, indexed_at = excluded.indexed_at`, args...)
		if err != nil {
			return fmt.Errorf("keep %d things in the index: %w", len(part), err)
		}
	}
	return nil
}
