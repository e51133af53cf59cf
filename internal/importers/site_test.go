package importers_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// invented is a site as values.
type invented struct {
	about incoming.About
	items []incoming.Item
	stop  int // after so many items the reader stops; 0: never
}

func (s *invented) About() incoming.About { return s.about }

var errStop = errors.New("the plug was pulled")

func (s *invented) Each(_ context.Context, tell func(incoming.Item) error) error {
	for i, item := range s.items {
		if s.stop > 0 && i == s.stop {
			return errStop
		}
		item.At = int64(i + 1)
		if err := tell(item); err != nil {
			return err
		}
	}
	return nil
}

func paragraph(html string) document.Doc {
	d, _, err := document.FromHTML(html, document.HTMLOptions{})
	if err != nil {
		panic(err)
	}
	return d
}

func at(text string) int64 {
	t, err := time.Parse("2006-01-02", text)
	if err != nil {
		panic(err)
	}
	return t.UnixMicro()
}

// harbourSite is a small site with one of each kind, and some of what goes wrong.
func harbourSite(t *testing.T) *invented {
	picture := painted(t, 7)
	return &invented{about: incoming.About{Kind: "test", Name: "harbour.zip", Site: "harbour.example", URL: "https://www.harbour.example", Permalink: "/{year}/{month}/{slug}/", Maker: "Quill 3", Size: 13}, items: []incoming.Item{
		{Kind: incoming.Settings, Origin: "title", Name: "title", Setting: &incoming.Setting{Name: "title", Value: "The Harbour"}},
		{Kind: incoming.Topics, Origin: "7", Name: "Boats", Topic: &incoming.Topic{Slug: "boats", Name: "Boats", URL: "/category/boats/"}},
		{Kind: incoming.Bylines, Origin: "maud", Name: "Maud Ferrante", Byline: &incoming.Byline{Slug: "maud", Name: "Maud Ferrante", Email: "maud@harbour.example", Role: "Editor"}},
		{Kind: incoming.Bylines, Origin: "ivo", Name: "Ivo Sand", Byline: &incoming.Byline{Slug: "ivo", Name: "Ivo Sand", Role: "Author"}},
		{Kind: incoming.Files, Origin: "boat.png", Name: "boat.png", File: &incoming.File{Path: incoming.MediaPath("/uploads/boat.png", ""), Was: []string{"/uploads/boat.png"}, Credit: "Photo: Ivo Sand",
			Open: func(context.Context) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(picture)), nil }}},
		{Kind: incoming.Files, Origin: "empty.png", Name: "empty.png", File: &incoming.File{Path: incoming.MediaPath("/uploads/empty.png", ""),
			Open: func(context.Context) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("")), nil }}},
		{Kind: incoming.Stories, Origin: "1", Name: "The first boat", Story: &incoming.Story{Slug: "first-boat", Status: incoming.Published, PublishedAt: at("2019-03-04"), URL: "https://harbour.example/2019/03/first-boat/", Also: []string{"/old/first.html"},
			Title: "The first boat", Body: paragraph(`<p>It came in. <a href="http://harbour.example/2019/04/second-boat/">More</a>, and <a href="/gone/">gone</a>.</p><img src="/content/images/uploads/boat.png"><img src="/content/images/uploads/lost.png">`),
			Topics: []string{"7", "8"}, Bylines: []string{"maud", "ivo"}, Picture: incoming.Picture{Src: "/content/images/uploads/boat.png", Credit: "Photo: Ivo Sand"}}},
		{Kind: incoming.Stories, Origin: "2", Name: "The second boat", Story: &incoming.Story{Slug: "second-boat", Status: incoming.Published, PublishedAt: at("2019-04-05"), URL: "/2019/04/second-boat/", Title: "The second boat", Body: paragraph("<p>It came, too.</p>")}},
		{Kind: incoming.Stories, Origin: "3", Name: "Same slug", Story: &incoming.Story{Slug: "second-boat", Status: incoming.Draft, Title: "Same slug", CreatedAt: -70000000000000000, Body: paragraph("<p>Not yet.</p>")}},
		{Kind: incoming.Stories, Origin: "2", Name: "Twice", Story: &incoming.Story{Title: "Twice"}},
		{Kind: incoming.Stories, Origin: "4", Name: "Broken", Err: firsthand.Errorf(firsthand.Invalid, "It is damaged.")},
		{Kind: incoming.Pages, Origin: "5", Name: "About", Story: &incoming.Story{Slug: "about", Status: incoming.Published, CreatedAt: at("2018-01-01"), URL: "/about/", Title: "About", Body: paragraph("<p>Us.</p>")}},
		{Kind: incoming.Redirects, Origin: "/b/", Name: "/b/", Redirect: &incoming.Redirect{From: "/b/", To: "https://harbour.example/about/"}},
		{Kind: "comments", Origin: "comments of 1", Name: "comments", Later: &incoming.Later{N: 42}},
	}}
}

