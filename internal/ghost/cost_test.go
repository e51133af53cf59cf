package ghost_test

import (
	"context"
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

// TestWhatHangsOnAPostIsNotCounted: in Ghost the tags and authors of a post have no count, and here each would cost a query.
func TestWhatHangsOnAPostIsNotCounted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		meta := stories.Meta{}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			topic, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: "Harbour"})
			if err != nil {
				return err
			}
			byline, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Ada Quill"})
			meta.Topics, meta.Bylines = []stories.TopicID{topic}, []stories.BylineID{byline}
			return err
		})
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Filed", Body: text("Words."), Meta: meta}})
		post(t, db, id, func(p *ghost.Post) {
			tags, authors := p.Tags(), p.Authors()
			if len(tags) != 1 || len(authors) != 1 {
				t.Fatal(tags, authors)
			}
			before := db.Statements()
			if tags[0].Field("count") != nil || authors[0].Field("count") != nil {
				t.Error("what hangs on a post is counted")
			}
			if n := db.Statements() - before; n > 0 {
				t.Errorf("asking for it costs %d statements", n)
			}
		})
	})
}
