package document

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/koenig"
	"firsthand/internal/koenig/koenigtest"
)

// ghostHTML is HTML as programs send it to have a post made of it. After " ## " stands why what we make of it differs
// from what Ghost makes of it, where it does.
const ghostHTML = "testdata/ghost/source-html.txt"

// readHTML gives the lines of ghostHTML: what is read, and why it is read otherwise ("" if it is not).
func readHTML(t *testing.T) (sources, why []string) {
	t.Helper()
	text, err := os.ReadFile(ghostHTML)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		source, reason, _ := strings.Cut(strings.TrimRight(line, "\n"), " ## ")
		if source != "" {
			sources, why = append(sources, strings.ReplaceAll(source, `\n`, "\n")), append(why, reason)
		}
	}
	return sources, why
}

// onAPage is what readers see of HTML that was sent.
func onAPage(t *testing.T, source string) []string {
	t.Helper()
	d, _, err := FromHTML(source, HTMLOptions{Verbatim: true})
	if err != nil {
		t.Fatal(err)
	}
	var ours strings.Builder
	if err := RenderWeb(&ours, Claim(d, Doc{}, "Owner"), nil, Options{Ghost: true, Trusted: func(string) bool { return true }}); err != nil {
		t.Fatal(err)
	}
	return koenigtest.Levelled(t, ours.String())
}

// recordedHTML are the sums of what Ghost's packages make of it.
const recordedHTML = "testdata/ghost/source-html.json"

func TestHTMLIsReadAsRecordedOfGhost(t *testing.T) {
	known := koenigtest.Recorded(t, recordedHTML)
	sources, why := readHTML(t)
	for i, source := range sources {
		if same := koenigtest.Sum(onAPage(t, source)) == known[source]; same != (why[i] == "") {
			t.Errorf("%s is the same as with Ghost: %t; that it differs has the reason %q", source, same, why[i])
		}
	}
}

// TestHTMLIsReadAsByGhost holds that HTML looks on a page as it would, had Ghost read it. -update records that.
func TestHTMLIsReadAsByGhost(t *testing.T) {
	sources, why := readHTML(t)
	var questions []map[string]string
	for _, source := range sources {
		questions = append(questions, map[string]string{"html": source})
	}
	data, err := json.Marshal(questions)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "questions.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	var answers []struct {
		Lexical json.RawMessage
		Error   string
	}
	if err := json.Unmarshal([]byte(firsthandtest.Oracle(t, "koenig.mjs", file)), &answers); err != nil {
		t.Fatal(err)
	}
	known := map[string]string{}
	for i, source := range sources {
		theirs, ok := koenig.Document(answers[i].Lexical, koenig.Options{Trusted: true, Clean: strings.Clone})
		if !ok {
			t.Errorf("Ghost answers %s with %s", source, answers[i].Error)
			continue
		}
		want := koenigtest.Levelled(t, theirs)
		known[source] = koenigtest.Sum(want)
		if diff := koenigtest.Differ(onAPage(t, source), want); (diff != "") != (why[i] != "") {
			t.Errorf("%s ## %s\n%s", source, why[i], diff)
		}
	}
	if *update {
		data, err := json.MarshalIndent(known, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(recordedHTML, append(data, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
