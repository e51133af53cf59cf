package ops

import (
	"testing"
	"time"

	"firsthand"
)

// TestWhatTheBellSaysOfCopies looks at sites with all sorts of copies behind them.
func TestWhatTheBellSaysOfCopies(t *testing.T) {
	now := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	ago := func(days int) int64 { return firsthand.Micros(now.AddDate(0, 0, -days)) }
	run := func(days int, good bool) Run {
		return Run{Began: ago(days), Ended: ago(days) + 60_000_000, Good: good, Says: "The disk is gone."}
	}
	stopped := run(0, false)
	stopped.Stopped = true
	faulty := run(1, true)
	faulty.Fault = "Of the site 1 file is lost (a.jpg)."
	for name, c := range map[string]struct {
		s     State
		first int64
		quiet bool // this program makes none
		want  string
	}{
		"a new site":                    {first: ago(1)},
		"nobody has done anything":      {},
		"never one":                     {first: ago(5), want: "A copy of the site is overdue: there was none in the 5 days of this site."},
		"never one, and none wanted":    {s: State{Plan: Plan{Off: true}}, first: ago(5)},
		"never one, and made elsewhere": {first: ago(5), quiet: true},
		"a good one of yesterday":       {s: State{Runs: []Run{run(1, true), run(2, false)}}},
		"a file was lost":               {s: State{Runs: []Run{faulty, run(2, true)}}, want: "Of the site 1 file is lost (a.jpg)."},
		"it is there again":             {s: State{Runs: []Run{run(0, true), faulty}}},
		"a good one, old":               {s: State{Runs: []Run{run(4, true)}}, want: "A copy of the site is overdue: the last good one is 4 days old."},
		"failed":                        {s: State{Runs: []Run{run(0, false), run(1, true)}}, want: "The last copy of the site was not made: The disk is gone; the last good one is 1 day old."},
		"failed, with the plan off":     {s: State{Plan: Plan{Off: true}, Runs: []Run{run(0, false)}}, want: "The last copy of the site was not made: The disk is gone."},
		"the program was stopped":       {s: State{Runs: []Run{stopped, run(1, true)}}},
		"stopped after a failure":       {s: State{Runs: []Run{stopped, run(0, false)}}, want: "The last copy of the site was not made: The disk is gone."},
	} {
		got := ""
		if a := c.s.alarm(c.first, now, !c.quiet); a != nil {
			got = a.Says
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
