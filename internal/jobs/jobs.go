package jobs

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Event is one row of the outbox, as a handler gets it.
type Event struct {
	ID      string
	Topic   string
	Payload json.RawMessage // IDs and revision numbers; what they mean now is for the handler to read
	MadeAt  time.Time       // UTC
	Attempt int             // 1 at first

	done []string // handlers that are through with it
}

// Decode reads the payload into a value.
func (e Event) Decode(into any) error {
	if err := json.Unmarshal(e.Payload, into); err != nil {
		return GiveUp(fmt.Errorf("payload of event %s (%s): %w", e.ID, e.Topic, err))
	}
	return nil
}

// Handler does what an event asks for. It may be called again for an event that it has handled
// (the process died before that was written down), and events may come in any order: it looks
// what is the case now, and doing it twice must be as good as once. An error means again later,
// unless GiveUp made it.
type Handler func(ctx context.Context, db *store.DB, e Event) error

// GiveUp makes an error final: the event becomes a dead letter at once.
func GiveUp(err error) error { return giveUp{err} }

type giveUp struct{ error }

func (g giveUp) Unwrap() error { return g.error }

// Options say how a Runner works. The zero value is a production's.
type Options struct {
	Workers  int           // how many handlers run at once in each lane; default 8
	Attempts int           // failures until an event is a dead letter; default 15, some eighteen hours
	Lease    time.Duration // how soon another node takes over what a dead one held; default 30 s
	Limit    time.Duration // how long one handler may run; default 10 min
	Grace    time.Duration // how long Run lets handlers finish once it shall stop; default 10 s
}

// Runner handles the events of one database. Any number of runners, in any number of processes,
// share the work.
type Runner struct {
	db   *store.DB
	log  *slog.Logger
	opts Options
	node string // who claims

	handlers  map[string][]handler     // by topic
	slow      map[string]bool          // topics of the slow lane
	limits    map[string]time.Duration // of topics that have one of their own
	schedules []schedule
}

type handler struct {
	name string
	fn   Handler
}

// New makes a Runner. Register its handlers, then call Run.
func New(db *store.DB, log *slog.Logger, opts Options) *Runner {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	set := func(d *time.Duration, value time.Duration) {
		if *d <= 0 {
			*d = value
		}
	}
	set(&opts.Lease, 30*time.Second)
	set(&opts.Limit, 10*time.Minute)
	set(&opts.Grace, 10*time.Second)
	if opts.Workers <= 0 {
		opts.Workers = 8
	}
	if opts.Attempts <= 0 {
		opts.Attempts = 15
	}
	return &Runner{db: db, log: log, opts: opts, node: firsthand.NewUUID(), handlers: map[string][]handler{}, slow: map[string]bool{}, limits: map[string]time.Duration{}}
}

// Handle registers a handler of a topic under a name that stays the same from release to release
// (the room's, mostly): each handler of a topic is retried by itself. Events of topics that no
// handler is registered for stay in the outbox, for a node that knows them. Not to be called once
// Run was.
func (r *Runner) Handle(topic, name string, fn Handler) {
	if topic == "" || name == "" || fn == nil {
		panic("jobs: a handler without topic, name or function")
	}
	if slices.ContainsFunc(r.handlers[topic], func(h handler) bool { return h.name == name }) {
		panic("jobs: two handlers named " + name + " for " + topic)
	}
	r.handlers[topic] = append(r.handlers[topic], handler{name, fn})
}

// HandleSlow is Handle for what computes or waits long: pictures, pages of other sites, letters. Its topic has workers of its
// own, so that a story goes out at its hour however many pictures are being made.
func (r *Runner) HandleSlow(topic, name string, fn Handler) {
	r.Handle(topic, name, fn)
	r.slow[topic] = true
}

// Long lets what handles these topics run for longer than Options.Limit: what copies all that there is.
func (r *Runner) Long(limit time.Duration, topics ...string) {
	for _, topic := range topics {
		r.limits[topic] = limit
	}
}

// Ignore registers topics that are known and that nobody needs: their events are removed.
func (r *Runner) Ignore(topics ...string) {
	for _, topic := range topics {
		if _, known := r.handlers[topic]; !known {
			r.handlers[topic] = nil
		}
	}
}

// handle runs the handlers of an event that have not been through with it, and reports which are.
func (r *Runner) handle(ctx context.Context, e Event) result {
	res := result{event: e, done: e.done, final: true}
	for _, h := range r.handlers[e.Topic] {
		if slices.Contains(e.done, h.name) {
			continue
		}
		if err := r.call(ctx, h, e); err != nil {
			res.final = res.final && errors.As(err, &giveUp{})
			res.err = errors.Join(res.err, fmt.Errorf("%s: %w", h.name, err))
			continue
		}
		res.done = append(slices.Clip(res.done), h.name)
	}
	return res
}

// call runs one handler; a panic is its error, not the end of the process.
func (r *Runner) call(ctx context.Context, h handler, e Event) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(r.limits[e.Topic], r.opts.Limit))
	defer cancel()
	return h.fn(ctx, r.db, e)
}
