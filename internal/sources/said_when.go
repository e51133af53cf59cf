package sources

import (
	"time"

	"firsthand"
	"firsthand/internal/facts"
)

// ReadWhen reads a date as an editor writes it: "in 2012", "last March", "14 March 2024"; "" is no date. What programs write
// (EDTF) is read too. today is the day that "last March" is counted from.
func ReadWhen(text string, today time.Time) (edtf string, err error) {
	if text == "" {
		return "", nil
	}
	if len(text) <= 200 {
		if edtf = facts.ReadDate(text, today); edtf == "" {
			edtf = text // a program's
		}
		if _, err := ParseEDTF(edtf); err == nil {
			return edtf, nil
		}
	}
	return "", firsthand.Errorf(firsthand.Invalid, "“%s” cannot be read as a date. Write it like “14 March 2024”, “March 2024”, “in 2012” or “last summer”.", clipWords(text, 60))
}

// clipWords is the beginning of a text that is too long to be shown.
func clipWords(text string, most int) string {
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	return string(letters[:most]) + "…"
}
