package quotation

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// checkFlags say what stands around a word: the words alone decide a verdict, the flags decide what
// an ellipsis may leave out and what of a source nobody said.
type checkFlags uint32

const (
	checkHyphen   checkFlags = 1 << iota // joined to the next word by a hyphen
	checkEnds                            // a sentence ends after it
	checkAsks                            // with a question mark
	checkPause                           // comma, colon, dash or bracket after it
	checkColon                           // a colon right after it
	checkEllipsis                        // three dots after it
	checkCloses                          // a closing quotation mark after it
	checkOpens                           // an opening quotation mark before it
	checkUpper                           // begins with a capital
	checkCaps                            // two or more letters, all capitals
	checkBracket                         // inside [ ], or holds one: "[T]he"
	checkParen                           // inside ( )
	checkDotted                          // a full stop right after it, which may belong to an abbreviation
	checkElided                          // ends with an apostrophe: goin'
	checkNumber                          // its canon is a number
	checkClock                           // digits with a colon inside: a time or a time stamp
	checkMask                            // some of its letters are asterisks
)

// checkWord is one word of a quote or a source.
type checkWord struct {
	canon      string // what is compared: lower case, house style levelled
	start, end int32  // code points
	line       int32
	group      int32 // number of the bracket it stands in, 0: none
	flags      checkFlags
}

func (w *checkWord) has(f checkFlags) bool { return w.flags&f != 0 }

// checkScan cuts a text into words. It reads entities as the characters they mean, passes over tags,
// soft hyphens and zero-width characters, and keeps every place in code points of the text as given.
type checkScan struct {
	s     string
	i     int   // byte
	cp    int32 // code point
	line  int32
	words []checkWord
	buf   []byte

	group, groups int32 // open bracket, brackets so far
	closer        rune
	groupEnd      int // byte where the open bracket closes
	groupMark     checkFlags
	opens         bool // a quotation mark opened before the next word
	before        rune // the character before, blanks included
	unclosed      bool // a script that never ends
}

// checkScanWords gives the words of a text before house style, in lower case, at most MaxCheckWords.
func checkScanWords(s string) []checkWord {
	sc := &checkScan{s: s, words: make([]checkWord, 0, min(len(s)/6+4, 1<<17)), before: ' '}
	for sc.i < len(sc.s) && len(sc.words) < MaxCheckWords {
		r, size, cps := sc.at(sc.i)
		if checkWordRune(r) {
			sc.word()
			continue
		}
		sc.mark(r, size, cps)
	}
	return sc.words
}

// at reads the character at byte i: itself or the one that an entity means, its bytes and code points.
func (sc *checkScan) at(i int) (r rune, size, cps int) {
	if i >= len(sc.s) {
		return 0, 0, 0
	}
	c := sc.s[i]
	if c < utf8.RuneSelf {
		if c == '&' {
			if r, size := checkEntity(sc.s[i:]); size > 0 {
				return r, size, size // entities are ASCII
			}
		}
		return rune(c), 1, 1
	}
	r, size = utf8.DecodeRuneInString(sc.s[i:])
	return r, size, 1
}

// checkEntity reads "&rsquo;", "&#8217;" and the doubly escaped "&amp;rsquo;".
func checkEntity(s string) (rune, int) {
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
		if r, more := checkEntity("&" + s[end:min(len(s), end+32)]); more > 0 && s[end] != '&' {
			return r, end + more - 1
		}
	}
	decoded := html.UnescapeString(s[:end])
	if r, size := utf8.DecodeRuneInString(decoded); size == len(decoded) {
		return r, end
	}
	return 0, 0
}

func (sc *checkScan) advance(size, cps int) { sc.i += size; sc.cp += int32(cps) }

func checkWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// checkInvisible characters stand inside a word without changing it.
func checkInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF
}

func checkApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '´', '`', '‛':
		return true
	}
	return false
}

