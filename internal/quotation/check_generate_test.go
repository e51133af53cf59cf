package quotation

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// The generator makes cases of known truth out of interviews of our own: it takes a passage, edits it
// honestly or alters it, and writes the source down as print, as a page, as a transcript and as a
// speech recogniser would. Everything follows from the seed.

type genTurn struct{ name, text string }

type genSource struct {
	name  string
	turns []genTurn
	asker string
}

type genCase struct {
	class  string // what was done to the quote
	want   string // "honest", "altered", "absent", "misleading" (an ellipsis that should be warned of)
	quote  string
	source string
	start  int // the passage in the source, code points; -1: none
	end    int
	words  int // in the quote
}

func genLoad(t testing.TB) []genSource {
	files, err := filepath.Glob("testdata/check/sources/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("sources: %d %v", len(files), err)
	}
	var out []genSource
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		s := genSource{name: filepath.Base(f)}
		for line := range strings.Lines(string(raw)) {
			name, text, ok := strings.Cut(strings.TrimSpace(line), ": ")
			if !ok {
				t.Fatalf("%s: %q", f, line)
			}
			s.turns = append(s.turns, genTurn{name, text})
		}
		s.asker = s.turns[0].name
		out = append(out, s)
	}
	return out
}

// gen makes cases from one source.
type gen struct {
	r      *rand.Rand
	src    genSource
	others []genSource
}

var genSentence = regexp.MustCompile(`[.!?]["”]? `)

func genSentences(text string) []string {
	var out []string
	from := 0
	for _, m := range genSentence.FindAllStringIndex(text, -1) {
		if next := text[m[1]:]; next != "" && (unicode.IsUpper(rune(next[0])) || next[0] == '"') {
			out = append(out, text[from:m[1]-1])
			from = m[1]
		}
	}
	return append(out, text[from:])
}

// passage is some sentences of one answer: turn and sentence numbers.
type genPassage struct {
	turn, from, to int
	sentences      []string
}

func (g *gen) answers() []int {
	var out []int
	for i, t := range g.src.turns {
		if t.name != g.src.asker {
			out = append(out, i)
		}
	}
	return out
}

// passage picks one to three sentences with at least six words.
func (g *gen) passage() genPassage {
	for {
		answers := g.answers()
		turn := answers[g.r.IntN(len(answers))]
		ss := genSentences(g.src.turns[turn].text)
		from := g.r.IntN(len(ss))
		to := min(len(ss), from+1+g.r.IntN(3))
		if len(strings.Fields(strings.Join(ss[from:to], " "))) >= 6 {
			return genPassage{turn, from, to, ss[from:to]}
		}
	}
}

const genOpen, genClose = "\ue000", "\ue001" // around the passage while a channel is written

// marked is the source's turns with the passage between marks.
func (g *gen) marked(p genPassage) []genTurn {
	turns := slices.Clone(g.src.turns)
	ss := genSentences(turns[p.turn].text)
	ss[p.from] = genOpen + ss[p.from]
	ss[p.to-1] += genClose
	turns[p.turn].text = strings.Join(ss, " ")
	return turns
}

// pick is one of the choices.
func (g *gen) pick(choices ...string) string { return choices[g.r.IntN(len(choices))] }

func (g *gen) chance(percent int) bool { return g.r.IntN(100) < percent }

// ---- Honest edits ----

