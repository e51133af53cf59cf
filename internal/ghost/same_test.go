package ghost_test

import (
	"strings"
	"testing"

	"firsthand"
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

// The time to read a gated story is that of all of it, as in Ghost, and not a word of it is told.
func TestTheTimeToReadCountsWhatIsForMembers(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		body, _, err := document.FromHTML("<p>"+strings.Repeat("sesame ", 600)+"</p>", document.HTMLOptions{})
		if err != nil {
			t.Fatal(err)
		}
		const id = stories.StoryID("6400000000000000000000a1")
		owner := firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}
		err = db.Write(t.Context(), owner, firsthand.Import, func(tx *store.Tx) error {
			_, _, err := stories.Bring(t.Context(), tx, stories.Brought{Content: stories.Content{Title: "Gated", Body: body}, Story: stories.Story{ID: id,
				UUID: "00000000-0000-4000-8000-000000000001", Slug: "gated", Published: true, Visibility: "members", Origin: stories.Origin{Draft: "gated", Site: "ghost"},
				CreatedAt: noon.UnixMicro(), UpdatedAt: noon.UnixMicro(), PublishedAt: noon.UnixMicro()}})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		post(t, db, id, func(p *ghost.Post) {
			if p.Field("reading_time") != 2 || p.HTML() != "" || p.Excerpt() != "" || p.Plain() != "" {
				t.Errorf("%v minutes, %q, %q", p.Field("reading_time"), p.HTML(), p.Excerpt())
			}
		})
	})
}
