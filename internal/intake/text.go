package intake

import (
	"slices"
	"strings"

	"firsthand/internal/document"
)

// readText reads a page that was saved or pasted as text.
func readText(name string, data []byte, o Options) (*Draft, error) {
	text, warning, err := decodeText(name, data)
	if err != nil {
		return nil, err
	}
	r := textReader{page: newPage(name), lines: textLines(text)}
	if len(r.lines) > maxList {
		return nil, tooLong(name, "paragraphs", maxList)
	}
	if warning != "" {
		r.warn("%s", warning)
	}
	r.cutWhole()
	r.header()
	r.body()
	return r.page.settle(o)
}

// textReader goes through the paragraphs of a text once, first what stands above the story.
type textReader struct {
	*page
	lines []line
	next  int
	menu  bool // the page begins with its menu
	over  bool // what ends a story was read
	whole bool // the whole page was copied

	subject string // of the mail that the page was sent in
}

var (
	headlineLabel = lazy(`(?i)^(?:headline|title)\s*:\s*(.+)$`)
	dekLabel      = lazy(`(?i)^(?:dek|deck|standfirst|subtitle|sub-?head(?:line)?|summary)\s*:\s*(.+)$`)
	siteLabel     = lazy(`(?i)^(?:site|publication|publisher)\s*:\s*(.+)$`)
	urlLabel      = lazy(`(?i)^(?:url|link|source url|canonical)\s*:\s*(https?://\S+)$|^(https?://\S+)$`)
	siteName      = lazy(`^(?:The\s+)?(?:\p{Lu}[\p{L}'’&.\-]*\s+){0,4}(?:News|Post|Daily|Times|Gazette|Herald|Tribune|Courier|Chronicle|Magazine|Weekly|Journal|Review|Observer|Lantern|Mail|Express|Star|Echo|Record|Mercury|Standard|Telegraph|Globe|Sentinel|Ledger|Dispatch|Bulletin|Examiner|Independent|Advertiser|Messenger|Inquirer|Register|Guardian|Argus|Beacon|Monitor|Citizen|Enterprise|Democrat)$`)
	kickers       = lazy(`(?i)^(?:exclusive|(?:exclusive|the|cover|big) interview|interview|opinion|review|analysis|feature|breaking(?: news)?|news|q\s?&\s?a|profile|column|video|photos|obituary|celebrity(?: news)?|entertainment(?: news)?|music|film|movies|tv|television|style|culture|celebs?|people|gossip|live)(?: (?:news|features?))?$`)
	breadcrumb    = lazy(`^[\p{L}&' ]{2,40}(?:\s*[>›»]\s*[\p{L}&',.!?’ ]{2,60})+$`)
	dateline      = lazy(`^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s+\p{Lu}[\p{L}. ]{2,30})?(?:\s+\([\p{L} .]{2,40}\))?\s*[-–—]{1,2}\s`)
)

// aboveLimit is how many lines may stand above a story.
const aboveLimit = 25

// bodyLike tells whether a line is a paragraph of a story: a sentence, or more.
func bodyLike(s string) bool {
	return wordCount(s) >= 12 && sentenceEnd(s) || wordCount(s) >= 60 || dateline.MatchString(s)
}

// header reads the headline and what stands between it and the story.
func (r *textReader) header() {
	if r.whole && bodyLike(r.lines[0].text) {
		return // no line above the story is its headline
	}
	r.headline()
	if r.Headline == "" {
		return
	}
	meta := r.lastMeta()
	for ; r.next < len(r.lines) && r.next < r.headerEnd(); r.next++ {
		text := r.lines[r.next].text
		switch {
		case r.aboveLine(text), r.whole && r.nameLine(text):
		case r.buttonLine(text), len(r.Byline) > 0 && roleWord.MatchString(text) && wordCount(text) <= 6 && !sentenceEnd(text):
			r.drop(text)
		case r.next < meta && meta < len(r.lines) && r.Dek == "" && wordCount(text) <= 60:
			r.Dek = text
		case r.next > meta && r.Dek == "" && r.unpointedDek():
			r.Dek = text
		case r.whole && !bodyLike(text) && !(sentenceEnd(text) && wordCount(text) > 3) && !opensQuote(text) && r.bodyFollows():
			r.drop(text) // a caption, a button
			meta = len(r.lines)
		default:
			return
		}
	}
}

