package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/pattern"
)

// Sentence is a stretch of a text: from byte Start on, with its white space behind cut off.
type Sentence struct {
	Text  string
	Start int
}

// abbreviations do not end a sentence.
var abbreviations = pattern.Lazy(`(?i)(?:^|[\s(“"])(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|gov|sen|rep|gen|col|capt|lt|sgt|rev|hon|vs|etc|inc|ltd|co|corp|no|vol|ep|feat|approx|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|u\.s|u\.k|u\.n|e\.g|i\.e|\p{L})\.$`)

// states are places whose short names stand behind a town and do not end a sentence either.
var states = pattern.Lazy(`, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)\.$`)

// maxHeld is how far (in bytes) an open quotation mark keeps a sentence from ending: a mark that is
// never closed must not swallow the text.
const maxHeld = 600

// Sentences parts a paragraph. A quoted question inside a sentence ("I was like, 'Why not?' and …")
// does not end it.
func Sentences(text string) []Sentence {
	var list []Sentence
	start := 0
	var open marks
	for i, r := range text {
		if i < start {
			continue
		}
		open.see(text, i, r)
		if !strings.ContainsRune(".!?…؟。！？", r) {
			continue
		}
		end := i + utf8.RuneLen(r)
		next, size := endOfSentence(text, start, end, &open)
		if !next {
			continue
		}
		list = append(list, Sentence{Text: text[start : end+size], Start: start})
		start = end + size + len(text[end+size:]) - len(strings.TrimLeft(text[end+size:], " \n\t"))
		open = marks{}
	}
	if rest := strings.TrimRight(text[min(start, len(text)):], " \n\t"); rest != "" {
		list = append(list, Sentence{Text: rest, Start: start})
	}
	return list
}

// endOfSentence tells whether a sentence ends at end, and how many bytes of closing marks belong to it.
func endOfSentence(text string, start, end int, open *marks) (bool, int) {
	closing := 0
	for closing < 12 {
		r, size := utf8.DecodeRuneInString(text[end+closing:])
		if size == 0 || !strings.ContainsRune(`.!?…"'”’»)]`, r) {
			break
		}
		closing += size
	}
	rest := text[end+closing:]
	if rest == "" {
		return true, closing
	}
	trimmed := strings.TrimLeft(rest, " \n\t\u00a0")
	if len(trimmed) == len(rest) {
		first, _ := utf8.DecodeRuneInString(rest)
		// Full stops of scripts that write no blank.
		return strings.HasSuffix(text[:end], "。") || strings.HasSuffix(text[:end], "！") && unicode.IsLetter(first), closing
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(trimmed, `"'“‘«([—–-`))
	if unicode.IsLower(first) || strings.HasPrefix(trimmed, "—") || strings.HasPrefix(trimmed, "–") {
		return false, 0
	}
	if text[end-1] == '.' && closing == 0 && (abbreviations.MatchString(text[max(start, end-12):end]) || states.MatchString(text[max(start, end-12):end])) {
		return false, 0
	}
	if open.held(text, end, closing) && end-start < maxHeld {
		return false, 0
	}
	return true, closing
}

// marks follows which quotation marks are open.
type marks struct{ stack []rune }

var closers = map[rune]rune{'“': '”', '‘': '’', '«': '»', '"': '"', '\'': '\'', '„': '“'}

func (m *marks) see(text string, i int, r rune) {
	n := len(m.stack)
	if n > 0 && r == m.stack[n-1] {
		if (r == '\'' || r == '’') && !closesWord(text, i, r) {
			return
		}
		m.stack = m.stack[:n-1]
		return
	}
	closer, opens := closers[r]
	if !opens || n > 4 || (r == '\'' || r == '‘') && shortYear.MatchString(text[i+utf8.RuneLen(r):min(len(text), i+8)]) {
		return
	}
	if r == '\'' || r == '"' {
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+1:])
		if i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune(`([—–-"“`, before) || unicode.IsSpace(after) || after == utf8.RuneError {
			return
		}
	}
	m.stack = append(m.stack, closer)
}

// shortYear follows an apostrophe that opens nothing: '94, the '80s.
var shortYear = pattern.Lazy(`^\d\ds?(?:[^\d\pL]|$)`)

// closesWord tells a closing mark from an apostrophe.
func closesWord(text string, i int, r rune) bool {
	after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
	return !unicode.IsLetter(after) && !unicode.IsDigit(after)
}

// held tells whether marks are still open behind the closing ones at end.
func (m *marks) held(text string, end, closing int) bool {
	left := len(m.stack)
	for _, r := range text[end : end+closing] {
		if left > 0 && r == m.stack[left-1] {
			left--
		}
	}
	return left > 0
}
