package koenig

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// mailOnly writes a card that only mails show.
func (w *writer) mailOnly(n Node) {
	text := n.text("html", "")
	if n.Type() == "email" {
		if text != "" {
			w.raw(w.forMail(text))
		}
		return
	}
	words, to := n.text("buttonText", ""), n.text("buttonUrl", "")
	button := n.is("showButton", false) && words != "" && to != ""
	if text == "" && !button {
		return
	}
	align, dividers := n.text("alignment", "left"), n.is("showDividers", true)
	attrs := []string{"data-gh-segment", n.text("segment", "status:free")}
	if align == "center" {
		attrs = append(attrs, "class", "align-center")
	}
	w.in("div", func() {
		if dividers {
			w.raw("<hr>")
		}
		w.raw(w.forMail(text))
		if button {
			b := &writer{o: w.o}
			b.in("div", func() {
				b.table([]string{"border", "0", "cellspacing", "0", "cellpadding", "0", "align", align}, func() {
					b.tr(func() { b.in("td", func() { b.textIn("a", plain(words), "href", link(to)) }, "align", "center") })
				})
			}, "class", "btn btn-accent")
			b.raw("<p></p>")
			w.raw(percents(b.String()))
		}
		if dividers {
			w.raw("<hr>")
		}
	}, attrs...)
}

// forMail gives HTML of a mail in which words in braces will be filled in for each reader.
func (w *writer) forMail(source string) string {
	source = trimJS(spaces.ReplaceAllString(source, " "))
	body, err := markup.Fragment(w.o.clean(source))
	if err != nil {
		return ""
	}
	for _, n := range slices.Collect(markup.FindAll(body, markup.Element(atom.Code))) {
		if text := rawText(n); strings.Contains(text, "{") && strings.Contains(text[strings.Index(text, "{"):], "}") {
			for c := n.FirstChild; c != nil; c = n.FirstChild {
				n.RemoveChild(c)
				n.Parent.InsertBefore(c, n)
			}
			n.Parent.RemoveChild(n)
		}
	}
	return percents(markup.InnerHTML(body))
}

func rawText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

var braces = regexp.MustCompile(`\{(\w*?)(?:,? *(?:"|&#34;)(.*?)(?:"|&#34;))?\}`)

// percents marks the words that will be filled in, so that braces in other text stay what they are.
func percents(source string) string {
	var out strings.Builder
	last := 0
	for _, at := range braces.FindAllStringIndex(source, -1) {
		token := strings.ReplaceAll(source[at[0]:at[1]], "&#34;", `"`)
		if !strings.HasSuffix(source[:at[0]], "%%") || !strings.HasPrefix(source[at[1]:], "%%") {
			token = "%%" + token + "%%"
		}
		out.WriteString(source[last:at[0]] + token)
		last = at[1]
	}
	return out.String() + source[last:]
}

// trimJS takes white space away as JavaScript sees it.
func trimJS(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\n\v\f\r\u00a0\ufeff\u2028\u2029", r) })
}

var (
	breaks    = regexp.MustCompile(`<br\s?/?>`)
	manySpace = regexp.MustCompile(`(\s|&nbsp;){2,}`)
	edgeNbsp  = regexp.MustCompile(`^&nbsp;|&nbsp$`)
)

// cleanBasic brings a line of HTML into the form in which Ghost keeps such lines: no line breaks, no runs of
// spaces, no elements that hold nothing.
func cleanBasic(source string) string {
	source = trimJS(manySpace.ReplaceAllString(breaks.ReplaceAllString(source, " "), " "))
	source = trimJS(edgeNbsp.ReplaceAllString(source, ""))
	body, err := markup.Fragment(source)
	if err != nil || source == "" || rawText(body) == "" {
		return ""
	}
	var empty []*html.Node
	for n := range body.Descendants() {
		if n.Type == html.ElementNode && strings.ReplaceAll(trimJS(rawText(n)), "\u200c", "") == "" {
			empty = append(empty, n)
		}
	}
	for _, n := range empty {
		if n.Parent == nil {
			continue
		}
		if rawText(n) != "" {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, n)
		}
		n.Parent.RemoveChild(n)
	}
	return trimJS(markup.InnerHTML(body))
}
