package search

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// kept is a thing as its index has it now.
type kept struct {
	n int64
	Doc
	hidden bool // from readers, until it was looked at
}

// columns are those of an index that scanKept reads.
func (i Index) columns() string {
	hidden := `FALSE`
	if i == Public {
		hidden = `EXISTS (SELECT 1 FROM search_hidden h WHERE h.n = d.n)`
	}
	return `d.n, d.kind, d.object_id, d.title, d.names, d.body, d.tags, d.dated_at, ` + hidden
}

func scanKept(row store.Scanner) (k kept, err error) {
	var names, tags string
	err = row.Scan(&k.n, &k.Kind, &k.ID, &k.Title, &names, &k.Text, &tags, &k.At, &k.hidden)
	if names != "" {
		k.Names = strings.Split(names, "\n")
	}
	for _, t := range strings.Fields(tags) {
		k.Tags = append(k.Tags, Tag(t))
	}
	return k, err
}

func (d Doc) namesText() string { return strings.Join(d.Names, "\n") }

func (d Doc) tagsText() string {
	list := make([]string, len(d.Tags))
	for i, t := range d.Tags {
		list[i] = string(t)
	}
	return strings.Join(list, " ")
}

// tidy is the thing as it can be kept: names without line ends, tags without spaces, each once, and no more text than is found.
func (d Doc) tidy() Doc {
	var names []string
	for _, name := range d.Names {
		if name = strings.Join(strings.Fields(name), " "); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	d.Names = names
	d.Tags = slices.Clone(d.Tags)
	slices.Sort(d.Tags)
	d.Tags = slices.DeleteFunc(slices.Compact(d.Tags), func(t Tag) bool { return strings.ContainsAny(string(t), " \n\t") })
	if len(d.Text) > maxText {
		d.Text = strings.ToValidUTF8(d.Text[:maxText], "")
	}
	return d
}

// same tells whether nothing is to be done.
func (d Doc) same(o Doc) bool {
	return d.Title == o.Title && d.namesText() == o.namesText() && d.Text == o.Text && d.tagsText() == o.tagsText() && d.At == o.At
}

// Put keeps things in an index as they are now, each in the place of what the index had of it. It is part of the act that
// changed them, and asks nobody: who may change a thing was asked by its room.
func Put(ctx context.Context, tx *store.Tx, in Index, docs ...Doc) error {
	if len(docs) == 0 {
		return nil
	}
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	counts := tally{}
	for _, d := range docs {
		if err := put(ctx, tx, in, d.tidy(), counts); err != nil {
			return fmt.Errorf("index %s %s: %w", d.Kind, d.ID, err)
		}
	}
	return counts.write(ctx, tx, in)
}

func put(ctx context.Context, tx *store.Tx, in Index, d Doc, counts tally) error {
	was, there, err := find(ctx, tx, in, d.Kind, d.ID)
	if err != nil {
		return err
	}
	if err := was.show(ctx, tx); err != nil {
		return err
	}
	now := firsthand.Micros(tx.Now())
	if there && was.same(d) {
		_, err := tx.Exec(ctx, `UPDATE `+in.table("")+` SET indexed_at = ? WHERE n = ?`, now, was.n)
		return err
	}
	n := was.n
	if there {
		counts.add(was.Doc, -1)
	}
	if first := firstPlace(d.At); !there || n < first || n >= first+perMinute {
		if there {
			if err := take(ctx, tx, in, was); err != nil {
				return err
			}
		}
		if n, err = freePlace(ctx, tx, in, first); err != nil {
			return err
		}
		was, there = kept{}, false
	}
	if !there {
		tx.Count(in.list(), 1)
	}
	_, err = tx.Exec(ctx, `INSERT INTO `+in.table("")+` (n, kind, object_id, title, names, body, tags, dated_at, indexed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (n) DO UPDATE SET title = excluded.title, names = excluded.names, body = excluded.body, tags = excluded.tags, dated_at = excluded.dated_at, indexed_at = excluded.indexed_at`,
		n, string(d.Kind), d.ID, d.Title, d.namesText(), d.Text, d.tagsText(), d.At, now)
	if err != nil {
		return err
	}
	all, titles := d.words()
	if err := keepWords(ctx, tx, in.table("words"), n, all); err != nil {
		return err
	}
	counts.add(d, 1)
	switch {
	case len(titles) > 0:
		return keepWords(ctx, tx, in.table(titlesOf(d.Kind)), n, append(titles, partSign, kindTag(d.Kind).word()))
	case there && was.Title != "":
		return dropWords(ctx, tx, in.table(titlesOf(d.Kind)), n)
	}
	return nil
}

// Drop takes a thing out of an index; it may not be there.
func Drop(ctx context.Context, tx *store.Tx, in Index, kind Kind, ids ...string) error {
	if len(ids) == 0 {
		return nil
	}
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	counts := tally{}
	for _, id := range ids {
		was, there, err := find(ctx, tx, in, kind, id)
		if err != nil {
			return err
		}
		if !there {
			continue
		}
		if err := was.show(ctx, tx); err != nil {
			return err
		}
		counts.add(was.Doc, -1)
		if err := take(ctx, tx, in, was); err != nil {
			return fmt.Errorf("take %s %s from the index: %w", kind, id, err)
		}
	}
	return counts.write(ctx, tx, in)
}

// Forget takes things out of both indexes: they are no more.
func Forget(ctx context.Context, tx *store.Tx, kind Kind, ids ...string) error {
	for _, in := range both {
		if err := Drop(ctx, tx, in, kind, ids...); err != nil {
			return err
		}
	}
	return nil
}

// take removes a thing's rows.
func take(ctx context.Context, tx *store.Tx, in Index, was kept) error {
	tx.Count(in.list(), -1)
	if _, err := tx.Exec(ctx, `DELETE FROM `+in.table("")+` WHERE n = ?`, was.n); err != nil {
		return err
	}
	if was.Title != "" {
		if err := dropWords(ctx, tx, in.table(titlesOf(was.Kind)), was.n); err != nil {
			return err
		}
	}
	return dropWords(ctx, tx, in.table("words"), was.n)
}

func find(ctx context.Context, tx *store.Tx, in Index, kind Kind, id string) (k kept, there bool, err error) {
	k, err = store.Get(ctx, tx, scanKept, `SELECT `+in.columns()+` FROM `+in.table("")+` d WHERE d.object_id = ? AND d.kind = ?`, id, string(kind))
	if store.NoRows(err) {
		return kept{}, false, nil
	}
	if err != nil {
		return kept{}, false, fmt.Errorf("look for %s %s: %w", kind, id, err)
	}
	return k, true, nil
}

// fullMinutes is how many full minutes are passed over before it is said that something is wrong.
const fullMinutes = 2_000

// freePlace is a place for a thing of a minute, or of one of the next where that is full: many come in with one date.
func freePlace(ctx context.Context, tx *store.Tx, in Index, first int64) (int64, error) {
	hint := fmt.Sprint("search full ", in, " ", first)
	start, _ := tx.Remembered(hint).(int64)
	for minute := start; minute < start+fullMinutes; minute++ {
		from := first + minute*perMinute
		var last int64
		err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(n), ?) FROM `+in.table("")+` WHERE n >= ? AND n < ?`, from-1, from, from+perMinute).Scan(&last)
		if err != nil {
			return 0, err
		}
		if last < from+perMinute-1 {
			tx.Remember(hint, minute)
			return last + 1, nil
		}
	}
	return 0, fmt.Errorf("no place is left near %d", first)
}
