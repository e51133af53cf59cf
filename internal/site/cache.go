package site

import (
	"container/list"
	"context"
	"errors"
	"log/slog"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

const (
	softStale  = 30 * time.Second // how long a page that was touched softly may still be served
	maxRecent  = 20_000           // tags remembered for renders that are under way
	refreshers = 2                // renders in the background at once
)

// rendered is one finished render, stamped with the log position of the snapshot that it read.
type rendered struct {
	answer   *answer
	tags     []string
	lists    []ghost.List
	position int64
	until    time.Time     // zero: for ever
	depends  ghost.Depends // what of its reader it was told: whoever has that in common with them gets the same
}

// private tells whether it is for its reader alone: never kept, and given to nobody who waited beside them.
func (r *rendered) private() bool { return r.depends == ghost.OnPerson }

// answer is what goes out: headers and a finished body.
type answer struct {
	web.Body
	header map[string]string
	led    *publication.Led // of a redirect that passes the reader's query on
	lent   *written         // its body lies in a room that is used again once it was sent
	until  time.Time        // behind a cache in front: when it is another by itself; zero: that is not told
	length int              // of the page as it is, where only its compressed bytes are there (cache_fold.go)
	reads  *numbers.Cell    // counts who reads it; nil: nobody does
}

// entry is a page in the cache.
type entry struct {
	key pageKey
	ask ask // for which it is rendered again
	rendered
	listed  int64     // its lists were found the same at this position, which may be later than the render's
	suspect bool      // a list that it shows may have moved
	check   *check    // under way; nil: none is
	failed  time.Time // to make it anew failed, and until then nobody tries: it is given as it is
	stale   time.Time // when it was touched softly; zero: it was not
	hits    atomic.Int64
	packing atomic.Bool
	element *list.Element
	opened  *list.Element // nil: it is folded, or is to be, or cannot be
	size    int64
	ready   *ready // its answer as it goes out to whoever asks plainly; nil: nobody has yet
}

// cache keeps pages until the change log says that they may have changed. The log is the only word
// that it takes: it follows it by position, and drops everything when it cannot.
type cache struct {
	db     *store.DB
	clock  func() time.Time
	render func(ctx context.Context, a ask) (*rendered, error)
	max    int64 // bytes
	front  *inFront

	following sync.Mutex // one at a time applies the log
	commits   atomic.Int64

	mu        sync.Mutex
	entries   map[pageKey]*entry
	byTag     map[string]map[*entry]bool // also by the tags of lists
	order     *list.List                 // of *entry, most recently used first
	bytes     int64
	position  int64            // the log is applied up to here
	moved     chan struct{}    // closed, and another one made, when position moves
	recent    map[string]int64 // tag → the last position that touched it
	horizon   int64            // recent knows everything behind this position
	flights   map[pageKey]*flight
	ready     map[string]*entry // those with an answer that is ready, by what a request line has for it
	refresh   chan ask
	toPack    packingList
	toPackNow chan struct{} // a place for each who may compress a page that somebody waits for
	packers   sync.Pool     // of *web.Packer: one takes some MB, and none is kept where nothing is compressed

	opened    *list.List // of *entry that are not folded though they may be, most recently used first
	openBytes int64      // of these, as they are

	trouble time.Time // the database was slow, or not there, until then: what may be old is given as it is
	unmade  web.Refusals
	log     *slog.Logger

	counts Counts
}

// Counts are how often the cache did what, since the start.
type Counts struct {
	Hits, Misses, Renders, Restamped, Dropped, Old atomic.Int64
}

// flight is a render under way; everybody of the same class who asks for the same page waits for it.
type flight struct {
	done chan struct{}
	r    *rendered
	err  error
}

func newCache(db *store.DB, clock func() time.Time, log *slog.Logger, max int64, render func(context.Context, ask) (*rendered, error)) *cache {
	return &cache{toPackNow: make(chan struct{}, runtime.GOMAXPROCS(0)), packers: sync.Pool{New: func() any { return new(web.Packer) }},
		unmade: web.Refusals{Lines: 10, Level: slog.LevelWarn}, log: log, db: db, clock: clock, render: render, max: max, entries: map[pageKey]*entry{}, byTag: map[string]map[*entry]bool{},
		order: list.New(), opened: list.New(), moved: make(chan struct{}), recent: map[string]int64{}, flights: map[pageKey]*flight{}, ready: map[string]*entry{}, refresh: make(chan ask, 256),
	}
}

// get gives a page to a reader, from the cache if it is still what a fresh render for them would give.
func (c *cache) get(ctx context.Context, asked ask) (*answer, *entry, error) {
	if err := c.catchUp(ctx); err != nil {
		return nil, nil, err
	}
	c.mu.Lock()
	e := c.find(asked)
	if e == nil {
		c.mu.Unlock()
		return c.miss(ctx, asked)
	}
	now := c.clock()
	switch {
	case !e.until.IsZero() && !now.Before(e.until):
		c.remove(e)
		c.mu.Unlock()
		return c.miss(ctx, asked)
	case !e.stale.IsZero() && now.Sub(e.stale) > softStale:
		c.mu.Unlock()
		return c.orOld(ctx, e, asked, c.miss)
	case e.suspect:
		c.mu.Unlock()
		return c.orOld(ctx, e, asked, c.verified(e))
	}
	c.used(e)
	stale, a := !e.stale.IsZero(), e.answer
	c.mu.Unlock()
	if stale {
		c.renew(e.ask)
	}
	c.counts.Hits.Add(1)
	return a, e, nil
}

// renew has a page rendered in the background; when too many wait, readers of that page will.
func (c *cache) renew(a ask) {
	select {
	case c.refresh <- a:
	default:
	}
}

func (c *cache) miss(ctx context.Context, asked ask) (*answer, *entry, error) {
	c.counts.Misses.Add(1)
	r, err := c.fly(ctx, asked)
	if err != nil {
		return nil, nil, err
	}
	return r.answer, nil, nil
}

// fly renders a page, once for all of one class who ask meanwhile; if it turns out to be for its reader alone, each of the
// others has their own. What was overtaken by a change while it was rendered is rendered again, so that nobody who asked
// after the change gets the page from before.
func (c *cache) fly(ctx context.Context, asked ask) (*rendered, error) {
	key := asked.key(ghost.OnTiers)
	for {
		c.mu.Lock()
		if e := c.find(asked); e != nil && e.fresh(c.clock()) {
			r := e.rendered // it landed between the look into the cache and this one
			c.mu.Unlock()
			return &r, nil
		}
		under := c.flights[key]
		if under == nil {
			f := &flight{done: make(chan struct{}), err: errNotRendered}
			c.flights[key] = f
			c.mu.Unlock()
			// The first reader may leave; the others still want the page.
			c.land(context.WithoutCancel(ctx), asked, f)
			return f.r, f.err
		}
		c.mu.Unlock()
		select {
		case <-under.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		switch {
		case under.err != nil:
			return nil, under.err
		case under.r.private():
			return c.renderKept(ctx, asked)
		case c.holds(under.r):
			return under.r, nil
		}
	}
}

// fresh tells whether the page can be served without a question. The cache is locked.
func (e *entry) fresh(now time.Time) bool {
	return !e.suspect && e.stale.IsZero() && (e.until.IsZero() || now.Before(e.until))
}

var errNotRendered = errors.New("the render ended without a page")

// land ends a flight whatever happens to the render: a panic must not leave others waiting.
func (c *cache) land(ctx context.Context, asked ask, f *flight) {
	defer func() {
		c.mu.Lock()
		delete(c.flights, asked.key(ghost.OnTiers))
		c.mu.Unlock()
		close(f.done)
	}()
	f.r, f.err = c.renderKept(ctx, asked)
}

// holds tells whether nothing that the log is known to hold has overtaken a render.
func (c *cache) holds(r *rendered) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return r.position >= c.horizon && c.validSince(r.tags, r.position) && c.listsValidSince(r.lists, r.position)
}

func (c *cache) renderKept(ctx context.Context, asked ask) (r *rendered, err error) {
	ctx, cancel := context.WithTimeout(ctx, renderLongest)
	defer cancel()
	for try := 0; try < 4; try++ {
		c.counts.Renders.Add(1)
		if r, err = c.render(ctx, asked); err != nil {
			return nil, err
		}
		if err := c.catchUp(ctx); err != nil {
			return nil, err
		}
		if c.keep(asked, r) {
			break
		}
	}
	return r, nil
}
