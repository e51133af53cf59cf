package intake

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"firsthand/internal/document"
	"firsthand/internal/quotation"
)

// told is the running text of a page as quotation sees it: a paragraph a line, with the way back
// from a place in it to the block that it came from.
type told struct {
	text     string
	segments []segment

	kin []string // what kinNames found

	cached int // index of the segment whose code points were asked for last, and they
	runes  []rune
}

// segment is a paragraph, or an entry of a list. Offsets are code points.
type segment struct {
	block  int // index in page.blocks
	offset int // where it begins in the block's words
	start  int // where it begins in told.text
	end    int
	text   string
}

// tell gathers the running text of a page. Headings, captions, related lines, programmes and questions to the
// readers are not part of what the page tells.
func tell(blocks []block) told {
	var t told
	var b strings.Builder
	at := 0
	add := func(index, offset int, text string) {
		if strings.TrimSpace(text) == "" {
			return
		}
		if at > 0 {
			b.WriteString("\n\n")
			at += 2
		}
		text = strings.ReplaceAll(text, "\n", " ") // a <br>: the same number of code points
		size := utf8.RuneCountInString(text)
		b.WriteString(text)
		t.segments = append(t.segments, segment{block: index, offset: offset, start: at, end: at + size, text: text})
		at += size
	}
	for i := range blocks {
		switch blocks[i].Type {
		case Paragraph, QuoteText:
			add(i, 0, blocks[i].words())
		case List:
			if isProgramme(blocks[i].items) {
				continue
			}
			offset := 0
			for _, item := range blocks[i].items {
				text := inlineText(item)
				add(i, offset, text)
				offset += utf8.RuneCountInString(text) + 1
			}
		}
	}
	t.text = b.String()
	return t
}

// at finds the segment that holds a place in the text, -1 if it lies between two.
func (t *told) at(place int) int {
	i := sort.Search(len(t.segments), func(i int) bool { return t.segments[i].end > place })
	if i == len(t.segments) || t.segments[i].start > place {
		return -1
	}
	return i
}

// runesOf gives the code points of a segment.
func (t *told) runesOf(segment int) []rune {
	if t.runes == nil || t.cached != segment {
		t.cached, t.runes = segment, []rune(t.segments[segment].text)
	}
	return t.runes
}

// blockQuotes are the paragraphs, counted as quotation counts them, that the markup shows as quotes.
func (t *told) blockQuotes(blocks []block) map[int]bool {
	marked := map[int]bool{}
	if !slices.ContainsFunc(blocks, func(b block) bool { return b.group > 0 }) {
		return marked
	}
	for i, span := range quotation.Paragraphs(t.text) {
		if k := t.at(span.Start); k >= 0 && blocks[t.segments[k].block].group > 0 {
			marked[i] = true
		}
	}
	return marked
}

// find looks for quotes, people and interviews in the page, notes them in the draft, and makes blocks of quotes that stand alone.
func (p *page) find(o Options) (told, quotation.Result) {
	t, result := p.findIn(o)
	p.joinQuotes(result.Quotes)
	return t, result
}

// findIn looks for quotes, people and interviews in the page and notes them in the draft; the blocks stay those that they are.
func (p *page) findIn(o Options) (told, quotation.Result) {
	t := tell(p.blocks)
	result := p.findPeople(&t, quotation.Options{
		Headline: p.namedAround(), Topics: p.topics, Known: o.Known, Blocks: t.blockQuotes(p.blocks),
	})
	p.writerAsks(result.Quotes)
	result.Quotes = slices.DeleteFunc(result.Quotes, func(q quotation.Quote) bool {
		return p.listed(&t, &q) || q.Turn && q.Speaker.Text == "" // the questions of an interviewer whom the page does not name
	})
	if result.Uncovered != "" {
		p.foreign = true
		p.warn("This page seems to be in %s; quotes and speakers are found in English only.", result.Uncovered)
	}
	properCase(&result)
	for _, v := range result.Interviews {
		p.Interviews = append(p.Interviews, Interview{
			Interviewee: v.Interviewee, Interviewer: v.Interviewer, Outlet: v.Outlet, About: v.About, Sentence: v.Sentence,
		})
	}
	for _, person := range result.People {
		p.People = append(p.People, Person{Name: person.Name, Aliases: person.Aliases, Pronoun: person.Pronoun})
	}
	result.Quotes = p.exchangeQuotes(&t, result.Quotes)
	p.writerInterviews(&t, result.Quotes)
	p.askers(&t)
	for i := range result.Quotes {
		p.quote(&t, &result.Quotes[i], i)
	}
	return t, result
}

