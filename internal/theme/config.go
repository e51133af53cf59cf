package theme

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
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

// Defaults of Ghost for what package.json does not say.
const defaultPostsPerPage = 5

func defaultConfig() Config {
	return Config{PostsPerPage: defaultPostsPerPage, CardAssets: CardAssets{On: true}}
}

// packageFile is what we read of a package.json.
type packageFile struct {
	Name    string
	Version string
	Engines map[string]any
	Config  struct {
		PostsPerPage json.RawMessage `json:"posts_per_page"`
		ImageSizes   json.RawMessage `json:"image_sizes"`
		CardAssets   json.RawMessage `json:"card_assets"`
		Custom       json.RawMessage
		Front        json.RawMessage
	}
}

// readConfig reads package.json. What is wrong in one part does not spoil the others; what Ghost's checker has a rule for is told by
// rules.
func readConfig(text []byte) (Config, []Problem) {
	c := defaultConfig()
	var problems []Problem
	problem := func(format string, args ...any) {
		problems = append(problems, Problem{File: "package.json", Message: fmt.Sprintf(format, args...)})
	}
	var f packageFile
	if err := json.Unmarshal(text, &f); err != nil {
		if json.Valid(text) {
			problem("this is not of the expected form (%v): correct it", err)
		}
		return c, problems
	}
	c.Name, c.Version = f.Name, f.Version
	_, c.Own = f.Engines["firsthand"]
	if raw := f.Config.PostsPerPage; raw != nil && string(raw) != "null" {
		var n float64
		if json.Unmarshal(raw, &n) == nil && n >= 1 && n <= 100 {
			c.PostsPerPage = int(n)
		} else if n > 100 {
			problem("config.posts_per_page is more than 100; %d is used", defaultPostsPerPage)
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
		settings, err := readSettings(raw, problem)
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
