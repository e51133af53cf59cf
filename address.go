package firsthand

import (
	"net/mail"
	"strings"
	"unicode"
)

// longestAddress is what RFC 5321 lets an address for mail have, in bytes.
const longestAddress = 254

// IsMailAddress tells whether this is a bare address for mail and nothing else: no name, no brackets, nothing around it.
func IsMailAddress(email string) bool {
	parsed, err := mail.ParseAddress(email)
	return err == nil && parsed.Address == email && len(email) <= longestAddress && !strings.ContainsFunc(email, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) })
}
