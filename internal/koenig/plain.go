package koenig

import (
	"regexp"
	"slices"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

// code writes a block of program text.
func (w *writer) code(n Node) {
	text, caption := n.text("code", ""), n.text("caption", "")
	if blank(text) {
		return
	}
	block := func() {
		w.in("pre", func() {
			if language := n.text("language", ""); language != "" {
				w.textIn("code", text, "class", "language-"+language)
			} else {
				w.textIn("code", text)
			}
		})
	}
	if caption == "" {
		block()
		return
	}
	w.in("figure", func() { block(); w.figcaption(caption) }, "class", "kg-card kg-code-card")
}

// ownHTML writes a card of HTML.
func (w *writer) ownHTML(n Node) {
	if source := n.text("html", ""); source != "" {
		w.raw("\n<!--kg-card-begin: html-->\n", w.o.code(source), "\n<!--kg-card-end: html-->\n")
	}
}

// code is HTML that somebody wrote as HTML: as it is if they may, else as any other.
func (o Options) code(source string) string {
	if o.Trusted {
		return source
	}
	return o.clean(source)
}

// inlineTags are what the text of a callout may hold.
var inlineTags = []string{"a", "strong", "em", "b", "i", "br", "code", "mark", "s", "del", "u", "sup", "sub"}

var word = regexp.MustCompile(`^[a-zA-Z\d-]+$`)

// callout writes a short text that is set apart.
func (w *writer) callout(n Node) {
	color := n.text("backgroundColor", "blue")
	if !word.MatchString(color) {
		color = "white"
	}
	w.in("div", func() {
		emoji := "💡"
		if _, has := n["calloutEmoji"]; has {
			emoji = n.text("calloutEmoji", "")
		}
		if emoji != "" {
			w.textIn("div", emoji, "class", "kg-callout-emoji")
		}
		w.in("div", func() { w.html(onlyInline(n.text("calloutText", ""))) }, "class", "kg-callout-text")
	}, "class", "kg-card kg-callout-card kg-callout-card-"+color)
}

// onlyInline takes away all elements but those of running text; what stands in them stays.
func onlyInline(source string) string {
	body, err := markup.Fragment(source)
	if err != nil {
		return markup.Escape(markup.Text(source))
	}
	var unwrap []*html.Node
	for n := range body.Descendants() {
		if n.Type == html.ElementNode && !slices.Contains(inlineTags, n.Data) {
			unwrap = append(unwrap, n)
		}
	}
	for _, n := range unwrap {
		for c := n.FirstChild; c != nil; c = n.FirstChild {
			n.RemoveChild(c)
			n.Parent.InsertBefore(c, n)
		}
		n.Parent.RemoveChild(n)
	}
	return markup.InnerHTML(body)
}

// toggle writes a text that a reader opens by its heading.
func (w *writer) toggle(n Node) {
	heading, content := n.text("heading", ""), n.text("content", "")
	if w.o.Mail {
		w.table([]string{"cellspacing", "0", "cellpadding", "0", "border", "0", "width", "100%", "class", "kg-toggle-card"}, func() {
			w.tr(func() { w.in("td", func() { w.htmlIn("h4", heading) }, "class", "kg-toggle-heading") })
			w.tr(func() { w.htmlIn("td", content, "class", "kg-toggle-content") })
		})
		return
	}
	w.in("div", func() {
		w.in("div", func() {
			w.htmlIn("h4", heading, "class", "kg-toggle-heading-text")
			w.in("button", func() {
				w.raw(`<svg id="Regular" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path class="cls-1" d="`, chevronShape, `"></path></svg>`)
			}, "class", "kg-toggle-card-icon", "aria-label", "Expand toggle to read content")
		}, "class", "kg-toggle-heading")
		w.htmlIn("div", content, "class", "kg-toggle-content")
	}, "class", "kg-card kg-toggle-card", "data-kg-toggle-state", "close")
}

// button writes a link that looks like a button.
func (w *writer) button(n Node) {
	address := n.text("buttonUrl", "")
	if blank(address) {
		return
	}
	words, align := n.text("buttonText", "Button Title"), n.text("alignment", "center")
	if w.o.Mail {
		w.table([]string{"class", "kg-card kg-button-card", "border", "0", "cellpadding", "0", "cellspacing", "0"}, func() {
			w.tr(func() {
				w.in("td", func() { w.mailButton(mailButton{url: address, text: words, align: align}) }, "class", "kg-card-spacing")
			})
		})
		return
	}
	w.in("div", func() {
		w.textIn("a", words, "href", linkAsIs(address), "class", "kg-btn kg-btn-accent")
	}, "class", "kg-card kg-button-card kg-align-"+align)
}

// linkAsIs is link for an address that Ghost does not read as HTML first.
func linkAsIs(address string) string {
	u, _ := markup.SafeURL(address)
	return u
}

// rule writes a line across.
func (w *writer) rule() {
	if !w.o.Mail {
		w.raw("<hr>")
		return
	}
	w.table([]string{"class", "kg-card kg-hr-card", "role", "presentation", "width", "100%", "border", "0", "cellpadding", "0", "cellspacing", "0"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.raw(`<!--[if !mso]><!-- --><hr style="display: none;"><!--<![endif]-->`)
				w.table([]string{"class", "kg-hr", "role", "presentation", "border", "0", "cellpadding", "0", "cellspacing", "0"}, func() {
					w.tr(func() { w.in("td", func() { w.raw("&nbsp;") }) })
				})
			})
		})
	})
}
