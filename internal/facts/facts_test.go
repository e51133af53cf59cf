package facts

import (
	"strings"
	"testing"
)

// TestFactsNeedPeople holds facts to what a timeline can use: somebody it is about, and the text's
// words, not those that it quotes.
func TestFactsNeedPeople(t *testing.T) {
	text := "The hall opened in 1884 and burned in 1921.\n\n" +
		"Mara Vell sang there in 2011. “I was born in 1980,” she said.\n\n“They built it in 1884,” said Otto Brandvold, who has worked there since 1999."
	got := printed(read(text, "").Facts, func(f Fact) string { return f.DateText + ": " + strings.Join(f.People, ", ") })
	if want := "2011: Mara Vell; 1980: Mara Vell; since 1999: Otto Brandvold"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFactsOfThatYear reads days whose year stands in the sentence before, and none where two years do.
func TestFactsOfThatYear(t *testing.T) {
	for text, want := range map[string]string{
		"Mara Vell sang there in April 2011. Vell came back on May 16 of that year.":             "April 2011 = 2011-04; May 16 of that year = 2011-05-16",
		"Mara Vell sang there in April 2011. Vell retired that September.":                       "April 2011 = 2011-04; that September = 2011-09",
		"Mara Vell sang there in 2009 and in April 2011. Vell retired that September.":           "2009 = 2009; April 2011 = 2011-04",
		"Mara Vell sang there between April and August 2011. Vell retired that same wet autumn.": "between April and August 2011 = 2011-04/2011-08",
	} {
		if got := printed(read(text+filler, "2014-03-03").Facts, func(f Fact) string { return f.DateText + " = " + f.EDTF }); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
