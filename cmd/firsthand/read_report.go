package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/intake"
)

const reportWidth = 88

// printReport shows a person what was found: the text with the finds marked in it, then each kind of
// find, then what was dropped and what to look at.
func printReport(out io.Writer, d *intake.Draft, p paint) error {
	w := bufio.NewWriter(out)
	r := report{w: w, d: d, p: p}
	r.heading()
	r.body()
	r.people()
	r.quotes()
	r.found()
	r.rest()
	return w.Flush()
}

type report struct {
	w *bufio.Writer
	d *intake.Draft
	p paint
}

func (r *report) line(format string, args ...any) { fmt.Fprintf(r.w, format+"\n", args...) }

func (r *report) section(title string, n int) {
	r.line("")
	r.line("%s %s", r.p.bold(strings.ToUpper(title)), r.p.dim(fmt.Sprintf("(%d)", n)))
}

func (r *report) heading() {
	d := r.d
	r.line("%s", r.p.bold(d.Headline))
	for _, field := range []struct{ name, value string }{
		{"dek", d.Dek}, {"byline", strings.Join(d.Byline, ", ")}, {"published", d.Published}, {"site", d.Site},
		{"address", d.URL}, {"topics", strings.Join(d.Topics, ", ")},
	} {
		if field.value == "" {
			field.value = r.p.dim("not on the page")
		}
		r.line("%s %s", r.p.dim(fmt.Sprintf("%10s", field.name)), field.value)
	}
	r.line("")
}

// body prints the text, quotes marked with their number.
func (r *report) body() {
	for _, b := range r.d.Body {
		switch b.Type {
		case intake.QuoteText:
			label := "block quote of nobody named"
			if b.Quote != nil {
				label = r.number(*b.Quote) + " " + r.p.person(r.d.Quotes[*b.Quote].Speaker)
			}
			r.line("  %s %s", r.p.dim("┌"), label)
			for _, paragraph := range strings.Split(b.Text, "\n\n") {
				r.wrapped("  "+r.p.dim("│")+" ", paragraph, r.p.quote)
			}
			r.line("  %s", r.p.dim("└"))
		case intake.Heading:
			r.line("%s", r.p.bold(b.Text))
		case intake.RelatedTo:
			r.line("%s %s", r.p.dim("→ related"), strings.TrimPrefix(b.Label+": "+b.Text, ": "))
		case intake.Question:
			r.line("%s %s", r.p.dim("? to the readers"), b.Text)
		case intake.Image:
			r.line("%s %s %s", r.p.dim("▧ image"), b.Text, b.Credit)
		default:
			r.paragraph(b)
		}
		r.line("")
	}
}

// paragraph prints running text with its partial quotes marked.
func (r *report) paragraph(b intake.Block) {
	text := []rune(b.Text)
	var marked strings.Builder
	at := 0
	for _, q := range b.Inline {
		marked.WriteString(string(text[at:q.Start]))
		for i, word := range strings.SplitAfter(string(text[q.Start:q.End]), " ") {
			if i == 0 {
				marked.WriteString(r.number(q.Quote))
			}
			marked.WriteString(r.p.quote(word))
		}
		at = q.End
	}
	marked.WriteString(string(text[at:]))
	r.wrapped("", marked.String(), func(s string) string { return s })
}

func (r *report) number(i int) string { return r.p.good(fmt.Sprintf("[%d]", i+1)) }

// wrapped prints a text in lines of words.
func (r *report) wrapped(indent, text string, paint func(string) string) {
	line, width := "", 0
	for word := range strings.FieldsSeq(text) {
		n := visible(word)
		if width > 0 && width+1+n > reportWidth {
			r.line("%s%s", indent, paint(line))
			line, width = "", 0
		}
		if width > 0 {
			line += " "
			width++
		}
		line += word
		width += n
	}
	if line != "" {
		r.line("%s%s", indent, paint(line))
	}
}

// visible is how many letters of a word stand on the screen, colours aside.
func visible(word string) int {
	n, rest := 0, word
	for {
		i := strings.Index(rest, "\x1b[")
		if i < 0 {
			return n + utf8.RuneCountInString(rest)
		}
		n += utf8.RuneCountInString(rest[:i])
		end := strings.IndexByte(rest[i:], 'm')
		if end < 0 {
			return n
		}
		rest = rest[i+end+1:]
	}
}

func (r *report) people() {
	r.section("people", len(r.d.People))
	for _, person := range r.d.People {
		note := ""
		if len(person.Aliases) > 0 {
			note = "also " + strings.Join(person.Aliases, ", ")
		}
		r.line("  %s %s", r.p.person(person.Name), r.p.dim(note))
	}
	r.section("interviews", len(r.d.Interviews))
	for _, v := range r.d.Interviews {
		r.line("  %s asked by %s, on %s, about %s", r.p.person(orNobody(v.Interviewee)), orNobody(v.Interviewer), orNobody(v.Outlet), orNobody(strings.Join(v.About, ", ")))
	}
}

func orNobody(name string) string {
	if name == "" {
		return "(not named)"
	}
	return name
}

func (r *report) quotes() {
	r.section("quotes", len(r.d.Quotes))
	for i, q := range r.d.Quotes {
		kind := "quote"
		if q.Partial {
			kind = "partial"
		}
		r.line("  %s %s %s", r.number(i), r.p.person(orNobody(q.Speaker)), r.p.dim(quoteDetails(q, kind)))
		r.wrapped("      ", "“"+shorten(q.Text, 150)+"”", func(s string) string { return s })
	}
}

func quoteDetails(q intake.Quote, kind string) string {
	parts := []string{kind}
	if n := strings.Count(q.Text, "\n\n"); n > 0 {
		parts = append(parts, fmt.Sprintf("%d paragraphs", n+1))
	}
	for _, f := range []struct{ name, value string }{{"to ", q.Addressee}, {"on ", q.Outlet}, {"about ", strings.Join(q.About, ", ")}} {
		if f.value != "" {
			parts = append(parts, f.name+f.value)
		}
	}
	if q.Confidence > 0 {
		parts = append(parts, fmt.Sprintf("%.0f %% sure", 100*q.Confidence))
	}
	return strings.Join(parts, " · ")
}

func shorten(text string, n int) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > n {
		return string(runes[:n]) + "…"
	}
	return text
}

func (r *report) found() {
	r.section("relationships (proposed, unseen until a person says yes)", len(r.d.Relationships))
	for _, rel := range r.d.Relationships {
		r.line("  %s – %s: %s, %s %s", r.p.person(rel.Subject), r.p.person(rel.Object), rel.Kind, rel.Status, rel.DateText)
		r.line("      %s", r.p.dim(shorten(rel.Sentence, 120)))
	}
	r.section("dated facts (proposed)", len(r.d.Facts))
	for _, f := range r.d.Facts {
		r.line("  %s %s %s", f.DateText, r.p.dim("= "+f.EDTF), strings.Join(f.People, ", "))
	}
	r.section("image credits (rights unknown)", len(r.d.Credits))
	for _, c := range r.d.Credits {
		r.line("  %s", c.Credit)
	}
}

func (r *report) rest() {
	r.section("dropped as page furniture", len(r.d.Dropped))
	for _, line := range slices.Compact(slices.Clone(r.d.Dropped)) {
		r.line("  %s", r.p.dim(shorten(line, reportWidth)))
	}
	r.section("to look at", len(r.d.Warnings))
	for _, warning := range r.d.Warnings {
		r.line("  %s %s", r.p.warn("!"), warning)
	}
}
