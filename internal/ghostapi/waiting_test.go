package ghostapi

import (
	"context"
	"errors"
	"net/url"
	"testing"

	"firsthand/internal/web"
)

// waitingContext tells that somebody begins to wait for it.
type waitingContext struct {
	context.Context
	waits chan struct{}
}

func (c waitingContext) Done() <-chan struct{} {
	select {
	case c.waits <- struct{}{}:
	default:
	}
	return c.Context.Done()
}

// TestAnAnswerIsMadeOnceForAllWhoAskMeanwhile: who asks while it is made waits for it and begins no other, unless something was
// saved since it was begun.
func TestAnAnswerIsMadeOnceForAllWhoAskMeanwhile(t *testing.T) {
	full := web.NewQueue(1)
	if _, free := full.Try(); !free {
		t.Fatal("it is full at once")
	}
	a := &API{kept: newKept(keepMax), flights: &flights{queue: full, under: map[string]*flight{}}}
	to, _ := locate("posts/")
	query := url.Values{"filter": {"id:-x1"}}
	for since, err := range map[int64]error{6: nil, 7: nil, 8: web.ErrBusy} {
		f, first := a.flights.board(to.key(query))
		if !first {
			t.Fatal("one is under way already")
		}
		type got struct {
			body *web.Body
			err  error
		}
		answers := make(chan got)
		for range 3 {
			c := waitingContext{t.Context(), make(chan struct{}, 1)}
			go func() {
				body, err := a.made(c, to, query, since)
				answers <- got{body, err}
			}()
			<-c.waits
		}
		f.body, f.position, f.err = &web.Body{}, 7, nil
		a.flights.mu.Lock()
		delete(a.flights.under, to.key(query))
		a.flights.mu.Unlock()
		close(f.done)
		for range 3 {
			if got := <-answers; !errors.Is(got.err, err) || err == nil && got.body != f.body {
				t.Errorf("who asks as of %d for what is made as of 7 gets %p, not %p (%v)", since, got.body, f.body, got.err)
			}
		}
	}
}
