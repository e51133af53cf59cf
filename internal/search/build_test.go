package search_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"firsthand"
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
		gaveWay := 0
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}, GiveWay: func(context.Context) { gaveWay++ }}
		catchUp := func() {
			t.Helper()
			if err := b.CatchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		catchUp()
		if got := find(t, db, search.Query{Text: "harbour"}).Total; got != 3 || gaveWay != 2 {
			t.Errorf("%d are found, and pages went first %d times, not before each of two steps", got, gaveWay)
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

// TestWordsOfAnotherFormatAreThrownAway at once: row by row, the search of a large site on PostgreSQL would wait for minutes.
func TestWordsOfAnotherFormatAreThrownAway(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		var asked []string
		db := firsthandtest.Open(t, address, store.Options{Trace: func(query string, args []any) { asked = append(asked, query) }})
		room := shelf{"a": {Kind: search.Story, ID: "a", Title: "Harbour", At: at(0)}, "b": {Kind: search.Story, ID: "b", Title: "Lamps", At: at(0)}}
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}}
		if err := b.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		delete(room, "b")
		err := db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE search_passes SET format = format - 1`)
			return err
		})
		asked = nil
		if err == nil {
			err = b.CatchUp(t.Context())
		}
		if err != nil {
			t.Fatal(err)
		}
		if a, b := find(t, db, search.Query{Text: "harbour"}).Total, find(t, db, search.Query{Text: "lamps"}).Total; a != 1 || b != 0 {
			t.Errorf("%d and %d are found", a, b)
		}
		for _, query := range asked {
			if db.Dialect() == store.Postgres && strings.HasPrefix(query, "DELETE FROM search_") && !strings.Contains(query, "WHERE") {
				t.Errorf("taken out row by row: %s", query)
			}
		}
	})
}

// TestAnOlderProgramLeavesTheIndexToANewer: it throws nothing away, and what it changes waits for the newer one.
func TestAnOlderProgramLeavesTheIndexToANewer(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		room := shelf{"a": {Kind: search.Story, ID: "a", Title: "Harbour", At: at(0)}}
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}}
		formatBy := func(by int) {
			t.Helper()
			err := db.Maintain(t.Context(), func(tx *store.Tx) error {
				_, err := tx.Exec(t.Context(), `UPDATE search_passes SET format = format + ?`, by)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		catchUp := func(want string) {
			t.Helper()
			if err := b.CatchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := ids(find(t, db, search.Query{Text: "harbour", Newest: true})); got != want {
				t.Errorf("%q is found, want %q", got, want)
			}
		}
		catchUp("a")
		formatBy(1)
		delete(room, "a")
		room["b"], room["c"] = search.Doc{Kind: search.Story, ID: "b", Title: "Harbour", At: at(1)}, search.Doc{Kind: search.Story, ID: "c", Title: "Harbour", At: at(2)}
		catchUp("a")
		err := db.Maintain(t.Context(), func(tx *store.Tx) error { return room.feed().Changed(t.Context(), tx, "a", "b") })
		if err != nil {
			t.Fatal(err)
		}
		catchUp("")
		formatBy(-1)
		catchUp("b")
	})
}

// TestWhatIsStaleIsNotFoundUntilItWasLookedAt, by none of the ways to find something; and what is filed under it is found
// again then.
func TestWhatIsStaleIsNotFoundUntilItWasLookedAt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		room := shelf{"a": {Kind: search.Story, ID: "a", Title: "Harbour", Tags: []search.Tag{"quote:q"}, At: at(0)},
			"b": {Kind: search.Story, ID: "b", Title: "Lamps", At: at(0)}}
		b := &search.Builder{DB: db, Feeds: []search.Feed{room.feed()}}
		catchUp := func() {
			t.Helper()
			if err := b.CatchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		stale := func() {
			t.Helper()
			err := db.Maintain(t.Context(), func(tx *store.Tx) error { return search.Stale(t.Context(), tx, "quote:q", search.Story) })
			if err != nil {
				t.Fatal(err)
			}
		}
		is := func(when string, want bool) {
			t.Helper()
			list, err := search.Complete(t.Context(), db, search.Public, "harb", 8)
			if err != nil {
				t.Fatal(err)
			}
			for what, found := range map[string]bool{
				"by its words": ids(find(t, db, search.Query{Text: "harbour"})) == "a", "by its beginning": len(list) == 1,
				"by words typed wrong": find(t, db, search.Query{Text: "harbuor"}).Meant == "harbour",
				"among some":           ids(find(t, db, search.Query{Text: "harbour thunder"})) == "a",
			} {
				if found != want {
					t.Errorf("%s it is found %s: %t", when, what, found)
				}
			}
		}
		catchUp()
		is("at first", true)
		stale()
		is("meanwhile", false)
		catchUp()
		is("looked at", true)
		stale()
		err := db.Maintain(t.Context(), func(tx *store.Tx) error { return room.feed().Changed(t.Context(), tx, "a") })
		if err != nil {
			t.Fatal(err)
		}
		is("changed by an act before the job came", true)
		catchUp()
		stale()
		delete(room, "a")
		catchUp()
		room["c"] = search.Doc{Kind: search.Story, ID: "c", Title: "Harbour", At: at(0)} // it may get the place of what is gone
		err = db.Maintain(t.Context(), func(tx *store.Tx) error { return room.feed().Changed(t.Context(), tx, "c") })
		if err != nil {
			t.Fatal(err)
		}
		if got := ids(find(t, db, search.Query{Text: "harbour"})); got != "c" {
			t.Errorf("what came in the place of something hidden: %q", got)
		}
	})
}

// TestWhatIsAskedForWhileTheJobRunsIsNotLost: the job took the thing off its list, and read it as it was.
func TestWhatIsAskedForWhileTheJobRunsIsNotLost(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		name := func(ctx context.Context, tx *store.Tx, name string) error {
			_, err := tx.Exec(ctx, `INSERT INTO settings (name, value, updated_at) VALUES ('a', ?, 0) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name)
			if err != nil {
				return err
			}
			return search.Again(ctx, tx, search.Person, "a")
		}
		b := &search.Builder{DB: db, Feeds: []search.Feed{{Kind: search.Person,
			After: func(context.Context, *store.Tx, string, int) ([]string, error) { return nil, nil },
			Read: func(ctx context.Context, tx *store.Tx, ids []string) ([]search.Doc, []search.Doc, error) {
				d := search.Doc{Kind: search.Person, ID: "a", At: at(0)}
				err := tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = 'a'`).Scan(&d.Title)
				return []search.Doc{d}, []search.Doc{d}, err
			}}}}
		if err := b.CatchUp(t.Context()); err != nil { // there is nothing yet
			t.Fatal(err)
		}
		if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return name(t.Context(), tx, "Ottilie") }); err != nil {
			t.Fatal(err)
		}
		one, other := firsthandtest.Together(t, db, firsthand.Actor{Name: "Test", Role: firsthand.System}, "test",
			func(ctx context.Context, tx *store.Tx) error { return name(ctx, tx, "Leocadia") },
			func() error { return b.CatchUp(t.Context()) })
		if err := errors.Join(one, other, b.CatchUp(t.Context())); err != nil {
			t.Fatal(err)
		}
		if found, lost := ids(find(t, db, search.Query{Text: "leocadia"})), ids(find(t, db, search.Query{Text: "ottilie"})); found != "a" || lost != "" {
			t.Errorf("by the new name %q is found, by the old one %q", found, lost)
		}
	})
}
