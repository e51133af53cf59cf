package checking

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// flagSet say what stands around a word: the words alone decide a verdict, the flags decide what
// an ellipsis may leave out and what of a source nobody said.
type flagSet uint32

const (
	flagHyphen   flagSet = 1 << iota // joined to the next word by a hyphen
	flagEnds                         // a sentence ends after it
	flagAsks                         // with a question mark
	flagPause                        // comma, colon, dash or bracket after it
	flagColon                        // a colon right after it
	flagEllipsis                     // three dots after it
	flagCloses                       // a closing quotation mark after it
	flagOpens                        // an opening quotation mark before it
	flagUpper                        // begins with a capital
	flagCaps                         // two or more letters, all capitals
	flagBracket                      // inside [ ], or holds one: "[T]he"
	flagParen                        // inside ( )
	flagDotted                       // a full stop right after it, which may belong to an abbreviation
	flagElided                       // ends with an apostrophe: goin'
	flagNumber                       // its canon is a number
	flagClock                        // digits with a colon inside: a time or a time stamp
	flagMask                         // some of its letters are asterisks
	flagBroken                       // the beginning of the next word, said twice: "tw- twenty"
	flagTic                          // one of "you know", which stands inside numbers and phrases too
	flagTurn                         // ">>" before it: somebody else begins to speak
)

// token is one word of a quote or a source.
type token struct {
	canon      string // what is compared: lower case, house style levelled
	start, end int32  // code points
	line       int32
	group      int32 // number of the bracket it stands in, 0: none
	flags      flagSet
}

func (w *token) has(f flagSet) bool { return w.flags&f != 0 }

// scanner cuts a text into words. It reads entities as the characters they mean, passes over tags,
// soft hyphens and zero-width characters, and keeps every place in code points of the text as given.
type scanner struct {
	s     string
	i     int   // byte
	cp    int32 // code point
	line  int32
	words []token
	buf   []byte

	group, groups int32 // open bracket, brackets so far
	groupEnd      int   // byte where the open bracket closes
	groupMark     flagSet
	opens         bool // a quotation mark opened before the next word
	turn          bool // somebody else says the next word
	before        rune // the character before, blanks included
	unclosed      bool // a script that never ends
}

// scanWords gives the words of a text before house style, in lower case, at most MaxWords.
func scanWords(s string) []token { return scanSpans(s, []byteSpan{{0, len(s)}}) }

// scanSpans gives the words of some parts of a text, each as if lines stood between them.
func scanSpans(s string, spans []byteSpan) []token {
	size, at := 0, 0
	for _, span := range spans {
		size += span.to - span.from
	}
	sc := &scanner{words: make([]token, 0, min(size/6+4, 1<<17)), before: ' '}
	for n, span := range spans {
		sc.s = s[:span.to] // nothing reads on beyond it
		sc.cp += int32(utf8.RuneCountInString(s[at:span.from]))
		sc.i, at = span.from, span.to
		if n > 0 {
			sc.line += 2
			sc.before, sc.group, sc.opens, sc.turn, sc.unclosed = '\n', 0, false, false, false
		}
		for sc.i < len(sc.s) && len(sc.words) < MaxWords {
			r, size, cps := sc.at(sc.i)
			if wordRune(r) {
				sc.word()
				continue
			}
			sc.mark(r, size, cps)
		}
		at = max(at, sc.i)
	}
	return sc.words
}

// at reads the character at byte i: itself or the one that an entity means, its bytes and code points.
func (sc *scanner) at(i int) (r rune, size, cps int) {
	if i >= len(sc.s) {
		return 0, 0, 0
	}
	c := sc.s[i]
	if c < utf8.RuneSelf {
		if c == '&' {
			if r, size := entity(sc.s[i:]); size > 0 {
				return r, size, size // entities are ASCII
			}
		}
		return rune(c), 1, 1
	}
	r, size = utf8.DecodeRuneInString(sc.s[i:])
	return r, size, 1
}

// entity reads "&rsquo;", "&#8217;" and the doubly escaped "&amp;rsquo;".
func entity(s string) (rune, int) {
	end := 1
	for end < len(s) && end < 40 && s[end] != ';' {
		if c := s[end]; c != '#' && c != '&' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return 0, 0
		}
		end++
	}
	if end >= len(s) || s[end] != ';' || end == 1 {
		return 0, 0
	}
	end++
	if s[:end] == "&amp;" {
		if r, more := entity("&" + s[end:min(len(s), end+32)]); more > 0 && s[end] != '&' {
			return r, end + more - 1
		}
	}
	decoded := html.UnescapeString(s[:end])
	if r, size := utf8.DecodeRuneInString(decoded); size == len(decoded) {
		return r, end
	}
	return 0, 0
}

func (sc *scanner) advance(size, cps int) { sc.i += size; sc.cp += int32(cps) }

