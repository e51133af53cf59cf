package stories_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// told are the notifications of somebody, oldest first.
func told(t *testing.T, db *store.DB, to firsthand.Actor) (ids []string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := stories.ListNotices(ctx, tx, to.ID, "", 100)
		for _, n := range list {
			ids = append([]string{n.ID}, ids...)
		}
		return err
	})
	return ids
}

// taken is what goes with the letter of a notification, by the words of each.
func taken(t *testing.T, db *store.DB, id string) string {
	t.Helper()
	var words []string
	write(t, db, firsthand.Actor{Role: firsthand.System}, func(ctx context.Context, tx *store.Tx) error {
		list, err := stories.TakeNotices(ctx, tx, id)
		words = nil
		for _, n := range list {
			words = append(words, n.Words)
		}
		return err
	})
	return strings.Join(words, ", ")
}

func TestNoticesOfOneStoryGoAsOneLetter(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s, other := create(t, db, author, content("One", "Words.")), create(t, db, author, content("Two", "Words."))
		say := func(id stories.StoryID, words string, also ...string) {
			act(t, db, editor, "", words, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.AddNote(ctx, tx, stories.Note{Story: id, Body: words, Mentions: also})
				return err
			})
			clock.forward(time.Minute)
		}
		say(s.ID, "old")
		clock.forward(24 * time.Hour)
		say(s.ID, "first")
		say(other.ID, "elsewhere")
		say(s.ID, "second", intern.ID)
		ids := told(t, db, author) // old, first, elsewhere, second
		act(t, db, editor, firsthand.Forbidden, "an editor sends", func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.TakeNotices(ctx, tx, ids[1])
			return err
		})
		if got := taken(t, db, ids[1]); got != "first, second" {
			t.Errorf("with the first letter go %q", got)
		}
		if got := taken(t, db, ids[3]); got != "" {
			t.Errorf("a second letter has %q", got)
		}
		say(s.ID, "third")
		if got := taken(t, db, ids[1]); got != "first, second, third" {
			t.Errorf("with a letter that could not be sent go %q", got)
		}
		act(t, db, author, "", "read", func(ctx context.Context, tx *store.Tx) error { return stories.MarkRead(ctx, tx, ids[1:2]) })
		if got := taken(t, db, ids[1]); got != "second, third" {
			t.Errorf("once the first is read, %q", got)
		}
		if got := taken(t, db, ids[2]); got != "elsewhere" {
			t.Errorf("of another story, %q", got)
		}
		if got := taken(t, db, told(t, db, intern)[0]); got != "second" {
			t.Errorf("to somebody else, %q", got)
		}
		say(s.ID, "fourth")
		act(t, db, author, "", "all are read", func(ctx context.Context, tx *store.Tx) error { return stories.MarkRead(ctx, tx, nil) })
		for _, id := range append(told(t, db, author), "nobody") {
			if got := taken(t, db, id); got != "" {
				t.Errorf("of what is read, or is not there: %q", got)
			}
		}
	})
}

// Two jobs that run at once send one letter.
func TestTwoLettersAtOnceAreOne(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		for round := range 20 {
			s := create(t, db, author, content("One", "Words."))
			for _, words := range []string{"first", "second"} {
				write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
					_, err := stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Body: words})
					return err
				})
			}
			ids := told(t, db, author)
			got := make(chan int, 2)
			for _, id := range ids[len(ids)-2:] {
				go func() {
					n := -1
					err := db.Write(context.WithoutCancel(t.Context()), firsthand.Actor{Role: firsthand.System}, firsthand.NotificationSend, func(tx *store.Tx) error {
						list, err := stories.TakeNotices(t.Context(), tx, id)
						n = len(list)
						return err
					})
					if err != nil {
						t.Error(err)
					}
					got <- n
				}()
			}
			if a, b := <-got, <-got; a+b != 2 || a*b != 0 {
				t.Fatalf("round %d: %d and %d went with the letters", round, a, b)
			}
		}
	})
}

func TestANoticeSaysWhatHappened(t *testing.T) {
	for kind, want := range map[stories.NoticeKind]string{
		stories.AskedToReview: "Ottilie Brandt asks you to read “One”", stories.DidNotGoOut: "“One” did not go out", stories.NoteWritten: "Ottilie Brandt wrote a note on “One”",
	} {
		if got := (stories.Notice{Kind: kind, Title: "One", ActorName: "Ottilie Brandt"}).Says(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := (stories.Notice{Kind: stories.WasApproved}).Says(); got != "Somebody approved a story without a headline" {
		t.Errorf("of a story without a headline: %q", got)
	}
}
