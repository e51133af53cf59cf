package theme

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// words are the translations of one locale: the text as templates have it → the text to print.
type words map[string]string

// locale reads locales/xx.json.
func (l *loader) locale(name, text string) {
	w, err := readWords(text)
	if err != nil {
		if json.Valid([]byte(text)) { // else the check says where it is no JSON
			l.problems = append(l.problems, Problem{File: name, Message: fmt.Sprintf("this is no JSON object of texts (%v): correct it", err)})
		}
		return
	}
	l.theme.words[strings.TrimSuffix(path.Base(name), ".json")] = w
}

// readWords reads a locale. Only texts count: Ghost looks no deeper either.
func readWords(text string) (words, error) {
	var raw map[string]any
	if err := json.Unmarshal([]byte(text), &raw); err != nil {
		return nil, err
	}
	w := words{}
	for key, value := range raw {
		if s, ok := value.(string); ok && s != "" {
			w[key] = s
		}
	}
	return w, nil
}

// others reads Options.Locales.
func (l *loader) others(files fs.FS) error {
	if files == nil {
		return nil
	}
	names, err := fs.Glob(files, "locales/*.json")
	if err != nil {
		return err
	}
	for _, name := range names {
		text, err := readLimited(files, name, l.limits.TemplateBytes)
		if err != nil {
			return err
		}
		w, err := readWords(text)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		l.theme.others[strings.TrimSuffix(path.Base(name), ".json")] = w
	}
	return nil
}

// in looks a text up in a locale, then in its language (de-AT: de).
func in(list map[string]words, locale, key string) (string, bool) {
	for name := locale; ; {
		if s, ok := list[name][key]; ok {
			return s, true
		}
		i := strings.LastIndexByte(name, '-')
		if i < 0 {
			return "", false
		}
		name = name[:i]
	}
}

// say gives a text in a locale: in its language, as the theme or else the house has it, before English, so that a page is
// not in two languages for words that both have; else as it is.
func (t *Theme) say(locale, key string) string {
	for _, language := range []string{locale, "en"} {
		for _, list := range []map[string]words{t.words, t.others} {
			if s, ok := in(list, language, key); ok {
				return s
			}
		}
	}
	return key
}

// Translate gives a text of the theme in a locale, {name}s filled in from bindings.
func (t *Theme) Translate(locale, key string, bindings map[string]string) string {
	return interpolate(t.say(locale, key), func(name string) string { return bindings[name] })
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
