package jobs

import (
	"context"
	"errors"
	"slices"
	"time"
)

// batch is how many events are claimed, or written down as finished, in one transaction.
const batch = 100

// idle is the longest that Run waits without looking.
const idle = 30 * time.Second

// result is what became of one event.
type result struct {
	event   Event
	done    []string // handlers that are through with it
	err     error    // of the others
	final   bool     // they all gave up
	stopped bool     // cut off because we stop: not its fault
}

// Run handles events and schedules until ctx ends, then lets running handlers finish within
// Options.Grace, gives back what it has claimed and not begun, and returns nil. If the process
// dies instead, other runners take over after Options.Lease.
func (r *Runner) Run(ctx context.Context) error {
	lanes := []lane{prompt, slow}
	wake := make([]chan struct{}, len(lanes))
	ended := make(chan error, len(lanes))
	for i := range lanes {
		wake[i] = make(chan struct{}, 1)
	}
	r.db.Watch(ctx, func(int64) {
		for _, w := range wake {
			select {
			case w <- struct{}{}:
			default:
			}
		}
	})
	for i, l := range lanes {
		go func() { ended <- r.work(ctx, l, wake[i], false) }()
	}
	return errors.Join(<-ended, <-ended)
}

// RunDue handles everything that is due now, and what comes of it, and returns when nothing is
// left: for programs that end, and for tests. An event that fails stays for later.
func (r *Runner) RunDue(ctx context.Context) error {
	return r.work(ctx, both, nil, true)
}

// desk is the state of one call of work: what is claimed, what runs, what came back.
type desk struct {
	*Runner
	lane    lane
	queue   []Event          // claimed, not begun
	running map[string]Event // begun
	results chan result
	context context.Context // the handlers'
	stop    context.CancelFunc
}

func (r *Runner) work(ctx context.Context, l lane, wake <-chan struct{}, untilIdle bool) error {
	d := &desk{Runner: r, lane: l, running: map[string]Event{}, results: make(chan result, r.opts.Workers)}
	d.context, d.stop = context.WithCancel(context.WithoutCancel(ctx))
	defer d.stop()
	beat := time.NewTicker(r.opts.Lease / 3)
	defer beat.Stop()
	for ctx.Err() == nil {
		next, err := d.fill(ctx)
		if err != nil && ctx.Err() == nil {
			if untilIdle {
				return errors.Join(err, d.wind())
			}
			r.log.Error("looking for events", "error", err)
			next = time.Second
		}
		d.begin()
		if untilIdle && len(d.running) == 0 {
			return nil
		}
		timer := time.NewTimer(min(next, idle))
		select {
		case <-ctx.Done():
		case <-wake:
		case <-timer.C:
		case <-beat.C:
			d.keepClaims(ctx)
		case res := <-d.results:
			d.settle(context.WithoutCancel(ctx), res)
		}
		timer.Stop()
	}
	if err := d.wind(); err != nil || !untilIdle {
		return err
	}
	return ctx.Err()
}

// fill claims events while fewer are waiting than could be begun, and tells how long until there
// may be more.
func (d *desk) fill(ctx context.Context) (next time.Duration, err error) {
	if len(d.queue) >= d.opts.Workers {
		return idle, nil
	}
	due, err := d.nextDue(ctx, d.lane)
	if err != nil || due.IsZero() {
		return idle, err
	}
	if wait := due.Sub(d.db.Clock().Now()); wait > 0 {
		return wait, nil
	}
	claimed, err := d.claim(ctx, d.lane, batch)
	for _, e := range claimed {
		if !d.holds(e) {
			d.queue = append(d.queue, e)
		}
	}
	if len(claimed) == batch { // there may be more, once these have begun
		return 0, err
	}
	return idle, err
}

// holds tells whether an event is in hand already: our own claim may have lapsed while the machine
// slept or the database was away.
func (d *desk) holds(e Event) bool {
	_, runs := d.running[e.ID]
	return runs || slices.ContainsFunc(d.queue, func(q Event) bool { return q.ID == e.ID })
}

// begin starts handlers for what is claimed, as many as may run at once.
func (d *desk) begin() {
	for len(d.queue) > 0 && len(d.running) < d.opts.Workers {
		e := d.queue[0]
		d.queue, d.running[e.ID] = d.queue[1:], e
		go func() {
			res := d.handle(d.context, e)
			res.stopped = res.err != nil && d.context.Err() != nil
			d.results <- res
		}()
	}
}

// settle writes down what became of an event, and of all others that have come back meanwhile.
// What cannot be written down is handled again when its claim has run out.
func (d *desk) settle(ctx context.Context, first result) {
	all := []result{first}
	for more := true; more && len(all) < batch; {
		select {
		case res := <-d.results:
			all = append(all, res)
		default:
			more = false
		}
	}
	for _, res := range all {
		delete(d.running, res.event.ID)
		if res.err != nil && !res.stopped {
			d.log.Error("handling an event", "topic", res.event.Topic, "event", res.event.ID,
				"attempt", res.event.Attempt, "error", res.err)
		}
	}
	if err := d.finish(ctx, all); err != nil {
		d.log.Error("writing down finished events", "events", len(all), "error", err)
	}
}

// keepClaims prolongs what we hold; what it cannot prolong another node may handle again.
func (d *desk) keepClaims(ctx context.Context) {
	ids := make([]string, 0, len(d.queue)+len(d.running))
	for _, e := range d.queue {
		ids = append(ids, e.ID)
	}
	for id := range d.running {
		ids = append(ids, id)
	}
	if err := d.prolong(ctx, ids); err != nil && ctx.Err() == nil {
		d.log.Error("keeping claimed events", "error", err)
	}
}

// wind ends the work: what was not begun is given back; what runs may finish within the grace, is
// then told to stop, and after as long again is left behind.
func (d *desk) wind() error {
	ctx := context.WithoutCancel(d.context)
	err := d.giveBack(ctx, d.queue)
	d.queue = nil
	if d.await(ctx, d.opts.Grace) {
		return err
	}
	d.stop()
	if !d.await(ctx, d.opts.Grace) {
		d.log.Warn("handlers do not stop; their events will be handled again", "handlers", len(d.running))
	}
	return err
}

// await waits until no handler runs, or the limit is over.
func (d *desk) await(ctx context.Context, limit time.Duration) (all bool) {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	for len(d.running) > 0 {
		select {
		case res := <-d.results:
			d.settle(ctx, res)
		case <-timer.C:
			return false
		}
	}
	return true
}
