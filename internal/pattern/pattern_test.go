package pattern

import (
	"slices"
	"strings"
	"testing"
)

// TestSieve holds the one pass over a text to what each pattern says by itself.
func TestSieve(t *testing.T) {
	patterns := []*Pattern{Lazy(`(?i)\bmarried to\b`), Lazy(`tied the (?:knot|rope)`), Lazy(`(?i)the|then|heat`), Lazy(`\d+`), Lazy(`knot`)}
	s := NewSieve(patterns...)
	for _, text := range []string{"", "They Tied The Knot", "she is MARRIED TO him", "a theatre in 2012", "hea", "xthenx", "knots", "…–—"} {
		lower := strings.ToLower(text)
		passed := s.Pass(lower)
		for i, p := range patterns {
			if p.may(lower) != slices.Contains(passed, i) {
				t.Errorf("%q and %q: %v, by itself %v", text, p.source, passed, p.may(lower))
			}
		}
		if !slices.IsSorted(passed) {
			t.Errorf("%q: %v is not in order", text, passed)
		}
	}
}

// TestLongestLines checks that no line is longer than its pattern thinks that lines can be.
func TestLongestLines(t *testing.T) {
	for _, c := range []struct {
		source string
		want   int
	}{{`^ab{2,4}c?$`, 6}, {`^(?:ab|cde).{0,10}$`, 13}, {`^\W*.+$`, endless}, {`^\W*ab\W*$`, 2 + 2*fringe}, {`^[a-z]*$`, endless}} {
		if got := Lazy(c.source).Longest(); got != c.want {
			t.Errorf("%s: %d, want %d", c.source, got, c.want)
		}
	}
}
