package main

import (
	"context"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// How much is allocated between two collections of what is not needed any more: to collect costs time, to wait costs memory. A small
// site, which needs some 20 MB, waits for little. Where so many pages are made that collecting takes a noticeable part of the time, and
// goes on to, it is done less often, as long as that lasts.
const (
	littleBetween = 8 << 20
	mostBetween   = 64 << 20
	shareAtMost   = 1.0 / 32        // of the processor, for collecting, but for a moment
	passes        = 100             // collections that are a moment yet: to read all of a small site once takes fewer
	restAfter     = 5 * time.Second // without a collection what is free goes back to the system
	pacedEvery    = time.Second
)

// pacer sets how much is allocated between two collections, by what it sees every second.
type pacer struct {
	between uint64
	percent int
	before  seen
	passes  uint64 // collections that are a moment yet
	much    uint64 // collections since they take too much
	still   int    // seconds without a collection
	grown   bool   // there were some since memory went back to the system
}

// seen is what the runtime tells.
type seen struct {
	needed, looked  uint64  // bytes that the last collection found, and those of them that it looked through
	cycles          uint64  // collections so far
	collected, used float64 // seconds of the processor so far, for collecting and for all
}

// collectLater looks every second how much is needed, and what collecting costs, and after each collection what it found, until ctx ends.
// GOGC, where it is set, decides alone. Where no page is kept, to make them goes on, and is no matter of a moment.
func collectLater(ctx context.Context, keepsPages bool) {
	if os.Getenv("GOGC") != "" {
		return
	}
	p := pacer{between: littleBetween}
	if keepsPages {
		p.passes = passes
	}
	every := time.NewTicker(pacedEvery)
	defer every.Stop()
	ended := make(chan struct{}, 1)
	tellOfCollections(ctx, ended)
	for {
		p.set()
		select {
		case <-ctx.Done():
			return
		case <-ended: // what is needed may have become three times as much within a second
		case <-every.C:
			if p.look(look()); p.rests() {
				debug.FreeOSMemory()
			}
		}
	}
}

// tellOfCollections tells after each collection that it has ended: something that nobody needs is gone then.
func tellOfCollections(ctx context.Context, ended chan<- struct{}) {
	type nothing struct{ _ *int } // with a pointer it stands in memory by itself
	runtime.AddCleanup(&nothing{}, func(struct{}) {
		if ctx.Err() != nil {
			return
		}
		select {
		case ended <- struct{}{}:
		default: // it was told already
		}
		tellOfCollections(ctx, ended)
	}, struct{}{})
}

var askedOf = []string{"/gc/heap/live:bytes", "/gc/scan/heap:bytes", "/gc/cycles/total:gc-cycles", "/cpu/classes/gc/mark/assist:cpu-seconds",
	"/cpu/classes/gc/mark/dedicated:cpu-seconds", "/cpu/classes/gc/pause:cpu-seconds", "/cpu/classes/user:cpu-seconds"}

// look asks the runtime. What collecting takes of a processor that has nothing else to do is left out.
func look() seen {
	samples := make([]metrics.Sample, len(askedOf))
	for i, name := range askedOf {
		samples[i].Name = name
	}
	metrics.Read(samples)
	s := seen{needed: samples[0].Value.Uint64(), looked: samples[1].Value.Uint64(), cycles: samples[2].Value.Uint64()}
	for _, part := range samples[3:6] {
		s.collected += part.Value.Float64()
	}
	s.used = s.collected + samples[6].Value.Float64()
	return s
}

// set has the next collection wait for what it should.
func (p *pacer) set() {
	now := look()
	percent := p.waits(now.needed, now.looked)
	if percent != p.percent { // to set it stops the program for a moment
		debug.SetGCPercent(percent)
		p.percent = percent
	}
}

// waits is how much may be allocated until the next collection, in hundredths of what is needed. Of what is needed a collection
// looks through what may point to something: finished pages are not among that, and cost it nothing.
func (p *pacer) waits(needed, looked uint64) int {
	percent := int(100 * max(p.between, looked) / max(1<<20, needed))
	return max(10, percent-percent%max(1, percent/10)) // not another for every page
}

// look notes what a second was like.
func (p *pacer) look(now seen) {
	made, collected, used := now.cycles-p.before.cycles, now.collected-p.before.collected, now.used-p.before.used
	p.before = now
	switch {
	case made > 1 && collected > shareAtMost*used:
		if p.much += made; p.much > p.passes {
			p.between = min(4*p.between, mostBetween)
		}
	case made <= 1 || collected < shareAtMost/4*used:
		p.much, p.between = 0, max(p.between/2, littleBetween)
	default:
		p.much = 0
	}
	if p.still++; made > 0 {
		p.still, p.grown = 0, true
	}
}

// rests tells, once after each time that there was something to do, that now there is not.
func (p *pacer) rests() bool {
	if !p.grown || time.Duration(p.still)*pacedEvery < restAfter {
		return false
	}
	p.grown = false
	p.before.cycles++ // the one that gives memory back is no sign of work
	return true
}
