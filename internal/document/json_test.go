package document

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"firsthand"
)

func TestJSONKeepsEveryTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := wild().doc().Draw(t, "doc")
		data := d.JSON()
		if !json.Valid(data) {
			t.Fatalf("not JSON: %s", data)
		}
		back, err := Parse(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if diff := changed(d, back); diff != "" {
			t.Fatalf("the tree changed (-before +after):\n%s", diff)
		}
		if again := back.JSON(); string(again) != string(data) {
			t.Fatalf("the bytes changed:\n%s\n%s", data, again)
		}
	})
}

func TestNormalizeIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := wild().doc().Draw(t, "doc")
		if diff := changed(d, Normalize(d)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestJSONKeepsWhatItDoesNotKnow(t *testing.T) {
	in := `{"type":"doc","attrs":{"version":1,"mood":"calm"},"content":[
		{"type":"paragraph","attrs":{"colour":"red","size":1.50},"content":[
			{"type":"text","text":"a"},
			{"type":"sparkle","attrs":{"n":[1,  2]}},
			{"type":"text","marks":[{"type":"bold"},{"type":"wobble","attrs":{"hz":3}}],"text":"b"}]},
		{"type":"poll","attrs":{"q":"<x>"},"content":[{"type":"paragraph","content":[{"type":"text","text":"Who?"}]}]},
		{"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"gizmo"}]}]},
		{"type":"quote_figure","content":[{"type":"widget"}]},
		{"type":"paragraph","content":[{"type":"text","text":"after"}]}]}`
	d, err := Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := Text(d), "a"; !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "after") || !strings.Contains(got, "Who?") {
		t.Errorf("text: %q", got)
	}
	data := string(d.JSON())
	for _, kept := range []string{`"mood":"calm"`, `"colour":"red"`, `"size":1.50`, `{\"n\":[1,  2]}`, `"hz":3`, `\"q\":\"<x>\"`, `gizmo`, `widget`} {
		if !strings.Contains(data, kept) {
			t.Errorf("%s was lost:\n%s", kept, data)
		}
	}
	again, err := Parse([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	if diff := changed(d, again); diff != "" {
		t.Error(diff)
	}
}

// What one version carries as opaque, the next one may know: reading it then gives the real thing.
func TestJSONUnwrapsWhatItKnowsByNow(t *testing.T) {
	in := `{"type":"doc","attrs":{"version":1},"content":[
		{"type":"opaque","attrs":{"format":"document","raw":"{\"type\":\"divider\"}"}},
		{"type":"opaque","attrs":{"format":"document","raw":"{\"type\":\"heading\",\"attrs\":{\"level\":99}}","text":"kept"}},
		{"type":"paragraph","attrs":{"extra":{"document":{"level":1}}},"content":[
			{"type":"opaque_inline","attrs":{"format":"document","raw":"{\"type\":\"hard_break\"}"}},
			{"type":"text","marks":[{"type":"foreign","attrs":{"format":"document","data":{"type":"bold"}}}],"text":"b"}]},
		{"type":"heading","attrs":{"extra":{"document":{"level":4,"x":1}}}}]}`
	d, err := Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	want := Doc{Blocks: []Block{
		Divider{},
		Opaque{Format: "document", Raw: `{"type":"heading","attrs":{"level":99}}`, Text: "kept"},
		Paragraph{Inlines: []Inline{{Kind: BreakInline}, T("b", Mark{Kind: Bold})}, Extra: Extra{"document": json.RawMessage(`{"level":1}`)}},
		Heading{Level: 4, Extra: Extra{"document": json.RawMessage(`{"x":1}`)}},
	}}
	if diff := changed(want, d); diff != "" {
		t.Error(diff)
	}
}

func TestParseRefusesWhatBreaksTheTable(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{``, "not JSON"},
		{`{"type":"doc"`, "not JSON"},
		{"{\"type\":\"doc\xff\"}", "UTF-8"},
		{`[]`, `not "doc"`},
		{`{"type":"doc","attrs":{"version":2}}`, "newer Firsthand"},
		{`{"type":"doc","attrs":{"version":"x"}}`, "version"},
		{`{"type":"doc","attrs":{"version":0}}`, "version"},
		{`{"type":"doc","content":{}}`, "content is no list"},
		{`{"type":"doc","content":[1]}`, "document › "},
		{`{"type":"doc","content":[{"type":"text","text":"a"}]}`, "a text cannot stand in a doc"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"divider"}]}]}`, "a divider cannot stand in a paragraph"},
		{`{"type":"doc","content":[{"type":"heading","attrs":{"level":7}}]}`, "document › heading 1: level may not be 7"},
		{`{"type":"doc","content":[{"type":"image","attrs":{"card_width":"huge"}}]}`, "card_width"},
		{`{"type":"doc","content":[{"type":"image","attrs":{"width":1.5}}]}`, "width"},
		{`{"type":"doc","content":[{"type":"blockquote","attrs":{"alt":"yes"}}]}`, "alt"},
		{`{"type":"doc","content":[{"type":"blockquote"}]}`, "empty"},
		{`{"type":"doc","content":[{"type":"paragraph","contents":[]}]}`, `no field "contents"`},
		{`{"type":"doc","content":[{"type":"paragraph","text":"a"}]}`, "only a text has text"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text"}]}]}`, "needs its text"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"bold"},{"type":"bold"}]}]}]}`, "two marks"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[1]}]}]}`, "no mark"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":{}}]}]}`, "marks is no list"},
		{`{"type":"doc","content":[{"type":"question","content":[{"type":"text","text":"a","marks":[{"type":"bold"}]}]}]}`, "carries no marks"},
		{`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","attrs":{"x":1}}]}]}`, `no attribute "x"`},
		{`{"type":"doc","content":[{"type":"paragraph","attrs":[]}]}`, "attrs is no object"},
	} {
		_, err := Parse([]byte(c.in))
		if err == nil || firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), c.want) {
			t.Errorf("%s\ngot %v, want %q", c.in, err, c.want)
		}
	}
}

