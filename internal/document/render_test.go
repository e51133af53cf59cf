package document

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// noting is a desk that notes what it was asked.
type noting struct {
	desk
	asked *[]string
}

func (n noting) Quote(id string) (QuoteView, bool) {
	*n.asked = append(*n.asked, "quote "+id)
	return n.desk.Quote(id)
}

func (n noting) Image(src string) (ImageView, bool) {
	*n.asked = append(*n.asked, "image "+src)
	return n.desk.Image(src)
}

func (n noting) Related(r Related) (RelatedView, bool) {
	*n.asked = append(*n.asked, "story "+r.Story)
	return n.desk.Related(r)
}

func (n noting) Question(q Question) (QuestionView, bool) {
	*n.asked = append(*n.asked, "question "+q.ID)
	return n.desk.Question(q)
}

// renderings are the doors through which a document reaches readers.
var renderings = map[string]func(*strings.Builder, Doc, Resolver) error{
	"web":  func(b *strings.Builder, d Doc, r Resolver) error { return RenderWeb(b, d, r, Options{}) },
	"feed": func(b *strings.Builder, d Doc, r Resolver) error { return RenderFeed(b, d, r, Options{}) },
	"text": func(b *strings.Builder, d Doc, r Resolver) error { return RenderText(b, d, r, Options{}) },
	"passages": func(b *strings.Builder, d Doc, r Resolver) error {
		_, err := b.WriteString(strings.Join(Passages(d, r, Options{}), "\n\n"))
		return err
	},
}

func TestEveryRenderingAsksForAllThatItShows(t *testing.T) {
	d := Doc{Blocks: []Block{
		Quote{ID: "q-checked", Paragraphs: []Paragraph{P(T("a", Mark{Kind: Quoted, ID: "inside"}))}},
		P(T("b", Mark{Kind: Quoted, ID: "missing"})),
		List{Items: []Item{{Blocks: []Block{P(T("c", Mark{Kind: Quoted, ID: "listed"}))}}}},
		Blockquote{Blocks: []Block{Heading{Level: 3, Inlines: []Inline{T("d", Mark{Kind: Quoted, ID: "headed"})}}}},
		Image{Src: "/content/images/lamp.jpg", Caption: []Inline{T("e", Mark{Kind: Quoted, ID: "captioned"})}},
		Related{Story: "s2", Title: "f"}, Question{ID: "n2", Text: "g"},
	}}
	for name, render := range renderings {
		var asked []string
		if err := render(&strings.Builder{}, d, noting{asked: &asked}); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"quote q-checked", "quote inside", "quote missing", "quote listed", "quote headed",
			"image /content/images/lamp.jpg", "quote captioned", "story s2", "question n2"} {
			if !slices.Contains(asked, want) {
				t.Errorf("%s did not ask for %s: %v", name, want, asked)
			}
		}
	}
}

// allOf is a desk on which every quote is in one state.
type allOf struct {
	desk
	state QuoteState
}

func (a allOf) Quote(id string) (QuoteView, bool) { return QuoteView{ID: id, State: a.state}, true }

func TestWordsOfWithdrawnQuotesReachNoReader(t *testing.T) {
	g := tame()
	g.marks = []MarkKind{Bold, Link}
	rapid.Check(t, func(t *rapid.T) {
		d := g.doc().Draw(t, "doc")
		// Words that stand nowhere else, in a figure and inside every paragraph.
		secret := []Inline{T("SE", Mark{Kind: Quoted, ID: "q"}), T("CR", Mark{Kind: Quoted, ID: "q"}, Mark{Kind: Italic}),
			{Kind: BreakInline, Marks: []Mark{{Kind: Quoted, ID: "q"}}}, T("SE", Mark{Kind: Quoted, ID: "q"}, Mark{Kind: Link, Href: "/SECR"})}
		for i, b := range d.Blocks {
			if p, ok := b.(Paragraph); ok {
				p.Inlines = slices.Concat(p.Inlines[:len(p.Inlines)/2], secret, p.Inlines[len(p.Inlines)/2:])
				d.Blocks[i] = p
			}
		}
		d.Blocks = append(d.Blocks, Quote{ID: "q", Cite: "https://SECR.example/", Paragraphs: []Paragraph{P(T("SECR"))}}, P(secret...))
		for name, render := range renderings {
			var b strings.Builder
			if err := render(&b, d, allOf{state: Withdrawn}); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(b.String(), "SE") || strings.Contains(b.String(), "CR") {
				t.Fatalf("%s shows a withdrawn quote: %s", name, b.String())
			}
			if !strings.Contains(b.String(), "This quote was withdrawn.") || !strings.Contains(b.String(), "[quote withdrawn]") {
				t.Fatalf("%s does not say that a quote was withdrawn: %s", name, b.String())
			}
		}
	})
}

