package site

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestAPictureLeavesTheCacheWithItsRights(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	const path = "/content/images/2026/05/stage.jpg"
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, _, err := media.Keep(ctx, tx, media.Item{ID: "1", Path: path, Width: 800, Height: 600, RightsExpire: firsthand.Micros(noon.Add(time.Hour))})
		return err
	})
	story(t, db, "Staged", "Words.", stories.Meta{FeatureImage: path}, noon)
	if body := mustGet(t, s, "/staged/"); !strings.Contains(body, path) {
		t.Fatalf("the page does not show its picture:\n%s", body)
	}
	clock.at = noon.Add(2 * time.Hour)
	if body := mustGet(t, s, "/staged/"); strings.Contains(body, path) {
		t.Errorf("the page shows a picture whose rights have run out:\n%s", body)
	}
}

func TestWithdrawnWordsLeaveEveryList(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		var quote sources.QuoteID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "a loud kind of peace", Kind: "partial", SpeakerPrinted: "Maud", Context: "She calls it a loud kind of peace."}); err != nil {
				return err
			}
			music, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: "Music"})
			if err != nil {
				return err
			}
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Peace", Meta: stories.Meta{Topics: []stories.TopicID{music}}, Body: document.Doc{Blocks: []document.Block{
				document.P(document.T("She calls it “"), document.T("a loud kind of peace", document.Mark{Kind: document.Quoted, ID: string(quote)}), document.T("” today.")),
			}}}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
		paths := []string{"/", "/peace/", "/rss/", "/tag/music/", "/tag/music/rss/", "/quotes/", "/quotes/a-loud-kind-of-peace/", "/sitemap-news.xml"}
		for _, path := range paths {
			get(t, s, path)
		}
		if body := mustGet(t, s, "/"); !strings.Contains(body, "a loud kind of peace") {
			t.Fatalf("the front page does not show how the story begins:\n%s", body)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "It is somebody else."})
		})
		for _, path := range paths {
			if _, body := get(t, s, path); strings.Contains(body, "a loud kind of peace") {
				t.Errorf("%s still shows withdrawn words:\n%s", path, body)
			}
		}
	})
}

func TestErrorPagesAreRenderedOnce(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	get(t, s, "/nothing/")
	renders := s.Counts().Hits.Load()
	status, body, header := fetch(t, s, "/nothing/at/all/", nil)
	if status != http.StatusNotFound || header.Get("Cache-Control") != "no-store" || !strings.Contains(body, "taken down") {
		t.Errorf("an address of nothing answers %d, %q:\n%s", status, header.Get("Cache-Control"), body)
	}
	if s.Counts().Hits.Load() != renders+1 {
		t.Error("the page for an address of nothing was rendered again")
	}
	if status, _ := get(t, s, "/error-404/"); status != http.StatusNotFound {
		t.Errorf("the key of an error page is an address: %d", status)
	}
}
