package intake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/quotation"
)

// exchangeQuotes makes quotes of the turns that the page's markup shows, in place of those that the text alone gave.
// Who answers is named by a label, or in what stands above; who asks by a label, or in the byline.
func (p *page) exchangeQuotes(t *told, found []quotation.Quote) []quotation.Quote {
	if !slices.ContainsFunc(p.blocks, func(b block) bool { return b.turn != noTurn }) {
		return found
	}
	labels := p.turnLabels(t)
	sides := p.exchangeSides(t, labels)
	if sides[answers] == "" {
		return found
	}
	p.endExchange(sides[answers])
	quotes := slices.DeleteFunc(found, func(q quotation.Quote) bool {
		return slices.ContainsFunc(q.Spans, func(s quotation.Span) bool {
			k := t.at(s.Start)
			return k >= 0 && p.blocks[t.segments[k].block].turn != noTurn
		})
	})
	e := exchange{page: p, told: t, labels: labels, sides: sides}
	for k := 0; k < len(t.segments); {
		if p.blocks[t.segments[k].block].turn == noTurn {
			k++
			continue
		}
		q := e.quote(&k)
		if q.Speaker.Text != "" && q.Text != "" {
			quotes = append(quotes, q)
		}
	}
	slices.SortStableFunc(quotes, func(a, b quotation.Quote) int { return a.Spans[0].Start - b.Spans[0].Start })
	for i := range quotes {
		if q := &quotes[i]; q.Turn && q.Speaker.Person != sides[asks] {
			p.writerInterview(q.Speaker.Person, q.Context)
		}
	}
	return quotes
}

// exchange is what is known while its turns become quotes.
type exchange struct {
	page     *page
	told     *told
	labels   map[string]bool
	sides    map[turn]string
	question string // the last one
}

// quote makes one of the turn that begins in segment k, and moves k behind it.
func (e *exchange) quote(k *int) quotation.Quote {
	t, first := e.told, *k
	made := e.page.blocks[t.segments[first].block].turn
	q := quotation.Quote{Block: true, Turn: true, Cue: ":", Confidence: 0.9, Interview: -1}
	for ; *k < len(t.segments); *k++ {
		s := t.segments[*k]
		if b := &e.page.blocks[s.block]; *k > first && (b.turn != answersYet || e.labelled(s.text) != "") && !(b.Type == List && s.block == t.segments[*k-1].block) {
			break // a question, or another one who answers
		}
		begins, ends := e.words(s.text, *k == first)
		q.Spans = append(q.Spans, quotation.Span{Start: s.start + utf8.RuneCountInString(s.text[:begins]), End: s.start + utf8.RuneCountInString(s.text[:ends])})
	}
	if made == asks {
		e.question = t.segments[first].text
	}
	who := firstOf(e.labelled(t.segments[first].text), e.sides[min(made, answers)])
	q.Speaker = quotation.Mention{Text: who, Person: who}
	q.Context = e.question
	q.Text = quoteText(t, &q)
	return q
}

// labelled is whom the label before a text names.
func (e *exchange) labelled(text string) string {
	return e.page.labelled(strings.Trim(turnLabel(text, e.labels), ": "))
}

// words is where the words of a turn begin and end in one of its paragraphs: behind the label and between the marks.
func (e *exchange) words(text string, first bool) (begins, ends int) {
	if first {
		begins = turnStart(text, e.labels)
	}
	ends = len(text)
	if rest := text[begins:]; opensQuote(rest) && allQuoted(rest) {
		ends = len(strings.TrimRight(text, ` "”’'`))
		begins += len(rest) - len(strings.TrimLeft(rest, ` "“‘'`))
	}
	return begins, ends
}

// exchangeSides names who asks and who answers.
func (p *page) exchangeSides(t *told, labels map[string]bool) map[turn]string {
	sides := map[turn]string{}
	for _, s := range t.segments {
		side := p.blocks[s.block].turn
		label := strings.Trim(turnLabel(s.text, labels), ": ")
		if side != asks && side != answers || label == "" || sides[side] != "" {
			continue
		}
		if who := p.labelled(label); who != "" {
			sides[side] = who
		}
	}
	sides[asks] = firstOf(sides[asks], p.writer())
	if sides[answers] == sides[asks] {
		sides[answers] = ""
	}
	sides[answers] = firstOf(sides[answers], p.inHeadline(), p.introduced(t))
	return sides
}

