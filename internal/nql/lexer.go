package nql

import (
	"strings"
	"unicode/utf8"
)

// token is a word of the language.
type token struct {
	kind tokenKind
	text string // as it stands in the filter
	at   int    // its first byte
}

type tokenKind int

const (
	tokEnd tokenKind = iota
	tokNull
	tokTrue
	tokFalse
	tokField // name:
	tokNumber
	tokNow // now-30d, whole
	tokLiteral
	tokString // with its quotes
	tokOpen
	tokClose
	tokListOpen
	tokListClose
	tokComma
	tokPlus
	tokMinus
	tokGreater
	tokGreaterEqual
	tokLess
	tokLessEqual
	tokContains
	tokStarts
	tokEnds
)

// lexer cuts a filter into words. The rules are tried in the order of next, and the first one that fits wins, however long
// its word is: that is how upstream does it, and where the odd spots come from. A literal of one character is a letter A to Z
// before a blank, a plus or the end ("a,b" has none); 5.5-a is the number 5 and the literal .5-a; a string of one
// backslash ends at the quote behind it if no other quote closes it.
type lexer struct {
	text string
	at   int
}

// next gives the next word, tokEnd at the end.
func (l *lexer) next() (token, *Error) {
	l.skipSpace()
	rest := l.text[l.at:]
	if rest == "" {
		return token{kind: tokEnd, at: l.at}, nil
	}
	kind, n := match(rest)
	if n == 0 {
		r, _ := utf8.DecodeRuneInString(rest)
		return token{}, &Error{At: l.at, Text: string(r), Reason: strange(rest)}
	}
	t := token{kind: kind, text: rest[:n], at: l.at}
	l.at += n
	return t, nil
}

// strange says why no word begins here.
func strange(rest string) string {
	switch {
	case strings.HasPrefix(rest, "''"):
		return "a string has at least one character"
	case rest[0] == '\'':
		return "a string ends with the quote that it began with, and a quote within it stands behind a backslash"
	case rest[0] == '"':
		return "strings stand in single quotes"
	}
	return "no value, name or operator begins like this"
}

func match(rest string) (tokenKind, int) {
	if kind, n := matchKeyword(rest); n > 0 {
		return kind, n
	}
	if n := matchField(rest); n > 0 {
		return tokField, n
	}
	if n := matchNumber(rest); n > 0 {
		return tokNumber, n
	}
	if n := matchNow(rest); n > 0 {
		return tokNow, n
	}
	if n := matchLiteral(rest); n > 0 {
		return tokLiteral, n
	}
	if rest[0] == '\'' {
		return tokString, matchString(rest)
	}
	if kind, n := matchSign(rest); n > 0 {
		return kind, n
	}
	if isLetter(rest[0]) && !(len(rest) > 1 && (isLetter(rest[1]) || strings.IndexByte(`'",()><=[]~`, rest[1]) >= 0)) {
		return tokLiteral, 1
	}
	return tokEnd, 0
}

