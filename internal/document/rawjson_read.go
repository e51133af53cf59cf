package document

import "math"

// rawReader reads JSON in one pass, which also tells whether it is some.
type rawReader struct {
	data    []byte
	at      int
	deepest int // how deep arrays and objects may stand inside one another
	most    int // values
	keeps   bool

	depth, count int
	wrong        rawWrong

	// What is read waits behind what stands around it until that ends, and is then laid down in one piece.
	fields   []rawField
	items    []rawValue
	someMore []rawField // room for what is laid down
}

type rawWrong int

const (
	rawNoJSON rawWrong = iota + 1
	rawTooDeep
	rawTooMany
)

// ValidJSON is json.Valid, in a fraction of its time.
func ValidJSON(data []byte) bool {
	r := rawReader{data: data, deepest: 10_000, most: math.MaxInt}
	r.whole()
	return r.wrong == 0
}

// whole reads the value that the data are.
func (r *rawReader) whole() rawValue {
	v := r.value()
	if r.next() != 0 || r.at < len(r.data) {
		r.fail(rawNoJSON)
	}
	return v
}

// fail notes what is wrong first. Nothing more is read.
func (r *rawReader) fail(why rawWrong) {
	if r.wrong == 0 {
		r.wrong = why
	}
	r.at = len(r.data)
}

// next is the next byte that is no white space, 0 where there is none.
func (r *rawReader) next() byte {
	for ; r.at < len(r.data); r.at++ {
		switch c := r.data[r.at]; c {
		case ' ', '\t', '\r', '\n':
		default:
			return c
		}
	}
	return 0
}

func (r *rawReader) value() rawValue {
	if r.count++; r.count > r.most {
		r.fail(rawTooMany)
	}
	var v rawValue
	c := r.next()
	start := r.at
	switch {
	case c == '{':
		v.fields = r.object()
	case c == '[':
		v.items = r.array()
	case c == '"':
		r.text()
	case c == '-' || c >= '0' && c <= '9':
		r.number()
	default:
		r.word()
	}
	v.raw = r.data[start:r.at:r.at]
	return v
}

// inside goes one deeper, and tells each time that something follows before the end.
func (r *rawReader) inside(ends byte, each func()) {
	r.at++
	if r.depth++; r.depth > r.deepest {
		r.fail(rawTooDeep)
	}
	for first := true; ; first = false {
		c := r.next()
		switch {
		case c == ends:
			r.at++
			r.depth--
			return
		case c == 0 || !first && c != ',':
			r.fail(rawNoJSON)
			return
		case !first:
			r.at++
		}
		if each(); r.wrong != 0 {
			return
		}
	}
}

func (r *rawReader) object() []rawField {
	begin := len(r.fields)
	r.inside('}', func() {
		if r.next() != '"' {
			r.fail(rawNoJSON)
			return
		}
		start := r.at
		r.text()
		name := r.data[start:r.at]
		if r.next() != ':' {
			r.fail(rawNoJSON)
			return
		}
		r.at++
		if v := r.value(); r.keeps && r.wrong == 0 {
			r.fields = append(r.fields, rawField{unquote(name), v})
		}
	})
	read := r.fields[begin:]
	r.fields = r.fields[:begin]
	return r.lay(read)
}

// lay lays fields down where they stay. Small objects share one piece of memory.
func (r *rawReader) lay(read []rawField) []rawField {
	const room = 128
	n := len(read)
	if n == 0 {
		return nil
	}
	if n > len(r.someMore) {
		r.someMore = make([]rawField, max(n, min(room, len(r.data)/32+1)))
	}
	laid := r.someMore[:n:n]
	r.someMore = r.someMore[n:]
	copy(laid, read)
	return laid
}

func (r *rawReader) array() []rawValue {
	begin := len(r.items)
	r.inside(']', func() {
		if v := r.value(); r.keeps && r.wrong == 0 {
			r.items = append(r.items, v)
		}
	})
	read := r.items[begin:]
	r.items = r.items[:begin]
	if len(read) == 0 {
		return nil
	}
	return append(make([]rawValue, 0, len(read)), read...)
}

// text reads what stands between quotation marks.
func (r *rawReader) text() {
	for i := r.at + 1; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case c == '"':
			r.at = i + 1
			return
		case c < ' ':
			r.fail(rawNoJSON)
			return
		case c == '\\':
			n := escapeLength(r.data[i:])
			if n == 0 {
				r.fail(rawNoJSON)
				return
			}
			i += n - 1
		}
	}
	r.fail(rawNoJSON)
}

// escapeLength is how long what begins with a backslash is; 0 is none.
func escapeLength(data []byte) int {
	if len(data) < 2 {
		return 0
	}
	switch data[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if len(data) >= 6 && isHex(data[2]) && isHex(data[3]) && isHex(data[4]) && isHex(data[5]) {
			return 6
		}
	}
	return 0
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func (r *rawReader) number() {
	if r.data[r.at] == '-' {
		r.at++
	}
	if !r.take("0") && r.digits() == 0 {
		r.fail(rawNoJSON)
	}
	if r.take(".") && r.digits() == 0 {
		r.fail(rawNoJSON)
	}
	if r.take("eE") {
		r.take("+-")
		if r.digits() == 0 {
			r.fail(rawNoJSON)
		}
	}
}

func (r *rawReader) digits() int {
	start := r.at
	for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' {
		r.at++
	}
	return r.at - start
}

// take takes one of some characters if it comes next.
func (r *rawReader) take(some string) bool {
	for i := range len(some) {
		if r.at < len(r.data) && r.data[r.at] == some[i] {
			r.at++
			return true
		}
	}
	return false
}

func (r *rawReader) word() {
	for _, word := range []string{"true", "false", "null"} {
		if n := len(word); len(r.data)-r.at >= n && string(r.data[r.at:r.at+n]) == word {
			r.at += n
			return
		}
	}
	r.fail(rawNoJSON)
}