// labelled is the person whom a label names, as the page spells them.
func (p *page) labelled(label string) string {
	if label == "" {
		return ""
	}
	for _, person := range p.People {
		if sameWords(person.Name, label) || len(label) > 1 && initials(person.Name) == label {
			return person.Name
		}
	}
	return firstOf(p.personCalled(label), p.personCalled(titleCase(label))) // "McKay" has a large letter inside
}

// introduced is whom the paragraphs above the exchange tell of most, by full name and by the parts of it. The writer
// and people who are named as often as another one are not.
func (p *page) introduced(t *told) string {
	var above strings.Builder
	for _, s := range t.segments {
		if p.blocks[s.block].turn != noTurn {
			break
		}
		above.WriteString(s.text + " ")
	}
	best, most, tied := "", 0, false
	for _, person := range p.People {
		parts := strings.Fields(person.Name)
		if len(parts) < 2 || slices.Contains(p.Byline, person.Name) || !strings.Contains(above.String(), person.Name) {
			continue
		}
		n := strings.Count(above.String(), parts[len(parts)-1])
		if strings.Contains(p.Headline, parts[len(parts)-1]) {
			n++
		}
		if n == most {
			tied = true
		} else if n > most {
			best, most, tied = person.Name, n, false
		}
	}
	if tied {
		return ""
	}
	return best
}

// endExchange leaves out the paragraphs behind the last answer that tell of the one who answered, or report what they
// said later.
func (p *page) endExchange(guest string) {
	parts := strings.Fields(guest)
	last := len(p.blocks) - 1
	for last >= 0 && p.blocks[last].turn != answers {
		last--
	}
	over := false
	for i := last + 1; last >= 0 && i < len(p.blocks); i++ {
		text := p.blocks[i].words()
		told := narration(text)
		if over = over || !firstPerson.MatchString(told) && (told != text || strings.Contains(text, parts[len(parts)-1])); over {
			p.blocks[i].turn = noTurn
		}
	}
}

var (
	labelFirst = lazy(`^(\p{Lu}[\p{L}\p{M}.'’&-]*(?: [\p{L}\p{M}.'’&-]+){0,4}\s?:\s*)\S`)
	// turnAside is a number before a question, or what somebody does before they answer: "[Laughs.]"
	turnAside = lazy(`^(?:\d{1,2}[.)]\s+|[\[(]\p{Lu}[\p{L} ]{2,30}\.?[\])]\s+)`)
)

// turnStart is where the words of a turn begin, in bytes.
func turnStart(text string, labels map[string]bool) int {
	at := len(turnLabel(text, labels))
	return at + len(turnAside.FindString(text[at:]))
}

// turnLabels are the labels that turns begin with: in capitals, or a name of two words, or the site's name or somebody's
// first one. Another word with a colon behind it is what they say.
func (p *page) turnLabels(t *told) map[string]bool {
	labels := map[string]bool{}
	for _, s := range t.segments {
		m := labelFirst.FindStringSubmatch(s.text)
		if m == nil || p.blocks[s.block].turn == noTurn {
			continue
		}
		name := strings.Trim(m[1], ": ")
		if allCaps(name) || looksLikeName(name) || sameWords(name, p.Site) || slices.ContainsFunc(p.People, func(person Person) bool {
			return strings.HasPrefix(person.Name, name+" ") || strings.HasSuffix(person.Name, " "+name)
		}) {
			labels[m[1]] = true
		}
	}
	return labels
}

// turnLabel is the label that a text begins with, with its colon.
func turnLabel(text string, labels map[string]bool) string {
	if m := labelFirst.FindStringSubmatch(text); m != nil && labels[m[1]] {
		return m[1]
	}
	return ""
}
