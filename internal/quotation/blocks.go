package quotation

import (
	"slices"
	"strings"

	"firsthand/internal/wordset"
)

// maxBlock is how many paragraphs a quote without marks may have.
const maxBlock = 60

// block reads the paragraphs without marks that follow a lead with a colon, up to where the
// narration takes over. It gives false, and reads nothing, where no quote follows.
func (r *reader) block(before lead) bool {
	from := r.next
	if r.furniture(r.paras[from]) || r.listed(from) {
		return false
	}
	first := r.signs(r.paras[from], before.who)
	if cut := r.narrationIn(r.paras[from], before); cut > 0 && !first.first {
		r.addBlock(from, from+1, before)
		last := &r.found[len(r.found)-1]
		last.spans[0].end = cut
		r.next = from // what is left of the paragraph is narration
		r.paras[from].start, _ = trimSpace(r.text, cut, r.paras[from].end)
		return true
	}
	if !first.first && !before.whole && !cutOpen(r.text[r.paras[from].start:r.paras[from].end]) && (first.narrates || first.leads || !before.strict || !endsSentence(r.text[r.paras[from].start:r.paras[from].end])) {
		return false
	}
	to := from + 1
	if first.last {
		r.addBlock(from, to, before)
		return true
	}
	for to < len(r.paras) && to-from < maxBlock {
		signs := r.signs(r.paras[to], before.who)
		if signs.stops() || !signs.first && !signs.second && !r.bridges(to, before.who) {
			break
		}
		to++
		if signs.last {
			break
		}
	}
	r.addBlock(from, to, before)
	return true
}

// narrationIn gives the byte where the narration takes over inside a paragraph that a strict lead leads to, at a
// sentence that tells what the speaker said besides: "They also claimed …"; 0 where none does.
func (r *reader) narrationIn(p paragraph, before lead) int {
	a := r.z.read(p)
	if !before.strict {
		return 0
	}
	for i := range a.sentences {
		ts := a.sentences[i].tokens
		if i > 0 && slices.ContainsFunc(a.sentences[i-1].tokens, func(t token) bool { return t.kind == quoted && !a.stretches[t.q].single }) {
			return 0
		}
		for _, rep := range r.z.reportsOf(ts, nil) {
			if rep.passive || rep.naming || rep.form.use&plainUse == 0 || rep.who.none() || rep.who.from > 0 || !r.speaksAgain(ts, rep.who, before.who) {
				continue
			}
			if i == 0 {
				return 0
			}
			return a.sentences[i-1].end
		}
	}
	return 0
}

// speaksAgain says whether the subject p of a report can be the speaker of the block before it.
func (r *reader) speaksAgain(ts []token, p phrase, who voice) bool {
	first := &ts[p.from]
	if p.to == p.from+1 && first.kind == word && first.is(subject) && !isName(first) {
		low := pronounOf(first.low)
		if who.who >= 0 {
			return r.focus.fits(who.who, low) > 0
		}
		return low == "they" || low == "it"
	}
	again := r.voiceOf(ts, p)
	return again.who >= 0 && again.who == who.who || strings.EqualFold(r.text[again.start:again.end], r.text[who.start:who.end])
}

// bridges says whether a paragraph without any first person stands between two that have one, or
// goes on in the voice of talk.
func (r *reader) bridges(at int, who voice) bool {
	for next := at + 1; next < len(r.paras) && next <= at+2; next++ {
		s := r.signs(r.paras[next], who)
		if s.stops() {
			return false
		}
		if s.first {
			return true
		}
	}
	return false
}

// addBlock adds the paragraphs from up to, not including, to as one quote.
func (r *reader) addBlock(from, to int, before lead) {
	q := found{block: true, speaker: before.who, cue: before.cue, rule: before.rule, context: before.context, addressee: nobody, interview: -1}
	for _, p := range r.paras[from:to] {
		q.spans = append(q.spans, r.withoutMarks(p))
	}
	r.addVenue(&q, before.venue)
	r.found = append(r.found, q)
	r.speaks(before.who)
	r.runningAt = r.paras[to-1].index
	r.open = -1
	r.next = to
}

