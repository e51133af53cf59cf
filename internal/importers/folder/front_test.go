package folder

import (
	"strings"
	"testing"

	"firsthand"
)

func TestFrontMatterIsReadInItsThreeForms(t *testing.T) {
	for name, text := range map[string]string{
		"yaml": "---\nTitle: Fog\ntags: [a, b]\ndate: 2019-03-04\n---\nIt came.", "toml": "+++\ntitle = \"Fog\"\ntags = [\"a\", \"b\"]\ndate = 2019-03-04\n+++\nIt came.",
		"json": `{"title": "Fog", "tags": "a, b", "date": "2019-03-04"}It came.`,
	} {
		head, body, err := splitFront(text)
		at, wrong := head.date("date")
		if err != nil || head.text("title") != "Fog" || strings.Join(head.list("tags"), "|") != "a|b" || strings.TrimSpace(body) != "It came." || at == 0 || wrong != "" {
			t.Errorf("%s: %v, %q, %d %s, %v", name, head, body, at, wrong, err)
		}
	}
	for _, text := range []string{"No head.", "--- a rule", "---\nnever closed", "{{< figure >}} first", "{not json"} {
		if head, body, err := splitFront(text); head != nil || body != text || err != nil {
			t.Errorf("%q: %v, %q, %v", text, head, body, err)
		}
	}
}

// FuzzFrontMatter: whatever a file begins with, reading it ends, nothing of its text is lost, and what is wrong is said in a sentence.
func FuzzFrontMatter(f *testing.F) {
	for _, seed := range []string{"---\na: b\n---\nx", "+++\na = 1\n+++\nx", `{"a": 1}x`, "---\n- a\n---\n", "---\na: &a [*a]\n---", "+++\n[a\n+++"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		head, body, err := splitFront(text)
		if err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%v", err)
		}
		if !strings.HasSuffix(text, body) {
			t.Errorf("of %q stays %q", text, body)
		}
		head.text("title", "cover")
		head.list("tags")
		head.date("date")
		head.inside("cover").text("image")
	})
}
