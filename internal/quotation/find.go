package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/wordset"
)

// maxQuotes bounds the quotes of one text: what lies beyond is no page of news.
const maxQuotes = 20_000

// found is a quote while Find works, in bytes.
type found struct {
	spans     []piece
	partial   bool
	block     bool
	turn      bool
	speaker   voice
	addressee voice
	outlet    string
	about     []string
	cue       string
	rule      rule
	context   piece
	interview int
	posted    bool // said in writing, not in a talk
}

// piece is a stretch of the text in bytes.
type piece struct{ start, end int }

// Find finds the quotes in text and who is reported to have said them, the persons that the text
// names and the interviews that it tells of. It never fails: a text without quotes gives none.
// Bytes that are not UTF-8 count as one code point each. A text yields at most 20,000 quotes.
func Find(text string, opts Options) Result {
	d := layouts.Get().(*layout)
	r := newReader(valid(text), opts, d)
	defer func() {
		d.clear(r)
		layouts.Put(d)
	}()
	for r.next < len(r.paras) && len(r.found) < maxQuotes {
		r.paragraph()
	}
	res := r.result()
	if n := r.people.names; n.grammar*4 >= n.counted && n.counted > 0 { // English beyond doubt
		return res
	}
	if language, ok := Covered(text); !ok {
		res.withoutSpeakers(language)
	}
	return res
}

// withoutSpeakers takes back all that rests on English grammar: rather nobody than somebody made up.
func (res *Result) withoutSpeakers(language string) {
	res.Uncovered, res.Interviews, res.People = language, nil, nil
	for i := range res.Quotes {
		q := &res.Quotes[i]
		q.Speaker, q.Addressee, q.Outlet, q.About, q.Cue, q.Interview = Mention{}, Mention{}, "", nil, "", -1
		q.Confidence = unsure
	}
}

// reader reads a text paragraph by paragraph and remembers who speaks.
type reader struct {
	text    string
	opts    Options
	paras   []paragraph
	next    int // the paragraph to read
	z       analyser
	a       *analysis
	heading heading
	people  *people
	focus   focus
	found   []found

	reports   [][]report // of each sentence of the paragraph, by its index; what lies behind is of others
	lead      lead       // what the paragraph before leads to
	open      int        // index in found of a quote that the next stretch goes on with; -1
	running   voice      // who spoke last
	runningAt int        // paragraph of that
	other     voice      // who spoke before them
	label     voice      // who speaks in a transcript
	script    *script
	talks     talks
}

func newReader(text string, opts Options, d *layout) *reader {
	r := &reader{text: text, opts: opts, paras: paragraphsOf(text), open: -1, running: nobody, other: nobody, label: nobody, heading: heading{who: nobody},
		found: d.found, reports: d.reports}
	r.z.text, r.z.kept, r.z.layout = text, map[int]*analysis{}, d
	n := newNames(text, d)
	for i, p := range r.paras {
		a := r.z.keep(p)
		if n := len(a.stretches); n > 0 && !a.stretches[n-1].closed && a.stretches[n-1].close == p.end {
			carry(text, r.paras, i)
		}
		n.read(a)
	}
	n.readHeadline(opts)
	r.people = settle(n, opts, d)
	r.focus = focus{people: r.people, speaker: -1, topic: -1, hero: r.people.hero()}
	r.lead.who = nobody
	if r.script = findScript(text, r.paras); len(r.script.labels) == 0 {
		r.findExchange()
	}
	return r
}

// paragraph reads the next paragraph, or several where they are one quote.
func (r *reader) paragraph() {
	p := r.paras[r.next]
	before := r.lead
	r.lead = lead{who: nobody}
	switch {
	case r.script.line(p):
		r.transcriptLine(p)
		return
	case r.opts.Blocks[p.index]:
		r.markedBlocks(before)
		return
	case before.colon && !before.who.none() && r.unmarked(p) && r.block(before), r.signedWords(p):
		return
	}
	r.a = r.z.read(p)
	r.readReports()
	r.readHeading(p)
	r.narration(before)
	r.next++
}

// unmarked says whether a paragraph begins without a quotation mark.
func (r *reader) unmarked(p paragraph) bool {
	c, _ := utf8.DecodeRuneInString(r.text[p.start:p.end])
	return !p.carried && !strings.ContainsRune("\"“„«‘'`»「", c)
}

