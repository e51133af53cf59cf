package intake

import (
	"firsthand/internal/facts"
	"firsthand/internal/quotation"
)

// state notes what the page says that its people are to each other, and what it dates about them.
func (p *page) state(t *told, result quotation.Result) {
	found := facts.Find(p.stated(t, result))
	for _, r := range found.Relationships {
		p.Relationships = append(p.Relationships, Relationship(r))
	}
	for _, f := range found.Facts {
		p.Facts = append(p.Facts, Fact(f))
	}
	if found.Cut {
		p.warn("The page has more than %d sentences; relationships and dates were looked for in the first ones only.", facts.MaxStatements)
	}
}

// stated hands over the running text with the people and quotes that were found in it.
func (p *page) stated(t *told, result quotation.Result) facts.Text {
	text := facts.Text{Published: p.Published}
	for _, s := range t.segments {
		text.Paragraphs = append(text.Paragraphs, facts.Paragraph{Text: s.text, Start: s.start, End: s.end})
	}
	for i := range p.blocks {
		if b := &p.blocks[i]; b.Type == Image {
			text.Captions = append(text.Captions, b.words())
		}
	}
	for i, person := range p.People {
		text.People = append(text.People, facts.Person{Name: person.Name, Pronoun: person.Pronoun, Names: spans(result.People[i].Mentions)})
	}
	text.People = append(text.People, p.kin(t)...)
	for i, q := range p.Quotes {
		text.Quotes = append(text.Quotes, facts.Quote{Spans: spans(result.Quotes[i].Spans), Partial: q.Partial, Speaker: q.Speaker, About: q.About})
	}
	return text
}

func spans(list []quotation.Span) []facts.Span {
	made := make([]facts.Span, len(list))
	for i, s := range list {
		made[i] = facts.Span(s)
	}
	return made
}
