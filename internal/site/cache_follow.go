package site

import (
	"context"
	"log/slog"
	"maps"
	"slices"

	"firsthand/internal/store"
)

// follow keeps the cache up to date until ctx ends: with other processes' changes, and with renders
// of pages that were touched softly.
func (c *cache) follow(ctx context.Context, log *slog.Logger) {
	c.db.Watch(ctx, func(int64) {
		if err := c.apply(ctx); err != nil && ctx.Err() == nil {
			log.Warn("the page cache cannot follow the change log and is emptied", "error", err)
			c.clear(0)
		}
	})
	for range refreshers {
		go func() {
			for {
				select {
				case <-ctx.Done():
					return
				case asked := <-c.refresh:
					c.renewBehind(ctx, asked)
				}
			}
		}()
	}
}

// renewBehind renews a page that nobody waits for, unless that was done meanwhile.
func (c *cache) renewBehind(ctx context.Context, asked ask) {
	c.mu.Lock()
	e := c.find(asked)
	if e == nil || e.fresh(c.clock()) {
		c.mu.Unlock()
		return
	}
	renew := func(ctx context.Context, asked ask) (*answer, *entry, error) {
		_, err := c.fly(ctx, asked)
		return nil, nil, err
	}
	if e.suspect && e.stale.IsZero() {
		renew = c.verified(e)
	}
	c.mu.Unlock()
	c.renewed(ctx, e, asked, renew)
}

// catchUp applies the log if this process has committed since: whoever saved something and asks for
// its page gets the new one.
func (c *cache) catchUp(ctx context.Context) error {
	if c.db.Commits() == c.commits.Load() {
		return nil
	}
	return c.apply(ctx)
}

// apply reads the log behind the position that we know, and marks what it names.
func (c *cache) apply(ctx context.Context) error {
	c.following.Lock()
	defer c.following.Unlock()
	commits := c.db.Commits()
	c.mu.Lock()
	after := c.position
	c.mu.Unlock()
	changes, head, pruned, err := c.db.Changes(ctx, after)
	if err != nil {
		return err
	}
	if pruned {
		c.clear(head)
	} else {
		c.mark(changes, head)
	}
	c.commits.Store(commits)
	return nil
}

// mark goes through the changes: what was touched hard is dropped, softly is stale, and a page whose
// list was touched is suspect.
func (c *cache) mark(changes []store.Change, head int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.clock()
	for _, change := range changes {
		c.recent[change.Tag] = change.Position
		for _, e := range slices.Collect(maps.Keys(c.byTag[change.Tag])) {
			switch {
			case !slices.Contains(e.tags, change.Tag):
				e.suspect = e.suspect || e.listed < change.Position
			case e.position >= change.Position: // the render has seen it
			case change.Hard || c.front != nil: // what is in front may give out the old one meanwhile, and must get the new one from here
				c.remove(e)
			case e.stale.IsZero():
				e.stale = now
			}
		}
	}
	c.front.moved(changes)
	c.position = head
	close(c.moved)
	c.moved = make(chan struct{})
	if len(c.recent) > maxRecent {
		c.recent, c.horizon = map[string]int64{}, head
	}
}

// clear drops everything; nothing that was read before this position is kept from now on.
func (c *cache) clear(position int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, e := range c.entries {
		c.remove(e)
	}
	c.front.lost()
	c.recent, c.position, c.horizon = map[string]int64{}, position, position
}
