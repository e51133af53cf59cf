package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/document"
	"firsthand/internal/quotation"
)

// Titles of films, books and songs are made of names. Pages print them in italics, names of people they do not.

// findPeople is quotation.Find, asked once more where it takes titles for people: with those in small letters.
func (p *page) findPeople(t *told, o quotation.Options) quotation.Result {
	result := quotation.Find(t.text, o)
	titles := p.titles(t, result.People)
	if len(titles) == 0 {
		return result
	}
	small := []rune(t.text)
	for _, span := range titles {
		for i := span.Start; i < span.End; i++ {
			small[i] = unicode.ToLower(small[i])
		}
	}
	text := string(small)
	result = quotation.Find(text, o)
	printed := func(s string) string {
		if i := strings.Index(text, s); i >= 0 && s != "" && len(text) == len(t.text) {
			return t.text[i : i+len(s)]
		}
		return s
	}
	for i := range result.Quotes {
		result.Quotes[i].Context = printed(result.Quotes[i].Context)
	}
	for i := range result.Interviews {
		result.Interviews[i].Sentence = printed(result.Interviews[i].Sentence)
	}
	return result
}

// titles are where people are named who stand in italics wherever they are, in paragraphs that do not.
func (p *page) titles(t *told, people []quotation.Person) []quotation.Span {
	var spans []quotation.Span
	for _, person := range people {
		if len(person.Mentions) > 0 && !slices.ContainsFunc(person.Mentions, func(s quotation.Span) bool { return !p.inItalics(t, s) }) {
			spans = append(spans, person.Mentions...)
		}
	}
	return spans
}

// inItalics tells whether a stretch of a paragraph is in italics and the paragraph is not.
func (p *page) inItalics(t *told, s quotation.Span) bool {
	k := t.at(s.Start)
	if k < 0 || p.blocks[t.segments[k].block].Type == List {
		return false
	}
	segment := t.segments[k]
	list := p.blocks[segment.block].inlines
	at, from := 0, segment.offset+s.Start-segment.start
	for _, in := range list {
		size := 1
		if in.Kind == document.TextInline {
			size = utf8.RuneCountInString(in.Text)
		}
		if from < at+size {
			return slices.ContainsFunc(in.Marks, func(m document.Mark) bool { return m.Kind == document.Italic }) && !allMarked(list, document.Italic)
		}
		at += size
	}
	return false
}