// isOwnWord tells whether a character is a word: scripts that write no blanks between words are
// compared character by character.
func isOwnWord(r rune) bool {
	switch {
	case r < 0xE00:
		return false
	case r <= 0xEFF, r >= 0x1000 && r <= 0x109F, r >= 0x1780 && r <= 0x17FF: // Thai, Lao, Burmese, Khmer
		return unicode.IsLetter(r)
	case r >= 0x3005 && r <= 0x30FF, r >= 0x3400 && r <= 0x9FFF, r >= 0xF900 && r <= 0xFAFF, r >= 0x20000 && r <= 0x3FFFF: // Han and kana
		return unicode.IsLetter(r)
	}
	return false
}

// lower is a letter in lower case.
func lower(r rune) rune {
	if r < utf8.RuneSelf {
		return r | 0x20
	}
	return unicode.ToLower(r)
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r)
}

// isInvisible characters stand inside a word without changing it.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '´', '`', '‛':
		return true
	}
	return false
}

// word reads one word: letters and digits, apostrophes inside, the dots of U.S., the marks inside
// 1,000 and 10:30, a bracket inside as in [T]he.
func (sc *scanner) word() {
	w := token{start: sc.cp, line: sc.line, group: sc.group}
	if sc.group != 0 {
		w.flags |= sc.groupMark
	}
	if sc.opens {
		w.flags |= flagOpens
		sc.opens = false
	}
	if sc.turn {
		w.flags |= flagTurn
		sc.turn = false
	}
	sc.buf = sc.buf[:0]
	letters, capitals, from, plain := 0, 0, sc.i, true
	var last, prev rune
	for {
		r, size, cps := sc.at(sc.i)
		if size == 0 {
			break
		}
		if !wordRune(r) {
			in := sc.inside(r, size, cps, last, prev, &w)
			if in.bytes == 0 {
				break
			}
			if in.write != 0 {
				sc.buf = append(sc.buf, byte(in.write))
				last, prev = in.write, last
			}
			plain = false
			sc.advance(in.bytes, in.points)
			continue
		}
		if isOwnWord(r) {
			if w.end > w.start {
				break
			}
			sc.ownWord(size, cps)
			sc.buf = append(sc.buf, sc.s[from:sc.i]...)
			w.end, plain = sc.cp, false
			break
		}
		if unicode.IsUpper(r) {
			capitals++
			if letters == 0 && w.flags&flagUpper == 0 {
				w.flags |= flagUpper
			}
			plain = false
		}
		if unicode.IsLetter(r) {
			letters++
		}
		if size != 1 {
			plain = false
		}
		r = unicode.ToLower(r)
		sc.buf = utf8.AppendRune(sc.buf, r)
		last, prev = r, last
		sc.advance(size, cps)
		w.end = sc.cp
	}
	if letters >= 2 && capitals == letters {
		w.flags |= flagCaps
	}
	sc.before = last
	sc.finish(&w, from, plain)
}

// finish sets what a word is compared by and keeps it.
func (sc *scanner) finish(w *token, from int, plain bool) {
	if plain {
		w.canon = sc.s[from:sc.i]
	} else {
		w.canon = fold(string(sc.buf))
	}
	if mask := strings.IndexByte(w.canon, '*'); mask > 0 {
		if w.flags |= flagMask; mask > 2 && w.canon[len(w.canon)-1] == '*' { // **bold**
			w.canon, w.flags = strings.TrimRight(w.canon, "*"), w.flags&^flagMask
		}
	}
	if w.canon != "" {
		sc.words = append(sc.words, *w)
	}
}

// ownWord passes over a character that is a word, with the vowel signs and tones that belong to it.
func (sc *scanner) ownWord(size, cps int) {
	sc.advance(size, cps)
	for {
		mark, n, c := sc.at(sc.i)
		if !unicode.Is(unicode.Mn, mark) && !unicode.Is(unicode.Mc, mark) {
			return
		}
		sc.advance(n, c)
	}
}

// insideMark is what a mark inside a word does to it: bytes and code points to pass over, and the
// character, if any, that it leaves. Passing over nothing means that the word ends before it.
type insideMark struct {
	bytes, points int
	write         rune
}

