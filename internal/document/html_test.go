package document

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"

	"firsthand"
	"firsthand/internal/markup"
)

// tame makes what HTML can hold: no extras, no foreign marks, words with single spaces between them.
func tame() gen {
	g := wild()
	g.text, g.plain, g.url = words(), maybe(words()), addresses()
	g.html = rapid.SampledFrom([]string{"<table><tbody><tr><td>a</td></tr></tbody></table>", "<details><summary>s</summary>t &amp; u</details>", "plain words"})
	g.marks = []MarkKind{Link, Quoted, Bold, Italic, Underline, Strike, Sub, Sup, Highlight, CodeMark}
	g.extras, g.filled = false, true
	g.opaques = rapid.Custom(func(t *rapid.T) Opaque {
		return Opaque{Format: "lexical", Raw: rapid.StringN(0, 8, -1).Draw(t, "raw"), Text: words().Draw(t, "text")}
	})
	return g
}

func TestHTMLKeepsTheTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := tame().doc().Draw(t, "doc")
		source := d.HTML()
		back, warnings, err := FromHTML(source, HTMLOptions{})
		if err != nil || len(warnings) > 0 {
			t.Fatalf("%v %v\n%s", err, warnings, source)
		}
		if diff := changed(d, back); diff != "" {
			t.Fatalf("%s\n%s", diff, source)
		}
	})
}

func FuzzFromHTML(f *testing.F) {
	for _, c := range inputs(f, "html") {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d, _, err := FromHTML(source, HTMLOptions{BaseURL: "https://desk.example/"})
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Fatalf("not an Invalid error: %v", err)
			}
			return
		}
		back, err := Parse(d.JSON())
		if err != nil {
			t.Fatal(err)
		}
		if diff := changed(d, back); diff != "" {
			t.Fatal(diff)
		}
		rendersSafely(t, d)
		again, _, err := FromHTML(d.HTML(), HTMLOptions{})
		if err != nil {
			return // what is sanitised and escaped may be larger than what may be read
		}
		if before, after := squeeze(Text(d)), squeeze(Text(again)); before != after {
			t.Fatalf("words changed on the way through HTML:\n%q\n%q\n%s", before, after, d.HTML())
		}
	})
}

// squeeze takes all white space out.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// rendersSafely holds that nothing in a document becomes active when it is shown.
func rendersSafely(t *testing.T, d Doc) {
	t.Helper()
	var web, feed strings.Builder
	if err := RenderWeb(&web, d, nil, Options{Players: OnPress, Frame: anyFrame}); err != nil {
		t.Fatal(err)
	}
	if err := RenderFeed(&feed, d, nil, Options{BaseURL: "https://desk.example/"}); err != nil {
		t.Fatal(err)
	}
	for door, out := range map[string]string{"web": web.String(), "feed": feed.String(), "HTML": d.HTML()} {
		root, err := html.Parse(strings.NewReader(out))
		if err != nil {
			continue // deeper than a parser goes: a browser's own limit holds there
		}
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if markup.HasClass(n.Parent, "fh-embed-stage") && markup.Is(n, atom.Template) || markup.Is(n, atom.Iframe) && markup.Is(n.Parent, atom.Template) && markup.Attr(n, "sandbox") != "" {
				continue // a player, which waits there
			}
			if markup.Is(n, atom.Script, atom.Style, atom.Object, atom.Embed, atom.Iframe, atom.Form, atom.Base, atom.Meta, atom.Link, atom.Template) || n.Namespace != "" {
				t.Errorf("%s: <%s> in %q", door, n.Data, out)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" && !harmlessStyle.MatchString(a.Val) || a.Key == "srcdoc" {
					t.Errorf("%s: %s= in %q", door, a.Key, out)
				}
				if a.Key == "href" || a.Key == "src" || a.Key == "cite" || a.Key == "poster" || a.Key == "data-url" && a.Val != "" {
					if _, ok := markup.SafeURL(a.Val); !ok {
						t.Errorf("%s: %s=%q in %q", door, a.Key, a.Val, out)
					}
				}
			}
		}
	}
}

func TestFromHTMLAnswersHostileInputQuickly(t *testing.T) {
	for name, c := range map[string]struct {
		source  string
		refused bool
	}{
		"200,000 elements":     {strings.Repeat("<div>", 200_000), true},
		"200,000 lists":        {strings.Repeat("<ul><li>", 200_000), true},
		"200 lists":            {strings.Repeat("<ul><li>x", 200), false},
		"120 quotations":       {strings.Repeat("<blockquote>x", 120), false},
		"20 MB":                {strings.Repeat("<p>words</p>", 20<<20/12), true},
		"breaks":               {strings.Repeat("<br>", 300_000), false},
		"figures never closed": {strings.Repeat("<figure><img src=a>", 250), false},
		"marks":                {strings.Repeat("<b><i>x</i></b>", 40_000), false},
		"paragraphs":           {strings.Repeat("<p>x</p>", 100_000), false},
	} {
		start := time.Now()
		_, _, err := FromHTML(c.source, HTMLOptions{})
		if refused := firsthand.ErrorCode(err) == firsthand.Invalid; refused != c.refused || err != nil && !refused {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}

// harmlessStyle are the two styles that stay in what is not trusted: how a cell is aligned, and what Ghost's editor writes
// into captions.
var harmlessStyle = regexp.MustCompile(`^(text-align: ?(left|center|right);?|white-space: pre-wrap;)$`)
