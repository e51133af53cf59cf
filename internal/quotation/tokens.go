package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/wordset"
)

// kind is what a token is made of.
type kind uint8

const (
	word   kind = iota + 1
	number      // begins with a digit or a currency sign
	stop        // . ! ? …
	comma
	colon
	semicolon
	dash
	bracket // ( [ { and their closing forms
	symbol  // anything else
	quoted  // a stretch in marks, as one token; only in skeletons
)

// token is one word or mark of a text; start and end are bytes of the whole text.
type token struct {
	start, end int
	kind       kind
	upper      bool // begins with a capital
	caps       bool // all letters are capitals, at least two
	poss       bool // ends in 's or s': a possessive or a contraction
	setting    setting
	office     uint8 // a name begins here, and so many words of an office stand right before it
	class      class
	low        string // in lower case with plain apostrophes, possessive ending removed; "" unless a word or number
	form       *speechForm
	q          int // for quoted: index of the stretch
}

// is says whether the token is a word of class c.
func (t *token) is(c class) bool { return t.class&c != 0 }

// tokenise appends the tokens of text[start:end] to out.
func tokenise(text string, start, end int, out []token) []token {
	for at := start; at < end; {
		if text[at] == ' ' {
			at++
			continue
		}
		r, size := decode(text, at, end)
		switch {
		case isBlank(r):
			at += size
		case unicode.IsLetter(r) || r == '@' || r == '#':
			stop := wordEnd(text, at+size, end)
			out = append(out, wordToken(text, at, stop))
			at = stop
		case unicode.IsDigit(r) || isMoney(r) && at+size < end && isDigit(text[at+size]):
			stop := numberEnd(text, at+size, end)
			low := strings.ToLower(text[at:stop])
			out = append(out, token{start: at, end: stop, kind: number, low: low, class: vocabulary.Of(low).class})
			at = stop
		default:
			k := markKind(r)
			stop := at + size
			for k == stop0(k) && stop < end { // "..." and "--" are one mark
				next, n := decode(text, stop, end)
				if markKind(next) != k {
					break
				}
				stop += n
			}
			out = append(out, token{start: at, end: stop, kind: k})
			at = stop
		}
	}
	return out
}

// stop0 gives k for the kinds whose marks run together, and 0 for the others.
func stop0(k kind) kind {
	if k == stop || k == dash {
		return k
	}
	return 0
}

func decode(text string, at, end int) (rune, int) {
	if c := text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[at:end])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isMoney(r rune) bool { return r == '$' || r == '£' || r == '€' }

func markKind(r rune) kind {
	switch r {
	case '.', '!', '?', '…':
		return stop
	case ',':
		return comma
	case ':':
		return colon
	case ';':
		return semicolon
	case '-', '–', '—', '―':
		return dash
	case '(', ')', '[', ']', '{', '}':
		return bracket
	}
	return symbol
}

// wordEnd gives the end of the word that goes on at `at`: letters, digits, inner apostrophes,
// hyphens and full stops (U.S., Mr.).
func wordEnd(text string, at, end int) int {
	start := at
	for at < end {
		if c := text[at] | 0x20; c >= 'a' && c <= 'z' {
			at++
			continue
		}
		r, size := decode(text, at, end)
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || r >= 0x300 && unicode.Is(unicode.Mn, r) {
			at += size
			continue
		}
		if at+size >= end || !isInner(r) {
			break
		}
		next, _ := decode(text, at+size, end)
		if !unicode.IsLetter(next) && !unicode.IsDigit(next) || r == '.' && !innerStop(text, start-1, at, next) {
			break
		}
		at += size
	}
	if at < end && text[at] == '.' && abbreviated(text[wordStart(text, start):at]) {
		at++
		if mark, size := decode(text, min(at, end-1), end); at < end && (mark == '\'' || mark == '’') && strings.HasPrefix(text[at+size:end], "s ") { // the U.N.'s office
			at += size + 1
		}
	}
	return at
}

// wordStart steps back over the first letter of a word, which wordEnd's caller has passed already.
func wordStart(text string, at int) int {
	_, size := utf8.DecodeLastRuneInString(text[:at])
	return at - size
}

func isInner(r rune) bool {
	return r == '\'' || r == '’' || r == '-' || r == '.' || r == '&' || r == '‑'
}

// innerStop says whether a full stop before next belongs to the word: U.S., a.m., name.com, but not
// two sentences that lack a blank.
func innerStop(text string, start, at int, next rune) bool {
	return unicode.IsLower(next) || at-start <= 2 || at >= 2 && text[at-2] == '-' || unicode.IsDigit(next) || at >= 2 && text[at-2] == '.'
}

