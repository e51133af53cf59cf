package ghost_test

import (
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What Ghost's editor shows to members alone stands nowhere that a reader without a name can read.
func TestABlockForMembersIsShownToThemAlone(t *testing.T) {
	lexical := `{"root":{"children":[
 {"type":"paragraph","children":[{"type":"extended-text","text":"Before."}]},
 {"type":"html","html":"<p>sesame one</p>","visibility":{"web":{"nonMember":false,"memberSegment":"status:free,status:-free"},"email":{"memberSegment":""}}},
 {"type":"call-to-action","textValue":"<p>sesame two</p>","hasSponsorLabel":false,"visibility":{"web":{"nonMember":false,"memberSegment":"status:-free"},"email":{"memberSegment":""}}},
 {"type":"call-to-action","textValue":"<p>Join us</p>","hasSponsorLabel":false,"visibility":{"web":{"nonMember":true,"memberSegment":""},"email":{"memberSegment":""}}},
 {"type":"paragraph","children":[{"type":"extended-text","text":"After."}]}]}}`
	body, _, err := document.FromLexical([]byte(lexical))
	if err != nil {
		t.Fatal(err)
	}
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Gated", Body: body}})
		post(t, db, id, func(p *ghost.Post) {
			for name, text := range map[string]string{"html": p.HTML(), "feed": p.FeedHTML(), "plain": p.Plain(), "excerpt": p.Excerpt()} {
				if strings.Contains(text, "sesame") || strings.Contains(text, "gated") || !strings.Contains(text, "Before.") || !strings.Contains(text, "After.") {
					t.Errorf("%s: %s", name, text)
				}
			}
			if !strings.Contains(p.HTML(), "Join us") {
				t.Errorf("what is for readers without a name is missing: %s", p.HTML())
			}
		})
	})
}
