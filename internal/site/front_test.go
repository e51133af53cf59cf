package site

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
	"firsthand/themes"
)

var headline = regexp.MustCompile(`<h2[^>]*><a href="/([a-z0-9-]+)/">`)

// headlines are the slugs of the stories of a page, in order.
func headlines(page string) (slugs []string) {
	for _, m := range headline.FindAllStringSubmatch(page, -1) {
		slugs = append(slugs, m[1])
	}
	return slugs
}

func arrange(t *testing.T, db *store.DB, f stories.Front, on stories.FrontID) (id stories.FrontID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		if f.StartsAt != 0 {
			id, err = stories.ScheduleFront(ctx, tx, f)
			return err
		}
		id, err = stories.SaveFront(ctx, tx, f, on)
		return err
	})
	return id
}

func TestTheFrontIsSeenAtOnceAndRendersNoOtherPage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		now := time.Now()
		clock := &fixed{now}
		s := newSite(t, db, clock)
		var ids []stories.StoryID
		for i := range 7 { // the plain theme shows three of them
			ids = append(ids, story(t, db, "Story "+string(rune('a'+i)), "Words.", stories.Meta{}, noon.Add(time.Duration(i)*time.Hour)))
		}
		others := []string{"/story-a/", "/page/2/", "/rss/"}
		for _, path := range append(others, "/") {
			mustGet(t, s, path)
		}
		if got := headlines(mustGet(t, s, "/")); got[0] != "story-g" {
			t.Fatalf("the front shows %v", got)
		}
		first := arrange(t, db, stories.Front{Slots: []stories.Slot{{Fill: stories.FillNewest}, {Story: ids[0], Fill: stories.FillNewest}}}, "")
		clock.at = time.Now()
		before := s.Counts().Renders.Load()
		got := headlines(mustGet(t, s, "/"))
		if len(got) < 3 || !slices.Equal(got[:3], []string{"story-g", "story-a", "story-f"}) {
			t.Errorf("the front shows %v", got)
		}
		if counts := map[string]int{}; true {
			for _, slug := range got {
				if counts[slug]++; counts[slug] > 1 {
					t.Errorf("%s stands twice: %v", slug, got)
				}
			}
		}
		for _, path := range others {
			mustGet(t, s, path)
		}
		if n := s.Counts().Renders.Load() - before; n != 1 {
			t.Errorf("a change of the front rendered %d pages", n)
		}
		if page2 := mustGet(t, s, "/page/2/"); !slices.Equal(headlines(page2), []string{"story-d", "story-c", "story-b"}) {
			t.Errorf("page 2 shows %v", headlines(page2))
		}

		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, ids[0]) })
		if got := headlines(mustGet(t, s, "/")); !slices.Equal(got[:2], []string{"story-g", "story-f"}) {
			t.Errorf("with a story taken away the front shows %v", got)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, ids[0], 0) })

		at := now.Add(time.Hour)
		arrange(t, db, stories.Front{Slots: []stories.Slot{{Story: ids[1], Fill: stories.FillNewest}}, StartsAt: firsthand.Micros(at)}, first)
		if got := headlines(mustGet(t, s, "/")); got[0] != "story-g" {
			t.Errorf("before its time the front shows %v", got)
		}
		clock.at = at.Add(-time.Microsecond)
		if got := headlines(mustGet(t, s, "/")); got[0] != "story-g" {
			t.Errorf("a moment before its time the front shows %v", got)
		}
		clock.at = at.Add(time.Microsecond)
		if got := headlines(mustGet(t, s, "/")); got[0] != "story-b" {
			t.Errorf("at its time the front shows %v", got)
		}
	})
}

func TestBroadsheetShowsWhatTheDeskPlaced(t *testing.T) {
	db := firsthandtest.SQLite(t)
	th, _, err := theme.Load(themes.Broadsheet(), theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(t, db, firsthand.SystemClock{})
	s.Theme = th
	var ids []stories.StoryID
	for i := range 16 {
		ids = append(ids, story(t, db, "Story "+string(rune('a'+i)), "Words.", stories.Meta{}, noon.Add(time.Duration(i)*time.Hour)))
	}
	write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Feature(ctx, tx, ids[3], true) })
	lead := regexp.MustCompile(`(?s)package-lead.*?card-title"><a href="/([a-z0-9-]+)/"`)
	if m := lead.FindStringSubmatch(mustGet(t, s, "/")); m == nil || m[1] != "story-d" {
		t.Errorf("a front that nobody arranged leads with %v, not with the featured story", m)
	}
	arrange(t, db, stories.Front{Slots: []stories.Slot{{Story: ids[0], Fill: stories.FillNewest}}}, "")
	page := mustGet(t, s, "/")
	if m := lead.FindStringSubmatch(page); m == nil || m[1] != "story-a" {
		t.Errorf("the front leads with %v", m)
	}
	for _, id := range []string{"story-a", "story-p", "story-f"} {
		if n := strings.Count(page, `href="/`+id+`/"`); n != 1 {
			t.Errorf("%s stands %d times on the front", id, n)
		}
	}
}
