package theme

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
)

// Config is what package.json says.
type Config struct {
	Name, Version string
	PostsPerPage  int
	ImageSizes    map[string]ImageSize
	CardAssets    CardAssets
	Custom        []Setting // in the order of the file
	Own           bool      // made for Firsthand: engines.firsthand is named. Other themes get the head that Ghost writes
	Front         []Area    // the parts of the front page, in order; none: the theme shows stories in one row
}

// Area is a part of the front page with places for stories. Ghost knows none: config.front is our own word.
type Area struct {
	Name   string // "Lead"
	Places int    // 1 to 20
	Fill   string // what stands there until the desk picks something: newest (the default) or featured
}

// CardAssets says which of the card styles and scripts the theme wants from the site.
type CardAssets struct {
	On      bool
	Include []string // only these, if any
	Exclude []string // all but these, if any
}

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

// Defaults of Ghost for what package.json does not say.
const (
	defaultPostsPerPage = 5
	maxSettings         = 20
)

func defaultConfig() Config {
	return Config{PostsPerPage: defaultPostsPerPage, CardAssets: CardAssets{On: true}}
}

// packageFile is what we read of a package.json.
type packageFile struct {
	Name    string
	Version string
	Author  json.RawMessage
	Engines map[string]any
	Config  struct {
		PostsPerPage json.RawMessage `json:"posts_per_page"`
		ImageSizes   json.RawMessage `json:"image_sizes"`
		CardAssets   json.RawMessage `json:"card_assets"`
		Custom       json.RawMessage
		Front        json.RawMessage
	}
}

// readConfig reads package.json. What is wrong in one part does not spoil the others.
func readConfig(text []byte) (Config, []Problem) {
	c := defaultConfig()
	var problems []Problem
	ruled := func(rule, format string, args ...any) {
		problems = append(problems, Problem{File: "package.json", Rule: rule, Message: fmt.Sprintf(format, args...)})
	}
	problem := func(format string, args ...any) { ruled("", format, args...) }
	var f packageFile
	if err := json.Unmarshal(text, &f); err != nil {
		ruled(rulePackageJSON, "this is not valid JSON of the expected form (%v): correct it", err)
		return c, problems
	}
	c.Name, c.Version = f.Name, f.Version
	_, c.Own = f.Engines["firsthand"]
	checkNames(f, ruled)
	if raw := f.Config.PostsPerPage; raw != nil {
		var n float64
		if json.Unmarshal(raw, &n) != nil || n < 1 || n > 100 || n != float64(int(n)) {
			ruled("GS010-PJ-CONF-PPP-INT", "config.posts_per_page must be a whole number from 1 to 100; %d is used", defaultPostsPerPage)
		} else {
			c.PostsPerPage = int(n)
		}
	}
	if raw := f.Config.ImageSizes; raw != nil {
		if err := json.Unmarshal(raw, &c.ImageSizes); err != nil {
			problem("config.image_sizes must give each name a width or a height in pixels: {\"m\": {\"width\": 600}}")
			c.ImageSizes = nil
		}
		for name, size := range c.ImageSizes {
			if size.Width < 0 || size.Height < 0 || size.Width > 10000 || size.Height > 10000 {
				problem("config.image_sizes.%s is outside 0 to 10,000 pixels and is left out", name)
				delete(c.ImageSizes, name)
			}
		}
	}
	if raw := f.Config.CardAssets; raw != nil {
		assets, ok := readCardAssets(raw)
		if !ok {
			problem("config.card_assets must be true, false, {\"include\": […]} or {\"exclude\": […]}")
		}
		c.CardAssets = assets
	}
	if raw := f.Config.Front; raw != nil {
		areas, ok := readAreas(raw)
		if !ok {
			problem("config.front must list the parts of the front page, %d places at most together: [{\"name\": \"Lead\", \"places\": 1, \"fill\": \"featured\"}]", maxPlaces)
		}
		c.Front = areas
	}
	if raw := f.Config.Custom; raw != nil {
		settings, err := readSettings(raw, ruled)
		if err != nil {
			problem("config.custom cannot be read (%v)", err)
		}
		c.Custom = settings
	}
	return c, problems
}

const maxPlaces = 40 // on the front page

