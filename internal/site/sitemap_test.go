package site

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestListsForMachinesNameWhatStandsHere: not what belongs to another page, and not what the desk's routes have no page for.
func TestListsForMachinesNameWhatStandsHere(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		for _, st := range []struct {
			title string
			meta  stories.Meta
		}{
			{"Ours", stories.Meta{Topics: []stories.TopicID{topic(t, db, "Music")}}},
			{"Copied", stories.Meta{Canonical: "https://elsewhere.example/first/"}},
			{"Nowhere", stories.Meta{}},
		} {
			id := story(t, db, st.title, "Words of "+st.title+".", st.meta, noon.Add(-time.Hour))
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				return stories.Feature(ctx, tx, id, st.title != "Nowhere")
			})
		}
		for _, p := range []struct{ title, canonical string }{{"About us", ""}, {"Copied page", "https://elsewhere.example/page/"}} {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				made, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: stories.Content{Title: p.title, Body: textDoc("Words of " + p.title + "."), Meta: stories.Meta{Canonical: p.canonical}}})
				if err != nil {
					return err
				}
				return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(-time.Hour)))
			})
		}
		putRoutes(t, db, "collections:\n  /lit/:\n    permalink: /lit/{slug}/\n    filter: featured:true\n")
		for _, path := range []string{"/sitemap-stories.xml", "/sitemap-stories-2026-05.xml", "/sitemap-posts.xml", "/sitemap-news.xml", "/llms.txt", "/llms-full.txt"} {
			body := mustGet(t, s, path)
			if !strings.Contains(body, "http://desk.example/lit/ours") {
				t.Errorf("%s does not name a story:\n%s", path, body)
			}
			for _, no := range []string{"opied", "owhere", "/p/"} {
				if strings.Contains(body, no) {
					t.Errorf("%s has %q:\n%s", path, no, body)
				}
			}
		}
		for _, path := range []string{"/sitemap-stories.xml", "/sitemap-pages.xml", "/llms.txt", "/llms-full.txt"} {
			if body := mustGet(t, s, path); !strings.Contains(body, "http://desk.example/about-us") || strings.Contains(body, "opied") {
				t.Errorf("of the pages of text %s names\n%s", path, body)
			}
		}
	})
}

// TestMarkdownNamesNoInternalTopic: they are the desk's notes to itself.
func TestMarkdownNamesNoInternalTopic(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	var print stories.TopicID
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		print, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "#print"})
		if err != nil {
			return err
		}
		saved, err := stories.GetTopic(ctx, tx, print)
		if err != nil {
			return err
		}
		saved.Internal = true
		return stories.ChangeTopic(ctx, tx, saved)
	})
	story(t, db, "Filed", "Words.", stories.Meta{Topics: []stories.TopicID{print, topic(t, db, "Music")}}, noon.Add(-time.Hour))
	if body := mustGet(t, s, "/filed.md"); !strings.Contains(body, "- Tags: Music\n") || strings.Contains(body, "print") {
		t.Errorf("/filed.md has\n%s", body)
	}
}

// TestTheIndexOfSitemapsReadsNoWholeList: a date of each kind is all that it says, and it is the right one.
func TestTheIndexOfSitemapsReadsNoWholeList(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		most, longest := 0, ""
		clock := &fixed{noon}
		db := firsthandtest.Open(t, address, store.Options{Clock: clock, Trace: func(query string, args []any) {
			if len(args) > most {
				most, longest = len(args), query
			}
		}})
		s := newSite(t, db, clock)
		var meta stories.Meta
		for n := range 40 {
			meta.Topics = append(meta.Topics, topic(t, db, fmt.Sprintf("Topic %d", n)))
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				id, err := stories.SaveByline(ctx, tx, stories.Byline{Name: fmt.Sprintf("Author %d", n)})
				meta.Bylines = append(meta.Bylines, id)
				return err
			})
		}
		story(t, db, "Signed", "Words.", meta, noon.Add(-time.Hour))
		most = 0
		read := func() string { return strings.Join(strings.Fields(mustGet(t, s, "/sitemap.xml")), "") }
		index := read()
		if most > 20 {
			t.Errorf("the index looks for %d things at once: %s", most, longest)
		}
		at := func(path string) string {
			return "<loc>http://desk.example" + path + "</loc><lastmod>" + clock.at.UTC().Format("2006-01-02T15:04:05.000Z")
		}
		for _, path := range []string{"/sitemap-tags.xml", "/sitemap-authors.xml"} {
			if !strings.Contains(index, at(path)) {
				t.Errorf("%s: %s", path, index)
			}
		}
		clock.at = clock.at.Add(time.Hour)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return stories.DescribeByline(ctx, tx, meta.Bylines[7], stories.BylineMeta{Title: "An author"}, "")
		})
		if index := read(); !strings.Contains(index, at("/sitemap-authors.xml")) || strings.Contains(index, at("/sitemap-tags.xml")) {
			t.Errorf("an author changed, and the index says\n%s", index)
		}
	})
}

// TestALargeSiteHasManySitemapsOfPeople: what one does not hold stands in the next, and the index names it.
func TestALargeSiteHasManySitemapsOfPeople(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	person(t, db, "Ada Example", true)
	if index := locsOf(mustGet(t, s, "/sitemap.xml")); !slices.Contains(index, "/sitemap-people.xml") || slices.Contains(index, "/sitemap-people-2.xml") {
		t.Errorf("a small site has %v", index)
	}
	const many = sitemapChunk + 20
	err := db.Maintain(t.Context(), func(tx *store.Tx) error {
		_, err := tx.Exec(t.Context(), `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
			INSERT INTO addresses (path, kind, object_id, created_at) SELECT '/people/somebody-' || CAST(i AS TEXT) || '/', 'person', 'copy' || CAST(i AS TEXT), 1 FROM n`, many)
		tx.Touch(publication.AddressesTag(publication.Person))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var named []string
	for _, path := range locsOf(mustGet(t, s, "/sitemap.xml")) {
		if strings.HasPrefix(path, "/sitemap-people") {
			named = append(named, locsOf(mustGet(t, s, path))...)
		}
	}
	slices.Sort(named)
	if len(named) != many+1 || len(slices.Compact(named)) != many+1 {
		t.Errorf("%d people are named", len(named))
	}
	for _, path := range []string{"/sitemap-people-1.xml", "/sitemap-people-3.xml", "/sitemap-people-0.xml", "/sitemap-tags-2.xml", "/sitemap-topics-2.xml"} {
		if status, body := get(t, s, path); status != http.StatusNotFound {
			t.Errorf("%s: %d %.200s", path, status, body)
		}
	}
}
