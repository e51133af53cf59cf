package checking

import (
	"strings"
	"unicode/utf8"
)

// marked finds code points in a text without counting from its beginning every time.
type marked struct {
	text  string
	marks []int // byte of every markEvery-th code point
}

const markEvery = 1024

// cut is the code points start..end.
func (t *marked) cut(start, end int) string {
	if start >= end {
		return ""
	}
	from := t.byteOf(start)
	return t.text[from:max(from, t.byteOf(end))]
}

func (t *marked) byteOf(point int) int {
	if t.marks == nil {
		n := 0
		for i := range t.text {
			if n%markEvery == 0 {
				t.marks = append(t.marks, i)
			}
			n++
		}
		t.marks = append(t.marks, len(t.text))
	}
	k := point / markEvery
	if point < 0 || k >= len(t.marks)-1 {
		return len(t.text)
	}
	i := t.marks[k]
	for n := point % markEvery; n > 0 && i < len(t.text); n-- {
		_, size := utf8.DecodeRuneInString(t.text[i:])
		i += size
	}
	return i
}

// squash is a piece of text as an editor reads it: on one line, invisible characters gone.
func squash(s string) string {
	s = strings.Map(func(r rune) rune {
		if isInvisible(r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
