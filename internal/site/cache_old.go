package site

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"runtime/debug"
	"time"

	"firsthand"
	"firsthand/internal/web"
)

// A database that is slow, or not there for a while, is no reason to show readers an error where there is a page: one that was touched
// softly (a theme, a setting), or whose lists may have moved, is given as it was, and says so. What was taken away is not among these:
// it was dropped when it was touched. Nor is what changes by itself at a moment that is past, as a picture whose rights have ended.

const (
	oldAfter = time.Second     // that a reader waits for the new page
	oldFor   = 2 * time.Second // that nobody waits after one has
)

// orOld has a page made sure of, or made again, and gives the one that there was where that takes long or fails, or has just failed.
func (c *cache) orOld(ctx context.Context, e *entry, asked ask, renew renewing) (*answer, *entry, error) {
	if c.troubled(e) {
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

// renewed renews a page, within the time that a page may take. What is not there any more is dropped; a panic is an error, as in a
// handler; where the page is not made, the log says why, as its readers are not told.
func (c *cache) renewed(ctx context.Context, e *entry, asked ask, renew renewing) (r renewed) {
	within, cancel := context.WithTimeout(ctx, renderLongest)
	defer cancel()
	defer func() {
		if v := recover(); v != nil {
			r.err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
		switch {
		case ctx.Err() != nil: // the program ends
		case inTrouble(r.err):
			c.unable(e, r.err)
		case r.err != nil:
			c.mu.Lock()
			c.remove(e)
			c.mu.Unlock()
		}
	}()
	r.a, r.e, r.err = renew(within, asked)
	return r
}

// unable notes that a page could not be made. Where that is for want of the database the others cannot be made either; all else
// is of this page alone, as an error in a template.
func (c *cache) unable(e *entry, err error) {
	busy := errors.Is(err, web.ErrBusy)
	now := c.clock()
	c.mu.Lock()
	if until := now.Add(oldFor); !busy && (firsthand.ErrorCode(err) == firsthand.Unavailable || errors.Is(err, context.DeadlineExceeded)) {
		c.trouble = until
	} else {
		e.failed = until
	}
	c.mu.Unlock()
	if !busy { // of which nothing is wrong
		c.unmade.Note(c.log, now, "a page could not be made; as long as that is so, the old one is given", "page", e.key.path, "error", err)
	}
}

func (c *cache) troubled(e *entry) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.clock()
	return now.Before(c.trouble) || now.Before(e.failed)
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
