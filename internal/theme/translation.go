package theme

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"
)

// words are the translations of one locale: the text as templates have it → the text to print.
type words map[string]string

// locale reads locales/xx.json. Only texts count: Ghost looks no deeper either.
func (l *loader) locale(name, text string) {
	var raw map[string]any
	if err := json.Unmarshal([]byte(text), &raw); err != nil {
		l.problems = append(l.problems, Problem{File: name, Message: fmt.Sprintf("this is no JSON object of texts (%v): its translations are not used", err)})
		return
	}
	w := words{}
	for key, value := range raw {
		if s, ok := value.(string); ok && s != "" {
			w[key] = s
		}
	}
	l.theme.words[strings.TrimSuffix(path.Base(name), ".json")] = w
}

// wordsFor are the translations for a locale: its own file, that of its language (de-AT: de), else English, else none.
func (t *Theme) wordsFor(locale string) words {
	for name := locale; name != ""; {
		if w, ok := t.words[name]; ok {
			return w
		}
		i := strings.LastIndexByte(name, '-')
		if i < 0 {
			break
		}
		name = name[:i]
	}
	return t.words["en"]
}

// Translate gives a text of the theme in a locale, {name}s filled in from bindings.
func (t *Theme) Translate(locale, key string, bindings map[string]string) string {
	s := key
	if w, ok := t.wordsFor(locale)[key]; ok {
		s = w
	}
	return interpolate(s, func(name string) string { return bindings[name] })
}

// interpolate fills in {name} and { name }. What is no name in braces stays.
func interpolate(s string, value func(name string) string) string {
	if !strings.Contains(s, "{") {
		return s
	}
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], '}')
		if end < 0 {
			break
		}
		name := strings.TrimSpace(s[open+1 : open+end])
		b.WriteString(s[:open])
		if bindingName(name) {
			b.WriteString(value(name))
		} else {
			b.WriteString(s[open : open+end+1])
		}
		s = s[open+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

func bindingName(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isWordByte(s[i]) {
			return false
		}
	}
	return s != ""
}
