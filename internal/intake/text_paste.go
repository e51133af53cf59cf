package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a text has around its story when the whole page was copied out of a browser: the menu above the
// headline, buttons and counters below it, pictures as their captions, a list of topics.

var mailLine = lazy(`(?i)^(?:(from|to|cc|date|sent|subject|reply-to|betreff|attachments?)\s?:\s+(.+)|-{2,}\s*(?:forwarded|original) message\s*-{2,}|begin forwarded message:)$`)

// mailHeader tells whether a line is of the head of a mail, of which there are several, and notes its subject.
// When it was sent is not when the page came out.
func (r *textReader) mailHeader(text string) bool {
	m := mailLine.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	if strings.EqualFold(m[1], "subject") {
		r.subject = mailReply.ReplaceAllString(m[2], "")
		return true
	}
	near := r.lines[max(0, r.next-3):min(len(r.lines), r.next+4)]
	count := 0
	for _, l := range near {
		if mailLine.MatchString(l.text) {
			count++
		}
	}
	return count > 1
}

var mailReply = lazy(`(?i)^(?:(?:re|fwd?|aw|wg)\s?:\s*)+`)

// labelLine tells whether a line is a row of labels above the headline: "Lantern | Local News", "Home / News".
func (r *textReader) labelLine(text string) bool {
	for _, mark := range []string{" | ", " / ", " • ", " · "} {
		if parts := strings.Split(text, mark); len(parts) > 1 && all(parts, func(s string) bool { return wordCount(s) <= 3 && s != "" }) && !aboutStory(text) && r.headlineBelow() {
			return true
		}
	}
	return false
}

// noteAbove tells whether a line is what somebody wrote above a page that they sent on: the address below it
// has none of its words, and those of a later line.
func (r *textReader) noteAbove(text string) bool {
	rest := r.lines[r.next+1:]
	if len(rest) < 3 || !urlLabel.MatchString(rest[0].text) {
		return false
	}
	words := addressWords(rest[0].text)
	if shared(text, words) > 0 {
		return false
	}
	return slices.ContainsFunc(rest[1:min(len(rest), 8)], func(l line) bool { return !bodyLike(l.text) && shared(l.text, words) > 1 })
}

// addressWords are the words of the last part of an address, which most sites make of the headline.
func addressWords(address string) []string {
	path := strings.FieldsFunc(address, func(r rune) bool { return r == '/' || r == '?' || r == '#' })
	return strings.FieldsFunc(strings.ToLower(path[len(path)-1]), func(r rune) bool { return r == '-' || r == '_' || r == '.' || r == '+' })
}

// shared counts the words of a list that are in a line, or begin a word of it.
func shared(text string, words []string) int {
	count := 0
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		w = letters(w)
		if slices.ContainsFunc(words, func(s string) bool { return len(s) > 2 && strings.HasPrefix(w, s) }) {
			count++
		}
	}
	return count
}

// section notes the small line right above a headline that names its part of the paper.
func (r *textReader) section(text string) {
	if r.next+1 < len(r.lines) && aboutStory(r.lines[r.next+1].text) {
		return // the name of the paper
	}
	if allCaps(text) && !r.menu && wordCount(text) <= 3 && len([]rune(text)) > 2 && !kickers.MatchString(text) {
		r.topics = append(r.topics, text)
	}
}

// menuLine tells whether a line is an entry of a menu: a word or two, with another such line or more of the
// menu beside it, and the headline below.
func (r *textReader) menuLine(text string) bool {
	if words := wordCount(text); words > 3 && words <= 6 && allLarge(text) && r.headlineBelow() && !r.headlineHere() {
		return true
	}
	if wordCount(text) > 3 || sentenceEnd(text) || r.next+1 >= len(r.lines) || !r.headlineBelow() {
		return false
	}
	after := r.lines[r.next+1].text
	r.menu = r.menu || wordCount(after) <= 3 && !aboutStory(after)
	return r.menu
}

// allLarge tells whether all words of a line begin large, as the entries of a menu do.
func allLarge(text string) bool {
	return all(strings.Fields(text), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return unicode.ToLower(first) != first
	})
}

// slogan tells whether the line that we are at is what a site says of itself: a kicker stands below it, and the
// headline below that.
func (r *textReader) slogan() bool {
	if r.next+3 >= len(r.lines) || !kickers.MatchString(r.lines[r.next+1].text) {
		return false
	}
	n := wordCount(r.lines[r.next+2].text)
	if n < 4 || n > 30 || aboutStory(r.lines[r.next+2].text) {
		return false
	}
	return slices.ContainsFunc(r.lines[r.next+3:min(len(r.lines), r.next+6)], func(l line) bool { return aboutStory(l.text) || bodyLike(l.text) })
}

// siteAbove takes the name of the site from the line in capitals that stands right above its slogan.
func (r *textReader) siteAbove() {
	if r.Site != "" || r.next == 0 || r.lines[r.next].gap {
		return
	}
	if name := r.lines[r.next-1].text; allCaps(name) && wordCount(name) <= 4 && !isFurniture(name) {
		r.Site = titleCase(name)
		r.topics = slices.DeleteFunc(r.topics, func(t string) bool { return t == name })
	}
}

