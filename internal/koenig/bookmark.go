package koenig

import (
	"html"
	"strings"
	"unicode/utf16"

	"firsthand/internal/markup"
)

// bookmark writes a link with what its page says of itself. Two classes stand the wrong way round, as in
// Ghost: kg-bookmark-author holds the publisher, kg-bookmark-publisher the author.
func (w *writer) bookmark(n Node) {
	address := n.text("url", "")
	if blank(address) {
		return
	}
	about := n.node("metadata")
	caption := n.text("caption", "")
	if w.o.Mail {
		w.bookmarkMail(n, about, caption)
		return
	}
	class := "kg-card kg-bookmark-card"
	if caption != "" {
		class += " kg-card-hascaption"
	}
	w.in("figure", func() {
		w.in("a", func() {
			w.in("div", func() {
				w.textIn("div", about.text("title", ""), "class", "kg-bookmark-title")
				w.textIn("div", about.text("description", ""), "class", "kg-bookmark-description")
				w.in("div", func() { w.bookmarkSource(about, false) }, "class", "kg-bookmark-metadata")
			}, "class", "kg-bookmark-content")
			if thumbnail := about.text("thumbnail", ""); thumbnail != "" {
				w.in("div", func() {
					w.open("img", "src", source(thumbnail), "alt", "", "onerror", "this.style.display = 'none'")
				}, "class", "kg-bookmark-thumbnail")
			}
		}, "class", "kg-bookmark-container", "href", linkAsIs(address))
		w.figcaption(caption)
	}, "class", class)
}

func (w *writer) bookmarkSource(about Node, mail bool) {
	if icon := about.text("icon", ""); icon != "" {
		w.open("img", "class", "kg-bookmark-icon", "src", source(icon), "alt", "")
	}
	part := func(class, text string) {
		if text == "" {
			return
		}
		if mail {
			w.textIn("span", plain(text), "class", class, "src", plain(text))
			return
		}
		w.textIn("span", text, "class", class)
	}
	part("kg-bookmark-author", about.text("publisher", ""))
	part("kg-bookmark-publisher", about.text("author", ""))
}

func (w *writer) bookmarkMail(n, about Node, caption string) {
	href := link(n.text("url", ""))
	class := "kg-card kg-bookmark-card"
	if caption != "" {
		class += " kg-card-hascaption"
	}
	w.open("div")
	w.raw("<!--[if !mso !vml]-->")
	w.in("figure", func() {
		w.in("a", func() {
			w.in("div", func() {
				w.textIn("div", plain(about.text("title", "")), "class", "kg-bookmark-title")
				w.in("div", func() { w.raw(mailDescription(about.text("description", ""))) }, "class", "kg-bookmark-description")
				w.in("div", func() { w.bookmarkSource(about, true) }, "class", "kg-bookmark-metadata")
			}, "class", "kg-bookmark-content")
			if thumbnail := about.text("thumbnail", ""); thumbnail != "" {
				w.in("div", func() {
					w.open("img", "src", source(thumbnail), "alt", "", "onerror", "this.style.display='none'")
				}, "class", "kg-bookmark-thumbnail", "style", "background-image: url('"+styleURL(thumbnail)+"')")
			}
		}, "class", "kg-bookmark-container", "href", href)
		w.figcaption(caption)
	}, "class", class)
	w.raw("<!--[endif]-->")
	w.bookmarkOutlook(n, about)
	w.close("div")
}

// mailDescription cuts a description after 120 signs, and on narrow screens after 90.
func mailDescription(text string) string {
	const wide, narrow = 120, 90
	u := utf16.Encode([]rune(text))
	part := func(from, to int) string { return escapeMail(string(utf16.Decode(u[from:min(to, len(u))]))) }
	switch {
	case len(u) <= narrow:
		return escapeMail(text)
	case len(u) <= wide:
		return part(0, narrow-1) + `<span class="desktop-only">` + part(narrow-1, wide-1) + `</span><span class="hide-desktop">…</span>`
	}
	return part(0, narrow-1) + `<span class="desktop-only">` + part(narrow-1, wide-1) + `</span>…`
}

// escapeMail escapes a text out of which Ghost's mail makes markup, entities in it read first.
func escapeMail(text string) string { return markup.Escape(html.UnescapeString(text)) }

// outlookFont is what Ghost has Outlook write in.
const outlookFont = "font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Oxygen, Ubuntu, Cantarell, 'Open Sans', 'Helvetica Neue', sans-serif;"

// bookmarkOutlook is a bookmark as Outlook draws it. All of it is a comment to others.
func (w *writer) bookmarkOutlook(n, about Node) {
	href := markup.Escape(link(n.text("url", "")))
	bare := "margin: 0; padding: 0; border-collapse: collapse; border-spacing: 0;"
	esc := func(name string) string { return legacyEscape(about.text(name, "")) }
	var b strings.Builder
	put := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	put(`[if vml]>`, `<table class="kg-card kg-bookmark-card--outlook" style="margin: 0; padding: 0; width: 100%; border: 1px solid #e5eff5; background: #ffffff; `, outlookFont,
		` border-collapse: collapse; border-spacing: 0;" width="100%"><tr><td width="100%" style="padding: 20px;"><table style="`, bare, `">`)
	put(`<tr><td class="kg-bookmark-title--outlook"><a href="`, href, `" style="text-decoration: none; color: #15212A; font-size: 15px; line-height: 1.5em; font-weight: 600;">`, esc("title"), `</a></td></tr>`)
	put(`<tr><td><div class="kg-bookmark-description--outlook"><a href="`, href, `" style="text-decoration: none; margin-top: 12px; color: #738a94; font-size: 13px; line-height: 1.5em; font-weight: 400;">`,
		mailDescription(about.text("description", "")), `</a></div></td></tr>`)
	put(`<tr><td class="kg-bookmark-metadata--outlook" style="padding-top: 14px; color: #15212A; font-size: 13px; font-weight: 400; line-height: 1.5em;"><table style="`, bare, `"><tr>`)
	if icon := about.text("icon", ""); icon != "" {
		put(`<td valign="middle" class="kg-bookmark-icon--outlook" style="padding-right: 8px; font-size: 0; line-height: 1.5em;"><a href="`, href,
			`" style="text-decoration: none; color: #15212A;"><img src="`, markup.Escape(source(icon)), `" width="22" height="22" alt=" "></a></td>`)
	}
	put(`<td valign="middle" class="kg-bookmark-byline--outlook"><a href="`, href, `" style="text-decoration: none; color: #15212A;">`, esc("publisher"))
	if author := esc("author"); author != "" {
		put(` &nbsp;&#x2022;&nbsp; `, author)
	}
	put(`</a></td></tr></table></td></tr></table></td></tr></table><div class="kg-bookmark-spacer--outlook" style="height: 1.5em;">&nbsp;</div><![endif]`)
	w.comment(b.String())
}

// legacyEscape writes quotation marks as Ghost does where nothing reads them again.
func legacyEscape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#039;").Replace(html.UnescapeString(text))
}
