package readings

import (
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/intake"
)

func (a *applying) interviews() {
	a.d.Interviews = []intake.Interview{}
	a.interviewN = make([]int, len(a.from.Interviews))
	for i, talk := range a.from.Interviews {
		do, v := a.on("i", i)
		if do == Drop {
			a.interviewN[i] = -1
			continue
		}
		talk.Interviewee, talk.Interviewer, talk.About = a.name(talk.Interviewee), a.name(talk.Interviewer), a.names(talk.About)
		if v != nil {
			talk.Interviewee, talk.Interviewer, talk.Outlet, talk.About = tidy(v.Interviewee), tidy(v.Interviewer), tidy(v.Outlet), cleaned(v.About)
			a.meets(talk.Interviewee)
			a.meets(talk.Interviewer)
		}
		a.interviewN[i] = len(a.d.Interviews)
		a.d.Interviews = append(a.d.Interviews, talk)
	}
}

func (a *applying) quotes() {
	a.d.Quotes = []intake.Quote{}
	a.quoteN = make([]int, len(a.from.Quotes))
	for i, q := range a.from.Quotes {
		do, v := a.on("q", i)
		if do == Drop {
			a.quoteN[i] = -1
			continue
		}
		q.Speaker, q.Addressee, q.About = a.name(q.Speaker), a.name(q.Addressee), a.names(q.About)
		said := Said{Accepted: do == Accept || do == Change}
		if v != nil {
			if speaker := tidy(v.Speaker); speaker != q.Speaker {
				q.Speaker, q.Mention = speaker, ""
			}
			q.Addressee, q.Outlet, q.About = tidy(v.Addressee), tidy(v.Outlet), cleaned(v.About)
			a.meets(q.Speaker)
			a.meets(q.Addressee)
			said.Record, said.New, said.Reason = v.QuoteID, v.NewQuote, strings.TrimSpace(v.Reason)
		}
		if q.Interview != nil {
			if n := a.interviewN[*q.Interview]; n >= 0 && (a.d.Interviews[n].Interviewee == "" || q.Speaker == a.d.Interviews[n].Interviewee) {
				q.Interview = &n
			} else {
				q.Interview = nil
			}
		}
		a.quoteN[i] = len(a.d.Quotes)
		a.d.Quotes = append(a.d.Quotes, q)
		a.said.Quotes = append(a.said.Quotes, said)
	}
}

func (a *applying) statements() {
	a.d.Relationships, a.d.Facts = []intake.Relationship{}, []intake.Fact{}
	for i, r := range a.from.Relationships {
		do, v := a.on("r", i)
		r.Subject, r.Object = a.name(r.Subject), a.name(r.Object)
		if v != nil {
			r.Subject, r.Object, r.Kind, r.Status, r.DateText, r.EDTF = tidy(v.Subject), tidy(v.Object), v.Tie, v.Status, tidy(v.DateText), strings.TrimSpace(v.Date)
			a.meets(r.Subject)
			a.meets(r.Object)
		}
		if do != Drop {
			a.d.Relationships = append(a.d.Relationships, r)
			a.said.Relationships = append(a.said.Relationships, do != "")
		}
	}
	for i, f := range a.from.Facts {
		do, v := a.on("f", i)
		f.People = a.names(f.People)
		if v != nil {
			f.Text, f.People, f.EDTF, f.DateText = strings.TrimSpace(v.Text), cleaned(v.People), strings.TrimSpace(v.Date), tidy(v.DateText)
			for _, name := range f.People {
				a.meets(name)
			}
		}
		if do != Drop {
			a.d.Facts = append(a.d.Facts, f)
			a.said.Facts = append(a.said.Facts, do != "")
		}
	}
}

// body makes the blocks anew: what is no quote is text, what was brought back stands where it stood.
func (a *applying) body() {
	a.d.Body, a.d.Question, a.d.Related = []intake.Block{}, "", []intake.Related{}
	a.bringBack(-1)
	for n, b := range a.from.Body {
		a.block(n, b)
		a.bringBack(n)
	}
}

