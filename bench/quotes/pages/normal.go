package pages

import (
	"strings"
	"time"
	"unicode"
)

// Two ways of printing the same words count as the same: curly and straight marks, long and short
// dashes, kinds of blank. Everything else is a difference.
var sameMarks = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "–", "-", "—", "-", "…", "...", "\u00ad", "", "\u200b", "")

func normal(s string) string {
	return strings.Join(strings.Fields(sameMarks.Replace(s)), " ")
}

// normalQuote leaves out what a span may or may not take with it: marks and stops at its ends, and the
// commas of a split quote.
func normalQuote(s string) string {
	var words []string
	for w := range strings.FieldsSeq(sameMarks.Replace(s)) {
		if w = strings.Trim(w, `"'.,;:-`); w != "" {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}

// words are the words of a text in small letters, without what is around them.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(sameMarks.Replace(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
}

// sharesName tells whether two speakers have a word of a name in common, or neither has any.
func sharesName(a, b string) bool {
	has := map[string]bool{}
	for _, w := range words(a) {
		has[w] = true
	}
	for _, w := range words(b) {
		if has[w] && !emptyWords[w] {
			return true
		}
	}
	return strings.EqualFold(normal(a), normal(b))
}

var emptyWords = map[string]bool{"the": true, "a": true, "an": true, "of": true, "and": true, "close": true, "to": true, "one": true, "who": true}

// normalDate leaves out the preposition before a printed date.
func normalDate(s string) string {
	s = strings.ToLower(normal(s))
	for _, lead := range []string{"in ", "on ", "during ", "at ", "the "} {
		s = strings.TrimPrefix(s, lead)
	}
	return s
}

// moment makes two spellings of the same moment equal; a day stays a day.
func moment(s string) string {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05Z0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC().Format(time.RFC3339)
		}
	}
	if t, err := time.Parse("2006-01-02T15:04:05", s); err == nil {
		return t.Format("2006-01-02") // without a zone it is no moment, and the guide has it as the day
	}
	return s
}

func outlet(s string) string { return strings.TrimPrefix(strings.ToLower(normal(s)), "the ") }
