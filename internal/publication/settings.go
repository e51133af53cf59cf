package publication

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

const maxSettings = 256 << 10 // bytes of their JSON

// SettingsTag is touched whenever a setting changes.
const SettingsTag = "settings"

// NavItem is one entry of a navigation.
type NavItem struct {
	Label string `json:"label"`
	URL   string `json:"url"` // absolute, or a path of this site
}

// Settings are what an editor may change about the site; flags are for those who run it.
type Settings struct {
	Title        string    `json:"title"`
	Description  string    `json:"description"`
	Language     string    `json:"language"` // BCP 47
	Timezone     string    `json:"timezone"` // IANA name
	AccentColor  string    `json:"accent_color"`
	Logo         string    `json:"logo"` // media path or URL
	Icon         string    `json:"icon"`
	CoverImage   string    `json:"cover_image"`
	Navigation   []NavItem `json:"navigation"`
	Secondary    []NavItem `json:"secondary_navigation"`
	PostsPerPage int       `json:"posts_per_page"` // 0: as the theme says
	Theme        string    `json:"theme"`

	ThemeFiles map[string][]string `json:"theme_files,omitempty"` // of themes that a bucket has: the hashes of their contents, that of now first

	Prefixes  Prefixes  `json:"prefixes"`
	Policies  Policies  `json:"policies"`
	Rules     Rules     `json:"rules"`
	Code      Code      `json:"code"`
	Accounts  Accounts  `json:"accounts,omitzero"`
	Sharing   Sharing   `json:"sharing,omitzero"`
	Discovery Discovery `json:"discovery,omitzero"`
	Joining   Joining   `json:"joining,omitzero"`
	Comments  Comments  `json:"comments,omitzero"`

	RemotePictures bool              `json:"remote_pictures,omitempty"` // pictures on other sites are shown: whoever opens a page asks those sites
	FromGhost      map[string]string `json:"from_ghost,omitempty"`      // public settings of a Ghost site that mean nothing here, by Ghost's names; for programs that ask

	Custom map[string]map[string]any `json:"custom,omitempty"` // the own settings of themes: by theme, then by key; string, bool or nil

	CustomChosen map[string]bool `json:"custom_chosen,omitempty"` // themes of which a setting was chosen here, not only brought in

	routing *Routing // what the desk's routes.yaml says; nil: it has none
}

// Rules are what the desk asks of itself before something goes out.
type Rules struct {
	UnnamedEditor bool `json:"unnamed_needs_editor"`        // a quote of an unnamed source needs an editor's yes
	UnnamedSecond bool `json:"unnamed_needs_second_source"` // …, and a second source that says the same

	PlayersWithPage bool `json:"players_with_page,omitempty"` // those of other sites load with the page; otherwise when a reader presses them

	QuotesNeedSource string `json:"quotes_need_source,omitempty"` // what a quote without a source does: RuleOff, RuleWarn, RuleBlock; "" warns
}

// What a rule does when it is not kept.
const (
	RuleOff   = "off"   // nothing
	RuleWarn  = "warn"  // who publishes is told
	RuleBlock = "block" // nobody publishes
)

// QuotesRule is what a quote without a source does: it warns unless the desk says otherwise.
func (r Rules) QuotesRule() string {
	if r.QuotesNeedSource == "" {
		return RuleWarn
	}
	return r.QuotesNeedSource
}

// Prefixes are the first words of our own addresses, each with both slashes.
type Prefixes struct {
	Topics      string `json:"topics"`
	Bylines     string `json:"bylines"`
	People      string `json:"people"`
	Quotes      string `json:"quotes"`
	Corrections string `json:"corrections"`
	Search      string `json:"search"`
}

func (p Prefixes) all() []string {
	return []string{p.Topics, p.Bylines, p.People, p.Quotes, p.Corrections, p.Search}
}

// DefaultSettings are those of a new site.
func DefaultSettings() Settings {
	return Settings{
		Title:       "Firsthand",
		Description: "Who said it, to whom, and where",
		Language:    "en",
		Timezone:    "UTC",
		AccentColor: "#b3123b",
		Theme:       "broadsheet",
		Prefixes: Prefixes{
			Topics: "/tag/", Bylines: "/author/", People: "/people/", Quotes: "/quotes/", Corrections: "/corrections/", Search: "/search/",
		},
	}
}

// Location is the site's time zone; UTC if its name is not known here.
func (s Settings) Location() *time.Location {
	if loc, err := time.LoadLocation(s.Timezone); err == nil {
		return loc
	}
	return time.UTC
}

// GetSettings reads the settings; a site that has none yet has the default ones.
func GetSettings(ctx context.Context, tx *store.Tx) (Settings, error) {
	if s, ok := tx.Remembered(SettingsTag).(Settings); ok {
		return s, nil
	}
	s, err := readSettings(ctx, tx)
	if err == nil {
		tx.Remember(SettingsTag, s)
	}
	return s, err
}

func readSettings(ctx context.Context, tx *store.Tx) (Settings, error) {
	s := DefaultSettings()
	var value, hash string
	err := tx.QueryRow(ctx, `SELECT COALESCE((SELECT value FROM settings WHERE name = ?), ''), COALESCE((SELECT hash FROM desk_files WHERE name = ? AND active = 1), '')`,
		"site", routesFile).Scan(&value, &hash)
	if err != nil {
		return s, fmt.Errorf("read settings: %w", err)
	}
	if s.routing, err = routingOf(ctx, tx, hash); err != nil || value == "" {
		return s, err
	}
	if err := json.Unmarshal([]byte(value), &s); err != nil {
		return s, fmt.Errorf("read settings: %w", err)
	}
	return s, nil
}

// SaveSettings replaces the settings. Readers may see the old ones for the half minute that pages
// need to be made anew.
func SaveSettings(ctx context.Context, tx *store.Tx, s Settings) error {
	if err := tx.Actor().May(firsthand.SettingsSave); err != nil {
		return err
	}
	if err := s.Validate(); err != nil {
		return err
	}
	for _, p := range s.Prefixes.all() {
		if p == s.Prefixes.Search {
			continue // what stands there comes first
		}
		if err := claimFree(ctx, tx, p); err != nil {
			return err // a list there would hide what stands there now
		}
	}
	value, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("save settings: %w", err)
	}
	if len(value) > maxSettings {
		return firsthand.Errorf(firsthand.Invalid, "The settings are too long to keep: %d KB at most.", maxSettings>>10)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
		"site", string(value), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("save settings: %w", err)
	}
	tx.Remember(SettingsTag, nil)
	tx.Audit("settings", "site", "")
	tx.TouchSoft(SettingsTag)
	return nil
}
