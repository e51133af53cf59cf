package handlebars

// Texts that are more than a string: what a helper gave, and what of it is the template's own markup.

// Joined is what concat gives: in Ghost a SafeString, so {{concat …}} prints the markup that a theme
// writes. Here the parts that came from data are escaped when it is printed; as an argument it is the
// plain text.
type Joined struct {
	Raw  string
	HTML SafeString
}

// Worded is what t gives: a text, which {{t}} escapes and {{{t}}} does not. As a separator and the
// like it is the theme's own markup, with what was filled in escaped.
type Worded struct{ Raw, HTML string }

// SafeBool is what (match a b) gives: printed as true or false, always true to #if, the plain truth
// to another match. In Ghost it is a SafeString that holds a boolean.
type SafeBool bool

// Plain takes the mark of safety off.
func Plain(v any) any {
	switch v := v.(type) {
	case SafeString:
		return string(v)
	case Joined:
		return v.Raw
	case Worded:
		return v.Raw
	case SafeBool:
		return bool(v)
	}
	return v
}

// Attribute is a value as it can stand between quotes.
func Attribute(v any) string {
	switch v := v.(type) {
	case SafeString:
		return string(v)
	case Joined:
		return string(v.HTML)
	case Worded:
		return v.HTML
	}
	return Escaped(Text(v))
}
