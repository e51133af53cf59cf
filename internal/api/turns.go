package api

import (
	"context"
	"net/http"
	"sync"
	"time"

	"firsthand"
	"firsthand/internal/web"
)

// How much is fetched and read at once: a page, or a file from an address, is in memory, and other people's servers are asked.
const (
	atOnceEach  = 2                // by one person
	atOnceAll   = 6                // by all together
	inLine      = 30               // of one person, those that wait for their turn too
	longestWait = 10 * time.Second // of what a server gives a request, the work needs the rest
)

// turns lets a few fetch and read at once; the others wait.
type turns struct {
	all  chan struct{}
	mu   sync.Mutex
	each map[firsthand.Actor]*line
}

// line is one person's turns.
type line struct {
	turn chan struct{}
	long int // who waits or works
}

func newTurns() *turns {
	return &turns{all: make(chan struct{}, atOnceAll), each: map[firsthand.Actor]*line{}}
}

// take waits for a turn. Who has one calls done when its work is through.
func (t *turns) take(ctx context.Context) (done func(), err error) {
	who := actorOf(ctx)
	l, ok := t.join(who)
	if !ok {
		return nil, tooManyAtOnce()
	}
	wait := time.NewTimer(longestWait)
	defer wait.Stop()
	var taken []chan struct{}
	done = func() {
		for _, turn := range taken {
			<-turn
		}
		t.leave(who, l)
	}
	for _, turn := range []chan struct{}{l.turn, t.all} {
		select {
		case turn <- struct{}{}:
			taken = append(taken, turn)
			continue
		case <-ctx.Done():
			err = ctx.Err()
		case <-wait.C:
			err = tooManyAtOnce()
		}
		done()
		return nil, err
	}
	return done, nil
}

func (t *turns) join(who firsthand.Actor) (*line, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.each[who]
	if l == nil {
		l = &line{turn: make(chan struct{}, atOnceEach)}
		t.each[who] = l
	}
	if l.long == inLine {
		return nil, false
	}
	l.long++
	return l, true
}

func (t *turns) leave(who firsthand.Actor, l *line) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l.long--; l.long == 0 {
		delete(t.each, who)
	}
}

func tooManyAtOnce() error {
	return web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable, "Too many pages and files are being read in right now: wait until some of them are here, then try again."))
}
