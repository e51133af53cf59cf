package checking

import (
	"io"
	"os"
	"testing"

	"firsthand/bench/quotes/altered"
)

// measureCheck scores Check on the cases of the benchmark through its door.
func measureCheck(t *testing.T, cases []altered.Case) *altered.Figures {
	t.Helper()
	f, err := altered.Measure(cases, func(in io.Reader, out io.Writer) error { return CheckLines(t.Context(), in, out, Options{}) })
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// floors are what Check has to hold, in percent: the house's own table.
var floors = map[string]struct{ recall, falseAlarms float64 }{
	altered.Clean: {100, 1}, altered.Page: {99.5, 2}, altered.Transcript: {99.5, 2},
}

func TestCheckAgainstAlteredQuotes(t *testing.T) {
	o := altered.Options{Seed: 1, Each: 1}
	if os.Getenv("FIRSTHAND_LONG") != "" {
		o.Each = 8
	}
	for _, part := range []struct {
		name  string
		texts []altered.Text
	}{{"dev", altered.Dev()}, {"held out", altered.HeldOut()}} {
		f := measureCheck(t, altered.Make(part.texts, o))
		t.Logf("%s\n%s", part.name, f)
		showMisses(t, part.name, f)
		for _, from := range altered.Froms {
			assertFloors(t, part.name, from, f)
		}
	}
}

// showMisses prints what a rule could be made of: never what is held out, for then it would not be.
func showMisses(t *testing.T, part string, f *altered.Figures) {
	if part != "dev" {
		return
	}
	for i, m := range f.Misses {
		if i >= 900 {
			return
		}
		if m.Case.From == altered.Speech && m.What == "warning" {
			continue
		}
		place := ""
		if m.Case.Placed {
			place = squash(cutPoints(m.Case.Source, m.Case.Start, m.Case.End))
		}
		t.Logf("MISS %s %s: %s, wanted %s\n  quote  %s\n  source %s\n  edits  %+v", m.What, m.Case.ID, m.Answer.Verdict, m.Case.Want, m.Case.Quote, place, m.Answer.Edits)
	}
}

func assertFloors(t *testing.T, part, from string, f *altered.Figures) {
	got := f.ByFrom[from]
	if floor, ok := floors[from]; !ok {
		if got.Accused > 0 || got.Found() < 99 || got.Place() < 97 {
			t.Errorf("%s, %s: accused %d (none), in the source or not %.2f (floor 99), place %.2f (floor 97)", part, from, got.Accused, got.Found(), got.Place())
		}
		return
	} else if got.Recall() < floor.recall || got.FalseAlarm() > floor.falseAlarms {
		t.Errorf("%s, %s: recall %.2f (floor %.1f), false alarms %.2f (ceiling %.1f)", part, from, got.Recall(), floor.recall, got.FalseAlarm(), floor.falseAlarms)
	}
	if got.Verdict() < 99 || got.Place() < 98 || got.Lists() < 95 {
		t.Errorf("%s, %s: verdicts %.2f (floor 99), place %.2f (floor 98), lists of differences %.2f (floor 95)", part, from, got.Verdict(), got.Place(), got.Lists())
	}
	if got.Warnings() < 90 || got.FalseWarnings() > 5 {
		t.Errorf("%s, %s: misleading quotes warned of %.2f (floor 90), honest ones %.2f (ceiling 5)", part, from, got.Warnings(), got.FalseWarnings())
	}
}

func TestCheckAgainstQuotesOfADesk(t *testing.T) {
	cases, err := altered.Desk()
	if err != nil {
		t.Fatal(err)
	}
	f := measureCheck(t, cases)
	t.Logf("\n%s", f)
	// One is known: an ellipsis at the very end leaves nothing out, whoever wrote the case called it an edit.
	if len(f.Misses) > 1 {
		t.Errorf("%d answers are wrong, one is known", len(f.Misses))
	}
	for _, m := range f.Misses {
		t.Logf("MISS %s %s (%s, %s): %s, wanted %s %v", m.What, m.Case.ID, m.Case.From, m.Case.Kind, m.Answer.Verdict, m.Case.Want, m.Answer.Edits)
	}
}