func TestNothingIsShownAsCheckedThatIsNot(t *testing.T) {
	d := Doc{Blocks: []Block{Quote{ID: "q", Attribution: "Somebody", Paragraphs: []Paragraph{P(T("Words"))}}}}
	for _, r := range []Resolver{nil, desk{}, allOf{state: Reported}, allOf{state: ""}, allOf{state: "nonsense"}} {
		for name, render := range renderings {
			if r == nil && (name == "text" || name == "passages") {
				continue // the desk's own view says nothing of states
			}
			var b strings.Builder
			if err := render(&b, d, r); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(b.String(), "Not checked by the desk") || strings.Contains(b.String(), "Checked against") || strings.Contains(b.String(), `data-state="checked"`) {
				t.Errorf("%s with %v: %s", name, r, b.String())
			}
		}
	}
}

func TestStateWords(t *testing.T) {
	seen := map[string]bool{}
	for _, state := range []QuoteState{Reported, Checked, Disputed, Withdrawn} {
		words := StateWords(state, "en-GB")
		if words == "" || seen[words] || words != StateWords(state, "tlh") {
			t.Errorf("%s: %q", state, words)
		}
		seen[words] = true
	}
	if StateWords("nonsense", "") != StateWords(Reported, "en") {
		t.Error("a state that is not known must read as not checked")
	}
}

func TestViewsAreEscaped(t *testing.T) {
	evil := `"><script>alert(1)</script>`
	for _, state := range []QuoteState{Reported, Checked, Disputed, Withdrawn} {
		v := QuoteView{ID: evil, URL: "javascript:alert(1)", Speaker: Name{evil, "javascript:alert(1)"}, Addressee: Name{evil, evil},
			Outlet: Name{evil, evil}, Date: evil, DateText: evil, Source: Name{evil, "javascript:alert(1)"}, State: state, StateText: evil, Dispute: evil, Notice: evil}
		r := views{v}
		d := Doc{Blocks: []Block{
			Quote{ID: evil, Attribution: evil, Cite: "javascript:alert(1)", Paragraphs: []Paragraph{P(T(evil))}},
			P(T(evil, Mark{Kind: Quoted, ID: evil})), Related{Label: evil, Title: evil, URL: evil}, Question{ID: evil, Text: evil},
			Image{Src: evil, Alt: evil, Title: evil, Href: evil, Credit: evil}, Embed{URL: "javascript:x", Title: evil, HTML: evil, By: "Owner"},
			Code{Language: evil, Text: evil, Caption: evil}, Heading{ID: evil, Inlines: []Inline{T(evil)}}, HTML{Source: evil, By: "Owner"},
			Gallery{Images: []Image{{Src: evil, Alt: evil, Href: evil, Credit: evil}}, Caption: evil}, Callout{Emoji: evil, Color: evil, Inlines: []Inline{T(evil)}},
			Bookmark{URL: evil, Title: evil, Description: evil, Author: evil, Publisher: evil, Icon: evil, Thumbnail: evil}, Button{Text: evil, URL: evil},
			Toggle{Heading: evil, Blocks: []Block{P(T(evil))}}, Markdown{Source: evil}, Audio{Src: evil, Title: evil, Mime: evil},
			Video{Src: evil, Name: evil, Poster: evil, Thumbnail: evil}, File{Src: evil, Title: evil, Caption: evil, Name: evil},
			Video{Src: "javascript:x", Poster: "javascript:x"}, Audio{Src: "javascript:x"}, Button{Text: "x", URL: "javascript:x"},
		}}
		for name, out := range map[string]string{"web": mustRender(t, RenderWeb, d, r), "feed": mustRender(t, RenderFeed, d, r), "html": d.HTML(), "markdown": d.Markdown()} {
			if name == "markdown" {
				back, _, err := FromMarkdown(out)
				if err != nil {
					t.Fatal(err)
				}
				rendersSafely(t, back)
				continue
			}
			if strings.Contains(strings.ReplaceAll(out, `data-html="&quot;&gt;&lt;script`, ""), "<script") || strings.Contains(out, `="javascript`) {
				t.Errorf("%s: %s", name, out)
			}
		}
	}
}

