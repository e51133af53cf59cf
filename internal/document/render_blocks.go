package document

import (
	"strconv"
	"strings"

	"firsthand/internal/koenig"
	"firsthand/internal/markup"
)

func (h *htmlWriter) blocks(list []Block) {
	for _, b := range list {
		h.block(b)
	}
}

func (h *htmlWriter) block(b Block) {
	if h.o.Ghost && h.to == forWeb && h.ghostBlock(b) {
		return
	}
	switch b := b.(type) {
	case Paragraph:
		h.paragraph(b)
	case Heading:
		h.heading(b)
	case List:
		h.list(b)
	case Quote:
		h.quote(b)
	case Blockquote:
		h.blockquote(b)
	case Image:
		h.image(b)
	case Embed:
		h.embed(b)
	case Related:
		h.related(b)
	case Question:
		h.question(b)
	case Code:
		h.code(b)
	case HTML:
		h.card(b)
	case Divider:
		h.put("<hr>")
	case Opaque:
		h.opaque(b)
	default:
		if h.to == forReading {
			h.cardForReading(b)
			return
		}
		h.shownCard(b)
	}
}

func (h *htmlWriter) paragraph(p Paragraph) {
	h.put("<p>")
	h.inlines(p.Inlines)
	h.put("</p>")
}

func (h *htmlWriter) heading(b Heading) {
	tag := "h" + strconv.Itoa(b.Level)
	h.put("<", tag)
	switch {
	case h.to == forReading:
		h.attrIf("id", b.ID)
	case h.to == forWeb:
		h.attrIf("id", h.anchor(b))
	}
	h.put(">")
	h.inlines(b.Inlines)
	h.put("</", tag, ">")
}

func (h *htmlWriter) list(l List) {
	tag := "ul"
	if l.Ordered {
		tag = "ol"
	}
	h.put("<", tag)
	if l.Ordered && l.Start != 1 {
		h.attr("start", strconv.Itoa(l.Start))
	}
	h.put(">")
	for _, item := range l.Items {
		h.put("<li>")
		h.item(item)
		h.put("</li>")
	}
	h.put("</", tag, ">")
}

// item writes a list entry; the one paragraph of an entry needs no <p>. On the web several do not
// either, if they come first: to Ghost they are running text.
func (h *htmlWriter) item(item Item) {
	paragraphs := 0
	if n := leadingParagraphs(item.Blocks); n > 0 && h.to == forWeb {
		inlines, _ := runningText(item.Blocks[:n])
		h.inlines(inlines)
		h.blocks(item.Blocks[n:])
		return
	}
	for _, b := range item.Blocks {
		if _, ok := b.(Paragraph); ok {
			paragraphs++
		}
	}
	for i, b := range item.Blocks {
		if p, ok := b.(Paragraph); ok && paragraphs == 1 && i == 0 {
			h.inlines(p.Inlines)
			continue
		}
		h.block(b)
	}
}

// leadingParagraphs counts the paragraphs with which blocks begin; 0 if more come later.
func leadingParagraphs(blocks []Block) int {
	n := 0
	for i, b := range blocks {
		if _, ok := b.(Paragraph); !ok {
			continue
		}
		if i != n {
			return 0
		}
		n++
	}
	return n
}

func (h *htmlWriter) blockquote(b Blockquote) {
	h.put("<blockquote")
	if b.Alt && h.to != forFeed {
		h.attr("class", "kg-blockquote-alt")
	}
	h.put(">")
	if inlines, ok := runningText(b.Blocks); ok && h.to == forWeb {
		h.inlines(inlines)
	} else {
		h.blocks(b.Blocks)
	}
	h.put("</blockquote>")
}

