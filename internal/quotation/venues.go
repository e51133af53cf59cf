package quotation

import (
	"slices"
	"strings"

	"firsthand/internal/wordset"
)

// venue is what a sentence says about where and to whom something was said.
type venue struct {
	addressee voice
	outlet    string
	about     []string
	talk      bool // it was a conversation or an appearance
	written   bool // it was a statement, a post, a letter
}

// talkNouns are conversations that can be had "with" somebody.
var talkNouns = wordset.Of(`interview chat conversation sit-down sitdown talk discussion appearance q&a interviews tell-all exchange catch-up visit call`)

// talkVerbs lead to the other side of a conversation: spoke to X, sat down with X.
var talkVerbs = wordset.Of(`speaking spoke speak speaks talking talked talk talks chatting chatted chats sat sitting sits opened opening opens dished dishing
	appearing appeared appears interviewed joining joined`)

// writtenWords show that words were written, not said in a talk.
var writtenWords = wordset.Of(`statement post posted tweet tweeted wrote writes writing caption captioned letter email e-mail message press-release
	posting tweeting memo lawsuit filing blog instagrammed uploaded`)

// venueOf reads a sentence of narration for where and to whom.
func (r *reader) venueOf(ts []token, rs []report) venue {
	v := venue{addressee: nobody}
	for i := range rs {
		rep := &rs[i]
		if rep.form.use&tellUse != 0 && !rep.passive && !rep.inverted && rep.form.base != "promise" {
			r.told(ts, rep.after, &v)
		}
		if rep.passive && rep.form.base == "tell" && !rep.toWhom.none() {
			v.addressee = r.voiceOf(ts, rep.toWhom)
		}
	}
	for i := range ts {
		if ts[i].kind != word {
			continue
		}
		r.talkedWith(ts, i, &v)
		r.spokenAbout(ts, i, &v)
		v.written = v.written || ts[i].setting&inWriting != 0
	}
	if v.outlet == "" && (v.talk || len(rs) > 0) {
		v.outlet = r.outletIn(ts, v.talk)
	}
	if v.talk && v.outlet == "" && !v.addressee.none() && v.addressee.who < 0 && isName(r.tokenAt(ts, v.addressee.start)) {
		v.outlet, v.addressee = r.text[v.addressee.start:v.addressee.end], nobody
	}
	return v
}

func (r *reader) tokenAt(ts []token, at int) *token {
	for i := range ts {
		if ts[i].start == at {
			return &ts[i]
		}
	}
	return &token{}
}

// told reads the object of "told": a person, reporters, or a programme.
func (r *reader) told(ts []token, at int, v *venue) {
	if at < len(ts) && ts[at].is(adverb) {
		at++
	}
	p := phraseAt(ts, at)
	if p.none() {
		if at < len(ts) && ts[at].kind == word && ts[at].is(object) && !ts[at].is(someone) {
			v.addressee = r.voiceOf(ts, phrase{at, at + 1})
		}
		if at < len(ts) && ts[at].kind == quoted {
			r.quotedOutlet(ts, at, v)
		}
		return
	}
	r.place(ts, p, v)
}

// place puts a phrase where it belongs: an outlet's name or somebody spoken to.
func (r *reader) place(ts []token, p phrase, v *venue) {
	who := r.voiceOf(ts, p)
	if isName(&ts[p.to-1]) && who.who < 0 && r.isOutlet(ts, p) {
		if v.outlet == "" {
			v.outlet = r.text[who.start:who.end]
			v.talk = v.talk || !isNetwork(&ts[p.to-1])
		}
		return
	}
	if v.addressee.none() {
		v.addressee = who
	}
}

// isOutlet says whether a name that is no person's is likely a paper, station or programme: nearly
// all that people tell things to are.
func (r *reader) isOutlet(ts []token, p phrase) bool {
	for k := p.from; k < p.to; k++ {
		if ts[k].is(role|rank) && p.to-p.from == 1 {
			return false
		}
	}
	return true
}

func isNetwork(t *token) bool { return t.is(network) }

// talkedWith reads "an interview with X", "speaking to X", "sat down with X" at ts[i].
func (r *reader) talkedWith(ts []token, i int, v *venue) {
	noun, lead := ts[i].setting&conversation != 0, ts[i].setting&converses != 0
	if !noun && !lead || i+2 >= len(ts) {
		return
	}
	k := i + 1
	for k < len(ts) && k < i+4 && (ts[k].is(adverb) || ts[k].low == "up" || ts[k].low == "down" || ts[k].low == "out") {
		k++
	}
	if lead && k+2 < len(ts) && ts[k].low == "by" { // "spoke by video with"
		k += 2
	}
	if noun && k < len(ts) && ts[k].kind == word && ts[k].is(prep) && (ts[k].low == "on" || ts[k].low == "for" || ts[k].low == "in") {
		v.talk = true
		return
	}
	if k+1 >= len(ts) || ts[k].low != "with" && ts[k].low != "to" {
		if lead && (strings.HasPrefix(ts[i].low, "appear") || strings.HasPrefix(ts[i].low, "join")) {
			v.talk = true
		}
		return
	}
	p := phraseAt(ts, k+1)
	if p.none() {
		if ts[k+1].kind == quoted {
			r.quotedOutlet(ts, k+1, v)
			v.talk = true
		}
		return
	}
	v.talk = true
	r.place(ts, apposed(ts, p), v)
}

