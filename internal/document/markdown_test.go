package document

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"firsthand"
)

func TestMarkdownKeepsTheTree(t *testing.T) {
	g := tame()
	g.most, g.deep = 3, 2
	rapid.Check(t, func(t *rapid.T) {
		d := g.doc().Draw(t, "doc")
		source := d.Markdown()
		back, warnings, err := FromMarkdown(source)
		if err != nil || len(warnings) > 0 {
			t.Fatalf("%v %v\n%s", err, warnings, source)
		}
		if diff := changed(d, back); diff != "" {
			t.Fatalf("%s\n%s", diff, source)
		}
	})
}

func TestFromMarkdownAnswersHostileInputQuickly(t *testing.T) {
	var steps strings.Builder
	for i := range 2_000 {
		steps.WriteString(strings.Repeat(" ", 2*i) + "- a\n")
	}
	for name, c := range map[string]struct {
		source  string
		refused bool
	}{
		"20 MB":                      {strings.Repeat("words ", 20<<20/6), true},
		"200,000 quotations":         {strings.Repeat(">", 200_000), true},
		"200,000 lists":              {strings.Repeat("- ", 200_000), true},
		"200,000 numbered lists":     {strings.Repeat("1. ", 200_000), true},
		"2,000 lists, step by step":  {steps.String(), true},
		"200,000 brackets":           {strings.Repeat("[", 200_000), true},
		"unfinished links":           {strings.Repeat("[a](b", 50_000), true},
		"unfinished emphasis":        {strings.Repeat("*a_ ", 50_000), true},
		"unfinished strikes":         {strings.Repeat("~~a ~b", 50_000), true},
		"a table of 20,000 columns":  {"|" + strings.Repeat("a|", 20_000) + "\n|" + strings.Repeat("-|", 20_000) + "\n" + strings.Repeat("|a\n", 2_000), true},
		"a table of 1,000 by 1,000":  {"|" + strings.Repeat("a|", 1_000) + "\n|" + strings.Repeat("-|", 1_000) + "\n" + strings.Repeat("|a\n", 1_000), true},
		"link references":            {strings.Repeat("[a]: b\n", 200_000), true},
		"nested HTML":                {strings.Repeat("<div>", 200_000), true},
		"as many as are let through": {strings.Repeat(strings.Repeat("*a_ ", 400)+"\n\n", 300), false},
		"links that are let through": {strings.Repeat("[a](b", 8_000), false},
		"backslashes":                {strings.Repeat(`\`, 1_000_000), false},
		"100,000 paragraphs":         {strings.Repeat("words here\n\n", 100_000), false},
	} {
		start := time.Now()
		_, _, err := FromMarkdown(c.source)
		if refused := firsthand.ErrorCode(err) == firsthand.Invalid; refused != c.refused || err != nil && !refused {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}

func FuzzFromMarkdown(f *testing.F) {
	for _, c := range inputs(f, "md") {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d, _, err := FromMarkdown(source)
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Fatalf("not an Invalid error: %v", err)
			}
			return
		}
		rendersSafely(t, d)
		again, _, err := FromMarkdown(d.Markdown())
		if err != nil {
			return // HTML in Markdown takes more room than what it was read from
		}
		if before, after := squeeze(Text(d)), squeeze(Text(again)); before != after {
			t.Fatalf("words changed on the way through Markdown:\n%q\n%q\n%s", before, after, d.Markdown())
		}
	})
}
