package importers

import (
	"context"
	"log/slog"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/intake"
	"firsthand/internal/quotation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// QuoteFinder reads the stories of a site that came in for quotes, as pages are read, and puts what it finds on file: quotes
// that nobody confirmed, for the quote desk. Their words are marked in the working text of the story; readers see what they
// saw. Stopped, it goes on where it was; done again it makes no doubles.
type QuoteFinder struct {
	DB       *store.DB
	Actor    firsthand.Actor
	Log      *slog.Logger
	Progress func(read, of int) // nil: nobody looks on
}

// readTogether is how many stories are read between two transactions.
const readTogether = 20

// readAtOnce is how many stories one piece of work reads.
const readAtOnce = 400

// Run reads all stories of a run. A story that cannot be read is named in the account of the run, and the rest goes on.
func (f *QuoteFinder) Run(ctx context.Context, id runs.ID) error {
	more := true
	var err error
	for more && err == nil {
		more, err = f.Some(ctx, id)
	}
	if err == nil {
		return nil
	}
	if stopped := f.stop(context.WithoutCancel(ctx), id); stopped != nil && f.Log != nil {
		f.Log.Warn("it could not be kept that the reading for quotes was stopped", "run", string(id), "error", stopped)
	}
	if ctx.Err() != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The reading for quotes was stopped. firsthand import quotes goes on with it: what was found is on file, and is not put there twice.")
	}
	return err
}

func (f *QuoteFinder) stop(ctx context.Context, id runs.ID) error {
	return f.DB.Write(ctx, f.Actor, firsthand.Import, func(tx *store.Tx) error { return runs.StopQuotes(ctx, tx, id) })
}

// Some reads the next stories of a run; more tells whether there are others. It is a job's work.
func (f *QuoteFinder) Some(ctx context.Context, id runs.ID) (more bool, err error) {
	var run runs.Run
	err = f.DB.Write(ctx, f.Actor, firsthand.Import, func(tx *store.Tx) (err error) {
		run, err = runs.ReadQuotes(ctx, tx, id)
		return err
	})
	if err != nil {
		return false, err
	}
	known, err := (&Importer{DB: f.DB}).Known(ctx)
	if err != nil {
		return false, err
	}
	for n := 0; n < readAtOnce && run.Checks.Quotes.State != runs.Done; n += readTogether {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		next, err := f.next(ctx, run, known)
		if err != nil {
			return false, err
		}
		run.Checks.Quotes = next
		if f.Progress != nil {
			f.Progress(next.Read, next.Stories)
		}
	}
	return run.Checks.Quotes.State != runs.Done, nil
}

// next reads the next stories, outside of any transaction, and keeps what was found, in one.
func (f *QuoteFinder) next(ctx context.Context, run runs.Run, known []quotation.KnownPerson) (runs.Quotes, error) {
	var list []*storyRead
	err := f.DB.Read(ctx, func(tx *store.Tx) error {
		things, err := runs.StoriesAfter(ctx, tx, run.ID, run.Checks.Quotes.After, readTogether)
		list = list[:0]
		for _, o := range things {
			if err != nil {
				return err
			}
			one := &storyRead{Outcome: o}
			err = one.load(ctx, tx)
			list = append(list, one)
		}
		return err
	})
	if err != nil {
		return runs.Quotes{}, err
	}
	for _, one := range list {
		if err := ctx.Err(); err != nil {
			return runs.Quotes{}, err
		}
		one.find(known)
	}
	var next runs.Quotes
	err = f.DB.Write(ctx, f.Actor, firsthand.Import, func(tx *store.Tx) error {
		next = run.Checks.Quotes
		var account []runs.Outcome
		for _, one := range list {
			o, err := f.keep(ctx, tx, one, &next)
			if err != nil {
				return err
			}
			next.After, next.Read = one.N, next.Read+1
			account = append(account, o)
		}
		if len(list) < readTogether {
			next.State = runs.Done
		}
		return runs.QuotesRead(ctx, tx, run.ID, run.Checks.Quotes.After, next, account)
	})
	return next, err
}

// keep puts what was found in a story on file, by itself: what fails is undone alone.
func (f *QuoteFinder) keep(ctx context.Context, tx *store.Tx, one *storyRead, sum *runs.Quotes) (runs.Outcome, error) {
	out := runs.Outcome{Origin: one.Became, Name: one.Name, Became: one.Became, Fate: one.fate, Notes: one.notes}
	err := one.failed
	if err == nil && out.Fate == "" {
		k := &foundKeeper{keeper: keeper{ctx: ctx, tx: tx}, one: one}
		err = tx.Savepoint(ctx, k.keep)
		switch firsthand.ErrorCode(err) {
		case firsthand.Unavailable:
			return out, err
		case firsthand.Conflict:
			out.Fate, out.Notes = runs.Kept, []string{changedByDesk}
			return out, nil
		}
		if out.Fate = runs.New; err == nil {
			sum.Found, sum.New, sum.People = sum.Found+len(one.found.Quotes), sum.New+k.fresh, sum.People+k.newPeople
		}
	}
	if err != nil {
		out.Fate, out.Notes = runs.Fell, []string{firsthand.ErrorMessage(err)}
		if firsthand.ErrorCode(err) == firsthand.Internal && f.Log != nil {
			f.Log.Error("read for quotes", "story", one.Became, "error", err)
		}
	}
	return out, nil
}

// storyRead is a story that is read for quotes.
type storyRead struct {
	runs.Outcome
	story    stories.Story
	revision stories.Revision
	about    intake.About
	found    *intake.InStory
	fate     string // decided before it is kept: unchanged, kept, left
	notes    []string
	failed   error // why it could not be read
}
