package facts

import (
	"testing"

	"github.com/sfomuseum/go-edtf/parser"
)

// FuzzDates reads dates out of any text: they stand where they are said to stand, and their EDTF is valid.
func FuzzDates(f *testing.F) {
	for _, seed := range []string{
		"in 2012", "six months after she left in 2012", "March 3-5, 2014", "the early 1990s", "from 2011 to 2016, since 2010", "last summer",
		"yesterday, on Tuesday, two years ago", "31 February 2014", "2014-13-40", "30 days after March 3, 2014",
	} {
		f.Add(seed, "2014-03-31")
		f.Add(seed, "")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		for _, d := range findDates(text, DayOf(published)) {
			if d.edtf == "" || !parser.IsValid(d.edtf) {
				t.Errorf("%q gives %q, which is no EDTF", d.text, d.edtf)
			}
			if text[d.start:d.end] != d.text {
				t.Errorf("%q does not stand at %d", d.text, d.start)
			}
		}
	})
}
