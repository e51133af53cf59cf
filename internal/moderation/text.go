package moderation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
)

// MaxName is how many letters the name of who writes may have.
const MaxName = 191

// CleanText is what a reader wrote as it may be kept, with so many letters at most, whatever their script: lines end alike, nothing
// stands around it. What no text has is refused.
func CleanText(text string, most int) (string, error) {
	text = strings.TrimSpace(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"))
	switch {
	case text == "":
		return "", firsthand.Errorf(firsthand.Invalid, "There is nothing written here yet.")
	case len(text) > most*utf8.UTFMax || utf8.RuneCountInString(text) > most:
		return "", firsthand.Errorf(firsthand.Invalid, "This is too long: make it shorter, or send it in two.")
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unwritten):
		return "", unclean()
	}
	return text, nil
}

// CleanName is the name of who writes, on one line; "" where they gave none.
func CleanName(name string) (string, error) {
	if strings.ContainsFunc(name, func(r rune) bool { return unicode.IsControl(r) || unwritten(r) }) || !utf8.ValidString(name) {
		return "", firsthand.Errorf(firsthand.Invalid, "Some characters in this name cannot be used: type it again.")
	}
	name = strings.Join(strings.Fields(name), " ")
	if utf8.RuneCountInString(name) > MaxName {
		return "", firsthand.Errorf(firsthand.Invalid, "A name has at most %d letters.", MaxName)
	}
	return name, nil
}

// CleanLine is what a reader wrote in a field of one line; "" where they wrote nothing there. What no text has is refused.
func CleanLine(text string) (string, error) {
	if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) || unwritten(r) }) {
		return "", unclean()
	}
	return strings.Join(strings.Fields(text), " "), nil
}

func unclean() error {
	return firsthand.Errorf(firsthand.Invalid, "Some characters in this cannot be used: type it again.")
}

// unwritten tells of characters that nobody types: controls but for the line and the tab, and what turns the direction of the
// letters around, so that a text reads as another. What sets a word of another direction apart stays: it turns nothing else.
func unwritten(r rune) bool {
	return r != '\n' && r != '\t' && unicode.IsControl(r) || r == '\u202d' || r == '\u202e' || r == utf8.RuneError || r >= 0xfff0 && r <= 0xfffb
}
