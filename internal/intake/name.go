package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles may stand in small letters inside a name.
var particles = map[string]bool{
	"de": true, "da": true, "di": true, "do": true, "dos": true, "del": true, "della": true, "la": true, "le": true,
	"van": true, "von": true, "der": true, "den": true, "ter": true, "ten": true, "zu": true, "af": true, "av": true,
	"al": true, "el": true, "bin": true, "ibn": true, "bint": true, "ben": true, "y": true, "e": true, "i": true,
}

var nameWord = lazy(`^(?:\p{Lu}\.){1,3}$|^\p{Lu}[\p{L}\p{M}'’.\-]*$|^[\p{Lo}][\p{L}\p{M}'’.\-]*$|^(?:d|l|o|m)['’]\p{Lu}[\p{L}\p{M}\-]*$`)

// looksLikeName tells whether a phrase is spelt as a person's name is: two to five words with
// capitals (or of a script without them), particles between.
func looksLikeName(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 5 || utf8.RuneCountInString(s) > 60 {
		return false
	}
	for i, w := range words {
		w = strings.TrimSuffix(w, ",")
		if particles[w] && i > 0 && i < len(words)-1 {
			continue
		}
		if !nameWord.MatchString(w) || notInName[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// notInName are words with capitals that headlines and lines of roles have and names do not.
var notInName = map[string]bool{
	"the": true, "a": true, "an": true, "and": true, "of": true, "in": true, "on": true, "for": true, "with": true,
	"to": true, "is": true, "at": true, "by": true, "from": true, "new": true, "how": true, "why": true, "what": true,
	"who": true, "when": true, "news": true, "more": true, "read": true, "share": true, "staff": true, "editor": true, "editors": true, "correspondent": true, "critic": true, "columnist": true, "contributor": true,
	"engineer": true, "manager": true, "director": true, "professor": true, "team": true, "contributors": true,
	"writer": true, "reporter": true, "her": true, "his": true, "their": true, "my": true, "your": true, "our": true,
	"january": true, "february": true, "march": true, "june": true, "july": true, "september": true, "october": true,
	"november": true, "december": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true,
	"friday": true, "saturday": true, "sunday": true,
}

// titleCase spells a name that is all capitals, or all small, as a name.
func titleCase(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if particles[strings.ToLower(w)] && i > 0 && i < len(words)-1 {
			words[i] = strings.ToLower(w)
			continue
		}
		words[i] = capital(strings.ToLower(w))
	}
	return strings.Join(words, " ")
}

// capital makes the letters capital that begin a word or one of its parts (Lind-Aro, O'Dane).
func capital(w string) string {
	runes := []rune(w)
	up := true
	for i, r := range runes {
		if up && unicode.IsLetter(r) {
			runes[i] = unicode.ToUpper(r)
			up = false
			continue
		}
		up = r == '-' || r == '.' || (r == '\'' || r == '’') && i == 1
	}
	return string(runes)
}

// allCaps tells whether a line has capitals and no small letter.
func allCaps(s string) bool {
	some := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		some = some || unicode.IsUpper(r)
	}
	return some
}

// allSmall tells whether a line has small letters and no capital.
func allSmall(s string) bool {
	some := false
	for _, r := range s {
		if unicode.IsUpper(r) {
			return false
		}
		some = some || unicode.IsLower(r)
	}
	return some
}

// wordCount counts the words of a text.
func wordCount(s string) int {
	count, inside := 0, false
	for _, r := range s {
		blank := r == ' ' || r == '\n' || r == '\t' || r > unicode.MaxASCII && unicode.IsSpace(r) || r == '\r' || r == '\f' || r == '\v'
		if !blank && !inside {
			count++
		}
		inside = !blank
	}
	return count
}