// abbreviated says whether the word w before a full stop is shortened, so that the stop is part of
// the word.
func abbreviated(w string) bool {
	if len(w) == 1 {
		return w[0] >= 'A' && w[0] <= 'Z' && w[0] != 'I'
	}
	if len(w) >= 3 && w[len(w)-2] == '.' {
		return true
	}
	if len(w) > 3 && w[1] == '-' && strings.IndexByte("DRI", w[0]) >= 0 && states.Has(w[2:]) { // R-Ill., D-Wash.
		return true
	}
	return len(w) <= 5 && abbreviations.Has(strings.ToLower(w))
}

// states are those of the United States as they stand behind a party.
var states = wordset.Of(`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
	Vt Va Wash Wis Wyo`)

func numberEnd(text string, at, end int) int {
	for at < end {
		r, size := decode(text, at, end)
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' {
			at += size
			continue
		}
		if at+size >= end || !strings.ContainsRune(".,-'’:/", r) {
			break
		}
		next, _ := decode(text, at+size, end)
		if !unicode.IsDigit(next) && !(r == '-' && unicode.IsLetter(next)) && !((r == '\'' || r == '’') && next == 's') {
			break
		}
		at += size
	}
	return at
}

// wordToken makes the token of the word text[start:end].
func wordToken(text string, start, end int) token {
	w := text[start:end]
	t := token{start: start, end: end, kind: word}
	first, size := utf8.DecodeRuneInString(w)
	t.upper = unicode.IsUpper(first)
	if t.upper {
		t.caps = allCaps(w)
	}
	known := t.lookUp(w)
	if !known && !t.upper && t.low != w { // a capital inside: al-Tayeb, eBay
		t.upper = joinedArticle(w) || camel(w)
	}
	t.upper = t.upper || first == '@' && len(w) > size || strings.IndexByte(w, '_') > 0 // a user's name
	if t.low[len(t.low)-1] == 's' && strings.HasSuffix(t.low, "'s") && len(t.low) > 2 {
		t.poss = true
		if known && t.class != 0 { // it's, he's, let's
			return t
		}
		t.lookUp(t.low[:len(t.low)-2])
	}
	if t.class == 0 {
		t.class = guessClass(t.low, t.upper)
	}
	return t
}

// lookUp fills in the word in lower case with plain apostrophes, and what the tables know of it, if they do. A word
// that they know is not made anew.
func (t *token) lookUp(w string) bool {
	var room [32]byte
	e, known := vocabulary.Get(string(lowered(room[:0], w)))
	t.class, t.setting, t.form = e.class, e.setting, e.form
	if t.low = e.word; !known {
		t.low = lower(w)
	}
	return known
}

// joinedArticle says whether a word is a name that begins with an article in lower case: al-Tayeb, d'Amico.
func joinedArticle(w string) bool {
	if w[0] < 'a' || w[0] > 'z' {
		return false
	}
	at := strings.IndexFunc(w[:min(len(w), 6)], isInner)
	if at < 1 || !articles.Has(w[:at]) {
		return false
	}
	mark, size := utf8.DecodeRuneInString(w[at:])
	next, _ := utf8.DecodeRuneInString(w[at+size:])
	return isInner(mark) && unicode.IsUpper(next)
}

// camel says whether a word has its capital inside: eBay, easyJet.
func camel(w string) bool {
	at := strings.IndexFunc(w, unicode.IsUpper)
	return at > 0 && at < 6 && at+1 < len(w) && w[at+1] >= 'a' && w[at+1] <= 'z' && w[at-1] >= 'a' && w[at-1] <= 'z'
}

// articles are what names from other languages begin with, before a hyphen or an apostrophe.
var articles = wordset.Of(`al el ad as an ar ash at az ul d l dell`)

// lowered appends a word that fits, in lower case with plain apostrophes, to the room for it; one of other letters
// is left as it is.
func lowered(room []byte, w string) []byte {
	if len(w) > cap(room) {
		return room
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c == 0xE2 && strings.HasPrefix(w[i:], "’"):
			c, i = '\'', i+2
		case c >= utf8.RuneSelf:
			return append(room[:0], lower(w)...)
		}
		room = append(room, c)
	}
	return room
}

// lower gives w in lower case with plain apostrophes; it copies only when something changes.
func lower(w string) string {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return strings.ReplaceAll(strings.ToLower(w), "’", "'")
		}
	}
	return w
}

func allCaps(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}
