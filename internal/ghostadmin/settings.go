package ghostadmin

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// setting is one of Ghost's, with what it is here.
type setting struct {
	key, group string
	get        func(*settingsNow) any
	set        func(*publication.Settings, string) error // nil: it is not changed here
}

// settingsNow is what settings are read from.
type settingsNow struct {
	publication.Settings
	v *ghost.View
}

func (s *settingsNow) picture(address string) any {
	return ghostwire.TextOrNil(s.v.Absolute(s.v.Branding(address)))
}

// old is a setting that came with the site from Ghost and means nothing here.
func old(key, group string, none any) setting {
	return setting{key: key, group: group, get: func(s *settingsNow) any {
		value, there := s.FromGhost[key]
		if !there {
			return none
		}
		var kept any
		if json.Unmarshal([]byte(value), &kept) != nil {
			return value
		}
		return kept
	}}
}

// fixed is a setting that has one value here.
func fixed(key, group string, value any) setting {
	return setting{key: key, group: group, get: func(*settingsNow) any { return value }}
}

func words(key, group string, at func(*publication.Settings) *string) setting {
	return setting{key: key, group: group,
		get: func(s *settingsNow) any { return ghostwire.TextOrNil(*at(&s.Settings)) },
		set: func(s *publication.Settings, value string) error { *at(s) = value; return nil }}
}

func picture(key, group string, at func(*publication.Settings) *string) setting {
	return setting{key: key, group: group, get: func(s *settingsNow) any { return s.picture(*at(&s.Settings)) },
		set: func(s *publication.Settings, value string) error { *at(s) = value; return nil }}
}

func menu(key string, at func(*publication.Settings) *[]publication.NavItem) setting {
	return setting{key: key, group: "site",
		get: func(s *settingsNow) any {
			list := *at(&s.Settings)
			if list == nil {
				list = []publication.NavItem{}
			}
			text, _ := ghostwire.Encode(list) // of texts
			return string(text)
		},
		set: func(s *publication.Settings, value string) error {
			var list []publication.NavItem
			if json.Unmarshal([]byte(value), &list) != nil {
				return ghostwire.Invalid("Validation failed for " + key + ".")
			}
			*at(s) = list
			return nil
		}}
}

// settings answers with what an owner may look at of the site, in Ghost's names: GET settings/?group=site,theme.
func (c *call) settings() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) (err error) {
		out.body, err = c.settingsBody(tx, c.r.URL.Query().Get("group"))
		return err
	})
}

func (c *call) settingsBody(tx *store.Tx, group string) (object, error) {
	v, err := c.view(tx)
	if err != nil {
		return nil, err
	}
	meta := object{}
	var groups []string
	if group != "" {
		groups = strings.Split(group, ",")
		meta["filters"] = object{"group": group}
	}
	now := &settingsNow{Settings: v.Settings, v: v}
	list := []any{}
	for _, s := range allSettings() {
		if groups == nil || slices.Contains(groups, s.group) {
			list = append(list, object{"key": s.key, "value": s.get(now)})
		}
	}
	return object{"settings": list, "meta": meta}, v.Err()
}

// saveSettings changes those that are settings here; what Ghost has beside them is passed over: PUT settings.
func (c *call) saveSettings() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	var list []struct {
		Key   string
		Value any
	}
	if raw, there := body["settings"]; !there || json.Unmarshal(raw, &list) != nil {
		return nil, ghostwire.BadRequest("No root key ('settings') provided.")
	}
	byKey := map[string]setting{}
	for _, s := range allSettings() {
		byKey[s.key] = s
	}
	out := &reply{changed: true}
	return out, c.change(firsthand.SettingsSave, func(tx *store.Tx) error {
		err := publication.ChangeSettings(c.ctx, tx, func(now *publication.Settings) error {
			for _, one := range list {
				if err := c.changeSetting(now, byKey[one.Key], one.Value); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		out.body, err = c.settingsBody(tx, "")
		return err
	})
}

func (c *call) changeSetting(now *publication.Settings, s setting, value any) error {
	if s.key == "is_private" {
		if value, isFlag := value.(bool); isFlag && value {
			return ghostwire.Invalid("This site has no password for its readers.")
		} else if !isFlag {
			return ghostwire.Invalid("ValidationError: Validation (isIn) failed for is_private")
		}
	}
	if s.set == nil {
		return nil
	}
	text, isText := value.(string)
	if !isText && value != nil {
		return ghostwire.Invalid("Validation failed for " + s.key + ".")
	}
	return s.set(now, c.path(text))
}

// config answers with what kind of installation this is, as far as it concerns programs: GET config.
func (c *call) config() (*reply, error) {
	return &reply{status: http.StatusOK, body: object{"config": object{
		"version": ghostwire.GhostVersion + ".0", "environment": "production", "database": databaseName(c.DB.Dialect()), "mail": "SMTP", "useGravatar": false, "labs": object{},
		"clientExtensions": object{}, "enableDeveloperExperiments": false, "stripeDirect": false, "mailgunIsConfigured": false, "emailAnalytics": false,
		"security": object{"staffDeviceVerification": false, "allowWebhookInternalIPs": false},
	}}}, nil
}

func databaseName(d store.Dialect) string {
	if d == store.Postgres {
		return "postgres"
	}
	return "sqlite3"
}
