package stories_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func schedule(t *testing.T, db *store.DB, id stories.StoryID, at time.Time) {
	t.Helper()
	act(t, db, editor, "", "scheduled", func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		return stories.Schedule(ctx, tx, id, s.Working, firsthand.Micros(at))
	})
}

func runDue(t *testing.T, db *store.DB) {
	t.Helper()
	if err := queue(db).RunDue(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// shown counts how often readers were shown something new of a story.
func shown(t *testing.T, db *store.DB, id stories.StoryID) (n int) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := stories.ListShown(ctx, tx, id, 100)
		n = len(list)
		return err
	})
	return n
}

func isPublished(t *testing.T, db *store.DB, id stories.StoryID) bool {
	t.Helper()
	var s stories.Story
	read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		s, err = stories.Get(ctx, tx, id)
		return err
	})
	return s.Published
}

func TestAScheduledStoryGoesOutOnceAndOnTimeAlsoAfterARestart(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, address string) {
		s := create(t, db, editor, content("At one", "Words."))
		schedule(t, db, s.ID, noon.Add(time.Hour))
		clock.forward(time.Hour - time.Microsecond)
		runDue(t, db)
		if isPublished(t, db, s.ID) {
			t.Fatal("it went out before its time")
		}
		again := firsthandtest.Open(t, address, store.Options{Clock: clock}) // the program was started anew
		clock.forward(2 * time.Microsecond)
		runDue(t, again)
		got, err := publishedAt(t, again, s.ID)
		if err != nil || !got.Equal(noon.Add(time.Hour)) {
			t.Errorf("it went out with the time %v, %v", got, err)
		}
		if d := desk(t, again, s.ID); d.Stage != stories.Out || d.PublishAt != 0 {
			t.Errorf("out, the desk knows %+v", d)
		}
		clock.forward(24 * time.Hour)
		runDue(t, db)
		if n := shown(t, db, s.ID); n != 1 {
			t.Errorf("it went out %d times", n)
		}
		if got := strings.Join(notices(t, db, editor), " "); got != "published" {
			t.Errorf("who scheduled it was told %q", got)
		}
	})
}

func publishedAt(t *testing.T, db *store.DB, id stories.StoryID) (at time.Time, err error) {
	err = db.Read(t.Context(), func(tx *store.Tx) error {
		p, err := stories.GetPublished(t.Context(), tx, id)
		at = firsthand.FromMicros(p.PublishedAt)
		return err
	})
	return at, err
}

// TestAClockThatIsSetBackForgetsNothing: whatever was claimed a moment before is handled when its time comes again.
func TestAClockThatIsSetBackForgetsNothing(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, editor, content("At one", "Words."))
		setBack := func() { clock.forward(-2 * time.Second) }
		comesTrue := func(what string, want bool) {
			clock.forward(time.Hour)
			if err := queue(db, setBack).RunDue(t.Context()); err != nil || isPublished(t, db, s.ID) == want {
				t.Errorf("%s, the clock being set back: published %t, %v", what, !want, err)
			}
			clock.forward(3 * time.Second)
			if runDue(t, db); isPublished(t, db, s.ID) != want {
				t.Errorf("%s, its time having come: published %t", what, !want)
			}
		}
		schedule(t, db, s.ID, noon.Add(time.Hour))
		comesTrue("scheduled", true)
		act(t, db, editor, "", "to be taken away", func(ctx context.Context, tx *store.Tx) error {
			return stories.UnpublishAt(ctx, tx, s.ID, firsthand.Micros(clock.Now().Add(time.Hour)))
		})
		comesTrue("to be taken away", false)
	})
}

func TestWhatComesLateSaysSo(t *testing.T) {
	db, clock := firsthandtest.SQLiteAddress(t), &handClock{at: noon}
	open := firsthandtest.Open(t, db, store.Options{Clock: clock})
	s := create(t, open, editor, content("At one", "Words."))
	schedule(t, open, s.ID, noon.Add(time.Hour))
	clock.forward(5 * time.Hour) // nothing ran meanwhile
	runDue(t, open)
	if at, err := publishedAt(t, open, s.ID); err != nil || !at.Equal(noon.Add(5*time.Hour)) {
		t.Errorf("it went out with the time %v, %v", at, err)
	}
}

func TestTwoNodesPublishOnce(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, address string) {
		other := firsthandtest.Open(t, address, store.Options{Clock: clock})
		var ids []stories.StoryID
		for range 10 {
			s := create(t, db, editor, content("At one", "Words."))
			schedule(t, db, s.ID, noon.Add(time.Hour))
			ids = append(ids, s.ID)
		}
		clock.forward(time.Hour)
		var both sync.WaitGroup
		for _, node := range []*store.DB{db, other} {
			both.Go(func() {
				if err := queue(node).RunDue(context.Background()); err != nil {
					t.Error(err)
				}
			})
		}
		both.Wait()
		runDue(t, other)
		for _, id := range ids {
			if n := shown(t, db, id); n != 1 {
				t.Errorf("story %s went out %d times", id, n)
			}
		}
		if got := notices(t, db, editor); len(got) != len(ids) {
			t.Errorf("told %d times: %v", len(got), got)
		}
	})
}

