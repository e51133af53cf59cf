package house

import (
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

var (
	mdLink    = regexp.MustCompile(`!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)`)
	mdHeading = regexp.MustCompile(`(?m)^#{1,6}\s+(.+?)\s*$`)
	mdFence   = regexp.MustCompile("(?s)```.*?```")
	mdCode    = regexp.MustCompile("`[^`\n]*`")
	mdPath    = regexp.MustCompile("`((?:internal|cmd|docs|themes|tests|scripts|bench)/[a-z0-9_/.-]*[a-z0-9])`")
	mdAnchor  = regexp.MustCompile(`<a (?:id|name)="([^"]+)"`)
)

// anchor makes the fragment that a heading is reached by, as the usual renderers of Markdown do.
func anchor(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(strings.NewReplacer("`", "", "*", "", "[", "", "]", "").Replace(heading)) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			b.WriteRune(r)
		case r == ' ':
			b.WriteByte('-')
		}
	}
	return b.String()
}

// anchors lists the fragments of a Markdown page.
func anchors(text string) map[string]bool {
	found := map[string]bool{}
	for _, m := range mdHeading.FindAllStringSubmatch(mdFence.ReplaceAllString(text, ""), -1) {
		found[anchor(m[1])] = true
	}
	for _, m := range mdAnchor.FindAllStringSubmatch(text, -1) {
		found[m[1]] = true
	}
	return found
}

// TestLinks follows every relative link of every Markdown page of the repository.
func TestLinks(t *testing.T) {
	exists := map[string]bool{}
	for _, name := range files(t) {
		for dir := name; dir != "."; dir = path.Dir(dir) {
			exists[dir] = true
		}
	}
	for _, name := range files(t) {
		if !strings.HasSuffix(name, ".md") || strings.Contains(name, "testdata/") {
			continue
		}
		text := string(read(t, name))
		plain := mdCode.ReplaceAllString(mdFence.ReplaceAllString(text, ""), "")
		for _, m := range mdLink.FindAllStringSubmatch(plain, -1) {
			checkLink(t, exists, name, text, m[1])
		}
	}
}

func checkLink(t *testing.T, exists map[string]bool, name, text, link string) {
	if strings.Contains(link, "://") || strings.HasPrefix(link, "mailto:") {
		return
	}
	target, fragment, _ := strings.Cut(link, "#")
	page := text
	if target != "" {
		file := path.Join(path.Dir(name), target)
		if !exists[file] {
			t.Errorf("%s links to %s, which is not there", name, link)
			return
		}
		if !strings.HasSuffix(file, ".md") {
			return
		}
		page = string(read(t, file))
	}
	if fragment != "" && !anchors(page)[fragment] {
		t.Errorf("%s links to %s, and no heading makes #%s", name, link, fragment)
	}
}

// pages are the documents that a newcomer is promised.
var pages = []string{
	"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "docs/GLOSSARY.md", "docs/FEATURES.md",
	"docs/STORY.md", "docs/DEPENDENCIES.md", "docs/adr/0001-what-we-build-and-why.md",
}

func TestPagesExist(t *testing.T) {
	exists := map[string]bool{}
	for _, name := range files(t) {
		exists[name] = true
	}
	for _, name := range pages {
		if !exists[name] {
			t.Errorf("%s is missing", name)
		}
	}
}

// TestFilesThatAPageNamesExist: whoever is sent to a file that has moved looks for it in vain.
func TestFilesThatAPageNamesExist(t *testing.T) {
	exists := map[string]bool{}
	for _, name := range files(t) {
		for dir := name; dir != "."; dir = path.Dir(dir) {
			exists[dir] = true
		}
	}
	n := 0
	for _, page := range []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"} {
		for _, m := range mdPath.FindAllStringSubmatch(string(read(t, page)), -1) {
			if n++; !exists[m[1]] {
				t.Errorf("%s names %s, which is not there", page, m[1])
			}
		}
	}
	if n < 20 {
		t.Errorf("%d files are named: they are not found", n)
	}
}

// TestOneScreen keeps the map of the house on one screen.
func TestOneScreen(t *testing.T) {
	if lines := strings.Count(string(read(t, "ARCHITECTURE.md")), "\n"); lines > 90 {
		t.Errorf("ARCHITECTURE.md has %d lines: it is one screen, 90 at most; details stand in the rooms' doc.go", lines)
	}
}

// TestMapNamesEveryRoom fails when a room is built and the map does not show it.
func TestMapNamesEveryRoom(t *testing.T) {
	text := string(read(t, "ARCHITECTURE.md"))
	for _, file := range goFiles(t) {
		name := path.Base(file.dir())
		if path.Base(file.name) == "doc.go" && file.dir() != "." && !strings.Contains(text, name) {
			t.Errorf("ARCHITECTURE.md does not show %s", file.dir())
		}
	}
}

// TestGlossary wants an avoid line for every word, since two words for a thing are worse than none.
func TestGlossary(t *testing.T) {
	entries := strings.Split(string(read(t, "docs/GLOSSARY.md")), "\n**")
	if len(entries) < 20 {
		t.Fatalf("docs/GLOSSARY.md has %d entries", len(entries)-1)
	}
	for _, entry := range entries[1:] {
		word, _, _ := strings.Cut(entry, "**")
		if !strings.Contains(entry, "*avoid*") {
			t.Errorf("docs/GLOSSARY.md: %q has no *avoid* line", word)
		}
	}
}

// TestMakeTargetsHaveHelp fails when a target that people call has no help text.
func TestMakeTargetsHaveHelp(t *testing.T) {
	for name, help := range makeTargets(t) {
		if len(help) < 10 {
			t.Errorf("Makefile: %s has no ## help text", name)
		}
	}
}

var makeTarget = regexp.MustCompile(`(?m)^([a-z][a-z-]*):[^=\n#]*(?:##\s*(.*))?$`)

// makeTargets lists the Makefile's targets with their help texts.
func makeTargets(t *testing.T) map[string]string {
	t.Helper()
	targets := map[string]string{}
	for _, m := range makeTarget.FindAllStringSubmatch(string(read(t, "Makefile")), -1) {
		targets[m[1]] = m[2]
	}
	if len(targets) < 8 {
		t.Fatalf("the Makefile has only %d targets", len(targets))
	}
	return targets
}
