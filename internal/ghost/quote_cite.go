package ghost

import (
	"html"
	"strings"
	"unicode/utf8"

	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/wording"
)

// Beginning is the first words of a quote, by which a reader finds it again; "" if they were withdrawn.
func (q *Quote) Beginning() string {
	const most = 16 // words
	words := strings.Fields(strings.Join(q.Paragraphs(), " "))
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most], " ") + " …"
}

// said is who said it, to whom, where and when, as readers may know it; show writes a name.
func (q *Quote) said(show func(kind string, n document.Name) string) string {
	var parts []string
	for _, p := range []struct {
		kind string
		name document.Name
	}{{"speaker", q.view.Speaker}, {"addressee", q.view.Addressee}, {"outlet", q.view.Outlet}, {"date", document.Name{Text: either(q.view.DateText, q.view.Date)}}} {
		if p.name.Text != "" {
			parts = append(parts, show(p.kind, p.name))
		}
	}
	if q.q.State == sources.Disputed {
		parts = append(parts, show("state", document.Name{Text: lowerFirst(q.view.StateText)}))
	}
	return strings.Join(parts, ", ")
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// CiteText is the quote as somebody else may print it: the words, whose they are, and where its record stands. That
// it is disputed goes with it. "" for words that were withdrawn, or that have no public address.
func (q *Quote) CiteText() string {
	words := strings.Join(q.Paragraphs(), "\n\n")
	if words == "" || q.view.URL == "" {
		return ""
	}
	said := q.said(func(kind string, n document.Name) string {
		if kind == "addressee" {
			return wording.Fill(q.v.words.Quote.To, "who", n.Text)
		}
		return n.Text
	})
	if said != "" {
		said += ". "
	}
	return wording.Fill(q.v.words.Quote.Marks, "words", words) + "\n— " + said + q.v.Settings.Title + ", " + q.v.Absolute(q.view.URL)
}

// CiteHTML is CiteText as a figure.
func (q *Quote) CiteHTML() string {
	if q.CiteText() == "" {
		return ""
	}
	address := html.EscapeString(q.v.Absolute(q.view.URL))
	var b strings.Builder
	b.WriteString(`<figure><blockquote cite="` + address + `">`)
	for _, p := range q.Paragraphs() {
		b.WriteString("<p>" + html.EscapeString(p) + "</p>")
	}
	b.WriteString("</blockquote><figcaption>")
	said := q.said(func(kind string, n document.Name) string {
		text := html.EscapeString(n.Text)
		switch {
		case kind == "addressee":
			return wording.Fill(html.EscapeString(q.v.words.Quote.To), "who", text)
		case kind == "outlet":
			return "<cite>" + text + "</cite>"
		case kind == "date" && q.view.Date != "":
			return `<time datetime="` + html.EscapeString(q.view.Date) + `">` + text + "</time>"
		}
		return text
	})
	if said != "" {
		b.WriteString(said + ". ")
	}
	b.WriteString(`<a href="` + address + `">` + html.EscapeString(q.v.Settings.Title) + "</a></figcaption></figure>")
	return b.String()
}
