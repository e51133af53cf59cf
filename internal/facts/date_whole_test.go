package facts_test

import (
	"testing"
	"time"

	"firsthand/internal/facts"
)

func TestADateIsReadAsAnEditorTypesIt(t *testing.T) {
	today := time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)
	for typed, want := range map[string]string{
		"2012": "2012", "in 2012": "2012", "2012-06": "2012-06", "2012-06-30": "2012-06-30", "June 2012": "2012-06", "june 2012": "2012-06",
		"14 March 2024": "2024-03-14", "March 14, 2024": "2024-03-14", "on March 14, 2024.": "2024-03-14", "14.3.2024": "2024-03-14", "31/12/2024": "2024-12-31",
		"last March": "2026-03", "last march": "2026-03", "March": "2026-03", "yesterday": "2026-11-26", "today": "2026-11-27", "last year": "2025", "last summer": "2026-22",
		"around 2011": "2011~", "the 1990s": "199X", "summer 2012": "2012-22", "the summer of 2012": "2012-22", "since 2010": "2010/..", "from 2011 to 2016": "2011/2016",
		"two years ago": "2024~", "on Monday": "2026-11-23", "monday": "2026-11-23",
		"": "", "soon": "", "3/4/2024": "", "31.2.2024": "", "when she left in 2012": "", "2012 or so, in June": "", "20124": "", "hello 2012": "",
	} {
		if got := facts.ReadDate(typed, today); got != want {
			t.Errorf("%q is read as %q, not %q", typed, got, want)
		}
	}
}
