package importers

import "io"

// maxGhostText is how many bytes of JSON one text of a row may have: no story could be kept of more.
const maxGhostText = 10 << 20

// textTooLong ends a text of which the rest was left out: no text of an export holds it.
const textTooLong = `\u0000firsthand: the rest is too long\u0000`

// saysTooLong is what is said of a row with such a text.
const saysTooLong = "One of its texts is longer than 10 MB, which no story may have: it was left out."

// shortening passes JSON on with its longest texts cut off, so that a row with one can be told and the next one read.
type shortening struct {
	from   io.Reader
	inside bool // a text
	size   int  // of it, so far
	escape int  // how many bytes of an escape are to come; -1: the one behind the backslash
	cut    bool // the rest of the text is left out
	buf    []byte
	out    []byte // what waits to be passed on
	made   []byte // all of what out was
	err    error
}

func newShortening(from io.Reader) *shortening {
	return &shortening{from: from, buf: make([]byte, 64<<10)}
}

func (s *shortening) Read(p []byte) (int, error) {
	for len(s.out) == 0 {
		if s.err != nil {
			return 0, s.err
		}
		var n int
		n, s.err = s.from.Read(s.buf)
		s.out = s.made[:0]
		for rest := s.buf[:n]; len(rest) > 0; {
			if run := s.run(rest); run > 0 {
				s.out, rest = append(s.out, rest[:run]...), rest[run:]
				continue
			}
			s.take(rest[0])
			rest = rest[1:]
		}
		s.made = s.out // to be used again: nothing of it is left when there is more to read
	}
	n := copy(p, s.out)
	s.out = s.out[n:]
	return n, nil
}

// run is how many bytes can be passed on as they are: up to the next that begins or ends something.
func (s *shortening) run(rest []byte) int {
	switch {
	case !s.inside:
		return until(rest, '"', '"')
	case s.escape != 0 || s.cut || s.size+len(rest) > maxGhostText:
		return 0
	}
	n := until(rest, '"', '\\')
	s.size += n
	return n
}

func until(rest []byte, one, other byte) int {
	for i, c := range rest {
		if c == one || c == other {
			return i
		}
	}
	return len(rest)
}

func (s *shortening) take(b byte) {
	if !s.inside {
		s.inside, s.size, s.escape, s.cut = b == '"', 0, 0, false
		s.out = append(s.out, b)
		return
	}
	begins := s.escape == 0
	switch {
	case s.escape < 0:
		if s.escape = 0; b == 'u' {
			s.escape = 4
		}
	case s.escape > 0:
		s.escape--
	case b == '\\':
		s.escape = -1
	case b == '"':
		s.inside = false
	}
	if s.size++; s.size > maxGhostText && begins && s.inside && !s.cut {
		s.cut = true
		s.out = append(s.out, textTooLong...)
	}
	if !s.cut || !s.inside {
		s.out = append(s.out, b)
	}
}