// namedAround is what stands around the running text and often has the full names of its people. In a
// line where every word begins large, a name cannot be told from its neighbours.
func (p *page) namedAround() string {
	lines := []string{}
	if !titleCased(p.Headline) {
		lines = append(lines, p.Headline)
	}
	if p.Dek != "" && !titleCased(p.Dek) {
		lines = append(lines, p.Dek)
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		text := ""
		if b.Type == Image || b.Type == Heading {
			text = strings.TrimLeft(b.words(), "0123456789.) ")
		}
		if text != "" && (!titleCased(text) || all(bylinePart.Split(text, -1), looksLikeName)) {
			lines = append(lines, text+".")
		}
	}
	if len(lines) == 0 {
		return p.Headline
	}
	return titleBefore.ReplaceAllString(strings.Join(lines, "\n"), "$1")
}

// titleBefore is what stands before a name and is no part of it.
var titleBefore = lazy(`\b(?:Mayor|President|Senator|Governor|Minister|Councillor|Judge|Justice|Professor|Sir|Dame|Lord|Lady|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Captain|Detective|Sergeant|Inspector|Chief|Father|Sister|King|Queen|Prince|Princess) (\p{Lu})`)

// listed tells whether a quote is nothing but entries of a list without marks: "What he packed:" and
// what follows it announces things, not words.
func (p *page) listed(t *told, q *quotation.Quote) bool {
	for _, span := range q.Spans {
		k := t.at(span.Start)
		if k < 0 || p.blocks[t.segments[k].block].Type != List || span.Start > t.segments[k].start {
			return false
		}
	}
	return true
}

// properCase spells the names of a page that prints them in capitals only, as transcripts do.
func properCase(r *quotation.Result) {
	proper := map[string]string{}
	for i, person := range r.People {
		if name := person.Name; allCaps(name) && looksLikeName(titleCase(name)) {
			proper[name] = titleCase(name)
			r.People[i].Name = proper[name]
		} else if first, rest, ok := strings.Cut(name, " "); ok && len(first) > 3 && allCaps(first) && !allCaps(rest) {
			proper[name] = titleCase(first) + " " + rest // a story's first words are often in capitals
			r.People[i].Name = proper[name]
		}
	}
	fix := func(names ...*string) {
		for _, name := range names {
			if to := proper[*name]; to != "" {
				*name = to
			}
		}
	}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		fix(&q.Speaker.Person, &q.Addressee.Person)
		for k := range q.About {
			fix(&q.About[k])
		}
	}
	for i := range r.Interviews {
		v := &r.Interviews[i]
		fix(&v.Interviewee, &v.Interviewer)
		for k := range v.About {
			fix(&v.About[k])
		}
	}
}

// quote notes one quote and marks its stretches in the blocks.
func (p *page) quote(t *told, q *quotation.Quote, index int) {
	made := Quote{
		Text: quoteText(t, q), Partial: q.Partial, Speaker: speaker(q.Speaker), Addressee: speaker(q.Addressee), Outlet: q.Outlet,
		About: q.About, Context: q.Context, Mention: q.Speaker.Text, Cue: q.Cue, Confidence: q.Confidence,
	}
	if made.Mention == made.Speaker {
		made.Mention = ""
	}
	if q.Interview >= 0 && q.Interview < len(p.Interviews) {
		made.Interview = &q.Interview
	}
	p.Quotes = append(p.Quotes, made)
	for _, span := range q.Spans {
		k := t.at(span.Start)
		if k < 0 {
			continue
		}
		s := t.segments[k]
		b := &p.blocks[s.block]
		from, to := s.offset+span.Start-s.start, s.offset+min(span.End, s.end)-s.start
		if n := len(b.Inline); from < to && (n == 0 || b.Inline[n-1].End <= from) {
			b.Inline = append(b.Inline, InlineQuote{Quote: index, Start: from, End: to})
		}
	}
}

// quoteText joins the stretches of a quote. Between two stretches of a paragraph stands the mark that
// the narration between them ended with: a full stop where it ended a sentence, else a comma.
func quoteText(t *told, q *quotation.Quote) string {
	var b strings.Builder
	last, lastEnd := -1, 0
	for _, span := range q.Spans {
		k := t.at(span.Start)
		if k < 0 {
			return q.Text
		}
		runes := t.runesOf(k)
		from, to := span.Start-t.segments[k].start, min(span.End-t.segments[k].start, len(runes))
		words := strings.TrimSpace(string(runes[from:to]))
		switch {
		case b.Len() == 0:
		case k != last:
			b.WriteString("\n\n")
		default:
			between := strings.TrimRight(string(runes[lastEnd:from]), " \"“”„'‘’«»‹›`")
			if !strings.ContainsAny(b.String()[b.Len()-1:], ".,;:?!-") && !strings.HasSuffix(b.String(), "…") && !strings.HasSuffix(b.String(), "—") {
				if strings.HasSuffix(between, ".") {
					b.WriteString(".")
				} else {
					b.WriteString(",")
				}
			}
			b.WriteString(" ")
		}
		b.WriteString(words)
		last, lastEnd = k, to
	}
	return b.String()
}