func TestAScheduleThatIsChangedOrWithdrawnDoesNotFire(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		moved, withdrawn := create(t, db, editor, content("Moved", "Words.")), create(t, db, editor, content("Withdrawn", "Words."))
		byHand, again := create(t, db, editor, content("By hand", "Words.")), create(t, db, editor, content("Again", "Words."))
		for _, s := range []stories.Story{moved, withdrawn, byHand, again} {
			schedule(t, db, s.ID, noon.Add(time.Hour))
		}
		schedule(t, db, moved.ID, noon.Add(3*time.Hour))
		unschedule := func(id stories.StoryID) {
			act(t, db, editor, "", "withdrawn", func(ctx context.Context, tx *store.Tx) error { return stories.Unschedule(ctx, tx, id) })
		}
		unschedule(withdrawn.ID)
		unschedule(again.ID)
		schedule(t, db, again.ID, noon.Add(time.Hour)) // the same time, set twice
		act(t, db, editor, "", "by hand", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, byHand.ID, 0) })
		act(t, db, editor, "", "and taken away", func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, byHand.ID) })
		clock.forward(time.Hour)
		runDue(t, db)
		for s, want := range map[stories.StoryID]bool{moved.ID: false, withdrawn.ID: false, byHand.ID: false, again.ID: true} {
			if isPublished(t, db, s) != want {
				t.Errorf("at one, %+v is published: %t", desk(t, db, s), !want)
			}
		}
		clock.forward(2 * time.Hour)
		runDue(t, db)
		if !isPublished(t, db, moved.ID) || isPublished(t, db, withdrawn.ID) || shown(t, db, again.ID) != 1 {
			t.Error("at three, the moved one is not out, or another is")
		}
	})
}

func TestWhatGoesOutIsWhatThoseWhoMayPublishSaw(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, intern, content("From the quay", "First."))
		schedule(t, db, s.ID, noon.Add(time.Hour))
		seen := save(t, db, editor, s.ID, content("From the quay", "Second."))
		unseen := save(t, db, intern, s.ID, content("From the quay", "Third, which nobody has read."))
		clock.forward(time.Hour)
		runDue(t, db)
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, s.ID)
			if err == nil && (p.Live != seen || p.Working != unseen) {
				t.Errorf("readers see revision %s, the desk %s", p.Live, p.Working)
			}
			return err
		})
	})
}

func TestOnlyWhatWasSeenIsScheduled(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, intern, content("From the quay", "First."))
		set := func(revision stories.RevisionID, at time.Time) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				return stories.Schedule(ctx, tx, s.ID, revision, firsthand.Micros(at))
			}
		}
		seen := save(t, db, intern, s.ID, content("From the quay", "Second."))
		act(t, db, editor, firsthand.Conflict, "one that another followed", set(s.Working, noon.Add(time.Hour)))
		act(t, db, editor, firsthand.Conflict, "none", set("", noon.Add(time.Hour)))
		act(t, db, editor, "", "the one that was read", set(seen, noon.Add(time.Hour)))
		unseen := save(t, db, intern, s.ID, content("From the quay", "Third, which nobody has read."))
		act(t, db, editor, "", "at another time", set(seen, noon.Add(2*time.Hour)))
		if d := desk(t, db, s.ID); d.PublishRevision != seen {
			t.Errorf("with its time went what goes out: %s, and %s was seen", d.PublishRevision, seen)
		}
		month := func() stories.Entered {
			var list []stories.Entered
			read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				list, err = stories.Calendar(ctx, tx, noon)
				return err
			})
			if len(list) != 1 {
				t.Fatalf("the calendar holds %+v", list)
			}
			return list[0]
		}
		if e := month(); e.GoesOut != seen {
			t.Errorf("the calendar says that %s goes out", e.GoesOut)
		}
		act(t, db, editor, "", "the one that was read since", set(unseen, noon.Add(2*time.Hour)))
		clock.forward(2 * time.Hour)
		runDue(t, db)
		if now := get(t, db, s.ID); now.Live != unseen || month().GoesOut != "" {
			t.Errorf("readers see %s", now.Live)
		}
	})
}