// skipSpace passes what JavaScript takes for white space.
func (l *lexer) skipSpace() {
	l.at = len(l.text) - len(strings.TrimLeftFunc(l.text[l.at:], isSpace))
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

// inLiteral gives the length of the character, or of the sign behind a backslash, that goes on a literal here: 0 where it ends.
func inLiteral(rest string) int {
	if rest == "" {
		return 0
	}
	if len(rest) > 1 && rest[0] == '\\' && strings.IndexByte(`'"+,()><=[]~^$`, rest[1]) >= 0 {
		return 2
	}
	if strings.IndexByte(`'"+,()><=[]~`, rest[0]) >= 0 {
		return 0
	}
	r, n := utf8.DecodeRuneInString(rest)
	if isSpace(r) {
		return 0
	}
	return n
}

func matchKeyword(rest string) (tokenKind, int) {
	for _, k := range []struct {
		kind  tokenKind
		words [3]string
	}{
		{tokNull, [3]string{"null", "NULL", "Null"}},
		{tokTrue, [3]string{"true", "TRUE", "True"}},
		{tokFalse, [3]string{"false", "FALSE", "False"}},
	} {
		for _, w := range k.words {
			if strings.HasPrefix(rest, w) && inLiteral(rest[len(w):]) == 0 {
				return k.kind, len(w)
			}
		}
	}
	return tokEnd, 0
}

func matchField(rest string) int {
	if !isLetter(rest[0]) && rest[0] != '_' {
		return 0
	}
	n := 1
	for n < len(rest) && (isLetter(rest[n]) || isDigit(rest[n]) || rest[n] == '_' || rest[n] == '.') {
		n++
	}
	if n < len(rest) && rest[n] == ':' {
		return n + 1
	}
	return 0
}

// matchNumber takes digits, with more behind a point, where neither a letter nor a minus follows.
func matchNumber(rest string) int {
	whole := digits(rest)
	if whole == 0 {
		return 0
	}
	if whole+1 < len(rest) && rest[whole] == '.' {
		if part := digits(rest[whole+1:]); part > 0 && endsNumber(rest[whole+1+part:]) {
			return whole + 1 + part
		}
	}
	if endsNumber(rest[whole:]) {
		return whole
	}
	return 0
}

func digits(s string) (n int) {
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

func endsNumber(rest string) bool {
	return rest == "" || !isLetter(rest[0]) && !isDigit(rest[0]) && rest[0] != '_' && rest[0] != '-'
}

// matchNow takes now, a sign, an amount and a unit, where a sign of the language or the end follows, and no blank.
func matchNow(rest string) int {
	if !strings.HasPrefix(rest, "now") || len(rest) < 6 || rest[3] != '-' && rest[3] != '+' {
		return 0
	}
	n := 4 + digits(rest[4:])
	if n == 4 || n == len(rest) || strings.IndexByte("dwMyhms", rest[n]) < 0 {
		return 0
	}
	n++
	if n < len(rest) && strings.IndexByte("+,()[]", rest[n]) < 0 {
		return 0
	}
	return n
}

// matchLiteral takes two characters or more, of which the first is no minus. What JavaScript writes with two units, such
// as an emoji, is two.
func matchLiteral(rest string) int {
	if rest[0] == '-' || inLiteral(rest) == 0 {
		return 0
	}
	r, n := utf8.DecodeRuneInString(rest)
	wide := r > 0xffff
	for {
		more := inLiteral(rest[n:])
		if more == 0 {
			break
		}
		n, wide = n+more, true
	}
	if !wide {
		return 0
	}
	return n
}

// matchString gives the length of a string with its quotes, 0 where none closes it. A quote behind a backslash belongs to
// it, unless nothing closes the string then: so the last of these closes it.
func matchString(rest string) int {
	escaped := 0 // the end, if a quote behind a backslash has to close it
	for i := 1; i < len(rest); i++ {
		switch c := rest[i]; {
		case c == '\\' && i+1 < len(rest) && (rest[i+1] == '\'' || rest[i+1] == '"'):
			if i++; rest[i] == '\'' {
				escaped = i + 1
			}
		case c == '\'' && i > 1:
			return i + 1
		case c == '\'' || c == '"':
			return escaped
		}
	}
	return escaped
}

func matchSign(rest string) (tokenKind, int) {
	two := rest[:min(2, len(rest))]
	switch two {
	case ">=":
		return tokGreaterEqual, 2
	case "<=":
		return tokLessEqual, 2
	case "~^":
		return tokStarts, 2
	case "~$":
		return tokEnds, 2
	}
	switch rest[0] {
	case '[':
		return tokListOpen, 1
	case ']':
		return tokListClose, 1
	case '(':
		return tokOpen, 1
	case ')':
		return tokClose, 1
	case ',':
		return tokComma, 1
	case '+':
		return tokPlus, 1
	case '-':
		return tokMinus, 1
	case '>':
		return tokGreater, 1
	case '<':
		return tokLess, 1
	case '~':
		return tokContains, 1
	}
	return tokEnd, 0
}
