package importers

import (
	"context"
	"path/filepath"
	"time"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// ghostAccount keeps what became of each thing of an export as a run, in the transaction in which it became of it. Of a run that
// was stopped everything is looked at again, which changes nothing; what is counted is what was decided then.
type ghostAccount struct {
	run     runs.Run
	known   int64          // things that were decided on before it was stopped
	n       int64          // things that were told
	pending []runs.Outcome // told outside of a transaction
	began   time.Time      // when it would have begun, if it had never been stopped
}

// now is the run, with the time that was spent on it until now.
func (a *ghostAccount) now(clock firsthand.Clock) runs.Run {
	run := a.run
	run.Worked = clock.Now().Sub(a.began).Microseconds()
	return run
}

// begin keeps a new run, or goes on with the one of the same file that was stopped.
func (r *ghostRun) begin(file string) error {
	about := runs.Run{Source: "ghost", Site: filepath.Base(file), Name: file, Dry: r.Dry, Size: int64(r.tables.total())}
	if r.report.Version != "" {
		about.Maker = "Ghost " + r.report.Version
	}
	defer func() {
		r.report.Run = r.account.run.ID
		r.account.began = r.Clock.Now().Add(-time.Duration(r.account.run.Worked) * time.Microsecond)
	}()
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		old, unfinished, err := runs.Unfinished(r.ctx, tx, about.Source, about.Site)
		if err != nil {
			return err
		}
		if unfinished && old.Size == about.Size && !r.Dry {
			r.account.known = old.Decided
			r.account.run, err = runs.GoOn(r.ctx, tx, old)
			return err
		}
		r.account.run, err = runs.Begin(r.ctx, tx, about)
		return err
	})
}

// total is how many rows the export holds of what is brought in.
func (t *ghostTables) total() int {
	return t.posts + len(t.tags) + len(t.users) + len(t.settings) + len(t.themes) + t.readers.members + t.readers.comments
}

// decided gives what was decided on the next things before the run was stopped.
func (r *ghostRun) decided(things int) (map[int64]runs.Outcome, error) {
	a := &r.account
	if a.n >= a.known || things == 0 {
		return nil, nil
	}
	var found map[int64]runs.Outcome
	err := r.readIn(func(tx *store.Tx) (err error) {
		found, err = runs.Decided(r.ctx, tx, a.run.ID, a.n+1, a.n+int64(things))
		return err
	})
	return found, err
}

// asDecided is what became of a thing: as it was decided before the run was stopped, else as it is now.
func asDecided(before map[int64]runs.Outcome, n int64, kind string, o outcome) outcome {
	d, there := before[n]
	if !there || d.Kind != kind {
		return o
	}
	was := outcome{name: o.name, fate: stories.Fate(d.Fate), notes: d.Notes, story: o.story}
	if d.Fate == runs.Fell {
		was.err = firsthand.Errorf(firsthand.Invalid, "%s", first(d.Notes))
		was.notes = nil
	}
	return was
}

func first(list []string) string {
	if len(list) == 0 {
		return "It did not come in."
	}
	return list[0]
}

// accountOf is what became of a thing, as it is kept.
func accountOf(n int64, kind string, o outcome) runs.Outcome {
	out := runs.Outcome{N: n, Kind: kind, Name: o.name, Fate: fateOf(o), Counts: 1, Became: string(o.story), Notes: o.notes}
	if o.err != nil {
		out.Notes, out.Became = []string{firsthand.ErrorMessage(o.err)}, ""
	}
	return out
}

// keepAccount keeps what became of things, and of those that were told since the last time, in a transaction.
func (r *ghostRun) keepAccount(tx *store.Tx, list []runs.Outcome) (runs.Run, error) {
	list = append(append([]runs.Outcome(nil), r.account.pending...), list...)
	if r.outer != nil {
		r.dry = append(r.dry, list...)
		return r.account.run, nil
	}
	return runs.Keep(r.ctx, tx, r.account.now(r.Clock), list)
}

// kept says that a transaction with keepAccount was committed.
func (r *ghostRun) kept(run runs.Run, things int) {
	r.account.run, r.account.pending = run, nil
	r.account.n += int64(things)
}

// done counts one thing that was kept, or not, outside of write.
func (r *ghostRun) done(kind string, o outcome) error {
	before, err := r.decided(1)
	if err != nil {
		return err
	}
	r.account.n++
	o = asDecided(before, r.account.n, kind, o)
	r.report.done(kind, o)
	if r.account.pending = append(r.account.pending, accountOf(r.account.n, kind, o)); len(r.account.pending) < onceWritten {
		return nil
	}
	return r.flushAccount()
}

func (r *ghostRun) flushAccount() error {
	if len(r.account.pending) == 0 {
		return nil
	}
	var next runs.Run
	err := r.writeIn(func(tx *store.Tx) (err error) {
		next, err = r.keepAccount(tx, nil)
		return err
	})
	if err == nil {
		r.kept(next, 0)
	}
	return err
}

// end keeps how the run ended.
func (r *ghostRun) end(failed error) error {
	run := r.account.now(r.Clock)
	run.State, run.Problem, run.Checks = runs.Done, "", r.report.Checks
	if failed != nil {
		run.State, run.Problem = runs.Failed, firsthand.ErrorMessage(failed)
		if firsthand.ErrorCode(failed) == firsthand.Unavailable {
			run.State = runs.Stopped
		}
	}
	err := r.DB.Write(context.WithoutCancel(r.ctx), r.Actor, firsthand.Import, func(tx *store.Tx) error { return runs.End(context.WithoutCancel(r.ctx), tx, run) })
	if failed != nil {
		return failed
	}
	return err
}
