package site

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"runtime/debug"
	"time"

	"firsthand"
)

// A database that is slow, or not there for a while, is no reason to show readers an error where there is a page: one that was touched
// softly (a theme, a setting), or whose lists may have moved, is given as it was, and says so. What was taken away is not among these:
// it was dropped when it was touched. Nor is what changes by itself at a moment that is past, as a picture whose rights have ended.

const (
	oldAfter = time.Second     // that a reader waits for the new page
	oldFor   = 2 * time.Second // that nobody waits after one has
)

// orOld has a page made sure of, or made again, and gives the one that there was where that takes long or fails.
func (c *cache) orOld(ctx context.Context, e *entry, asked ask, renew func(context.Context, ask) (*answer, *entry, error)) (*answer, *entry, error) {
	if c.troubled() {
		c.renew(e.ask)
		if a := c.old(e); a != nil {
			return a, nil, nil
		}
	}
	done := make(chan renewed, 1)
	go func() { done <- c.renewed(context.WithoutCancel(ctx), e, asked, renew) }() // also for those who ask next
	late := time.NewTimer(oldAfter)
	defer late.Stop()
	select {
	case r := <-done:
		if inTrouble(r.err) {
			if a := c.old(e); a != nil {
				return a, nil, nil
			}
		}
		return r.a, r.e, r.err
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	case <-late.C:
	}
	c.mu.Lock()
	c.trouble = c.clock().Add(oldFor)
	c.mu.Unlock()
	if a := c.old(e); a != nil {
		return a, nil, nil
	}
	select { // it was dropped meanwhile
	case r := <-done:
		return r.a, r.e, r.err
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
}

// renewed is what came of making a page sure, or again.
type renewed struct {
	a   *answer
	e   *entry
	err error
}

// renewed renews a page. What is not there any more is dropped; a panic is an error, as in a handler.
func (c *cache) renewed(ctx context.Context, e *entry, asked ask, renew func(context.Context, ask) (*answer, *entry, error)) (r renewed) {
	defer func() {
		if v := recover(); v != nil {
			r.err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
		if r.err != nil && !inTrouble(r.err) {
			c.mu.Lock()
			c.remove(e)
			c.mu.Unlock()
		}
	}()
	r.a, r.e, r.err = renew(ctx, asked)
	return r
}

func (c *cache) troubled() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.clock().Before(c.trouble)
}

// inTrouble tells whether an error says that the site could not answer, and not what the answer is.
func inTrouble(err error) bool {
	return err != nil && (firsthand.ErrorCode(err) == firsthand.Unavailable || firsthand.ErrorCode(err) == firsthand.Internal || errors.Is(err, context.DeadlineExceeded))
}

// old is the answer that there was, marked; nil where the page was dropped.
func (c *cache) old(e *entry) *answer {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries[e.key] != e || !e.until.IsZero() && !c.clock().Before(e.until) {
		return nil
	}
	c.counts.Old.Add(1)
	marked := *e.answer
	marked.header = maps.Clone(marked.header)
	if marked.header == nil {
		marked.header = map[string]string{}
	}
	marked.header["Cache-Status"] = `firsthand; hit; detail="the database does not answer: this page may be old"` // RFC 9211
	marked.header["Cache-Control"] = "no-store"
	return &marked
}
