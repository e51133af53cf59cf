package intake

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"firsthand/internal/document"
)

func parsedHTML(t testing.TB, text string) (document.Doc, bool) {
	doc, _, err := document.FromHTML(text, document.HTMLOptions{})
	return document.Normalize(doc), err == nil
}

// markAll marks everything that is found in a story, and sees that no word of it is another.
func markAll(t testing.TB, doc document.Doc) (*InStory, document.Doc) {
	t.Helper()
	found, err := FindIn("The story", doc, About{Headline: "A Night at the Harbour"})
	if err != nil {
		return nil, doc
	}
	ids := make([]string, len(found.Quotes))
	for i := range ids {
		ids[i] = fmt.Sprint("q", i)
	}
	marked := document.Normalize(found.Marked(ids))
	if got, want := document.Unquoted(marked).JSON(), document.Unquoted(doc).JSON(); !bytes.Equal(got, want) {
		t.Fatalf("a word is another:\n%s\nand was\n%s", got, want)
	}
	return found, marked
}

func TestQuotesAreFoundWhereverTextStands(t *testing.T) {
	doc, _ := parsedHTML(t, `<h2>The night</h2><p>“It was <em>cold</em>,”<br> said <a href="/m/">Maud Ferrante</a>. “I went home.”</p>
		<ul><li>Ines Kolb said: “We open in May.”<ul><li>Ivo Sand said: “I doubt it.”</li></ul></li></ul>
		<blockquote><p>Nobody came, and nobody asked.</p></blockquote><p>Maud Ferrante called it “a loud kind of peace”.</p>`)
	found, marked := markAll(t, doc)
	var said []string
	for _, p := range document.PrintedQuotes(marked) {
		said = append(said, p.Text)
	}
	for _, want := range []string{"It was cold", "I went home", "We open in May", "I doubt it", "Nobody came", "a loud kind of peace"} {
		if !strings.Contains(strings.Join(said, "|"), want) {
			t.Errorf("%q is not marked among %q", want, said)
		}
	}
	if len(found.Quotes) == 0 || found.Quotes[0].Speaker != "Maud Ferrante" {
		t.Errorf("found %+v", found.Quotes)
	}
	again, _ := markAll(t, marked)
	if len(again.Quotes) != 0 {
		t.Errorf("found again: %+v", again.Quotes)
	}
}

func TestWhatIsNoRunningTextIsLeftAlone(t *testing.T) {
	doc := document.Doc{Blocks: []document.Block{
		document.Quote{ID: "kept", Paragraphs: []document.Paragraph{document.P(document.T("We never saw it."))}, Attribution: "Maud Ferrante"},
		document.HTML{Source: `<p>“It sank,” said Ivo Sand.</p>`},
		document.P(document.Inline{Kind: document.OpaqueInline, Opaque: &document.Opaque{Format: "lexical", Raw: `{"type":"emoji"}`, Text: "boat"}}, document.T("“It floats,” said Ivo Sand.")),
	}}
	found, marked := markAll(t, document.Normalize(doc))
	printed := document.PrintedQuotes(marked)
	if len(found.Quotes) != 1 || len(printed) != 2 || printed[0].ID != "kept" || !strings.HasPrefix(printed[1].Text, "It floats") {
		t.Errorf("found %+v, printed %+v", found.Quotes, printed)
	}
}

func TestAStoryThatIsTooLongIsRefused(t *testing.T) {
	var doc document.Doc
	for range 30 {
		doc.Blocks = append(doc.Blocks, document.P(document.T(strings.Repeat("a word ", 25_000))))
	}
	if _, err := FindIn("The story", doc, About{}); err == nil || !strings.Contains(err.Error(), "MB of text") {
		t.Errorf("%v", err)
	}
}

func FuzzFindInStory(f *testing.F) {
	f.Add(`<p>“It was cold,” said Maud Ferrante.</p><blockquote><p>“No.”</p></blockquote><ul><li>“Yes,” she said.</li></ul>`)
	f.Add("<p>Q: \"A\"<br>A: \u201cB\u200b\u00ad\u201d</p><h2>“x”</h2><figure><img src=a><figcaption>“c”, d</figcaption></figure>")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		if doc, ok := parsedHTML(t, text); ok {
			markAll(t, doc)
		}
	})
}