// inside decides whether a mark belongs to the word that is being read; last and prev are the word's
// last two characters.
func (sc *scanner) inside(r rune, size, cps int, last, prev rune, w *token) insideMark {
	next, nextSize, _ := sc.at(sc.i + size)
	follows := nextSize > 0 && wordRune(next)
	switch {
	case isInvisible(r):
		return sc.invisible(r, size, cps, next)
	case apostrophe(r):
		after, n, _ := sc.at(sc.i + size + nextSize)
		switch {
		case next == 's' && last == 's' && (n == 0 || !wordRune(after)):
			return insideMark{bytes: size + nextSize, points: cps + 1} // James's is James'
		case follows && unicode.IsLetter(next) && (unicode.IsLetter(last) || next == 's'):
			return insideMark{bytes: size, points: cps} // it's and its, the 1990's: how it is said decides
		case !follows && (last == 'n' || last == 's') && unicode.IsLetter(prev):
			w.flags |= flagElided
		}
	case r == '*' && (next == '*' || follows && last != 0 || last == '*'):
		return insideMark{size, cps, '*'} // f**k
	case r == '.' && follows:
		return sc.dot(size, cps, last, prev, next, nextSize)
	case r == '/' && len(sc.buf) == 1 && unicode.IsDigit(last) && next >= '2' && next <= '9' && last < next && digitsOf(sc.s[sc.i+1:]) == 1:
		return insideMark{size, cps, '/'} // 1/2
	case r == '-' && strings.HasPrefix(sc.s[sc.i:], "---") && len(sc.buf) <= 2 && len(sc.buf) > 0 && sc.buf[0] != 'i' && sc.buf[0] != 'a':
		n := len(sc.s[sc.i:]) - len(strings.TrimLeft(sc.s[sc.i:], "-"))
		sc.buf = append(sc.buf, strings.Repeat("*", n-1)...)
		return insideMark{n, n, '*'} // s---
	case (r == ':' || r == ',') && follows && unicode.IsDigit(last) && unicode.IsDigit(next):
		return sc.digitMark(r, size, cps, w)
	case r == '[' && follows && unicode.IsLetter(last) && sc.group == 0:
		if end := strings.IndexByte(sc.s[sc.i:min(len(sc.s), sc.i+12)], ']'); end > 0 && !strings.ContainsAny(sc.s[sc.i:sc.i+end], " \n") {
			sc.groups++
			w.group, w.flags = sc.groups, w.flags|flagBracket
			return insideMark{bytes: size, points: cps}
		}
	case r == ']' && w.flags&flagBracket != 0 && (follows && unicode.IsLetter(next) || sc.group == 0):
		sc.group = 0 // [T]he: the bracket closes inside the word
		return insideMark{bytes: size, points: cps}
	}
	return insideMark{}
}

// invisible passes over a character without width, and over the end of a line behind a soft hyphen.
func (sc *scanner) invisible(r rune, size, cps int, next rune) insideMark {
	in := insideMark{bytes: size, points: cps}
	if r == 0xAD && (next == '\n' || next == '\r') {
		in.bytes, in.points = in.bytes+1, in.points+1
		if strings.HasPrefix(sc.s[sc.i+size:], "\r\n") {
			in.bytes, in.points = in.bytes+1, in.points+1
		}
		sc.line++
	}
	return in
}

// dot keeps 1.5 as it is and makes U.S. and Ph.D. one word: single letters between dots.
func (sc *scanner) dot(size, cps int, last, prev, next rune, nextSize int) insideMark {
	if unicode.IsDigit(last) && unicode.IsDigit(next) {
		return insideMark{size, cps, '.'}
	}
	after, _, _ := sc.at(sc.i + size + nextSize)
	if unicode.IsLetter(last) && unicode.IsLetter(next) && !wordRune(after) && len(sc.buf) <= 6 && (prev == 0 || len(sc.buf) <= 2 || sc.s[sc.i-2] == '.') {
		return insideMark{bytes: size, points: cps}
	}
	return insideMark{}
}

// digitMark keeps the colon of 10:30 and drops the comma of 1,000; the comma of a time stamp's
// milliseconds becomes a point.
func (sc *scanner) digitMark(r rune, size, cps int, w *token) insideMark {
	switch {
	case r == ':':
		w.flags |= flagClock
		return insideMark{size, cps, ':'}
	case digitsOf(sc.s[sc.i+size:]) != 3:
		return insideMark{}
	case w.has(flagClock):
		return insideMark{size, cps, '.'}
	}
	return insideMark{bytes: size, points: cps}
}

func digitsOf(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// fold takes accents and ligatures off a word that is in lower case already.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return s
	}
	var b strings.Builder
	var last rune
	for _, r := range norm.NFKD.String(s) {
		switch {
		case accent(r, last) || isInvisible(r):
			continue
		case r == 'æ':
			b.WriteString("ae")
		case r == 'œ':
			b.WriteString("oe")
		case r == 'ø':
			b.WriteByte('o')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'ı':
			b.WriteByte('i')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		last = r
	}
	return b.String()
}

// accent tells whether a mark above a letter may be left out in print: accents of Latin and Greek,
// the points of Arabic and Hebrew. In other scripts such marks are vowels, and й is no и.
func accent(r, on rune) bool {
	switch {
	case r >= 0x300 && r <= 0x36F:
		return r != 0x306 || on != 'и'
	case r >= 0x591 && r <= 0x5C7, r >= 0x64B && r <= 0x65F, r == 0x670:
		return unicode.Is(unicode.Mn, r)
	}
	return false
}