// word reads one word: letters and digits, apostrophes inside, the dots of U.S., the marks inside
// 1,000 and 10:30, a bracket inside as in [T]he.
func (sc *checkScan) word() {
	w := checkWord{start: sc.cp, line: sc.line, group: sc.group}
	if sc.group != 0 {
		w.flags |= sc.groupMark
	}
	if sc.opens {
		w.flags |= checkOpens
		sc.opens = false
	}
	sc.buf = sc.buf[:0]
	letters, capitals, from, plain := 0, 0, sc.i, true
	var last, prev rune
	for {
		r, size, cps := sc.at(sc.i)
		if size == 0 {
			break
		}
		if !checkWordRune(r) {
			skip, skipCps, write, ok := sc.inside(r, size, cps, last, prev, &w)
			if !ok {
				break
			}
			if write != 0 {
				sc.buf = append(sc.buf, byte(write))
				last, prev = write, last
			}
			plain = false
			sc.advance(skip, skipCps)
			continue
		}
		if unicode.IsUpper(r) {
			capitals++
			if letters == 0 && w.flags&checkUpper == 0 {
				w.flags |= checkUpper
			}
			plain = false
		}
		if unicode.IsLetter(r) {
			letters++
		}
		if size != 1 {
			plain = false
		}
		sc.buf = utf8.AppendRune(sc.buf, unicode.ToLower(r))
		last, prev = r, last
		sc.advance(size, cps)
		w.end = sc.cp
	}
	if letters >= 2 && capitals == letters {
		w.flags |= checkCaps
	}
	if plain {
		w.canon = sc.s[from:sc.i]
	} else {
		w.canon = checkFold(string(sc.buf))
	}
	sc.before = last
	if mask := strings.IndexByte(w.canon, '*'); mask > 0 {
		if w.flags |= checkMask; mask > 2 && w.canon[len(w.canon)-1] == '*' { // **bold**
			w.canon, w.flags = strings.TrimRight(w.canon, "*"), w.flags&^checkMask
		}
	}
	if w.canon != "" {
		sc.words = append(sc.words, w)
	}
}

// inside decides whether a mark belongs to the word that is being read: how much to pass over and
// which character, if any, it leaves in the word.
func (sc *checkScan) inside(r rune, size, cps int, last, prev rune, w *checkWord) (skip, skipCps int, write rune, ok bool) {
	next, nextSize, _ := sc.at(sc.i + size)
	follows := nextSize > 0 && checkWordRune(next)
	switch {
	case checkInvisible(r):
		skip, skipCps = size, cps
		if r == 0xAD && (next == '\n' || next == '\r') { // broken at the end of a line
			skip, skipCps = skip+1, skipCps+1
			if strings.HasPrefix(sc.s[sc.i+size:], "\r\n") {
				skip, skipCps = skip+1, skipCps+1
			}
			sc.line++
		}
		return skip, skipCps, 0, true
	case checkApostrophe(r):
		if after, n, _ := sc.at(sc.i + size + nextSize); next == 's' && last == 's' && (n == 0 || !checkWordRune(after)) {
			return size + nextSize, cps + 1, 0, true // James's is James'
		}
		if follows && unicode.IsLetter(next) && (unicode.IsLetter(last) || next == 's') {
			return size, cps, 0, true // it's and its, the 1990's: how it is said decides
		}
		if !follows && (last == 'n' || last == 's' || last == 'N' || last == 'S') && unicode.IsLetter(prev) {
			w.flags |= checkElided
		}
	case r == '*' && (next == '*' || follows && last != 0):
		return size, cps, '*', true // f**k
	case r == '*' && last == '*':
		return size, cps, '*', true
	case r == '.':
		if !follows {
			return
		}
		if unicode.IsDigit(last) && unicode.IsDigit(next) {
			return size, cps, '.', true
		}
		// U.S. and Ph.D.: one letter between dots.
		after, _, _ := sc.at(sc.i + size + nextSize)
		if unicode.IsLetter(last) && unicode.IsLetter(next) && !checkWordRune(after) && len(sc.buf) <= 6 && (prev == 0 || len(sc.buf) <= 2) {
			return size, cps, 0, true
		}
	case r == ':' || r == ',':
		if !unicode.IsDigit(last) || !follows || !unicode.IsDigit(next) {
			return
		}
		if r == ':' {
			w.flags |= checkClock
			return size, cps, ':', true
		}
		if checkDigits(sc.s[sc.i+size:]) == 3 {
			write := rune(0)
			if w.has(checkClock) {
				write = '.' // 00:00:12,000
			}
			return size, cps, write, true
		}
	case r == '[' && follows && unicode.IsLetter(last) && sc.group == 0:
		if end := strings.IndexByte(sc.s[sc.i:min(len(sc.s), sc.i+12)], ']'); end > 0 && !strings.ContainsAny(sc.s[sc.i:sc.i+end], " \n") {
			sc.groups++
			w.group, w.flags = sc.groups, w.flags|checkBracket
			return size, cps, 0, true
		}
	case r == ']' && w.flags&checkBracket != 0 && (follows && unicode.IsLetter(next) || sc.group == 0):
		if sc.group != 0 {
			sc.group = 0 // [T]he: the bracket closes inside the word
		}
		return size, cps, 0, true
	}
	return 0, 0, 0, false
}