func (r *reader) readReports() {
	for i := range r.a.sentences {
		if i == len(r.reports) {
			r.reports = append(r.reports, nil)
		}
		r.reports[i] = r.z.reportsOf(r.a.sentences[i].tokens, r.reports[i][:0])
	}
}

// stretch decides what one stretch in marks is.
func (r *reader) stretch(ts []token, rs []report, qi int, s *sentence, here *scene) {
	st := r.stretchOf(ts[qi])
	if r.continues(ts, rs, qi, s, here) {
		return
	}
	if !st.closed && !r.mayStayOpen(ts, qi, st) {
		return
	}
	a, ok := r.attribute(ts, rs, qi)
	if r.isTitle(ts, qi, a, ok) {
		return
	}
	partial := ok && !a.direct
	if !ok {
		a, partial, ok = r.unattributed(ts, qi, s, here)
		if !ok {
			return
		}
	}
	a = r.underHeading(ts, qi, a, here)
	r.keep(ts, qi, a, partial, s, here)
}

// mayStayOpen says whether a stretch without a closing mark is a quote: another takes it up, or it begins its
// paragraph or follows a colon or comma.
func (r *reader) mayStayOpen(ts []token, qi int, st *stretch) bool {
	if r.takenUp(ts[qi]) {
		return true
	}
	if st.close < r.a.end {
		return st.end-st.start > 20 && qi == 0
	}
	if st.open == r.a.start {
		return true
	}
	return qi == 0 && r.shapeOf(ts[qi]).words > 2 || qi > 0 && (ts[qi-1].kind == colon || ts[qi-1].kind == comma)
}

// takenUp says whether a stretch has no closing mark because its speaker goes on behind the next opening one:
// at the start of the next paragraph, or right behind the stretch where paragraphs have lost their breaks.
func (r *reader) takenUp(t token) bool {
	st := r.stretchOf(t)
	if st.closed {
		return false
	}
	if st.close >= r.a.end {
		return r.next+1 < len(r.paras) && !r.unmarked(r.paras[r.next+1])
	}
	return t.q+1 < len(r.a.stretches) && r.a.stretches[t.q+1].open == st.close && r.z.tail(t) != 0 && r.z.tail(t) != ','
}

// leaveOpen notes that the quote at index goes on in the next stretch, if the one at t is taken up.
func (r *reader) leaveOpen(t token, index int) {
	if r.takenUp(t) {
		r.open = index
	}
}

// ownTag is the weakest rule of a stretch whose own sentence says who spoke: each that does is a quote by itself.
const ownTag = saidPart

// continues adds the stretch to the quote that the stretch or the paragraph before left open.
func (r *reader) continues(ts []token, rs []report, qi int, s *sentence, here *scene) bool {
	if r.open < 0 {
		return false
	}
	open := r.open
	st := r.stretchOf(ts[qi])
	r.open = -1
	if q := ts[qi].q; st.open != r.a.start && (q == 0 || r.a.stretches[q-1].close != st.open) {
		return false
	}
	q := &r.found[open]
	a, ok := r.attribute(ts, rs, qi)
	ok = ok && a.direct && !a.who.none()
	if ok && q.rule >= ownTag && a.rule >= ownTag {
		return false
	}
	q.spans = append(q.spans, r.words(st))
	q.block = q.block || st.open == r.a.start
	if ok && q.rule < a.rule {
		q.speaker, q.cue, q.rule, q.context = a.who, a.cue, a.rule, piece{s.start, s.end}
		r.speaks(a.who)
	}
	here.last = open
	here.subject = nobody
	r.runningAt = here.para.index
	r.leaveOpen(ts[qi], open)
	return true
}

// words gives what stands between the marks of a stretch, without the comma that leads on.
func (r *reader) words(st *stretch) piece {
	w := piece{st.start, st.end}
	for w.end > w.start && (r.text[w.end-1] == ',' || r.text[w.end-1] == ' ') {
		w.end--
	}
	if w.start == w.end {
		return piece{st.start, st.end}
	}
	return w
}

