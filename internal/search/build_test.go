package search_test

import (
	"context"
	"slices"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// shelf is a room with things that are found.
type shelf map[string]search.Doc

func (s shelf) feed() search.Feed {
	return search.Feed{Kind: search.Story,
		After: func(_ context.Context, _ *store.Tx, after string, limit int) (ids []string, err error) {
			for id := range s {
				if id > after {
					ids = append(ids, id)
				}
			}
			slices.Sort(ids)
			return ids[:min(limit, len(ids))], nil
		},
		Read: func(_ context.Context, _ *store.Tx, ids []string) (public, desk []search.Doc, err error) {
			for _, id := range ids {
				if d, there := s[id]; there {
					public, desk = append(public, d), append(desk, d)
				}
			}
			return public, desk, nil
		}}
}

// TestTheIndexesAreMade of a site that has none yet, once; what was put off is taken up; what is no more goes when they are
// made anew.
func TestTheIndexesAreMade(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		room := shelf{}
		for _, id := range []string{"a", "b", "c"} {
			room[id] = search.Doc{Kind: search.Story, ID: id, Title: "Harbour " + id, Text: "lamps", At: at(0)}
		}
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}}
		catchUp := func() {
			t.Helper()
			if err := b.CatchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		catchUp()
		if got := find(t, db, search.Query{Text: "harbour"}).Total; got != 3 {
			t.Errorf("%d are found", got)
		}
		room["d"] = search.Doc{Kind: search.Story, ID: "d", Title: "Harbour d", At: at(0)}
		delete(room, "a")
		catchUp()
		if got := find(t, db, search.Query{Text: "harbour"}).Total; got != 3 {
			t.Errorf("made again without being asked: %d", got)
		}
		err := db.Maintain(t.Context(), func(tx *store.Tx) error { return search.Again(t.Context(), tx, search.Story, "a", "d") })
		if err != nil {
			t.Fatal(err)
		}
		catchUp()
		if got := ids(find(t, db, search.Query{Text: "harbour", Newest: true})); got != "d c b" {
			t.Errorf("after what was put off: %q", got)
		}
		delete(room, "b")
		if err := b.Rebuild(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := find(t, db, search.Query{Text: "harbour"}).Total; got != 2 {
			t.Errorf("made anew: %d", got)
		}
	})
}

// TestWhatIsStaleIsNotFoundUntilItWasLookedAt: and what is filed under it is found again then.
func TestWhatIsStaleIsNotFoundUntilItWasLookedAt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		room := shelf{"a": {Kind: search.Story, ID: "a", Title: "Harbour", Tags: []search.Tag{"quote:q"}, At: at(0)}}
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}}
		if err := b.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		err := db.Maintain(t.Context(), func(tx *store.Tx) error { return search.Stale(t.Context(), tx, "quote:q", search.Story) })
		if err != nil {
			t.Fatal(err)
		}
		if got := ids(find(t, db, search.Query{Text: "harbour"})); got != "" {
			t.Errorf("found meanwhile: %q", got)
		}
		if err := b.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := ids(find(t, db, search.Query{Text: "harbour"})); got != "a" {
			t.Errorf("not found again: %q", got)
		}
	})
}
