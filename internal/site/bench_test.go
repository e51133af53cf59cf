package site

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Renders of the plain theme past the cache: what the machinery costs, without a theme's own weight.
func BenchmarkFreshStory(b *testing.B) {
	db := firsthandtest.Open(b, firsthandtest.SQLiteAddress(b), store.Options{})
	s := newSite(b, db, &fixed{noon})
	music := topic(b, db, "Music")
	for i := range 50 {
		story(b, db, fmt.Sprintf("Title %02d", i), strings.Repeat("Many words make a paragraph of a story. ", 12)+strings.Repeat("\n\nAnother paragraph stands here.", 12), stories.Meta{Topics: []stories.TopicID{music}}, noon.Add(time.Duration(i)*time.Hour))
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.render(b.Context(), ask{path: "/title-25/"}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCachedStory is a page that is in the cache, from the handler on.
func BenchmarkCachedStory(b *testing.B) {
	db := firsthandtest.Open(b, firsthandtest.SQLiteAddress(b), store.Options{})
	s := newSite(b, db, &fixed{noon})
	story(b, db, "Cached", strings.Repeat("Many words make a paragraph of a story. ", 200), stories.Meta{}, noon)
	b.ReportAllocs()
	for b.Loop() {
		if status, _ := get(b, s, "/cached/"); status != 200 {
			b.Fatal(status)
		}
	}
}