// headline finds the headline: the first line that can be one. What stands before it is noted.
func (r *textReader) headline() {
	for ; r.next < len(r.lines) && r.next < aboveLimit; r.next++ {
		text := strings.TrimSpace(strings.TrimLeft(r.lines[r.next].text, "#"))
		if m := headlineLabel.FindStringSubmatch(text); m != nil {
			r.Headline = m[1]
			r.next++
			return
		}
		switch {
		case r.mailHeader(text):
			r.drop(text)
		case r.subject != "" && bodyLike(text) && !sameWords(text, r.subject):
			r.Headline = r.subject
			return
		case bodyLike(text) && (wordCount(text) > 25 || !r.bodyFollows()) || opensQuote(text) && wordCount(text) > 25:
			return // the page begins with its story
		case r.aboveLine(text):
		case breadcrumb.MatchString(text) && r.next+1 < len(r.lines):
			r.drop(text)
		case wordCount(text) > 1 && siteName.MatchString(text) && r.betterBelow():
			r.Site = text
		case r.labelLine(text):
			r.drop(text)
		case r.slogan():
			r.siteAbove()
			r.drop(text)
		case r.noteAbove(text):
			r.drop(text)
		case r.kicker(text) || r.menuLine(text):
			r.section(text)
			r.drop(text)
		default:
			if len(r.lines) > 1 {
				r.Headline = text
				r.next++
			}
			return
		}
	}
}

func opensQuote(s string) bool { return strings.ContainsRune("\\"+`"“‘«„`, []rune(s)[0]) }

// bodyFollows tells whether there is a story below the line that we are at.
func (r *textReader) bodyFollows() bool {
	for _, l := range r.lines[r.next+1 : min(len(r.lines), r.next+aboveLimit)] {
		if bodyLike(l.text) {
			return true
		}
	}
	return false
}

// betterBelow tells whether one of the next lines can be the headline of a page that begins with a label.
func (r *textReader) betterBelow() bool {
	for _, l := range r.lines[r.next+1 : min(len(r.lines), r.next+3)] {
		if n := wordCount(l.text); n >= 4 && n <= 25 && !bodyLike(l.text) && !allSmall(l.text) && !isFurniture(l.text) {
			if _, ok := parseByline(l.text); !ok {
				return true
			}
		}
	}
	return false
}

// kicker tells whether a line is the small line above a headline: a section, "EXCLUSIVE".
func (r *textReader) kicker(text string) bool {
	if kickers.MatchString(text) && r.betterBelow() {
		return true
	}
	if wordCount(text) > 3 || !r.betterBelow() || r.next+1 >= len(r.lines) {
		return false
	}
	return allCaps(text) && !allCaps(r.lines[r.next+1].text) || wordCount(text) == 1
}

// lastMeta gives the index of the last byline or date above the story, -1 if there is none. Not more
// than a dek and a caption may stand before it.
func (r *textReader) lastMeta() int {
	last, others := -1, 0
	for i := r.next; i < len(r.lines) && i < r.next+12; i++ {
		text := r.lines[i].text
		_, by := parseByline(text)
		_, date := parseDateLine(text)
		_, both := nameAndDate(text)
		_, byRole := nameAndRole(text)
		switch {
		case bareLabel.MatchString(text), looksLikeName(text) && i > 0 && bareLabel.MatchString(r.lines[i-1].text):
			last = i
		case by || date || both || byRole || i <= r.next+2 && magazineCredit.MatchString(text):
			last = i
		case isFurniture(text) || bareTopics(text):
		default:
			if _, _, ok := parseCredit(text); ok {
				continue
			}
			if others++; others > 2 {
				return last
			}
		}
	}
	return last
}

// magazineCredit stands above a story, beside the byline, and not below a picture.
var magazineCredit = lazy(`(?i)^(?:photographs|photography|illustrations?|pictures)\s*(?:by|:)\s+\S`)

// unpointedDek tells whether the line below the headline is a dek: no full stop, and the story below it.
func (r *textReader) unpointedDek() bool {
	text := r.lines[r.next].text
	if n := wordCount(text); n < 5 || n > 45 || sentenceEnd(text) || strings.HasSuffix(text, ":") || listStart.MatchString(text) || opensQuote(text) {
		return false
	}
	if _, ok := parseRelated(text); ok {
		return false
	}
	return r.next+1 < len(r.lines) && bodyLike(r.lines[r.next+1].text)
}

