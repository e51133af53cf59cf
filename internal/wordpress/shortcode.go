package wordpress

import (
	"html"
	"strings"
)

// Shortcode is a [name key="value"] of a text, by itself or around other text.
type Shortcode struct {
	Name    string
	Attrs   map[string]string // keys in small letters; values without a key are "0", "1" …
	Tag     string            // as it stands in the text, without what it stands around
	Content string            // between it and its end
	Closed  bool              // it has an end
	Length  int               // in the text, with what it stands around and its end
}

const maxShortcode = 20_000 // bytes of one tag

// readShortcode reads a shortcode at the beginning of a text; false for any other "[".
func readShortcode(text string) (s Shortcode, ok bool) {
	n := 1
	for n < len(text) && n < 80 && shortcodeName(text[n]) {
		n++
	}
	if n == 1 || n >= len(text) || !strings.ContainsRune(" \t\n\u00a0/]=:", rune(text[n])) {
		return s, false
	}
	s.Name = strings.ToLower(text[1:n])
	end := tagEnd(text, n)
	if end < 0 {
		return s, false
	}
	s.Tag, s.Length = text[:end+1], end+1
	inside := text[n:end]
	inside, empty := strings.CutSuffix(inside, "/")
	s.Attrs = shortcodeAttrs(inside)
	if empty {
		return s, true
	}
	closer := "[/" + text[1:n] + "]"
	if i := strings.Index(text[end+1:], closer); i >= 0 && !strings.Contains(text[end+1:end+1+i], "["+text[1:n]) {
		s.Content, s.Closed = text[end+1:end+1+i], true
		s.Length = end + 1 + i + len(closer)
	}
	return s, true
}

func shortcodeName(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}

// tagEnd finds the "]" that ends a tag, quotes aside; -1 if there is none.
func tagEnd(text string, from int) int {
	quote := byte(0)
	for i := from; i < len(text) && i < from+maxShortcode; i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && i > 0 && text[i-1] == '=':
			quote = c
		case c == ']':
			return i
		case c == '[' || c == '<' && !strings.HasPrefix(text[i:], "<br"):
			return -1
		}
	}
	return -1
}

var typedQuotes = strings.NewReplacer("“", `"`, "”", `"`, "″", `"`, "&#8220;", `"`, "&#8221;", `"`, "&#8243;", `"`, "&quot;", `"`, "\u00a0", " ", "&nbsp;", " ", "<br>", " ", "<br />", " ", "\n", " ", "\t", " ")

// shortcodeAttrs reads key="value" key='value' key=value and values alone.
func shortcodeAttrs(text string) map[string]string {
	out := map[string]string{}
	text = strings.TrimSpace(typedQuotes.Replace(text))
	text = strings.TrimPrefix(text, "=") // [youtube=address]
	for loose := 0; text != "" && len(out) < 100; text = strings.TrimLeft(text, " ") {
		key, rest := "", text
		if i := strings.IndexAny(text, `= "'`); i > 0 && text[i] == '=' && !strings.Contains(text[:i], "/") {
			key, rest = strings.ToLower(text[:i]), text[i+1:]
		}
		value := ""
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			value, rest = cutQuoted(rest)
		} else {
			value, rest, _ = strings.Cut(rest, " ")
		}
		if key == "" {
			key = string(rune('0' + loose%10))
			loose++
		}
		out[key] = html.UnescapeString(value)
		text = rest
	}
	return out
}

func cutQuoted(text string) (value, rest string) {
	if i := strings.IndexByte(text[1:], text[0]); i >= 0 {
		return text[1 : 1+i], text[i+2:]
	}
	return text[1:], ""
}