func checkDigits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// checkFold takes accents and ligatures off a word that is in lower case already.
func checkFold(s string) string {
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
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || checkInvisible(r):
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
	}
	return b.String()
}

// mark handles everything that is no word.
func (sc *checkScan) mark(r rune, size, cps int) {
	switch {
	case r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029 || r == 0x85:
		sc.newLine()
	case r == '<' && size == 1 && sc.tag():
		return
	case r == '[' || r == '(':
		sc.open(r)
	case sc.group != 0 && sc.i >= sc.groupEnd:
		sc.group = 0
		sc.flag(checkPause)
	case r == '.' || r == '…':
		if r == '…' || sc.dots() >= 3 {
			n := sc.dotsLength()
			sc.flag(checkEllipsis)
			if strings.Count(sc.s[sc.i:sc.i+n], ".") == 4 {
				sc.flag(checkEnds)
			}
			sc.before = '.'
			sc.advance(n, utf8.RuneCountInString(sc.s[sc.i:sc.i+n]))
			return
		}
		if sc.glued() {
			sc.flag(checkDotted)
		}
		sc.flag(checkEnds)
	case r == '!':
		sc.flag(checkEnds)
	case r == '?':
		sc.flag(checkEnds | checkAsks)
	case r == ',' || r == ';' || r == '—' || r == '–' || r == '―' || r == ')' || r == '|':
		sc.flag(checkPause)
	case r == ':':
		if sc.glued() || sc.before == ']' || sc.before == ')' {
			sc.flag(checkColon)
		}
		sc.flag(checkPause)
	case r == '-' || r == '‐' || r == '‑' || r == '−':
		sc.hyphen(size)
	case r == '"' || r == '“' || r == '”' || r == '„' || r == '«' || r == '»' || r == '‟':
		sc.quoteMark(r)
	default:
		if symbol := checkSymbol(r); symbol != "" {
			sc.symbol(symbol, size, cps)
			return
		}
	}
	sc.before = r
	sc.advance(max(size, 1), max(cps, 1))
}

// newLine counts one line for "\n", "\r\n" and "\r"; an empty line leaves a number out.
func (sc *checkScan) newLine() {
	if sc.before == '\r' && sc.s[sc.i] == '\n' {
		return
	}
	sc.line++
	sc.opens = false
	if sc.group != 0 && sc.i >= sc.groupEnd {
		sc.group = 0
	}
}

// glued tells whether the mark stands right behind the word before it.
func (sc *checkScan) glued() bool {
	return len(sc.words) > 0 && sc.words[len(sc.words)-1].end == sc.cp
}

func (sc *checkScan) flag(f checkFlags) {
	if n := len(sc.words); n > 0 {
		sc.words[n-1].flags |= f
	}
}

// open begins a bracket if it closes within a sentence's length.
func (sc *checkScan) open(r rune) {
	sc.flag(checkPause)
	if sc.group != 0 {
		return
	}
	closer, mark := byte(']'), checkBracket
	if r == '(' {
		closer, mark = ')', checkParen
	}
	if end := strings.IndexByte(sc.s[sc.i:min(len(sc.s), sc.i+300)], closer); end > 0 {
		sc.groups++
		sc.group, sc.groupEnd, sc.groupMark = sc.groups, sc.i+end, mark
	}
}

// dots counts the full stops from here, "..." or ". . .".
func (sc *checkScan) dots() int {
	n := 0
	for i := sc.i; i < len(sc.s) && i < sc.i+12; i++ {
		switch sc.s[i] {
		case '.':
			n++
		case ' ':
			if n == 0 {
				return n
			}
		default:
			return n
		}
	}
	return n
}

