package main

import (
	"context"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// freeBetween is how much is allocated at least between two collections of what is not needed any more. A small site needs some
// 20 MB, and would be collected every few hundred pages otherwise: a fifth of the time that pages take.
const freeBetween = 64 << 20

// collectLater looks at how much is needed every second, until ctx ends. GOGC, where it is set, decides alone.
func collectLater(ctx context.Context) {
	if os.Getenv("GOGC") != "" {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	every := time.NewTicker(time.Second)
	defer every.Stop()
	for {
		metrics.Read(live)
		debug.SetGCPercent(int(max(100, 100*freeBetween/max(1<<20, live[0].Value.Uint64()))))
		select {
		case <-ctx.Done():
			return
		case <-every.C:
		}
	}
}
