package folder

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"go.yaml.in/yaml/v3"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

// maxFront is how long the front matter of a file may be.
const maxFront = 256 << 10

// front is what a file says of itself above its text; names are in small letters.
type front map[string]any

// splitFront parts a file into its front matter and its text. There is none where the file does not begin with its sign.
func splitFront(text string) (f front, body string, err error) {
	text = strings.TrimLeft(text, "\ufeff")
	first, rest, _ := strings.Cut(text, "\n")
	switch sign := strings.TrimRight(first, " \t\r"); {
	case sign == "---", sign == "+++":
		head, body, found := cutLine(rest, sign)
		if !found {
			return nil, text, nil // a rule, or a text that begins with dashes
		}
		f, err := readFront(head, sign)
		return f, body, err
	case strings.HasPrefix(first, "{") && !strings.HasPrefix(first, "{{") && !strings.HasPrefix(first, "{%"):
		dec := json.NewDecoder(strings.NewReader(text[:min(len(text), maxFront)]))
		var values map[string]any
		if dec.Decode(&values) != nil {
			return nil, text, nil
		}
		return lowered(values), text[dec.InputOffset():], nil
	}
	return nil, text, nil
}

// cutLine parts a text at the first line that is the sign.
func cutLine(text, sign string) (before, after string, found bool) {
	at := 0
	for at < len(text) && at <= maxFront {
		line, _, more := strings.Cut(text[at:], "\n")
		if end := strings.TrimRight(line, " \t\r"); end == sign || sign == "---" && end == "..." {
			return text[:at], strings.TrimPrefix(text[min(len(text), at+len(line)):], "\n"), true
		}
		if !more {
			break
		}
		at += len(line) + 1
	}
	return "", "", false
}

func readFront(head, sign string) (front, error) {
	var values map[string]any
	if sign == "+++" {
		if err := toml.Unmarshal([]byte(head), &values); err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "Its front matter is no TOML: %s.", firstLine(err))
		}
		return lowered(values), nil
	}
	if err := yaml.Unmarshal([]byte(head), &values); err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "Its front matter is no YAML: %s.", firstLine(err))
	}
	return lowered(values), nil
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(strings.TrimPrefix(err.Error(), "yaml: "), "\n")
	return strings.TrimSuffix(incoming.Clean(line[:min(len(line), 200)]), ".")
}

func lowered(values map[string]any) front {
	f := front{}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		f[strings.ToLower(name)] = values[name]
	}
	return f
}

// text is the first of some fields that says something.
func (f front) text(names ...string) string {
	for _, name := range names {
		if t := strings.TrimSpace(textOf(f[name])); t != "" {
			return t
		}
	}
	return ""
}

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return incoming.Clean(v)
	case bool:
		return strconv.FormatBool(v)
	case int, int64, float64, uint64:
		return fmt.Sprint(v)
	case time.Time:
		return v.Format(time.RFC3339)
	case []any:
		if len(v) > 0 {
			return textOf(v[0])
		}
	case map[string]any:
		for _, name := range []string{"name", "image", "src", "url", "path", "title"} {
			if t := textOf(v[name]); t != "" {
				return t
			}
		}
	}
	return ""
}

// list is a field that names several: a list, or names parted by commas.
func (f front) list(names ...string) (list []string) {
	for _, name := range names {
		switch v := f[name].(type) {
		case []any:
			for _, one := range v {
				list = appendNew(list, textOf(one))
			}
		case string:
			for one := range strings.SplitSeq(v, ",") {
				list = appendNew(list, one)
			}
		case map[string]any:
			list = appendNew(list, textOf(v))
		}
	}
	return list
}

const maxNames = 200 // topics, or bylines, of one story

func appendNew(list []string, name string) []string {
	name = strings.TrimSpace(name)
	if name == "" || slices.Contains(list, name) || len(list) >= maxNames {
		return list
	}
	return append(list, name)
}

// inside is a table in the front matter: "cover" with its "image" and "alt".
func (f front) inside(name string) front {
	if v, ok := f[name].(map[string]any); ok {
		return lowered(v)
	}
	return front{}
}

func (f front) flag(name string) (yes, said bool) {
	switch strings.ToLower(f.text(name)) {
	case "true", "yes", "1":
		return true, true
	case "false", "no", "0":
		return false, true
	}
	return false, false
}

// date is a field as microseconds; wrong is what it says where that is no date.
func (f front) date(names ...string) (micros int64, wrong string) {
	for _, name := range names {
		if t, ok := f[name].(time.Time); ok {
			return t.UnixMicro(), ""
		}
		text := f.text(name)
		if text == "" {
			continue
		}
		if at, ok := incoming.Date(text, time.UTC); ok {
			return at, ""
		}
		wrong = text
	}
	return 0, wrong
}
