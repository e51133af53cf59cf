package incoming

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Text reads the bytes of a file as text, whatever wrote them, and says what was not as it should be: UTF-8 and UTF-16 by their
// marks; what is no UTF-8 is read as Windows-1252, in which every byte is a letter. What no text has, it has not then.
func Text(data []byte) (text string, notes []string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		if plain, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data); err == nil {
			data = plain
		}
	case !utf8.Valid(data):
		if plain, err := charmap.Windows1252.NewDecoder().Bytes(data); err == nil {
			data = plain
			notes = append(notes, "It is not in UTF-8: it was read as Windows-1252, so look at its accents.")
		}
	}
	text = strings.TrimPrefix(strings.ToValidUTF8(string(data), "\uFFFD"), "\ufeff")
	clean := Clean(text)
	if clean != text {
		notes = append(notes, "Control characters were taken out of it.")
	}
	return clean, notes
}

// Clean takes out of a text what none has: control characters, line ends and tabs aside.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, text)
}
