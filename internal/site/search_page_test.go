package site

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
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
	if !strings.Contains(empty, `<form class="fh-search-form" method="get" action="/search/"`) || strings.Contains(empty, `role="status"`) || !strings.Contains(empty, `content="noindex"`) {
		t.Errorf("before anything is looked for: %s", empty)
	}
	status, page, header := fetch(t, s, "/search/?q=harbour+night&topic="+string(music), nil)
	for _, want := range []string{`<mark>harbour</mark> &lt;at&gt; <mark>night</mark>`, `value="harbour night"`, `<option value="` + string(music) + `" selected>Music`, "Found: 1", `aria-current="page">Everything`} {
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