func readAreas(raw []byte) ([]Area, bool) {
	var areas []Area
	if json.Unmarshal(raw, &areas) != nil {
		return nil, false
	}
	places := 0
	for i, a := range areas {
		places += max(a.Places, 0)
		if a.Fill == "" {
			areas[i].Fill = "newest"
		}
		if a.Name == "" || a.Places < 1 || a.Places > 20 || places > maxPlaces || areas[i].Fill != "newest" && a.Fill != "featured" {
			return nil, false
		}
	}
	return areas, true
}

func readCardAssets(raw []byte) (CardAssets, bool) {
	var on bool
	if json.Unmarshal(raw, &on) == nil {
		return CardAssets{On: on}, true
	}
	var lists struct{ Include, Exclude []string }
	if json.Unmarshal(raw, &lists) == nil {
		return CardAssets{On: true, Include: lists.Include, Exclude: lists.Exclude}, true
	}
	return CardAssets{On: true}, false
}

// readSettings reads config.custom in the order of the file.
func readSettings(raw []byte, ruled func(rule, format string, args ...any)) ([]Setting, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, fmt.Errorf("it is no object")
	}
	var out []Setting
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return out, err
		}
		var s struct {
			Type, Group, Visibility, Description string
			Options                              []string
			Default                              any
		}
		if err := d.Decode(&s); err != nil {
			return out, err
		}
		name := key.(string)
		if len(out) == maxSettings {
			ruled("GS010-PJ-CUST-THEME-TOTAL-SETTINGS", "config.custom has more than %d settings; those from %s on are left out", maxSettings, name)
			return out, nil
		}
		set := Setting{Key: name, Type: s.Type, Options: s.Options, Default: s.Default, Group: s.Group,
			Visibility: s.Visibility, Description: s.Description}
		if rule, wrong := set.wrong(); wrong != "" {
			ruled("GS010-PJ-CUST-THEME-SETTINGS-"+rule, "config.custom.%s %s; it is left out", name, wrong)
			continue
		}
		out = append(out, set)
	}
	return out, nil
}

var (
	settingKey = regexp.MustCompile(`^[a-z0-9_]+$`)
	hexColor   = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)
)

// wrong says what is wrong with a setting and which rule says so, "" if nothing is.
func (s Setting) wrong() (rule, wrong string) {
	text, isText := s.Default.(string)
	_, isBool := s.Default.(bool)
	switch {
	case !settingKey.MatchString(s.Key):
		return "CASE", "must be named with a to z, 0 to 9 and _"
	case s.Type == "select" && len(s.Options) < 2:
		return "SELECT-OPTIONS", "is a select and needs two options or more"
	case s.Type == "select" && !slices.Contains(s.Options, text):
		return "SELECT-DEFAULT", "has a default that is none of its options"
	case s.Type == "boolean" && !isBool:
		return "BOOLEAN-DEFAULT", "is a boolean: its default must be true or false"
	case s.Type == "color" && s.Default != nil && !hexColor.MatchString(text):
		return "COLOR-DEFAULT", "is a color: its default must look like #1f2a44"
	case s.Type == "text" && s.Default != nil && !isText:
		return "TEXT-DEFAULT", "is a text: its default must be a string"
	case s.Type == "image" && s.Default != nil && text != "":
		return "IMAGE-DEFAULT", "is an image and cannot have a default"
	}
	switch s.Type {
	case "select", "text", "boolean", "color", "image":
		return "", ""
	}
	return "TYPE", "has the unknown type " + quoted(s.Type) + " (known: select, text, boolean, color, image)"
}

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
func (c Config) CustomDefaults() map[string]any {
	m := make(map[string]any, len(c.Custom))
	for _, s := range c.Custom {
		m[s.Key] = s.Default
	}
	return m
}

// Data is @config: what templates see of the configuration.
func (c Config) Data() map[string]any {
	sizes := map[string]any{}
	for name, s := range c.ImageSizes {
		size := map[string]any{}
		if s.Width > 0 {
			size["width"] = s.Width
		}
		if s.Height > 0 {
			size["height"] = s.Height
		}
		sizes[name] = size
	}
	return map[string]any{"posts_per_page": c.PostsPerPage, "image_sizes": sizes}
}

// fallbackHash stands where a file's own hash should, for a file that the theme does not have.
func (c Config) fallbackHash() string {
	sum := sha256.Sum256([]byte(c.Name + "\n" + c.Version))
	return hex.EncodeToString(sum[:])[:10]
}
