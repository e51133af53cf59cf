package site

import (
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// asking is a site whose every tag page shows what a template says.
func asking(t *testing.T, db *store.DB, clock *fixed, template string) *Site {
	t.Helper()
	files := fstest.MapFS{}
	for name, file := range plainTheme {
		files[name] = file
	}
	files["tag.hbs"] = &fstest.MapFile{Data: []byte(template)}
	th, _, err := theme.Load(files, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(t, db, clock)
	made, err := New(Options{DB: db, Blobs: s.Blobs, Theme: th, URL: s.URL, Clock: clock, Log: s.Log})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// asked renders one {{#get}}.
func asked(t *testing.T, db *store.DB, get, inside string) string {
	t.Helper()
	resource, _, _ := strings.Cut(get, " ")
	s := asking(t, db, &fixed{noon}, "{{#get "+strings.Replace(get, resource, `"`+resource+`"`, 1)+"}}{{#foreach "+resource+"}}"+inside+" {{/foreach}}{{else}}ELSE{{/get}}")
	return strings.TrimSpace(mustGet(t, s, "/tag/harbour/"))
}

func TestGetAnswersAsGhostDoes(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		harbour, maps := topic(t, db, "Harbour"), topic(t, db, "Maps")
		story(t, db, "First light", "Words.", stories.Meta{Topics: []stories.TopicID{harbour, maps}}, noon.Add(-3*time.Hour))
		story(t, db, "Second wind", "Words.", stories.Meta{Topics: []stories.TopicID{maps}}, noon.Add(-2*time.Hour))
		story(t, db, "Third tide", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-time.Hour))
		for _, c := range []struct{ get, inside, want string }{
			{`posts`, "{{slug}}", "third-tide second-wind first-light"},
			{`posts limit="1"`, "{{slug}}", "third-tide"},
			{`posts limit="1" page="2"`, "{{slug}}", "second-wind"},
			{`posts limit="1" page="9"`, "{{slug}}", ""},
			{`posts filter="tag:maps"`, "{{slug}}", "second-wind first-light"},
			{`posts filter="tag:maps+tag:harbour"`, "{{slug}}", "first-light"},
			{`posts filter="primary_tag:maps"`, "{{slug}}", "second-wind"},
			{`posts filter="tag:none"`, "{{slug}}", ""},
			{`posts filter="title:~'T'" order="title asc"`, "{{slug}}", "first-light third-tide"},
			{`posts filter="slug:[first-light,third-tide]"`, "{{slug}}", "first-light third-tide"},
			{`posts order="published_at asc"`, "{{slug}}", "first-light second-wind third-tide"},
			{`posts order="bogus asc"`, "{{slug}}", "third-tide second-wind first-light"},
			{`posts filter="published_at:>now-150m"`, "{{slug}}", "third-tide second-wind"},
			{`posts filter="bogus:1"`, "{{slug}}", "ELSE"},
			{`posts filter="title:~"`, "{{slug}}", "ELSE"},
			{`posts filter="status:draft"`, "{{slug}}", "third-tide second-wind first-light"},
			{`posts filter="authors.email:x1"`, "{{slug}}", "third-tide second-wind first-light"},
			{`posts slug="second-wind"`, "{{slug}}{{title}}", "second-windSecond wind"},
			{`posts slug="none"`, "{{slug}}", "ELSE"},
			{`posts limit="1" fields="title"`, "{{title}}|{{slug}}|{{feature_image}}", "Third tide||"},
			{`posts limit="1"`, "[{{primary_tag.name}}{{#foreach tags}}{{name}}{{/foreach}}]", "[]"},
			{`posts limit="1" include="tags"`, "[{{primary_tag.name}}{{#foreach tags}}{{name}}{{/foreach}}]", "[HarbourHarbour]"},
			{`pages`, "{{slug}}", ""},
			{`tags`, "{{slug}}[{{count.posts}}]", "harbour[] maps[]"},
			{`tags include="count.posts" order="slug desc"`, "{{slug}}{{count.posts}}", "maps2 harbour2"},
			{`tags slug="maps"`, "{{name}}", "Maps"},
			{`authors`, "{{slug}}", ""},
			{`tiers`, "{{slug}}", "free default-product"},
			{`tiers filter="type:paid"`, "{{slug}}{{monthly_price}}", "default-product500"},
			{`newsletters`, "{{slug}}", ""},
			{`quotes filter="state:checked"`, "{{text}}", ""},
			{`people`, "{{name}}", ""},
			{`sources`, "{{title}}", ""},
		} {
			if got := asked(t, db, c.get, c.inside); got != c.want {
				t.Errorf("{{#get %s}}: %q, wanted %q", c.get, got, c.want)
			}
		}
	})
}

