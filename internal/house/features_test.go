package house

import (
	"fmt"
	"go/ast"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// How many rows the tables of docs/FEATURES.md have: what a desk expects, the parts of a page, and how
// pages and quotes are read. A row is struck out by a decision in docs/adr, never by silence.
const (
	featureRows = 93
	storyRows   = 10
	quoteRows   = 12
)

// feature is one row of docs/FEATURES.md.
type feature struct {
	id     string // "1" to "93", "S1" to "S10", "Q1" to "Q12"
	name   string
	status string // works, part, not yet
	proofs []string
	note   string
}

var (
	featureRow = regexp.MustCompile(`^\| ([SQ]?\d+) \|([^|]+)\|([^|]+)\|([^|]*)\|([^|]*)\|$`)
	codeSpan   = regexp.MustCompile("`([^`]+)`")
)

// features reads the rows of a table whose first column is a number.
func features(text string) []feature {
	var rows []feature
	for line := range strings.SplitSeq(text, "\n") {
		m := featureRow.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		row := feature{id: m[1], name: strings.TrimSpace(m[2]), status: strings.TrimSpace(m[3]), note: strings.TrimSpace(m[5])}
		for _, span := range codeSpan.FindAllStringSubmatch(m[4], -1) {
			row.proofs = append(row.proofs, span[1])
		}
		rows = append(rows, row)
	}
	return rows
}

// proofs is what a row may name: tests as package.TestName, browser tests, make targets, scripts.
type proofs struct {
	tests   map[string]bool // "store.TestWrite"
	browser map[string]bool // titles of browser tests, after the name of their file
	targets map[string]string
	files   map[string]bool
}

var browserTitle = regexp.MustCompile("(?m)\\btest\\(\\s*(?:'([^']+)'|\"([^\"]+)\"|`([^`]+)`)")

func findProofs(t *testing.T) proofs {
	t.Helper()
	p := proofs{tests: map[string]bool{}, browser: map[string]bool{}, targets: makeTargets(t), files: map[string]bool{}}
	for _, file := range goFiles(t) {
		if !file.isTest() {
			continue
		}
		dir := path.Base(file.dir())
		if dir == "." {
			dir = module
		}
		for _, decl := range file.ast.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && testName.MatchString(f.Name.Name) {
				p.tests[dir+"."+f.Name.Name] = true
			}
		}
	}
	for _, name := range files(t) {
		p.files[name] = true
		if strings.HasPrefix(name, "tests/") && strings.HasSuffix(name, ".test.mjs") {
			base := strings.TrimSuffix(path.Base(name), ".test.mjs")
			for _, m := range browserTitle.FindAllStringSubmatch(string(read(t, name)), -1) {
				p.browser[base+": "+m[1]+m[2]+m[3]] = true
			}
		}
	}
	return p
}

var testName = regexp.MustCompile(`^(Test|Fuzz|Example|Benchmark)[A-Z_]`)

// missing tells why a proof proves nothing, "" if it stands.
func (p proofs) missing(proof string) string {
	switch {
	case strings.HasPrefix(proof, "make "):
		if _, ok := p.targets[strings.TrimPrefix(proof, "make ")]; !ok {
			return "the Makefile has no such target"
		}
	case strings.HasPrefix(proof, "browser "):
		if !p.browser[strings.TrimPrefix(proof, "browser ")] {
			return "tests/browser has no such test"
		}
	case strings.HasPrefix(proof, "scripts/"):
		if !p.files[proof] {
			return "there is no such file"
		}
	default:
		if !p.tests[proof] {
			return "no package has such a test"
		}
	}
	return ""
}

// wrong tells what is wrong with one row, nothing if all is well.
func (p proofs) wrong(row feature) []string {
	var faults []string
	switch row.status {
	case "works", "part":
		if len(row.proofs) == 0 {
			faults = append(faults, fmt.Sprintf("claims %q and names no proof", row.status))
		}
		if row.status == "part" && row.note == "" {
			faults = append(faults, "is in part and does not say which part")
		}
	case "not yet":
		if len(row.proofs) > 0 {
			faults = append(faults, "is not there yet and names a proof all the same")
		}
	default:
		faults = append(faults, fmt.Sprintf("has the status %q: works, part or not yet", row.status))
	}
	for _, proof := range row.proofs {
		if why := p.missing(proof); why != "" {
			faults = append(faults, fmt.Sprintf("names the proof %q: %s", proof, why))
		}
	}
	return faults
}

