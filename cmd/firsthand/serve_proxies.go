package main

import (
	"context"
	"net/netip"
	"time"

	"firsthand/internal/ops"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// How often it is looked whether somebody passes on addresses unnamed, and how often the same one is told of.
const (
	proxiesLooked = time.Minute
	proxiesTold   = time.Hour
)

// tellOfProxies keeps for the doctor, until ctx ends, through which machines readers come whose word is not taken. It looks at each tick.
func (h *house) tellOfProxies(ctx context.Context, unnamed *web.Unnamed, ticks <-chan time.Time) {
	var last netip.Addr
	var at time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticks:
			addr, any := unnamed.Take()
			if !any || addr == last && now.Sub(at) < proxiesTold {
				continue
			}
			last, at = addr, now
			h.log.Warn("readers' addresses are passed on by a machine that is not named with --proxy: they are not believed", "from", addr)
			if err := h.db.Maintain(ctx, func(tx *store.Tx) error { return ops.NoteProxy(ctx, tx, addr) }); err != nil && ctx.Err() == nil {
				h.log.Error("note a proxy", "error", err)
			}
		}
	}
}
