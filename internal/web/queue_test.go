package web

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// asked is how requests fared that came at a steady pace.
type asked struct {
	done, refused        int
	longestDone, longest time.Duration // from coming to the end of the work; to being refused
}

// pace has requests come, one after the other in time, each with work of its own, for a length of time.
func pace(t *testing.T, q *Queue, every, work, length time.Duration, after time.Duration) (a asked) {
	t.Helper()
	type end struct {
		took time.Duration
		err  error
	}
	ends, n := make(chan end, 100_000), 0
	for began := time.Now(); time.Since(began) < length; n++ {
		counts := time.Since(began) >= after
		go func() {
			came := time.Now()
			leave, err := q.Enter(context.Background())
			if err == nil {
				<-time.After(work)
				leave()
			}
			if counts {
				ends <- end{time.Since(came), err}
			} else {
				ends <- end{}
			}
		}()
		<-time.After(every)
	}
	for range n {
		switch e := <-ends; {
		case errors.Is(e.err, ErrBusy):
			a.refused++
			a.longest = max(a.longest, e.took)
		case e.err != nil:
			t.Errorf("neither done nor refused: %v", e.err)
		case e.took > 0:
			a.done++
			a.longestDone = max(a.longestDone, e.took)
		}
	}
	return a
}

// Five times as much is asked for as can be done: as much is done as can be, about as fast as when less is asked for, and who is
// refused learns of it at once.
func TestAQueueThatIsFullSendsAwayAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(4)
		a := pace(t, q, time.Millisecond/2, 10*time.Millisecond, 5*time.Second, time.Second)
		if a.done < 1550 || a.refused < 6000 {
			t.Errorf("of 8000 in 4 s, of which 1600 can be done, %d are done and %d refused", a.done, a.refused)
		}
		if a.longestDone > 70*time.Millisecond || a.longest > 51*time.Millisecond {
			t.Errorf("work of 10 ms takes up to %s, and to be refused up to %s", a.longestDone, a.longest)
		}
	})
}

// What can be done is done, and a burst is worked off.
func TestABurstIsWorkedOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(4)
		if a := pace(t, q, 3*time.Millisecond, 10*time.Millisecond, 2*time.Second, 0); a.refused > 0 {
			t.Errorf("%d are refused where everything can be done", a.refused)
		}
		if a := pace(t, q, time.Microsecond, 10*time.Millisecond, 150*time.Microsecond, 0); a.refused > 0 || a.done < 150 {
			t.Errorf("of a burst of 150, %d are refused and %d done", a.refused, a.done)
		}
	})
}

// Where everybody gets to run late, a burst is let in, then nobody who is later than a few works; one who is on time ends that, and so
// does a pause.
func TestWhoGetsToRunLateIsSentAway(t *testing.T) {
	q, now := NewQueue(1), time.Unix(0, 0)
	q.took, q.coming = 5*time.Millisecond, crowd+1
	comes := func(after, by time.Duration, away bool) {
		t.Helper()
		now = now.Add(after)
		if got := q.tooLate(now, by); got != away {
			t.Errorf("at %s, late by %s: sent away is %t", now.Sub(time.Unix(0, 0)), by, got)
		}
	}
	for range 11 {
		comes(20*time.Millisecond, 30*time.Millisecond, false)
	}
	comes(20*time.Millisecond, 30*time.Millisecond, true)
	comes(0, 25*time.Millisecond, false)
	comes(time.Millisecond, 30*time.Millisecond, true)
	comes(time.Millisecond, time.Millisecond, false)
	comes(time.Millisecond, 30*time.Millisecond, false)
	comes(time.Hour, 30*time.Millisecond, false)
	comes(time.Millisecond, 30*time.Millisecond, false)
}

// Few that come again and again, each when it was answered, are no crowd: none is sent away, however slow and uneven the work, nor
// though all get to run late.
func TestFewAreNoCrowd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(4)
		q.late, q.latest = time.Now(), time.Now()
		var all sync.WaitGroup
		for n := range 4 * crowd { // four of them work
			all.Go(func() {
				for again := range 50 {
					leave, err := q.Enter(t.Context())
					if err != nil {
						t.Errorf("number %d is sent away the time %d: %v", n, again, err)
						return
					}
					<-time.After(time.Duration(1+(n*7+again*13)%600) * time.Millisecond)
					leave()
				}
			})
		}
		all.Wait()
	})
	q := NewQueue(4)
	q.took, q.coming = time.Millisecond, 4*crowd
	for n := range 1000 {
		if q.tooLate(time.Unix(0, int64(n)*int64(20*time.Millisecond)), time.Second) {
			t.Fatalf("number %d, one of few, is sent away for getting to run late", n)
		}
	}
}

// TestWhatHasBegunIsNotSentAway though it gets to run late.
func TestWhatHasBegunIsNotSentAway(t *testing.T) {
	q := NewQueue(1)
	q.late, q.latest = time.Now().Add(-time.Hour), time.Now()
	leave, err := q.Enter(Begun(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	leave()
	if q.late.IsZero() {
		t.Error("it was asked how late it is")
	}
}

func TestWhoLeavesAQueueTakesNoPlace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(1)
		leave, ok := q.Try()
		if !ok {
			t.Fatal("nobody is there, and there is no place")
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if _, err := q.Enter(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("who has no time left is told %v", err)
		}
		leave()
		if leave, err := q.Enter(t.Context()); err != nil {
			t.Errorf("the place is free: %v", err)
		} else {
			leave()
		}
	})
}