var (
	signUpTo   = lazy(`(?i)^sign up (?:to|for) [^.?!]{2,60}$`)
	emailField = lazy(`(?i)^\W*(?:enter )?your e-?mail\b.{0,40}$|^\W*e-?mail address\W*$|^privacy notice\b`)
)

// signUpLines drops a newsletter's box: from the line that names it to the field for the address.
func (r *textReader) signUpLines(text string) bool {
	if !signUpTo.MatchString(text) {
		return false
	}
	end := 0
	for i := r.next + 1; i < min(len(r.lines), r.next+7); i++ {
		if emailField.MatchString(r.lines[i].text) {
			end = i
		}
	}
	if end == 0 {
		return false
	}
	for ; r.next <= end; r.next++ {
		r.drop(r.lines[r.next].text)
	}
	return true
}

// headlineHere tells whether the line that we are at can be the headline: what belongs to one stands in the
// next lines, buttons aside.
func (r *textReader) headlineHere() bool {
	left := 2
	for _, l := range r.lines[r.next+1:] {
		if aboutStory(l.text) || bodyLike(l.text) {
			return true
		}
		if !isFurniture(l.text) {
			if left--; left == 0 {
				return false
			}
		}
	}
	return false
}

// headlineBelow tells whether one of the next lines can be a headline: it is long enough, and a byline, a
// date or the story follows.
func (r *textReader) headlineBelow() bool {
	end := min(len(r.lines), r.next+aboveLimit)
	for i := r.next + 1; i < end && !bodyLike(r.lines[i].text); i++ {
		if n := wordCount(r.lines[i].text); n < 4 || n > 30 || isFurniture(r.lines[i].text) {
			continue
		}
		for _, l := range r.lines[i+1 : min(len(r.lines), i+4)] {
			if aboutStory(l.text) || bodyLike(l.text) {
				return true
			}
		}
	}
	return false
}

// aboutStory tells whether a line is a byline, a date, or the word before one.
func aboutStory(text string) bool {
	if _, ok := parseByline(text); ok {
		return true
	}
	if _, ok := parseDateLine(text); ok {
		return true
	}
	if _, ok := nameAndRole(text); ok {
		return true
	}
	return bareLabel.MatchString(text)
}

var bareLabel = lazy(`(?i)^(?:published|updated|posted|last updated|by)\s*:?$`)

// buttonLine tells whether a line between headline and story is a button or a counter.
func (r *textReader) buttonLine(text string) bool {
	return bareLabel.MatchString(text) || wordCount(text) <= 2 && !sentenceEnd(text) && !looksLikeName(text) && r.bodyFollows()
}

var (
	captionLabel = lazy(`(?i)^(?:image|photo|picture|video)\s+caption\s*[,:]\s*(.*)$`)
	sourceLabel  = lazy(`(?i)^(?:image|photo|picture|video)\s+(?:source|copyright|credit)\s*[,:]\s*(\S.*)$`)
)

// pictureLines reads what a picture leaves in a text: its description or caption, who is credited for
// it, and a caption with a label. Only lines that stand right below one another are one picture's.
func (r *textReader) pictureLines() bool {
	at, caption := r.next, ""
	if len(r.lines[at].text) > 300 {
		return false
	}
	if text := r.lines[at].text; !captionLabel.MatchString(text) && sourceOf(text) == nil {
		if sentenceEnd(text) || wordCount(text) > 40 || listStart.MatchString(text) || at+1 >= len(r.lines) || r.lines[at+1].gap {
			return false
		}
		caption, at = text, at+1
	}
	credits := sourceOf(r.lines[at].text)
	if caption != "" && credits == nil {
		return false
	}
	if credits != nil {
		at++
	}
	if at < len(r.lines) {
		if m := captionLabel.FindStringSubmatch(r.lines[at].text); m != nil {
			caption, at = m[1], at+1
			if caption == "" && at < len(r.lines) {
				caption, at = r.lines[at].text, at+1
			}
		}
	}
	r.credit(credits, caption, "")
	r.drop(caption)
	r.next = at
	return true
}

// sourceOf gives the credits of a line that is nothing but one.
func sourceOf(text string) []string {
	if m := sourceLabel.FindStringSubmatch(text); m != nil {
		return splitCredits(m[1])
	}
	if credits, caption, ok := parseCredit(text); ok && caption == "" {
		return credits
	}
	return nil
}

// topicList reads topics that stand below a heading, each on its line. With them the story is over.
func (r *textReader) topicList(text string) bool {
	if !topicsHead.MatchString(text) || len(r.blocks) == 0 {
		return false
	}
	r.next++
	for ; r.next < len(r.lines); r.next++ {
		line := r.lines[r.next].text
		if wordCount(line) > 4 || sentenceEnd(line) || r.lines[r.next].gap && len(r.topics) > 0 || pureLabel.MatchString(line) || tailHeads.MatchString(line) {
			break
		}
		r.topics = append(r.topics, strings.TrimSpace(line))
	}
	r.over = true
	return true
}
