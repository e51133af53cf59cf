package demo

import (
	"strings"
	"testing"
)

func TestAStoryAsItWasPrintedFirst(t *testing.T) {
	p := sample(t, clock)
	corrected := 0
	for _, st := range p.Stories {
		first, err := p.FirstPrinted(st)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range p.Corrections {
			if c.Story != st.Slug {
				continue
			}
			corrected++
			if len(first.Body) != len(st.Body)-len(c.Added) {
				t.Errorf("%s: %d blocks came with the correction, but it went from %d to %d", c.Key, len(c.Added), len(first.Body), len(st.Body))
			}
			if was, is := says(first, c.Old), says(st, c.Old); c.Old != "" && (!was || is) {
				t.Errorf("%s: said before %t, says now %t: %q", c.Key, was, is, c.Old)
			}
		}
	}
	if corrected != len(p.Corrections) {
		t.Errorf("looked at %d corrections of %d", corrected, len(p.Corrections))
	}
}

func says(st Story, words string) bool {
	for _, b := range st.Body {
		if strings.Contains(plain(b.runs()), words) {
			return true
		}
	}
	return false
}

func TestACorrectionMustFitItsStory(t *testing.T) {
	st := Story{Slug: "a", Body: []Block{{Kind: Paragraph, Text: []Inline{{Text: "It was in May, "}, {Text: "at sea", Italic: true}}}, {Kind: QuoteBlock, Quote: "q"}}}
	for what, c := range map[string]Correction{
		"words that are not there":         {Old: "June", New: "July"},
		"words over two stretches":         {Old: "June, at", New: "May, at"},
		"a paragraph that is not there":    {Added: []string{"Nobody"}},
		"a quote that is not there":        {Added: []string{"quote:other"}},
		"a block that was taken out twice": {Added: []string{"quote:q", "quote:q"}},
	} {
		c.Story = "a"
		if first, err := (&Publication{Corrections: []Correction{c}}).FirstPrinted(st); err == nil {
			t.Errorf("%s: no error, but %+v", what, first.Body)
		}
	}
	if len(st.Body) != 2 || st.Body[0].Text[0].Text != "It was in May, " {
		t.Errorf("the story itself was changed: %+v", st.Body)
	}
}