func TestFeatures(t *testing.T) {
	p := findProofs(t)
	seen := map[string]bool{}
	for _, row := range features(string(read(t, "docs/FEATURES.md"))) {
		if seen[row.id] {
			t.Errorf("docs/FEATURES.md has two rows %s", row.id)
		}
		seen[row.id] = true
		for _, fault := range p.wrong(row) {
			t.Errorf("docs/FEATURES.md, row %s (%s): %s", row.id, row.name, fault)
		}
	}
	for n := 1; n <= featureRows; n++ {
		if !seen[strconv.Itoa(n)] {
			t.Errorf("docs/FEATURES.md has no row %d", n)
		}
	}
	for n := 1; n <= storyRows; n++ {
		if !seen["S"+strconv.Itoa(n)] {
			t.Errorf("docs/FEATURES.md has no row S%d", n)
		}
	}
	for n := 1; n <= quoteRows; n++ {
		if !seen["Q"+strconv.Itoa(n)] {
			t.Errorf("docs/FEATURES.md has no row Q%d", n)
		}
	}
}

// section is one part of docs/STORY.md: the lines of the page that it is about, and what it claims.
type section struct {
	name   string
	page   []string
	row    feature
	status bool
}

// sections reads docs/STORY.md.
func sections(text string) []section {
	var all []section
	for _, part := range strings.Split(text, "\n## ")[1:] {
		name, rest, _ := strings.Cut(part, "\n")
		s := section{name: name, row: feature{id: name, note: rest}}
		for line := range strings.SplitSeq(rest, "\n") {
			if words, ok := strings.CutPrefix(line, "> "); ok {
				s.page = append(s.page, words)
			}
			if status, ok := strings.CutPrefix(line, "Status: "); ok {
				s.status, s.row.status = true, status
			}
			if proof, ok := strings.CutPrefix(line, "Proof: "); ok {
				for _, span := range codeSpan.FindAllStringSubmatch(proof, -1) {
					s.row.proofs = append(s.row.proofs, span[1])
				}
			}
		}
		all = append(all, s)
	}
	return all
}

// storyPage is the page that docs/STORY.md walks through and the browser tests paste.
const storyPage = "tests/browser/pasted.txt"

// TestStory holds the walk through a page to the same rules, and to the page.
func TestStory(t *testing.T) {
	p := findProofs(t)
	page := string(read(t, storyPage))
	shown := 0
	for _, s := range sections(string(read(t, "docs/STORY.md"))) {
		if !s.status {
			t.Errorf("docs/STORY.md: %q has no status", s.name)
		}
		for _, fault := range p.wrong(s.row) {
			t.Errorf("docs/STORY.md: %q %s", s.name, fault)
		}
		for _, words := range s.page {
			shown++
			if !strings.Contains(page, words) {
				t.Errorf("docs/STORY.md: %q quotes %q, which does not stand in %s", s.name, words, storyPage)
			}
		}
	}
	if shown < 10 {
		t.Errorf("docs/STORY.md shows only %d lines of the page", shown)
	}
}

// TestFeatureRules proves that the test above would fail.
func TestFeatureRules(t *testing.T) {
	p := proofs{tests: map[string]bool{"store.TestWrite": true}, browser: map[string]bool{"pages: reads": true},
		targets: map[string]string{"bench": "x"}, files: map[string]bool{"scripts/fuzz": true}}
	table := "| 1 | a | works | `store.TestWrite` `make bench` `scripts/fuzz` `browser pages: reads` | |\n" +
		"| 2 | b | works | | |\n" +
		"| 3 | c | works | `store.TestGone` | |\n" +
		"| 4 | d | part | `store.TestWrite` | |\n" +
		"| S5 | e | not yet | `make bench` | |\n" +
		"| 6 | f | soon | | |\n"
	want := map[string]string{"1": "", "2": "no proof", "3": "no package", "4": "which part", "S5": "all the same", "6": "status"}
	rows := features(table)
	if len(rows) != len(want) {
		t.Fatalf("read %d rows of %d", len(rows), len(want))
	}
	for _, row := range rows {
		got := strings.Join(p.wrong(row), "; ")
		if (want[row.id] == "") != (got == "") || !strings.Contains(got, want[row.id]) {
			t.Errorf("row %s: %q, wanted something with %q", row.id, got, want[row.id])
		}
	}
}
