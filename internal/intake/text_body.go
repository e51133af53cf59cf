package intake

import (
	"strings"

	"firsthand/internal/document"
)

// body reads the story, line by line, and what stands between and below its paragraphs.
func (r *textReader) body() {
	for r.next < len(r.lines) {
		text := r.lines[r.next].text
		switch {
		case r.tail(text):
			return
		case r.signUpLines(text), r.topicList(text), r.relatedList(text), r.list(), r.blockquote(), r.pictureLines():
		case r.recognise(text, ""):
			r.next++
		case r.heading(text):
			r.next++
		case r.pageLine(text):
		default:
			r.addText(Paragraph, plain(text))
			r.next++
		}
	}
}

// tail drops the rest of the page where the lists below a story, or its readers' comments, begin.
func (r *textReader) tail(text string) bool {
	if !tailHeads.MatchString(text) && !((pureLabel.MatchString(text) || moreHead.MatchString(text)) && r.ended()) || len(r.blocks) == 0 {
		return false
	}
	if commentHead.MatchString(text) {
		if len(r.blocks) < 2 {
			return false
		}
	} else {
		for _, l := range r.lines[r.next+1:] {
			if commentHead.MatchString(l.text) {
				break
			}
			if bodyLike(l.text) && !isFurniture(l.text) {
				return false
			}
		}
		if pureLabel.MatchString(text) && len(r.lines)-r.next <= 7 && !r.ended() {
			return false // a short list of related stories belongs to the story
		}
	}
	for ; r.next < len(r.lines); r.next++ {
		line := r.lines[r.next].text
		if credits, caption, ok := parseCredit(line); ok && !commentHead.MatchString(text) {
			r.credit(credits, caption, "")
			continue
		}
		r.drop(line)
	}
	return true
}

// moreHead heads other stories where the story is over: "More Weddings".
var moreHead = lazy(`^(?:More|MORE) \p{Lu}[\pL'’&-]*(?: \p{Lu}[\pL'’&-]*){0,2}$`)

// ended tells whether the story is over: its question to the readers, its credits or the buttons to
// share it were read last.
func (r *textReader) ended() bool {
	if r.next == 0 || len(r.blocks) < 2 || r.over {
		return r.over
	}
	at := r.next - 1
	for ; at > 0; at-- { // the byline again
		if _, ok := parseByline(r.lines[at].text); !ok {
			break
		}
	}
	before := r.lines[at].text
	_, _, credit := parseCredit(before)
	_, _, _, question := tailQuestion(before)
	return credit || question || isFurniture(before)
}

// recognise takes in a line that is no paragraph of the story: a pointer to another story, a credit,
// topics, a byline, furniture. url is where the line leads, if it is a link.
func (p *page) recognise(text, url string) bool {
	if related, ok := parseRelated(text); ok && !p.isCredit(text) {
		if related.URL == "" {
			related.URL = url
		}
		if p.html && related.URL == "" && playerLabel.MatchString(related.Label) {
			p.drop(text) // the title of a film that stands above it
			return true
		}
		p.add(relatedBlock(related))
		return true
	}
	if credits, caption, ok := parseCredit(text); ok {
		p.credit(credits, caption, "")
		return true
	}
	if len(p.blocks) > 1 && len(text) <= 100 && strings.Contains(text, "/") && bareCredit.MatchString(text) {
		p.drop(text) // of a picture that is not there
		return true
	}
	if topics, ok := parseTopics(text); ok {
		p.topics = append(p.topics, topics...)
		return true
	}
	if b, ok := parseByline(text); ok {
		if len(p.Byline) == 0 || len(p.blocks) == 0 {
			p.byline(b, text)
		} else {
			p.drop(text)
		}
		return true
	}
	if d, ok := parseDateLine(text); ok && (d.first || d.updated || pubLabel.MatchString(text) || updateLabel.MatchString(text)) {
		p.date(d, text)
		return true
	}
	if isFurniture(text) || tailHeads.MatchString(text) {
		p.drop(text)
		return true
	}
	if correctionLine.MatchString(text) {
		p.correction(text)
		return true
	}
	return p.bio(text)
}

// playerLabel says that something is to be seen or heard.
var playerLabel = lazy(`(?i)^(?:videos?|watch(?: now| this)?|listen(?: now)?)$`)

// isCredit tells "Photos: X/Agency" from "Photos: Twelve Looks From the Night".
func (p *page) isCredit(text string) bool {
	_, _, ok := parseCredit(text)
	return ok
}

// authorTells is what a page says of its author: what they cover and how to reach them.
var authorTells = lazy(`(?i)^(?:can be (?:reached|contacted|e-?mailed)|covers\b.*(?:\b(?:reach|contact|e-?mail|follow|for)\b|\bat @))`)

