package document

import (
	"io"
	"strconv"
	"strings"

	"firsthand/internal/markup"
	"firsthand/internal/wording"
)

// RenderText writes the document as plain text, a blank line between blocks, for e-mail's second
// part, for excerpts and for search. Words of withdrawn quotes are left out if the Resolver knows
// them. The only errors are those of w.
func RenderText(w io.Writer, d Doc, r Resolver, o Options) error {
	_, err := io.WriteString(w, newPlainText(r, o).blocks(Normalize(d).Blocks))
	return err
}

// Passages gives the paragraphs of the document as readers read them, to hold one text against another (Compare):
// RenderText's, without the signs before quotes, and with who said one as a passage of its own.
func Passages(d Doc, r Resolver, o Options) []string {
	t := newPlainText(r, o)
	t.passages = true
	text := t.blocks(Normalize(d).Blocks)
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n\n")
}

// plainText makes plain text of blocks.
type plainText struct {
	r     Resolver
	o     Options
	knows bool // there is a Resolver: a quote without a record is one that it does not know

	passages bool // for Passages
	words    bool // for SearchText: nothing that we say, no addresses, no headline of another story
}

func newPlainText(r Resolver, o Options) *plainText {
	t := &plainText{o: o, knows: r != nil, r: r}
	if r == nil {
		t.r = nobody{}
	}
	return t
}

// quoted marks the paragraphs of a quote.
func (t *plainText) quoted(text string) string {
	if t.passages || t.words {
		return text
	}
	return indent("> ", "> ", text)
}

// blocks joins blocks by blank lines; those that have no words are left out.
func (t *plainText) blocks(list []Block) string {
	var parts []string
	for _, b := range list {
		if s := strings.Trim(t.block(b), "\n"); strings.TrimSpace(s) != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, "\n\n")
}

func (t *plainText) block(b Block) string {
	switch b := b.(type) {
	case Paragraph:
		return t.inlines(b.Inlines)
	case Heading:
		return t.inlines(b.Inlines)
	case List:
		return t.list(b)
	case Quote:
		return t.quote(b)
	case Blockquote:
		return t.quoted(t.blocks(b.Blocks))
	case Image:
		v, _ := t.r.Image(b.Src)
		credit := either(b.Credit, v.Credit)
		if len(b.Caption) > 0 && credit != "" {
			credit = "(" + credit + ")"
		}
		return join(" ", t.inlines(b.Caption), credit)
	case Embed:
		return join("\n", join(" ", b.Title, t.address(b.URL)), t.inlines(b.Caption))
	case Related:
		if t.words {
			return ""
		}
		title, url := b.Title, b.URL
		if v, ok := t.r.Related(b); ok {
			title, url = either(v.Title, title), v.URL
		}
		return join(" ", join(": ", strings.TrimSuffix(b.Label, ":"), title), t.address(url))
	case Question:
		v, _ := t.r.Question(b)
		if v.Closed {
			return b.Text
		}
		return join(" ", b.Text, t.address(v.URL))
	case Code:
		return join("\n", strings.Trim(b.Text, "\n"), b.Caption)
	case HTML:
		return markup.Text(b.Source)
	case Divider:
		return t.unlessWords("* * *")
	case Opaque:
		return b.Text
	}
	return t.card(b)
}

func (t *plainText) list(l List) string {
	var lines []string
	for i, item := range l.Items {
		sign := "- "
		if l.Ordered {
			sign = strconv.Itoa(l.Start+i) + ". "
		}
		var parts []string
		for _, b := range item.Blocks {
			if s := t.block(b); s != "" {
				parts = append(parts, s)
			}
		}
		lines = append(lines, indent(sign, strings.Repeat(" ", len(sign)), strings.Join(parts, "\n")))
	}
	return strings.Join(lines, "\n")
}

func (t *plainText) quote(q Quote) string {
	v, state := (&htmlWriter{r: t.r}).quoteView(q.ID)
	say := wording.In(t.o.Language)
	words := ""
	if state == Withdrawn {
		words = t.unlessWords(either(v.Notice, say.Withdrawn.Notice))
	} else {
		var blocks []Block
		for _, p := range q.Paragraphs {
			blocks = append(blocks, p)
		}
		words = t.quoted(t.blocks(blocks))
	}
	said := q.Attribution
	if t.words {
		return join("\n", words, said)
	}
	if to := v.Addressee.Text; v.Speaker.Text != "" || v.Outlet.Text != "" || to != "" {
		if to != "" {
			to = wording.Fill(say.Quote.To, "who", to)
		}
		said = join(", ", v.Speaker.Text, to, v.Outlet.Text, either(v.DateText, v.Date))
	}
	if said != "" {
		said = "— " + said
	}
	if v.Unnamed {
		said = join(". ", said, join(say.Quote.Colon, say.Unnamed.NotNamed, v.Why))
	}
	if t.knows && state != "" {
		text := either(v.StateText, StateWords(state, t.o.Language))
		if state == Disputed {
			text = join(say.Quote.Colon, text, v.Dispute)
		}
		said = join(" ", said, "("+strings.TrimSuffix(text, ".")+")")
	}
	if t.passages {
		return join("\n\n", words, said)
	}
	return join("\n", words, said)
}

// inlines gives the words of running text, without those of withdrawn quotes.
func (t *plainText) inlines(list []Inline) string {
	var b strings.Builder
	within := ""
	for _, in := range list {
		id := ""
		for _, m := range in.Marks {
			if m.Kind == Quoted {
				id = m.ID
			}
		}
		_, state := (&htmlWriter{r: t.r}).quoteView(id)
		if state == Withdrawn {
			if id != within {
				b.WriteString(t.unlessWords(wording.In(t.o.Language).Withdrawn.Inline))
			}
		} else {
			b.WriteString(inlineText([]Inline{in}))
		}
		within = id
	}
	return b.String()
}

// unlessWords is what we say ourselves, where that is wanted.
func (t *plainText) unlessWords(text string) string {
	if t.words {
		return ""
	}
	return text
}

func (t *plainText) address(address string) string {
	if t.words {
		return ""
	}
	u, ok := markup.SafeURL(address)
	if !ok {
		return ""
	}
	if u = markup.Absolute(t.o.BaseURL, u); !strings.Contains(u, "://") {
		return ""
	}
	return "(" + u + ")"
}

// join joins what is not empty.
func join(between string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, between)
}

// indent puts a sign before the first line of a text and another before the others.
func indent(first, others, text string) string {
	text = first + strings.ReplaceAll(text, "\n", "\n"+others)
	return strings.ReplaceAll(text, " \n", "\n")
}
