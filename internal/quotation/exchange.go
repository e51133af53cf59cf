package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// An exchange is an interview in questions and answers that nobody labelled: the text says who is asked, then
// short paragraphs that ask and longer ones in the first person take turns.

const (
	maxQuestion  = 420 // bytes: longer paragraphs that end with a question mark are answers
	minQuestions = 2
)

// findExchange reads the shape of the whole text: what looks like an exchange becomes a script whose lines have no labels.
func (r *reader) findExchange() {
	var asked []int
	for i := range r.paras {
		if r.asks(i) {
			asked = append(asked, i)
		}
	}
	if len(asked) < minQuestions {
		return
	}
	from := asked[0]
	if from >= 2 && r.prompts(from-2, r.signs(r.paras[from-2], nobody)) {
		from -= 2
	}
	s := r.introduced(r.paras[from].start)
	e := exchange{r: r, script: &script{labels: map[int]label{}, upTo: -1, sides: &s}}
	for i := from; i < len(r.paras) && (i <= asked[len(asked)-1] || e.at != outside); i++ {
		e.read(i, i > asked[len(asked)-1])
	}
	if e.holds(e.named || (s.told || tellsOfTalk(r.opts.Headline)) && (s.several || !s.guest.none())) {
		r.script = e.script
	}
}

// turn is whose turn it is in an exchange.
type turn int

const (
	outside   turn = iota // the narration's
	awaiting              // a question waits for its answer
	answering             // an answer may go on
)

// exchange counts what speaks for and against an exchange while its paragraphs are given to the two sides.
type exchange struct {
	r         *reader
	script    *script
	at        turn
	own       bool // this answer has had the first person
	named     bool // a label named who answers
	broken    bool // something stands between this paragraph and the line before
	questions int
	direct    int // questions that speak to somebody
	personal  int // answers in the first person
	lines     int // paragraphs
	narrated  int // paragraphs of narration among them
}

// holds says whether what was counted makes an exchange.
func (e *exchange) holds(announced bool) bool {
	if !announced && (e.questions < 5 || e.direct*2 < e.questions || e.personal*3 < e.script.answers*2) || e.questions < 3 && e.lines*2 < len(e.r.paras) {
		return false
	}
	return e.script.answers >= minQuestions && e.script.answers*3 >= e.questions*2 && e.personal*5 >= e.script.answers*2 && e.direct*4 >= e.questions &&
		e.questions*6 >= e.lines && e.narrated*6 <= e.lines
}

// read gives paragraph i to the one whose turn it is; last: no question follows.
func (e *exchange) read(i int, last bool) {
	r := e.r
	p := r.paras[i]
	s := r.signs(p, e.script.sides.guest)
	e.lines++
	switch {
	case s.furniture || r.heads(p):
		if e.broken = true; last && e.at == answering {
			e.at = outside
		}
	case r.asks(i) && !(e.at == awaiting && i+1 < len(r.paras) && r.asks(i+1)) || e.at == answering && r.prompts(i, s):
		e.line(p, whoAsks)
		e.questions++
		if s.you {
			e.direct++
		}
		e.at, e.own = awaiting, false
	case s.marks || r.reportsItself(r.z.read(p)) && !(e.at == awaiting && s.first):
		e.narrated++
		if e.at == answering {
			e.at = outside
		}
	case e.at == awaiting:
		e.line(p, whoAnswers)
		e.script.answers++
		e.at = answering
		e.speaks(s)
	case e.at == answering && !s.narrates && (!last || s.first || s.second || r.bridges(i, e.script.sides.guest)):
		if e.broken {
			e.line(p, whoAnswers)
		}
		e.speaks(s)
	case e.at == outside && s.first && !s.narrates:
		e.line(p, whoAnswers)
		e.at = answering
		e.speaks(s)
	default:
		e.narrated++
		e.at = outside
	}
	if e.at != outside {
		e.script.upTo = p.index + 1
	}
}

// line gives a paragraph to a side. A label names its side from there on.
func (e *exchange) line(p paragraph, side side) {
	e.broken = false
	l, ok := labelOf(e.r.text, p)
	who := voice{start: l.start, end: l.end, who: e.r.labelled(l)}
	if !ok || l.loose || l.side != byName || side == whoAnswers && who.who < 0 {
		e.script.labels[p.start] = label{start: p.start, end: p.start, words: p.start, side: side}
		return
	}
	e.script.labels[p.start] = l
	if e.named = e.named || side == whoAnswers; side == whoAnswers {
		e.script.sides.guest = who
	} else {
		e.script.sides.asker = who
	}
}

// speaks counts an answer in the first person once.
func (e *exchange) speaks(s signs) {
	if s.first && !e.own {
		e.own = true
		e.personal++
	}
}

// asks says whether a paragraph is short and asks: it ends with a question mark, or speaks to somebody with a
// question's first word and ends with no mark.
func (r *reader) asks(i int) bool {
	p := r.paras[i]
	text := r.text[p.start:p.end]
	if len(text) > maxQuestion || !r.unmarked(p) {
		return false
	}
	if strings.HasSuffix(strings.TrimRight(text, ")]*_”\"’"), "?") {
		return true
	}
	first, _, _ := strings.Cut(text, " ")
	return askWords.Has(lower(first)) && strings.Contains(text, " you ") && !endsSentence(text)
}

// askWords are the first words of questions.
var askWords = wordset.Of(`how what why when where who which`)

// requests are the words that a question without a question mark begins with.
var requests = wordset.Of(`tell describe talk explain walk take give share`)

// prompts says whether a paragraph is a question in the form of a request or a statement, to which the next
// paragraph answers: "Tell us about the ferry.", "You were not the first choice."
func (r *reader) prompts(i int, s signs) bool {
	p := r.paras[i]
	if i+1 == len(r.paras) || p.end-p.start > maxQuestion/2 || r.asks(i+1) {
		return false
	}
	ts := r.z.read(p).all
	first := 0
	for first < len(ts)-1 && first < 3 && (ts[first].kind != word || ts[first].is(conj|adverb) || ts[first].low == "please" || ts[first].low == "so") {
		first++
	}
	if requests.Has(ts[first].low) {
		return len(ts) > first+1 && ts[first+1].is(object|prep|adverb)
	}
	if low := pronounOf(ts[first].low); s.first || low != "you" && low != "your" {
		return false
	}
	next := r.paras[i+1]
	return next.end-next.start > p.end-p.start && r.signs(next, nobody).first
}

// heads says whether a paragraph is a heading, a caption or a name between the lines.
func (r *reader) heads(p paragraph) bool {
	text := r.text[p.start:p.end]
	return len(text) < maxQuestion/4 && !endsSentence(text) && !strings.HasSuffix(text, "-") && !strings.HasSuffix(text, ";") || captioned(text)
}

// captioned says whether a short paragraph ends with who made a picture: "The old lock. Image: Ann Poe."
func captioned(text string) bool {
	if len(text) > 300 {
		return false
	}
	for _, credit := range []string{"Image: ", "Photo: ", "Photograph: ", "Picture: ", "Image by ", "Photo by ", "image: ", "photo: "} {
		if strings.Contains(text, credit) {
			return true
		}
	}
	return false
}
