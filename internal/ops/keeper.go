package ops

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

// The outbox topics of copies: somebody wants one now; somebody is to be told of one that was not made.
const (
	Wanted = "copy.wanted"
	Told   = "copy.told"
)

// A copy may take long, and what failed is tried again after a while.
const (
	copyLimit  = 12 * time.Hour
	againAfter = time.Hour
	lookEvery  = 5 * time.Minute
)

// machinery is who makes the copies of the plan.
var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// Keeper makes copies by a site's plan, and at once where somebody wants one. On several nodes, one does.
type Keeper struct {
	Copier Copier // its Keep is the plan's
	// Open opens the place when it is needed: a bucket that cannot be reached now is no reason not to start.
	Open func(ctx context.Context) (Place, error)
	Zone func(ctx context.Context) (*time.Location, error) // the site's
}

// Register registers what the keeper does.
func (k *Keeper) Register(queue *jobs.Runner) {
	queue.Every(lookEvery, "copies", func(ctx context.Context, _ *store.DB) error { return k.Look(ctx) })
	queue.HandleSlow(Wanted, "ops", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event wanted
		if err := e.Decode(&event); err != nil {
			return err
		}
		return k.make(ctx, firsthand.Actor{ID: event.ID, Name: event.Name, Role: event.Role})
	})
	queue.Long(copyLimit, "schedule.copies", Wanted)
}

type wanted struct {
	ID, Name string
	Role     firsthand.Role
}

// Want asks for a copy now.
func Want(ctx context.Context, tx *store.Tx) error {
	a := tx.Actor()
	if err := a.May(firsthand.CopyMake); err != nil {
		return err
	}
	asked := false
	err := changeState(ctx, tx, func(s *State) {
		asked = s.Asked != 0 && tx.Now().Sub(firsthand.FromMicros(s.Asked)) < copyLimit
		if !asked {
			s.Asked = firsthand.Micros(tx.Now())
		}
	})
	if err != nil || asked {
		return err
	}
	tx.Audit("copy", "", "wanted now")
	return tx.Emit(ctx, Wanted, wanted{a.ID, a.Name, a.Role})
}

// Look makes a copy if one is due, and has people told where there has been none for too long.
func (k *Keeper) Look(ctx context.Context) error {
	s, since, err := k.state(ctx)
	if err != nil {
		return err
	}
	zone, err := k.Zone(ctx)
	if err != nil {
		return err
	}
	now := k.Copier.DB.Clock().Now()
	if s.due(since, now, zone) {
		if err := k.make(ctx, machinery); err != nil {
			return err
		}
		if s, since, err = k.state(ctx); err != nil {
			return err
		}
	}
	return k.tellLate(ctx, s, since, now)
}

// state is what is known, and when the first act of the site was.
func (k *Keeper) state(ctx context.Context) (s State, since int64, err error) {
	err = k.Copier.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if s, err = GetState(ctx, tx); err != nil {
			return err
		}
		since, err = store.Get(ctx, tx, store.Value[int64], `SELECT COALESCE(MIN(at), 0) FROM audit`)
		return err
	})
	return s, since, err
}

// due tells whether the plan wants a copy now: the day's time has come since the last one, and since the site's first act;
// what failed is tried again after an hour.
func (s State) due(since int64, now time.Time, zone *time.Location) bool {
	if s.Plan.Off || since == 0 {
		return false
	}
	slot := s.Plan.before(now, zone)
	if firsthand.FromMicros(since).After(slot) {
		return false
	}
	for _, r := range s.Runs {
		began := firsthand.FromMicros(r.Began)
		if r.Good && !began.Before(slot) || now.Sub(firsthand.FromMicros(r.Ended)) < againAfter {
			return false
		}
	}
	return true
}

// before is the last moment of the plan that is not after a time.
func (p Plan) before(now time.Time, zone *time.Location) time.Time {
	y, m, d := now.In(zone).Date()
	slot := time.Date(y, m, d, p.Minute/60, p.Minute%60, 0, 0, zone)
	if slot.After(now) {
		slot = time.Date(y, m, d-1, p.Minute/60, p.Minute%60, 0, 0, zone)
	}
	return slot
}

// Next is when the plan wants the next copy; zero: never.
func (s State) Next(now time.Time, zone *time.Location) time.Time {
	if s.Plan.Off {
		return time.Time{}
	}
	slot := s.Plan.before(now, zone)
	if len(s.Runs) > 0 && !s.Runs[0].Good && firsthand.FromMicros(s.Runs[0].Ended).After(slot) {
		return firsthand.FromMicros(s.Runs[0].Ended).Add(againAfter)
	}
	y, m, d := slot.In(zone).Date()
	return time.Date(y, m, d+1, s.Plan.Minute/60, s.Plan.Minute%60, 0, 0, zone)
}

