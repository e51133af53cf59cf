package ops_test

import (
	"context"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// TestCopiesAreMadeByThePlanAndFailuresAreTold lives through two nights with a clock of its own: the place is away, comes back, and
// somebody wants a copy by hand.
func TestCopiesAreMadeByThePlanAndFailuresAreTold(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		now := &clock{time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)}
		d := newDesk(t, firsthandtest.SQLite(t))
		d.db = firsthandtest.Open(t, address, optionsAt(now))
		d.write(t, "the first act")
		away := true
		k := &ops.Keeper{
			Copier: *d.copier(), Zone: func(context.Context) (*time.Location, error) { return time.UTC, nil },
			Open: func(context.Context) (ops.Place, error) {
				if away {
					return nil, firsthand.Errorf(firsthand.Unavailable, "The disk for copies is not there.")
				}
				return d.place, nil
			},
		}
		queue := jobs.New(d.db, nil, jobs.Options{})
		k.Register(queue)
		var told []ops.News
		var alarm *ops.Alarm
		queue.Handle(ops.Told, "test", func(_ context.Context, _ *store.DB, e jobs.Event) error {
			var n ops.News
			told = append(told, n)
			return e.Decode(&told[len(told)-1])
		})
		at := func(later time.Duration) ops.State {
			t.Helper()
			now.at = now.at.Add(later)
			if err := queue.RunDue(t.Context()); err != nil {
				t.Fatal(err)
			}
			var s ops.State
			err := d.db.Read(t.Context(), func(tx *store.Tx) (err error) {
				if s, err = ops.GetState(t.Context(), tx); err != nil {
					return err
				}
				alarm, err = ops.GetAlarm(t.Context(), tx, true)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		rings := func(want string) {
			t.Helper()
			got := ""
			if alarm != nil {
				got = alarm.Says
			}
			if got != want {
				t.Errorf("the bell says %q, want %q", got, want)
			}
		}
		if s := at(0); len(s.Runs) != 0 {
			t.Fatalf("at noon: %v", s.Runs)
		}
		rings("")
		if s := at(16 * time.Hour); len(s.Runs) != 1 || s.Runs[0].Good || s.Runs[0].Says != "The disk for copies is not there." {
			t.Fatalf("in the night, without the disk: %v", s.Runs)
		}
		rings("The last copy of the site was not made: The disk for copies is not there.")
		if s := at(65 * time.Minute); len(s.Runs) != 2 || len(told) != 1 {
			t.Fatalf("an hour later: %d runs, told %v", len(s.Runs), told)
		}
		away = false
		if s := at(65 * time.Minute); len(s.Runs) != 3 || !s.Runs[0].Good {
			t.Fatalf("the disk is there: %v", s.Runs)
		}
		rings("")
		if s := at(6 * time.Hour); len(s.Runs) != 3 {
			t.Fatalf("at noon again: %v", s.Runs)
		}
		want := func(who firsthand.Actor) error {
			return d.db.Write(t.Context(), who, firsthand.CopyMake, func(tx *store.Tx) error { return ops.Want(t.Context(), tx) })
		}
		if err := want(firsthand.Actor{Name: "Cleo Marsh", Role: firsthand.Editor}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an editor wants a copy: %v", err)
		}
		if err := want(keeper); err != nil {
			t.Fatal(err)
		}
		if s := at(time.Minute); len(s.Runs) != 4 || s.Runs[0].ByActor != keeper.Name || s.Asked != 0 {
			t.Fatalf("by hand: %v", s.Runs)
		}
		away = true
		at(4 * 24 * time.Hour)
		rings("The last copy of the site was not made: The disk for copies is not there; the last good one is 4 days old.")
		if len(told) < 2 || told[len(told)-1].Days < 3 {
			t.Errorf("told of four days without a copy: %v", told)
		}
	})
}
