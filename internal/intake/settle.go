package intake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/document"
)

// settle is where both readers meet: it finds who said what in the body, what that tells about
// people, and makes the draft of it.
func (p *page) settle(o Options) (*Draft, error) {
	p.mergeHeadline()
	if !p.hasStory() {
		return nil, noStory(p.name)
	}
	if err := p.checkSize(); err != nil {
		return nil, err
	}
	p.readerQuestion()
	t, result := p.find(o)
	if !p.foreign {
		p.state(&t, result)
		p.keepKin(&t)
	}
	p.spellTopics(t)
	p.finish()
	p.warnings()
	p.fill()
	if err := p.Validate(); err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s: %s", p.name, firsthand.ErrorMessage(err))
	}
	return p.Draft, nil
}

// checkSize refuses what a draft cannot hold before anything is looked for in it.
func (p *page) checkSize() error {
	if len(p.blocks) > maxList {
		return tooLong(p.name, "paragraphs", maxList)
	}
	for i := range p.blocks {
		if text := p.blocks[i].words(); len(text) > maxText && utf8.RuneCountInString(text) > maxText {
			return tooLong(p.name, "letters in one paragraph", maxText)
		}
	}
	return nil
}

// hasStory tells whether there is anything to publish: a paragraph, or at least a list, that is not
// only links.
func (p *page) hasStory() bool {
	for i := range p.blocks {
		b := &p.blocks[i]
		switch {
		case b.Type == List && slices.ContainsFunc(b.items, func(item []document.Inline) bool { return !onlyLink(item) }),
			(b.Type == Paragraph || b.Type == QuoteText) && !onlyLink(b.inlines):
			return true
		}
	}
	return false
}

// mergeHeadline leaves out a first paragraph or heading that only says the headline again.
func (p *page) mergeHeadline() {
	if len(p.blocks) > 1 && p.Headline != "" && strings.EqualFold(squeeze(p.blocks[0].words()), squeeze(p.Headline)) {
		p.blocks = p.blocks[1:]
	}
}

// readerQuestion takes the question to the readers out of the last paragraph.
func (p *page) readerQuestion() {
	for i := len(p.blocks) - 1; i > 0; i-- {
		b := &p.blocks[i]
		if b.Type == RelatedTo || b.Type == Image || b.Type == Embed {
			continue
		}
		if b.Type == Heading {
			b.inlines = plain(b.words())
		} else if b.Type != Paragraph || b.group > 0 || b.turn != noTurn {
			return
		}
		told, question, invites, ok := tailQuestion(b.words())
		if !ok {
			if invitation.MatchString(b.words()) && b.Type == Paragraph {
				p.drop(b.words())
				p.blocks = slices.Delete(p.blocks, i, i+1)
				continue
			}
			return
		}
		p.drop(invites)
		p.Question = question
		asked := textBlock(Question, question)
		asked.printed = true
		if told == "" {
			p.blocks[i] = asked
			return
		}
		b.inlines = cutInlines(b.inlines, 0, len([]rune(told)))
		p.blocks = slices.Insert(p.blocks, i+1, asked)
		return
	}
}

// spellTopics gives the page's topics the capitals that its text has.
func (p *page) spellTopics(t told) {
	if len(p.topics) == 0 {
		return
	}
	texts := []string{t.text}
	for i := range p.blocks {
		if p.blocks[i].Type == Heading || p.blocks[i].Type == RelatedTo {
			texts = append(texts, p.blocks[i].words())
		}
	}
	spelt := newSpelling(p.People, texts)
	for _, line := range p.topics {
		if machineTag.MatchString(line) {
			continue
		}
		if bareTopics(line) {
			p.addTopics(spelt.split(line)...)
			continue
		}
		p.addTopics(spelt.spell(line))
	}
}

// finish makes the draft's body of the blocks.
func (p *page) finish() {
	for i := range p.blocks {
		b := &p.blocks[i]
		switch {
		case b.Type == List:
			b.Text = b.words()
			for _, item := range b.items {
				if markedUp(item) {
					b.HTML = listHTML(b.items, b.Ordered)
				}
			}
		case b.inlines != nil:
			b.Text = inlineText(b.inlines)
			if markedUp(b.inlines) {
				b.HTML = inlineHTML(b.inlines)
			}
		}
		switch b.Type {
		case RelatedTo:
			p.Related = append(p.Related, Related{Title: b.Text, URL: b.URL, Label: b.Label})
		case Image:
			if b.Credit != "" {
				p.credit([]string{b.Credit}, b.Text, b.Src)
			}
		}
		p.Body = append(p.Body, b.Block)
	}
}

// unsure is the confidence below which a speaker is named in a warning.
const unsure = 0.65

// warnings says what a person should look at.
func (p *page) warnings() {
	if p.Headline == "" {
		p.warn("The page has no headline that we can find.")
	}
	if len(p.Byline) == 0 {
		p.warn(noByline)
	}
	if p.Published == "" {
		p.warn(noDate)
	}
	for _, q := range p.Quotes {
		switch {
		case p.foreign:
		case q.Speaker == "":
			p.warn("Nobody is named as the speaker of “%s”.", clip(q.Text, 60))
		case q.Confidence > 0 && q.Confidence < unsure:
			p.warn("%s may not be the speaker of “%s”.", q.Speaker, clip(q.Text, 60))
		}
	}
}
