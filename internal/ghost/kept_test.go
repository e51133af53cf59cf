package ghost_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// told is everything that a reading says of a post's body, with what the page depends on then.
func told(t *testing.T, db *store.DB, kept *ghost.Kept, now time.Time, id stories.StoryID) string {
	t.Helper()
	var out string
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: now, Widths: []int{1000, 600}, Kept: kept})
		if err != nil {
			return err
		}
		p, err := v.Post(id)
		if err != nil {
			return err
		}
		out = fmt.Sprint(p.Excerpt(), "\n", p.HTML(), "\n", p.FirstWords(), "\n", p.SavedWords(), "\n", p.Field("reading_time"), p.Minutes(true), p.Minutes(false), p.Parted(), len(p.Quotes()), p.Field("quotes_count"),
			"\n", v.Tags(), v.Frames(), v.Pictures(), v.Until())
		return v.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestWhatIsKeptOfABodyIsWhatWouldBeWrittenNow changes everything that a body shows without being saved anew, and asks each time
// whether what is kept says the same as what is written then.
func TestWhatIsKeptOfABodyIsWhatWouldBeWrittenNow(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		picture(t, i.db, "/content/images/2026/05/stage.jpg", noon.Add(time.Hour))
		other := publish(t, i.db, stories.NewStory{Content: stories.Content{Title: "Before that", Body: text("Words.")}})
		body := document.Doc{Blocks: []document.Block{
			document.P(document.T("She said “"), document.T(said, document.Mark{Kind: document.Quoted, ID: string(i.quote)}), document.T("” and laughed.")),
			document.Quote{ID: string(i.quote), Paragraphs: []document.Paragraph{document.P(document.T(said))}},
			document.Image{Src: "/content/images/2026/05/stage.jpg", Alt: "The stage"},
			document.Related{Label: "More", Title: "As it was called", Story: string(other)},
			document.Paywall{}, document.P(document.T("For members: sesame.")),
		}}
		id := publish(t, i.db, stories.NewStory{Content: stories.Content{Title: "All of it", Body: body}})
		kept, now := ghost.NewKept(ghost.KeptBytes, true), noon
		same := func(what string) string {
			t.Helper()
			is, want := told(t, i.db, kept, now, id), told(t, i.db, nil, now, id)
			if again := told(t, i.db, kept, now, id); is != want || again != want {
				t.Errorf("%s: kept is\n%s\n%s\nwritten now\n%s", what, is, again, want)
			}
			return is
		}
		visibility := func(to string) {
			write(t, i.db, func(ctx context.Context, tx *store.Tx) error {
				tx.Touch(stories.StoryTag(id)) // as whatever an act changes
				_, err := tx.Exec(ctx, `UPDATE stories SET visibility = ? WHERE id = ?`, to, string(id))
				return err
			})
		}
		if first := same("at first"); !strings.Contains(first, "sesame") || !strings.Contains(first, said) {
			t.Errorf("the body is not whole: %s", first)
		}
		i.makePublic(t)
		same("the speaker has a page")
		visibility("members")
		if cut := same("for members"); strings.Contains(cut, "sesame") {
			t.Errorf("what was kept whole is shown to everybody: %s", cut)
		}
		visibility("public")
		if whole := same("for all again"); !strings.Contains(whole, "sesame") {
			t.Errorf("what was kept cut is shown instead of all: %s", whole)
		}
		i.set(t, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "He never said it."})
		if gone := same("withdrawn"); strings.Contains(gone, "We made it in") {
			t.Errorf("withdrawn words are shown: %s", gone)
		}
		now = noon.Add(2 * time.Hour)
		if hidden := same("the rights to the picture ran out"); strings.Contains(hidden, `<img`) {
			t.Errorf("the picture is shown: %s", hidden)
		}
		write(t, i.db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, other) })
		same("the other story was taken away")
	})
}

// TestKeptBodiesAreNotReadAgain holds what is saved: a body that is kept is neither read nor written, and a list of any length
// takes as many statements as one post.
func TestKeptBodiesAreNotReadAgain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for i := range 30 {
			publish(t, db, stories.NewStory{Content: stories.Content{Title: fmt.Sprintf("Story %d", i), Body: text("Words of it.")}})
		}
		list := func(kept *ghost.Kept, n int) (said string, statements int64) {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon, Kept: kept})
				if err != nil {
					return err
				}
				before := db.Statements()
				posts, _, err := v.Posts(stories.ListOptions{Limit: n}, false)
				for _, p := range posts {
					said += fmt.Sprint(p.(*ghost.Post).Excerpt(), p.(*ghost.Post).Field("reading_time"))
				}
				statements = db.Statements() - before
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return said, statements
		}
		for _, bodies := range []bool{true, false} {
			kept := ghost.NewKept(ghost.KeptBytes, bodies)
			_, few := list(ghost.NewKept(ghost.KeptBytes, bodies), 2)
			fresh, many := list(kept, 30)
			again, after := list(kept, 30)
			if fresh != again || fresh == "" || many != few || after >= many {
				t.Errorf("2 posts took %d statements, 30 took %d, and %d when they were kept; bodies: %t\n%s\n%s", few, many, after, bodies, fresh, again)
			}
		}
	})
}

func TestLittleIsKeptWhereLittleMayBe(t *testing.T) {
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{})
	kept := ghost.NewKept(64<<10, true)
	for i := range 60 {
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: fmt.Sprint("Story ", i), Body: text(strings.Repeat("Words of it. ", 200))}})
		told(t, db, kept, noon, id)
		if size := kept.Bytes(); size > 64<<10 || size == 0 {
			t.Fatalf("%d bytes are kept after %d stories", size, i+1)
		}
	}
}
