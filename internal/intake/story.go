package intake

import (
	"slices"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/quotation"
)

// About is what is known of a story that is on file, beside its text.
type About struct {
	Headline, Dek  string
	Byline, Topics []string
	Known          []quotation.KnownPerson
}

// InStory is what was found in the text of a story that is on file: quotes that it does not name yet, in its order, and
// the people that it names.
type InStory struct {
	Quotes []Quote
	People []Person

	doc   document.Doc
	texts [][]InlineQuote // of each piece of running text, as eachText comes to it
}

// FindIn looks for quotes in the text of a story as Read does in a page. Words that the story leads to a record already are
// left alone. name is shown in errors, which are firsthand.Invalid.
func FindIn(name string, doc document.Doc, a About) (*InStory, error) {
	p := newPage(name)
	p.Headline, p.Dek, p.Byline, p.topics = a.Headline, a.Dek, a.Byline, a.Topics
	var said [][]InlineQuote // words of a block that lead to a record
	size := 0
	eachText(doc.Blocks, textPlace{}, func(at textPlace, inlines []document.Inline) []document.Inline {
		b := block{Block: Block{Type: at.kind}, group: at.group, inlines: countable(inlines)}
		if at.kind == List {
			b.items, b.inlines = [][]document.Inline{b.inlines}, nil
		}
		size += len(b.words())
		p.blocks, said = append(p.blocks, b), append(said, onRecord(inlines))
		return inlines
	})
	if size > MaxBytes {
		return nil, firsthand.Errorf(firsthand.Invalid, "%s has %d MB of text, more than the %d MB that are read for quotes.", name, size>>20, MaxBytes>>20)
	}
	if err := p.checkSize(); err != nil {
		return nil, err
	}
	p.findIn(Options{Known: a.Known})
	found := &InStory{People: p.People, doc: doc, texts: make([][]InlineQuote, len(p.blocks))}
	place := p.unrecorded(said)
	for i := range p.Quotes {
		if place[i] >= 0 {
			found.Quotes = append(found.Quotes, p.Quotes[i])
		}
	}
	for i := range p.blocks {
		for _, q := range p.blocks[i].Inline {
			if q.Quote = place[q.Quote]; q.Quote >= 0 {
				found.texts[i] = append(found.texts[i], q)
			}
		}
	}
	return found, nil
}

// unrecorded tells for each quote that was found which one it is of those that are new; -1: its words lead to a record, or
// stand nowhere by themselves.
func (p *page) unrecorded(said [][]InlineQuote) []int {
	stands, known := make([]bool, len(p.Quotes)), make([]bool, len(p.Quotes))
	for i := range p.blocks {
		for _, q := range p.blocks[i].Inline {
			stands[q.Quote] = true
			known[q.Quote] = known[q.Quote] || slices.ContainsFunc(said[i], func(s InlineQuote) bool { return s.Start < q.End && q.Start < s.End })
		}
	}
	place, n := make([]int, len(p.Quotes)), 0
	for i := range place {
		if place[i] = -1; stands[i] && !known[i] {
			place[i] = n
			n++
		}
	}
	return place
}

// Marked is the story with the words of its quotes leading to their records; no word of it is another.
func (f *InStory) Marked(ids []string) document.Doc {
	n := 0
	blocks := eachText(f.doc.Blocks, textPlace{}, func(_ textPlace, inlines []document.Inline) []document.Inline {
		n++
		if len(f.texts[n-1]) == 0 {
			return inlines
		}
		return quoteInlines(inlines, f.texts[n-1], func(i int) string { return ids[i] })
	})
	return document.Doc{Blocks: blocks, Extra: f.doc.Extra}
}

// countable is running text in which everything that is no text counts as one letter, as in quoteInlines.
func countable(inlines []document.Inline) []document.Inline {
	if !slices.ContainsFunc(inlines, func(in document.Inline) bool { return in.Kind == document.OpaqueInline }) {
		return inlines
	}
	inlines = slices.Clone(inlines)
	for i := range inlines {
		if inlines[i].Kind == document.OpaqueInline {
			inlines[i] = document.Inline{Kind: document.BreakInline}
		}
	}
	return inlines
}

// onRecord are the stretches of running text that lead to a record.
func onRecord(inlines []document.Inline) (list []InlineQuote) {
	at := 0
	for _, in := range inlines {
		size := 1
		if in.Kind == document.TextInline {
			size = len([]rune(in.Text))
		}
		if slices.ContainsFunc(in.Marks, func(m document.Mark) bool { return m.Kind == document.Quoted && m.ID != "" }) {
			list = append(list, InlineQuote{Start: at, End: at + size})
		}
		at += size
	}
	return list
}