// keep adds a quote.
func (r *reader) keep(ts []token, qi int, a attribution, partial bool, s *sentence, here *scene) {
	if len(r.found) >= maxQuotes {
		return
	}
	st := r.stretchOf(ts[qi])
	q := found{spans: []piece{r.words(st)}, partial: partial, speaker: a.who, cue: a.cue, rule: a.rule,
		context: piece{s.start, s.end}, interview: -1}
	q.speaker.who = r.certain(q.speaker)
	q.addressee = nobody
	if r.joinsLast(ts, qi, here, &q) {
		return
	}
	r.found = append(r.found, q)
	here.last = len(r.found) - 1
	here.subject, here.letter = nobody, false
	if !a.who.none() {
		r.speaks(a.who)
		r.runningAt = here.para.index
	}
	r.leaveOpen(ts[qi], here.last)
}

// certain gives the person of a voice.
func (r *reader) certain(v voice) int32 {
	if v.none() {
		return -1
	}
	return v.who
}

// joinsLast adds the second half of a split quote to the first: "…," said X, "…".
func (r *reader) joinsLast(ts []token, qi int, here *scene, q *found) bool {
	if here.last < 0 || q.partial || q.speaker.none() {
		return false
	}
	last := &r.found[here.last]
	if last.partial || last.speaker != q.speaker || last.cue != q.cue || last.block {
		return false
	}
	same := last.context == q.context
	if !same && !(q.rule < saidBefore && here.subject.none()) {
		return false
	}
	last.spans = append(last.spans, q.spans...)
	r.leaveOpen(ts[qi], here.last)
	return true
}

// speaks makes a voice the one that goes on.
func (r *reader) speaks(v voice) {
	if v.none() || r.narrator(v) {
		return
	}
	if v.who >= 0 || r.humanVoice(v) {
		if !r.running.none() && (v.who < 0 || v.who != r.running.who) {
			r.other = r.running
		}
		r.running = v
	}
	if v.who >= 0 {
		r.focus.speaker, r.focus.speakerAt = v.who, v.end
	}
}

// result turns what was found into code points.
func (r *reader) result() Result {
	ruler := newRuler(r.text)
	var res Result
	res.Interviews = r.talks.result(r)
	if len(r.found) > 0 {
		res.Quotes = make([]Quote, 0, len(r.found))
	}
	for i := range r.found {
		res.Quotes = append(res.Quotes, r.quote(&r.found[i], ruler))
	}
	res.People = r.people.result(ruler)
	return res
}

func (r *reader) quote(f *found, ruler *ruler) Quote {
	q := Quote{Partial: f.partial, Block: f.block, Turn: f.turn, Outlet: f.outlet, About: f.about, Cue: f.cue, Confidence: r.calibrated(f),
		Context: r.text[f.context.start:f.context.end], Interview: f.interview}
	var b strings.Builder
	for i, s := range f.spans {
		if i > 0 {
			b.WriteString(r.glue(f.spans[i-1].end, s.start))
		}
		b.WriteString(r.text[s.start:s.end])
		q.Spans = append(q.Spans, ruler.span(s.start, s.end))
	}
	q.Text = b.String()
	q.Addressee = r.mention(f.addressee, ruler)
	if q.Confidence < evenOdds {
		q.Confidence = unsure
	} else {
		q.Speaker = r.mention(f.speaker, ruler)
	}
	return q
}

// evenOdds is the confidence below which nobody is named: words given to the wrong person do more harm than
// words that wait for an editor.
const evenOdds = 0.5

// unsure is the confidence of an answer that is no better than a guess.
const unsure = 0.3

// glue is what joins two stretches of a quote: an empty line between paragraphs, else a blank. The
// comma that led to "she said" comes back, as a full stop where a new sentence follows.
func (r *reader) glue(from, to int) string {
	if strings.ContainsAny(r.text[from:to], "\n\r\u2028\u2029") {
		return "\n\n"
	}
	if r.text[from] != ',' {
		return " "
	}
	between := strings.TrimRightFunc(r.text[from:to], func(c rune) bool { return !strings.ContainsRune(".!?", c) && !unicode.IsLetter(c) && c != ',' })
	if strings.HasSuffix(between, ",") || !endsSentence(between) {
		return ", "
	}
	return ". "
}

// noVoice are subjects that name nobody: "Nobody has heard it yet, but …", "Somebody shouted: …".
var noVoice = wordset.Of(`nobody none neither somebody someone anyone anybody`)

func (r *reader) mention(v voice, ruler *ruler) Mention {
	if v.none() || noVoice.Has(strings.ToLower(r.text[v.start:v.end])) {
		return Mention{}
	}
	return Mention{Text: r.text[v.start:v.end], Span: ruler.span(v.start, v.end), Person: r.people.nameOf(v.who)}
}
