package site

import (
	"context"
	"time"
)

const (
	waysGiven  = 2 * time.Second // at most, each time
	lookedInto = 10 * time.Millisecond
)

// GiveWay waits until no page is being made, the first time until one was, but not for long: what has much to do that nobody waits for
// asks before each step, so that the first page after a start is not made beside it.
func (s *Site) GiveWay(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, waysGiven)
	defer cancel()
	look := time.NewTicker(lookedInto)
	defer look.Stop()
	for s.cache.makes(!s.gaveWay.Load()) {
		select {
		case <-ctx.Done():
			s.gaveWay.Store(true)
			return
		case <-look.C:
		}
	}
	s.gaveWay.Store(true)
}

// makes tells whether a page is being made, or, at the first time, whether none was yet.
func (c *cache) makes(first bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.flights) > 0 || first && c.counts.Renders.Load() == 0
}
