package house

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// word is something that does not belong in the repository, and why.
type word struct {
	pattern *regexp.Regexp
	holds   []string // small letters of which a text that has it has one; they are looked for first, in a hundredth of the time
	why     string
	only    *regexp.Regexp // the files it is looked for in; nil is all
}

// Patterns are put together from pieces so that this file does not find itself.
var words = []word{
	{regexp.MustCompile(`(^|[^\w.\-/~:])/` + `(work|root|Users)/[\w.]`), []string{"work/", "root/", "users/"}, "a path of one machine means nothing on another", nil},
	{regexp.MustCompile(`(^|[^\w.\-/~:])/` + `tmp/(plan|bash_jobs|go-build)`), []string{"tmp/"}, "a path of one machine means nothing on another", nil},
	{regexp.MustCompile(`(proxy|sum)\.golang` + `\.org|registry\.npm` + `js\.org|(deb|security|snapshot)\.debian` + `\.org|files\.python` + `hosted\.org`), []string{"golang" + ".org", "npm" + "js.org", "debian" + ".org", "python" + "hosted"},
		"whoever builds chooses the registry; its host name is their setting", nil},
	{regexp.MustCompile(`(?i)\b(this|last|next|previous|earlier|coding|a later) ` + `session\b`), []string{"session"}, "the repository tells what is, not how the work on it went", nil},
	{regexp.MustCompile(`(?i)\b(AI|machine|LLM)-` + `(generated|written) (code|commit|file)`), []string{"-generated", "-written"}, "the repository tells what is, not how the work on it went", nil},
	{regexp.MustCompile(`(?i)\b(this|our|the|see|per|of|from|by) ` + `issue #?\d`), []string{"issue"}, "a number in a tracker explains nothing to a reader: say what it is about", nil},
	{regexp.MustCompile(`(?i)^(co-authored|signed-off)` + `-by:`), []string{"-by:"}, "trailers belong in no file", nil},
	{regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME)\b`), []string{"to" + "do", "fix" + "me"}, "what is left for later stands in docs/FEATURES.md as “not yet”, where it is seen",
		regexp.MustCompile(`\.(go|mjs|js|ts|hbs|css|sql|sh)$`)},
	{regexp.MustCompile(`(fmt\.Errorf|errors\.New)\("(fail` + `ed|unable|could not|couldn't) `), []string{"errorf(", "errors.new("}, "an error says what was tried with which argument; that it failed is known",
		regexp.MustCompile(`\.go$`)},
	{regexp.MustCompile(`\btime\.` + `Sleep\(`), []string{"sleep("}, "a test waits on a condition, never on a duration", regexp.MustCompile(`_test\.go$|internal/firsthandtest/`)},
	{regexp.MustCompile(`\bwaitFor` + `Timeout\(|\bset` + `Timeout\(\s*(resolve|r|done)\b`), []string{"timeout("}, "a test waits on a condition, never on a duration", regexp.MustCompile(`^tests/`)},
	{regexp.MustCompile(`\b(test|it|describe)` + `\.(only|fixme|todo)\(`), []string{".only(", ".fixme(", ".todo("}, "every test runs", regexp.MustCompile(`^tests/`)},
}

// binary tells pictures, fonts and dumps from text.
func binary(data []byte) bool {
	head := data[:min(len(data), 4000)]
	for _, b := range head {
		if b == 0 {
			return true
		}
	}
	for len(head) > 0 && !utf8.Valid(head) && len(data) > len(head) && len(head) > 3996 {
		head = head[:len(head)-1] // the cut may stand inside a letter
	}
	return !utf8.Valid(head)
}

// findWord gives the line number (from 1) and the reason of the first forbidden word, or 0.
func findWord(name string, data []byte) (int, word) {
	small := bytes.ToLower(data)
	for _, w := range words {
		if w.only != nil && !w.only.MatchString(name) {
			continue
		}
		if !slices.ContainsFunc(w.holds, func(part string) bool { return bytes.Contains(small, []byte(part)) }) {
			continue
		}
		for i, line := range strings.Split(string(data), "\n") {
			if w.pattern.MatchString(line) {
				return i + 1, w
			}
		}
	}
	return 0, word{}
}

func TestWords(t *testing.T) {
	for _, name := range files(t) {
		if name == "go.sum" {
			continue
		}
		if strings.HasPrefix(name, "bench/quotes/") && (strings.HasSuffix(name, ".story") || strings.Contains(name, "/pages/heldout/") || strings.Contains(name, "/pages/dev/")) {
			continue // news as newsrooms write it, where parliaments have sessions
		}
		data := read(t, name)
		if binary(data) {
			continue
		}
		if line, w := findWord(name, data); line > 0 {
			t.Errorf("%s:%d: %s (found by %s)", name, line, w.why, w.pattern)
		}
	}
}

func TestWordsAreFound(t *testing.T) {
	for _, c := range []struct {
		name, text string
		found      bool
	}{
		{"a.md", "see /" + "work/main/x", true},
		{"a.md", "https://example.com/" + "work/main", false},
		{"a.go", "// fixed in issue " + "#12", false},
		{"a.go", "// see issue " + "#12", true},
		{"a.md", "as the last " + "session found", true},
		{"a.md", "a reader's session ends after a week", false},
		{"a.go", "// TO" + "DO later", true},
		{"a.md", "2011-XX-12 is a date", false},
		{"a.go", `fmt.Errorf("fail` + `ed to open")`, true},
		{"x_test.go", "time.Sle" + "ep(1)", true},
		{"x.go", "time.Sle" + "ep(1)", false},
		{"package-lock.json", `"resolved": "https://registry.npm` + `js.org/x"`, true},
	} {
		if line, w := findWord(c.name, []byte(c.text)); (line > 0) != c.found {
			t.Errorf("%s %q: found at line %d by %v, wanted found=%v", c.name, c.text, line, w.pattern, c.found)
		}
	}
}

// crowded are names of packages that tell nothing of what is inside.
var crowded = map[string]bool{
	"util": true, "utils": true, "common": true, "helper": true, "helpers": true, "models": true,
	"types": true, "base": true, "misc": true, "shared": true, "interfaces": true,
}

func TestPackageNames(t *testing.T) {
	for _, file := range goFiles(t) {
		if name := strings.TrimSuffix(file.ast.Name.Name, "_test"); crowded[name] {
			t.Errorf("%s: a package named %q takes in anything: name it after the newsroom's word for what it does", file.name, name)
		}
	}
}

// TestNoNameOfTheSeed looks for the people, programmes and sentences of the page that the work is
// tried on. They are real and stay out of the repository; so the list comes from outside.
func TestNoNameOfTheSeed(t *testing.T) {
	dir := os.Getenv("FIRSTHAND_SEED")
	if dir == "" {
		t.Skip("seed: not run (FIRSTHAND_SEED is not set)")
	}
	names := seedNames(t, dir)
	for _, name := range files(t) {
		text := strings.ToLower(string(read(t, name)))
		for _, secret := range names {
			if at := strings.Index(text, secret); at >= 0 {
				t.Errorf("%s:%d: holds a name or sentence of the seed", name, 1+strings.Count(text[:at], "\n"))
			}
		}
	}
}

// seedNames collects what must not be found: full names, long family names, programmes, titles and
// the beginnings and ends of quotes, in lower case.
func seedNames(t *testing.T, dir string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expect.json"))
	if err != nil {
		t.Fatal(err)
	}
	var expect struct {
		Headline   string
		People     []string
		Interviews []struct{ Outlet string }
		Quotes     []struct{ Starts, Ends string }
		Related    []struct{ Title string }
	}
	if err := json.Unmarshal(data, &expect); err != nil {
		t.Fatal(err)
	}
	names := []string{expect.Headline}
	for _, person := range expect.People {
		names = append(names, person)
		if parts := strings.Fields(person); len(parts) > 1 && len(parts[len(parts)-1]) > 8 {
			names = append(names, parts[len(parts)-1])
		}
	}
	for _, interview := range expect.Interviews {
		names = append(names, interview.Outlet)
	}
	for _, quote := range expect.Quotes {
		names = append(names, quote.Starts)
		if len(quote.Ends) > 20 {
			names = append(names, quote.Ends)
		}
	}
	for _, related := range expect.Related {
		names = append(names, related.Title)
	}
	kept := names[:0]
	for _, name := range names {
		if name = strings.ToLower(strings.TrimSpace(name)); len(name) > 6 {
			kept = append(kept, name)
		}
	}
	if len(kept) < 5 {
		t.Fatalf("%s names too little to look for: %d names", dir, len(kept))
	}
	return kept
}
