package ghost_test

import (
	"fmt"
	"runtime"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAPictureCostsTheSameInALongList guards what a field of one post costs: a sitemap asks it of 50,000.
func TestAPictureCostsTheSameInALongList(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const many = 120
		for i := range many {
			publish(t, db, stories.NewStory{Content: stories.Content{Title: fmt.Sprintf("Story %d", i), Body: text("Words."),
				Meta: stories.Meta{FeatureImage: fmt.Sprintf("%s2026/05/%d.jpg", media.Prefix, i)}}})
		}
		cost := func(list int) (bytes uint64) {
			view(t, db, func(v *ghost.View) error {
				posts, _, err := v.Posts(stories.ListOptions{Limit: list}, false)
				if err != nil || len(posts) != list {
					t.Fatal(len(posts), err)
				}
				p := posts[0].(*ghost.Post)
				p.Field("feature_image") // which looks up the pictures of all
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				for range 200 {
					p.Field("feature_image")
				}
				runtime.ReadMemStats(&after)
				bytes = after.TotalAlloc - before.TotalAlloc
				return nil
			})
			return bytes
		}
		if short, long := cost(2), cost(many); long > 2*short+1<<16 {
			t.Errorf("200 times the picture of a story: %d bytes in a list of 2, %d in one of %d", short, long, many)
		}
	})
}