func (a *applying) block(n int, b intake.Block) {
	do, v := a.on("b", n)
	switch b.Type {
	case intake.RelatedTo:
		if do == Drop {
			return
		}
		if v != nil {
			b.Text, b.Label, b.URL = tidy(v.Title), tidy(v.Label), strings.TrimSpace(v.URL)
		}
		a.d.Related = append(a.d.Related, intake.Related{Title: b.Text, URL: b.URL, Label: b.Label})
	case intake.Question:
		if v != nil {
			b.Text, b.HTML = tidy(v.Text), ""
		}
		if do == Drop {
			b.Type = intake.Paragraph // its words stay
		} else {
			a.d.Question = b.Text
		}
	case intake.Image:
		if do == Drop {
			return
		}
		if v != nil {
			b.Credit, b.Alt = tidy(v.Credit), tidy(v.Alt)
			if caption := tidy(v.Caption); caption != b.Text {
				b.Text, b.HTML, b.Inline = caption, "", nil
			}
		}
	case intake.QuoteText:
		if b.Quote != nil && a.quoteN[*b.Quote] < 0 {
			a.d.Body = append(a.d.Body, paragraphs(b)...)
			return
		}
	}
	if b.Quote != nil {
		n := a.quoteN[*b.Quote]
		b.Quote = &n
	}
	var inline []intake.InlineQuote
	for _, in := range b.Inline {
		if in.Quote = a.quoteN[in.Quote]; in.Quote >= 0 {
			inline = append(inline, in)
		}
	}
	b.Inline = inline
	a.d.Body = append(a.d.Body, b)
}

// paragraphs are the words of a block that is no quote.
func paragraphs(b intake.Block) []intake.Block {
	var out []intake.Block
	texts, htmls := strings.Split(b.Text, "\n\n"), strings.Split(b.HTML, "\n\n")
	for i, text := range texts {
		made := intake.Block{Type: intake.Paragraph, Text: text}
		if len(htmls) == len(texts) {
			made.HTML = htmls[i]
		}
		out = append(out, made)
	}
	if b.Attribution != "" {
		out = append(out, intake.Block{Type: intake.Paragraph, Text: b.Attribution})
	}
	return out
}

// bringBack puts back what was dropped behind a block.
func (a *applying) bringBack(block int) {
	last := len(a.from.Body) - 1
	for i, line := range a.from.Dropped {
		stood := last
		if i < len(a.after) {
			stood = max(-1, min(a.after[i], last))
		}
		do, v := a.on("d", i)
		if stood != block || do != Accept && do != Change {
			continue
		}
		if v != nil && tidy(v.Text) != "" {
			line = tidy(v.Text)
		}
		a.d.Body = append(a.d.Body, intake.Block{Type: intake.Paragraph, Text: line})
	}
}

// beside decides on the credits of pictures, and forgets those of pictures that are gone.
func (a *applying) beside() {
	a.d.Credits = []intake.Credit{}
	for i, c := range a.from.Credits {
		at := slices.IndexFunc(a.from.Body, func(b intake.Block) bool { return c.Image != "" && b.Type == intake.Image && b.Src == c.Image })
		if at >= 0 {
			if do, _ := a.on("b", at); do != Drop {
				a.d.Credits = append(a.d.Credits, c)
			}
			continue
		}
		do, v := a.on("c", i)
		if v != nil {
			c.Credit = tidy(v.Credit)
		}
		if do != Drop && utf8.RuneCountInString(c.Credit) > 0 {
			a.d.Credits = append(a.d.Credits, c)
		}
	}
	// A draft's dropped lines and warnings are told to whoever reads it; the story has neither.
	a.d.Dropped, a.d.Warnings = []string{}, []string{}
}
