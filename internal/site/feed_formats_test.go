package site

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestEverythingWithAFeedHasItInEveryFormat: site, topic, byline, person, all quotes and those of a person.
func TestEverythingWithAFeedHasItInEveryFormat(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, figure, _ := quoteStory(t, db)
		meta := stories.Meta{Topics: []stories.TopicID{topic(t, db, "Music")}}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			byline, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Ada Quill"})
			if err != nil {
				return err
			}
			q, err := sources.GetQuote(ctx, tx, figure)
			if err != nil {
				return err
			}
			if err := sources.PublishPerson(ctx, tx, q.Speaker, true); err != nil {
				return err
			}
			meta.Bylines, meta.People = []stories.BylineID{byline}, []sources.PersonID{q.Speaker}
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		})
		story(t, db, "On Stage", "Maud sang.", meta, noon)
		for base, want := range map[string]string{"/": "A Week", "/tag/music/": "On Stage", "/author/ada-quill/": "On Stage", "/people/maud-ferrante/": "On Stage",
			"/quotes/": "/quotes/we-made-it-in-a-week-nobody-slept/", "/people/maud-ferrante/quotes/": "/quotes/we-made-it-in-a-week-nobody-slept/"} {
			for format, kind := range feedTypes {
				path := publication.FeedPath(base, format)
				status, body, header := fetch(t, s, path, nil)
				if status != http.StatusOK || header.Get("Content-Type") != kind || !strings.Contains(body, want) {
					t.Errorf("%s: %d %s\n%s", path, status, header.Get("Content-Type"), body)
				}
				if format == publication.FormatJSON {
					var feed struct {
						FeedURL string `json:"feed_url"`
						Items   []struct{ ID, URL string }
					}
					if err := json.Unmarshal([]byte(body), &feed); err != nil || feed.FeedURL != "http://desk.example"+path || len(feed.Items) == 0 || feed.Items[0].ID == "" {
						t.Errorf("%s: %v %+v", path, err, feed)
					}
				}
				if again, _, _ := fetch(t, s, path, http.Header{"If-None-Match": {header.Get("ETag")}}); again != http.StatusNotModified {
					t.Errorf("%s: who has it is answered %d", path, again)
				}
			}
		}
		page := mustGet(t, s, "/people/maud-ferrante/")
		for _, want := range []string{`type="application/feed+json" title="Maud Ferrante – Firsthand" href="http://desk.example/people/maud-ferrante/feed.json"`, `href="http://desk.example/people/maud-ferrante/quotes/rss/"`} {
			if !strings.Contains(page, want) {
				t.Errorf("the head lacks %s\n%s", want, page)
			}
		}
	})
}

func TestAddressesOfNoFeedAreNotFound(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	quoteStory(t, db)
	for _, path := range []string{"/a-week/feed.json", "/feed.json/feed.json", "/nothing/feed.atom", "/nothing/quotes/rss/", "/a-week/quotes/feed.json", "/corrections/feed.atom", "/people/maud-ferrante/quotes/feed.atom", "/feed.atom/", "/rss/feed.json"} {
		if status, body := get(t, s, path); status != http.StatusNotFound {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
}

// TestAWithdrawnQuoteLeavesTheFeeds: its words were withdrawn, and stand in no feed any more.
func TestAWithdrawnQuoteLeavesTheFeeds(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, figure, _ := quoteStory(t, db)
		paths := []string{"/quotes/rss/", "/quotes/feed.atom", "/quotes/feed.json"}
		for _, path := range paths {
			if body := mustGet(t, s, path); !strings.Contains(body, "Nobody slept.") || !strings.Contains(body, "Not checked by the desk") {
				t.Errorf("%s lacks the words, or where they stand:\n%s", path, body)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "Made up."})
		})
		for _, path := range paths {
			if body := mustGet(t, s, path); strings.Contains(body, "Nobody slept.") {
				t.Errorf("%s still has the words:\n%s", path, body)
			}
		}
	})
}

// TestAFeedSaysWhenItChanged: but not while it may change again within the second that it names.
func TestAFeedSaysWhenItChanged(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	story(t, db, "One", "Words.", stories.Meta{}, noon)
	if _, _, header := fetch(t, s, "/feed.atom", nil); header.Get("Last-Modified") != "" {
		t.Error("a feed that was just made says when")
	}
	clock.at = noon.Add(time.Minute)
	_, _, header := fetch(t, s, "/feed.atom", nil)
	since := header.Get("Last-Modified")
	if since != noon.UTC().Format(http.TimeFormat) {
		t.Fatalf("it changed at %q", since)
	}
	if status, _, _ := fetch(t, s, "/feed.atom", http.Header{"If-Modified-Since": {since}}); status != http.StatusNotModified {
		t.Errorf("who has it is answered %d", status)
	}
	story(t, db, "Two", "Words.", stories.Meta{}, clock.at)
	if status, body, _ := fetch(t, s, "/feed.atom", http.Header{"If-Modified-Since": {since}}); status != http.StatusOK || !strings.Contains(body, "Two") {
		t.Errorf("who has the one before is answered %d\n%s", status, body)
	}
}

// TestAHubIsNamedWhereTheDeskHasOne, in every format and in the header; otherwise nowhere.
func TestAHubIsNamedWhereTheDeskHasOne(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "One", "Words.", stories.Meta{}, noon)
	for _, format := range publication.Formats {
		if _, body, header := fetch(t, s, publication.FeedPath("/", format), nil); strings.Contains(body, "hub") || header.Get("Link") != "" {
			t.Errorf("%s names a hub that nobody chose:\n%s", format, body)
		}
	}
	s = newSite(t, db, &fixed{noon}) // kept pages may stand for half a minute when settings change
	change(t, db, func(s *publication.Settings) { s.Discovery.Hub = "https://hub.example/push" })
	for _, format := range publication.Formats {
		path := publication.FeedPath("/", format)
		_, body, header := fetch(t, s, path, nil)
		if !strings.Contains(body, "https://hub.example/push") || header.Get("Link") != `<https://hub.example/push>; rel="hub", <http://desk.example`+path+`>; rel="self"` {
			t.Errorf("%s: %s\n%s", format, header.Get("Link"), body)
		}
	}
}
