package document

import (
	"regexp"
	"strings"

	"firsthand/internal/markup"
	"firsthand/internal/wording"
)

// words are what the program says in the language of the page.
func (h *htmlWriter) words() *wording.Words { return wording.In(h.o.Language) }

// quote writes a quote figure: the words, and who said them, to whom, where and when, what the desk
// can say about it, and the source.
func (h *htmlWriter) quote(q Quote) {
	if h.to == forReading {
		h.quoteForReading(q)
		return
	}
	v, state := h.quoteView(q.ID)
	h.put("<figure")
	h.class("fh-quote")
	if h.to == forWeb {
		h.attrIf("data-firsthand-quote", q.ID)
		h.attrIf("data-state", string(state))
	}
	h.put(">")
	if state == Withdrawn {
		h.put("<p")
		h.class("fh-withdrawn")
		h.put(">")
		h.say(either(v.Notice, h.words().Withdrawn.Notice))
		h.put("</p>")
	} else {
		h.put("<blockquote")
		h.attrIf("cite", h.src(either(v.Source.URL, q.Cite)))
		h.put(">")
		for _, p := range q.Paragraphs {
			h.paragraph(p)
		}
		h.put("</blockquote>")
	}
	h.caption(q, v, state)
	h.put("</figure>")
}

func (h *htmlWriter) quoteForReading(q Quote) {
	h.put("<figure")
	h.attr("data-firsthand-quote", q.ID)
	h.put("><blockquote")
	h.attrIf("cite", h.src(q.Cite))
	h.put(">")
	for _, p := range q.Paragraphs {
		h.paragraph(p)
	}
	h.put("</blockquote>")
	if q.Attribution != "" {
		h.put("<figcaption>")
		h.say(q.Attribution)
		h.put("</figcaption>")
	} else if h.r != nil {
		if v, state := h.quoteView(q.ID); v.Speaker.Text != "" || v.Outlet.Text != "" {
			h.put("<figcaption data-firsthand-caption>")
			since := h.Len()
			h.attribution(q, v)
			h.unnamed(v, since)
			h.state(v, state, since)
			h.put("</figcaption>")
		}
	}
	h.put("</figure>")
}

// caption writes what stands below the words of a quote.
func (h *htmlWriter) caption(q Quote, v QuoteView, state QuoteState) {
	start := h.Len()
	h.put("<figcaption>")
	empty := h.Len()
	h.attribution(q, v)
	h.unnamed(v, empty)
	h.state(v, state, empty)
	if u := h.href(either(v.Source.URL, q.Cite)); u != "" && state != Withdrawn {
		h.stop(empty)
		h.put("<a")
		h.class("fh-source")
		h.attr("href", u)
		h.put(">")
		h.say(either(v.Source.Text, h.words().Quote.Source))
		h.put("</a>")
	}
	if h.Len() == empty {
		h.Truncate(start)
		return
	}
	h.put("</figcaption>")
}

// attribution writes "Speaker, to Addressee, Programme, date" as far as it is known; a record that
// names nobody leaves the line that was printed.
func (h *htmlWriter) attribution(q Quote, v QuoteView) {
	if v.Speaker.Text == "" && v.Outlet.Text == "" && v.Addressee.Text == "" {
		if q.Attribution != "" {
			h.span("fh-said", func() { h.say(q.Attribution) })
		}
		return
	}
	h.span("fh-said", func() {
		start := h.Len()
		comma := func() {
			if h.Len() > start {
				h.put(", ")
			}
		}
		if v.Speaker.Text != "" {
			h.span("fh-speaker", func() { h.name(v.Speaker) })
		}
		if v.Addressee.Text != "" {
			comma()
			before, behind := wording.Around(h.words().Quote.To)
			h.say(before)
			h.span("fh-addressee", func() { h.name(v.Addressee) })
			h.say(behind)
		}
		if v.Outlet.Text != "" {
			comma()
			if v.Unnamed {
				h.say(h.words().Unnamed.Via + " ")
			}
			h.put("<cite>")
			h.name(v.Outlet)
			h.put("</cite>")
		}
		if v.Date != "" || v.DateText != "" {
			comma()
			h.time(v.Date, either(v.DateText, v.Date))
		}
	})
}

// unnamed says why the speaker is not named, and where the desk's rules on that stand.
func (h *htmlWriter) unnamed(v QuoteView, since int) {
	if !v.Unnamed {
		return
	}
	words := h.words()
	h.stop(since)
	h.span("fh-unnamed", func() {
		h.say(join(words.Quote.Colon, words.Unnamed.NotNamed, v.Why))
		if u := h.href(v.Rules); u != "" {
			h.put(" (")
			h.name(Name{Text: words.Unnamed.Rules, URL: v.Rules})
			h.put(")")
		}
	})
}

// state writes what the desk can say about the quote; it leads to the quote's own page.
func (h *htmlWriter) state(v QuoteView, state QuoteState, since int) {
	if state == "" {
		return
	}
	h.stop(since)
	text := either(v.StateText, StateWords(state, h.o.Language))
	h.span("fh-state", func() { h.name(Name{Text: text, URL: v.URL}) })
	if state == Disputed && v.Dispute != "" {
		h.say(h.words().Quote.Colon)
		h.span("fh-dispute", func() { h.say(v.Dispute) })
	}
}

// stop ends the sentence that was written since, if there is one and it has no end: the parts of a
// caption must read well where nothing styles them.
func (h *htmlWriter) stop(since int) {
	written := tagInside.ReplaceAllString(string(h.Bytes()[since:]), "")
	if written == "" {
		return
	}
	if strings.HasSuffix(written, ".") || strings.HasSuffix(written, "!") || strings.HasSuffix(written, "?") {
		h.put(" ")
		return
	}
	h.put(". ")
}

var tagInside = regexp.MustCompile(`<[^>]*>`)

// span wraps what inside writes into a <span> of a class; in feeds it stands alone.
func (h *htmlWriter) span(class string, inside func()) {
	if h.to != forWeb {
		inside()
		return
	}
	h.put(`<span class="`, class, `">`)
	inside()
	h.put("</span>")
}

// machineDate is what <time datetime> may hold of the dates that we keep.
var machineDate = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$`)

func (h *htmlWriter) time(date, text string) {
	if !machineDate.MatchString(date) {
		h.say(text)
		return
	}
	h.put("<time")
	h.attr("datetime", date)
	h.put(">")
	h.say(text)
	h.put("</time>")
}

// Caption is what stands below a quote on the site, as plain text: for the desk, which sees it while it writes.
func Caption(q Quote, v QuoteView, o Options) string {
	h := &htmlWriter{r: nobody{}, o: o, to: forFeed, anchors: map[string]int{}}
	h.caption(q, v, v.State)
	return strings.TrimSpace(markup.Text(h.String()))
}
