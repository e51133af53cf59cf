package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// TestAmongFewThingsTheSameAreFound as the database finds: words, phrases, beginnings, some of the words, without others.
func TestAmongFewThingsTheSameAreFound(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		draw := rand.New(rand.NewPCG(5, 23))
		said := func(n int) string {
			words := []string{"harbour", "Ferries", "ferry's", "fer", "year", "yearly", "café", "東京都に", "京都", "a", "1989"}
			out := make([]string, n)
			for i := range out {
				out[i] = words[draw.IntN(len(words))]
			}
			return strings.Join(out, " ")
		}
		var docs []Doc
		for n := range 150 {
			kind := []Kind{Story, Quote}[draw.IntN(2)]
			docs = append(docs, Doc{Kind: kind, ID: fmt.Sprint(n), Title: said(draw.IntN(3)), Names: []string{said(1), said(1)}, Text: said(draw.IntN(5)),
				Tags: []Tag{PersonTag(fmt.Sprint(draw.IntN(4)))}, At: int64(draw.IntN(60)) * aDay})
		}
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := Put(ctx, tx, Public, docs...); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `INSERT INTO search_hidden (n) SELECT n FROM search_public WHERE object_id IN ('3', '14', '15', '92')`)
			return err
		})
		found := 0
		for range 400 {
			q := Query{Text: said(1 + draw.IntN(3)), Person: fmt.Sprint(draw.IntN(5)), Typing: draw.IntN(2) == 0}
			switch draw.IntN(4) {
			case 0:
				q.Text = `"` + q.Text + `"`
			case 1:
				q.Text += " -" + said(1)
			case 2:
				q.Kind, q.From, q.To = Quote, new(10*aDay), new(40*aDay)
			}
			found += sameAmongFew(t, db, q)
		}
		if found < 500 {
			t.Errorf("only %d were found", found)
		}
		s := &seeker{in: Public, asked: asked{all: []phrase{{words: []string{"year"}}}, tags: []Tag{kindTag(Story)}}, rare: map[string]int64{kindTag(Story).word(): mostFew + 1}}
		if err := db.Read(t.Context(), func(tx *store.Tx) error { return s.gather(t.Context(), tx) }); err != nil || s.few != nil {
			t.Errorf("what is much is read: %v", err)
		}
	})
}

// sameAmongFew asks in both ways, and tells how many were found.
func sameAmongFew(t *testing.T, db *store.DB, q Query) (found int) {
	a, err := q.parse()
	if err != nil {
		t.Fatal(err)
	}
	s := &seeker{in: Public, q: q, asked: a, rare: map[string]int64{}}
	err = db.Read(t.Context(), func(tx *store.Tx) error {
		if err := s.gather(t.Context(), tx); err != nil {
			return err
		}
		if s.few == nil {
			t.Errorf("%+v: nothing is gathered", q)
		}
		for _, some := range []bool{false, true} {
			m := s.match()
			m.any = some
			for _, most := range []int{3, 500} {
				few, _, err := s.newest(t.Context(), tx, m, most, odds{})
				if err != nil {
					return err
				}
				plain, _, err := newest(t.Context(), tx, Public, "words", m, s.dates, most, odds{})
				if err != nil {
					return err
				}
				if !slices.Equal(few, plain) {
					t.Errorf("%+v, some %t: among few %v, otherwise %v", q, some, few, plain)
				}
				found += len(few)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