func TestParseAnswersHostileInputQuickly(t *testing.T) {
	nested := func(n int, open, close string) string { return strings.Repeat(open, n) + strings.Repeat(close, n) }
	quotes := func(n int) string {
		return `{"type":"doc","content":[` + nested(n, `{"type":"blockquote","content":[`, `]}`) + `]}`
	}
	for name, in := range map[string]string{
		"200,000 brackets":         nested(200_000, "[", "]"),
		"200,000 open":             strings.Repeat(`{"content":[`, 200_000),
		"200,000 quotes in quotes": quotes(200_000),
		"100 quotes in quotes":     quotes(100),
		"20 MB":                    `{"type":"doc","content":[{"type":"html","attrs":{"source":"` + strings.Repeat("x", 20<<20) + `"}}]}`,
		"4 million values":         `{"type":"doc","content":[` + strings.Repeat(`1,`, 4_000_000) + `1]}`,
	} {
		start := time.Now()
		_, err := Parse([]byte(in))
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.HasPrefix(firsthand.ErrorMessage(err), "The document ") {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}

func TestNormalizeTakesTreesOfAnyDepth(t *testing.T) {
	var b Block = P(T("deep"))
	for i := range 1000 {
		if i%2 == 0 {
			b = Blockquote{Blocks: []Block{b}}
		} else {
			b = List{Items: []Item{{Blocks: []Block{b}}}}
		}
	}
	d := Normalize(Doc{Blocks: []Block{b, P(T("after"))}})
	back, err := Parse(d.JSON())
	if err != nil {
		t.Fatal(err)
	}
	if diff := changed(d, back); diff != "" {
		t.Error(diff)
	}
	if text := Text(back); !strings.Contains(text, "deep") || !strings.HasSuffix(text, "after") {
		t.Errorf("text: %q", text)
	}
}

func TestUpgradeGoesStepByStep(t *testing.T) {
	step := func(n int) upgradeStep {
		return func(doc []byte) ([]byte, error) {
			from, to := fmt.Sprintf(`"version":%d`, n), fmt.Sprintf(`"version":%d`, n+1)
			return []byte(strings.Replace(strings.Replace(string(doc), from, to, 1), "words", "words"+fmt.Sprint(n), 1)), nil
		}
	}
	steps := []upgradeStep{step(1), step(2)}
	for in, want := range map[string]string{
		`{"type":"doc","attrs":{"version":1},"content":["words"]}`: `{"type":"doc","attrs":{"version":3},"content":["words21"]}`,
		`{"type":"doc","attrs":{"version":2},"content":["words"]}`: `{"type":"doc","attrs":{"version":3},"content":["words2"]}`,
		`{"type":"doc","attrs":{"version":3},"content":["words"]}`: `{"type":"doc","attrs":{"version":3},"content":["words"]}`,
	} {
		root, err := readRaw([]byte(in), "The document")
		if err != nil {
			t.Fatal(err)
		}
		if root, err = upgrade(root, steps); err != nil {
			t.Fatal(err)
		}
		if string(root.raw) != want {
			t.Errorf("got %s, want %s", root.raw, want)
		}
	}
	root, _ := readRaw([]byte(`{"type":"doc","attrs":{"version":4}}`), "The document")
	if _, err := upgrade(root, steps); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("version 4 of 3: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"type":"doc","attrs":{"version":1},"content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"/x"}}]}]}]}`,
		`{"type":"doc","content":[{"type":"ordered_list","attrs":{"start":3},"content":[{"type":"list_item","content":[{"type":"paragraph"}]}]}]}`,
		`{"type":"doc","content":[{"type":"opaque","attrs":{"format":"document","raw":"{\"type\":\"divider\"}"}}]}`,
		`{"type":"doc","content":[{"type":"x","content":[{"type":"text","text":"\ud800\u0000"}]},{"type":"divider"}]}`,
		`{"type":"doc","content":[{"type":"quote_figure","attrs":{"id":"q"},"content":[{"type":"paragraph"}]},{"type":"html","attrs":{"source":"<script>"}}]}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Parse(data)
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Fatalf("not an Invalid error: %v", err)
			}
			return
		}
		out := d.JSON()
		back, err := Parse(out)
		if err != nil {
			t.Fatalf("what it wrote it cannot read: %v\n%s", err, out)
		}
		if diff := changed(d, back); diff != "" {
			t.Fatalf("%s\n%s", diff, out)
		}
		rendersSafely(t, d)
	})
}
