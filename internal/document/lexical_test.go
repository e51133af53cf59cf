package document

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"firsthand"
)

// forLexical makes what Lexical can hold: no partial quotes, JSON where something is opaque.
func forLexical() gen {
	g := tame()
	g.marks = []MarkKind{Link, Bold, Italic, Underline, Strike, Sub, Sup, Highlight, CodeMark}
	g.breaks, g.bare = false, true
	g.opaques = rapid.Custom(func(t *rapid.T) Opaque {
		word := words().Draw(t, "word")
		text, _ := json.Marshal(word)
		return Opaque{Format: "lexical", Raw: `{ "type":"x-poll","text":` + string(text) + `, "n":1.0}`, Text: word}
	})
	return g
}

func TestLexicalKeepsTheTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkLexical(t, forLexical().doc().Draw(t, "doc"))
	})
}

func TestLexicalKeepsFieldsThatItDoesNotKnow(t *testing.T) {
	g := forLexical()
	g.extras, g.breaks = true, true
	g.text = words()
	g.blocks = []string{"paragraph", "heading", "quote", "image", "embed", "related", "question", "code", "html", "divider", "opaque"}
	rapid.Check(t, func(t *rapid.T) {
		d := g.doc().Draw(t, "doc")
		for i, b := range d.Blocks {
			switch b := b.(type) {
			case Embed:
				b.Caption = nil
				d.Blocks[i] = b
			case Image:
				b.Caption = nil
				d.Blocks[i] = b
			case Quote: // what is inside is HTML
				b.Paragraphs = []Paragraph{P(T("words"))}
				d.Blocks[i] = b
			}
		}
		checkLexical(t, Normalize(d))
	})
}

func checkLexical(t *rapid.T, d Doc) {
	data := d.Lexical()
	if !json.Valid(data) {
		t.Fatalf("not JSON: %s", data)
	}
	back, warnings, err := FromLexical(data)
	if err != nil || len(warnings) > 0 {
		t.Fatalf("%v %v", err, warnings)
	}
	if diff := changed(d, back); diff != "" {
		t.Fatalf("%s\n%s", diff, data)
	}
}

// What Ghost's own renderer would drop, with all that follows it, must come out as it came in.
func TestLexicalCarriesUnknownNodes(t *testing.T) {
	in := `{"root":{"children":[
 {"children":[{"type":"text","text":"one"},{ "type":"at-link", "n" : 1.0 },{"type":"text","text":"two"}],"type":"paragraph"},
 {"type":"call-to-action","version":1, "textValue":"<p>Join</p>", "weird":{"a":[1,2.50,null]} },
 {"children":[{"type":"extended-text","text":"three"}],"type":"paragraph"},
 {"type":"heading","tag":"h9","children":[]},
 {"type":"image","src":5},
 {"type":"horizontalrule"}],"type":"root","x":true},"y":"z"}`
	d, warnings, err := FromLexical([]byte(in))
	if err != nil || len(warnings) > 0 {
		t.Fatal(err, warnings)
	}
	if len(d.Blocks) != 6 {
		t.Fatalf("%d blocks", len(d.Blocks))
	}
	if got := Text(d); !strings.Contains(got, "Join") || !strings.Contains(got, "three") {
		t.Errorf("text: %q", got)
	}
	out := string(d.Lexical())
	last := 0
	for _, kept := range []string{`"one"`, `{ "type":"at-link", "n" : 1.0 }`, `"two"`,
		`{"type":"call-to-action","version":1, "textValue":"<p>Join</p>", "weird":{"a":[1,2.50,null]} }`, `"three"`,
		`{"type":"heading","tag":"h9","children":[]}`, `{"type":"image","src":5}`, `"horizontalrule"`, `"x":true`, `"y":"z"`} {
		at := strings.Index(out[last:], kept)
		if at < 0 {
			t.Fatalf("%s is not in its place:\n%s", kept, out)
		}
		last += at + len(kept)
	}
}

