package handlebars

import (
	"strings"
	"unicode/utf8"
)

// lexer cuts a template into tokens. Which tokens can come depends on where it stands: in text, in
// a mustache, in a raw block, or just behind an escaped \{{.
type lexer struct {
	src  *Source
	at   int
	toks []token

	invalid bool // the last token is none: the parser gets no further
}

// lex cuts the whole template.
func lex(src *Source) ([]token, error) {
	if i := strings.IndexByte(src.Text, 0); i >= 0 {
		return nil, src.errorf(i, "a template cannot hold a NUL character")
	}
	if !utf8.ValidString(src.Text) {
		return nil, src.errorf(invalidUTF8(src.Text), "the template is not valid UTF-8: save it as UTF-8")
	}
	l := &lexer{src: src}
	for l.at < len(src.Text) && !l.invalid {
		if err := l.text(); err != nil {
			return nil, err
		}
	}
	l.toks = append(l.toks, token{kind: tokEOF, at: len(src.Text)})
	return l.toks, nil
}

func invalidUTF8(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return 0
}

func (l *lexer) emit(kind tokenKind, length int) {
	raw := l.src.Text[l.at : l.at+length]
	l.toks = append(l.toks, token{kind: kind, at: l.at, raw: raw, text: raw})
	l.at += length
}

