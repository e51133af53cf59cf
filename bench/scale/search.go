package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"time"

	"firsthand"
	"firsthand/internal/fill"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// The search is measured over an index of its own: texts whose words come as often as words do, without the stories that they
// would be of, which the search does not look at.

const lexiconWords = 300_000

// fillSearch puts stories, as many quotes and a tenth of people into the readers' index, so many stories in one Tx.
func fillSearch(ctx context.Context, db *store.DB, stories, inOne int, out, progress io.Writer) error {
	l := fill.NewLexicon(17, lexiconWords)
	m := &meter{out: progress}
	began := time.Now()
	first := time.Date(2006, 1, 1, 0, 0, 0, 0, time.UTC)
	apart := 20 * 365 * 24 * time.Hour / time.Duration(stories)
	for done := 0; done < stories; done += inOne {
		var docs []search.Doc
		for n := done; n < min(done+inOne, stories); n++ {
			at := firsthand.Micros(first.Add(time.Duration(n) * apart))
			who := l.Draw.IntN(stories/10 + 1)
			tags := []search.Tag{search.PersonTag(fmt.Sprint(who)), search.TopicTag(fmt.Sprint(l.Draw.IntN(1000))), search.OutletTag(fmt.Sprint(l.Draw.IntN(500)))}
			docs = append(docs, search.Doc{Kind: search.Story, ID: fmt.Sprintf("s%08d", n), Title: l.Text(8), Text: l.Text(150 + l.Draw.IntN(120)), Tags: tags, At: at},
				search.Doc{Kind: search.Quote, ID: fmt.Sprintf("q%08d", n), Names: []string{l.Text(2)}, Text: l.Text(12 + l.Draw.IntN(30)), Tags: tags, At: at})
			if n%10 == 0 {
				docs = append(docs, search.Doc{Kind: search.Person, ID: fmt.Sprintf("p%08d", n), Title: l.Words[l.Draw.IntN(len(l.Words))] + " " + l.Words[l.Draw.IntN(len(l.Words))], At: at})
			}
		}
		err := db.Maintain(ctx, func(tx *store.Tx) error { return search.Put(ctx, tx, search.Public, docs...) })
		if err != nil {
			return err
		}
		m.say("stories", min(done+inOne, stories), stories)
	}
	fmt.Fprintf(out, "| %s: indexing %d stories and as many quotes | %.0f things a second |\n", db.Dialect(), stories, 2.1*float64(stories)/time.Since(began).Seconds())
	return nil
}

// measureSearch asks what readers ask, one question at a time, and prints a line for each sort.
func measureSearch(ctx context.Context, db *store.DB, times int, out io.Writer) error {
	l := fill.NewLexicon(17, lexiconWords)
	draw := rand.New(rand.NewPCG(5, 9))
	middle := func() string { return l.Words[40+draw.IntN(4000)] }
	ask := func(q search.Query) error {
		_, err := search.Find(ctx, db, search.Public, q)
		return err
	}
	fmt.Fprintf(out, "\n| %s | p50 | p99 | longest |\n|---|---|---|---|\n", db.Dialect())
	for _, m := range []struct {
		name string
		ask  func() error
	}{
		{"search: two words", func() error { return ask(search.Query{Text: middle() + " " + middle()}) }},
		{"search: one word of many", func() error { return ask(search.Query{Text: middle()}) }},
		{"search: the most common word", func() error { return ask(search.Query{Text: l.Words[0]}) }},
		{"search: the two most common words", func() error { return ask(search.Query{Text: l.Words[0] + " " + l.Words[1]}) }},
		{"search: a rare word", func() error { return ask(search.Query{Text: l.Words[100_000+draw.IntN(100_000)]}) }},
		{"search: a phrase of two common words", func() error {
			return ask(search.Query{Text: `"` + l.Words[draw.IntN(30)] + " " + l.Words[draw.IntN(30)] + `"`})
		}},
		{"search: two words, quotes of one person", func() error {
			return ask(search.Query{Text: l.Words[draw.IntN(40)] + " " + middle(), Kind: search.Quote, Person: fmt.Sprint(draw.IntN(1000))})
		}},
		{"search: a word typed wrong", func() error {
			w := middle()
			return ask(search.Query{Text: w[1:2] + w[0:1] + w[2:] + "x"})
		}},
		{"type-ahead: two letters", func() error {
			_, err := search.Complete(ctx, db, search.Public, middle()[:2], 8)
			return err
		}},
		{"type-ahead: four letters", func() error {
			_, err := search.Complete(ctx, db, search.Public, (middle() + "bada")[:4], 8)
			return err
		}},
		{"type-ahead: a word and two letters", func() error {
			_, err := search.Complete(ctx, db, search.Public, l.Words[draw.IntN(300)]+" "+middle()[:2], 8)
			return err
		}},
	} {
		took := make([]time.Duration, times)
		for i := range took {
			began := time.Now()
			if err := m.ask(); err != nil {
				return fmt.Errorf("%s: %w", m.name, err)
			}
			took[i] = time.Since(began)
		}
		slices.Sort(took)
		fmt.Fprintf(out, "| %s | %s | %s | %s |\n", m.name, ms(took[times/2]), ms(took[times*99/100]), ms(took[times-1]))
	}
	return nil
}
