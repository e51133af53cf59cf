package document

import "strings"

// StateWords gives the fixed words that tell a reader what the desk can say about a quote. They are
// the only ones: whatever shows a quote says its state in these. A state that is not known reads as
// not checked, never as checked. language is a BCP 47 tag; languages without words of their own get English.
func StateWords(state QuoteState, language string) string {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	words, ok := stateWords[primary]
	if !ok {
		words = stateWords["en"]
	}
	if text, ok := words[state]; ok {
		return text
	}
	return words[Reported]
}

var stateWords = map[string]map[QuoteState]string{
	"en": {
		Reported:  "As reported here. Not checked by the desk.",
		Checked:   "Checked against the source",
		Disputed:  "Disputed",
		Withdrawn: "Withdrawn",
	},
}

// unnamedWords are the fixed words about a source that is not named.
type unnamedWords struct{ notNamed, via, rules string }

// UnnamedWords gives what readers are told of a source that is not named: that it is so, and what its outlet and the
// desk's rules are called. They are the only ones, as StateWords.
func UnnamedWords(language string) (notNamed, via, rules string) {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	words, ok := unnamedIn[primary]
	if !ok {
		words = unnamedIn["en"]
	}
	return words.notNamed, words.via, words.rules
}

var unnamedIn = map[string]unnamedWords{
	"en": {"Not named", "via", "How we use unnamed sources"},
}

// withdrawnNotice stands where the words of a withdrawn quote stood.
const withdrawnNotice = "This quote was withdrawn."

// withdrawnInline stands where the words of a withdrawn partial quote stood.
const withdrawnInline = "[quote withdrawn]"
