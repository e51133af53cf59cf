package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// label is who speaks at the head of a transcript's line, in bytes.
type label struct {
	start, end int
	words      int // byte where the words begin; the end of the paragraph: they follow in the next
	side       side
	whole      bool // a sentence follows
	loose      bool // no colon parts the label from the words: it takes more of its kind to make a transcript
}

// side is what a line says of its speaker beside a name.
type side uint8

const (
	byName     side = iota // the label is the speaker's name
	whoAsks                // "Q:", or a question without a label
	whoAnswers             // "A:", or an answer without a label
)

// letterSides are the labels that stand for a side.
var letterSides = map[string]side{"Q": whoAsks, "Question": whoAsks, "A": whoAnswers, "Answer": whoAnswers}

const (
	maxLabel  = 40 // bytes of a name
	maxBeside = 60 // bytes of what stands beside it: ", Tern News", " (by telephone)"
	labelMark = "*_ \t"
)

// labelOf reads the label of a transcript's line: "POE:", "Q.", "Ann Poe, Tern News:", "[00:12] Ann Poe:", "Ann Poe (00:12)".
func labelOf(text string, p paragraph) (label, bool) {
	at := pastMarks(text, p.start, p.end)
	if after := stampAt(text, at, p.end); after > at {
		at = pastMarks(text, after, p.end)
	}
	name, next, loose := cutLabel(text[at:p.end])
	if !isLabel(name) {
		return label{}, false
	}
	l := label{start: at, end: at + len(name), words: pastMarks(text, at+next, p.end), loose: loose, side: letterSides[strings.TrimSuffix(name, ".")]}
	rest := strings.TrimRight(text[l.words:p.end], labelMark)
	l.whole = l.words == p.end || len(strings.Fields(limited(rest, 200))) >= 3 && endsSentence(rest) && (loose || text[at+next-1] != ':' || next == l.words-at || isMark(text[at+next]))
	return l, true
}

func isMark(c byte) bool { return strings.IndexByte(labelMark, c) >= 0 }

// pastMarks skips blanks and the marks of bold print.
func pastMarks(text string, at, end int) int {
	for at < end && isMark(text[at]) {
		at++
	}
	return at
}

// cutLabel gives the name at the head of a line, where the line goes on behind what parts them, and whether that
// is less than a colon; "" if the line has no such head.
func cutLabel(body string) (name string, next int, loose bool) {
	i := strings.IndexAny(limited(body, maxLabel), ":([,*—–")
	if i <= 0 {
		return looseLabel(body)
	}
	name = strings.TrimRight(body[:i], labelMark)
	switch body[i] {
	case ':':
		if stripped := strings.TrimRight(name, "0123456789"); stripped != name && stampAt(body, len(stripped), len(body)) == len(body) {
			return strings.TrimRight(stripped, labelMark), len(body), false
		}
		return cutAtColon(body, name, i)
	case '(', '[':
		closing := strings.IndexAny(limited(body[i:], maxBeside), ")]")
		if closing < 0 {
			return "", 0, false
		}
		after := pastMarks(body, i+closing+1, len(body))
		if after == len(body) && stampAt(body, i, len(body)) == len(body) {
			return name, after, false
		}
		if after == len(body) || body[after] != ':' {
			return "", 0, false
		}
		if after+1 == len(body) && stampAt(body, i, len(body)) == after {
			return name, after + 1, false
		}
		return cutAtColon(body, name, after)
	case ',':
		j := strings.IndexByte(limited(body[i:], maxBeside), ':')
		if j < 0 || strings.ContainsAny(body[i:i+j], `.!?;"“”`) || len(strings.Fields(body[i:i+j])) > 6 || !strings.Contains(name, " ") {
			return "", 0, false
		}
		return cutAtColon(body, name, i+j)
	case '*':
		after := pastMarks(body, i, len(body))
		if after < len(body) && body[after] == ':' {
			return cutAtColon(body, name, after)
		}
		return name, after, true
	}
	if body[i-1] != ' ' {
		return "", 0, false
	}
	_, size := utf8.DecodeRuneInString(body[i:])
	return name, i + size, true
}

// cutAtColon gives the name before the colon at body[i], if words follow it.
func cutAtColon(body, name string, i int) (string, int, bool) {
	if i+2 >= len(body) || !isMark(body[i+1]) && (body[i+1] < 'A' || body[i+1] > 'Z') {
		return "", 0, false
	}
	return name, i + 1, false
}

// looseLabel reads "Q. Why?", "A It rained.", "ANN POE It rained.": a letter, or capitals before a word with one capital.
func looseLabel(body string) (string, int, bool) {
	if len(body) > 3 && (body[0] == 'Q' || body[0] == 'A') && (body[1] == ' ' || body[1] == '.' && body[2] == ' ') {
		at := strings.IndexByte(body, ' ') + 1
		if c, _ := utf8.DecodeRuneInString(body[at:]); unicode.IsUpper(c) {
			return body[:1], at, true
		}
		return "", 0, false
	}
	end := 0
	for rest := body; ; {
		word, after, more := strings.Cut(limited(rest, maxLabel), " ")
		if !more || strings.ToUpper(word) != word || strings.ToLower(word) == word || word == "I" || word == "A" {
			first, size := utf8.DecodeRuneInString(word)
			if !more || end < 3 || !unicode.IsUpper(first) || len(word) > size && strings.ToUpper(word) == word {
				return "", 0, false
			}
			return body[:end], end + 1, true
		}
		if end = len(body) - len(rest) + len(word); end > maxLabel || after == "" {
			return "", 0, false
		}
		rest = body[end+1:]
	}
}

// stampAt gives the byte behind a time such as "00:12", "[1:02:15]" or "(12:31)" at text[at] and the dash behind it; at
// where there is none.
func stampAt(text string, at, end int) int {
	i := at
	if i < end && (text[i] == '[' || text[i] == '(') {
		i++
	}
	colons := 0
	for from := i; i < end && (text[i] >= '0' && text[i] <= '9' || i > from && (text[i] == ':' || text[i] == '.')); i++ {
		if text[i] == ':' {
			colons++
		}
	}
	if colons == 0 || colons > 3 || text[i-1] == ':' {
		return at
	}
	if i < end && (text[i] == ']' || text[i] == ')') {
		i++
	}
	for _, dash := range []string{" - ", " – ", " — "} {
		if strings.HasPrefix(text[i:end], dash) {
			return i + len(dash)
		}
	}
	return i
}

// isLabel says whether a line may begin with name as a label.
func isLabel(name string) bool {
	if name == "" || strings.ContainsAny(name, `"“”.!?,;/@#0123456789`) && !strings.Contains(name, ". ") && !strings.HasSuffix(name, ".") {
		return false
	}
	words := strings.Fields(name)
	if len(words) > 4 {
		return false
	}
	for _, w := range words {
		if !isLabelWord(w) {
			return false
		}
	}
	return true
}

func isLabelWord(w string) bool {
	if first, _ := utf8.DecodeRuneInString(w); !unicode.IsLetter(first) {
		return w == "&"
	}
	if w[0] >= 'a' && w[0] <= 'z' && !particles.Has(w) {
		return false
	}
	c := vocabulary.Of(lower(w)).class
	return c&(medium|document|calendar|verb|be|have|sub|prep) == 0 || len(w) > 1 && strings.ToUpper(w) == w && c&(medium|document|calendar) == 0
}