// bio drops the line in which a page introduces its own author.
func (p *page) bio(text string) bool {
	for _, name := range p.Byline {
		rest, ok := strings.CutPrefix(text, name+" ")
		if ok && len(p.blocks) > 1 && wordCount(text) <= 60 && (strings.HasPrefix(rest, "is ") && roleWord.MatchString(text) || authorTells.MatchString(rest)) {
			p.drop(text)
			return true
		}
	}
	return false
}

// relatedList reads a label on a line of its own and the titles below it.
func (r *textReader) relatedList(label string) bool {
	if !pureLabel.MatchString(label) {
		return false
	}
	var found []Related
	next := r.next + 1
	for ; next < len(r.lines) && len(found) < 10; next++ {
		title := strings.TrimSpace(strings.TrimLeft(r.lines[next].text, "•▪‣*-–—→»> "))
		title, url := titleAndURL(title)
		_, _, credit := parseCredit(title)
		if !titleLike(title) || wordCount(title) < 3 || bodyLike(title) || credit || isFurniture(title) || r.lines[next].gap && len(found) > 0 && !titleCased(title) {
			break
		}
		if sentenceEnd(title) && !strings.HasSuffix(title, "?") && !strings.HasSuffix(title, "!") {
			break
		}
		found = append(found, Related{Label: strings.TrimRight(label, ": "), Title: title, URL: url})
	}
	if len(found) == 0 {
		return false
	}
	for _, related := range found {
		r.add(relatedBlock(related))
	}
	r.next = next
	return true
}

var (
	bullet   = lazy(`^(?:[•▪‣◦*]|[–-])\s+(\S.*)$`)
	numbered = lazy(`^(\d{1,3})[.)]\s+(\S.*)$`)
)

// list reads two or more entries that stand below one another.
func (r *textReader) list() bool {
	first := r.lines[r.next].text
	pattern, group := bullet, 1
	if numbered.MatchString(first) {
		pattern, group = numbered, 2
	}
	made := block{Block: Block{Type: List, Ordered: pattern == numbered}, printed: true}
	next := r.next
	for ; next < len(r.lines); next++ {
		m := pattern.FindStringSubmatch(r.lines[next].text)
		if m == nil {
			break
		}
		made.items = append(made.items, []document.Inline{document.T(strings.TrimSpace(m[group]))})
	}
	if len(made.items) < 2 {
		return false
	}
	r.add(made)
	r.next = next
	return true
}

// blockquote reads lines that begin with ">", as mail and Markdown quote.
func (r *textReader) blockquote() bool {
	start := r.next
	for ; r.next < len(r.lines); r.next++ {
		text, quoted := strings.CutPrefix(r.lines[r.next].text, "> ")
		if !quoted {
			break
		}
		if start == r.next {
			r.groups++
		}
		r.add(block{Block: Block{Type: Paragraph}, inlines: plain(strings.TrimSpace(text)), group: r.groups, printed: true})
	}
	return r.next > start
}

// heading takes in a line that parts the story: marked with #, numbered, or a short one that stands
// alone above a paragraph.
func (r *textReader) heading(text string) bool {
	if level := len(text) - len(strings.TrimLeft(text, "#")); level > 0 && level <= 6 && strings.HasPrefix(text[level:], " ") {
		r.headingBlock(strings.TrimSpace(text[level:]), max(level, 2))
		return true
	}
	words := wordCount(text)
	if m := numbered.FindStringSubmatch(text); m != nil && words > 1 && words <= 12 && !sentenceEnd(strings.TrimRight(text, "?!")) && r.next+1 < len(r.lines) {
		r.headingBlock(text, 2)
		return true
	}
	if quotedHeading.MatchString(text) && words <= 8 && r.next+1 < len(r.lines) && r.introduces() {
		r.headingBlock(text, 2)
		return true
	}
	if words > 12 || strings.HasSuffix(text, ":") || opensQuote(text) || r.next+1 >= len(r.lines) || !r.introduces() {
		return false
	}
	alone := r.lines[r.next].gap && r.lines[r.next+1].gap
	if !alone || sentenceEnd(text) || bullet.MatchString(text) || !titleCased(text) && !(allCaps(text) && words > 1) {
		return false
	}
	r.headingBlock(text, 2)
	return true
}

// quotedHeading is a heading made of words that are quoted below it.
var quotedHeading = lazy(`^[‘'][^‘’'“”"]+[\pL\d][’']$`)

func (r *textReader) headingBlock(text string, level int) {
	b := textBlock(Heading, text)
	b.Level = level
	r.add(b)
}

// introduces tells whether the line that we are at can stand above something: a paragraph follows,
// and the one before does not announce what comes (a quote, a list) with a colon.
func (r *textReader) introduces() bool {
	if n := len(r.blocks); n > 0 && strings.HasSuffix(r.blocks[n-1].words(), ":") {
		return false
	}
	for _, l := range r.lines[r.next+1 : min(len(r.lines), r.next+4)] {
		if _, _, credit := parseCredit(l.text); credit || isFurniture(l.text) {
			continue
		}
		return wordCount(l.text) >= 8
	}
	return false
}
