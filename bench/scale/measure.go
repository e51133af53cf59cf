package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/site"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// gauge asks the doors and takes the time.
type gauge struct {
	public, programs http.Handler
	key              string // of the newsroom
	draw             *rand.Rand

	people, quotes, sources, outlets []string // IDs, in the order of their making: the first people say most
	pages, loud                      []string // paths of people, and of the 20 who say most
	stories                          []string // IDs of some
	storyPages                       []string // where some of them stand
	lists                            listed
}

// measured is a question that is asked many times.
type measured struct {
	name string
	most time.Duration // what its median may be; 0: it is shown only
	n    int
	path func() string // below /newsroom/api it needs the key
}

// measure asks what people and programs ask, one at a time, over the whole archive, and prints a line for each question;
// only those with some words in them, as often as said, where there are such.
func measure(ctx context.Context, db *store.DB, times int, only string, out io.Writer) error {
	g, err := newGauge(ctx, db)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n| %s | p50 | p99 | longest | asked |\n|---|---|---|---|---|\n", db.Dialect())
	for _, m := range append(g.listQuestions(), g.questions()...) {
		if !strings.Contains(m.name, only) {
			continue
		}
		g.ask(ctx, m.path()) // what is read for the first time is not counted
		if m.n = min(m.n, times); only != "" {
			m.n = times
		}
		took := make([]time.Duration, m.n)
		for i := range took {
			path := m.path()
			began := time.Now()
			if status := g.ask(ctx, path); status != http.StatusOK {
				return fmt.Errorf("%s: %s answers %d", m.name, path, status)
			}
			took[i] = time.Since(began)
		}
		slices.Sort(took)
		most := ""
		if m.most > 0 {
			most = "≤ " + m.most.String()
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s |\n", m.name, ms(took[m.n/2]), ms(took[m.n*99/100]), ms(took[m.n-1]), most)
	}
	return nil
}

func ms(d time.Duration) string { return fmt.Sprintf("%.2f ms", d.Seconds()*1000) }

var baseURL = &url.URL{Scheme: "https", Host: "desk.example"}

func newGauge(ctx context.Context, db *store.DB) (*gauge, error) {
	th, _, err := theme.Load(themes.Broadsheet(), theme.Options{Fallbacks: site.Fallbacks()})
	if err != nil {
		return nil, err
	}
	log := slog.New(slog.DiscardHandler)
	g := &gauge{draw: rand.New(rand.NewPCG(3, 5))}
	if g.public, err = site.New(site.Options{DB: db, Theme: th, URL: baseURL, Clock: firsthand.SystemClock{}, Log: log, CacheMax: -1}); err != nil {
		return nil, err
	}
	g.programs = api.New(api.Options{DB: db, Archivist: &sources.Archivist{DB: db}, BaseURL: baseURL.String(), Clock: firsthand.SystemClock{}, Log: log})
	err = db.Write(ctx, machine, firsthand.KeySave, func(tx *store.Tx) (err error) {
		_, g.key, err = staff.AddKey(ctx, tx, staff.Key{Kind: staff.NewsroomKey, Name: "The gauge", Role: firsthand.Editor})
		return err
	})
	if err != nil {
		return nil, err
	}
	return g, db.Read(ctx, func(tx *store.Tx) (err error) {
		for query, into := range map[string]*[]string{
			`SELECT id FROM people ORDER BY id`:                                          &g.people,
			`SELECT id FROM quotes ORDER BY id LIMIT 200000`:                             &g.quotes,
			`SELECT id FROM sources ORDER BY id`:                                         &g.sources,
			`SELECT id FROM stories WHERE status = 'published' ORDER BY id LIMIT 200000`: &g.stories,
			`SELECT id FROM outlets ORDER BY id`:                                         &g.outlets,
			`SELECT path FROM addresses WHERE kind = 'person'`:                           &g.pages,
			`SELECT path FROM addresses WHERE kind = 'story' ORDER BY path LIMIT 10000`:  &g.storyPages,
			`SELECT a.path FROM addresses a JOIN (SELECT id FROM people ORDER BY id LIMIT 20) p ON p.id = a.object_id WHERE a.kind = 'person'`: &g.loud,
		} {
			if *into, err = store.List(ctx, tx, store.Value[string], query); err != nil {
				return err
			}
		}
		return g.findLists(ctx, tx)
	})
}

func (g *gauge) questions() []measured {
	one := func(list []string) string { return list[g.draw.IntN(len(list))] }
	loud := func() string { return one(g.people[:min(20, len(g.people))]) }
	desk := api.NewsroomPath
	return []measured{
		{"a person's page, uncached", 5 * time.Millisecond, 1000, func() string { return one(g.pages) }},
		{"where a quote is used", 5 * time.Millisecond, 1000, func() string { return desk + "quotes/" + one(g.quotes) + "/uses" }},
		{"where a source is used", 5 * time.Millisecond, 1000, func() string { return desk + "sources/" + one(g.sources) + "/uses" }},
		{"where a person is used", 5 * time.Millisecond, 1000, func() string { return desk + "people/" + one(g.people) + "/uses" }},
		{"the page of one of the 20 who say most", 5 * time.Millisecond, 300, func() string { return one(g.loud) }},
		{"where one of the 20 who say most is used", 5 * time.Millisecond, 300, func() string { return desk + "people/" + loud() + "/uses" }},
		{"everything she said about him", 10 * time.Millisecond, 1000, func() string { return desk + "people/" + one(g.people) + "/quotes?about=" + one(g.people) }},
		{"the same between two of the 20 who say most", 10 * time.Millisecond, 300, func() string { return desk + "people/" + loud() + "/quotes?about=" + loud() }},
		{"what one of the 20 said in a year", 0, 300, func() string { return desk + "people/" + loud() + "/quotes?year=2012" }},
		{"what one of the 20 said in one outlet", 0, 300, func() string { return desk + "people/" + loud() + "/quotes?outlet=" + one(g.outlets) }},
		{"people whose name begins so", 0, 300, func() string {
			return desk + "people?name=" + []string{"ferr", "maud", "o", "the%20cy%20b"}[g.draw.IntN(4)]
		}},
		{"the stories related to one", 5 * time.Millisecond, 1000, func() string { return desk + "stories/" + one(g.stories) + "/related?readers=true" }},
		{"the list of quotes, first page", 0, 50, func() string { return "/quotes/" }},
		{"the list of people, first page", 0, 50, func() string { return "/people/" }},
		{"the list of stories at the desk", 0, 100, func() string { return desk + "stories" }},
		{"the source audit of a year, by person", 0, 10, func() string { return desk + "source-audit?by=speaker&from=2012-01-01&to=2012-12-31" }},
		{"the quotes behind one of its numbers", 0, 20, func() string {
			return desk + "source-audit/quotes?only=sourced&from=2012-01-01&to=2012-12-31&speaker=" + loud()
		}},
	}
}

// ask asks the door that a path belongs to.
func (g *gauge) ask(ctx context.Context, path string) int {
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "https://desk.example"+path, nil)
	r.Header.Set("Authorization", "Bearer "+g.key)
	w := httptest.NewRecorder()
	door := g.public
	if len(path) > len(api.NewsroomPath) && path[:len(api.NewsroomPath)] == api.NewsroomPath {
		door = g.programs
	}
	door.ServeHTTP(w, r)
	return w.Code
}
