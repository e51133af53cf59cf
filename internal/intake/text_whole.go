package intake

import (
	"slices"
	"strings"
)

// Pages that were copied as a whole: menus of a hundred lines above the story, lists of other stories below it.

const (
	// maxHead is how many lines stand above the first paragraph of a page that was not copied as a whole.
	maxHead = 11
	// maxBetween is how many lines of other kinds may stand between two paragraphs of a story: pictures, pointers.
	maxBetween = 16
	// maxHeader is how many lines a headline may stand above the first paragraph.
	maxHeader = 40
	// maxBelow is how many lines below the last paragraph may belong to the story.
	maxBelow = 8
)

// cutWhole leaves of a page that was copied as a whole the story, from its headline on. It tells by the run of
// paragraphs that has most words, and takes for the headline a line above it that has the story's words.
func (r *textReader) cutWhole() {
	first, last := r.longestRun()
	if last < 0 || first <= maxHead {
		return
	}
	told := r.toldWords(first, last)
	if first < aboveLimit && sharedWords(r.firstHeadline(), told) >= 0.4 {
		return // what stands above the story is little, and was understood
	}
	head := r.headlineAbove(first, told)
	for i, l := range r.lines[:head] {
		if m := urlLabel.FindStringSubmatch(l.text); m != nil && r.URL == "" {
			r.URL = m[1] + m[2]
			continue
		}
		if i >= head-5 && wordCount(l.text) > 1 && siteName.MatchString(l.text) {
			r.Site = l.text
			continue
		}
		r.drop(l.text)
	}
	end := min(len(r.lines), last+1+maxBelow)
	below := r.lines[end:]
	r.lines = r.lines[head:end]
	r.whole = true
	for _, l := range below {
		r.drop(l.text)
	}
}

// longestRun gives the first and the last line of the run of paragraphs that has most words.
func (r *textReader) longestRun() (first, last int) {
	first, last = -1, -1
	start, end, words, most := -1, -1, 0, 0
	for i, l := range r.lines {
		if commentHead.MatchString(l.text) && most > 150 {
			break
		}
		if !bodyLike(l.text) || isFurniture(l.text) {
			continue
		}
		if start < 0 || i-end > maxBetween {
			start, words = i, 0
		}
		end = i
		if words += wordCount(l.text); words > most {
			first, last, most = start, end, words
		}
	}
	return first, last
}

// toldWords are the words of a story, by their beginnings.
func (r *textReader) toldWords(first, last int) map[string]bool {
	told := map[string]bool{}
	for _, l := range r.lines[first:min(last+1, first+40)] {
		for w := range strings.FieldsSeq(strings.ToLower(l.text)) {
			told[stem(w)] = true
		}
	}
	return told
}

// firstHeadline is the headline that is found from the top of the page.
func (r *textReader) firstHeadline() string {
	probe := textReader{page: newPage(r.name), lines: r.lines}
	probe.headline()
	return probe.Headline
}

// headlineAbove finds the line above a story that has most of its words in the story; where none has enough, the
// last that can be one, or the first paragraph. A headline ends without a full stop; below it stand a byline and
// a date, and a dek that has the story's words too.
func (r *textReader) headlineAbove(first int, told map[string]bool) int {
	best, most := -1, 0.0
	for i := first - 1; i >= max(0, first-maxHeader); i-- {
		if score := r.headlineScore(i, told); score > most {
			best, most = i, score+0.002*float64(first-i)
		}
	}
	if best < 0 {
		return r.lastHeading(first)
	}
	for i := best - 1; i >= max(0, best-3); i-- { // what was found may be the dek
		text, enough := r.lines[i].text, 0.5
		if i == best-1 {
			enough = 0.2 // right above it even one that plays with words
		}
		if r.canHead(text) && (!sentenceEnd(text) || opensQuote(text)) && sharedWords(text, told) >= enough {
			best = i
		}
	}
	return best
}

// headlineScore is how well a line can be the headline of a story with these words, 0: not at all.
func (r *textReader) headlineScore(i int, told map[string]bool) float64 {
	text := r.lines[i].text
	if !r.canHead(text) {
		return 0
	}
	score := sharedWords(text, told)
	if score < 0.4 {
		return 0
	}
	if !sentenceEnd(text) {
		score += 0.3
	}
	if r.aboutBelow(i) {
		score += 0.3
	}
	if r.alone(i) {
		score += 0.2
	}
	return score
}

