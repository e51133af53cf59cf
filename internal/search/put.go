package search

import (
	"context"
	"slices"
	"strings"

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

// wordsFor are the words of a thing as a database keeps them.
func (k kept) wordsFor(d store.Dialect) words {
	w := k.words()
	if d == store.Postgres {
		w.times, w.begun = timed(k.n), beginningsOf(w.titles)
	}
	return w
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

// act is what becomes of one thing: it is as it is now, or it is no more.
type act struct {
	Doc
	drop bool
}

// Put keeps things in an index as they are now, each in the place of what the index had of it; of one that comes twice the
// last is kept. It is part of the act that changed them, and asks nobody: who may change a thing was asked by its room.
func Put(ctx context.Context, tx *store.Tx, in Index, docs ...Doc) error {
	return in.change(ctx, tx, puts(nil, docs))
}

func puts(acts []act, docs []Doc) []act {
	acts = slices.Grow(acts, len(docs))
	for _, d := range docs {
		acts = append(acts, act{Doc: d.tidy()})
	}
	return acts
}

// Drop takes things out of an index; they may not be there.
func Drop(ctx context.Context, tx *store.Tx, in Index, kind Kind, ids ...string) error {
	return in.change(ctx, tx, drops(kind, ids))
}

func drops(kind Kind, ids []string) []act {
	acts := make([]act, len(ids))
	for i, id := range ids {
		acts[i] = act{Doc: Doc{Kind: kind, ID: id}, drop: true}
	}
	return acts
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
