package site

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// foundBy asks what the scripts ask, by all words and by beginnings, and gives the addresses.
func foundBy(t *testing.T, s *Site, words string) (addresses []string) {
	t.Helper()
	for _, path := range []string{foundPath, completionsPath} {
		status, body, header := fetch(t, s, path+"?q="+url.QueryEscape(words), nil)
		var answer struct{ Found []found }
		if err := json.Unmarshal([]byte(body), &answer); err != nil || status != http.StatusOK || header.Get("Cache-Control") != "no-store" {
			t.Fatalf("%s: %d %s %v", path, status, body, err)
		}
		for _, f := range answer.Found {
			addresses = append(addresses, f.URL)
		}
	}
	return addresses
}

// TestReadersFindWhatIsOut and nothing else, at every step of a story's life.
func TestReadersFindWhatIsOut(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		var id stories.StoryID
		content := stories.Content{Title: "Zanzibarquux sails", Dek: "Nobody expected it.", Body: textDoc("The wakeflower opened at noon."), Meta: stories.Meta{Topics: []stories.TopicID{topic(t, db, "Harbour")}}}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: content})
			id = made.ID
			return err
		})
		check := func(when string, want bool, words ...string) {
			t.Helper()
			for _, w := range words {
				if got := foundBy(t, s, w); (len(got) > 0) != want {
					t.Errorf("%s: %q finds %v", when, w, got)
				}
				_, page := get(t, s, "/search/?q="+url.QueryEscape(w))
				if strings.Contains(page, `href="/zanzibarquux-sails/"`) != want {
					t.Errorf("%s: the page of %q: %s", when, w, page)
				}
			}
		}
		words := []string{"zanzibarquux", "wakeflower", "expected", "zanzib"}
		check("as a draft", false, words...)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, id, 0) })
		check("published", true, words...)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			now, err := stories.Get(ctx, tx, id)
			if err != nil {
				return err
			}
			content.Body = textDoc("The tidelily opened at noon.")
			_, err = stories.Save(ctx, tx, id, now.Working, content)
			return err
		})
		check("saved and not published", false, "tidelily")
		check("saved and not published", true, "wakeflower")
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, id, 0) })
		check("published anew", true, "tidelily")
		check("published anew", false, "wakeflower")
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		check("taken away", false, "tidelily", "wakeflower", "zanzibarquux", "zanzib")
	})
}

// TestWhatOnlySomeMayReadIsNotFoundByItsWords: its headline and what everybody may read of it are.
func TestWhatOnlySomeMayReadIsNotFoundByItsWords(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		gatedSite(t, db)
		for _, words := range []string{"openwords", "before the wall", "strangercard", "story for-gold"} {
			if got := foundBy(t, s, words); len(got) == 0 {
				t.Errorf("%q is not found", words)
			}
		}
		for _, words := range []string{"memberwords", "payerwords", "goldwords", "membercard", "freecard", "payercard", "insidewords"} {
			if got := foundBy(t, s, words); len(got) > 0 {
				t.Errorf("%q, which only some may read, finds %v", words, got)
			}
		}
	})
}

func TestWithdrawnWordsAndPeopleWithoutAPageAreNotFound(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, figure, _ := quoteStory(t, db)
		if got := strings.Join(foundBy(t, s, "nobody slept"), " "); !strings.Contains(got, "/quotes/") || !strings.Contains(got, "/a-week/") {
			t.Errorf("a quote and the story that prints it: %q", got)
		}
		if got := foundBy(t, s, "ferrante"); len(got) > 0 {
			t.Errorf("somebody without a page is found, or whom a machine guesses: %v", got)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "It was not said."})
		})
		if got := foundBy(t, s, "nobody slept"); len(got) > 0 {
			t.Errorf("withdrawn words find %v", got)
		}
		var hidden sources.OutletID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			hidden, err = sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "The Unseen Hour"})
			return err
		})
		if _, page := get(t, s, "/search/?q=slept&outlet="+string(hidden)); strings.Contains(page, "Unseen Hour") {
			t.Errorf("an outlet of which readers see nothing is named: %s", page)
		}
		maud := person(t, db, "Maud Quillfeather", true)
		if got := strings.Join(foundBy(t, s, "quillf"), " "); !strings.Contains(got, "/people/maud-quillfeather/") {
			t.Errorf("a person with a page: %q", got)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return sources.PublishPerson(ctx, tx, maud, false) })
		if got := foundBy(t, s, "quillfeather"); len(got) > 0 {
			t.Errorf("somebody without a page any more: %v", got)
		}
	})
}