// quotedOutlet takes a programme whose name stands in marks.
func (r *reader) quotedOutlet(ts []token, at int, v *venue) {
	if sh := r.shapeOf(ts[at]); sh.titled && sh.words <= 8 && v.outlet == "" {
		st := r.stretchOf(ts[at])
		w := r.words(st)
		v.outlet = r.text[w.start:w.end]
	}
}

// outletIn looks for "on PROGRAMME", "in MAGAZINE", "for OUTLET", "via NETWORK".
func (r *reader) outletIn(ts []token, talk bool) string {
	for i := 0; i+1 < len(ts); i++ {
		low := ts[i].low
		if ts[i].kind != word || low != "on" && low != "via" && low != "for" && low != "in" && low != "of" && low != "from" && low != "with" && low != "to" {
			continue
		}
		if out := r.outletAt(ts, i+1, low, talk, i > 0 && ts[i-1].is(outlet|medium) || i > 0 && (ts[i-1].low == "issue" || ts[i-1].low == "edition")); out != "" {
			return out
		}
	}
	return ""
}

// outletAt reads the outlet that follows a preposition.
func (r *reader) outletAt(ts []token, i int, before string, talk, issue bool) string {
	for i < len(ts) && ts[i].kind == word && !ts[i].upper && (ts[i].is(det|possessive) || ts[i].is(adverb)) {
		i++
	}
	if i < len(ts) && i+1 < len(ts) && ts[i].kind == word && (ts[i].poss || ts[i].is(calendar) && !ts[i].is(outlet)) && ts[i].upper { // "on Friday's", "on Lee's podcast"
		return ""
	}
	if i < len(ts) && ts[i].kind == quoted && (before == "on" || issue) {
		v := venue{}
		r.quotedOutlet(ts, i, &v)
		return v.outlet
	}
	article := i < len(ts) && ts[i].upper && (ts[i].is(outlet) || ts[i].low == "the") // of the name: "The Late Desk"
	if i >= len(ts) || !isName(&ts[i]) && !(article && i+1 < len(ts) && isName(&ts[i+1])) {
		return ""
	}
	to := i + 1
	for to < len(ts) && (isName(&ts[to]) || ts[to].kind == word && ts[to].upper || to+1 < len(ts) && isName(&ts[to+1]) && (smallWords.Has(ts[to].low) && ts[to].low != "and" && ts[to].low != "in" && ts[to].low != "on" && ts[to].low != "at" && ts[to].low != "for" && ts[to].low != "with" && ts[to].low != "from" && ts[to].low != "to" && ts[to].low != "by") && ts[to].kind == word) && !ts[to-1].poss {
		to++
	}
	if r.people.at(ts[i].start, ts[to-1].end) >= 0 {
		return ""
	}
	known := false
	for k := i; k < to; k++ {
		known = known || ts[k].is(outlet|network)
	}
	followed := to < len(ts) && ts[to].kind == word && ts[to].is(outlet|medium)
	switch {
	case before == "via", known && before != "in" && before != "from", followed && before != "from", issue && before == "of":
	case before == "on" && !ts[i].is(calendar) && (talk || known):
	case (before == "for" || before == "with" || before == "to") && talk:
	default:
		return ""
	}
	if ts[i].is(notName) && to == i+1 {
		return ""
	}
	return r.text[ts[i].start:r.people.withoutPossessive(ts[i].start, ts[to-1].end)]
}

// spokenAbout reads "about X", "said of X".
func (r *reader) spokenAbout(ts []token, i int, v *venue) {
	low := ts[i].low
	if low != "about" && !(low == "of" && i > 0 && isVerbOfSpeech(&ts[i-1])) || i == 0 {
		return
	}
	if low == "about" && i > 0 && !speaksAbout(ts, i) {
		return
	}
	for k := i + 1; k < len(ts) && k < i+12; {
		p := phraseAt(ts, k)
		if p.none() {
			return
		}
		r.addAbout(ts, p, v)
		k = p.to
		if k+1 < len(ts) && (ts[k].low == "from" || ts[k].low == "with" || ts[k].low == "to" || ts[k].low == "between" || ts[k].low == "of") && isName(&ts[k+1]) && len(v.about) == 0 {
			k++ // "about her divorce from X"
			continue
		}
		if k < len(ts) && (ts[k].is(conj) || ts[k].kind == comma) && k+1 < len(ts) && isName(&ts[k+1]) {
			k++
			continue
		}
		return
	}
}

// speaksAbout says whether the word before "about" is one of speaking.
func speaksAbout(ts []token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		t := &ts[k]
		if isVerbOfSpeech(t) || t.setting&(converses|conversation) != 0 || t.form != nil && t.is(past|gerund) || t.low == "asked" || speechNouns.Has(t.low) {
			return true
		}
		if t.upper && isVerbOfSpeechLow(t.low) {
			return true
		}
	}
	return false
}

// addAbout adds each name of a phrase such as "Ann Lee and Bo Day".
func (r *reader) addAbout(ts []token, p phrase, v *venue) {
	for k := p.from; k < p.to; k++ {
		if !isName(&ts[k]) {
			continue
		}
		to := k + 1
		for to < p.to && isName(&ts[to]) && !ts[to-1].poss {
			to++
		}
		end := r.people.withoutPossessive(ts[k].start, ts[to-1].end)
		name := r.text[ts[k].start:end]
		if who := r.people.at(ts[k].start, end); who >= 0 {
			name = r.people.nameOf(who)
		}
		if len(v.about) < 8 && !slices.Contains(v.about, name) {
			v.about = append(v.about, name)
		}
		k = to - 1
	}
}
