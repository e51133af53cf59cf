package ghostapi

import (
	"context"
	"errors"
	"net/url"
	"runtime"
	"sync"
	"time"

	"firsthand/internal/store"
	"firsthand/internal/web"
)

// Who asks is nobody that we know, the site's own key stands in every page, and any text in a filter is a new question. So few
// answers are made at once, and each once for all who ask for it meanwhile.

const workFor = 30 * time.Second // on an answer

// atOnce is how many answers are made at once: half as many as SQLite is read by, so that pages have the other half.
func atOnce() int { return runtime.GOMAXPROCS(0) }

// flights are the answers that are being made.
type flights struct {
	queue *web.Queue

	mu    sync.Mutex
	under map[string]*flight
}

// flight is one of them. What it came to is read once done is closed.
type flight struct {
	done     chan struct{}
	body     *web.Body
	position int64 // of the change log, in the snapshot that it was made in
	err      error
}

var errNotMade = errors.New("the work on an answer ended without one")

func newFlights(o Options) *flights {
	return &flights{queue: web.NewQueue(o.AtOnce), under: map[string]*flight{}}
}

// made gives the answer to a question that is not kept, as of position since or a later one.
func (a *API) made(ctx context.Context, to target, query url.Values, since int64) (*web.Body, error) {
	if a.kept.most < 0 { // nothing is shared
		f := &flight{}
		a.fly(ctx, f, to, query)
		return f.body, f.err
	}
	key := to.key(query)
	for {
		f, first := a.flights.board(key)
		if first {
			a.land(context.WithoutCancel(ctx), f, key, to, query) // who asked first may leave, and the others still want it
		}
		select {
		case <-f.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if first || f.position >= since || errors.Is(f.err, web.ErrBusy) {
			return f.body, f.err
		}
		// it was begun before what was saved since
	}
}

// board gives the flight of a question, and whether it begins with this one.
func (f *flights) board(key string) (of *flight, first bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if of = f.under[key]; of == nil {
		of, first = &flight{done: make(chan struct{}), err: errNotMade}, true
		f.under[key] = of
	}
	return of, first
}

// land ends a flight whatever happens to the work: a panic must not leave others waiting.
func (a *API) land(ctx context.Context, f *flight, key string, to target, query url.Values) {
	defer func() {
		a.flights.mu.Lock()
		delete(a.flights.under, key)
		a.flights.mu.Unlock()
		close(f.done)
	}()
	a.fly(ctx, f, to, query)
}

// fly makes the answer as soon as there is a place for it. Who waits holds no connection to the database.
func (a *API) fly(ctx context.Context, f *flight, to target, query url.Values) {
	leave, err := a.flights.queue.Enter(ctx)
	if err != nil {
		f.err = err
		return
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, workFor)
	defer cancel()
	f.err = a.DB.ReadLate(ctx, func(tx *store.Tx) (err error) {
		f.position = tx.Position()
		f.body, err = a.answer(ctx, tx, to, query)
		return err
	})
}