func TestLexicalQuoteFigureSurvivesAnEditorThatDoesNotKnowIt(t *testing.T) {
	d := Doc{Blocks: []Block{
		P(T("She said "), T("“never”", Mark{Kind: Quoted, ID: "q2"}), T(".")),
		Quote{ID: "q1", Attribution: "Mara Quill", Cite: "https://lamp.example/", Paragraphs: []Paragraph{P(T("One.", Mark{Kind: Bold})), P(T("Two."))}},
	}}
	data := string(d.Lexical())
	if !strings.Contains(data, `"type":"html"`) || !strings.Contains(data, `<figure data-firsthand-quote=\"q1\">`) || strings.Contains(data, "q2") {
		t.Errorf("%s", data)
	}
	// An editor that rewords the card keeps the figure's attribute.
	back, _, err := FromLexical([]byte(strings.Replace(data, "Two.", "Three.", 1)))
	if err != nil {
		t.Fatal(err)
	}
	want := Doc{Blocks: []Block{
		P(T("She said “never”.")),
		Quote{ID: "q1", Attribution: "Mara Quill", Cite: "https://lamp.example/", Paragraphs: []Paragraph{P(T("One.", Mark{Kind: Bold})), P(T("Three."))}},
	}}
	if diff := changed(Normalize(want), back); diff != "" {
		t.Error(diff)
	}
	// One who adds to the card loses nothing: it stays HTML.
	back, _, err = FromLexical([]byte(strings.Replace(data, "</figure>", "</figure><p>And more</p>", 1)))
	if err != nil {
		t.Fatal(err)
	}
	if h, ok := back.Blocks[1].(HTML); !ok || !strings.Contains(h.Source, "And more") {
		t.Errorf("%+v", back.Blocks[1])
	}
}

func TestLexicalForReadersElsewhereNamesTheSpeaker(t *testing.T) {
	d := Doc{Blocks: []Block{
		Quote{ID: "q-checked", Paragraphs: []Paragraph{P(T("One."))}},
		Quote{ID: "q-reported", Attribution: "As printed", Paragraphs: []Paragraph{P(T("Two."))}},
	}}
	data := d.LexicalFor(desk{})
	for _, want := range []string{"<figcaption data-firsthand-caption>", "Mara Quill", "<cite>The Late Lamp</cite>", "Checked against the source", "<figcaption>As printed</figcaption>"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("%s is missing: %s", want, data)
		}
	}
	back, _, err := FromLexical(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := changed(Normalize(d), back); diff != "" {
		t.Error(diff)
	}
}

func TestFromLexicalAnswersBadInput(t *testing.T) {
	for name, in := range map[string]string{
		"empty": "", "no JSON": "{", "no root": `{}`, "root is no object": `{"root":[]}`,
		"200,000 deep":            strings.Repeat(`{"children":[`, 200_000),
		"200,000 deep and closed": `{"root":` + strings.Repeat(`{"children":[`, 200_000) + strings.Repeat(`]}`, 200_000) + `}`,
		"20 MB":                   `{"root":{"children":[{"type":"html","html":"` + strings.Repeat("x", 20<<20) + `"}]}}`,
	} {
		start := time.Now()
		if _, _, err := FromLexical([]byte(in)); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
	deep := `{"root":{"children":[` + strings.Repeat(`{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[`, 100) +
		`{"type":"text","text":"deep"}` + strings.Repeat(`]}]}`, 100) + `]}}`
	d, _, err := FromLexical([]byte(deep))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(d.Lexical()), `"deep"`) || !strings.Contains(Text(d), "deep") {
		t.Error("the words of a list 100 deep were lost")
	}
}

func FuzzFromLexical(f *testing.F) {
	for _, c := range inputs(f, "lexical") {
		f.Add([]byte(c))
	}
	f.Add([]byte(`{"root":{"children":[{"type":"list","listType":"number","start":2,"children":[{"type":"listitem","children":[{"type":"text","text":"a"}]},{"type":"listitem","children":[{"type":"list","children":[{"type":"listitem"}]}]}]},{"type":"nope","x":[1, 2]},{"type":"paragraph","children":[{"type":"link","url":"javascript:x","children":[{"type":"linebreak"}]}]}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, _, err := FromLexical(data)
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Fatalf("not an Invalid error: %v", err)
			}
			return
		}
		out := d.Lexical()
		back, _, err := FromLexical(out)
		if err != nil {
			t.Fatalf("what it wrote it cannot read: %v\n%s", err, out)
		}
		if again := back.Lexical(); string(again) != string(out) {
			t.Fatalf("the second writing differs:\n%s\n%s", out, again)
		}
		carriedInOrder(t, d, string(out))
		if stored, err := Parse(d.JSON()); err != nil || changed(d, stored) != "" {
			t.Fatalf("JSON: %v %s", err, changed(d, stored))
		}
		rendersSafely(t, d)
	})
}

// carriedInOrder holds that every opaque block stands in the output, byte for byte and in order.
func carriedInOrder(t *testing.T, d Doc, out string) {
	t.Helper()
	for _, b := range d.Blocks {
		o, ok := b.(Opaque)
		if !ok || o.Format != "lexical" || !strings.HasPrefix(o.Raw, "{") {
			continue
		}
		at := strings.Index(out, o.Raw)
		if at < 0 {
			t.Fatalf("%s was lost or moved:\n%s", o.Raw, out)
		}
		out = out[at+len(o.Raw):]
	}
}
