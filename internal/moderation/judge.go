package moderation

import (
	"strconv"
	"strings"
	"unicode"

	"firsthand/internal/store"
)

// Text is what a reader wrote, without markup.
type Text struct {
	Words string
	Name  string // that they gave with it; "" for none
	Links int    // in it
}

// Writer is what is known of who wrote it.
type Writer struct {
	Desk     bool // somebody of the newsroom: nothing of theirs waits
	Banned   bool
	Approved int  // of their texts stand
	Same     bool // the same words were sent before, by whoever
}

// Fate is what becomes of a text.
type Fate string

// The three fates.
const (
	Show   Fate = "show"   // it stands at once
	Hold   Fate = "hold"   // it waits for somebody's yes
	Refuse Fate = "refuse" // it is not taken
)

// Cause is a rule by which a text waits.
type Cause string

// The causes.
const (
	ByEverybody Cause = "everybody" // everything waits
	ByNewcomer  Cause = "newcomer"  // nothing of theirs was let stand yet, or not enough
	ByLinks     Cause = "links"
	ByRepeat    Cause = "repeat"
	ByWord      Cause = "word"    // of the list; Detail is the word
	ByReports   Cause = "reports" // readers say that it should not stand there
	ByImport    Cause = "import"  // it waited where it came from
)

// Reason is why a text waits.
type Reason struct {
	Cause  Cause  `json:"cause"`
	Detail string `json:"detail,omitempty"` // the word, or a number
}

// Verdict is what the rules say of a text.
type Verdict struct {
	Fate     Fate
	Reasons  []Reason // why it waits
	Sentence string   // why it is not taken, for the reader
}

// What a reader is told whose text is not taken.
const (
	SayBanned  = "You may not write here any more. The desk can tell you why."
	SayRefused = "This has a word that the desk does not take. Write it another way."
)

// Judge says what becomes of a text. It knows nothing but what it is given.
func Judge(r Rules, t Text, w Writer) Verdict {
	switch {
	case w.Banned:
		return Verdict{Fate: Refuse, Sentence: SayBanned}
	case w.Desk:
		return Verdict{Fate: Show}
	}
	said := spread(t.Name + "\n" + t.Words)
	if found(said, r.Refuse) != "" {
		return Verdict{Fate: Refuse, Sentence: SayRefused}
	}
	var reasons []Reason
	because := func(holds bool, cause Cause, detail string) {
		if holds {
			reasons = append(reasons, Reason{cause, detail})
		}
	}
	word := found(said, r.Hold)
	because(word != "", ByWord, word)
	because(r.Links && t.Links > r.MaxLinks, ByLinks, strconv.Itoa(t.Links))
	because(r.Repeats && w.Same, ByRepeat, "")
	because(w.Approved < r.FirstTimers, ByNewcomer, "")
	because(r.Everybody, ByEverybody, "")
	if len(reasons) > 0 {
		return Verdict{Fate: Hold, Reasons: reasons}
	}
	return Verdict{Fate: Show}
}

// found is the first word of a list that a text has, "" for none. A word that ends with a star stands for all that begin with it.
func found(said string, list []string) string {
	for _, word := range list {
		looked := spread(strings.TrimSuffix(word, "*"))
		if strings.HasSuffix(word, "*") || unspaced(looked) {
			looked = strings.TrimSuffix(looked, " ")
		}
		if unspaced(looked) {
			looked = strings.TrimPrefix(looked, " ")
		}
		if strings.TrimSpace(looked) != "" && strings.Contains(said, looked) {
			return word
		}
	}
	return ""
}

// spread is a text as words between single spaces, in small letters without accents, so that a word is found however it is written
// and whatever stands around it.
func spread(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) { // what nobody sees parts no word
			return -1
		}
		return r
	}, text)
	words := strings.FieldsFunc(store.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) })
	return " " + strings.Join(words, " ") + " "
}

// unspaced tells whether a word is of a script that is written without spaces.
func unspaced(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
	})
}
