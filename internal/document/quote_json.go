package document

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"
)

// quoteJSON writes a JSON string; < > & stay as they are.
func quoteJSON(s string) []byte { return appendQuoted(nil, s) }

// appendQuoted is quoteJSON behind what stands there already. Nearly every text of a document can be written as it is.
func appendQuoted(to []byte, s string) []byte {
	if plainJSON(s) {
		to = append(to, '"')
		to = append(to, s...)
		return append(to, '"')
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if enc.Encode(s) != nil { // a string always encodes
		return append(to, `""`...)
	}
	return append(to, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
}

// plainJSON tells whether nothing of a text is written another way in JSON: encoding/json writes two line breaks that JavaScript
// does not bear, and what is no UTF-8, by their numbers.
func plainJSON(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == '\u2028' || r == '\u2029' || r == utf8.RuneError && size == 1 {
				return false
			}
			i += size
			continue
		case c < ' ', c == '"', c == '\\':
			return false
		}
		i++
	}
	return true
}
