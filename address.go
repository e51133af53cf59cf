package firsthand

import (
	"net/mail"
	"strings"
	"unicode"
)

// longestAddress is what RFC 5321 lets an address for mail have, in bytes.
const longestAddress = 254

// FoldMail is what two spellings of an address for mail have in common. Only the letters of ASCII are folded: a mail server may well keep others apart (İ and i,
// the sign for Kelvin and k), and then they are two people's, of whom one would be let in as the other.
func FoldMail(address string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, strings.TrimSpace(address))
}

// IsMailAddress tells whether this is a bare address for mail and nothing else: no name, no brackets, nothing around it.
func IsMailAddress(email string) bool {
	parsed, err := mail.ParseAddress(email)
	return err == nil && parsed.Address == email && len(email) <= longestAddress && !strings.ContainsFunc(email, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) })
}