// alone tells whether a blank line stands before and behind a line, as around a heading.
func (r *textReader) alone(i int) bool {
	return r.lines[i].gap && i+1 < len(r.lines) && r.lines[i+1].gap
}

// lastHeading is the last line above a story that is as long as a headline and stands alone, or right above a byline
// or a date; else the first paragraph.
func (r *textReader) lastHeading(first int) int {
	for i := first - 1; i >= max(0, first-maxHeader); i-- {
		if text := r.lines[i].text; (r.alone(i) || aboutStory(r.lines[i+1].text)) && r.canHead(text) && wordCount(text) >= 4 && !sentenceEnd(text) && r.aboutBelow(i) {
			return i
		}
	}
	return first
}

// canHead tells whether a line can be a headline.
func (r *textReader) canHead(text string) bool {
	n := wordCount(text)
	if n < 3 || n > 30 || isFurniture(text) || aboutStory(text) || tailHeads.MatchString(text) || listStart.MatchString(text) {
		return false
	}
	_, _, credit := parseCredit(text)
	_, related := parseRelated(text)
	return !credit && !related
}

// aboutBelow tells whether a byline or a date stands in the next lines.
func (r *textReader) aboutBelow(i int) bool {
	return slices.ContainsFunc(r.lines[i+1:min(len(r.lines), i+5)], func(l line) bool {
		return aboutStory(l.text) || looksLikeName(l.text)
	})
}

// stem is the beginning of a word, by which its forms are one.
func stem(w string) string {
	w = letters(w)
	return w[:min(len(w), 6)]
}

// sharedWords is the part of a line's longer words that are in a text.
func sharedWords(line string, told map[string]bool) float64 {
	all, same := 0, 0
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		if len(w) > 3 {
			all++
			if told[stem(w)] {
				same++
			}
		}
	}
	if all < 2 {
		return 0
	}
	return float64(same) / float64(max(all, 4))
}

// headerEnd is the line before which a header ends.
func (r *textReader) headerEnd() int {
	if r.whole {
		return maxHeader
	}
	return aboveLimit
}

// nameLine takes in a byline of which only the name is left: "By" stands on a line of its own before it, or what
// the author does, a date or buttons stand around it.
func (r *textReader) nameLine(text string) bool {
	if len(r.Byline) > 0 || r.next == 0 {
		return false
	}
	name := text
	if !looksLikeName(name) || roleWord.MatchString(name) {
		if name = nameBeforeRole(text); name == "" {
			return false
		}
	} else if !r.authorAround() {
		return false
	}
	r.Byline = []string{name}
	return true
}

// authorAround tells whether the lines around a name make it an author's.
func (r *textReader) authorAround() bool {
	before := r.lines[r.next-1].text
	if _, dated := parseDateLine(before); dated || bareLabel.MatchString(before) {
		return true
	}
	if r.next+1 >= len(r.lines) {
		return false
	}
	after := r.lines[r.next+1].text
	_, dated := parseDateLine(after)
	return dated || r.next <= 4 && isFurniture(after) || wordCount(after) <= 4 && roleWord.MatchString(after)
}

// nameBeforeRole is the name in "Ann Lee Health Editor", "" in another line.
func nameBeforeRole(text string) string {
	words := strings.Fields(text)
	if len(words) < 3 || len(words) > 6 || !roleWord.MatchString(words[len(words)-1]) || slices.ContainsFunc(words, allSmall) {
		return ""
	}
	if name := strings.Join(words[:2], " "); looksLikeName(name) && !roleWord.MatchString(name) {
		return name
	}
	return ""
}

// pageLine drops a line of a page that was copied as a whole which no full stop ends and which is no heading: the
// title of another story, a caption, a button.
func (r *textReader) pageLine(text string) bool {
	if !r.whole || sentenceEnd(text) || strings.HasSuffix(text, ":") || wordCount(text) > 25 || opensQuote(text) || listStart.MatchString(text) {
		return false
	}
	r.drop(text)
	r.next++
	return true
}
