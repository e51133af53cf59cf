package document

import (
	"net/url"
	"strings"

	"firsthand/internal/koenig"
)

// blocks gives what the text means; text that cannot be read as Markdown is shown as it is. A card
// that stands in the text itself is text, so that none nests.
func (b Markdown) blocks() []Block {
	d, _, err := FromMarkdown(b.Source)
	if err != nil {
		d, err = FromText(b.Source)
	}
	if err != nil {
		return nil
	}
	for i, in := range d.Blocks {
		if m, ok := in.(Markdown); ok {
			d.Blocks[i] = P(T(m.Source))
		}
	}
	return Normalize(d).Blocks
}

// shownCard writes a card for readers: on the web in Ghost's markup where it needs no script to be
// read, and without anything that a page would load from another host.
func (h *htmlWriter) shownCard(b Block) {
	switch b := b.(type) {
	case Gallery:
		h.gallery(b)
	case Bookmark:
		h.bookmark(b)
	case Callout:
		h.callout(b)
	case Toggle:
		h.toggle(b)
	case Button:
		h.button(b)
	case Markdown:
		h.blocks(b.blocks())
	case Audio:
		h.audio(b)
	case Video:
		h.video(b)
	case File:
		h.file(b)
	case Paywall:
		if h.to == forWeb {
			h.put(koenig.Paywall)
		}
	}
}

// box writes an element around what inside writes.
func (h *htmlWriter) box(tag, class string, inside func()) {
	h.put("<", tag)
	h.class(class)
	h.put(">")
	inside()
	h.put("</", tag, ">")
}

// figcaption writes a caption, if there are words for it.
func (h *htmlWriter) figcaption(words []Inline) {
	if len(words) > 0 {
		h.put("<figcaption>")
		h.inlines(words)
		h.put("</figcaption>")
	}
}

// cardClass gives the classes of a card.
func cardClass(kind, width string, hasCaption bool) string {
	class := "kg-card kg-" + kind + "-card"
	if width != "" {
		class += " kg-width-" + width
	}
	if hasCaption {
		class += " kg-card-hascaption"
	}
	return class
}

// perRow is how many pictures stand side by side in a gallery.
const perRow = 3

// rows parts pictures into rows as Ghost does: the last picture never stands alone.
func (b Gallery) rows() [][]Image {
	var out [][]Image
	for rest := b.Images; len(rest) > 0; {
		n := min(perRow, len(rest))
		if len(rest) == perRow+1 {
			n = 2
		}
		out = append(out, rest[:n])
		rest = rest[n:]
	}
	return out
}

func (h *htmlWriter) gallery(b Gallery) {
	if h.to == forFeed {
		for _, i := range b.Images {
			h.image(i)
		}
		if b.Caption != "" {
			h.paragraph(P(T(b.Caption)))
		}
		return
	}
	h.put("<figure")
	h.class(cardClass("gallery", "wide", b.Caption != ""))
	h.put(`><div class="kg-gallery-container">`)
	for _, row := range b.rows() {
		h.put(`<div class="kg-gallery-row">`)
		for _, i := range row {
			h.galleryImage(i)
		}
		h.put("</div>")
	}
	h.put("</div>")
	h.galleryCaption(b)
	h.put("</figure>")
}

func (h *htmlWriter) galleryImage(i Image) {
	v, _ := h.r.Image(i.Src)
	if src := h.src(either(v.Src, i.Src)); src != "" && !v.Hidden {
		h.put(`<div class="kg-gallery-image">`)
		h.linked(i.Href, func() { h.img(i, v, src) })
		h.put("</div>")
	}
}

// galleryCaption writes what is said of the pictures, in their order, and of the whole.
func (h *htmlWriter) galleryCaption(b Gallery) {
	var parts []func()
	for _, i := range b.Images {
		v, _ := h.r.Image(i.Src)
		credit := either(i.Credit, v.Credit)
		if len(i.Caption) == 0 && credit == "" {
			continue
		}
		parts = append(parts, func() {
			h.inlines(i.Caption)
			if credit != "" {
				if len(i.Caption) > 0 {
					h.put(" ")
				}
				h.span("fh-credit", func() { h.name(Name{Text: credit, URL: v.CreditURL}) })
			}
		})
	}
	if b.Caption != "" {
		parts = append(parts, func() { h.say(b.Caption) })
	}
	if len(parts) == 0 {
		return
	}
	h.put("<figcaption>")
	for i, write := range parts {
		if i > 0 {
			h.put("<br>")
		}
		write()
	}
	h.put("</figcaption>")
}

