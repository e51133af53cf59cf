package web

import (
	"context"
	"runtime"
	"sync"
	"time"

	"firsthand"
)

// Queue lets few work at once; others wait for their turn. How long, it decides by what it sees: a queue that was empty a moment ago
// is worked off, but one in which somebody has stood ever since will not get shorter by waiting, and who joins it then is sent away soon
// (this is "controlled delay": K. Nichols, V. Jacobson, Controlling Queue Delay, 2012). So what is begun is finished about as fast as
// ever, however much is asked for. It is safe for concurrent use.
//
// Work that waits for nothing but the processor is through before others get to run, and a place is always free for these: then they
// stand in the scheduler's queue and not in this one, which is as long. So who comes lets all others run first that are ready, and how
// long that takes is a wait, too.
//
// Nobody is sent away before there is a crowd. Few can be late as well, where other programs have the processor, and sending them away
// would help nobody.
type Queue struct {
	slots chan struct{}

	mu      sync.Mutex
	coming  int           // so many let others run first
	waiting int           // so many wait for a place
	since   time.Time     // there is a crowd that waits since then, if there is one
	late    time.Time     // whoever came since then got to run late; zero: the last one did not
	latest  time.Time     // when the last one came who did
	took    time.Duration // what work takes, the last dozen counting most
}

type begun struct{}

// Begun is for what an answer that was let in goes on with, in this queue or another: it is not sent away any more for getting to run
// late, as what was done for it would be done in vain.
func Begun(ctx context.Context) context.Context { return context.WithValue(ctx, begun{}, true) }

// ErrBusy sends away who would wait too long. It says nothing of what is wrong, as nothing is, and is not logged.
var ErrBusy = firsthand.Errorf(firsthand.Unavailable, "More is asked for than can be answered just now. Try again in a moment.")

// The times that are waited, in works: what one of them takes, within bounds.
const (
	burst, shortBurst, longBurst = 50, 100 * time.Millisecond, 2 * time.Second     // by who joins a queue that was empty so long ago
	steady, shortest, longest    = 5, 5 * time.Millisecond, 500 * time.Millisecond // by who joins one that was not
	crowd                        = 8                                               // more than so many for each place
	patient                      = 30 * time.Second                                // is who is none of a crowd
	mostWaiting                  = 4096
)

// NewQueue makes a queue in which so many work at once.
func NewQueue(atOnce int) *Queue { return &Queue{slots: make(chan struct{}, atOnce)} }

// Enter waits until work may begin; leave ends it. It fails with ErrBusy, or when ctx ends.
func (q *Queue) Enter(ctx context.Context) (leave func(), err error) {
	if ctx.Value(begun{}) == nil {
		if q.letRun() {
			return nil, ErrBusy
		}
	}
	if leave, ok := q.Try(); ok {
		return leave, nil
	}
	patience, ok := q.join(time.Now())
	if !ok {
		return nil, ErrBusy
	}
	defer q.stopWaiting()
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case q.slots <- struct{}{}:
		return q.work(), nil
	case <-late.C:
		return nil, ErrBusy
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Try is Enter for who does not wait: there is no place where somebody else waits.
func (q *Queue) Try() (leave func(), ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.waiting > 0 {
		return nil, false
	}
	select {
	case q.slots <- struct{}{}:
		return q.work(), true
	default:
		return nil, false
	}
}

func (q *Queue) work() (leave func()) {
	began := time.Now()
	return func() {
		took := time.Since(began)
		q.mu.Lock()
		if q.took == 0 {
			q.took = took
		}
		q.took += (took - q.took) / 12
		q.mu.Unlock()
		<-q.slots
	}
}

// letRun lets others run first, and tells whether that took too long.
func (q *Queue) letRun() (tooLong bool) {
	q.mu.Lock()
	q.coming++
	q.mu.Unlock()
	came := time.Now()
	runtime.Gosched()
	now := time.Now()
	q.mu.Lock()
	defer q.mu.Unlock()
	defer func() { q.coming-- }()
	return q.tooLate(now, now.Sub(came))
}

// tooLate tells whether who got to run so late is to be sent away: for a burst nobody is, then who waited longer than a few works.
func (q *Queue) tooLate(now time.Time, by time.Duration) bool {
	if by < shortest || !q.isCrowd(q.coming) {
		q.late = time.Time{}
		return false
	}
	if q.late.IsZero() || now.Sub(q.latest) > shortBurst { // what was a while ago says nothing of now
		q.late = now.Add(-by)
	}
	q.latest = now
	return now.Sub(q.late) >= q.burst() && by > q.steady()
}

func (q *Queue) isCrowd(n int) bool { return n > crowd*cap(q.slots) }

// burst and steady are the times that are waited.
func (q *Queue) burst() time.Duration  { return min(max(burst*q.took, shortBurst), longBurst) }
func (q *Queue) steady() time.Duration { return min(max(steady*q.took, shortest), longest) }

// join tells how long one more may wait.
func (q *Queue) join(now time.Time) (patience time.Duration, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.waiting >= mostWaiting {
		return 0, false
	}
	q.waiting++
	if !q.isCrowd(q.waiting) {
		q.since = now
		return patient, true
	}
	if most := q.burst(); now.Sub(q.since) < most {
		return most, true
	}
	return q.steady(), true
}

func (q *Queue) stopWaiting() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting--
}
