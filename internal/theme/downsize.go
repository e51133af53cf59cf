package theme

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// countUnit is what downsize counts.
type countUnit uint8

const (
	countCharacters countUnit = iota
	countWords
)

// CutWords is HTML cut after a number of words, as Ghost cuts excerpts; tags that stand open are closed.
func CutWords(html string, words int) string { return downsize(html, words, countWords) }

// voidTags have no end tag.
var voidTags = []string{"area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen", "link", "meta",
	"param", "source", "track", "wbr"}

// downsize cuts HTML after a number of words or characters (UTF-16 units, as JavaScript counts) and
// closes the tags that stand open. It gives what the downsize package that Ghost uses gives, also
// where that is odd.
func downsize(html string, limit int, unit countUnit) string {
	if unit == countWords && strings.IndexByte(html, '<') < 0 && utf8.ValidString(html) {
		return trimSpace(firstWords(html, limit))
	}
	d := &downsizer{limit: limit, unit: unit}
	d.out.Grow(min(len(html), 4096))
	for i, r := range html {
		if d.read(html, i, r) {
			break
		}
	}
	var s strings.Builder
	s.WriteString(trimSpace(d.out.String()))
	s.WriteString(d.tag.String())
	for _, tag := range slices.Backward(d.open) {
		if name := tagName(tag); name != "" {
			s.WriteString("</" + name + ">")
		}
	}
	return s.String()
}

// firstWords is a text without tags up to the end of its words of that number, with the character behind it.
func firstWords(s string, limit int) string {
	d := downsizer{limit: limit, unit: countWords}
	for i, r := range s {
		if d.full() {
			return s[:i]
		}
		if r < utf8.RuneSelf {
			word := r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z'
			if d.inWord && !word {
				d.count++
			}
			d.inWord = word
			continue
		}
		d.countRune(r)
	}
	return s
}

type readState uint8

const (
	inText readState = iota
	inTag
	inDouble // "…" in a tag
	inSingle // '…' in a tag
	inComment
)

type downsizer struct {
	limit  int
	unit   countUnit
	count  int
	inWord bool
	state  readState
	tag    strings.Builder // the tag that is being read
	open   []string        // start tags that wait for their end
	out    strings.Builder
}

func (d *downsizer) full() bool { return d.count >= d.limit }

// read takes one character; it tells whether to stop.
func (d *downsizer) read(html string, i int, r rune) (stop bool) {
	if d.state != inText {
		d.tag.WriteRune(r)
	}
	switch r {
	case '<':
		if d.state == inText && i+1 < len(html) && opensTag(html[i+1]) {
			if d.full() {
				return true
			}
			d.state = inTag
			d.tag.WriteByte('<')
		}
	case '!':
		if d.state == inTag && html[i-1] == '<' {
			d.state = inComment
		}
	case '"':
		d.quote(inDouble, inSingle)
	case '\'':
		d.quote(inSingle, inDouble)
	case '>':
		if d.close(html, i) && !d.full() {
			d.countRune(-1)
			return false
		}
	}
	if d.state == inText {
		if d.full() {
			return true
		}
		d.countRune(r)
		d.out.WriteRune(r)
	}
	return false
}

func opensTag(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '/' || c == '!'
}

// quote begins or ends a quoted value in a tag.
func (d *downsizer) quote(mine, other readState) {
	switch d.state {
	case mine:
		d.state = inTag
	case other, inText:
	default:
		d.state = mine
	}
}

// close ends a tag or comment at >; it tells whether one ended.
func (d *downsizer) close(html string, i int) bool {
	switch {
	case d.state == inTag:
		d.endTag(d.tag.String())
	case d.state == inComment && i >= 2 && html[i-2:i] == "--":
	default:
		return false
	}
	d.state = inText
	d.out.WriteString(d.tag.String())
	d.tag.Reset()
	return true
}

func (d *downsizer) endTag(tag string) {
	name := tagName(tag)
	if endTagForm.MatchString(tag) {
		if n := len(d.open); n > 0 && tagName(d.open[n-1]) == name {
			d.open = d.open[:n-1]
		}
		return
	}
	if !slices.Contains(voidTags, name) && !strings.HasSuffix(trimSpace(tag[:len(tag)-1]), "/") {
		d.open = append(d.open, tag)
	}
}

var endTagForm = regexp.MustCompile(`<\s*/`)

// tagName is the first name in a tag, "" if there is none.
func tagName(tag string) string {
	isName := func(c byte) bool { return c == ':' || c == '-' || isWordByte(c) }
	for i := 0; i < len(tag); i++ {
		if tag[i] != '<' {
			continue
		}
		j := i + 1
		for j < len(tag) && tag[j] == '/' {
			j++
		}
		k := j
		for k < len(tag) && isName(tag[k]) {
			k++
		}
		if k > j {
			return tag[j:k]
		}
	}
	return ""
}

// countRune counts a character; -1 is the end of a tag, which ends a word.
func (d *downsizer) countRune(r rune) {
	if d.unit == countCharacters {
		if r >= 0 {
			d.count += 1 + btoi(r > 0xffff)
		}
		return
	}
	word := r >= 0 && (r >= '0' && r <= '9' || unicode.IsLetter(r))
	if word != d.inWord {
		d.inWord = word
		if !word {
			d.count++
		}
	}
}
