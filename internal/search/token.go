package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/store"
)

const (
	maxToken  = 60     // bytes of one word
	maxTokens = 16_000 // of one thing: PostgreSQL knows no place behind 16,383
	maxText   = 96 << 10
)

// Token is a word of a text as it is looked for, and where it stands.
type Token struct {
	Word       string
	Start, End int  // in bytes of the text
	run        bool // of a script without spaces: what follows belongs to it
}

// Tokens are the words of a text: letters and digits, folded as store.Fold does, without an 's at their end. Scripts without
// spaces between words (Chinese, Japanese, Korean, Thai and their kin) give each two letters that stand beside each other, and
// the last letter of a run alone, so that a single letter is found as the beginning of something.
func Tokens(text string) []Token { return appendTokens(nil, text, maxTokens) }

func appendTokens(list []Token, text string, most int) []Token {
	for at := 0; at < len(text) && len(list) < most; {
		end, plain := nextWord(text, &at)
		switch {
		case end == at:
		case plain:
			list = append(list, Token{Word: lowerASCII(cutWord(withoutS(text[at:end]))), Start: at, End: end})
		default:
			list = appendFolded(list, text, at, end, foldWord)
		}
		at = end
	}
	return list[:min(len(list), most)]
}

// nextWord goes on to where the next word begins, and tells where it ends and whether it is A to Z and digits alone; behind the
// last one nothing is left between.
func nextWord(text string, at *int) (end int, plain bool) {
	for *at < len(text) {
		c := text[*at]
		if c < utf8.RuneSelf && !isWordByte(c) {
			*at++
			continue
		}
		if end, plain := wordEnd(text, *at); end > *at {
			return end, plain
		}
		_, size := utf8.DecodeRuneInString(text[*at:])
		*at += size
	}
	return *at, false
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// wordEnd is where the word ends that begins at a place, and whether it is A to Z and digits alone. An apostrophe between
// letters is part of it.
func wordEnd(text string, at int) (end int, plain bool) {
	plain = true
	for end = at; end < len(text); {
		c := text[end]
		if c < utf8.RuneSelf {
			switch {
			case isWordByte(c):
				end++
				continue
			case c == '\'' && end > at && letterFollows(text[end+1:]):
				plain = plain && isS(text[end+1:])
				end++
				continue
			}
			return end, plain
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			plain = false
		case r == '’' && end > at && letterFollows(text[end+size:]):
			plain = false
		case r == '\u00ad' || r == '\u200d' || r == '\u200c': // said to nobody
			plain = false
		default:
			return end, plain
		}
		end += size
	}
	return end, plain
}

func letterFollows(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

// isS tells whether a text begins with an s that ends a word.
func isS(text string) bool {
	return text != "" && (text[0] == 's' || text[0] == 'S') && (len(text) == 1 || text[1] < utf8.RuneSelf && !isWordByte(text[1]) && text[1] != '\'')
}

func withoutS(word string) string {
	if n := len(word) - 2; n > 0 && word[n] == '\'' {
		return word[:n]
	}
	return word
}

func lowerASCII(word string) string {
	for i := range len(word) {
		if 'A' <= word[i] && word[i] <= 'Z' {
			return strings.ToLower(word)
		}
	}
	return word
}

// appendFolded adds the words of a stretch of letters that are not all A to Z, as fold makes them of those of the text.
func appendFolded(list []Token, text string, start, end int, fold func(string) string) []Token {
	at := start
	for at < end {
		r, size := utf8.DecodeRuneInString(text[at:end])
		if !spaceless(r) {
			stop := at + size
			for stop < end {
				r, size := utf8.DecodeRuneInString(text[stop:end])
				if spaceless(r) {
					break
				}
				stop += size
			}
			if word := fold(text[at:stop]); word != "" {
				list = append(list, Token{Word: word, Start: at, End: stop})
			}
			at = stop
			continue
		}
		stop := at
		for stop < end {
			r, size := utf8.DecodeRuneInString(text[stop:end])
			if !spaceless(r) && !unicode.IsMark(r) {
				break
			}
			stop += size
		}
		list = appendRun(list, text, at, stop, fold)
		at = stop
	}
	return list
}

// appendRun adds the pairs of letters of a run without spaces.
func appendRun(list []Token, text string, start, end int, fold func(string) string) []Token {
	var starts []int
	for i, r := range text[start:end] {
		if !unicode.IsMark(r) || i == 0 {
			starts = append(starts, start+i)
		}
	}
	starts = append(starts, end)
	for i := 0; i+1 < len(starts); i++ {
		stop := starts[min(i+2, len(starts)-1)]
		if word := fold(text[starts[i]:stop]); word != "" {
			list = append(list, Token{Word: word, Start: starts[i], End: stop, run: i+2 < len(starts)})
		}
	}
	return list
}

// spaceless tells the letters of scripts that put no spaces between words.
func spaceless(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) ||
		r == 'ー' || r == '々'
}

// foldWord is a word as it is kept.
func foldWord(word string) string {
	word = store.Fold(word)
	if n := len(word) - 2; n > 0 && word[n:] == "'s" {
		word = word[:n]
	}
	word = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, word)
	return cutWord(word)
}

// cutWord keeps the beginning of what is too long to be a word.
func cutWord(word string) string {
	if len(word) <= maxToken {
		return word
	}
	n := maxToken
	for !utf8.RuneStart(word[n]) {
		n--
	}
	return word[:n]
}