var genCardinals = []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
var genTens = []string{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

func genSpell(n int) string {
	switch {
	case n < 20:
		return genCardinals[n]
	case n < 100 && n%10 == 0:
		return genTens[n/10]
	case n < 100:
		return genTens[n/10] + "-" + genCardinals[n%10]
	case n < 1000 && n%100 == 0:
		return genCardinals[n/100] + " hundred"
	case n < 1000:
		return genCardinals[n/100] + " hundred and " + genSpell(n%100)
	case n%1000 == 0:
		return genSpell(n/1000) + " thousand"
	case n < 10000 && n%1000 < 100:
		return genSpell(n/1000) + " thousand and " + genSpell(n%1000)
	}
	return genSpell(n/1000) + " thousand " + genSpell(n%1000)
}

// Both directions of what a house's rules change.
var genHouse = [][2]string{
	{" percent", "%"}, {"%", " per cent"}, {"U.S.", "US"}, {" p.m.", " pm"}, {"learnt", "learned"}, {"learned", "learnt"}, {"programme", "program"}, {"programmes", "programs"},
	{"metres", "meters"}, {"neighbour", "neighbor"}, {"Harbour", "Harbor"}, {"encyclopaedia", "encyclopedia"}, {"apologise", "apologize"}, {"afterward", "afterwards"}, {"1st", "first"}, {"13th", "thirteenth"},
	{"thirteenth", "13th"}, {"first", "1st"}, {" and ", " & "}, {"$40,000", "40,000 dollars"}, {"rock and roll", "rock 'n' roll"}, {"make-up", "makeup"}, {"sous-chef", "sous chef"}, {"jet-pack", "jetpack"},
	{"lunch on", "lunch, on"}, {"ringtone", "ring tone"}, {"twelve thousand", "12,000"}, {"car park", "car-park"}, {"turned round", "turned 'round"}, {"seven-year-old", "7-year-old"}, {"8%", "eight percent"},
	{"sixty-one", "61"}, {"two-thirds", "two thirds"}, {"60,000 pounds", "£60,000"}, {"Mr.", "Mr"}, {"second", "2nd"}, {"Adviser", "Advisor"}, {"six o'clock", "6 o'clock"}, {"rock and roll", "rock'n'roll"},
}

var genNumber = regexp.MustCompile(`\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|nineteen|twenty|thirty|forty|forty-four|twenty-two|twenty-five|thirty-one|thirty-three|thirty-five|fourteen|[0-9]{1,2})\b`)

// style changes what a house's rules change, and nothing else.
func (g *gen) style(q string) (string, bool) {
	changed := false
	if g.chance(60) {
		pairs := slices.Clone(genHouse)
		g.r.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
		for _, p := range pairs {
			if strings.Contains(q, p[0]) && !genPartOfWord(q, p[0]) {
				q, changed = strings.Replace(q, p[0], p[1], 1), true
				break
			}
		}
	}
	if g.chance(70) {
		if m := genNumber.FindStringIndex(q); m != nil && !strings.ContainsAny(genAround(q, m), "0123456789,.$%-:") {
			w := q[m[0]:m[1]]
			if n, err := strconv.Atoi(w); err == nil {
				q, changed = q[:m[0]]+genSpell(n)+q[m[1]:], true
			} else {
				for n := 1; n < 100; n++ {
					if genSpell(n) == w {
						q, changed = q[:m[0]]+strconv.Itoa(n)+q[m[1]:], true
						break
					}
				}
			}
		}
	}
	return q, changed
}

func genAround(q string, m []int) string {
	s := ""
	if m[0] > 0 {
		s += q[m[0]-1 : m[0]]
	}
	if m[1]+1 < len(q) && !unicode.IsSpace(rune(q[m[1]+1])) {
		s += q[m[1] : m[1]+1]
	}
	return s
}

func genPartOfWord(q, part string) bool {
	i := strings.Index(q, part)
	after := i + len(part)
	isWord := func(b byte) bool { return b == '-' || unicode.IsLetter(rune(b)) || unicode.IsDigit(rune(b)) }
	return i > 0 && isWord(part[0]) && isWord(q[i-1]) || after < len(q) && isWord(part[len(part)-1]) && isWord(q[after])
}

// typography sets a quote as another house would.
func (g *gen) typography(q string) string {
	if g.chance(50) {
		q = genCurly(q)
	}
	if g.chance(30) {
		q = strings.Replace(q, ", and", " — and", 1)
	}
	if g.chance(20) {
		q = strings.Replace(q, ", ", " ", 1)
	}
	if g.chance(40) { // another first letter
		r, n := utf8.DecodeRuneInString(q)
		if unicode.IsUpper(r) && !strings.HasPrefix(q, "I ") {
			q = string(unicode.ToLower(r)) + q[n:]
		} else {
			q = string(unicode.ToUpper(r)) + q[n:]
		}
	}
	if g.chance(40) {
		q = strings.TrimRight(q, ".") + ","
	}
	switch g.r.IntN(4) {
	case 0:
		q = "“" + q + "”"
	case 1:
		q = `"` + q + `"`
	}
	return q
}

func genCurly(q string) string {
	q = strings.NewReplacer("'", "’").Replace(q)
	open := true
	return strings.Map(func(r rune) rune {
		if r == '"' {
			open = !open
			if open {
				return '”'
			}
			return '“'
		}
		return r
	}, q)
}

// honestEllipsis leaves out whole sentences from the middle, or a part between two commas that denies
// nothing.
func (g *gen) honestEllipsis(p genPassage) (string, bool) {
	dots := g.pick("...", "…", "[...]", ". . .", "[…]")
	ss := genSentences(g.src.turns[p.turn].text)
	if len(ss) >= 3 && g.chance(50) {
		from := g.r.IntN(len(ss) - 2)
		to := from + 2 + g.r.IntN(len(ss)-from-2)
		return ss[from] + " " + dots + " " + ss[to], true
	}
	for _, s := range p.sentences {
		parts := strings.Split(s, ", ")
		if len(parts) < 3 {
			continue
		}
		k := 1 + g.r.IntN(len(parts)-2)
		if n := len(strings.Fields(parts[k])); n < 2 || n > 14 || genDenies.MatchString(parts[k]) {
			continue
		}
		return strings.Join(parts[:k], ", ") + " " + dots + " " + strings.Join(parts[k+1:], ", "), true
	}
	return "", false
}

var genDenies = regexp.MustCompile(`(?i)\b(not|never|no|nobody|nothing|none|neither|hardly)\b|n't`)

var genPronoun = regexp.MustCompile(`\b(he|she|it|they|him|them|her)\b`)

func (g *gen) brackets(q string) (string, bool) {
	switch g.r.IntN(3) {
	case 0:
		if m := genPronoun.FindStringIndex(q); m != nil {
			return q[:m[0]] + g.pick("[Dario]", "[the director]", "[Ms. Senn]", "[the company]", "[Maja]") + q[m[1]:], true
		}
	case 1:
		if m := genPronoun.FindStringIndex(q); m != nil && !strings.HasPrefix(q[m[1]:], "'") {
			return q[:m[1]] + g.pick(" [Dario]", " [his manager]", " [the two producers]") + q[m[1]:], true
		}
	case 2:
		r, n := utf8.DecodeRuneInString(q)
		if unicode.IsUpper(r) && q[n] != ' ' && q[n] != '\'' {
			return "[" + string(unicode.ToLower(r)) + "]" + q[n:], true
		}
	}
	return q, false
}

// ---- Alterations ----

func (g *gen) alter(p genPassage, q string) (string, string) {
	words := strings.Fields(q)
	inner := func() int { return 1 + g.r.IntN(len(words)-2) }
	switch class := g.pick("drop", "drop", "insert", "swap", "swap", "negate", "negate", "number", "splice", "small", "reverse", "two words"); class {
	case "drop":
		i := inner()
		n := min(1+g.r.IntN(3), len(words)-1-i)
		if n < 1 {
			return "", ""
		}
		return class, strings.Join(append(slices.Clone(words[:i]), words[i+n:]...), " ")
	case "insert":
		return class, strings.Join(slices.Insert(slices.Clone(words), inner(), g.pick("really", "always", "secretly", "almost", "very", "just", "probably", "old", "often", "certainly", "my own", "so-called")), " ")
	case "swap":
		i := inner()
		with := g.foreign()
		if len(genBare(words[i])) < 4 || strings.EqualFold(genBare(words[i]), with) {
			return "", ""
		}
		words[i] = strings.Replace(words[i], genBare(words[i]), with, 1)
		return class, strings.Join(words, " ")
	case "two words":
		for range 2 {
			i := inner()
			words[i] = strings.Replace(words[i], genBare(words[i]), g.foreign(), 1)
		}
		return class, strings.Join(words, " ")
	case "negate":
		return class, g.negate(q)
	case "number":
		m := genNumber.FindStringIndex(q)
		if m == nil {
			return "", ""
		}
		with := g.pick("fifty-one", "86", "seventy-three", "41", "58")
		return class, q[:m[0]] + with + q[m[1]:]
	case "small":
		for _, pair := range [][2]string{{" could ", " should "}, {" before ", " after "}, {" all ", " some "}, {" my ", " our "}, {" was ", " is "}, {" always ", " often "}, {" because ", " although "}, {" would ", " will "},
			{" everyone ", " someone "}, {" only ", " even "}, {" and ", " or "}, {" he ", " she "}, {" had ", " has "}, {" the ", " a "}, {" less ", " more "}} {
			if strings.Contains(q, pair[0]) && g.chance(60) {
				return class, strings.Replace(q, pair[0], pair[1], 1)
			}
		}
	case "splice", "reverse":
		answers := g.answers()
		other := answers[g.r.IntN(len(answers))]
		ss := genSentences(g.src.turns[other].text)
		k := g.r.IntN(len(ss))
		last := p.sentences[len(p.sentences)-1]
		if other == p.turn && k >= p.from-1 && k <= p.to || len(strings.Fields(ss[k])) < 4 || last == ss[k] {
			return "", ""
		}
		if class == "reverse" {
			return class, ss[k] + " " + q
		}
		return class, q + " " + ss[k]
	}
	return "", ""
}

var genAuxiliary = regexp.MustCompile(`\b(did|was|is|have|had|could|would|will|can|am|are|were|do) `)

func (g *gen) negate(q string) string {
	for _, pair := range [][2]string{{" not ", " "}, {" never ", " "}, {"didn't ", "did "}, {"wasn't ", "was "}, {"isn't ", "is "}, {"haven't ", "have "}, {"don't ", "do "}, {"couldn't ", "could "}, {"wouldn't ", "would "},
		{"weren't ", "were "}, {"can't ", "can "}, {"Nobody ", "Everybody "}, {"There wasn't any", "There was"}} {
		if strings.Contains(q, pair[0]) {
			return strings.Replace(q, pair[0], pair[1], 1)
		}
	}
	if m := genAuxiliary.FindStringIndex(q); m != nil {
		return q[:m[1]] + g.pick("not ", "never ") + q[m[1]:]
	}
	return ""
}

func genBare(w string) string {
	return strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// foreign is a content word of another interview.
func (g *gen) foreign() string {
	for {
		o := g.others[g.r.IntN(len(g.others))]
		ws := strings.Fields(o.turns[g.r.IntN(len(o.turns))].text)
		w := genBare(ws[g.r.IntN(len(ws))])
		if len(w) >= 5 && !strings.ContainsAny(w, "'-0123456789,") {
			return strings.ToLower(w)
		}
	}
}

// absent is a quote that this source does not hold: a sentence of another interview, or words of this
// one in an order that nobody said.
func (g *gen) absent() (string, string) {
	if g.chance(70) {
		o := g.others[g.r.IntN(len(g.others))]
		for {
			ss := genSentences(o.turns[g.r.IntN(len(o.turns))].text)
			if s := ss[g.r.IntN(len(ss))]; len(strings.Fields(s)) >= 7 {
				return "elsewhere", s
			}
		}
	}
	var bag []string
	for _, t := range g.src.turns {
		bag = append(bag, strings.Fields(strings.ToLower(t.text))...)
	}
	g.r.Shuffle(len(bag), func(i, j int) { bag[i], bag[j] = bag[j], bag[i] })
	for i := range bag {
		bag[i] = genBare(bag[i])
	}
	return "same words", strings.Join(bag[:8+g.r.IntN(8)], " ")
}

// misleading makes an ellipsis that should be warned of.
func (g *gen) misleading() (class, quote string, turn int) {
	dots := g.pick("...", "…", "[...]")
	for range 50 {
		answers := g.answers()
		turn := answers[g.r.IntN(len(answers))]
		ss := genSentences(g.src.turns[turn].text)
		s := ss[g.r.IntN(len(ss))]
		switch g.r.IntN(3) {
		case 0: // joins two answers
			for next := turn + 1; next+1 < len(g.src.turns); next++ {
				if g.src.turns[next].name == g.src.asker {
					later := genSentences(g.src.turns[next+1].text)
					return "two answers", ss[len(ss)-1] + " " + dots + " " + later[0], turn
				}
			}
		case 1: // swallows a not
			for _, neg := range []string{" not ", " never ", " didn't ", " wasn't ", " don't ", " haven't ", " couldn't "} {
				if i := strings.Index(s, neg); i > 0 && len(strings.Fields(s[:i])) >= 1 && len(strings.Fields(s[i+len(neg):])) >= 3 {
					return "swallowed not", s[:i] + " " + dots + " " + s[i+len(neg):], turn
				}
			}
		case 2: // the other speaker's words
			if turn > 0 && g.src.turns[turn-1].name == g.src.asker {
				asked := genSentences(g.src.turns[turn-1].text)
				if len(ss) > 1 {
					return "other speaker", asked[len(asked)-1] + " " + dots + " " + ss[1], turn
				}
			}
		}
	}
	return "", "", 0
}

// ---- Channels ----

// write gives the source as a channel has it, and where the passage stands.
func (g *gen) write(channel string, turns []genTurn) (source string, start, end int) {
	switch channel {
	case "clean":
		source = g.clean(turns)
	case "page":
		source = g.page(turns)
	case "transcript":
		source = g.transcript(turns)
	case "heard":
		source = g.heard(turns)
	}
	start, end = -1, -1
	if i := strings.Index(source, genOpen); i >= 0 {
		start = utf8.RuneCountInString(source[:i])
		if k := strings.Index(source, genClose); k > i {
			end = utf8.RuneCountInString(source[:k]) - 1
		}
	}
	return strings.NewReplacer(genOpen, "", genClose, "").Replace(source), start, end
}

func (g *gen) clean(turns []genTurn) string {
	style := g.r.IntN(3)
	var b strings.Builder
	for i, t := range turns {
		switch {
		case style == 0, style == 1 && (i == 0 || turns[i-1].name != t.name):
			b.WriteString(t.name + ": ")
		}
		b.WriteString(t.text + "\n\n")
	}
	return b.String()
}

// Furniture of many kinds; some of it no list of the checker has.
var genFurniture = []string{
	"Related: Inside the Quietest Studio on the Coast", "MORE FROM THE LANTERN GAZETTE: Ten Lakes That Nobody Swims In", "READ MORE: Why the Band Came Back After Fifteen Years",
	"Advertisement", "Story continues below advertisement", "ADVERTISEMENT - CONTINUE READING BELOW", "Sign up for our weekly newsletter and never miss an interview.",
	"See also: The Town Where Everybody Sings", "Watch: The Fox Meets the Weather Man", "Image via Ines Senn/Pictogram", "Photo: Petra Voss for The Lantern Gazette", "Share this story",
	"Don't Miss: Nine Kitchens, One Piano", "Ten Facts You Did Not Know About Marmalade", "Follow us on Pictogram and Chirper", "Recommended for you", "The Fox Turns Thirty-Three, and the Gas Bill Does Too",
	"Most read this week", "3 comments", "[Photo gallery: the house by the lake]", "Listen: The Silence Before the First Question (12 min)", "You may also like: A Short History of Glaciers",
	"Click here to read the full interview with the band", "Exclusive: What the Robot Was Paid", "Tide Magazine, spring issue", "Subscribe to read all our interviews without ads.", "More on this: Crying for a Living",
	"Also on Halder Radio: The Last Ferry Home", "Dario Tallis tunes his guitar before the rehearsal", "Buy tickets", "Up Next: Who Owns the Bicycle?", "The Submarine That Was Once a Boat",
}

func (g *gen) page(turns []genTurn) string {
	var b strings.Builder
	b.WriteString("Home | News | Music | Screen\n\nSubscribe\n\n")
	for i, t := range turns {
		text := t.text
		ss := genSentences(text)
		if len(ss) > 1 && g.chance(35) { // furniture between two sentences, even inside the passage
			k := 1 + g.r.IntN(len(ss)-1)
			text = strings.Join(ss[:k], " ") + "\n" + g.pick("", "\n") + g.pick(genFurniture...) + "\n" + g.pick("", "\n") + strings.Join(ss[k:], " ")
		}
		if i == 0 || turns[i-1].name != t.name {
			text = t.name + ": " + text
		}
		b.WriteString(g.pageMarks(text) + "\n\n")
		if g.chance(40) {
			b.WriteString(g.pick(genFurniture...) + "\n\n")
		}
	}
	b.WriteString("Filed under: Interviews\n\n© 2026 The Lantern Gazette. All rights reserved.\n")
	return b.String()
}

func (g *gen) pageMarks(text string) string {
	text = genCurly(text)
	if g.chance(50) {
		text = strings.NewReplacer("’", "&rsquo;", "“", "&ldquo;", "”", "&#8221;").Replace(text)
	}
	if g.chance(30) {
		text = strings.ReplaceAll(text, " of the ", " of&nbsp;the ")
	}
	words := strings.Split(text, " ")
	for i, w := range words {
		if len(w) > 7 && !strings.ContainsAny(w, "&;:\n"+genOpen+genClose) && genASCII(w) && g.chance(30) {
			words[i] = w[:4] + g.pick("\u00ad", "&shy;", "\u200b") + w[4:]
		}
	}
	return strings.Join(words, " ")
}

func genASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

func (g *gen) transcript(turns []genTurn) string {
	var b strings.Builder
	style, at := g.r.IntN(4), 3+g.r.IntN(50)
	stamp := func() string {
		at += 2 + g.r.IntN(9)
		switch style {
		case 0:
			return fmt.Sprintf("[%02d:%02d:%02d] ", at/3600, at/60%60, at%60)
		case 1:
			return fmt.Sprintf("%d:%02d\n", at/60, at%60)
		case 2:
			return fmt.Sprintf("(%02d:%02d) ", at/60, at%60)
		}
		return fmt.Sprintf("%02d:%02d:%02d,%03d --> %02d:%02d:%02d,%03d\n", at/3600, at/60%60, at%60, g.r.IntN(1000), at/3600, (at+3)/60%60, (at+3)%60, g.r.IntN(1000))
	}
	speaker := map[string]string{}
	for _, t := range turns {
		name, ok := speaker[t.name]
		if !ok {
			name = []string{t.name, "Speaker " + strconv.Itoa(len(speaker)+1), genTitle(t.name), t.name}[style]
			speaker[t.name] = name
		}
		if style == 3 {
			b.WriteString("\n" + strconv.Itoa(at) + "\n")
		}
		b.WriteString(stamp() + name + ": ")
		words := strings.Split(t.text, " ")
		line := 0
		for i, w := range words {
			if i > 0 && i < len(words)-1 {
				b.WriteString(g.filler(genBare(w)))
			}
			b.WriteString(w + " ")
			if line++; line > 14 && g.chance(25) && i < len(words)-1 {
				line = 0
				b.WriteString("\n" + stamp())
				if g.chance(20) {
					b.WriteString(name + ": ")
				}
			}
		}
		b.WriteString("\n" + g.pick("", "\n"))
		if g.chance(10) {
			b.WriteString(g.pick("[laughter]\n", "(applause)\n", "[crosstalk]\n"))
		}
	}
	return b.String()
}

func (g *gen) filler(next string) string {
	if !g.chance(7) {
		return ""
	}
	switch g.r.IntN(6) {
	case 0, 1:
		return g.pick("um, ", "uh, ", "um ", "uh ", "er, ", "erm ", "ah, ")
	case 2:
		return g.pick("you know, ", "you know ")
	case 3:
		return g.pick("uh, um, ", "hmm, ")
	case 4:
		if checkSmall[strings.ToLower(next)] && next != "" {
			return next + ", "
		}
		return "uh "
	}
	return g.pick("[pause] ", "(laughs) ", "um ")
}

var genMisheard = map[string]string{"their": "there", "there": "their", "to": "two", "two": "to", "for": "four", "hear": "here", "right": "write", "know": "no", "would": "wood", "been": "bin", "our": "are", "your": "you're",
	"whole": "hole", "piece": "peace", "weather": "whether", "heard": "herd", "night": "knight", "son": "sun", "week": "weak", "sister's": "sisters", "piano": "panel", "kitchen": "chicken", "horse": "house", "fox": "folks",
	"glove": "love", "boat": "vote", "rehearsed": "reversed", "and": "an", "than": "then", "record": "recall", "director": "direct her", "upright": "up right", "something": "some thing", "cannot": "can not"}

var genDigits = regexp.MustCompile(`\$?[0-9][0-9,.]*[0-9]|[0-9]`)

func (g *gen) heard(turns []genTurn) string {
	var b strings.Builder
	at := 0
	stamps := g.chance(40)
	for _, t := range turns {
		text := strings.NewReplacer("U.S.", "us", "p.m.", "pm", "%", " percent", "-", " ", "\"", "").Replace(t.text)
		text = genDigits.ReplaceAllStringFunc(text, func(s string) string {
			n, err := strconv.Atoi(strings.NewReplacer(",", "", "$", "").Replace(s))
			if err != nil || n >= 1000000 {
				return s
			}
			if n > 1900 && n < 2000 {
				return genSpell(19) + " " + genSpell(n%100)
			}
			return genSpell(n)
		})
		for _, w := range strings.Fields(text) {
			bare := strings.ToLower(strings.Trim(w, ".,!?;:\""+genOpen+genClose))
			if g.chance(3) {
				bare = g.pick("um", "uh", "um") + " " + bare
			}
			switch {
			case g.chance(2):
				bare = ""
			case g.chance(9):
				bare = g.mishear(bare)
			}
			if strings.Contains(w, genOpen) {
				bare = genOpen + bare
			}
			if strings.Contains(w, genClose) {
				bare += genClose
			}
			b.WriteString(bare + " ")
			if at++; stamps && at%11 == 0 {
				fmt.Fprintf(&b, "\n%d:%02d\n", at/150, at*2/5%60)
			}
		}
	}
	return b.String()
}

func (g *gen) mishear(w string) string {
	if m, ok := genMisheard[w]; ok {
		return m
	}
	if len(w) < 4 {
		return g.pick(w, "the", "a", "in", w)
	}
	b := []byte(w)
	i := 1 + g.r.IntN(len(b)-2)
	switch g.r.IntN(4) {
	case 0:
		b[i] = "aeioulrnst"[g.r.IntN(10)]
	case 1:
		b = slices.Delete(b, i, i+1)
	case 2:
		return string(b[:i+1]) + " " + string(b[i+1:])
	case 3:
		return g.foreign() // another word altogether
	}
	return string(b)
}

// genTitle writes "HALDER RADIO" as "Halder Radio".
func genTitle(name string) string {
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}