// withoutMarks narrows a paragraph past marks that stand around all of it.
func (r *reader) withoutMarks(p paragraph) piece {
	ss := r.z.stretches(p, nil)
	if len(ss) == 1 && ss[0].open == p.start && (ss[0].close == p.end || !ss[0].closed) {
		return piece{ss[0].start, ss[0].end}
	}
	return piece{p.start, p.end}
}

// markedBlocks reads the paragraphs that the page's markup shows as one block quote.
func (r *reader) markedBlocks(before lead) {
	from, to := r.next, r.next+1
	for to < len(r.paras) && r.opts.Blocks[r.paras[to].index] {
		to++
	}
	if before.who.none() {
		before.who, before.rule = r.running, unsaid
		if r.running.none() || r.paras[from].index-r.runningAt > maxRunning {
			before.who, before.rule = nobody, leftOpen
		}
	}
	if who, ok := r.signedBlock(r.paras[to-1]); ok && to-from > 1 {
		before.who, before.rule, before.cue = who, signedBy, "—"
		r.addBlock(from, to-1, before)
		r.next = to
		return
	}
	r.addBlock(from, to, before)
}

// signedBlock reads a last paragraph that is only a dash and a name.
func (r *reader) signedBlock(p paragraph) (voice, bool) {
	ts := tokenise(r.text, p.start, p.end, nil)
	if len(ts) < 2 || len(ts) > 12 || ts[0].kind != dash {
		return nobody, false
	}
	np := phraseAt(ts, 1)
	if np.none() {
		return nobody, false
	}
	return r.voiceOf(ts, np), true
}

// signs are what a paragraph shows about who is talking in it.
type signs struct {
	first     bool // I, me, we outside of marks
	second    bool // you, your; nobody is named
	you       bool // you, your
	narrates  bool // it names the speaker, or tells of who says what
	leads     bool // it ends with a colon
	furniture bool
	question  bool // asks the reader
	marks     bool // begins with a quotation mark
	last      bool // ends with a closing mark that nothing opened
}

// stops says whether the narration has taken over.
func (s signs) stops() bool { return s.narrates || s.leads || s.furniture || s.question || s.marks }

// unopened says whether text ends with a closing quotation mark and has no opening one.
func unopened(text string) bool {
	if strings.HasSuffix(text, "”") {
		return !strings.Contains(text, "“")
	}
	return strings.HasSuffix(text, `"`) && strings.Count(text, `"`) == 1
}

// strictVerbs lead to words without marks even where those have no first person.
var strictVerbs = wordset.Of(`say write tell post tweet add state read reply respond answer explain caption continue declare announce email e-mail reveal share confirm`)

// firstPerson are the words of somebody who talks of themselves.
var firstPerson = wordset.Of(`i me my mine myself i'm i've i'd i'll we us our ours ourselves we're we've we'd we'll im ive`)

// signs reads a paragraph for block's sake.
func (r *reader) signs(p paragraph, who voice) signs {
	s := signs{furniture: r.furniture(p), marks: !r.unmarked(p) && r.closedMarks(p)}
	a := r.z.read(p)
	named := false
	for i := range a.all {
		t := &a.all[i]
		if t.kind != word {
			continue
		}
		s.first = s.first || firstPerson.Has(t.low)
		s.you = s.you || pronounOf(t.low) == "you" || t.low == "your"
		named = named || t.upper && r.people.at(t.start, t.end) >= 0
	}
	text := r.text[p.start:p.end]
	s.last = unopened(text)
	s.narrates = r.namesSpeaker(a, who) || r.reportsItself(a)
	s.leads = len(a.all) > 1 && a.all[len(a.all)-1].kind == colon
	if !s.first && !s.narrates && !s.leads {
		s.narrates = r.opensWithSpeaker(a, who)
	}
	if !s.first && len(a.all) > 0 && a.all[0].kind == number && strings.ContainsAny(a.all[0].low, ".:") {
		s.narrates = true // the time of an entry
	}
	s.question = strings.HasSuffix(text, "?") && len(a.sentences) == 1 && s.you && !s.first
	s.second = s.you && !named
	return s
}