func (h *htmlWriter) related(b Related) {
	title, url := b.Title, b.URL
	if h.to != forReading {
		if v, ok := h.r.Related(b); ok {
			url = v.URL
			if v.Title != "" {
				title = v.Title
			}
		}
	}
	switch h.to {
	case forWeb:
		h.put(`<aside class="fh-related"><p>`)
	case forReading:
		h.put(`<aside`)
		h.attr("data-firsthand-related", b.Story)
		h.put(`><p>`)
	default:
		h.put("<p>")
	}
	switch {
	case b.Label == "":
	case h.to == forFeed:
		h.say(strings.TrimSuffix(b.Label, ":") + ": ")
	default:
		h.put("<span>")
		h.say(b.Label)
		h.put("</span> ")
	}
	h.name(Name{Text: title, URL: url})
	h.put("</p>")
	if h.to != forFeed {
		h.put("</aside>")
	}
}

func (h *htmlWriter) question(b Question) {
	if h.to == forReading {
		h.put("<section")
		h.attr("data-firsthand-question", b.ID)
		h.put("><p>")
		h.say(b.Text)
		h.put("</p></section>")
		return
	}
	v, known := h.r.Question(b)
	if h.to == forWeb {
		h.put(`<section class="fh-question"`)
		if !h.asked {
			h.attr("id", "question")
		}
		h.asked = true
		h.put(">")
	}
	h.put("<p>")
	h.say(b.Text)
	h.put("</p>")
	if u := h.href(v.URL); known && u != "" && !v.Closed {
		h.put("<p")
		if h.to == forWeb {
			h.attr("class", QuestionLink)
			h.attr("data-question", b.ID)
		}
		h.put(">")
		h.name(Name{Text: either(v.Label, u), URL: v.URL})
		h.put("</p>")
	}
	if h.to == forWeb {
		h.put("</section>")
	}
}

func (h *htmlWriter) code(b Code) {
	if b.Text == "" && h.to != forReading {
		return
	}
	if b.Caption != "" {
		h.put("<figure")
		h.class("kg-card", "kg-code-card")
		h.put(">")
	}
	h.put("<pre><code")
	if b.Language != "" && h.to != forFeed {
		h.attr("class", "language-"+b.Language)
	}
	h.put(">")
	h.say(b.Text)
	h.put("</code></pre>")
	if b.Caption != "" {
		h.put("<figcaption>")
		h.say(b.Caption)
		h.put("</figcaption></figure>")
	}
}

func (h *htmlWriter) card(b HTML) {
	if strings.TrimSpace(b.Source) == "" && h.to != forReading {
		return
	}
	switch h.to {
	case forWeb:
		h.put("\n<!--kg-card-begin: html-->\n", h.html(b.Source, b.By), "\n<!--kg-card-end: html-->\n")
	case forReading:
		h.put("<div data-firsthand-html>", h.html(b.Source, ""), "</div>")
	default:
		h.put(h.html(b.Source, b.By))
	}
}

func (h *htmlWriter) opaque(o Opaque) {
	if h.to == forReading {
		h.put("<div")
		h.attr("data-firsthand-opaque", o.Format)
		h.attr("data-raw", o.Raw)
		h.put(">")
		h.say(o.Text)
		h.put("</div>")
		return
	}
	if h.o.Opaque != nil {
		if html, ok := h.o.Opaque(o); ok {
			if h.to == forFeed {
				html = markup.Rebase(markup.Sanitize(html, nil), h.o.BaseURL)
			}
			h.put(html)
		}
	}
}

// either gives the first of its arguments that is not empty.
func either(options ...string) string {
	for _, s := range options {
		if s != "" {
			return s
		}
	}
	return ""
}

// anchor gives a heading an ID that no other heading of this rendering has, made as Ghost makes it.
func (h *htmlWriter) anchor(b Heading) string {
	id := either(b.ID, koenig.Anchor(inlineText(b.Inlines)))
	if id == "" {
		return ""
	}
	n := h.anchors[id]
	h.anchors[id]++
	if n > 0 {
		id += "-" + strconv.Itoa(n)
		h.anchors[id]++
	}
	return id
}
