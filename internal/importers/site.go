package importers

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// SiteImport brings a site in, whatever it came from: it takes the items of a Source and keeps them, and for each what became
// of it. Stopped, or killed, it goes on where it was; run again it makes no doubles, and what the desk changed since stays.
type SiteImport struct {
	DB       *store.DB
	Pictures *media.Renderer
	Fetch    *fetch.Client // for pictures and files that stand on another site; nil: they are not fetched, and told of
	Actor    firsthand.Actor
	Clock    firsthand.Clock
	Log      *slog.Logger
	Progress func(Progress) // nil: nobody looks on
	Begun    func(runs.Run) // is told of the run before anything comes in; nil: nobody

	Dry  bool // read and judge everything, keep nothing but the account of it
	Anew bool // begin once more, where the last run was stopped
}

// Progress is how far an import is.
type Progress struct {
	Kind     string
	Things   int64 // decided on
	At, Size int64 // of the source; Size is 0 where nobody knows it
	Resumed  bool  // it goes on with a run that was stopped
}

// Run brings a site in. What cannot come in is told in the account of the run and the rest goes on; an error is of the site as a
// whole, or of the database. The run that is given back is kept, whatever the error.
func (s *SiteImport) Run(ctx context.Context, source incoming.Source) (runs.Run, error) {
	if err := s.Actor.May(firsthand.Import); err != nil {
		return runs.Run{}, err
	}
	r := &siteRun{SiteImport: s, ctx: ctx, source: source, about: source.About()}
	if r.about.Site == "" {
		r.about.Site = r.about.Name
	}
	if u, err := url.Parse(r.about.URL); err == nil {
		r.host = strings.TrimPrefix(strings.ToLower(u.Host), "www.")
	}
	if err := r.begin(); err != nil {
		return runs.Run{}, err
	}
	if s.Begun != nil {
		s.Begun(r.run)
	}
	work := r.bringAll
	if s.Dry {
		work = r.judgeAll
	}
	return r.end(work())
}

// siteRun is one import.
type siteRun struct {
	*SiteImport
	ctx    context.Context
	source incoming.Source
	about  incoming.About
	host   string // of the old site, without www; "" unknown
	run    runs.Run
	since  time.Time // when the time that was spent was counted last

	known   int64     // things that were decided on before it was stopped
	told    int64     // things that the source told
	waiting []*coming // those that are to be kept together
	size    int       // bytes of them
	plain   bool      // they are stories alone, and what readers said under them

	making, keeping behind // what was told before is made ready, and what came before that is kept, while the next is told

	outer  *store.Tx       // of a dry run: one transaction, of which nothing stays
	dry    []runs.Outcome  // what it found out
	judged map[string]bool // paths of files that would be here
}

// begin keeps a new run, or goes on with the one that was stopped.
func (r *siteRun) begin() error {
	r.since = r.Clock.Now()
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		old, unfinished, err := runs.Unfinished(r.ctx, tx, r.about.Kind, r.about.Site)
		if err != nil {
			return err
		}
		if unfinished && !r.Anew && !r.Dry {
			r.run, err = runs.GoOn(r.ctx, tx, old)
			r.known = old.Decided
			return err
		}
		r.run, err = runs.Begin(r.ctx, tx, runs.Run{Source: r.about.Kind, Site: r.about.Site, Name: r.about.Name, Maker: r.about.Maker, Dry: r.Dry, Size: r.about.Size})
		if err != nil || r.Dry {
			return err
		}
		return r.proposePermalinks(tx)
	})
}

// bringAll keeps everything, and then looks whether it is there.
func (r *siteRun) bringAll() error {
	err := r.source.Each(r.ctx, r.tell)
	err = errors.Join(err, r.flush())
	err = errors.Join(err, r.making.wait()) // which may have more kept
	if err = errors.Join(err, r.keeping.wait()); err != nil {
		return err
	}
	return r.check()
}

// errDry ends the transaction of a dry run.
var errDry = errors.New("a dry run keeps nothing")

// judgeAll does all that bringAll does in one transaction, of which only what it found out is kept. Nobody else can save
// meanwhile where the site is in SQLite.
func (r *siteRun) judgeAll() error {
	err := r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		r.outer, r.dry, r.told, r.waiting, r.size, r.judged = tx, nil, 0, nil, 0, map[string]bool{}
		defer func() { r.outer = nil }()
		if err := r.proposePermalinks(tx); err != nil {
			return err
		}
		if err := r.bringAll(); err != nil {
			return err
		}
		return errDry
	})
	if !errors.Is(err, errDry) {
		return err
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) (err error) {
		next, err := runs.Keep(r.ctx, tx, r.run, r.dry)
		if err == nil {
			r.run = next
		}
		return err
	})
}

// end keeps how the run ended.
func (r *siteRun) end(failed error) (runs.Run, error) {
	ctx := context.WithoutCancel(r.ctx)
	r.run.State, r.run.Problem = runs.Done, ""
	switch {
	case failed != nil && (r.ctx.Err() != nil || firsthand.ErrorCode(failed) == firsthand.Unavailable):
		r.run.State = runs.Stopped
		r.run.Problem = "The import was stopped. Run it again to go on: what is here stays, and is not brought in twice."
		failed = firsthand.Because(failed, firsthand.Unavailable, "%s", r.run.Problem)
	case failed != nil:
		r.run.State, r.run.Problem = runs.Failed, firsthand.ErrorMessage(failed)
	}
	about := r.source.About()
	r.run.Maker, r.run.Size = about.Maker, max(about.Size, r.run.Size)
	r.countTime()
	if firsthand.ErrorCode(failed) == firsthand.Conflict {
		return r.run, failed // it is another process's
	}
	err := r.DB.Write(ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error { return runs.End(ctx, tx, r.run) })
	if failed != nil {
		return r.run, failed
	}
	return r.run, err
}

func (r *siteRun) countTime() {
	now := r.Clock.Now()
	r.run.Worked += now.Sub(r.since).Microseconds()
	r.since = now
}
