package firsthand

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const maxSlug = 120 // bytes; Ghost keeps up to 185, search results show about half of that

// Letters that do not fall apart into a base letter and a mark.
var plainLetters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ħ': "h",
}

// Slug makes the part of an address out of a title: ASCII letters and digits with hyphens between.
// It is "" where the title holds none of them; the caller then uses another name.
func Slug(title string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(strings.ToLower(title)) {
		piece := ""
		switch {
		case r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			piece = string(r)
		case plainLetters[r] != "":
			piece = plainLetters[r]
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘':
			continue // a mark on the letter before, or an apostrophe inside a word
		}
		if piece == "" {
			gap = b.Len() > 0
			continue
		}
		if gap {
			piece = "-" + piece
			gap = false
		}
		if b.Len()+len(piece) > maxSlug {
			break
		}
		b.WriteString(piece)
	}
	return b.String()
}

// CleanSlug tells whether a slug from outside can be kept: letters, digits, - and _, no slash.
func CleanSlug(slug string) bool {
	if slug == "" || len(slug) > 191 {
		return false
	}
	for _, r := range slug {
		if r != '-' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return strings.ToLower(slug) == slug
}