func (h *htmlWriter) bookmark(b Bookmark) {
	address := h.href(b.URL)
	title := either(b.Title, hostOf(address))
	if title == "" && b.Description == "" && len(b.Caption) == 0 {
		return
	}
	if h.to == forFeed {
		h.put("<p>")
		h.name(Name{Text: title, URL: b.URL})
		if b.Description != "" {
			h.put("<br>")
			h.say(b.Description)
		}
		h.put("</p>")
		return
	}
	h.put("<figure")
	h.class(cardClass("bookmark", "", len(b.Caption) > 0))
	h.put(`><a class="kg-bookmark-container"`)
	h.attrIf("href", address)
	h.put(`><div class="kg-bookmark-content"><div class="kg-bookmark-title">`)
	h.say(title)
	h.put("</div>")
	h.sayIn("div", "kg-bookmark-description", b.Description)
	h.bookmarkSource(b)
	h.put("</div>")
	if src := h.picture(b.Thumbnail); src != "" {
		h.put(`<div class="kg-bookmark-thumbnail"><img`)
		h.attr("src", src)
		h.put(` alt="" loading="lazy"></div>`)
	}
	h.put("</a>")
	h.figcaption(b.Caption)
	h.put("</figure>")
}

// bookmarkSource says where a bookmark leads. In Ghost's markup the class of the author holds the
// publisher, and the other way round.
func (h *htmlWriter) bookmarkSource(b Bookmark) {
	icon := h.picture(b.Icon)
	if icon == "" && b.Publisher == "" && b.Author == "" {
		return
	}
	h.put(`<div class="kg-bookmark-metadata">`)
	if icon != "" {
		h.put(`<img class="kg-bookmark-icon"`)
		h.attr("src", icon)
		h.put(` alt="" loading="lazy">`)
	}
	h.sayIn("span", "kg-bookmark-author", b.Publisher)
	h.sayIn("span", "kg-bookmark-publisher", b.Author)
	h.put("</div>")
}

// sayIn writes text in an element, if there is any.
func (h *htmlWriter) sayIn(tag, class, text string) {
	if text != "" {
		h.box(tag, class, func() { h.say(text) })
	}
}

// own gives the address of a picture beside a link if it is the site's own: those of other hosts
// would tell them who reads the page.
func (h *htmlWriter) own(address string) string {
	src := h.src(address)
	u, err := url.Parse(src)
	if err != nil || src == "" {
		return ""
	}
	if base, err := url.Parse(h.o.BaseURL); u.Host != "" && (err != nil || base.Host != u.Host) {
		return ""
	}
	return src
}

func (h *htmlWriter) callout(b Callout) {
	if h.to == forFeed {
		h.put("<blockquote><p>")
		if b.Emoji != "" {
			h.say(b.Emoji + " ")
		}
		h.inlines(b.Inlines)
		h.put("</p></blockquote>")
		return
	}
	h.box("div", "kg-card kg-callout-card kg-callout-card-"+className(b.Color, "grey"), func() {
		h.sayIn("div", "kg-callout-emoji", b.Emoji)
		h.box("div", "kg-callout-text", func() { h.inlines(b.Inlines) })
	})
}

// className gives a word that may be part of a class.
func className(word, standard string) string {
	if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
		return standard
	}
	return word
}

func (h *htmlWriter) toggle(b Toggle) {
	if h.to == forFeed {
		h.put("<p><strong>")
		h.say(b.Heading)
		h.put("</strong></p>")
		h.blocks(b.Blocks)
		return
	}
	h.box("details", cardClass("toggle", "", false), func() {
		h.box("summary", "kg-toggle-heading", func() { h.sayIn("span", "kg-toggle-heading-text", b.Heading) })
		h.box("div", "kg-toggle-content", func() { h.blocks(b.Blocks) })
	})
}

func (h *htmlWriter) button(b Button) {
	address := h.href(b.URL)
	if b.Text == "" && address == "" {
		return
	}
	n := Name{Text: either(b.Text, hostOf(address), address), URL: b.URL}
	if h.to == forFeed || address == "" {
		h.put("<p>")
		h.name(n)
		h.put("</p>")
		return
	}
	h.box("div", "kg-card kg-button-card kg-align-"+either(b.Align, "center"), func() {
		h.put("<a")
		h.attr("href", address)
		h.class("kg-btn kg-btn-accent")
		h.put(">")
		h.say(n.Text)
		h.put("</a>")
	})
}

// card gives the words of a card.
func (t *plainText) card(b Block) string {
	switch b := b.(type) {
	case Gallery:
		var parts []string
		for _, i := range b.Images {
			parts = append(parts, t.block(i))
		}
		return join("\n", append(parts, b.Caption)...)
	case Bookmark:
		return join("\n", join(" ", either(b.Title, b.Publisher), t.address(b.URL)), b.Description, t.inlines(b.Caption))
	case Callout:
		return join(" ", b.Emoji, t.inlines(b.Inlines))
	case Toggle:
		return join("\n\n", b.Heading, t.blocks(b.Blocks))
	case Button:
		return join(" ", b.Text, t.address(b.URL))
	case Markdown:
		return t.blocks(b.blocks())
	case Audio:
		return join(" ", either(b.Title, fileName(b.Src)), t.address(b.Src))
	case Video:
		return join("\n", join(" ", either(b.Name, fileName(b.Src)), t.address(b.Src)), t.inlines(b.Caption))
	case File:
		return join("\n", join(" ", either(b.Title, b.Name, fileName(b.Src)), t.address(b.Src)), b.Caption)
	}
	return ""
}
