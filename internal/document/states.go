package document

import "firsthand/internal/wording"

// StateWords gives the fixed words that tell a reader what the desk can say about a quote. They are
// the only ones: whatever shows a quote says its state in these. A state that is not known reads as
// not checked, never as checked. language is a BCP 47 tag; languages without words of their own get English.
func StateWords(state QuoteState, language string) string {
	words := wording.In(language).State
	switch state {
	case Checked:
		return words.Checked
	case Disputed:
		return words.Disputed
	case Withdrawn:
		return words.Withdrawn
	}
	return words.Reported
}