// closedMarks says whether the first stretch of a paragraph in marks is long enough to be a quote of
// its own rather than a word.
func (r *reader) closedMarks(p paragraph) bool {
	ss := r.z.stretches(p, nil)
	return len(ss) > 0 && ss[0].open == p.start && (!ss[0].single || ss[0].close == p.end)
}

// namesSpeaker says whether the paragraph speaks of the speaker by name, outside marks.
func (r *reader) namesSpeaker(a *analysis, who voice) bool {
	if who.who < 0 {
		return false
	}
	for i := range a.skeleton {
		t := &a.skeleton[i]
		if t.kind == word && t.upper && r.people.at(t.start, t.end) == who.who && !r.introducesSelf(a.skeleton, i) {
			return true
		}
	}
	return false
}

// introducesSelf is true for "I'm Lee", "my name is Ann Lee", "signed, Lee".
func (r *reader) introducesSelf(ts []token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if firstPerson.Has(ts[k].low) {
			return true
		}
		if ts[k].kind != word {
			return false
		}
	}
	return false
}

// reportsItself says whether the paragraph attributes words to somebody in the third person.
func (r *reader) reportsItself(a *analysis) bool {
	for i := range a.sentences {
		ts := a.sentences[i].tokens
		led, double := false, false // a quote that leads to its attribution; one in double marks
		for k := range ts {
			led = led || ts[k].kind == quoted && (r.z.tail(ts[k]) == ',' || r.z.tail(ts[k]) == '?')
			double = double || ts[k].kind == quoted && !a.stretches[ts[k].q].single
		}
		if !led && !double {
			continue
		}
		for _, rep := range r.z.reportsOf(ts, nil) {
			if double && !rep.who.none() && rep.form.use&plainUse != 0 && isName(&ts[rep.who.to-1]) {
				return true
			}
			if led && !rep.who.none() && rep.form.use&(afterUse|tellUse) != 0 && !firstPerson.Has(ts[rep.who.from].low) {
				return true
			}
		}
	}
	return false
}

// opensWithSpeaker says whether a paragraph without any first person begins with a pronoun that fits
// the speaker and nobody named in it.
func (r *reader) opensWithSpeaker(a *analysis, who voice) bool {
	if len(a.sentences) == 0 || cutOpen(r.text[a.start:a.end]) {
		return false
	}
	ts := a.sentences[0].tokens
	p := r.z.mainSubject(ts)
	if p.none() || p.to != p.from+1 || !ts[p.from].is(female|male) {
		return false
	}
	if who.who < 0 {
		return true
	}
	return r.focus.fits(who.who, pronounOf(ts[p.from].low)) > 0
}

// cutOpen says whether text begins as quotes do that were cut: "[T]he office …", "… the office …".
func cutOpen(text string) bool {
	return strings.HasPrefix(text, "…") || strings.HasPrefix(text, "...") || len(text) > 2 && text[0] == '[' && text[2] == ']'
}

// listed says whether a lead is followed by a list rather than by words somebody said.
func (r *reader) listed(at int) bool {
	text := r.text[r.paras[at].start:r.paras[at].end]
	if strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "* ") || strings.HasPrefix(text, "• ") || strings.HasPrefix(text, "1.") {
		return true
	}
	return strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")
}

// furniture says whether a paragraph is a related link, a credit or the like.
func (r *reader) furniture(p paragraph) bool {
	text := lower(limited(r.text[p.start:p.end], 200))
	for _, start := range []string{"more from", "more on", "read more", "related:", "related story", "see also", "also read", "read also", "read next", "watch:",
		"photo:", "photos:", "image via", "image:", "images:", "photo via", "photo by", "picture:", "credit:", "video:", "advertisement", "source:", "via:",
		"click here", "sign up", "subscribe", "follow us", "share this", "tags:", "filed under", "scroll down", "story continues", "listen:", "must read"} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return false
}
