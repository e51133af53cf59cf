package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// Here is what a batch comes to, done the plain way: act by act, each written at once.

func plainly(ctx context.Context, tx *store.Tx, in Index, a act) error {
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	was, err := store.Get(ctx, tx, scanKept, `SELECT `+in.columns()+` FROM `+in.table("")+` d WHERE d.object_id = ? AND d.kind = ?`, a.ID, string(a.Kind))
	there := err == nil
	if err != nil && !store.NoRows(err) {
		return err
	}
	now := firsthand.Micros(tx.Now())
	switch {
	case a.drop && !there:
		return nil
	case !a.drop && there && was.same(a.Doc):
		_, err := tx.Exec(ctx, `UPDATE `+in.table("")+` SET indexed_at = ? WHERE n = ?`, now, was.n)
		return err
	}
	counts, first := newTally(), firstPlace(a.At)
	stays := !a.drop && there && was.n >= first && was.n < first+perMinute
	if there {
		counts.add(was.wordsFor(tx.Dialect()), -1)
		if !stays {
			tx.Count(in.list(), -1)
			if err := plainTake(ctx, tx, in, was); err != nil {
				return err
			}
		}
	}
	if a.drop {
		return counts.write(ctx, tx, in)
	}
	n := was.n
	if !stays {
		tx.Count(in.list(), 1)
		if n, err = plainPlace(ctx, tx, in, first); err != nil {
			return err
		}
	}
	w := kept{n: n, Doc: a.Doc}.wordsFor(tx.Dialect())
	counts.add(w, 1)
	_, err = tx.Exec(ctx, `INSERT INTO `+in.table("")+` (n, kind, object_id, title, names, body, tags, dated_at, indexed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (n) DO UPDATE SET title = excluded.title, names = excluded.names, body = excluded.body, tags = excluded.tags, dated_at = excluded.dated_at, indexed_at = excluded.indexed_at`,
		n, string(a.Kind), a.ID, a.Title, a.namesText(), a.Text, a.tagsText(), a.At, now)
	if err != nil {
		return err
	}
	titles := in.table(titlesOf(a.Kind))
	if len(w.titles) > 0 {
		err = keepWords(ctx, tx, titles, rows{{n, slices.Concat(w.titles, []string{partSign, kindTag(a.Kind).word()}, w.times, w.begun)}})
	} else if stays {
		err = dropWords(ctx, tx, titles, []int64{n})
	}
	if err == nil {
		err = keepWords(ctx, tx, in.table("words"), rows{{n, slices.Concat(w.all, w.times)}})
	}
	if err != nil {
		return err
	}
	return counts.write(ctx, tx, in)
}

func plainTake(ctx context.Context, tx *store.Tx, in Index, was kept) error {
	if _, err := tx.Exec(ctx, `DELETE FROM `+in.table("")+` WHERE n = ?`, was.n); err != nil {
		return err
	}
	if err := dropWords(ctx, tx, in.table(titlesOf(was.Kind)), []int64{was.n}); err != nil {
		return err
	}
	return dropWords(ctx, tx, in.table("words"), []int64{was.n})
}

