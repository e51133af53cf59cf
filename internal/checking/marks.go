package checking

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark handles everything that is no word.
func (sc *scanner) mark(r rune, size, cps int) {
	switch {
	case r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029 || r == 0x85:
		sc.newLine()
	case r == '<' && size == 1 && sc.tag():
		return
	case r == '>' && sc.before == '>':
		sc.turn = true
	case r == '[' || r == '(':
		sc.open(r)
	case sc.group != 0 && sc.i >= sc.groupEnd:
		sc.group = 0
		sc.flag(flagPause)
	case r == '.' || r == '…':
		if r == '…' || sc.dots() >= 3 {
			n := sc.dotsLength()
			sc.flag(flagEllipsis)
			if strings.Count(sc.s[sc.i:sc.i+n], ".") == 4 {
				sc.flag(flagEnds)
			}
			sc.before = '.'
			sc.advance(n, utf8.RuneCountInString(sc.s[sc.i:sc.i+n]))
			return
		}
		if sc.glued() {
			sc.flag(flagDotted)
		}
		sc.flag(flagEnds)
	case r == '!' || r == '。' || r == '！' || r == '।' || r == '۔':
		sc.flag(flagEnds)
	case r == '?' || r == '？' || r == '؟':
		sc.flag(flagEnds | flagAsks)
	case r == ',' || r == ';' || r == '—' || r == '–' || r == '―' || r == ')' || r == '|' || r == '、' || r == '，' || r == '；' || r == '،' || r == '؛':
		sc.flag(flagPause)
	case r == ':' || r == '：':
		if sc.glued() || sc.before == ']' || sc.before == ')' {
			sc.flag(flagColon)
		}
		sc.flag(flagPause)
	case r == '-' || r == '‐' || r == '‑' || r == '−':
		sc.hyphen(size)
	case r == '"' || r == '“' || r == '”' || r == '„' || r == '«' || r == '»' || r == '‟' || r == '「' || r == '」' || r == '『' || r == '』':
		sc.quoteMark(r)
	default:
		if symbol := symbolWord(r); symbol != "" {
			sc.symbol(symbol, size, cps)
			return
		}
	}
	sc.before = r
	sc.advance(max(size, 1), max(cps, 1))
}

// newLine counts one line for "\n", "\r\n" and "\r"; an empty line leaves a number out.
func (sc *scanner) newLine() {
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
func (sc *scanner) glued() bool {
	return len(sc.words) > 0 && sc.words[len(sc.words)-1].end == sc.cp
}

func (sc *scanner) flag(f flagSet) {
	if n := len(sc.words); n > 0 {
		sc.words[n-1].flags |= f
	}
}

// open begins a bracket if it closes within a sentence's length.
func (sc *scanner) open(r rune) {
	sc.flag(flagPause)
	if sc.group != 0 {
		return
	}
	closer, mark := byte(']'), flagBracket
	if r == '(' {
		closer, mark = ')', flagParen
	}
	if end := strings.IndexByte(sc.s[sc.i:min(len(sc.s), sc.i+300)], closer); end > 0 {
		sc.groups++
		sc.group, sc.groupEnd, sc.groupMark = sc.groups, sc.i+end, mark
	}
}

// dots counts the full stops from here, "..." or ". . .".
func (sc *scanner) dots() int {
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
func (sc *scanner) dotsLength() int {
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

func (sc *scanner) hyphen(size int) {
	next, n, _ := sc.at(sc.i + size)
	for i := sc.i + size + n; isInvisible(next) && n > 0; i += n { // a place to break the line
		next, n, _ = sc.at(i)
	}
	switch {
	case sc.glued() && n > 0 && wordRune(next):
		sc.flag(flagHyphen)
	case sc.glued() && (next == '\n' || next == '\r'):
		sc.flag(flagHyphen) // broken at the end of a line
	default:
		sc.flag(flagPause)
	}
}

func (sc *scanner) quoteMark(r rune) {
	opening := r == '“' || r == '„' || r == '«' || r == '‟' || r == '「' || r == '『'
	if r == '"' {
		opening = sc.before == ' ' || sc.before == '\n' || sc.before == '(' || sc.before == '[' || sc.before == '—' || sc.before == 0xA0
	}
	if opening {
		sc.opens = true
		return
	}
	sc.flag(flagCloses)
}

// symbolWord is the word that a sign stands for.
func symbolWord(r rune) string {
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
	case '½', '¼', '¾', '⅓', '⅔':
		return fractionName(string(r))
	case '+':
		return "+"
	case '#':
		return "#"
	}
	return ""
}

func (sc *scanner) symbol(canon string, size, cps int) {
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
	w := token{canon: canon, start: sc.cp, end: sc.cp + int32(cps), line: sc.line, group: sc.group}
	if sc.group != 0 {
		w.flags |= sc.groupMark
	}
	sc.words = append(sc.words, w)
	sc.before = 's'
	sc.advance(size, cps)
}

// tag passes over "<p class=…>"; tags of blocks end the line, script and style go whole.
func (sc *scanner) tag() bool {
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