func siteImport(t *testing.T, db *store.DB) *importers.SiteImport {
	t.Helper()
	blobs, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	return &importers.SiteImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: firsthand.SystemClock{}, Log: slog.New(slog.NewTextHandler(t.Output(), nil))}
}

// account is what a run says of itself: its counts, and what is noted of each thing.
func account(t *testing.T, db *store.DB, id runs.ID) (counts, notes string) {
	t.Helper()
	in(t, db, func(ctx context.Context, tx *store.Tx) error {
		tallies, err := runs.Tallies(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, c := range tallies {
			if c.In != c.New+c.Changed+c.Unchanged+c.Kept+c.Left+c.Failed {
				t.Errorf("the counts of %s do not add up: %+v", c.Kind, c)
			}
			counts += fmt.Sprintf("%s %d: %d new %d changed %d unchanged %d kept %d left %d failed\n", c.Kind, c.In, c.New, c.Changed, c.Unchanged, c.Kept, c.Left, c.Failed)
		}
		items, err := runs.Items(ctx, tx, id, runs.ItemOptions{Limit: 1000})
		for _, o := range items {
			if len(o.Notes) > 0 || o.Fate == runs.Fell {
				notes += fmt.Sprintf("%s %s (%s): %s\n", o.Kind, o.Name, o.Fate, strings.Join(o.Notes, " "))
			}
		}
		return err
	})
	return counts, notes
}

const harbourCounts = `settings 1: 1 new 0 changed 0 unchanged 0 kept 0 left 0 failed
topics 1: 1 new 0 changed 0 unchanged 0 kept 0 left 0 failed
bylines 2: 2 new 0 changed 0 unchanged 0 kept 0 left 0 failed
pictures and files 2: 1 new 0 changed 0 unchanged 0 kept 0 left 1 failed
stories 5: 3 new 0 changed 0 unchanged 0 kept 0 left 2 failed
pages 1: 1 new 0 changed 0 unchanged 0 kept 0 left 0 failed
redirects 1: 1 new 0 changed 0 unchanged 0 kept 0 left 0 failed
comments 42: 0 new 0 changed 0 unchanged 0 kept 42 left 0 failed
`

func TestASiteComesInWhole(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s, site := siteImport(t, db), harbourSite(t)
		s.Dry = true
		dry, err := s.Run(t.Context(), site)
		if err != nil {
			t.Fatal(err)
		}
		dryCounts, dryNotes := account(t, db, dry.ID)
		if dryCounts != harbourCounts {
			t.Errorf("the dry run counts:\n%s", dryCounts)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, err := publication.ListAddresses(ctx, tx, publication.Story, 10, 0)
			if len(list) != 0 {
				t.Errorf("a dry run kept %v", list)
			}
			return err
		})
		s.Dry = false
		run, err := s.Run(t.Context(), site)
		if err != nil {
			t.Fatal(err)
		}
		counts, notes := account(t, db, run.ID)
		if counts != harbourCounts {
			t.Errorf("it counts:\n%s\n%s", counts, notes)
		}
		if strings.ReplaceAll(notes, "empty: there are no bytes in it. Choose the file once more.", "empty, or its bytes cannot be read.") != dryNotes {
			t.Errorf("it says\n%swhere the dry run said\n%s", notes, dryNotes)
		}
		for _, want := range []string{"It has no mail address", "is here as Editor, suspended", "1 of its topics are not in the site", `slug "second-boat" was taken`, "under the same ID", "It is damaged.", "in the year -249",
			"/gone/ (missing): Nothing stands", "/content/images/uploads/lost.png (missing)", "empty.png (failed)"} {
			if !strings.Contains(notes, want) {
				t.Errorf("the report lacks %q:\n%s", want, notes)
			}
		}
		if c := run.Checks; c.Stories != 4 || c.Links != 2 || c.LinksMissing != 1 || c.Pictures != 3 || c.PicturesMissing != 1 {
			t.Errorf("checks: %+v", c)
		}
		harbourStands(t, db)
		again, err := s.Run(t.Context(), site)
		if err != nil {
			t.Fatal(err)
		}
		if counts, _ := account(t, db, again.ID); strings.Contains(counts, "1 new") || !strings.Contains(counts, "stories 5: 0 new 0 changed 3 unchanged") {
			t.Errorf("run again it counts:\n%s", counts)
		}
	})
}