// make makes a copy and notes what became of it. That it failed is no failure of this work: it was noted, and people are told.
func (k *Keeper) make(ctx context.Context, by firsthand.Actor) error {
	c := k.Copier
	place, err := k.Open(ctx)
	if err != nil {
		return k.failed(ctx, by, err)
	}
	c.Place = place
	err = c.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := GetState(ctx, tx)
		if err != nil {
			return err
		}
		c.Keep, err = ParseKeep(s.Plan.Keep)
		return err
	})
	if err != nil {
		return err
	}
	made, err := c.MakeNoted(ctx, by)
	if err == nil && made.Trouble != "" {
		c.logger().Warn("a copy was made, and not all is well", "place", place.String(), "copy", made.Name, "says", made.Trouble)
	}
	if err == nil {
		return k.tellFault(ctx)
	}
	if ctx.Err() != nil {
		return err // stopped: whoever runs next goes on
	}
	c.logger().Error("a copy was not made", "place", place.String(), "error", err)
	return k.tellFailed(ctx)
}

// failed notes a copy that could not even begin.
func (k *Keeper) failed(ctx context.Context, by firsthand.Actor, cause error) error {
	now := firsthand.Micros(k.Copier.DB.Clock().Now())
	k.Copier.logger().Error("a copy was not made", "error", cause)
	if err := note(ctx, k.Copier.DB, by, Run{Place: "its place", Began: now, Ended: now, Says: firsthand.ErrorMessage(cause), ByActor: by.Name}); err != nil {
		return err
	}
	return k.tellFailed(ctx)
}

// News is what people are told of copies that were not made.
type News struct {
	Says string // what went wrong, "" if only time went by
	Days int    // since the last good copy; 0: there is one of today, or there never was one

	Fault string // the copy was made, and this is what of the site was lost or altered; "": nothing
}

// tellFailed has people told of a failure once, until a copy is made again.
func (k *Keeper) tellFailed(ctx context.Context) error {
	return k.tell(ctx, func(s *State, now time.Time) (string, News) {
		if len(s.Runs) == 0 || s.Runs[0].Good {
			return "", News{}
		}
		n := News{Says: s.Runs[0].Says, Days: s.days(now)}
		if len(s.Runs) > 1 && !s.Runs[1].Good {
			return "", n // they know
		}
		return "failed " + firsthand.FromMicros(s.Runs[0].Began).UTC().Format(time.RFC3339), n
	})
}

// tellFault has people told that files of the site are lost or altered, once, until others are.
func (k *Keeper) tellFault(ctx context.Context) error {
	return k.tell(ctx, func(s *State, _ time.Time) (string, News) {
		var good []Run
		for _, r := range s.Runs {
			if r.Good {
				good = append(good, r)
			}
		}
		if len(good) == 0 || good[0].Fault == "" || len(good) > 1 && good[1].Fault == good[0].Fault {
			return "", News{}
		}
		return "fault " + firsthand.FromMicros(good[0].Began).UTC().Format(time.RFC3339), News{Fault: good[0].Fault}
	})
}

// tellLate has people told when there was no good copy for three days, once a day.
func (k *Keeper) tellLate(ctx context.Context, s State, since int64, now time.Time) error {
	last := since
	if good := s.LastGood(); good != nil {
		last = good.Began
	}
	if s.Plan.Off || last == 0 || now.Sub(firsthand.FromMicros(last)) < oldCopy {
		return nil
	}
	return k.tell(ctx, func(s *State, now time.Time) (string, News) {
		return "late " + now.UTC().Format(time.DateOnly), News{Days: int(now.Sub(firsthand.FromMicros(last)).Hours() / 24)}
	})
}

func (k *Keeper) tell(ctx context.Context, what func(*State, time.Time) (string, News)) error {
	return k.Copier.DB.Maintain(ctx, func(tx *store.Tx) error {
		said, emit, news := "", false, News{}
		err := changeState(ctx, tx, func(s *State) {
			said, news = what(s, tx.Now())
			if emit = said != "" && said != s.Told; emit {
				s.Told = said
			}
		})
		if err != nil || !emit {
			return err
		}
		return tx.Emit(ctx, Told, news)
	})
}

// days is how many days ago the last good copy was made.
func (s State) days(now time.Time) int {
	if good := s.LastGood(); good != nil {
		return int(now.Sub(firsthand.FromMicros(good.Began)).Hours() / 24)
	}
	return 0
}