func TestAnEmbargoHoldsWhateverAnybodyPresses(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, author, content("The figures", "Words."))
		until := noon.Add(2 * time.Hour)
		publish := func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) }
		embargo := func(at time.Time) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				return stories.Embargo(ctx, tx, s.ID, firsthand.Micros(at))
			}
		}
		act(t, db, author, "", "an author sets an embargo", embargo(until))
		act(t, db, author, firsthand.Forbidden, "an author shortens it", embargo(noon.Add(time.Hour)))
		act(t, db, author, firsthand.Forbidden, "an author lifts it", func(ctx context.Context, tx *store.Tx) error { return stories.LiftEmbargo(ctx, tx, s.ID) })
		act(t, db, author, firsthand.Conflict, "an author publishes", publish)
		act(t, db, editor, firsthand.Conflict, "an editor publishes", publish)
		act(t, db, editor, firsthand.Conflict, "it is scheduled before", func(ctx context.Context, tx *store.Tx) error {
			return stories.Schedule(ctx, tx, s.ID, s.Working, firsthand.Micros(noon.Add(time.Hour)))
		})
		act(t, db, editor, "", "approved", func(ctx context.Context, tx *store.Tx) error { return stories.Approve(ctx, tx, s.ID, s.Working) })
		if d := desk(t, db, s.ID); d.StageAt(firsthand.Micros(noon)) != stories.Embargoed || d.StageAt(firsthand.Micros(until)) != stories.Approved {
			t.Errorf("it is %s, and then %s", d.StageAt(firsthand.Micros(noon)), d.StageAt(firsthand.Micros(until)))
		}
		clock.forward(2 * time.Hour)
		act(t, db, author, "", "after its time an author publishes", publish)
	})
}

func TestAnEmbargoThatIsSetLaterStopsASchedule(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, author, content("The figures", "Words."))
		schedule(t, db, s.ID, noon.Add(time.Hour))
		act(t, db, editor, firsthand.Conflict, "an embargo past the schedule", func(ctx context.Context, tx *store.Tx) error {
			return stories.Embargo(ctx, tx, s.ID, firsthand.Micros(noon.Add(3*time.Hour)))
		})
		act(t, db, editor, "", "a lifted embargo", func(ctx context.Context, tx *store.Tx) error {
			if err := stories.Embargo(ctx, tx, s.ID, firsthand.Micros(noon.Add(time.Minute))); err != nil {
				return err
			}
			return stories.LiftEmbargo(ctx, tx, s.ID)
		})
		clock.forward(time.Hour)
		runDue(t, db)
		if !isPublished(t, db, s.ID) {
			t.Error("a lifted embargo still holds")
		}
	})
}

func TestWhatCannotGoOutIsTold(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, author, content("The figures", "Words."))
		schedule(t, db, s.ID, noon.Add(time.Hour))
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { // as a rule of the desk that came later would hold it back
			_, err := tx.Exec(ctx, `UPDATE story_desk SET embargo_until = ? WHERE story_id = ?`, firsthand.Micros(noon.Add(9*time.Hour)), string(s.ID))
			return err
		})
		clock.forward(time.Hour)
		runDue(t, db)
		d := desk(t, db, s.ID)
		if isPublished(t, db, s.ID) || d.PublishAt != 0 || !strings.Contains(d.ScheduleFailed, "embargo") {
			t.Errorf("held back, the desk knows %+v", d)
		}
		if got := strings.Join(notices(t, db, editor), " "); got != "not_published" {
			t.Errorf("who scheduled it was told %q", got)
		}
	})
}

func TestAStoryIsTakenAwayAtItsTime(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s, kept := create(t, db, editor, content("For a day", "Words.")), create(t, db, editor, content("For good", "Words."))
		for _, id := range []stories.StoryID{s.ID, kept.ID} {
			act(t, db, editor, "", "published, for an hour", func(ctx context.Context, tx *store.Tx) error {
				if err := stories.Publish(ctx, tx, id, 0); err != nil {
					return err
				}
				return stories.UnpublishAt(ctx, tx, id, firsthand.Micros(noon.Add(time.Hour)))
			})
		}
		act(t, db, editor, "", "after all for good", func(ctx context.Context, tx *store.Tx) error { return stories.UnpublishAt(ctx, tx, kept.ID, 0) })
		runDue(t, db)
		if !isPublished(t, db, s.ID) {
			t.Error("taken away before its time")
		}
		clock.forward(time.Hour)
		runDue(t, db)
		if isPublished(t, db, s.ID) || !isPublished(t, db, kept.ID) {
			t.Error("at its time the one is still there, or the other is not")
		}
	})
}

func TestTimesThatCannotBeMeantAreRefused(t *testing.T) {
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{Clock: &handClock{at: noon}})
	s := create(t, db, editor, content("One", "Words."))
	for name, at := range map[string]time.Time{"now": noon, "past": noon.Add(-time.Hour), "in six years": noon.AddDate(6, 0, 0)} {
		schedule := func(ctx context.Context, tx *store.Tx, id stories.StoryID, at int64) error {
			return stories.Schedule(ctx, tx, id, s.Working, at)
		}
		for what, do := range map[string]func(context.Context, *store.Tx, stories.StoryID, int64) error{"schedule": schedule, "embargo": stories.Embargo, "unpublish": stories.UnpublishAt} {
			act(t, db, editor, firsthand.Invalid, what+" "+name, func(ctx context.Context, tx *store.Tx) error { return do(ctx, tx, s.ID, firsthand.Micros(at)) })
		}
	}
}
