package edge

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"
)

const (
	tellsLong = 20 * time.Second // how long one telling may take
)

// Options say how a Queue goes on. The zero value is a production's.
type Options struct {
	Log   *slog.Logger
	Every string        // a key that every answer has
	Again time.Duration // after which what is Gone is told once more; default 3 s
	First time.Duration // after which what was not heard is told again, twice as long each time; default 1 s
	Last  time.Duration // the longest of that; default 1 min
}

// Queue tells a Purger what is thrown, in the background, until it was heard. What waits is in memory: a program that starts throws
// everything.
type Queue struct {
	to   Purger
	opts Options
	bell chan struct{}

	mu      sync.Mutex
	waiting map[string]How
	again   []echo
	failing time.Time // since when nothing is heard; zero: it is
	says    error
}

// echo is what is told a second time.
type echo struct {
	at   time.Time
	keys []string
}

// NewQueue makes a Queue for a cache.
func NewQueue(to Purger, o Options) *Queue {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Again <= 0 {
		o.Again = 3 * time.Second
	}
	if o.First <= 0 {
		o.First = time.Second
	}
	if o.Last <= 0 {
		o.Last = time.Minute
	}
	return &Queue{to: to, opts: o, bell: make(chan struct{}, 1), waiting: map[string]How{}}
}

// Purger is who is told.
func (q *Queue) Purger() Purger { return q.to }

// Throw has the pages with one of the keys thrown away. It waits for nothing.
func (q *Queue) Throw(how How, keys ...string) {
	if len(keys) == 0 {
		return
	}
	q.mu.Lock()
	q.add(how, keys)
	q.mu.Unlock()
	q.ring()
}

// ThrowAll has every page thrown away.
func (q *Queue) ThrowAll(how How) { q.Throw(how, q.opts.Every) }

func (q *Queue) ring() {
	select {
	case q.bell <- struct{}{}:
	default:
	}
}

// add is Throw while the queue is locked.
func (q *Queue) add(how How, keys []string) {
	for _, key := range keys {
		q.waiting[key] = max(q.waiting[key], how)
	}
	if len(q.waiting) > q.to.Backlog() {
		q.waiting = map[string]How{q.opts.Every: Gone}
	}
}

// Trouble tells since when the cache has heard nothing and why; a zero time says that all is well.
func (q *Queue) Trouble() (since time.Time, says error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.failing, q.says
}

// Run tells what is thrown until ctx ends.
func (q *Queue) Run(ctx context.Context) {
	pause := q.opts.First
	for {
		keys, next := q.take(time.Now())
		if len(keys) == 0 {
			if !q.wait(ctx, next) {
				return
			}
			continue
		}
		if err := q.tell(ctx, keys); err != nil {
			if ctx.Err() != nil {
				return
			}
			q.failed(keys, err)
			if !sleep(ctx, pause) {
				return
			}
			pause = min(2*pause, q.opts.Last)
			continue
		}
		pause = q.opts.First
		q.well()
	}
}

// told is how a key is told, and whether it is for the second time.
type told struct {
	how    How
	second bool
}

// take is what is to be told now; else for how long nothing has to be told, 0 for ever.
func (q *Queue) take(now time.Time) (keys map[string]told, next time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	keys = make(map[string]told, len(q.waiting))
	for len(q.again) > 0 && !q.again[0].at.After(now) {
		for _, key := range q.again[0].keys {
			keys[key] = told{Gone, true}
		}
		q.again = q.again[1:]
	}
	for key, how := range q.waiting {
		if how == Gone || keys[key].how == Stale {
			keys[key] = told{how, false}
		}
	}
	q.waiting = map[string]How{}
	if len(q.again) > 0 {
		next = q.again[0].at.Sub(now)
	}
	return keys, next
}

func (q *Queue) wait(ctx context.Context, next time.Duration) bool {
	var due <-chan time.Time
	if next > 0 {
		timer := time.NewTimer(next)
		defer timer.Stop()
		due = timer.C
	}
	select {
	case <-ctx.Done():
		return false
	case <-q.bell:
	case <-due:
	}
	return true
}

func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// tell tells all of it, what is Gone first, in parts that the cache takes. What was heard is taken out of keys.
func (q *Queue) tell(ctx context.Context, keys map[string]told) error {
	for _, how := range []How{Gone, Stale} {
		var list []string
		for key, t := range keys {
			if t.how == how {
				list = append(list, key)
			}
		}
		slices.Sort(list)
		for part := range slices.Chunk(list, q.to.Most()) {
			if err := q.tellPart(ctx, how, part); err != nil {
				return err
			}
			q.heard(part, keys)
		}
	}
	return nil
}

func (q *Queue) tellPart(ctx context.Context, how How, keys []string) error {
	ctx, cancel := context.WithTimeout(ctx, tellsLong)
	defer cancel()
	return q.to.Purge(ctx, how, keys)
}

// heard takes a part out of what is to be told, and notes what of it is told once more.
func (q *Queue) heard(part []string, keys map[string]told) {
	var again []string
	for _, key := range part {
		if t := keys[key]; t.how == Gone && !t.second {
			again = append(again, key)
		}
		delete(keys, key)
	}
	if len(again) == 0 {
		return
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	kept := len(again)
	for _, e := range q.again {
		kept += len(e.keys)
	}
	if kept > q.to.Backlog() { // never more than everything
		q.again, again = nil, []string{q.opts.Every}
	}
	q.again = append(q.again, echo{time.Now().Add(q.opts.Again), again})
}

// failed puts back what was not heard.
func (q *Queue) failed(keys map[string]told, err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for key, t := range keys {
		q.add(t.how, []string{key})
	}
	if q.failing.IsZero() {
		q.failing = time.Now()
		q.opts.Log.Warn("the cache in front was not told which pages to throw away; it is told again until it hears", "cache", q.to.Name(), "error", err)
	}
	q.says = err
}

// well notes that all was heard.
func (q *Queue) well() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if !q.failing.IsZero() {
		q.opts.Log.Info("the cache in front was told which pages to throw away", "cache", q.to.Name())
	}
	q.failing, q.says = time.Time{}, nil
}
