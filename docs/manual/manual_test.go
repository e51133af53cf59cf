package manual

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestEveryPageIsInTheManualOnceAndLeadsToPages(t *testing.T) {
	pages, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, p := range pages {
		if slices.Contains(names, p.Name) {
			t.Errorf("%s is named twice", p.Name)
		}
		names = append(names, p.Name)
		if p.Title == "" || strings.HasPrefix(p.Title, "#") || len(p.Source) < 300 {
			t.Errorf("%s has the title %q and %d bytes", p.Name, p.Title, len(p.Source))
		}
	}
	entries, err := files.ReadDir(".")
	if err != nil || len(entries) != len(pages) {
		t.Errorf("there are %d files, and README.md names %d: %v", len(entries), len(pages), names)
	}
	for _, p := range pages {
		for _, m := range regexp.MustCompile(`\]\(([^)]+)\)`).FindAllStringSubmatch(p.Source, -1) {
			name, _, _ := strings.Cut(m[1], "#")
			if strings.Contains(m[1], "://") || name == "" {
				continue
			}
			if !slices.Contains(names, strings.TrimSuffix(name, ".md")) || !strings.HasSuffix(name, ".md") {
				t.Errorf("%s leads to %s, which no site has: name a page of the manual", p.Name, m[1])
			}
		}
	}
}

// TestEveryRowHasTheCellsOfItsHead: what stands behind a cell too many is not shown.
func TestEveryRowHasTheCellsOfItsHead(t *testing.T) {
	pages, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	between := regexp.MustCompile(`(?:^|[^\\])\|`)
	for _, p := range pages {
		head := 0
		for line := range strings.Lines(p.Source) {
			cells := len(between.FindAllString(line, -1)) - 1
			switch {
			case !strings.HasPrefix(line, "|"):
				head = 0
			case head == 0:
				head = cells
			case cells != head:
				t.Errorf("%s has a row of %d cells below a head of %d: %s", p.Name, cells, head, line)
			}
		}
	}
}
