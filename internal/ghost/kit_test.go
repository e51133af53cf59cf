package ghost_test

import (
	"context"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var (
	editor = firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: firsthand.Editor}
	noon   = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
)

func write(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	ctx := t.Context()
	if err := db.Write(ctx, editor, firsthand.StorySave, func(tx *store.Tx) error { return fn(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
}

// view reads the site at noon and gives the View after fn has asked it.
func view(t *testing.T, db *store.DB, fn func(v *ghost.View) error) (v *ghost.View) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		if v, err = ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon, Widths: []int{1000, 600}}); err != nil {
			return err
		}
		if err := fn(v); err != nil {
			return err
		}
		return v.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func publish(t *testing.T, db *store.DB, n stories.NewStory) (id stories.StoryID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, n)
		if err != nil {
			return err
		}
		id = made.ID
		return stories.Publish(ctx, tx, id, 0)
	})
	return id
}

// post reads one published story.
func post(t *testing.T, db *store.DB, id stories.StoryID, fn func(p *ghost.Post)) *ghost.View {
	t.Helper()
	return view(t, db, func(v *ghost.View) error {
		p, err := v.Post(id)
		if err == nil {
			fn(p)
		}
		return err
	})
}

func picture(t *testing.T, db *store.DB, path string, expires time.Time) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, _, err := media.Keep(ctx, tx, media.Item{
			ID: media.ID(firsthand.NewID(noon)), Path: path, SHA256: path, MIME: "image/jpeg", Width: 1600, Height: 900, Alt: "A stage", Credit: "Ines Kolb",
			RightsExpire: firsthand.Micros(expires),
		})
		return err
	})
}

func text(words string) document.Doc {
	return document.Doc{Blocks: []document.Block{document.P(document.T(words))}}
}

// interview is a published story that prints one quote of Maud Ferrante, as a figure and inside a
// sentence, whose speaker a machine guessed.
type interview struct {
	db    *store.DB
	maud  sources.PersonID
	quote sources.QuoteID
	story stories.StoryID
}

const said = "We made it in a week."

func newInterview(t *testing.T, db *store.DB) interview {
	t.Helper()
	i := interview{db: db}
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		if i.maud, err = sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante", Notes: "Her number is private."}); err != nil {
			return err
		}
		source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "broadcast", Title: "The Late Desk, 3 May", URL: "https://late.example/3-may", Digest: "ab12"})
		if err != nil {
			return err
		}
		i.quote, err = sources.SaveQuote(ctx, tx, sources.Quote{
			Text: said, Speaker: i.maud, SpeakerPrinted: "Maud", AddresseePrinted: "Ines", OutletPrinted: "The Late Desk",
			Source: source, SaidOn: "2012-06", Confidence: 900,
		})
		return err
	})
	body := document.Doc{Blocks: []document.Block{
		document.P(document.T("She said “"), document.T(said, document.Mark{Kind: document.Quoted, ID: string(i.quote)}), document.T("” and laughed.")),
		document.Quote{ID: string(i.quote), Paragraphs: []document.Paragraph{document.P(document.T(said))}},
	}}
	i.story = publish(t, db, stories.NewStory{Content: stories.Content{Title: "A Week", Body: body, Meta: stories.Meta{People: []sources.PersonID{i.maud}}}})
	return i
}

func (i interview) set(t *testing.T, c sources.StateChange) {
	t.Helper()
	write(t, i.db, func(ctx context.Context, tx *store.Tx) error { return sources.SetState(ctx, tx, i.quote, c) })
}

func (i interview) makePublic(t *testing.T) {
	t.Helper()
	write(t, i.db, func(ctx context.Context, tx *store.Tx) error { return sources.PublishPerson(ctx, tx, i.maud, true) })
}

// both runs a test on both databases with a fresh interview.
func both(t *testing.T, fn func(t *testing.T, i interview)) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { fn(t, newInterview(t, db)) })
}
