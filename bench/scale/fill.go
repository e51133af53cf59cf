package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var machine = firsthand.Actor{Name: "The archive", Role: firsthand.System}

// filled is what is there so far.
type filled struct {
	people  []sources.PersonID
	outlets []sources.OutletID
	sources []sources.SourceID
	topics  []stories.TopicID
}

// printed is a quote that a story is going to print.
type printed struct {
	id      sources.QuoteID
	speaker sources.PersonID
	text    string
}

// fill makes the archive. Quotes and the stories that print them come in turns, so that no more than some are in memory.
func fill(ctx context.Context, db *store.DB, a *archive, out, progress io.Writer) error {
	f := &filled{}
	m := &meter{out: progress}
	if err := records(ctx, db, a, f, m); err != nil {
		return err
	}
	const inOne = 5000
	var quoting, telling time.Duration
	perStory := a.quotes / a.stories
	told := 0
	for done := 0; done < a.quotes; done += inOne {
		began := time.Now()
		quotes, err := addQuotes(ctx, db, a, f, min(inOne, a.quotes-done))
		if err != nil {
			return err
		}
		quoting += time.Since(began)
		began = time.Now()
		n, err := addStories(ctx, db, a, f, told, perStory, quotes)
		if err != nil {
			return err
		}
		told, telling = told+n, telling+time.Since(began)
		m.say("quotes", done+len(quotes), a.quotes)
	}
	fmt.Fprintf(out, "| %s: loading quotes | %.0f a second |\n", db.Dialect(), float64(a.quotes)/quoting.Seconds())
	fmt.Fprintf(out, "| %s: loading and publishing stories with %d quotes each | %.0f a second |\n", db.Dialect(), perStory, float64(told)/telling.Seconds())
	return nil
}

// more adds a twentieth to an archive that is there, and tells how fast that goes at its size.
func more(ctx context.Context, db *store.DB, a *archive, out io.Writer) error {
	f := &filled{}
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if f.people, err = store.List(ctx, tx, store.Value[sources.PersonID], `SELECT id FROM people ORDER BY id`); err != nil {
			return err
		}
		if f.outlets, err = store.List(ctx, tx, store.Value[sources.OutletID], `SELECT id FROM outlets ORDER BY id`); err != nil {
			return err
		}
		f.sources, err = store.List(ctx, tx, store.Value[sources.SourceID], `SELECT id FROM sources ORDER BY id`)
		return err
	})
	if err != nil {
		return err
	}
	if len(f.people) == 0 || len(f.outlets) == 0 || len(f.sources) == 0 {
		return errors.New("there is no archive yet: say fill first")
	}
	a.speak(len(f.people)) // it may be of another size
	n := a.quotes / 20
	began := time.Now()
	for done := 0; done < n; done += 50_000 {
		if _, err := addQuotes(ctx, db, a, f, min(50_000, n-done)); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "| %s: loading %d more quotes | %.0f a second |\n", db.Dialect(), n, float64(n)/time.Since(began).Seconds())
	return nil
}

// records makes people, outlets, sources and topics, some hundreds in a Tx.
func records(ctx context.Context, db *store.DB, a *archive, f *filled, m *meter) error {
	kinds := []struct {
		name string
		n    int
		add  func(tx *store.Tx, n int) error
	}{
		{"people", a.people, func(tx *store.Tx, n int) error {
			id, err := sources.SavePerson(ctx, tx, sources.Person{Name: a.name(n), Aliases: []string{"The " + a.name(n)}})
			if err != nil {
				return err
			}
			f.people = append(f.people, id)
			return sources.PublishPerson(ctx, tx, id, true)
		}},
		{"outlets", a.outlets, func(tx *store.Tx, n int) error {
			id, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: fmt.Sprintf("The Daily %s %d", a.name(n), n), Kind: "newspaper"})
			f.outlets = append(f.outlets, id)
			return err
		}},
		{"sources", a.sources, func(tx *store.Tx, n int) error {
			id, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: a.words(5), Outlet: f.outlets[n%len(f.outlets)]})
			f.sources = append(f.sources, id)
			return err
		}},
		{"topics", a.topics, func(tx *store.Tx, n int) error {
			id, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: fmt.Sprintf("Topic %d", n)})
			f.topics = append(f.topics, id)
			return err
		}},
	}
	const inOne = 500
	for _, k := range kinds {
		for done := 0; done < k.n; done += inOne {
			err := db.Write(ctx, machine, firsthand.Import, func(tx *store.Tx) error {
				for n := done; n < min(done+inOne, k.n); n++ {
					if err := k.add(tx, n); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
			m.say(k.name, min(done+inOne, k.n), k.n)
		}
	}
	return nil
}

func addQuotes(ctx context.Context, db *store.DB, a *archive, f *filled, n int) ([]printed, error) {
	quotes := make([]sources.Quote, n)
	for i := range quotes {
		quotes[i] = a.quote(f)
	}
	out := make([]printed, n)
	err := db.Write(ctx, machine, firsthand.Import, func(tx *store.Tx) error {
		ids, err := sources.AddQuotes(ctx, tx, quotes)
		for i, id := range ids {
			out[i] = printed{id, quotes[i].Speaker, quotes[i].Text}
		}
		return err
	})
	return out, err
}

// addStories makes stories of quotes and publishes them, over twenty years.
func addStories(ctx context.Context, db *store.DB, a *archive, f *filled, told, each int, quotes []printed) (n int, err error) {
	const inOne = 250
	for len(quotes) >= each {
		err := db.Write(ctx, machine, firsthand.Import, func(tx *store.Tx) error {
			for range min(inOne, len(quotes)/each) {
				content := a.story(told+n, f.topics, quotes[:each])
				s, err := stories.Create(ctx, tx, stories.NewStory{Content: content})
				if err != nil {
					return err
				}
				at := time.Date(2006, 1, 1, 0, (told+n)*50, 0, 0, time.UTC)
				if err := stories.Publish(ctx, tx, s.ID, firsthand.Micros(at)); err != nil {
					return err
				}
				quotes, n = quotes[each:], n+1
			}
			return nil
		})
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// meter says now and then how far it is.
type meter struct {
	out  io.Writer
	last time.Time
}

func (m *meter) say(what string, done, of int) {
	if done < of && time.Since(m.last) < 5*time.Second {
		return
	}
	m.last = time.Now()
	fmt.Fprintf(m.out, "%s %s: %d of %d\n", m.last.Format(time.TimeOnly), what, done, of)
}
