package wordpress

import (
	"strconv"
	"strings"
)

// phpValue is a value as PHP writes it down: WordPress keeps lists in this form.
type phpValue struct {
	text string
	list []phpEntry
}

type phpEntry struct {
	key   string
	value phpValue
}

const (
	maxPHPEntries = 20_000
	maxPHPLevels  = 20
)

// readPHP reads a value; false for what is none. Objects are read as lists, and nothing is ever run.
func readPHP(text string) (phpValue, bool) {
	if len(text) < 4 || len(text) > MaxText {
		return phpValue{}, false
	}
	r := &phpReader{rest: text}
	v := r.value(0)
	return v, !r.bad
}

// at is the entry of a key.
func (v phpValue) at(key string) phpValue {
	for _, e := range v.list {
		if e.key == key {
			return e.value
		}
	}
	return phpValue{}
}

func (v phpValue) number() int {
	n, err := strconv.Atoi(v.text)
	if err != nil || n < 0 || n > 1<<31-1 {
		return 0
	}
	return n
}

type phpReader struct {
	rest  string
	count int
	bad   bool
}

func (r *phpReader) cut(mark string) string {
	before, after, ok := strings.Cut(r.rest, mark)
	if !ok {
		r.bad = true
		return ""
	}
	r.rest = after
	return before
}

func (r *phpReader) value(level int) (v phpValue) {
	if r.count++; r.bad || level > maxPHPLevels || r.count > maxPHPEntries || len(r.rest) < 2 {
		r.bad = true
		return v
	}
	kind := r.rest[0]
	r.rest = r.rest[1:]
	switch kind {
	case 'N':
		r.cut(";")
	case 'i', 'd', 'b':
		r.cut(":")
		v.text = r.cut(";")
	case 's':
		v.text = r.string()
		r.cut(";")
	case 'O':
		r.cut(":")
		r.string()
		v.list = r.entries(level)
	case 'a':
		v.list = r.entries(level)
	default:
		r.bad = true
	}
	return v
}

// string reads :5:"hello".
func (r *phpReader) string() string {
	r.cut(":")
	n, err := strconv.Atoi(r.cut(":"))
	if err != nil || n < 0 || len(r.rest) < n+2 || r.rest[0] != '"' || r.rest[n+1] != '"' {
		r.bad = true
		return ""
	}
	text := r.rest[1 : n+1]
	r.rest = r.rest[n+2:]
	return text
}

// entries reads :2:{key value key value}.
func (r *phpReader) entries(level int) (out []phpEntry) {
	r.cut(":")
	n, err := strconv.Atoi(r.cut(":"))
	if err != nil || n < 0 || n > maxPHPEntries || !strings.HasPrefix(r.rest, "{") {
		r.bad = true
		return nil
	}
	r.rest = r.rest[1:]
	for i := 0; i < n && !r.bad; i++ {
		key := r.value(level + 1)
		out = append(out, phpEntry{key.text, r.value(level + 1)})
	}
	if !strings.HasPrefix(r.rest, "}") {
		r.bad = true
		return out
	}
	r.rest = r.rest[1:]
	return out
}
