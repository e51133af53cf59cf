package site

import (
	"context"

	"firsthand/internal/store"
)

// check asks the lists of a suspect page again, which is cheap, for all who ask for the page meanwhile.
type check struct {
	done chan struct{}
	same bool // they gave what they gave: the page is as good as new
	err  error
}

// renewing is how a page is made sure of, or made again.
type renewing func(context.Context, ask) (*answer, *entry, error)

// verified is how a suspect page is made sure of: it is rendered if it shows other lists than now.
func (c *cache) verified(e *entry) renewing {
	return func(ctx context.Context, asked ask) (*answer, *entry, error) { return c.verify(ctx, e, asked) }
}

func (c *cache) verify(ctx context.Context, e *entry, asked ask) (*answer, *entry, error) {
	for {
		c.mu.Lock()
		if c.entries[e.key] != e {
			break
		}
		if a := e.answer; !e.suspect { // others have looked
			c.mu.Unlock()
			return a, e, nil
		}
		under := e.check
		if under == nil {
			return c.leadCheck(ctx, e, asked)
		}
		c.mu.Unlock()
		select {
		case <-under.done:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
		switch {
		case under.err != nil:
			return nil, nil, under.err
		case !under.same:
			return c.miss(ctx, asked)
		}
		// What moved while it was looked at may be what this reader asks after: then it is suspect still.
	}
	c.mu.Unlock()
	return c.miss(ctx, asked) // and the new one takes the old one's place
}

// leadCheck is verify for the first who asks. The cache is locked, and is not when it returns.
func (c *cache) leadCheck(ctx context.Context, e *entry, asked ask) (*answer, *entry, error) {
	of := &check{done: make(chan struct{}), err: errNotRendered}
	e.check = of
	c.mu.Unlock()
	c.look(ctx, e, of)
	if of.err != nil {
		return nil, nil, of.err
	}
	c.mu.Lock()
	a, kept := e.answer, c.entries[e.key] == e
	c.mu.Unlock()
	if of.same && kept {
		c.counts.Restamped.Add(1)
		return a, e, nil
	}
	return c.miss(ctx, asked)
}

// look ends a check whatever happens to it: a panic must not leave others waiting.
func (c *cache) look(ctx context.Context, e *entry, of *check) {
	same, position := true, int64(0)
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if e.check = nil; of.err == nil && same {
			// Only the lists were asked. The log may hold more behind the render, not applied yet, that
			// concerns the rest of the page: its own position stays.
			of.same, e.listed = true, position
			e.suspect = position < c.horizon || !c.listsValidSince(e.lists, position)
		}
		close(of.done)
	}()
	of.err = c.db.Read(ctx, func(tx *store.Tx) error {
		position = tx.Position()
		for _, l := range e.lists {
			ok, err := l.Same(ctx, tx, c.clock())
			if err != nil || !ok {
				same = false
				return err
			}
		}
		return nil
	})
}
