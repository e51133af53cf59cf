package firsthand_test

import (
	"strings"
	"testing"

	"firsthand"
)

func TestIsMailAddress(t *testing.T) {
	for email, want := range map[string]bool{
		"wren@quay.example":           true,
		"wren+desk@mail.quay.example": true,
		"ü@quay.example":              true,
		"":                            false,
		"wren":                        false,
		"@quay.example":               false,
		"Wren <wren@quay.example>":    false,
		"<wren@quay.example>":         false,
		" wren@quay.example":          false,
		"wren@quay.example\r\nBcc: all@quay.example": false,
		"wren@quay.example, sol@quay.example":        false,
		"\"wren abbot\"@quay.example":                false,
		strings.Repeat("w", 250) + "@quay.example":   false,
	} {
		if got := firsthand.IsMailAddress(email); got != want {
			t.Errorf("%.60q: %t", email, got)
		}
	}
}

func TestFoldMailFoldsTheLettersOfASCIIAlone(t *testing.T) {
	for spelt, want := range map[string]string{
		" Wren@QUAY.example\n":    "wren@quay.example",
		"wren@gma\u0130l.example": "wren@gma\u0130l.example", // a capital I with a dot, which is small as i
		"\u212Aim@quay.example":   "\u212Aim@quay.example",   // the sign for Kelvin, which is small as k
		"Ünal@quay.example":       "Ünal@quay.example",
		"":                        "",
	} {
		if got := firsthand.FoldMail(spelt); got != want {
			t.Errorf("%q becomes %q, not %q", spelt, got, want)
		}
	}
}
