package site

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// statements is how many SQL statements a fresh render of a page costs.
func statements(t *testing.T, db *store.DB, s *Site, path string) int64 {
	t.Helper()
	s.Bodies = ghost.NewKept(ghost.KeptBytes, true) // nothing is kept yet
	return statementsAgain(t, db, s, path)
}

// statementsAgain is what a render costs with what is kept of the pages before.
func statementsAgain(t *testing.T, db *store.DB, s *Site, path string) int64 {
	t.Helper()
	before := db.Statements()
	if _, err := s.render(t.Context(), ask{path: path}); err != nil {
		t.Fatalf("render %s: %v", path, err)
	}
	return db.Statements() - before
}

// TestAPageCostsTheSameHoweverMuchItShows guards the number of SQL statements: a list of many
// stories, a story with many quotes and a person who said much cost what small ones do.
func TestAPageCostsTheSameHoweverMuchItShows(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		small, large := quoted(t, db, "small", 2), quoted(t, db, "large", 30)
		filed := stories.Meta{Topics: []stories.TopicID{topic(t, db, "Harbour")}, Bylines: []stories.BylineID{byline(t, db, "Maud Example")}}
		story(t, db, "Filed", "Words.", filed, noon)
		most := map[string]int64{"/": 14, "/small/": 34, "/people/small/": 24, "/rss/": 40, "/quotes/": 14,
			"/tag/harbour/": 12, "/author/maud-example/": 16, "/sitemap-posts.xml": 7, "/sitemap.xml": 23}
		before := map[string]int64{}
		for path, limit := range most {
			if before[path] = statements(t, db, s, path); before[path] > limit {
				t.Errorf("%s costs %d statements, more than %d", path, before[path], limit)
			}
		}
		for _, kept := range []string{"nothing kept", "bodies kept"} {
			count := statements
			if kept != "nothing kept" {
				count = statementsAgain
			}
			for _, pair := range [][2]string{{"/small/", "/large/"}, {"/people/small/", "/people/large/"}} {
				if a, b := count(t, db, s, pair[0]), count(t, db, s, pair[1]); b > a {
					t.Errorf("%s costs %d statements, %s %d with %s (%s, %s)", pair[0], a, pair[1], b, kept, small, large)
				}
			}
		}
		feed := statements(t, db, s, "/rss/")
		for i := range 20 {
			story(t, db, fmt.Sprintf("More %d", i), "Words.", stories.Meta{Topics: []stories.TopicID{topic(t, db, fmt.Sprintf("Topic %d", i))}}, noon.Add(time.Duration(i)*time.Hour))
		}
		if now := statements(t, db, s, "/"); now > before["/"]+2 {
			t.Errorf("the front page of 2 stories cost %d statements, now that there are 22 it costs %d", before["/"], now)
		}
		if now := statements(t, db, s, "/rss/"); now > feed+2 { // these have topics
			t.Errorf("the feed of 2 stories cost %d statements, now that there are 22 it costs %d", feed, now)
		}
	})
}

// quoted publishes a story with n quotes of a person whom the desk made public.
func quoted(t *testing.T, db *store.DB, name string, n int) (id stories.StoryID) {
	t.Helper()
	who := person(t, db, name, true)
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		body := document.Doc{}
		for i := range n {
			quote, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: fmt.Sprintf("%s said %d", name, i), Speaker: who, SpeakerPrinted: name, Confidence: 1000})
			if err != nil {
				return err
			}
			body.Blocks = append(body.Blocks, figure(quote, fmt.Sprintf("%s said %d", name, i)))
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: name, Body: body, Meta: stories.Meta{People: []sources.PersonID{who}}}})
		if err != nil {
			return err
		}
		id = made.ID
		return stories.Publish(ctx, tx, id, 0)
	})
	return id
}

// TestTheIndexOfSitemapsReadsFewStories guards that each list is asked for its last change alone.
func TestTheIndexOfSitemapsReadsFewStories(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		for i := range 40 {
			story(t, db, fmt.Sprintf("Story %d", i), "Words.", stories.Meta{}, noon)
		}
		out, err := s.render(t.Context(), ask{path: "/sitemap.xml"})
		if err != nil {
			t.Fatal(err)
		}
		read := 0
		for _, tag := range out.tags {
			if strings.HasPrefix(tag, "story:") {
				read++
			}
		}
		if read == 0 || read > 10 {
			t.Errorf("the index read %d of 40 stories", read)
		}
		for i := range 8 { // which are at home elsewhere, so that the sitemap leaves them out
			story(t, db, fmt.Sprintf("Copy %d", i), "Words.", stories.Meta{Canonical: fmt.Sprintf("https://other.example/%d/", i)}, noon)
		}
		posts, index := mustGet(t, s, "/sitemap-posts.xml"), mustGet(t, s, "/sitemap.xml")
		if n := strings.Count(posts, "<loc>"); n != 40 {
			t.Errorf("the sitemap of 40 stories has %d", n)
		}
		_, index, _ = strings.Cut(index, "/sitemap-posts.xml")
		if newest, got := between(posts, "<lastmod>", "</lastmod>"), between(index, "<lastmod>", "</lastmod>"); got != newest || got == "" {
			t.Errorf("the index dates the stories %q, the newest of them is of %q", got, newest)
		}
	})
}

// TestTheCommentsOfAListAreCountedTogether guards the statements of {{comment_count}}: one for a list, however long it is.
func TestTheCommentsOfAListAreCountedTogether(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		harbour := topic(t, db, "Harbour")
		err := db.Write(t.Context(), firsthand.Actor{Name: "The system", Role: firsthand.System}, "test", func(tx *store.Tx) error {
			return publication.ChangeSettings(t.Context(), tx, func(s *publication.Settings) error { s.Comments.Enabled = publication.CommentsAll; return nil })
		})
		if err != nil {
			t.Fatal(err)
		}
		cost := func(template string) (int64, string) {
			s := asking(t, db, &fixed{noon}, template)
			return statements(t, db, s, "/tag/harbour/"), mustGet(t, s, "/tag/harbour/")
		}
		const plain, counted = `{{#get "posts" limit="30"}}{{#foreach posts}}{{title}} {{/foreach}}{{/get}}`, `{{#get "posts" limit="30"}}{{#foreach posts}}{{title}} {{comment_count empty="0"}} {{/foreach}}{{/get}}`
		for i := range 20 {
			id := story(t, db, fmt.Sprintf("Story %d", i), "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-time.Duration(i+1)*time.Hour))
			if i > 0 {
				continue
			}
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, `INSERT INTO comment_threads (story_id, shown, closed) VALUES (?, 7, 0)`, string(id))
				return err
			})
		}
		without, _ := cost(plain)
		with, body := cost(counted)
		if with > without+1 || !strings.Contains(body, "7 comments") {
			t.Errorf("20 stories cost %d statements, with how often each is commented on %d: %s", without, with, body)
		}
	})
}