// TestTheSearchPage: a form that works without scripts, what it says, and that nobody keeps it.
func TestTheSearchPage(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	music := topic(t, db, "Music")
	for _, title := range []string{"The harbour <at> night", "Ferries", "More harbour news"} {
		story(t, db, title, "Lamps along the harbour wall.", stories.Meta{Topics: []stories.TopicID{music}}, noon.Add(-time.Hour))
	}
	empty := mustGet(t, s, "/search/")
	if !strings.Contains(empty, `<form class="fh-search-form" method="get" action="/search/"`) || strings.Contains(empty, `role="status"`) || strings.Contains(empty, `content="noindex"`) {
		t.Errorf("before anything is looked for: %s", empty)
	}
	status, page, header := fetch(t, s, "/search/?q=harbour+night&topic="+string(music), nil)
	for _, want := range []string{`<meta name="robots" content="noindex">`, `<mark>harbour</mark> &lt;at&gt; <mark>night</mark>`, `value="harbour night"`, `<option value="` + string(music) + `" selected>Music`, "Found: 1", `aria-current="page">Everything`} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing: %s", want, page)
		}
	}
	if status != http.StatusOK || header.Get("Cache-Control") != "private, no-store" || header.Get("Set-Cookie") != "" {
		t.Errorf("%d %v", status, header)
	}
	if _, page := get(t, s, "/search/?q=harbuor"); !strings.Contains(page, `<a href="/search/?q&#x3D;harbour">harbour</a>`) {
		t.Errorf("another spelling is not proposed: %s", page)
	}
	if _, page := get(t, s, `/search/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`); strings.Contains(page, "<script>alert") || !strings.Contains(page, "Nothing was found.") {
		t.Errorf("what was typed is code: %s", page)
	}
	status, page, _ = fetch(t, s, "/search/?q="+strings.Repeat("a", 5000), nil)
	if status != http.StatusBadRequest || !strings.Contains(page, "A search has 400 letters at most") {
		t.Errorf("too much: %d %s", status, page)
	}
	if status, _ := get(t, s, completionsPath+"?q="+strings.Repeat("a", 5000)); status != http.StatusBadRequest {
		t.Errorf("too much for a script: %d", status)
	}
}

// TestStoriesAreNotFoundUnderSomebodyWithoutAPage: what the desk knows of whom a story is about is told where they have a page.
func TestStoriesAreNotFoundUnderSomebodyWithoutAPage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		maud := person(t, db, "Maud Quillfeather", false)
		story(t, db, "A week", "Nobody slept.", stories.Meta{People: []sources.PersonID{maud}}, noon.Add(-time.Hour))
		builder := &search.Builder{DB: db, Feeds: append([]search.Feed{stories.SearchFeed()}, sources.SearchFeeds()...)}
		catchUp := func() {
			t.Helper()
			if err := builder.CatchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		under := func(when string, want bool) {
			t.Helper()
			_, page := get(t, s, "/search/?person="+string(maud))
			if strings.Contains(page, `href="/a-week/"`) != want {
				t.Errorf("%s: %s", when, page)
			}
		}
		public := func(is bool) {
			t.Helper()
			write(t, db, func(ctx context.Context, tx *store.Tx) error { return sources.PublishPerson(ctx, tx, maud, is) })
		}
		under("without a page", false)
		catchUp()
		under("without a page, and everything was indexed", false)
		public(true)
		catchUp()
		under("with a page", true)
		public(false)
		under("without it again, at once", false)
		catchUp()
		under("without it again, later", false)
		if got := foundBy(t, s, "nobody slept"); len(got) == 0 {
			t.Error("the story is not found by its words any more")
		}
	})
}

// TestTheDaysOfASearchAreThePublications, and may be of any century.
func TestTheDaysOfASearchAreThePublications(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	owner := editor
	owner.Role = firsthand.Owner
	err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
		settings := publication.DefaultSettings()
		settings.Timezone = "America/New_York"
		return publication.SaveSettings(t.Context(), tx, settings)
	})
	if err != nil {
		t.Fatal(err)
	}
	story(t, db, "Evening lamps", "They burn.", stories.Meta{}, time.Date(2026, 5, 2, 1, 0, 0, 0, time.UTC)) // the first of May, there
	story(t, db, "Old lamps", "They burnt.", stories.Meta{}, time.Date(1926, 5, 1, 16, 0, 0, 0, time.UTC))
	for days, want := range map[string]string{"from=2026-05-01&to=2026-05-01": "/evening-lamps/", "from=2026-05-02": "", "to=1926-05-01": "/old-lamps/", "from=1900-01-01&to=1950-12-31": "/old-lamps/", "from=1950-01-01": "/evening-lamps/"} {
		_, page := get(t, s, "/search/?q=lamps&"+days)
		for _, path := range []string{"/evening-lamps/", "/old-lamps/"} {
			if strings.Contains(page, `href="`+path+`"`) != (path == want) {
				t.Errorf("%s finds %s: %t", days, path, path != want)
			}
		}
	}
}

