package altered

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

func TestTheSameSeedGivesTheSameCases(t *testing.T) {
	a, b := Make(Dev()[:3], Options{Seed: 4}), Make(Dev()[:3], Options{Seed: 4})
	other := Make(Dev()[:3], Options{Seed: 5})
	if len(a) != len(b) || len(a) < 400 {
		t.Fatalf("%d and %d cases", len(a), len(b))
	}
	differ := 0
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("%s: %+v and %+v", a[i].ID, a[i], b[i])
		}
		if i < len(other) && a[i].Quote != other[i].Quote {
			differ++
		}
	}
	if differ < len(a)/2 {
		t.Errorf("another seed changes %d of %d quotes", differ, len(a))
	}
}

func TestEveryKindIsMadeForEverySource(t *testing.T) {
	made := map[string]map[string]int{}
	ids := map[string]bool{}
	for _, c := range Make(Dev(), Options{Seed: 1}) {
		if made[c.Kind] == nil {
			made[c.Kind] = map[string]int{}
		}
		made[c.Kind][c.From]++
		if ids[c.ID] {
			t.Errorf("two cases are called %s", c.ID)
		}
		ids[c.ID] = true
		checkCase(t, &c)
	}
	if len(alterations) < 18 {
		t.Errorf("%d kinds of alteration", len(alterations))
	}
	for _, k := range kinds {
		for _, from := range Froms {
			if (k.only == "" || k.only == from) && made[k.name][from] == 0 {
				t.Errorf("there is no %q in a source of %s", k.name, from)
			}
		}
	}
}

// checkCase: a case is what it says.
func checkCase(t *testing.T, c *Case) {
	t.Helper()
	if !utf8.ValidString(c.Quote) || !utf8.ValidString(c.Source) || strings.ContainsAny(c.Source, openMark+closeMark) {
		t.Errorf("%s: marks or broken text", c.ID)
	}
	source := []rune(c.Source)
	if c.Start < 0 || c.End > len(source) || c.End <= c.Start {
		t.Fatalf("%s: place %d..%d of %d", c.ID, c.Start, c.End, len(source))
	}
	if c.Want == Altered && c.From == Clean && strings.Contains(" "+plain(c.Source)+" ", " "+plain(c.Quote)+" ") {
		t.Errorf("%s is altered and stands in its source: %s", c.ID, c.Quote)
	}
	passage := " " + plain(string(source[c.Start:c.End])) + " "
	if c.Placed && c.From == Clean && c.Kind == "as it stands" && !strings.Contains(passage, " "+plain(c.Quote)+" ") {
		t.Errorf("%s: %q does not stand at %q", c.ID, c.Quote, passage)
	}
}

func TestAnyTextWillDo(t *testing.T) {
	odd := []Text{
		Parse("empty", ""),
		Parse("short", "Yes."),
		Parse("no labels", "We left before dawn and nobody spoke of it again. Then, as I said, the engine stopped.\n\nIt was cold."),
		Parse("one speaker", "VALE: We left before dawn, and nobody spoke.\nVALE: Then the engine stopped, which it had never done."),
		Parse("other script", "我不知道桥已经关闭了。没有人告诉我这件事。\nМы никогда не говорили об этом вслух. Мой брат знал, что мост закрыт."),
		Parse("marks", "“ … ” -- ( [ ] ) \u00ad \u200b & < > \" '"),
		Parse("one long word", strings.Repeat("x", 5000)),
	}
	for _, c := range Make(odd, Options{Seed: 2, Each: 2}) {
		checkCase(t, &c)
	}
	empty := fstest.MapFS{"a/b.txt": {Data: []byte("BOB: We left before dawn.")}, "a/c.txt": {Data: []byte(" \n\n")}}
	if _, err := Read(empty, "a"); err == nil || !strings.Contains(err.Error(), "a/c.txt is empty") {
		t.Errorf("a file without words: %v", err)
	}
	if _, err := Read(fstest.MapFS{"a/b.md": {}}, "a"); err == nil {
		t.Error("a folder without texts is none")
	}
}

func TestDeskHasSixtyQuotes(t *testing.T) {
	cases, err := Desk()
	if err != nil || len(cases) != 60 {
		t.Fatalf("%d %v", len(cases), err)
	}
	ids := map[string]bool{}
	for _, c := range cases {
		if c.Quote == "" || c.Source == "" || c.Kind == "" || ids[c.ID] {
			t.Errorf("%s is not whole or stands twice", c.ID)
		}
		ids[c.ID] = true
		if !strings.Contains(Match+Edited+Altered+Absent, c.Want) || !strings.Contains(strings.Join(Froms, " "), c.From) {
			t.Errorf("%s: %s, %s", c.ID, c.Want, c.From)
		}
	}
}

// A checker that always says the same is found out.
func TestScoreTellsCheckersApart(t *testing.T) {
	cases := Make(Dev()[:4], Options{Seed: 1})
	for _, c := range []struct {
		name                string
		answer              Answer
		recall, falseAlarms float64
	}{
		{"all is well", Answer{Verdict: Match, Start: 0, End: 1}, 0, 0},
		{"nothing is well", Answer{Verdict: Altered, Start: 0, End: 1, Warned: true}, 100, 100},
		{"nothing is there", Answer{Verdict: Absent, Start: -1, End: -1}, 100, 100},
	} {
		f := Score(cases, func(string, string) Answer { return c.answer })
		got := f.ByFrom[Clean]
		if got.Recall() != c.recall || got.FalseAlarm() != c.falseAlarms || got.Place() > 10 && c.answer.Start >= 0 {
			t.Errorf("%s: recall %.1f, false alarms %.1f, place %.1f", c.name, got.Recall(), got.FalseAlarm(), got.Place())
		}
		if (f.ByFrom[Speech].Accused > 0) != (c.answer.Verdict == Altered) {
			t.Errorf("%s: accused %d", c.name, f.ByFrom[Speech].Accused)
		}
		if !strings.Contains(f.String(), "two quotes run together") {
			t.Errorf("%s: the table lacks kinds:\n%s", c.name, f)
		}
	}
}

func TestAListOfDifferencesIsJudged(t *testing.T) {
	c := Case{From: Clean, Want: Altered, Quote: "We took “eleven” days.", Source: "I say: We took ten days. Yes.", Original: "We took ten days."}
	right := Edit{Quote: Span{"eleven", 9, 15}, Source: Span{"ten", 15, 18}}
	for _, e := range []struct {
		name  string
		edits []Edit
		want  bool
	}{
		{"right", []Edit{right}, true},
		{"none", nil, false},
		{"another place", []Edit{{Quote: Span{"eleven", 8, 14}, Source: right.Source}}, false},
		{"another word", []Edit{{Quote: right.Quote, Source: Span{"days", 19, 23}}}, false},
		{"beyond the end", []Edit{{Quote: right.Quote, Source: Span{"ten", 15, 99}}}, false},
		{"all of it", []Edit{{Quote: Span{"We took “eleven” days.", 0, 22}, Source: Span{"We took ten days.", 7, 24}}}, false},
	} {
		if got := c.explained(&Answer{Edits: e.edits}); got != e.want {
			t.Errorf("%s: %v", e.name, got)
		}
	}
}
