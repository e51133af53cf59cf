package stories

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/store"
)

const (
	wordsKept   = 12 // of a story
	wordsRead   = 400
	shortWord   = 4  // letters; shorter ones tell nothing, but of scripts that need few
	longestWord = 40 // letters
)

// wordsOf are the words that a story may be related by: of its headline, then of its dek; those with a capital before the
// others, which in most languages are names, and the longer before the shorter. Which of them are rare is asked when they
// are looked for.
func wordsOf(c Content) []string {
	seen := map[string]bool{}
	var kept []string
	for _, text := range []string{c.Title, c.Dek} {
		list := wordsIn(text)
		slices.SortStableFunc(list, func(a, b spelt) int {
			return cmp.Or(-cmp.Compare(a.capital(), b.capital()), cmp.Compare(utf8.RuneCountInString(b.folded), utf8.RuneCountInString(a.folded)))
		})
		for _, w := range list {
			if !seen[w.folded] && len(kept) < wordsKept {
				seen[w.folded] = true
				kept = append(kept, w.folded)
			}
		}
	}
	return kept
}

// spelt is a word as it stands in a text, and folded.
type spelt struct{ as, folded string }

func (w spelt) capital() int {
	if r, _ := utf8.DecodeRuneInString(w.as); unicode.IsUpper(r) {
		return 1
	}
	return 0
}

// wordsIn are the words of a text that may tell it apart. Scripts without spaces between words give pairs of letters.
func wordsIn(text string) (list []spelt) {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		letters := []rune(word)
		switch {
		case len(list) >= wordsRead:
			return list
		case unicode.In(letters[0], unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			for i := range min(len(letters)-1, wordsRead) {
				list = append(list, spelt{word, store.Fold(string(letters[i : i+2]))})
			}
		case strings.IndexFunc(word, unicode.IsLetter) < 0, len(letters) > longestWord:
		case len(letters) >= shortWord, len(letters) > 1 && unicode.In(letters[0], unicode.Hangul):
			if folded := store.Fold(word); folded != "" && !strings.ContainsRune(folded, ' ') {
				list = append(list, spelt{word, folded})
			}
		}
	}
	return list
}
