package importers_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/store"
)

// statementsEach is how many statements a story may take that comes in with two topics, a byline, a picture, a link and two old
// addresses, the look for its links and pictures included. A statement more in each is a second more for ten thousand.
const statementsEach = 11

// statementsAgain is how many one may take that is here already, and as it was.
const statementsAgain = 6

// statementsThread is how many what was said under a story may take beside what it says.
const statementsThread = 7

// manyStories is a site of so many stories that are alike; where something was said, what was said under every fourth stands behind
// it, though nothing of that is left.
func manyStories(t *testing.T, n int, said bool) *invented {
	picture := painted(t, 9)
	site := &invented{about: incoming.About{Kind: "test", Name: "many.xml", Site: "many.example", URL: "https://many.example", Size: int64(n)}}
	for _, name := range []string{"boats", "ropes"} {
		site.items = append(site.items, incoming.Item{Kind: incoming.Topics, Origin: name, Name: name, Topic: &incoming.Topic{Slug: name, Name: name}})
	}
	site.items = append(site.items, incoming.Item{Kind: incoming.Bylines, Origin: "maud", Name: "Maud Ferrante", Byline: &incoming.Byline{Slug: "maud", Name: "Maud Ferrante"}},
		incoming.Item{Kind: incoming.Files, Origin: "boat.png", Name: "boat.png", File: &incoming.File{Path: incoming.MediaPath("/uploads/boat.png", ""),
			Open: func(context.Context) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(picture)), nil }}})
	for i := range n {
		slug := fmt.Sprintf("boat-%d", i)
		site.items = append(site.items, incoming.Item{Kind: incoming.Stories, Origin: slug, Name: slug, Story: &incoming.Story{
			Slug: slug, Title: slug, Status: incoming.Published, PublishedAt: at("2019-03-04"), URL: "/2019/" + slug + "/", Also: []string{fmt.Sprintf("/old/%d/", i)},
			Body:   paragraph(`<p>It came in. <a href="/2019/boat-0/">More</a>.</p><img src="/content/images/uploads/boat.png">`),
			Topics: []string{"boats", "ropes"}, Bylines: []string{"maud"}, Picture: incoming.Picture{Src: "/content/images/uploads/boat.png"}}})
		if said && i%4 == 0 {
			site.items = append(site.items, incoming.Item{Kind: incoming.Comments, Origin: slug, Name: slug, Thread: &incoming.Thread{Story: slug}})
		}
	}
	return site
}

// TestAStoryThatComesInTakesFewStatements counts, since time depends on the machine.
func TestAStoryThatComesInTakesFewStatements(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const few, more = 100, 300 // what a site costs by itself falls out between the two
		s, before := siteImport(t, db), db.Statements()
		if _, err := s.Run(t.Context(), manyStories(t, few, false)); err != nil {
			t.Fatal(err)
		}
		first := db.Statements() - before
		site := manyStories(t, few+more, false)
		site.items = append(site.items[:4], site.items[4+few:]...)
		site.about.Site = "more.example"
		if _, err := s.Run(t.Context(), site); err != nil {
			t.Fatal(err)
		}
		each := (db.Statements() - before - first) / more
		before = db.Statements()
		if _, err := s.Run(t.Context(), site); err != nil {
			t.Fatal(err)
		}
		again := (db.Statements() - before) / more
		t.Logf("%d statements for %d stories, and %d for each of %d more, %d once more", first, few, each, more, again)
		if each > statementsEach || again > statementsAgain {
			t.Errorf("a story takes %d statements, %d are allowed; %d once more, of %d", each, statementsEach, again, statementsAgain)
		}
	})
}

// TestWhatWasSaidBetweenStoriesDoesNotPartThem: stories come in together although what readers said stands between them.
func TestWhatWasSaidBetweenStoriesDoesNotPartThem(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const n = 160
		s := siteImport(t, db)
		statements := func(site *invented) int64 {
			before := db.Statements()
			run, err := s.Run(t.Context(), site)
			if err != nil {
				t.Fatal(err)
			}
			if run.Decided != int64(len(site.items)) {
				t.Errorf("%d of %d things are decided on", run.Decided, len(site.items))
			}
			return db.Statements() - before
		}
		all := manyStories(t, 2*n, true)
		first, second := *all, *all
		first.items, second.items, second.about.Site = all.items[:4:4], all.items[:4:4], "second.example"
		for _, item := range all.items[4:] {
			if parts := item.Origin[len("boat-"):]; len(parts) == 3 && parts >= fmt.Sprint(n) {
				second.items = append(second.items, item)
			} else if item.Story != nil {
				first.items = append(first.items, item)
			}
		}
		silent := statements(&first)
		loud := statements(&second)
		t.Logf("%d statements for %d stories, %d for as many with %d threads", silent, n, loud, n/4)
		if most := silent + statementsThread*n/4; loud > most {
			t.Errorf("%d stories with %d threads that say nothing take %d statements, %d are allowed", n, n/4, loud, most)
		}
	})
}
