package questions

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzAnswer: whatever a stranger sends, what is kept is text of the length that is asked for, and would be kept again as it is.
func FuzzAnswer(f *testing.F) {
	f.Add("It was a month.", "Wendeline", "Harlow")
	f.Add("One\r\n\r\ntwo\u2067 \u05d0\u2069", "A\r\nBcc: x@spam.example", "\t")
	f.Add("a\xff", "b\x00", "c\u202e")
	f.Fuzz(func(t *testing.T, text, name, place string) {
		a := Answer{Text: text, Name: name, Place: place}
		if a.validate(OptionalNames) != nil {
			return
		}
		for _, field := range []string{a.Text, a.Name, a.Place} {
			if !utf8.ValidString(field) || strings.ContainsFunc(field, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' || r == '\u202e' }) {
				t.Errorf("%q is kept", field)
			}
		}
		if a.Text == "" || letters(a.Text) > MaxText || letters(a.Name) > MaxName || letters(a.Place) > MaxName || strings.ContainsAny(a.Name+a.Place, "\n\t") {
			t.Errorf("%+v is kept", a)
		}
		if again := a; again.validate(OptionalNames) != nil || again != a {
			t.Errorf("%+v, sent again, is %+v", a, again)
		}
	})
}
