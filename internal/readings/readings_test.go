package readings_test

import (
	"slices"
	"strings"
	"testing"

	"firsthand/internal/intake"
	"firsthand/internal/readings"
)

const page = `Odile Marchetti Says Why She Left the Harbour Lights Tour

odile marchetti ruben castellane

Fans wondered for months. Now Odile Marchetti has told her side of it, and it is not what anybody thought.

In a chat with Petra Lindqvist on Evening Static, Odile said about Ruben:

I never stopped admiring him. We took turns at the piano, and neither of us ever said a word.

Read More >

That tour is the one Odile left after her divorce from Tobias Wren.

She owns up to a few sleepless nights, but thought "this is the road I was meant to take all along." And the rest is on the new record.

Share this story

Do you think they will ever tour together again?

Image via Ruben Castellane/Instagram
`

func readPage(t *testing.T, text string) (*intake.Draft, []readings.Finding, []int) {
	t.Helper()
	d, err := intake.Read("page.txt", []byte(text), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	after := readings.Behind(d, text)
	return d, readings.Find(d, after), after
}

func TestFindingsStandWhereTheirWordsAre(t *testing.T) {
	d, found, _ := readPage(t, page)
	kinds := map[string]int{}
	for _, f := range found {
		kinds[f.Kind]++
		for _, p := range f.Places {
			if f.Kind == readings.Furniture {
				continue
			}
			text := []rune(d.Body[p.Block].Text)
			if p.Start < 0 || p.End > len(text) || p.Start > p.End {
				t.Errorf("%s stands at %+v of %d letters", f.ID, p, len(text))
			}
			if words := string(text[p.Start:p.End]); f.Kind == readings.Partial && words != f.Values.Text || f.Kind == readings.Person && !strings.Contains(f.Values.Name, words) {
				t.Errorf("%s %q stands at %q", f.Kind, f.Values.Text+f.Values.Name, words)
			}
		}
	}
	for _, kind := range []string{readings.Person, readings.Quote, readings.Partial, readings.Interview, readings.Question, readings.Credit, readings.Furniture} {
		if kinds[kind] == 0 {
			t.Errorf("no %s was found: %v", kind, kinds)
		}
	}
}

func TestDroppedLinesKnowWhereTheyStood(t *testing.T) {
	d, _, after := readPage(t, page)
	if len(after) != len(d.Dropped) {
		t.Fatalf("%d places of %d lines", len(after), len(d.Dropped))
	}
	at := slices.Index(d.Dropped, "Read More >")
	if at < 0 || !strings.HasPrefix(d.Body[after[at]].Text, "I never stopped") {
		t.Errorf("%q stood behind block %d of %+v", d.Dropped, after, d.Body)
	}
}

func TestNothingDecidedIsTheDraftAsItWasRead(t *testing.T) {
	d, _, after := readPage(t, page)
	before := string(d.JSON())
	r := readings.Reading{Draft: d, After: after, State: readings.State{Head: readings.Head{Headline: d.Headline, Topics: d.Topics}}}
	got, said, err := r.Decided()
	if err != nil || len(got.Quotes) != len(d.Quotes) || len(got.Body) != len(d.Body) || len(got.Credits) != len(d.Credits) || got.Question != d.Question {
		t.Errorf("it is %+v, %v", got, err)
	}
	if slices.ContainsFunc(said.Quotes, func(s readings.Said) bool { return s.Accepted }) {
		t.Error("what nobody decided on is accepted")
	}
	if string(d.JSON()) != before {
		t.Error("the draft was changed")
	}
}

func TestEveryDecisionLeavesADraftThatCanBeKept(t *testing.T) {
	d, found, after := readPage(t, page)
	for _, do := range []string{readings.Accept, readings.Change, readings.Drop} {
		for _, only := range found {
			state := readings.State{Head: readings.Head{Headline: d.Headline}, Decisions: map[string]readings.Decision{}}
			for _, f := range found {
				state.Decisions[f.ID] = readings.Decision{Do: readings.Drop}
			}
			v := only.Values
			state.Decisions[only.ID] = readings.Decision{Do: do, Values: &v}
			r := readings.Reading{Draft: d, After: after, State: state}
			got, said, err := r.Decided()
			if err != nil || len(said.Quotes) != len(got.Quotes) || len(said.Facts) != len(got.Facts) || len(said.Relationships) != len(got.Relationships) {
				t.Fatalf("%s %s: %+v, %v", do, only.ID, said, err)
			}
			if err := got.Validate(); err != nil {
				t.Errorf("%s %s: %v", do, only.ID, err)
			}
		}
	}
}

func FuzzBehind(f *testing.F) {
	f.Add(page)
	f.Add("Headline\n\nRead More >\n\nA paragraph that is long enough to be one of a story.\n\nRead More >\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := intake.Read("page.txt", []byte(text), intake.Options{})
		if err != nil {
			return
		}
		after := readings.Behind(d, text)
		if len(after) != len(d.Dropped) {
			t.Fatalf("%d places of %d lines", len(after), len(d.Dropped))
		}
		for _, n := range after {
			if n < -1 || n >= len(d.Body) {
				t.Fatalf("a line stood behind block %d of %d", n, len(d.Body))
			}
		}
		r := readings.Reading{Draft: d, After: after, State: readings.State{Head: readings.Head{Headline: d.Headline}}}
		if got, _, err := r.Decided(); err != nil || len(got.Body) != len(d.Body) {
			t.Fatalf("nothing decided changes it: %v", err)
		}
	})
}