// harbourStands looks where things of the small site stand, and what leads there.
func harbourStands(t *testing.T, db *store.DB) {
	t.Helper()
	in(t, db, func(ctx context.Context, tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		if settings.Title != "The Harbour" {
			t.Errorf("the site is called %q", settings.Title)
		}
		for path, want := range map[string]string{"/2019/03/first-boat/": "thing", "/2019/04/second-boat/": "thing", "/about/": "thing", "/old/first.html/": "redirect", "/b/": "redirect", "/category/boats/": "redirect", "/uploads/boat.png/": "redirect"} {
			route, err := publication.Resolve(ctx, tx, settings, path)
			if err != nil || string(route.Page) != want {
				t.Errorf("%s: %+v, %v", path, route, err)
			}
		}
		return nil
	})
}

func TestAStoppedImportGoesOnAsIfNothingHadHappened(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s, site := siteImport(t, db), harbourSite(t)
		site.stop = 8
		run, err := s.Run(t.Context(), site)
		if err == nil || run.State != runs.Failed {
			t.Fatalf("it was to stop: %+v, %v", run, err)
		}
		site.stop = 0
		on, err := s.Run(t.Context(), site)
		if err != nil || on.ID != run.ID || on.State != runs.Done {
			t.Fatalf("it goes on as %+v, %v", on, err)
		}
		if counts, notes := account(t, db, on.ID); counts != harbourCounts {
			t.Errorf("it counts:\n%s\n%s", counts, notes)
		}
		harbourStands(t, db)
	})
}

func TestWhatTheDeskChangedStays(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s, site := siteImport(t, db), harbourSite(t)
		run, err := s.Run(t.Context(), site)
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(t.Context(), owner, firsthand.TopicSave, func(tx *store.Tx) error {
			topic, _, err := runs.Became(t.Context(), tx, run, "topics", "7")
			if err != nil {
				return err
			}
			got, err := stories.GetTopic(t.Context(), tx, stories.TopicID(topic.Became))
			if err != nil {
				return err
			}
			got.Description = "All that floats."
			_, err = stories.SaveTopic(t.Context(), tx, got)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		site.items[0].Setting.Value, site.items[1].Topic.Name = "Another Harbour", "Ships"
		site.items[7].Story.Title = "The second boat, again"
		again, err := s.Run(t.Context(), site)
		if err != nil {
			t.Fatal(err)
		}
		counts, _ := account(t, db, again.ID)
		for _, want := range []string{"settings 1: 0 new 1 changed", "topics 1: 0 new 0 changed 0 unchanged 1 kept", "stories 5: 0 new 1 changed 2 unchanged"} {
			if !strings.Contains(counts, want) {
				t.Errorf("it lacks %q:\n%s", want, counts)
			}
		}
	})
}