// dotsLength is the bytes of an ellipsis, a fourth dot and a doubled sign included.
func (sc *checkScan) dotsLength() int {
	i := sc.i
	for i < len(sc.s) {
		switch {
		case sc.s[i] == '.':
			i++
		case strings.HasPrefix(sc.s[i:], "…"):
			i += len("…")
		case sc.s[i] == ' ' && i+1 < len(sc.s) && sc.s[i+1] == '.':
			i++
		default:
			return i - sc.i
		}
	}
	return i - sc.i
}

func (sc *checkScan) hyphen(size int) {
	next, n, _ := sc.at(sc.i + size)
	for i := sc.i + size + n; checkInvisible(next) && n > 0; i += n { // a place to break the line
		next, n, _ = sc.at(i)
	}
	switch {
	case sc.glued() && n > 0 && checkWordRune(next):
		sc.flag(checkHyphen)
	case sc.glued() && (next == '\n' || next == '\r'):
		sc.flag(checkHyphen) // broken at the end of a line
	default:
		sc.flag(checkPause)
	}
}

func (sc *checkScan) quoteMark(r rune) {
	opening := r == '“' || r == '„' || r == '«' || r == '‟'
	if r == '"' {
		opening = sc.before == ' ' || sc.before == '\n' || sc.before == '(' || sc.before == '[' || sc.before == '—' || sc.before == 0xA0
	}
	if opening {
		sc.opens = true
		return
	}
	sc.flag(checkCloses)
}

// checkSymbol is the word that a sign stands for.
func checkSymbol(r rune) string {
	switch r {
	case '%', '٪', '％':
		return "percent"
	case '&', '＆':
		return "and"
	case '$':
		return "$"
	case '£':
		return "£"
	case '€':
		return "€"
	case '¢':
		return "cents"
	case '°':
		return "degrees"
	case '½':
		return "½"
	case '+':
		return "+"
	case '#':
		return "#"
	}
	return ""
}

func (sc *checkScan) symbol(canon string, size, cps int) {
	next, _, _ := sc.at(sc.i + size)
	switch {
	case canon == "#" && unicode.IsDigit(next):
		canon = "number"
	case canon == "+" && next == ' ' && sc.before == ' ':
		canon = "plus"
	case canon == "#", canon == "+":
		sc.before = '#'
		sc.advance(size, cps)
		return
	}
	w := checkWord{canon: canon, start: sc.cp, end: sc.cp + int32(cps), line: sc.line, group: sc.group}
	if sc.group != 0 {
		w.flags |= sc.groupMark
	}
	sc.words = append(sc.words, w)
	sc.before = 's'
	sc.advance(size, cps)
}

// tag passes over "<p class=…>"; tags of blocks end the line, script and style go whole.
func (sc *checkScan) tag() bool {
	rest := sc.s[sc.i:min(len(sc.s), sc.i+4096)]
	if len(rest) < 3 || !(rest[1] == '/' || rest[1] == '!' || rest[1]|0x20 >= 'a' && rest[1]|0x20 <= 'z') {
		return false
	}
	end := strings.IndexByte(rest, '>')
	if end < 0 || strings.IndexByte(rest[1:end], '<') >= 0 {
		return false
	}
	name := strings.ToLower(strings.TrimLeft(rest[1:end], "/!"))
	if cut := strings.IndexAny(name, " \t\r\n/"); cut >= 0 {
		name = name[:cut]
	}
	size := end + 1
	if (name == "script" || name == "style") && rest[1] != '/' && !sc.unclosed {
		close := strings.Index(sc.s[sc.i:], "</"+name)
		if sc.unclosed = close < 0; close > 0 { // looked for once in vain is enough
			size = close
		}
	}
	switch name {
	case "a", "b", "i", "em", "strong", "span", "q", "cite", "u", "s", "sup", "sub", "mark", "small", "abbr", "time", "wbr", "font":
	default:
		sc.line++
		sc.opens = false
	}
	sc.advance(size, utf8.RuneCountInString(sc.s[sc.i:sc.i+size]))
	return true
}
