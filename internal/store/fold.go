package store

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Letters that Unicode does not take apart, as people type them who do not have the key; and the
// typographic signs that a keyboard has not.
var plainLetters = strings.NewReplacer(
	"ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ı", "i", "ŋ", "n",
	"‘", "'", "’", "'", "‚", "'", "‛", "'", "′", "'", "“", `"`, "”", `"`, "„", `"`, "‟", `"`, "″", `"`,
	"‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "―", "-",
)

// Fold is the text of a shadow column: what two spellings have in common that a reader would call
// the same. Case, accents on Latin, Greek and Cyrillic letters, the shape of quotation marks and
// dashes, and the width of spaces are gone. Searching and sorting compare folded text, so that
// both databases agree. Fold(Fold(s)) is Fold(s).
func Fold(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = plainLetters.Replace(strings.ToLower(cases.Fold().String(norm.NFKD.String(s)))) // ToLower: Cherokee folds upwards
	s = norm.NFC.String(withoutAccents(norm.NFKD.String(s)))
	return strings.Join(strings.Fields(s), " ")
}

func withoutAccents(s string) string {
	bare := false // the last letter is of a script whose accents we drop
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			if bare {
				return -1
			}
			return r
		}
		bare = unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
		return r
	}, s)
}