// aboveLine takes in a line that says something about the page, wherever above the story it stands.
func (r *textReader) aboveLine(text string) bool {
	if r.aboutPage(text) {
		return true
	}
	if d, ok := parseDateLine(text); ok {
		r.date(d, text)
		return true
	}
	if b, ok := nameAndDate(text); ok {
		r.byline(b, text)
		return true
	}
	if b, ok := nameAndRole(text); ok && r.Headline != "" && len(r.Byline) == 0 {
		r.byline(b, text)
		return true
	}
	if looksLikeName(text) && len(r.Byline) == 0 && r.Headline != "" && r.next+1 < len(r.lines) {
		if _, ok := parseDateLine(r.lines[r.next+1].text); ok {
			r.Byline = []string{text}
			return true
		}
	}
	if r.Headline != "" && len(r.topics) == 0 && bareTopics(text) && !listStart.MatchString(text) {
		r.topics = append(r.topics, text)
		return true
	}
	if credits, caption, ok := parseCredit(text); ok {
		r.credit(credits, caption, "")
		return true
	}
	if isFurniture(text) {
		r.drop(text)
		return true
	}
	return false
}

// aboutPage takes in a line with a label: byline, topics, address.
func (r *textReader) aboutPage(text string) bool {
	if b, ok := parseByline(text); ok {
		r.byline(b, text)
		return true
	}
	if topics, ok := parseTopics(text); ok {
		r.topics = append(r.topics, topics...)
		return true
	}
	if m := urlLabel.FindStringSubmatch(text); m != nil && r.URL == "" {
		r.URL = m[1] + m[2]
		return true
	}
	if m := siteLabel.FindStringSubmatch(text); m != nil && r.Site == "" && wordCount(m[1]) <= 6 {
		r.Site = m[1]
		return true
	}
	if m := dekLabel.FindStringSubmatch(text); m != nil && r.Dek == "" && r.Headline != "" {
		r.Dek = m[1]
		return true
	}
	return false
}

// nameAndDate reads "X Y | March 3, 2014": a byline without By.
func nameAndDate(text string) (bylined, bool) {
	if len(text) > 200 || wordCount(text) > 14 {
		return bylined{}, false
	}
	day, rest, ok := takeDay(text)
	if !ok || day == "" {
		return bylined{}, false
	}
	name := strings.Trim(beforeDate(text), " ,|-–—·•:")
	if !looksLikeName(name) {
		return bylined{}, false
	}
	when := day
	if len(day) == 10 {
		when, _ = takeTime(day, rest)
	}
	return bylined{names: []string{name}, date: dated{when: when}}, true
}

// maxAuthors is how many names a byline may have: a page with more is a list of stories.
const maxAuthors = 12

func (p *page) byline(b bylined, text string) {
	for _, name := range b.names {
		if !slices.Contains(p.Byline, name) && len(p.Byline) < maxAuthors {
			p.Byline = append(p.Byline, name)
		}
	}
	if b.date.when != "" {
		p.date(b.date, text)
	}
}

// date notes a printed date. The first one that is not an update counts.
func (p *page) date(d dated, text string) {
	switch {
	case d.ambiguous:
		p.warn("The date “%s” can be two days; it was left empty.", clip(text, 80))
	case d.updated:
		p.Updated = d.when
	case p.Published == "":
		p.Published = d.when
	case d.first && moment(d.when).Before(moment(p.Published)):
		p.Published, p.Updated = d.when, p.Published
	}
	if d.changed != "" {
		p.Updated = d.changed
	}
}

// credit notes a picture's credit; image is its address, "" if the page does not say.
func (p *page) credit(credits []string, caption, image string) {
	for _, c := range credits {
		added := Credit{Credit: c, Image: image, Caption: caption}
		if !slices.Contains(p.Credits, added) {
			p.Credits = append(p.Credits, added)
		}
	}
}

// add puts a block at the end of the body.
func (p *page) add(b block) { p.blocks = append(p.blocks, b) }

// addText puts running text at the end of the body.
func (p *page) addText(kind string, inlines []document.Inline) {
	if len(inlines) > 0 {
		p.add(block{Block: Block{Type: kind}, inlines: inlines})
	}
}
