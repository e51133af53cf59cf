package quotation

import (
	"sort"
	"strings"
)

const (
	maxSignature = 100      // bytes
	maxRepeat    = 60       // bytes of a pull quote that are looked for
	maxPull      = 16 << 10 // bytes on both sides in which they are
)

// signedWords reads a paragraph that is somebody's words with the name behind them or below: "I never left. Dorit Valk,
// pilot". It gives false, and reads nothing, where the paragraph is no such thing.
func (r *reader) signedWords(p paragraph) bool {
	words, who, to := r.nameBehind(p)
	if who.none() {
		if words, who, to = r.nameBelow(p); who.none() {
			return false
		}
	}
	r.found = append(r.found, found{spans: []piece{words}, block: true, speaker: who, cue: "—", rule: signedBy,
		context: piece{p.start, r.paras[to-1].end}, addressee: nobody, interview: -1})
	r.next = to
	return true
}

// nameBehind reads a signature that closes the paragraph of the words, and where reading goes on.
func (r *reader) nameBehind(p paragraph) (piece, voice, int) {
	if endsSentence(r.text[p.start:p.end]) || !r.unmarked(p) {
		return piece{}, nobody, 0
	}
	ts := r.z.read(p).skeleton
	for k := len(ts) - 2; k > 0 && ts[len(ts)-1].end-ts[k+1].start < maxSignature; k-- {
		if ts[k].kind != dash && !endsSentence(r.text[ts[k].start:ts[k].end]) || !endsSentence(r.text[p.start:ts[k].start]) && ts[k].kind == dash {
			continue
		}
		from := k + 1
		if ts[k].kind == dash {
			from = k
		}
		words := paragraph{start: p.start, end: ts[from-1].end, index: p.index}
		if r.text[words.end-1] == ':' {
			break
		}
		who, dashed := r.signature(ts[from:])
		if !who.none() && r.mayBeSigned(words, who, dashed) {
			return r.withoutMarks(words), who, r.next + 1
		}
	}
	return piece{}, nobody, 0
}

// nameBelow reads a signature that is the paragraph below the words.
func (r *reader) nameBelow(p paragraph) (piece, voice, int) {
	if r.next+1 >= len(r.paras) || !endsSentence(r.text[p.start:p.end]) || r.captionLike(r.next-1) {
		return piece{}, nobody, 0
	}
	below := r.paras[r.next+1]
	if !r.captionLike(r.next + 1) {
		return piece{}, nobody, 0
	}
	who, dashed := r.signature(tokenise(r.text, below.start, below.end, nil))
	if who.none() {
		return piece{}, nobody, 0
	}
	words := r.withoutMarks(p)
	marked := words.start > p.start
	if marked && !dashed && who.end == below.end || !marked && (!r.unmarked(p) || !r.mayBeSigned(p, who, dashed)) {
		return piece{}, nobody, 0
	}
	return words, who, r.next + 2
}

// captionLike says whether the paragraph at index i is short and no sentence.
func (r *reader) captionLike(i int) bool {
	if i < 0 {
		return false
	}
	text := r.text[r.paras[i].start:r.paras[i].end]
	return len(text) < maxSignature && !endsSentence(text)
}

// signature reads "Dorit Valk", "— Dorit Valk, harbour director": a person, and behind a comma what they are.
func (r *reader) signature(ts []token) (who voice, dashed bool) {
	if len(ts) > 0 && ts[0].kind == dash {
		ts, dashed = ts[1:], true
	}
	to := 0
	for to < len(ts) && isName(&ts[to]) {
		to++
	}
	if to == 0 || (to == 1 || ts[0].caps && ts[to-1].caps) && !dashed || to < len(ts) && ts[to].kind != comma {
		return nobody, false
	}
	for i := to; i < len(ts); i++ {
		if ts[i].kind == word && ts[i].is(verb|be|have|aux|subject) && !ts[i].is(role) && !isName(&ts[i]) {
			return nobody, false
		}
	}
	who = r.voiceOf(ts, phrase{0, to})
	if who.who < 0 && !dashed {
		return nobody, false
	}
	return who, dashed
}

// mayBeSigned says whether words can be those of the one who signs: a dash says so, or they are in the first person,
// or a pull quote of words that stand elsewhere in the text; they quote nobody and do not tell of the signer.
func (r *reader) mayBeSigned(words paragraph, who voice, dashed bool) bool {
	for _, st := range r.z.stretches(words, nil) {
		if !st.single {
			return false
		}
	}
	s := r.signs(words, nobody)
	if s.furniture || s.narrates || s.leads || r.people.within(words, who.who) || captioned(r.text[words.start:words.end]) {
		return false
	}
	if dashed || s.first {
		return true
	}
	near := r.text[max(0, words.start-maxPull):min(len(r.text), words.end+maxPull)]
	return strings.Count(near, limited(r.text[words.start:words.end], maxRepeat)) > 1
}

// within says whether a person is named in a paragraph.
func (p *people) within(words paragraph, who int32) bool {
	i := sort.Search(len(p.mentions), func(i int) bool { return p.mentions[i].start >= words.start })
	for ; who >= 0 && i < len(p.mentions) && p.mentions[i].start < words.end; i++ {
		if p.mentions[i].person == who {
			return true
		}
	}
	return false
}
