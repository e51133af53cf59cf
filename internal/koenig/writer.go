package koenig

import (
	"html"
	"strings"

	"firsthand/internal/markup"
)

// writer writes the HTML of one node.
type writer struct {
	strings.Builder
	o Options
}

// raw writes markup of ours. Line ends stand where Ghost has white space that shows once a page is turned into plain text.
func (w *writer) raw(parts ...string) {
	for _, p := range parts {
		w.WriteString(p)
	}
}

// say writes text.
func (w *writer) say(text string) { w.WriteString(markup.Escape(text)) }

// html writes HTML that somebody wrote, as it may be shown.
func (w *writer) html(source string) { w.WriteString(w.o.clean(source)) }

// open writes a start tag. Attributes are pairs of name and value; a pair without a name is none.
func (w *writer) open(tag string, attrs ...string) {
	w.raw("<", tag)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i] == "" {
			continue
		}
		w.raw(" ", attrs[i], `="`, markup.Escape(attrs[i+1]), `"`)
	}
	w.raw(">")
}

func (w *writer) close(tags ...string) {
	for _, tag := range tags {
		w.raw("</", tag, ">")
	}
}

// in writes an element around what inside writes.
func (w *writer) in(tag string, inside func(), attrs ...string) {
	w.open(tag, attrs...)
	inside()
	w.close(tag)
}

// textIn writes an element that holds text.
func (w *writer) textIn(tag, text string, attrs ...string) {
	w.in(tag, func() { w.say(text) }, attrs...)
}

// htmlIn writes an element that holds HTML that somebody wrote.
func (w *writer) htmlIn(tag, source string, attrs ...string) {
	w.in(tag, func() { w.html(source) }, attrs...)
}

// spacedIn is htmlIn where Ghost leaves a blank on either side, which shows wherever the element stands in running text.
func (w *writer) spacedIn(tag, source string, attrs ...string) {
	w.in(tag, func() { w.raw(" "); w.html(source); w.raw(" ") }, attrs...)
}

// figcaption writes a caption, which is HTML, if there is one.
func (w *writer) figcaption(caption string) {
	if caption != "" {
		w.htmlIn("figcaption", caption)
	}
}

// plain is a text out of which Ghost makes markup without escaping it: what it says once it was read as HTML.
func plain(text string) string { return html.UnescapeString(text) }

// link gives an address that may be followed, "" for one that may not.
func link(address string) string {
	u, _ := markup.SafeURL(plain(address))
	return u
}

// source is link for what a page loads.
func source(address string) string {
	u, _ := markup.SafeSrc(plain(address))
	return u
}

// when gives an attribute only if something is so.
func when(so bool, name, value string) []string {
	if !so {
		return nil
	}
	return []string{name, value}
}

// classes joins class names, leaving out empty ones.
func classes(names ...string) string {
	var kept []string
	for _, n := range names {
		if n != "" {
			kept = append(kept, n)
		}
	}
	return strings.Join(kept, " ")
}

// either gives the first text that is not empty.
func either(options ...string) string {
	for _, s := range options {
		if s != "" {
			return s
		}
	}
	return ""
}

// colour gives a value that may stand in a style as a colour, "" for anything else.
func colour(value string) string {
	if len(value) > 60 || strings.Trim(strings.ToLower(value), "abcdefghijklmnopqrstuvwxyz0123456789#(),.%- ") != "" || strings.Contains(strings.ToLower(value), "url") {
		return ""
	}
	return value
}

// styleURL gives an address that may stand in a style between url( and ).
func styleURL(address string) string {
	return strings.NewReplacer("'", "%27", `"`, "%22", "(", "%28", ")", "%29", `\`, "%5C", "<", "%3C", ">", "%3E", "\n", "", "\r", "").Replace(source(address))
}
