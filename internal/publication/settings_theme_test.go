package publication

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAThemeIsAskedForByItsContentWhereManyMachinesShowIt(t *testing.T) {
	var s Settings
	if got := s.ThemeNamed("day"); got != "day" {
		t.Errorf("in a folder it is %q", got)
	}
	for _, step := range []struct {
		hash string
		gone []string
		name string
	}{
		{"a", nil, "day@a"},
		{"b", []string{}, "day@b"},
		{"c", []string{"a"}, "day@c"},
		{"c", []string{}, "day@c"},
		{"b", []string{}, "day@b"},
		{"", []string{"b", "c"}, "day"},
		{"", nil, "day"},
	} {
		before := s.Clone()
		gone := s.KeepTheme("day", step.hash)
		if diff := cmp.Diff(step.gone, gone, equalEmpty); diff != "" || s.ThemeNamed("day") != step.name {
			t.Errorf("after %q it is %q, gone is %v", step.hash, s.ThemeNamed("day"), gone)
		}
		before.KeepTheme("day", "another") // of a copy
		if s.ThemeNamed("day") != step.name {
			t.Errorf("a copy changed the settings: %q", s.ThemeNamed("day"))
		}
	}
}

// equalEmpty takes no list and an empty one for the same.
var equalEmpty = cmp.FilterValues(func(a, b []string) bool { return len(a)+len(b) == 0 }, cmp.Ignore())
