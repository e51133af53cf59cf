package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"firsthand/internal/search"
	"firsthand/internal/store"
)

// judgement is a question, and how good an answer each thing is.
type judgement struct {
	query  string
	grades map[string]float64 // by kind and ID
}

// TestJudgedSearches: what readers look for stands first, better than by BM25 alone over the same index.
func TestJudgedSearches(t *testing.T) {
	db := aSample(t)
	list := judgements(t, db)
	if len(list) != 100 {
		t.Fatalf("there are %d judged questions", len(list))
	}
	var ours, plain [2]float64 // to learn from, held out
	for i, j := range list {
		a, err := search.Find(t.Context(), db, search.Public, search.Query{Text: j.query})
		if err != nil {
			t.Fatal(err)
		}
		var order []string
		for _, h := range a.Hits {
			order = append(order, string(h.Kind)+" "+h.ID)
		}
		got, base := j.gain(order), j.gain(byBM25(t, db, j.query))
		ours[i%2] += got / float64(len(list)/2)
		plain[i%2] += base / float64(len(list)/2)
		if i%2 == 0 && testing.Verbose() { // nobody reads what is wrong with those held out
			t.Logf("%.2f (BM25 %.2f)  %s", got, base, j.query)
		}
	}
	for i, part := range []string{"to learn from", "held out"} {
		t.Logf("nDCG@10 of what is %s: %.3f, by BM25 alone %.3f", part, ours[i], plain[i])
		if ours[i] < plain[i]+0.1 {
			t.Errorf("what is %s is answered no better than by BM25 alone: %.3f, %.3f", part, ours[i], plain[i])
		}
	}
}

// aSample is the sample publication, indexed.
func aSample(t *testing.T) *store.DB {
	t.Helper()
	h, err := openHouse(t.Context(), dataFlags{Data: t.TempDir()}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.db.Close() })
	if err := fillDemo(t.Context(), h, streams{out: io.Discard, err: io.Discard}); err != nil {
		t.Fatal(err)
	}
	if err := searchBuilder(h.db).CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	return h.db
}

// gain is the nDCG@10 of an order.
func (j judgement) gain(order []string) float64 {
	sum := func(grades []float64) (dcg float64) {
		for i, g := range grades[:min(len(grades), 10)] {
			dcg += (math.Exp2(g) - 1) / math.Log2(float64(i)+2)
		}
		return dcg
	}
	var got, best []float64
	for _, thing := range order {
		got = append(got, j.grades[thing])
	}
	for _, g := range j.grades {
		best = append(best, g)
	}
	slices.SortFunc(best, func(a, b float64) int { return int(b - a) })
	return sum(got) / sum(best)
}

// byBM25 is the order that SQLite's own BM25 gives the same words of the same index: of the words, any.
func byBM25(t *testing.T, db *store.DB, query string) (order []string) {
	t.Helper()
	var words []string
	for _, w := range search.Tokens(query) {
		words = append(words, `"`+w.Word+`"`)
	}
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		order, err = store.List(t.Context(), tx, store.Value[string], `SELECT d.kind || ' ' || d.object_id FROM search_public_words w JOIN search_public d ON d.n = w.rowid
			WHERE search_public_words MATCH ? ORDER BY bm25(search_public_words) LIMIT 10`, strings.Join(words, " OR "))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return order
}

func judgements(t *testing.T, db *store.DB) (list []judgement) {
	t.Helper()
	text, err := os.ReadFile("testdata/search/judged.txt")
	if err != nil {
		t.Fatal(err)
	}
	ids := slugIDs(t, db)
	for line := range strings.Lines(string(text)) {
		query, grades, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		j := judgement{query, map[string]float64{}}
		for _, g := range strings.Fields(grades) {
			what, grade, _ := strings.Cut(g, "=")
			n, err := strconv.Atoi(grade)
			if err != nil || len(ids[what]) == 0 && what[0] != '"' {
				t.Fatalf("%s: %s stands for nothing (%v)", query, g, err)
			}
			for _, id := range ids[what] {
				j.grades[id] = float64(n)
			}
		}
		list = append(list, j)
	}
	return list
}

// slugIDs are the things that the judgements name: a story by its slug, @ a person, " what that person said.
func slugIDs(t *testing.T, db *store.DB) map[string][]string {
	t.Helper()
	ids := map[string][]string{}
	add := func(ctx context.Context, tx *store.Tx, before, kind, query string) error {
		rows, err := store.List(ctx, tx, func(row store.Scanner) (pair [2]string, err error) {
			return pair, row.Scan(&pair[0], &pair[1])
		}, query)
		for _, r := range rows {
			ids[before+r[0]] = append(ids[before+r[0]], kind+" "+r[1])
		}
		return err
	}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		for _, q := range [][3]string{
			{"", "story", `SELECT slug, id FROM stories`}, {"@", "person", `SELECT slug, id FROM people`},
			{`"`, "quote", `SELECT p.slug, q.id FROM quotes q JOIN people p ON p.id = q.speaker_id WHERE q.public_at > 0`},
		} {
			if err := add(t.Context(), tx, q[0], q[1], q[2]); err != nil {
				return fmt.Errorf("%s: %w", q[2], err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}