// text reads up to the next mustache and then that mustache.
func (l *lexer) text() error {
	rest := l.src.Text[l.at:]
	i := strings.Index(rest, "{{")
	if i < 0 {
		l.emit(tokContent, len(rest))
		return nil
	}
	before := rest[:i]
	switch {
	case strings.HasSuffix(before, `\\`): // \\{{x}}: a backslash, then the mustache
		l.content(before[:i-1], i)
	case strings.HasSuffix(before, `\`): // \{{x}}: no mustache
		l.content(before[:i-1], i)
		l.escaped()
		return nil
	default:
		l.content(before, i)
	}
	return l.mustache()
}

func (l *lexer) content(text string, length int) {
	if text != "" {
		l.toks = append(l.toks, token{kind: tokContent, at: l.at, raw: text, text: text})
	}
	l.at += length
}

// escaped reads an escaped mustache as text, up to where the next one, escaped or not, begins.
func (l *lexer) escaped() {
	rest := l.src.Text[l.at:]
	for i := 2; i < len(rest); i++ {
		if at := rest[i:]; strings.HasPrefix(at, "{{") || strings.HasPrefix(at, `\{{`) || strings.HasPrefix(at, `\\{{`) {
			l.emit(tokContent, i)
			return
		}
	}
	l.emit(tokContent, len(rest))
}

// mustache reads one mustache, from {{ to its end. Several can follow each other only through text.
func (l *lexer) mustache() error {
	start := l.at
	for l.at < len(l.src.Text) {
		done, err := l.step(start)
		if done || err != nil {
			return err
		}
		if l.invalid && strings.Contains(l.src.Text[start:], "}}") {
			return nil
		}
		if l.invalid {
			break
		}
	}
	return l.src.errorf(start, "this mustache is never closed: }} is missing")
}

// step reads one token inside a mustache and tells whether the mustache ends with it.
func (l *lexer) step(start int) (done bool, err error) {
	rest := l.src.Text[l.at:]
	switch c := rest[0]; {
	case c == '(':
		l.emit(tokOpenParen, 1)
	case c == ')':
		l.emit(tokCloseParen, 1)
	case strings.HasPrefix(rest, "{{{{"):
		l.emit(tokOpenRaw, 4)
	case strings.HasPrefix(rest, "}}}}"):
		l.emit(tokCloseRaw, 4)
		return true, l.rawBlock(start)
	case strings.HasPrefix(rest, "{{"):
		return l.open(rest)
	case c == '=':
		l.emit(tokEquals, 1)
	case strings.HasPrefix(rest, ".."):
		l.emit(tokID, 2)
	case c == '.' && endsID(rest[1:]):
		l.emit(tokID, 1)
	case c == '.' || c == '/':
		l.emit(tokSep, 1)
	case spaceAt(rest) > 0:
		l.at += spaceAt(rest)
	case strings.HasPrefix(rest, "}}}"), strings.HasPrefix(rest, "}~}}"):
		l.emit(tokCloseTriple, strings.Index(rest, "}}")+2+btoi(rest[1] == '}'))
		return true, nil
	case strings.HasPrefix(rest, "}}"), strings.HasPrefix(rest, "~}}"):
		l.emit(tokClose, strings.Index(rest, "}}")+2)
		return true, nil
	default:
		l.word(rest)
	}
	return false, nil
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// open reads what opens a mustache. {{else}}, {{^}} and comments are whole mustaches.
func (l *lexer) open(rest string) (done bool, err error) {
	n := 2 // behind {{ and ~
	if strings.HasPrefix(rest[n:], "~") {
		n++
	}
	tail := rest[n:]
	switch {
	case strings.HasPrefix(tail, ">"):
		l.emit(tokOpenPartial, n+1)
	case strings.HasPrefix(tail, "#>"):
		l.emit(tokOpenPBlock, n+2)
	case strings.HasPrefix(tail, "#*"):
		l.emit(tokOpenBlock, n+2)
	case strings.HasPrefix(tail, "#"):
		l.emit(tokOpenBlock, n+1)
	case strings.HasPrefix(tail, "/"):
		l.emit(tokOpenEnd, n+1)
	case strings.HasPrefix(tail, "^"):
		if end := closeAt(tail[1:]); end > 0 {
			l.emit(tokInverse, n+1+end)
			return true, nil
		}
		l.emit(tokOpenInverse, n+1)
	case elseAt(tail) > 0:
		word := elseAt(tail)
		if end := closeAt(tail[word:]); end > 0 {
			l.emit(tokInverse, n+word+end)
			return true, nil
		}
		l.emit(tokElseChain, n+word)
	case strings.HasPrefix(tail, "{"):
		l.emit(tokOpenTriple, n+1)
	case strings.HasPrefix(tail, "!"):
		return true, l.comment(rest, n)
	case strings.HasPrefix(tail, "&"), strings.HasPrefix(tail, "*"):
		l.emit(tokOpen, n+1)
	default:
		l.emit(tokOpen, n)
	}
	return false, nil
}

// closeAt is the length of white space and }} or ~}} at the start of s, 0 if that is not there.
func closeAt(s string) int {
	n := 0
	for spaceAt(s[n:]) > 0 {
		n += spaceAt(s[n:])
	}
	if strings.HasPrefix(s[n:], "~") {
		n++
	}
	if strings.HasPrefix(s[n:], "}}") {
		return n + 2
	}
	return 0
}

// elseAt is the length of white space and the word else at the start of s, 0 if that is not there.
func elseAt(s string) int {
	n := 0
	for spaceAt(s[n:]) > 0 {
		n += spaceAt(s[n:])
	}
	if !strings.HasPrefix(s[n:], "else") {
		return 0
	}
	n += 4
	if n < len(s) && IsWordByte(s[n]) {
		return 0
	}
	return n
}

// IsWordByte tells a letter, digit or underscore of ASCII.
func IsWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func (l *lexer) comment(rest string, n int) error {
	closing := "}}"
	end := strings.Index(rest[n:], closing) + len(closing)
	if strings.HasPrefix(rest[n:], "!--") {
		closing = "--}}"
		end = dashedEnd(rest[n:])
	}
	if end < len(closing) {
		return l.src.errorf(l.at, "this comment is never closed: %s is missing", closing)
	}
	l.emit(tokComment, n+end)
	return nil
}

// dashedEnd is the length of s up to and with its first --}} or --~}}, 0 if there is neither. It
// does not look past that: a template may be all comments.
func dashedEnd(s string) int {
	for at := 0; ; at++ {
		i := strings.Index(s[at:], "--")
		if i < 0 {
			return 0
		}
		at += i
		for _, closing := range []string{"--}}", "--~}}"} {
			if strings.HasPrefix(s[at:], closing) {
				return at + len(closing)
			}
		}
	}
}

// rawBlock reads the text of {{{{x}}}} … {{{{/x}}}}; raw blocks inside it are part of the text.
func (l *lexer) rawBlock(start int) error {
	for depth := 0; ; {
		rest := l.src.Text[l.at:]
		switch i := strings.Index(rest, "{{{{"); {
		case i < 0:
			return l.src.errorf(start, "this raw block is never closed: {{{{/…}}}} is missing")
		case i > 0:
			l.emit(tokContent, i)
		case rawEnd(rest) > 0:
			n := rawEnd(rest)
			if depth == 0 {
				l.emit(tokEndRaw, n)
				last := &l.toks[len(l.toks)-1]
				last.text = last.raw[5 : n-4]
				return nil
			}
			depth--
			l.emit(tokContent, n)
		case strings.HasPrefix(rest, "{{{{/"):
			l.emit(tokContent, 5)
		case len(rest) > 4:
			depth++
			l.emit(tokContent, 4)
		default:
			return l.src.errorf(start, "this raw block is never closed: {{{{/…}}}} is missing")
		}
	}
}

// rawEnd is the length of {{{{/name}}}} at the start of s, 0 if that is not there.
func rawEnd(s string) int {
	if !strings.HasPrefix(s, "{{{{/") {
		return 0
	}
	n := idAt(s[5:])
	if n == 0 || !strings.HasPrefix(s[5+n:], "}}}}") {
		return 0
	}
	return 5 + n + 4
}
