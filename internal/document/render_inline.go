package document

import "slices"

// tags are the elements of the marks that are nothing but an element.
var tags = map[MarkKind]string{
	Bold: "strong", Italic: "em", Underline: "u", Strike: "s", Sub: "sub", Sup: "sup",
	Highlight: "mark", CodeMark: "code",
}

// inlines writes running text. Neighbours that share their outer marks share the elements.
func (h *htmlWriter) inlines(list []Inline) {
	var open []Mark
	muted := -1 // how many marks are open outside the withdrawn quote that we are in; -1: in none
	closeTo := func(n int) {
		for i := len(open) - 1; i >= n; i-- {
			if muted < 0 || i < muted {
				h.closeMark(open[i])
			} else if i == muted {
				muted = -1
			}
		}
		open = open[:n]
	}
	if h.to != forReading {
		list = bridged(list)
	}
	for _, in := range list {
		same := 0
		for same < len(open) && same < len(in.Marks) && sameMark(open[same], in.Marks[same]) {
			same++
		}
		closeTo(same)
		for _, m := range in.Marks[same:] {
			if muted < 0 && !h.openMark(m) {
				muted = len(open)
			}
			open = append(open, m)
		}
		if muted < 0 {
			h.inline(in)
		}
	}
	closeTo(0)
}

// bridged gives line breaks the marks that the text before and after them share, so that one element
// goes on across a break, as it does with Ghost.
func bridged(list []Inline) []Inline {
	if !slices.ContainsFunc(list, func(in Inline) bool { return in.Kind == BreakInline }) {
		return list
	}
	out := slices.Clone(list)
	for i := range out {
		if out[i].Kind != BreakInline || i == 0 {
			continue
		}
		next := i + 1
		for next < len(out) && out[next].Kind == BreakInline {
			next++
		}
		if next == len(out) {
			break
		}
		before, after, n := out[i-1].Marks, out[next].Marks, 0
		for n < len(before) && n < len(after) && sameMark(before[n], after[n]) {
			n++
		}
		if n > len(out[i].Marks) {
			out[i].Marks = before[:n]
		}
	}
	return out
}

func (h *htmlWriter) inline(in Inline) {
	switch in.Kind {
	case TextInline:
		h.say(in.Text)
	case BreakInline:
		h.put("<br>")
	case OpaqueInline:
		if h.to == forReading {
			h.put("<span")
			h.attr("data-firsthand-opaque", in.Opaque.Format)
			h.attr("data-raw", in.Opaque.Raw)
			h.put(">")
			h.say(in.Opaque.Text)
			h.put("</span>")
			return
		}
		h.say(in.Opaque.Text)
	}
}

// openMark writes the start of a mark. false: what it marks may not be shown, and the words that
// stand in its place are written.
func (h *htmlWriter) openMark(m Mark) bool {
	switch m.Kind {
	case Quoted:
		return h.openQuoted(m)
	case Link:
		u := h.href(m.Href)
		if u == "" {
			return true
		}
		h.put("<a")
		h.attr("href", u)
		if h.to != forFeed {
			h.attrIf("target", m.Target)
		}
		h.attrIf("rel", m.Rel)
		h.attrIf("title", m.Title)
		h.put(">")
	default:
		if tag := tags[m.Kind]; tag != "" {
			h.put("<", tag, ">")
		}
	}
	return true
}

func (h *htmlWriter) closeMark(m Mark) {
	switch m.Kind {
	case Quoted:
		h.closeQuoted(m)
	case Link:
		if h.href(m.Href) != "" {
			h.put("</a>")
		}
	default:
		if tag := tags[m.Kind]; tag != "" {
			h.put("</", tag, ">")
		}
	}
}

// openQuoted begins a partial quote. It keeps the quotation marks that the page printed.
func (h *htmlWriter) openQuoted(m Mark) bool {
	if h.to == forReading {
		h.put("<span")
		h.attr("data-firsthand-quote", m.ID)
		h.put(">")
		return true
	}
	_, state := h.quoteView(m.ID)
	if h.to == forWeb {
		h.put(`<span class="fh-q"`)
		h.attrIf("data-firsthand-quote", m.ID)
		h.attrIf("data-state", string(state))
		h.put(">")
	}
	if state != Withdrawn {
		return true
	}
	h.say(h.words().Withdrawn.Inline)
	if h.to == forWeb {
		h.put("</span>")
	}
	return false
}

// closeQuoted ends a partial quote that is shown; a disputed one says so.
func (h *htmlWriter) closeQuoted(m Mark) {
	if h.to == forReading {
		h.put("</span>")
		return
	}
	v, state := h.quoteView(m.ID)
	if h.to == forWeb {
		h.put("</span>")
	}
	if state != Disputed {
		return
	}
	words := either(v.StateText, StateWords(Disputed, h.o.Language))
	if v.Dispute != "" {
		words += h.words().Quote.Colon + v.Dispute
	}
	if h.to == forFeed {
		h.say(" (" + words + ")")
		return
	}
	h.put(` <span class="fh-dispute">(`)
	h.name(Name{Text: words, URL: v.URL})
	h.put(")</span>")
}

// quoteView asks for a quote's record; a state that is not known, and a record that is not there,
// read as not checked. A quote without an ID has no state.
func (h *htmlWriter) quoteView(id string) (QuoteView, QuoteState) {
	if id == "" {
		return QuoteView{}, ""
	}
	v, _ := h.r.Quote(id)
	switch v.State {
	case Checked, Disputed, Withdrawn:
		return v, v.State
	}
	return v, Reported
}
