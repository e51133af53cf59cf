package theme

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"time"

	"firsthand/internal/nql"
)

// Setting is one of the theme's own settings, @custom.key.
type Setting struct {
	Key         string
	Type        string // select, text, boolean, color, image
	Options     []string
	Default     any    // string, bool or nil
	Group       string // homepage, post or ""
	Visibility  string // NQL over the other settings; "": always
	Description string
}

// maxSettings is how many settings are read; Ghost's checker says when there are more than 20, and they work all the same.
const maxSettings = 100

// readSettings reads config.custom in the order of the file. As in Ghost, a setting whose default is none of its options is a setting
// nevertheless; only what no editor could set is left out.
func readSettings(raw []byte, problem func(format string, args ...any)) ([]Setting, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if string(raw) == "null" {
		return nil, nil
	}
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, fmt.Errorf("it is no object")
	}
	var out []Setting
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return out, err
		}
		var text json.RawMessage
		if err := d.Decode(&text); err != nil {
			return out, err
		}
		var s struct {
			Type, Group, Visibility, Description string
			Options                              []string
			Default                              any
		}
		name := key.(string)
		if err := json.Unmarshal(text, &s); err != nil || !slices.Contains(settingTypes, s.Type) {
			problem("config.custom.%s is no setting that can be set, and is left out", name)
			continue
		}
		if len(out) == maxSettings {
			problem("config.custom has more than %d settings; those from %s on are left out", maxSettings, name)
			return out, nil
		}
		set := Setting{Key: name, Type: s.Type, Options: s.Options, Group: s.Group, Visibility: s.Visibility, Description: s.Description}
		switch s.Default.(type) {
		case string, bool:
			set.Default = s.Default
		}
		out = append(out, set)
	}
	return out, nil
}

var (
	settingTypes = []string{"select", "text", "boolean", "color", "image"}
	hexColor     = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)
)

// Takes tells whether a value can be the setting's.
func (s Setting) Takes(value any) bool {
	text, isText := value.(string)
	switch s.Type {
	case "boolean":
		_, ok := value.(bool)
		return ok
	case "select":
		return slices.Contains(s.Options, text)
	case "color":
		return value == nil || isText && (text == "" || hexColor.MatchString(text))
	}
	return value == nil || isText
}

// CustomDefaults is @custom before an editor changed anything.
func (c Config) CustomDefaults() map[string]any { return c.CustomOf(nil, false) }

// CustomOf is @custom where an editor chose some values. What a setting cannot be any more, since the theme was changed, is its
// default again. Once one of them was chosen here (ruled), a setting that is not visible by its rule answers null, as Ghost has it
// from the first change on; until then all stand as they came.
func (c Config) CustomOf(kept map[string]any, ruled bool) map[string]any {
	m := make(map[string]any, len(c.Custom))
	for _, s := range c.Custom {
		m[s.Key] = s.Default
		if value, there := kept[s.Key]; there && s.Takes(value) {
			m[s.Key] = value
		}
	}
	hidden := []string{}
	for _, s := range c.Custom {
		if ruled && !s.Visible(m) {
			hidden = append(hidden, s.Key)
		}
	}
	for _, key := range hidden {
		m[key] = nil
	}
	return m
}

// Visible tells whether a setting matters where all stand as values say: by its rule in Ghost's filter language. A rule that cannot be
// read hides nothing.
func (s Setting) Visible(values map[string]any) bool {
	if s.Visibility == "" {
		return true
	}
	e, err := nql.Parse(s.Visibility)
	return err != nil || nql.Match(e, values, time.Time{})
}
