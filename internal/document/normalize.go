package document

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

// Normalize gives the document in the one form that every codec writes and reads back: neighbouring
// texts with equal marks joined, empty ones gone, marks in the order of the table, values within
// the table's limits, no NUL and no invalid UTF-8. All readers of this room answer in this form.
func Normalize(d Doc) Doc {
	return Doc{Blocks: normalBlocks(d.Blocks, 1), Extra: normalExtra(d.Extra)}
}

func normalBlocks(blocks []Block, depth int) []Block {
	if len(blocks) == 0 {
		return nil
	}
	out := make([]Block, 0, len(blocks))
	for _, b := range blocks {
		if b = normalBlock(b, depth); b != nil {
			out = append(out, b)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// normalBlock gives nil for a block that holds nothing and cannot be written.
func normalBlock(b Block, depth int) Block {
	switch b := b.(type) {
	case Paragraph:
		return normalParagraph(b)
	case Heading:
		return Heading{Level: within(b.Level, 1, 6), ID: clean(b.ID), Inlines: normalInlines(b.Inlines), Extra: normalExtra(b.Extra)}
	case List:
		return normalList(b, depth)
	case Quote:
		q := Quote{ID: clean(b.ID), Attribution: clean(b.Attribution), Cite: clean(b.Cite), Extra: normalExtra(b.Extra)}
		for _, p := range b.Paragraphs {
			q.Paragraphs = append(q.Paragraphs, normalParagraph(p))
		}
		if len(q.Paragraphs) == 0 {
			q.Paragraphs = []Paragraph{{}}
		}
		return q
	case Blockquote:
		return Blockquote{Alt: b.Alt, Blocks: normalInside(b.Blocks, nodeSpec("blockquote"), depth), Extra: normalExtra(b.Extra)}
	case Image:
		i := Image{Src: clean(b.Src), Alt: clean(b.Alt), Title: clean(b.Title), Width: within(b.Width, 0, maxPixels),
			Height: within(b.Height, 0, maxPixels), Href: clean(b.Href), Credit: clean(b.Credit),
			Caption: normalInlines(b.Caption), Extra: normalExtra(b.Extra)}
		if b.CardWidth == "wide" || b.CardWidth == "full" {
			i.CardWidth = b.CardWidth
		}
		return i
	case Embed:
		return Embed{URL: clean(b.URL), Kind: clean(b.Kind), Title: clean(b.Title), Thumbnail: clean(b.Thumbnail), HTML: clean(b.HTML), By: clean(b.By),
			Caption: normalInlines(b.Caption), Extra: normalExtra(b.Extra)}
	case Related:
		return Related{Label: clean(b.Label), Title: clean(b.Title), URL: clean(b.URL), Story: clean(b.Story), Extra: normalExtra(b.Extra)}
	case Question:
		return Question{ID: clean(b.ID), Text: clean(b.Text), Extra: normalExtra(b.Extra)}
	case Code:
		return Code{Language: clean(b.Language), Text: clean(b.Text), Caption: clean(b.Caption), Extra: normalExtra(b.Extra)}
	case HTML:
		return HTML{Source: clean(b.Source), By: clean(b.By), Extra: normalExtra(b.Extra)}
	case Divider:
		return Divider{Extra: normalExtra(b.Extra)}
	case Opaque:
		return Opaque{Format: clean(b.Format), Raw: clean(b.Raw), Text: clean(b.Text)}
	}
	return normalCard(b, depth)
}

func normalParagraph(p Paragraph) Paragraph {
	return Paragraph{Inlines: normalInlines(p.Inlines), Extra: normalExtra(p.Extra)}
}

// normalList gives nil for a list without items.
func normalList(l List, depth int) Block {
	out := List{Ordered: l.Ordered, Extra: normalExtra(l.Extra)}
	if l.Ordered {
		if out.Start = within(l.Start, -maxStart, maxStart); out.Start == 0 {
			out.Start = 1
		}
	}
	for _, item := range l.Items {
		out.Items = append(out.Items, Item{Blocks: normalInside(item.Blocks, nodeSpec("list_item"), depth+1), Extra: normalExtra(item.Extra)})
	}
	if len(out.Items) == 0 {
		return nil
	}
	return out
}

// normalInside puts into a container only what the table allows there. What is not allowed, and what
// would nest deeper than MaxDepth, stays as text.
func normalInside(blocks []Block, parent *NodeSpec, depth int) []Block {
	var out []Block
	for _, b := range blocks {
		n := normalBlock(b, depth+1)
		if n == nil {
			continue
		}
		spec := nodeOf(n).spec
		if container := len(spec.Content) > 0 && !spec.holdsInline(); !parent.allows(spec) || container && depth+2 >= MaxDepth {
			n = Paragraph{Inlines: normalInlines([]Inline{T(blockText(n))})}
		}
		out = append(out, n)
	}
	if len(out) == 0 {
		return []Block{Paragraph{}}
	}
	return out
}

func normalInlines(inlines []Inline) []Inline {
	if len(inlines) == 0 {
		return nil
	}
	out := make([]Inline, 0, len(inlines))
	for _, in := range inlines {
		in = Inline{Kind: in.Kind, Text: clean(in.Text), Marks: normalMarks(in.Marks), Opaque: in.Opaque}
		switch in.Kind {
		case TextInline:
			in.Opaque = nil
			if in.Text == "" {
				continue
			}
			if last := len(out) - 1; last >= 0 && out[last].Kind == TextInline && sameMarks(out[last].Marks, in.Marks) {
				out[last].Text += in.Text
				continue
			}
		case BreakInline:
			in.Text, in.Opaque = "", nil
		case OpaqueInline:
			in.Text = ""
			if in.Opaque == nil {
				continue
			}
			in.Opaque = &Opaque{Format: clean(in.Opaque.Format), Raw: clean(in.Opaque.Raw), Text: clean(in.Opaque.Text)}
		default:
			continue
		}
		out = append(out, in)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// normalMarks sorts marks as the table has them; of two of a kind that may not repeat the first stays.
func normalMarks(list []Mark) []Mark {
	var out []Mark
	for _, m := range list {
		i := rank(m.Kind)
		if i < 0 || !marks[i].Repeats && slices.ContainsFunc(out, func(o Mark) bool { return o.Kind == m.Kind }) {
			continue
		}
		n := Mark{Kind: m.Kind}
		switch m.Kind {
		case Link:
			n.Href, n.Title, n.Rel, n.Target = clean(m.Href), clean(m.Title), clean(m.Rel), clean(m.Target)
			n.Extra = normalExtra(m.Extra)
		case Quoted:
			n.ID = clean(m.ID)
		case Foreign:
			n.Format, n.Data = clean(m.Format), compactJSON(m.Data)
		}
		out = append(out, n)
	}
	if len(out) < 2 {
		return out
	}
	slices.SortStableFunc(out, func(a, b Mark) int { return rank(a.Kind) - rank(b.Kind) })
	return out
}

func sameMarks(a, b []Mark) bool { return slices.EqualFunc(a, b, sameMark) }

func sameMark(a, b Mark) bool {
	return a.Kind == b.Kind && a.Href == b.Href && a.Title == b.Title && a.Rel == b.Rel && a.Target == b.Target &&
		a.ID == b.ID && a.Format == b.Format && string(a.Data) == string(b.Data) && string(extraJSON(a.Extra)) == string(extraJSON(b.Extra))
}

// normalExtra keeps the JSON objects of an Extra, without white space; nil if there are none.
func normalExtra(e Extra) Extra {
	var out Extra
	for key, data := range e {
		compact := compactJSON(data)
		if len(compact) < 3 || compact[0] != '{' || !utf8.Valid(compact) || jsonDepth(compact) > maxRawDepth-8 {
			continue
		}
		if out == nil {
			out = Extra{}
		}
		out[clean(key)] = json.RawMessage(compact)
	}
	return out
}

// clean takes out what neither database keeps: NUL and invalid UTF-8.
func clean(s string) string {
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", "")
	}
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return s
}

func within(n, least, most int) int { return max(least, min(n, most)) }
