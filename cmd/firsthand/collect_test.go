package main

import "testing"

// TestGarbageIsWaitedForByWhatIsMade: little where little is made, more as long as much is, and what is free goes back once it is still.
func TestGarbageIsWaitedForByWhatIsMade(t *testing.T) {
	const mb = 1 << 20
	p, cycles := pacer{between: littleBetween}, uint64(0)
	second := func(needed, looked, made uint64) (garbage uint64) {
		cycles += made
		return uint64(p.next(needed, looked, cycles)) * needed / 100
	}
	about := func(what string, got, want uint64) {
		t.Helper()
		if got > want || got < want*8/10 {
			t.Errorf("%s: %d MB are waited for, not %d", what, got/mb, want/mb)
		}
	}
	about("a small site", second(20*mb, 10*mb, 2), 16*mb)
	about("one with many finished pages", second(120*mb, 12*mb, 2), 16*mb)
	about("a large one", second(200*mb, 90*mb, 2), 90*mb)
	second(20*mb, 10*mb, 20)
	about("many are made", second(20*mb, 10*mb, 20), 64*mb)
	about("and on", second(20*mb, 10*mb, 20), 64*mb)
	about("and on, less often for that", second(20*mb, 10*mb, 4), 64*mb)
	second(20*mb, 10*mb, 0)
	about("no more", second(20*mb, 10*mb, 0), 16*mb)

	rested := 0
	for range 20 {
		second(20*mb, 10*mb, 0)
		if p.rests() {
			rested++
			cycles++ // giving back is one itself
		}
	}
	if rested != 1 {
		t.Errorf("memory went back %d times while nothing was made", rested)
	}
}
