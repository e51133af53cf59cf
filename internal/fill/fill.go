package fill

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// machine is who fills a site.
var machine = firsthand.Actor{Name: "The made-up archive", Role: firsthand.System}

// Progress is how far it is: so many things of all that there are to be, of this kind at the moment.
type Progress struct {
	Kind     string
	Done, Of int
}

// Figures are how much was made, and how long it took.
type Figures struct {
	Sizes
	Took Took
}

// Took is how long each part took.
type Took struct {
	Records time.Duration // people, outlets, sources, topics, bylines
	Quotes  time.Duration
	Stories time.Duration // written and published, with the addresses of the quotes that they print
}

const (
	recordsAtOnce = 500  // in one Tx
	quotesAtOnce  = 5000 // and that many are in memory, until stories print them
	storiesAtOnce = 600
)

// Site fills an empty site. Quotes and the stories that print them come in turns, so that no more than some are in memory; tell,
// which may be nil, is told after each Tx. It cannot go on where it was stopped: a site that has something is refused.
func Site(ctx context.Context, db *store.DB, s Sizes, tell func(Progress)) (Figures, error) {
	f := Figures{Sizes: s}
	if err := empty(ctx, db); err != nil {
		return f, err
	}
	r := &run{ctx: ctx, db: db, archive: newArchive(s), tell: tell}
	began := time.Now()
	if err := r.records(); err != nil {
		return f, err
	}
	f.Took.Records = time.Since(began)
	var quotes []printed
	for quoted := 0; quoted < s.Quotes || r.told < s.Stories; {
		began = time.Now()
		some, err := r.addQuotes(min(quotesAtOnce, s.Quotes-quoted))
		if err != nil {
			return f, err
		}
		quoted, quotes = quoted+len(some), append(quotes, some...)
		f.Took.Quotes += time.Since(began)
		began = time.Now()
		if quotes, err = r.addStories(quotes, quoted == s.Quotes); err != nil {
			return f, err
		}
		f.Took.Stories += time.Since(began)
	}
	return f, nil
}

// empty refuses a site that has stories or people.
func empty(ctx context.Context, db *store.DB) error {
	var has int
	err := db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `SELECT CASE WHEN EXISTS (SELECT 1 FROM stories) OR EXISTS (SELECT 1 FROM people) THEN 1 ELSE 0 END`).Scan(&has)
	})
	if err == nil && has == 1 {
		err = firsthand.Errorf(firsthand.Conflict, "This site has stories or people already: what is made up is not put among them. Name an empty folder or database.")
	}
	return err
}

// run is one filling.
type run struct {
	*archive
	ctx  context.Context
	db   *store.DB
	tell func(Progress)
	done int

	titles []string // of sources, drawn before they are written: what is drawn in a Tx would be another where it is run again
}

// printed is a quote that a story is going to print.
type printed struct {
	id      sources.QuoteID
	speaker sources.PersonID
	text    string
}

// write keeps n things in one Tx and tells of them.
func (r *run) write(kind string, n int, fn func(tx *store.Tx) error) error {
	if err := r.db.Write(r.ctx, machine, firsthand.Import, fn); err != nil {
		return fmt.Errorf("make up %s: %w", kind, err)
	}
	if r.done += n; r.tell != nil {
		r.tell(Progress{Kind: kind, Done: r.done, Of: r.things()})
	}
	return nil
}

// records makes people, outlets, sources, topics and bylines.
func (r *run) records() error {
	r.drawTitles()
	for _, k := range []struct {
		kind string
		n    int
		add  func(tx *store.Tx, n int) error
	}{{"people", r.People, r.addPerson}, {"outlets", r.Outlets, r.addOutlet}, {"sources", r.Sources, r.addSource}, {"topics", r.Topics, r.addTopic}, {"bylines", r.Bylines, r.addByline}} {
		for from := 0; from < k.n; from += recordsAtOnce {
			to := min(from+recordsAtOnce, k.n)
			there := *r.archive
			err := r.write(k.kind, to-from, func(tx *store.Tx) error {
				*r.archive = there // it may be run again
				for n := from; n < to; n++ {
					if err := k.add(tx, n); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *run) drawTitles() {
	for range r.Sources {
		r.titles = append(r.titles, r.words.Sentence(5))
	}
}

func (r *run) addPerson(tx *store.Tx, n int) error {
	id, err := sources.SavePerson(r.ctx, tx, sources.Person{Name: nameOf(n), Aliases: []string{"The " + nameOf(n)}})
	if err != nil {
		return err
	}
	r.people = append(r.people, id)
	return sources.PublishPerson(r.ctx, tx, id, true)
}

func (r *run) addOutlet(tx *store.Tx, n int) error {
	id, err := sources.SaveOutlet(r.ctx, tx, sources.Outlet{Name: fmt.Sprintf("The Daily %s %d", nameOf(n), n), Kind: "newspaper"})
	r.outlets = append(r.outlets, id)
	return err
}

func (r *run) addSource(tx *store.Tx, n int) error {
	id, err := sources.SaveSource(r.ctx, tx, sources.Source{Kind: "paper", Title: r.titles[n], Outlet: r.outlets[n%len(r.outlets)]})
	r.sources = append(r.sources, id)
	return err
}

func (r *run) addTopic(tx *store.Tx, n int) error {
	id, err := stories.SaveTopic(r.ctx, tx, stories.Topic{Name: fmt.Sprintf("Topic %d", n)})
	r.topics = append(r.topics, id)
	return err
}

func (r *run) addByline(tx *store.Tx, n int) error {
	id, err := stories.SaveByline(r.ctx, tx, stories.Byline{Name: "Written by " + nameOf(n)})
	r.bylines = append(r.bylines, id)
	return err
}

func (r *run) addQuotes(n int) ([]printed, error) {
	quotes, out := make([]sources.Quote, n), make([]printed, n)
	for i := range quotes {
		quotes[i] = r.quote()
	}
	if n == 0 {
		return nil, nil
	}
	return out, r.write("quotes", n, func(tx *store.Tx) error {
		ids, err := sources.AddQuotes(r.ctx, tx, quotes)
		for i, id := range ids {
			out[i] = printed{id, quotes[i].Speaker, quotes[i].Text}
		}
		return err
	})
}

// addStories has stories print the quotes that there are, and gives back what was not enough for one more; after the last
// quotes come the stories that are left.
func (r *run) addStories(quotes []printed, last bool) ([]printed, error) {
	each := r.Quotes / r.Stories
	for r.told < r.Stories && (last || len(quotes) >= max(each, 1)) {
		var list []stories.Brought
		for len(list) < storiesAtOnce && r.told < r.Stories && (last || len(quotes) >= max(each, 1)) {
			n := min(each, len(quotes))
			list = append(list, r.story(r.db.Clock().Now(), quotes[:n]))
			quotes = quotes[n:]
		}
		err := r.write("stories", len(list), func(tx *store.Tx) error {
			_, err := stories.BringMany(r.ctx, tx, list)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if each == 0 {
		return nil, nil // nobody is going to print them
	}
	return quotes, nil
}
