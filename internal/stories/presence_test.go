package stories_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func who(list stories.Visitors) (out string) {
	for _, v := range list.List {
		out += v.Name
		if v.Unsaved {
			out += "*"
		}
		if v.Holds {
			out += "!"
		}
		out += " "
	}
	if list.LostTo != "" {
		out += "lost to " + list.LostTo
	}
	return out
}

func TestWhoIsInAStory(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, address string) {
		s := create(t, db, author, content("One", "Words."))
		here := stories.NewPresence(db)
		there := here
		if db.Dialect() == store.Postgres { // another node
			there = stories.NewPresence(firsthandtest.Open(t, address, store.Options{Clock: clock}))
		}
		beat := func(p stories.Presence, a firsthand.Actor, v stories.Visit, want string) {
			t.Helper()
			v.Story = s.ID
			got, err := p.Beat(t.Context(), a, v)
			if err != nil || who(got) != want {
				t.Errorf("%s is told %q, %v; want %q", a.Name, who(got), err, want)
			}
		}
		beat(here, author, stories.Visit{Session: "a"}, "Ben Rook ")
		clock.forward(time.Second)
		beat(there, editor, stories.Visit{Session: "e", Writes: true}, "Ben Rook Ottilie Brandt! ")
		beat(here, author, stories.Visit{Session: "a", Writes: true, Unsaved: true}, "Ben Rook* Ottilie Brandt! ")
		former, err := here.TakeOver(t.Context(), author, stories.Visit{Story: s.ID, Session: "a", Unsaved: true})
		if err != nil || former.Name != editor.Name {
			t.Errorf("taken over from %+v, %v", former, err)
		}
		beat(there, editor, stories.Visit{Session: "e", Writes: true, Unsaved: true}, "Ben Rook*! Ottilie Brandt* lost to Ben Rook")
		beat(there, editor, stories.Visit{Session: "e", Writes: true, Unsaved: true}, "Ben Rook*! Ottilie Brandt* ")
		act(t, db, author, "", "what the desk keeps of it", func(ctx context.Context, tx *store.Tx) error { return stories.TookOver(ctx, tx, s.ID, former) })
		if list := revisions(t, db, s.ID); list[0].Name != "When Ben Rook took over from Ottilie Brandt" {
			t.Errorf("the working revision is called %q", list[0].Name)
		}
		if got := notices(t, db, editor); len(got) != 1 || got[0] != "taken_over" {
			t.Errorf("the former writer is told %v", got)
		}
		clock.forward(59 * time.Second)
		beat(there, editor, stories.Visit{Session: "e", Writes: true}, "Ben Rook*! Ottilie Brandt ")
		clock.forward(time.Second)
		beat(there, editor, stories.Visit{Session: "e", Writes: true}, "Ottilie Brandt! ") // a minute without a word
		if err := there.Leave(t.Context(), author, s.ID, "e"); err != nil {
			t.Error(err)
		}
		beat(here, author, stories.Visit{Session: "a"}, "Ottilie Brandt! Ben Rook ") // nobody ends another's visit
		if err := there.Leave(t.Context(), editor, s.ID, "e"); err != nil {
			t.Error(err)
		}
		beat(here, author, stories.Visit{Session: "a", Writes: true}, "Ben Rook! ")
		if _, err := here.Beat(t.Context(), author, stories.Visit{Story: s.ID, Session: "no session"}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a session with a blank: %v", err)
		}
	})
}

func TestOneOfManyHoldsAStory(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "Words."))
		p := stories.NewPresence(db)
		var all sync.WaitGroup
		for i := range 12 {
			all.Go(func() {
				if _, err := p.Beat(context.Background(), author, stories.Visit{Story: s.ID, Session: fmt.Sprint(i), Writes: true}); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		got, err := p.Beat(t.Context(), author, stories.Visit{Story: s.ID, Session: "0"})
		holders := 0
		for _, v := range got.List {
			if v.Holds {
				holders++
			}
		}
		if err != nil || holders != 1 || len(got.List) != 12 {
			t.Errorf("%d of %d hold it, %v", holders, len(got.List), err)
		}
	})
}
