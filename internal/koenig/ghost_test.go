package koenig

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/koenig/koenigtest"
)

// answer is what Ghost's renderer made of a question.
type answer struct {
	HTML  string `json:"html"`
	Error string `json:"error"`
}

// asGhost are the options under which Ghost's renderer was asked (tests/oracle/koenig.mjs).
func asGhost(target string) Options {
	return Options{Mail: target == "email", SiteURL: "https://desk.example", PostURL: "https://desk.example/story/", SiteID: "5f7a3c52-0d2f-4d57-9f0e-5a1f0c7b2d11",
		Sizes: []int{600, 1000, 1600, 2400}, MaxWidth: 2000, Trusted: true, Clean: func(s string) string { return s }}
}

// theirScript stands in one of Ghost's cards; ours is in the script of the cards.
var theirScript = regexp.MustCompile(`(?s)<script>\(function initTransistorEmbed.*?</script>`)

// recordings are the sums of what Ghost's renderer wrote, levelled, by the name of the question: they hold
// where no Node is. With FIRSTHAND_NODE=1 it is asked anew, and -update keeps its answers.
const recordings = "testdata/ghost.json"

var update = flag.Bool("update", false, "keep what Ghost's renderer writes")

func TestCardsAreAsRecordedOfGhost(t *testing.T) {
	known := koenigtest.Recorded(t, recordings)
	questions := koenigtest.Questions()
	if len(known) != len(questions) && !*update {
		t.Errorf("%d questions, %d recorded: record again with FIRSTHAND_NODE=1 and -update", len(questions), len(known))
	}
	failed := 0
	for _, q := range questions {
		got, ok := Document([]byte(q.Lexical), asGhost(q.Target))
		if want := known[q.Name]; want != koenigtest.Stopped && (!ok || koenigtest.Sum(koenigtest.Levelled(t, got)) != want) && !*update {
			if failed++; failed < 10 {
				t.Errorf("%s is not what Ghost wrote (FIRSTHAND_NODE=1 shows how): %.300s", q.Name, got)
			}
		}
	}
	if failed > 0 {
		t.Errorf("%d of %d differ", failed, len(questions))
	}
}

func TestCardsAreGhosts(t *testing.T) {
	questions := koenigtest.Questions()
	answers := ask(t, questions)
	known := map[string]string{}
	failed, halted := 0, 0
	for i, q := range questions {
		if answers[i].Error != "" {
			known[q.Name] = koenigtest.Stopped
			halted++
			continue
		}
		got, ok := Document([]byte(q.Lexical), asGhost(q.Target))
		want := koenigtest.Levelled(t, theirScript.ReplaceAllString(answers[i].HTML, ""))
		known[q.Name] = koenigtest.Sum(want)
		if diff := koenigtest.Differ(koenigtest.Levelled(t, got), want); !ok || diff != "" {
			if failed++; failed < 25 {
				t.Errorf("%s: %.1500s\n%.1500s", q.Name, q.Lexical, diff)
			}
		}
	}
	if failed > 0 || halted > len(questions)/20 {
		t.Errorf("%d of %d differ, %d stopped Ghost's renderer", failed, len(questions), halted)
	}
	if *update && failed == 0 {
		data, err := json.MarshalIndent(known, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(recordings, append(data, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func ask(t *testing.T, questions []koenigtest.Question) []answer {
	t.Helper()
	data, err := json.Marshal(questions)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "questions.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	var out []answer
	if err := json.Unmarshal([]byte(firsthandtest.Oracle(t, "koenig.mjs", file)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}