// pronouns name nobody by themselves.
var pronouns = map[string]bool{
	"he": true, "she": true, "they": true, "it": true, "i": true, "we": true, "you": true, "who": true,
	"him": true, "her": true, "them": true, "me": true, "us": true, "his": true, "hers": true, "theirs": true,
	"himself": true, "herself": true, "themselves": true,
}

// speaker is how the draft names a mention: the full name, else the words of the page, unless they
// are a pronoun that nobody could be found for.
func speaker(m quotation.Mention) string {
	switch {
	case m.Person != "":
		return m.Person
	case pronouns[strings.ToLower(m.Text)]:
		return ""
	}
	return squeeze(m.Text)
}

// joinQuotes makes quote blocks of the paragraphs that are nothing but one quote: those that the
// page sets apart (a block quote in its markup, paragraphs without marks, paragraphs that a colon
// announces). A paragraph in marks that the narration runs on to stays a paragraph, as printed.
func (p *page) joinQuotes(quotes []quotation.Quote) {
	stretches := make([]int, len(quotes)) // of each quote, in the whole body
	for i := range p.blocks {
		for _, q := range p.blocks[i].Inline {
			stretches[q.Quote]++
		}
	}
	var joined []block
	for i := 0; i < len(p.blocks); {
		b := &p.blocks[i]
		end := i + 1
		switch {
		case b.group > 0:
			for end < len(p.blocks) && p.blocks[end].group == b.group {
				end++
			}
			joined = append(joined, groupBlock(p.blocks[i:end]))
		case b.Type == Paragraph && len(b.Inline) == 1 && quotes[b.Inline[0].Quote].Block && !quotes[b.Inline[0].Quote].Turn && whole(b):
			index := b.Inline[0].Quote
			for end < len(p.blocks) && p.blocks[end].Type == Paragraph && p.blocks[end].group == 0 && whole(&p.blocks[end]) && p.blocks[end].Inline[0].Quote == index {
				end++
			}
			unmarked := b.Inline[0].Start == 0 && b.Inline[0].End == utf8.RuneCountInString(b.words())
			announced := i > 0 && strings.HasSuffix(strings.TrimRight(p.blocks[i-1].words(), ` "'”’`), ":")
			if (unmarked || announced) && stretches[index] == end-i {
				joined = append(joined, quoteBlock(p.blocks[i:end], index, true))
				break
			}
			fallthrough
		default:
			joined = append(joined, p.blocks[i:end]...)
		}
		i = end
	}
	p.blocks = joined
}

// whole tells whether a paragraph is one quote, marks aside.
func whole(b *block) bool {
	if len(b.Inline) != 1 {
		return false
	}
	runes := []rune(b.words())
	rest := string(runes[:b.Inline[0].Start]) + string(runes[b.Inline[0].End:])
	return strings.Trim(rest, ` "“”„'‘’«»‹›`) == ""
}

// groupBlock makes one block of the paragraphs of a <blockquote>. One without a quote in it stays a
// block quote that nobody is said to have said.
func groupBlock(group []block) block {
	quote, attribution := -1, ""
	for i := range group {
		if quote < 0 && len(group[i].Inline) > 0 {
			quote = group[i].Inline[0].Quote
		}
	}
	url := group[0].URL
	if last := len(group) - 1; last > 0 && quote >= 0 && len(group[last].Inline) == 0 {
		attribution = group[last].words()
		group = group[:last]
	}
	made := quoteBlock(group, quote, false)
	made.Attribution, made.URL = attribution, url
	return made
}

// quoteBlock joins paragraphs to a quote. bare takes the marks around the words away.
func quoteBlock(paragraphs []block, quote int, bare bool) block {
	made := block{Block: Block{Type: QuoteText}}
	if quote >= 0 {
		made.Quote = &quote
	}
	var texts, htmls []string
	markup := false
	for _, b := range paragraphs {
		inlines := b.inlines
		if bare && len(b.Inline) == 1 {
			inlines = cutInlines(inlines, b.Inline[0].Start, b.Inline[0].End)
		}
		texts = append(texts, strings.ReplaceAll(inlineText(inlines), "\n\n", "\n"))
		htmls = append(htmls, inlineHTML(inlines))
		markup = markup || markedUp(inlines)
	}
	made.Text = strings.Join(texts, "\n\n")
	if markup {
		made.HTML = strings.Join(htmls, "\n\n")
	}
	return made
}

// cutInlines gives the running text from start up to end, in code points.
func cutInlines(list []document.Inline, start, end int) []document.Inline {
	var cut []document.Inline
	at := 0
	for _, in := range list {
		size := 1
		if in.Kind == document.TextInline {
			size = utf8.RuneCountInString(in.Text)
		}
		from, to := max(start, at)-at, min(end, at+size)-at
		if from < to {
			if in.Kind == document.TextInline && (from > 0 || to < size) {
				in.Text = string([]rune(in.Text)[from:to])
			}
			cut = append(cut, in)
		}
		at += size
	}
	return cut
}