type views struct{ v QuoteView }

func (r views) Quote(string) (QuoteView, bool) { return r.v, true }
func (r views) Image(string) (ImageView, bool) {
	return ImageView{Src: "javascript:alert(1)", Renditions: []Rendition{{`x" onload="y`, 1}, {"javascript:alert(1)", 2}, {"/a, /b", 3}}, Alt: r.v.Notice, Credit: r.v.Notice, CreditURL: r.v.URL}, true
}
func (r views) Related(Related) (RelatedView, bool) {
	return RelatedView{Title: r.v.Notice, URL: r.v.URL}, true
}
func (r views) Question(Question) (QuestionView, bool) {
	return QuestionView{URL: r.v.URL, Label: r.v.Notice}, true
}

func mustRender(t *testing.T, render func(io.Writer, Doc, Resolver, Options) error, d Doc, r Resolver) string {
	t.Helper()
	var b strings.Builder
	if err := render(&b, d, r, Options{Players: OnPress, Frame: anyFrame}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestOptions(t *testing.T) {
	d := Doc{Blocks: []Block{
		Image{Src: "/a.jpg"}, Image{Src: "/b.jpg"},
		Embed{URL: "https://video.example/1", Title: "A clip", HTML: `<iframe src="https://video.example/embed/1"></iframe>`, By: "Author"},
		HTML{Source: `<p onclick="x()">card <a href="/card/">link</a></p>`, By: "Author"},
		Opaque{Format: "lexical", Raw: `{"type":"toggle"}`},
		P(T("link", Mark{Kind: Link, Href: "/story/"})),
	}}
	for _, c := range []struct {
		name       string
		o          Options
		has, lacks []string
	}{
		{"nothing asked", Options{}, []string{`<img src="/a.jpg" class="kg-image" alt=""><`, `<img src="/b.jpg" class="kg-image" alt="" loading="lazy">`, `<a href="https://video.example/1">A clip</a>`, `<a href="/story/">`},
			[]string{"iframe", "onclick", "toggle"}},
		{"lazy", Options{LazyFirst: true}, []string{`<img src="/a.jpg" class="kg-image" alt="" loading="lazy">`}, nil},
		{"base", Options{BaseURL: "https://desk.example/x/"}, []string{`src="https://desk.example/a.jpg"`, `href="https://desk.example/card/"`, `href="https://desk.example/story/"`}, []string{`"/`}},
		{"players, and none is let in", Options{Players: OnPress}, []string{`<a href="https://video.example/1">A clip</a>`}, []string{"iframe"}},
		{"players", Options{Players: WithPage, Frame: anyFrame}, []string{`<iframe src="https://video.example/embed/1" title="A clip"`}, []string{"onclick"}},
		{"trusted", Options{Trusted: func(r string) bool { return r == "Author" }}, []string{`<p onclick="x()">`}, []string{"iframe"}},
		{"opaque", Options{Opaque: func(o Opaque) (string, bool) { return "<b>" + o.Format + "</b>", true }}, []string{"<b>lexical</b>"}, nil},
	} {
		var b strings.Builder
		if err := RenderWeb(&b, d, nil, c.o); err != nil {
			t.Fatal(err)
		}
		for _, want := range c.has {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s: %q is missing in %s", c.name, want, b.String())
			}
		}
		for _, not := range c.lacks {
			if strings.Contains(b.String(), not) {
				t.Errorf("%s: %q is in %s", c.name, not, b.String())
			}
		}
	}
}

func anyFrame(string) bool { return true }

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestRenderingGivesTheWritersError(t *testing.T) {
	d := Doc{Blocks: []Block{P(T("words"))}}
	for name, err := range map[string]error{"web": RenderWeb(full{}, d, nil, Options{}), "feed": RenderFeed(full{}, d, nil, Options{}), "text": RenderText(full{}, d, nil, Options{})} {
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
