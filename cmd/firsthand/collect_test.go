package main

import (
	"runtime"
	"testing"
)

// TestGarbageIsWaitedForByWhatIsMade: little where little is made, more as long as collecting takes much, and what is free goes back once
// it is still.
func TestGarbageIsWaitedForByWhatIsMade(t *testing.T) {
	const mb = 1 << 20
	p, now := pacer{between: littleBetween, passes: passes}, seen{}
	second := func(made uint64, share float64) {
		now.cycles, now.collected, now.used = now.cycles+made, now.collected+share, now.used+1
		p.look(now)
	}
	about := func(what string, needed, looked, want uint64) {
		t.Helper()
		if got := uint64(p.waits(needed, looked)) * needed / 100; got > want || got < want*8/10 {
			t.Errorf("%s: %d MB are waited for, not %d", what, got/mb, want/mb)
		}
	}
	second(2, 0.03)
	about("a small site", 20*mb, 6*mb, 8*mb)
	about("one with many finished pages", 80*mb, 6*mb, 8*mb)
	about("a large one", 200*mb, 90*mb, 90*mb)
	for range passes / 40 {
		second(40, 0.2)
	}
	about("all of a small site is read", 20*mb, 6*mb, 8*mb)
	second(40, 0.2)
	about("many are made, and on", 20*mb, 6*mb, 32*mb)
	for range 5 {
		second(20, 0.1)
	}
	about("and on", 20*mb, 6*mb, 64*mb)
	second(6, 0.05)
	about("and on, for which that is enough", 20*mb, 6*mb, 64*mb)
	for range 5 {
		second(1, 0.001)
	}
	about("no more", 20*mb, 6*mb, 8*mb)

	rested := 0
	for range 20 {
		second(0, 0)
		if p.rests() {
			rested++
			now.cycles++ // giving back is one itself
		}
	}
	if rested != 1 {
		t.Errorf("memory went back %d times while nothing was made", rested)
	}
}

// TestEachCollectionIsToldOf, as what is needed may have become much more since the last one.
func TestEachCollectionIsToldOf(t *testing.T) {
	ended := make(chan struct{}, 1)
	tellOfCollections(t.Context(), ended)
	for range 3 {
		runtime.GC()
		<-ended
	}
	if s := look(); s.needed == 0 || s.looked == 0 || s.cycles < 3 || s.used == 0 {
		t.Errorf("the runtime tells %+v", s)
	}
}
