package handlebars

import (
	"strings"
	"unicode/utf8"
)

// word reads a name, a literal, @ or a block parameter bar.
func (l *lexer) word(rest string) {
	switch c := rest[0]; {
	case c == '"' || c == '\'':
		l.quoted(rest, tokString)
	case c == '@':
		l.emit(tokData, 1)
	case literal(rest, "true"):
		l.emit(tokBool, 4)
	case literal(rest, "false"):
		l.emit(tokBool, 5)
	case literal(rest, "undefined"):
		l.emit(tokUndefined, 9)
	case literal(rest, "null"):
		l.emit(tokNull, 4)
	case numberAt(rest) > 0:
		l.emit(tokNumber, numberAt(rest))
	case paramsAt(rest) > 0:
		l.emit(tokOpenParams, paramsAt(rest))
	case c == '|':
		l.emit(tokCloseParams, 1)
	case idAt(rest) > 0 && endsID(rest[idAt(rest):]):
		l.emit(tokID, idAt(rest))
	case c == '[':
		l.quoted(rest, tokID)
	default:
		l.wrong(rest)
	}
}

// wrong reads a character that begins nothing. Nothing behind it matters.
func (l *lexer) wrong(rest string) {
	_, n := utf8.DecodeRuneInString(rest)
	l.emit(tokInvalid, n)
	l.invalid = true
}

// quoted reads "…", '…' or […]. A closing mark behind a backslash belongs to the text, unless there
// is no other: then the last one closes.
func (l *lexer) quoted(rest string, kind tokenKind) {
	mark := rest[0]
	if mark == '[' {
		mark = ']'
	}
	end := -1
	for i := 1; i < len(rest); i++ {
		if rest[i] != mark {
			continue
		}
		end = i
		if rest[i-1] != '\\' {
			break
		}
	}
	if end < 0 {
		l.wrong(rest)
		return
	}
	l.emit(kind, end+1)
	t := &l.toks[len(l.toks)-1]
	inner := t.raw[1 : len(t.raw)-1]
	switch {
	case kind == tokString:
		t.text = strings.ReplaceAll(inner, `\`+string(mark), string(mark))
	case strings.ContainsAny(inner, "\n\r\u2028\u2029"):
		t.text = "[" + unescapeSegment(inner) + "]" // as Handlebars: brackets around a line break stay
	default:
		t.text = unescapeSegment(inner)
	}
}

// unescapeSegment takes the backslash off \] and \\.
func unescapeSegment(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && (s[i+1] == ']' || s[i+1] == '\\') {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// literal tells whether s begins with a word that stands alone.
func literal(s, word string) bool {
	return strings.HasPrefix(s, word) && endsLiteral(s[len(word):])
}

// endsLiteral tells whether a literal can end before s.
func endsLiteral(s string) bool {
	return s != "" && (s[0] == '~' || s[0] == '}' || s[0] == ')' || spaceAt(s) > 0)
}

// endsID tells whether a name can end before s.
func endsID(s string) bool {
	return s != "" && (strings.IndexByte("=~}/.)|", s[0]) >= 0 || spaceAt(s) > 0)
}

func numberAt(s string) int {
	n := 0
	if strings.HasPrefix(s, "-") {
		n++
	}
	digits := func(i int) int {
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		return i
	}
	whole := digits(n)
	if whole == n {
		return 0
	}
	if whole < len(s) && s[whole] == '.' {
		if end := digits(whole + 1); end > whole+1 && endsLiteral(s[end:]) {
			return end
		}
	}
	if endsLiteral(s[whole:]) {
		return whole
	}
	return 0
}

// paramsAt is the length of "as |" at the start of s, 0 if that is not there.
func paramsAt(s string) int {
	if !strings.HasPrefix(s, "as") {
		return 0
	}
	n := 2
	for spaceAt(s[n:]) > 0 {
		n += spaceAt(s[n:])
	}
	if n == 2 || !strings.HasPrefix(s[n:], "|") {
		return 0
	}
	return n + 1
}

// idAt is the length of the name at the start of s.
func idAt(s string) int {
	for i, r := range s {
		if r < utf8.RuneSelf {
			if !idByte[r] {
				return i
			}
		} else if IsSpace(r) {
			return i
		}
	}
	return len(s)
}

// idByte are the ASCII characters that a name can hold.
var idByte = func() (set [utf8.RuneSelf]bool) {
	for c := range set {
		set[c] = c == '$' || c == '-' || c == ':' || c == '?' || c == 0x7f || IsWordByte(byte(c)) ||
			c < ' ' && !IsSpace(rune(c))
	}
	return set
}()

// spaceAt is the length of the one white space character at the start of s, 0 if there is none.
func spaceAt(s string) int {
	if s == "" {
		return 0
	}
	if c := s[0]; c < utf8.RuneSelf {
		return btoi(IsSpace(rune(c)))
	}
	if r, n := utf8.DecodeRuneInString(s); IsSpace(r) {
		return n
	}
	return 0
}

// IsSpace is what JavaScript's \s matches.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}
