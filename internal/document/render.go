package document

import (
	"bytes"
	"io"
	"strings"

	"firsthand/internal/koenig"
	"firsthand/internal/markup"
)

// RenderWeb writes the document as HTML for a page of the site: with Options.Ghost as Ghost's renderer does, else
// in markup that needs no script, with Ghost's classes. The only errors are those of w.
func RenderWeb(w io.Writer, d Doc, r Resolver, o Options) error {
	return render(w, d, r, o, forWeb)
}

// RenderFeed writes the document as HTML for feed readers and e-mail: absolute addresses, no
// classes, no scripts, no forms. The only errors are those of w.
func RenderFeed(w io.Writer, d Doc, r Resolver, o Options) error {
	return render(w, d, r, o, forFeed)
}

// HTML writes the document as HTML that FromHTML reads back. What it does not hold: Extra, Foreign
// marks, the role that wrote a card, addresses that SafeURL refuses, and white space that HTML folds.
func (d Doc) HTML() string {
	var b strings.Builder
	// A strings.Builder never fails.
	_ = render(&b, d, nil, Options{}, forReading)
	return b.String()
}

// purpose is whom HTML is written for.
type purpose int

const (
	forWeb     purpose = iota // readers of the site
	forFeed                   // feed readers and mail programs
	forReading                // FromHTML: the words and IDs of the document, nothing of the records
)

// htmlWriter writes blocks as HTML.
type htmlWriter struct {
	bytes.Buffer
	r        Resolver
	o        Options
	to       purpose
	policy   *markup.Policy
	pictures int
	asked    bool           // a question was printed
	anchors  map[string]int // heading IDs in use
	page     koenig.Page    // with Options.Ghost: what writes cards
	credits  []string       // with Options.Ghost: lines of ours that stand in captions
}

func render(w io.Writer, d Doc, r Resolver, o Options, to purpose) error {
	h := &htmlWriter{r: r, o: o, to: to, anchors: map[string]int{}}
	if r == nil {
		h.r = nobody{}
	}
	blocks := Normalize(d).Blocks
	if o.Ghost {
		h.ghostPage()
		blocks = h.withoutLastLine(blocks)
	}
	h.blocks(blocks)
	if o.Ghost {
		_, err := io.WriteString(w, fromRoot(h.String(), o.BaseURL))
		return err
	}
	_, err := w.Write(h.Bytes())
	return err
}

// nobody is the Resolver that knows nothing.
type nobody struct{}

func (nobody) Quote(string) (QuoteView, bool)         { return QuoteView{}, false }
func (nobody) Image(string) (ImageView, bool)         { return ImageView{}, false }
func (nobody) Related(Related) (RelatedView, bool)    { return RelatedView{}, false }
func (nobody) Question(Question) (QuestionView, bool) { return QuestionView{}, false }

// put writes strings as they are; they are our own markup.
func (h *htmlWriter) put(parts ...string) {
	for _, p := range parts {
		h.WriteString(p)
	}
}

// say writes text.
func (h *htmlWriter) say(text string) { h.WriteString(markup.Escape(text)) }

// attr writes an attribute.
func (h *htmlWriter) attr(name, value string) { h.put(" ", name, `="`, markup.Escape(value), `"`) }

// attrIf writes an attribute that has a value.
func (h *htmlWriter) attrIf(name, value string) {
	if value != "" {
		h.attr(name, value)
	}
}

// class writes a class attribute, on the web only (FromHTML goes by data attributes and elements).
func (h *htmlWriter) class(classes ...string) {
	if h.to == forWeb {
		h.attr("class", strings.TrimSpace(strings.Join(classes, " ")))
	}
}

// href gives an address that a reader may follow, absolute if that is asked for; "" if there is none.
func (h *htmlWriter) href(address string) string {
	u, ok := markup.SafeURL(address)
	if !ok {
		return ""
	}
	return markup.Absolute(h.o.BaseURL, u)
}

// src is href for what a page loads.
func (h *htmlWriter) src(address string) string {
	u, ok := markup.SafeSrc(address)
	if !ok {
		return ""
	}
	return markup.Absolute(h.o.BaseURL, u)
}

// name writes a name, linked if it has an address.
func (h *htmlWriter) name(n Name) {
	if u := h.href(n.URL); u != "" {
		h.put("<a")
		h.attr("href", u)
		h.put(">")
		h.say(n.Text)
		h.put("</a>")
		return
	}
	h.say(n.Text)
}

// html gives HTML of a card as it may be shown: trusted on the web, else sanitised.
func (h *htmlWriter) html(source, by string) string {
	if h.to == forWeb && h.o.Trusted != nil && by != "" && h.o.Trusted(by) {
		return markup.Rebase(source, h.o.BaseURL)
	}
	if h.policy == nil && len(h.o.FrameHosts) > 0 { // nil is the policy without frames, which is made once
		h.policy = markup.StoryPolicy(h.o.FrameHosts...)
	}
	return markup.Rebase(markup.Sanitize(source, h.policy), h.o.BaseURL)
}