func TestTheLengthOfAListIsCountedWhereItIsAsked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		film := topic(t, db, "Harbour")
		for i := range 7 {
			story(t, db, "Story", "Words.", stories.Meta{Topics: []stories.TopicID{film}}, noon.Add(time.Duration(-i)*time.Minute))
		}
		clock := &fixed{noon}
		plain := asking(t, db, clock, `{{#get "posts" filter="tag:harbour" limit="2" page="2" as |found pages|}}{{pages.page}} {{pages.limit}}{{/get}}`)
		counted := asking(t, db, clock, `{{#get "posts" filter="tag:harbour" limit="2" page="2" as |found pages|}}{{pages.page}} {{pages.pages}} {{pages.total}} {{pages.next}} {{pages.prev}}{{/get}}`)
		if a, b := statements(t, db, plain, "/tag/harbour/"), statements(t, db, counted, "/tag/harbour/"); b != a+1 {
			t.Errorf("a list costs %d statements, with its length %d", a, b)
		}
		if got := mustGet(t, plain, "/tag/harbour/"); got != "2 2" {
			t.Errorf("the page says %q", got)
		}
		if got := mustGet(t, counted, "/tag/harbour/"); got != "2 4 7 3 1" {
			t.Errorf("the page with the list's length says %q", got)
		}
	})
}

// TestAListThatCountsFromNowChangesByItself lets time pass and stories come and go, and holds each cached page against a
// fresh render.
func TestAListThatCountsFromNowChangesByItself(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{noon}
		s := newSite(t, db, clock)
		stage := topic(t, db, "Stage")
		for i := range 6 {
			story(t, db, "Stage 1", "Words.", stories.Meta{Topics: []stories.TopicID{stage}}, noon.Add(time.Duration(i-9)*time.Hour))
		}
		r := rand.New(rand.NewPCG(6, 30))
		changed := 0
		for round := range 60 {
			if r.IntN(3) == 0 {
				randomAct(t, db, rand.New(rand.NewPCG(r.Uint64(), 7)))
			}
			clock.at = clock.at.Add(time.Duration(r.IntN(25)) * time.Minute)
			before := s.Counts().Renders.Load()
			status, body := get(t, s, "/tag/stage/")
			if s.Counts().Renders.Load() > before {
				changed++
			}
			wantStatus, want := fresh(t, s, "/tag/stage/")
			same(t, round, "the cache", "/tag/stage/", status, body, wantStatus, want)
		}
		if counts := s.Counts(); counts.Hits.Load()+counts.Restamped.Load() == 0 || changed == 60 {
			t.Errorf("%d of 60 pages were rendered, %d came from the cache: this test proves nothing", changed, counts.Hits.Load())
		}
	})
}

// TestAPageSaysWhenItsListsChange holds the moment against the stories that it depends on.
func TestAPageSaysWhenItsListsChange(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		harbour := topic(t, db, "Harbour")
		story(t, db, "Old", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-30*time.Hour))
		story(t, db, "New", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-2*time.Hour))
		for filter, want := range map[string]time.Time{
			"published_at:>now-1d":             noon.Add(22 * time.Hour),
			"published_at:<now-1d":             noon.Add(22 * time.Hour),
			"published_at:>now-3h,tag:x1":      noon.Add(time.Hour),
			"published_at:>now-60m":            {},
			"tag:harbour+published_at:>now-1d": noon.Add(22 * time.Hour),
			"published_at:>2026-01-01":         {},
		} {
			s := asking(t, db, &fixed{noon}, `{{#get "posts" filter="`+filter+`"}}{{#foreach posts}}{{slug}}{{/foreach}}{{/get}}`)
			made, err := s.render(t.Context(), ask{path: "/tag/harbour/"})
			if err != nil {
				t.Fatal(err)
			}
			if !made.until.Equal(want) {
				t.Errorf("%s changes at %v, wanted %v", filter, made.until, want)
			}
		}
	})
}

func TestPaginationBeyondTheLastPage(t *testing.T) {
	for _, c := range []struct {
		page, limit, total int
		next, prev         any
	}{{1, 5, 3, nil, nil}, {1, 5, 6, 2, nil}, {2, 5, 6, nil, 1}, {2, 5, 12, 3, 1}, {999, 5, 12, 1000, 998}, {9, 5, 3, nil, nil}} {
		p := ghost.Pagination(c.page, c.limit, c.total)
		if p["next"] != c.next || p["prev"] != c.prev {
			t.Errorf("page %d of %d at %d each: next %v, prev %v", c.page, c.total, c.limit, p["next"], p["prev"])
		}
	}
}
