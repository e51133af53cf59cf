package main

import (
	"context"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// How much is allocated between two collections of what is not needed any more: to collect costs time, to wait costs memory. A small
// site, which needs some 20 MB, waits for little. Where so many pages are made that collecting would take a noticeable part of the
// time, it is done less often, as long as that lasts.
const (
	littleBetween = 16 << 20
	mostBetween   = 64 << 20
	oftenEnough   = 6               // collections a second: some hundredths of a processor
	restAfter     = 5 * time.Second // without a collection what is free goes back to the system
	pacedEvery    = time.Second
)

// pacer sets how much is allocated between two collections, by what it sees every second.
type pacer struct {
	between uint64
	percent int
	cycles  uint64 // collections so far
	still   int    // seconds without one
	grown   bool   // there were some since memory went back to the system
}

// collectLater looks every second how much is needed, and how often it was collected, until ctx ends. GOGC, where it is set, decides
// alone.
func collectLater(ctx context.Context) {
	if os.Getenv("GOGC") != "" {
		return
	}
	seen := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/scan/heap:bytes"}, {Name: "/gc/cycles/total:gc-cycles"}}
	p := pacer{between: littleBetween}
	every := time.NewTicker(pacedEvery)
	defer every.Stop()
	for {
		metrics.Read(seen)
		percent := p.next(seen[0].Value.Uint64(), seen[1].Value.Uint64(), seen[2].Value.Uint64())
		if percent != p.percent { // to set it stops the program for a moment
			debug.SetGCPercent(percent)
			p.percent = percent
		}
		if p.rests() {
			debug.FreeOSMemory()
		}
		select {
		case <-ctx.Done():
			return
		case <-every.C:
		}
	}
}

// next is how much may be allocated until the next collection, in hundredths of what is needed. Of what is needed a collection
// looks through what may point to something: finished pages are not among that, and cost it nothing.
func (p *pacer) next(needed, looked, cycles uint64) int {
	made := cycles - p.cycles
	p.cycles = cycles
	switch {
	case made > oftenEnough:
		p.between = min(2*p.between, mostBetween)
	case made <= 1:
		p.between = max(p.between/2, littleBetween)
	}
	if p.still++; made > 0 {
		p.still, p.grown = 0, true
	}
	percent := int(100 * max(p.between, looked) / max(1<<20, needed))
	return max(10, percent-percent%max(1, percent/10)) // not another for every page
}

// rests tells, once after each time that there was something to do, that now there is not.
func (p *pacer) rests() bool {
	if !p.grown || time.Duration(p.still)*pacedEvery < restAfter {
		return false
	}
	p.grown = false
	p.cycles++ // the one that gives memory back is no sign of work
	return true
}
