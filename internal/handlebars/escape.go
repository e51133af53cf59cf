package handlebars

// appendEscaped adds s with the seven characters that Handlebars escapes.
func appendEscaped(out []byte, s string) []byte {
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !special[c] {
			continue
		}
		out = append(out, s[from:i]...)
		from = i + 1
		switch c {
		case '&':
			out = append(out, "&amp;"...)
		case '<':
			out = append(out, "&lt;"...)
		case '>':
			out = append(out, "&gt;"...)
		case '"':
			out = append(out, "&quot;"...)
		case '\'':
			out = append(out, "&#x27;"...)
		case '`':
			out = append(out, "&#x60;"...)
		case '=':
			out = append(out, "&#x3D;"...)
		}
	}
	return append(out, s[from:]...)
}

var special = [256]bool{'&': true, '<': true, '>': true, '"': true, '\'': true, '`': true, '=': true}

// Escaped is s with the seven characters that Handlebars escapes.
func Escaped(s string) string {
	for i := 0; i < len(s); i++ {
		if special[s[i]] {
			return string(appendEscaped(nil, s))
		}
	}
	return s
}
