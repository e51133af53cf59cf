package importers

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"firsthand/internal/document"
)

// exportText reads JSON one value after another, and holds no more of it than the one that was asked for. It looks at each byte
// once, where a decoder does so several times: most of an export are long texts.
type exportText struct {
	from io.Reader
	buf  []byte // what was read, of which what stands before at was taken
	at   int
	base int64 // bytes before buf
	err  error // of from
}

var (
	errNoJSON     = errors.New("this is no JSON")
	errRowTooLong = errors.New("a row is too long")
)

const readAhead = 256 << 10

func newExportText(from io.Reader) *exportText {
	t := &exportText{from: from, buf: make([]byte, 0, readAhead)}
	for len(t.buf) < len(byteMark) && t.more() {
	}
	if strings.HasPrefix(string(t.buf), byteMark) {
		t.at = len(byteMark)
	}
	return t
}

const byteMark = "\xef\xbb\xbf"

// more reads on; false says that there is no more. What was taken falls out.
func (t *exportText) more() bool {
	if t.err != nil {
		return false
	}
	if t.at > 0 {
		t.base += int64(t.at)
		t.buf, t.at = t.buf[:copy(t.buf, t.buf[t.at:])], 0
	}
	if len(t.buf) == cap(t.buf) {
		t.buf = slices.Grow(t.buf, max(readAhead, len(t.buf)))
	}
	n, err := t.from.Read(t.buf[len(t.buf):cap(t.buf)])
	t.buf, t.err = t.buf[:len(t.buf)+n], err
	return n > 0 || err == nil
}

// ended is why there is no more where something has to follow.
func (t *exportText) ended() error {
	if t.err == nil || errors.Is(t.err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return t.err
}

// peek is the next byte that is no white space.
func (t *exportText) peek() (byte, error) {
	for {
		for ; t.at < len(t.buf); t.at++ {
			switch c := t.buf[t.at]; c {
			case ' ', '\t', '\r', '\n':
			default:
				return c, nil
			}
		}
		if !t.more() {
			return 0, t.ended()
		}
	}
}

// value takes the next value of at most so many bytes. It stands until the next one is asked for.
func (t *exportText) value(most int) (json.RawMessage, error) {
	if _, err := t.peek(); err != nil {
		return nil, err
	}
	var s span
	seen := 0
	for {
		n, done := s.read(t.buf[t.at+seen:])
		if seen += n; seen > most {
			return nil, errRowTooLong
		}
		if !done && t.more() {
			continue
		}
		raw := t.buf[t.at : t.at+seen]
		if !done && (!s.scalar || !errors.Is(t.err, io.EOF)) {
			return nil, t.ended()
		}
		if !document.ValidJSON(raw) {
			return nil, errNoJSON
		}
		t.at += seen
		return raw, nil
	}
}

// part is value for what is a part of JSON and all there: nothing is read, and it is not looked at once more.
func (t *exportText) part() ([]byte, error) {
	if _, err := t.peek(); err != nil {
		return nil, err
	}
	var s span
	n, _ := s.read(t.buf[t.at:])
	if n == 0 {
		return nil, errNoJSON
	}
	t.at += n
	return t.buf[t.at-n : t.at], nil
}

// skip passes over a value, whatever it is, without keeping it.
func (t *exportText) skip() error {
	if _, err := t.peek(); err != nil {
		return err
	}
	var s span
	for {
		n, done := s.read(t.buf[t.at:])
		t.at += n
		if done {
			return nil
		}
		if !t.more() {
			return t.ended()
		}
	}
}

// span finds where a value ends, whatever pieces it comes in. Whether it is JSON another has to say.
type span struct {
	depth    int
	inString bool
	escaped  bool
	scalar   bool // a number or a word, which ends where something else begins
}

// read reads on; n is how much of the piece belongs to the value.
func (s *span) read(piece []byte) (n int, done bool) {
	for i := 0; i < len(piece); {
		if s.inString {
			if i = s.text(piece, i); s.inString || s.depth > 0 {
				continue
			}
			return i, true
		}
		switch piece[i] {
		case '"':
			if s.scalar {
				return i, true
			}
			s.inString = true
		case '{', '[':
			s.depth++
		case '}', ']':
			if s.depth == 0 {
				return i, true
			}
			if s.depth--; s.depth == 0 {
				return i + 1, true
			}
		case ',', ':', ' ', '\t', '\r', '\n':
			if s.depth == 0 {
				return i, true
			}
		default:
			s.scalar = s.depth == 0
		}
		i++
	}
	return len(piece), false
}

// text goes on to behind the end of a text, or of the piece.
func (s *span) text(piece []byte, i int) int {
	if s.escaped && i < len(piece) {
		s.escaped = false
		i++
	}
	for i < len(piece) {
		switch piece[i] {
		case '"':
			s.inString = false
			return i + 1
		case '\\':
			if i++; i == len(piece) {
				s.escaped = true
				return i
			}
		}
		i++
	}
	return i
}

// unquoted is what a JSON text says.
func unquoted(raw []byte) string {
	inner := raw[1 : len(raw)-1]
	if !utf8.Valid(inner) {
		return unquotedSlowly(raw)
	}
	out := make([]byte, 0, len(inner))
	for i := 0; i < len(inner); i++ {
		c := inner[i]
		if c != '\\' {
			out = append(out, c)
			continue
		}
		i++
		if c = inner[i]; c == 'u' {
			n, err := strconv.ParseUint(string(inner[i+1:i+5]), 16, 16)
			if err != nil || n >= 0xd800 && n < 0xe000 { // two make one character
				return unquotedSlowly(raw)
			}
			out, i = utf8.AppendRune(out, rune(n)), i+4
			continue
		}
		out = append(out, meant(c))
	}
	return string(out)
}

// meant is the character that stands behind a backslash.
func meant(c byte) byte {
	switch c {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return c
}

func unquotedSlowly(raw []byte) string {
	var s string
	if json.Unmarshal(raw, &s) != nil { // it is a text
		return ""
	}
	return s
}
