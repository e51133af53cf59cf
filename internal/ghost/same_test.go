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

const harbourBody = `<p>The ferry is late. <a href="https://elsewhere.example/ferries?a=1#top">Why</a> and <a href="/about/">who</a>.</p><h2>Later</h2><ul><li>rope</li><li>salt</li></ul>`

func harbourPost(t *testing.T, db *store.DB) stories.StoryID {
	t.Helper()
	body, _, err := document.FromHTML(harbourBody, document.HTMLOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return publish(t, db, stories.NewStory{Content: stories.Content{Title: "Late", Body: body}, Page: true})
}

// What Ghost's themes read differs from what ours read: addresses, the excerpt, the time to read.
func TestAPostIsAsGhostHasItInItsThemesAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		id := harbourPost(t, db)
		read := func(own bool) (out map[string]any) {
			view(t, db, func(v *ghost.View) error {
				if own {
					v.PlainCards()
				}
				p, err := v.Post(id)
				if err == nil {
					out = map[string]any{}
					for _, field := range []string{"url", "excerpt", "reading_time", "page", "html"} {
						out[field] = p.Field(field)
					}
				}
				return err
			})
			return out
		}
		theirs, ours := read(false), read(true)
		for field, want := range map[string][2]any{
			"url":          {"https://desk.example/late/", "/late/"},
			"excerpt":      {"The ferry is late. Why and who.\n\n\nLater\n\n * rope\n * salt", "The ferry is late. Why and who. rope salt"},
			"reading_time": {0, 1},
			"page":         {nil, true},
		} {
			if theirs[field] != want[0] || ours[field] != want[1] {
				t.Errorf("%s is %#v in Ghost's themes and %#v in ours, want %#v", field, theirs[field], ours[field], want)
			}
		}
		if html := theirs["html"].(string); !strings.Contains(html, `href="https://desk.example/about/"`) {
			t.Errorf("in Ghost's themes the body is %s", html)
		}
		if html := ours["html"].(string); !strings.Contains(html, `href="/about/"`) {
			t.Errorf("in ours the body is %s", html)
		}
	})
}
