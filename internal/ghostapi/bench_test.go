package ghostapi_test

import (
	"fmt"
	"log/slog"
	"net/http/httptest"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghostapi"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// benchDesk has 1,000 stories of some length, each with two topics and a byline.
func benchDesk(b *testing.B) *desk {
	d := newDesk(b, firsthandtest.Open(b, firsthandtest.SQLiteAddress(b), store.Options{}))
	var topics []stories.TopicID
	var bylines []stories.BylineID
	for i := range 20 {
		topics = append(topics, d.topic(1+i, stories.Topic{Slug: fmt.Sprintf("topic-%d", i), Name: fmt.Sprintf("Topic %d", i)}))
		bylines = append(bylines, d.byline(1+i, stories.Byline{Slug: fmt.Sprintf("byline-%d", i), Name: fmt.Sprintf("Byline %d", i)}))
	}
	words := "Many words make a paragraph of a story, and a story has some of them, as a reader would say who counts. "
	for i := range 1000 {
		d.story(fmt.Sprintf("story-%d", i), stories.Content{Title: fmt.Sprintf("Story %d", i), Body: says(words+words, words+words+words, words+words, words+words+words, words),
			Meta: stories.Meta{Topics: []stories.TopicID{topics[i%20], topics[(i+7)%20]}, Bylines: []stories.BylineID{bylines[i%20]}}})
	}
	return d
}

// The list that Ghost 6.65.0 answers 46 times a second on one core: 15 posts with their tags and authors. Uncached is every page
// of the list in turn, with nothing kept.
func BenchmarkPostsUncached(b *testing.B) {
	d := benchDesk(b)
	d.door = ghostapi.New(ghostapi.Options{DB: d.db, BaseURL: "https://www.desk.example", Clock: &clock{noon}, Log: slog.New(slog.DiscardHandler), KeepMax: -1})
	d.bench(b, func(i int) string { return fmt.Sprintf("posts/?include=tags,authors&page=%d", 1+i%66) })
}

func BenchmarkPostsUncachedWithoutBodies(b *testing.B) {
	d := benchDesk(b)
	d.door = ghostapi.New(ghostapi.Options{DB: d.db, BaseURL: "https://www.desk.example", Clock: &clock{noon}, Log: slog.New(slog.DiscardHandler), KeepMax: -1})
	d.bench(b, func(i int) string {
		return fmt.Sprintf("posts/?include=tags,authors&fields=id,title,slug,url,published_at,feature_image&page=%d", 1+i%66)
	})
}

// BenchmarkPostsKept is the same list asked for again.
func BenchmarkPostsKept(b *testing.B) {
	benchDesk(b).bench(b, func(int) string { return "posts/?include=tags,authors" })
}

func (d *desk) bench(b *testing.B, path func(i int) string) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r := httptest.NewRequestWithContext(b.Context(), "GET", "https://www.desk.example"+ghostapi.ContentPath+path(i)+"&key="+d.key, nil)
		w := httptest.NewRecorder()
		if d.door.ServeHTTP(w, r); w.Code != 200 {
			b.Fatal(w.Code, w.Body)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "answers/s")
}