// TestWhoSearchesInACrowdIsSentAwayAtOnce, and no page is drawn to say so: others wait for that as well.
func TestWhoSearchesInACrowdIsSentAwayAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := firsthandtest.SQLite(t)
		s := newSite(t, db, &fixed{noon})
		var leave []func()
		for ended, free := s.finds.Try(); free; ended, free = s.finds.Try() {
			leave = append(leave, ended)
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		for range 1000 {
			go func() {
				if ended, err := s.finds.Enter(ctx); err == nil {
					ended()
				}
			}()
		}
		synctest.Wait()
		for _, path := range []string{"/search/?q=lamps", foundPath + "?q=lamps", completionsPath + "?q=lamps"} {
			began := time.Now()
			status, body, header := fetch(t, s, path, nil)
			if status != http.StatusServiceUnavailable || strings.Contains(body, "<body") || header.Get("Retry-After") == "" || time.Since(began) > 500*time.Millisecond {
				t.Errorf("%s: after %s, %d %v\n%s", path, time.Since(began), status, header, body)
			}
		}
		cancel()
		for _, ended := range leave {
			ended()
		}
		synctest.Wait()
		if status, body := get(t, s, "/search/?q=lamps"); status != http.StatusOK {
			t.Errorf("with places free: %d %s", status, body)
		}
	})
}

// TestWhoSearchesVeryOftenIsHeldBack, before they take a place from others; the form alone is no search of anybody's.
func TestWhoSearchesVeryOftenIsHeldBack(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.askers = web.NewLimiter(web.Limits{Each: 1, EachPer: time.Minute, All: 100, AllPer: time.Minute})
	get(t, s, "/") // where the search page stands is known from then on
	if status, body := get(t, s, "/search/?q=lamps"); status != http.StatusOK {
		t.Fatalf("the first search: %d %s", status, body)
	}
	for free := true; free; _, free = s.finds.Try() {
	}
	for _, path := range []string{"/search/?q=lamps", foundPath + "?q=lamps"} {
		if status, body := get(t, s, path); status != http.StatusTooManyRequests || !strings.Contains(body, "Very many searches come from where you are") {
			t.Errorf("%s once more: %d %s", path, status, body)
		}
	}
	if status, _ := get(t, s, "/search/"); status != http.StatusOK {
		t.Errorf("the form: %d", status)
	}
	if status, _ := get(t, s, "/?utm_source=a"); status != http.StatusOK {
		t.Errorf("another page with a question mark: %d", status)
	}
}

// TestASearchPageReadsNothingForEachHit: of ten quotes and of what they can be narrowed to as little is asked as of one.
func TestASearchPageReadsNothingForEachHit(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		said := func(n int) {
			who := person(t, db, fmt.Sprintf("Speaker %c", 'A'+n), true)
			about := topic(t, db, fmt.Sprintf("Topic %d", n))
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				at, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: fmt.Sprintf("Outlet %d", n)})
				if err != nil {
					return err
				}
				words := fmt.Sprintf("The lamps are number %d.", n)
				q, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: words, Speaker: who, SpeakerPrinted: "Speaker", Outlet: at, Confidence: 1000, SaidOn: "2026-05"})
				if err != nil {
					return err
				}
				body := textDoc("Lamps.")
				body.Blocks = append(body.Blocks, figure(q, words))
				made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: fmt.Sprintf("Story %d", n), Body: body, Meta: stories.Meta{Topics: []stories.TopicID{about}, People: []sources.PersonID{who}}}})
				if err != nil {
					return err
				}
				return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(-time.Hour)))
			})
		}
		asks := func(hits int) int64 {
			t.Helper()
			get(t, s, "/search/?q=lamps") // the first of its kind reads what is kept then
			before := db.Statements()
			_, page := get(t, s, "/search/?q=lamps")
			if got := strings.Count(page, `<li class="fh-search-quote"`) + strings.Count(page, `<li class="fh-search-story"`); got != hits {
				t.Errorf("%d are on the page, not %d: %s", got, hits, page)
			}
			return db.Statements() - before
		}
		said(0)
		few := asks(2)
		for n := 1; n < 5; n++ {
			said(n)
		}
		if many := asks(10); many > few {
			t.Errorf("two hits take %d statements, ten take %d", few, many)
		}
	})
}

// TestWhoTypesOnIsNoError: browsers break off what was asked for before.
func TestWhoTypesOnIsNoError(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	var log strings.Builder
	s.Log = slog.New(slog.NewTextHandler(&log, nil))
	gone, stop := context.WithCancel(t.Context())
	stop()
	for _, path := range []string{foundPath, completionsPath} {
		s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(gone, "GET", "http://desk.example"+path+"?q=lamps", nil))
	}
	if log.Len() > 0 {
		t.Errorf("it is logged: %s", log.String())
	}
}