func plainPlace(ctx context.Context, tx *store.Tx, in Index, first int64) (n int64, err error) {
	hint := fmt.Sprint("search full ", in, " ", first)
	minute, _ := tx.Remembered(hint).(int64)
	for ; ; minute++ {
		from, last := first+minute*perMinute, int64(0)
		err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(n), ?) FROM `+in.table("")+` WHERE n >= ? AND n < ?`, from-1, from, from+perMinute).Scan(&last)
		if err != nil || last < from+perMinute-1 {
			tx.Remember(hint, minute)
			return last + 1, err
		}
	}
}

// TestABatchLeavesWhatItsActsLeaveOneByOne: the same things in the same places, the same words at the same places, the same
// counts, whatever comes together: things that are replaced, that move, that come twice or go, of one minute or a full one.
func TestABatchLeavesWhatItsActsLeaveOneByOne(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		draw := rand.New(rand.NewPCG(11, 4))
		const aMinute = 60_000_000
		keep(t, db, func(ctx context.Context, tx *store.Tx) error { // a minute in which two places are left
			for _, in := range both {
				_, err := tx.Exec(ctx, `INSERT INTO `+in.table("")+` (n, kind, object_id, title, names, body, tags, dated_at, indexed_at) VALUES (?, 'stub', 'stub', '', '', '', '', 0, 0)`, 3*perMinute+perMinute-3)
				if err != nil {
					return err
				}
			}
			return nil
		})
		for range 60 {
			acts := someActs(draw, aMinute)
			keep(t, db, func(ctx context.Context, tx *store.Tx) error {
				hidden, err := hideSome(ctx, tx, draw, acts)
				if err != nil {
					return err
				}
				if err := Public.change(ctx, tx, acts); err != nil {
					return err
				}
				for _, a := range acts {
					if err := plainly(ctx, tx, Desk, a); err != nil {
						return err
					}
				}
				left, err := places(ctx, tx, `SELECT n FROM search_hidden ORDER BY n`)
				if err != nil || !slices.Equal(left, hidden) {
					t.Fatalf("hidden is %v, not %v: %v", left, hidden, err)
				}
				return nil
			})
			at, one := everything(t, db, Public), everything(t, db, Desk)
			if at != one {
				t.Fatalf("%+v\nleave together\n%s\none by one\n%s", acts, at, one)
			}
		}
	})
}

// someActs are acts of a few things, so that many are of the same.
func someActs(draw *rand.Rand, aMinute int64) (acts []act) {
	said := func(n int) string {
		words := []string{"harbour", "Ferries", "ferry's", "year", "café", "東京都に", "a", "1989", "midnight", "Oldwater", "!"}
		out := make([]string, draw.IntN(n+1))
		for i := range out {
			out[i] = words[draw.IntN(len(words))]
		}
		return strings.Join(out, " ")
	}
	for range 1 + draw.IntN(14) {
		d := Doc{Kind: []Kind{Story, Quote, Person}[draw.IntN(3)], ID: string(rune('a' + draw.IntN(5)))}
		if draw.IntN(4) == 0 {
			acts = append(acts, act{Doc: d, drop: true})
			continue
		}
		d.At = []int64{-2, -1, 0, 3, 3, 3}[draw.IntN(6)]*aMinute + int64(draw.IntN(2))
		if d.Kind != Quote {
			d.Title = said(3)
		}
		d.Names, d.Text = []string{said(2)}, said(6)
		for range draw.IntN(3) {
			d.Tags = append(d.Tags, Tag("person:"+string(rune('a'+draw.IntN(3)))))
		}
		acts = append(acts, puts(nil, []Doc{d})...)
	}
	return acts
}

// hideSome hides places of the readers' index, and tells which of them stay so when acts are done.
func hideSome(ctx context.Context, tx *store.Tx, draw *rand.Rand, acts []act) (stay []int64, err error) {
	list, err := store.List(ctx, tx, scanKept, `SELECT `+Public.columns()+` FROM search_public d WHERE d.kind <> 'stub' ORDER BY d.n`)
	if err != nil {
		return nil, err
	}
	for _, k := range list {
		if !k.hidden && draw.IntN(4) == 0 {
			if _, err := tx.Exec(ctx, `INSERT INTO search_hidden (n) VALUES (?)`, k.n); err != nil {
				return nil, err
			}
			k.hidden = true
		}
		if k.hidden && !slices.ContainsFunc(acts, func(a act) bool { return a.Kind == k.Kind && a.ID == k.ID }) {
			stay = append(stay, k.n)
		}
	}
	return stay, nil
}

// everything is all that an index has, as text.
func everything(t *testing.T, db *store.DB, in Index) string {
	var out strings.Builder
	keep(t, db, func(ctx context.Context, tx *store.Tx) error {
		total, err := store.ListCount(ctx, tx, in.list())
		if err != nil {
			return err
		}
		fmt.Fprintln(&out, "in all", total)
		queries := []string{
			`SELECT CAST(n AS TEXT) || kind || object_id || '|' || title || '|' || names || '|' || body || '|' || tags || '|' || CAST(dated_at AS TEXT) || '|' || CAST(indexed_at AS TEXT) FROM ` + in.table("") + ` ORDER BY n`,
			`SELECT word || ' ' || CAST(docs AS TEXT) || ' ' || CAST(titles AS TEXT) FROM ` + in.table("terms") + ` ORDER BY word`,
			`SELECT cut || ' ' || word FROM ` + in.table("near") + ` ORDER BY cut, word`,
		}
		for _, of := range []string{"words", "titles", "names"} {
			table := in.table(of)
			if tx.Dialect() == store.Postgres {
				queries = append(queries, `SELECT CAST(n AS TEXT) || ' ' || CAST(words AS TEXT) FROM `+table+` ORDER BY n`)
				continue
			}
			if _, err := tx.Exec(ctx, `CREATE VIRTUAL TABLE IF NOT EXISTS temp.said_`+table+` USING fts5vocab(main, `+table+`, instance)`); err != nil {
				return err
			}
			queries = append(queries, `SELECT CAST(doc AS TEXT) || ' ' || CAST("offset" AS TEXT) || ' ' || term FROM temp.said_`+table+` ORDER BY doc, "offset"`)
		}
		for _, query := range queries {
			list, err := store.List(ctx, tx, store.Value[string], query)
			if err != nil {
				return err
			}
			fmt.Fprintln(&out, strings.Join(list, "\n"))
		}
		return nil
	})
	return out.String()
}
