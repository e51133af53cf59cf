package api

import (
	"context"
	"slices"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const maxCustomText = 2000 // letters of a theme's own setting

// themeChoice is which theme is shown, and how its own settings stand.
type themeChoice struct {
	Theme  string         `json:"theme" minLength:"1" maxLength:"100"`
	Custom map[string]any `json:"custom" doc:"The theme's own settings, by key: a text, true or false, or null"`
}

// themeInfo is an installed theme.
type themeInfo struct {
	Name     string         `json:"name"`
	Version  string         `json:"version,omitempty"`
	Broken   bool           `json:"broken,omitempty" doc:"It cannot be chosen"`
	Problems []string       `json:"problems,omitempty" nullable:"false" doc:"What its makers should know"`
	Settings []themeSetting `json:"settings" nullable:"false"`
	Custom   map[string]any `json:"custom" doc:"How its own settings stand"`
}

type themeSetting struct {
	Key         string   `json:"key"`
	Type        string   `json:"type" enum:"select,boolean,color,image,text"`
	Options     []string `json:"options,omitempty" nullable:"false"`
	Default     any      `json:"default"`
	Group       string   `json:"group,omitempty"`
	Visibility  string   `json:"visibility,omitempty" doc:"When it matters: other_setting:value"`
	Description string   `json:"description,omitempty"`
}

type themesNow struct {
	Version   string      `json:"version"`
	Value     themeChoice `json:"value"`
	Installed []themeInfo `json:"installed" nullable:"false"`
}

func (a *API) themeRoutes(r huma.API) {
	route(a, r, "GET", "/settings/theme", "The installed themes, which one is shown, and its own settings", a.getTheme, firsthand.ThemeSave)
	route(a, r, "PUT", "/settings/theme", "Choose a theme, and change its own settings", a.saveTheme, firsthand.ThemeSave)
	upload(a, r, "/settings/themes", "Put a theme in, a zip, to be chosen then", a.addTheme, firsthand.ThemeSave)
}

func (a *API) getTheme(ctx context.Context, _ *struct{}) (*body[themesNow], error) {
	var out themesNow
	err := a.settings(ctx, func(s publication.Settings) error {
		out.Value = a.choiceOf(s)
		out.Version = firsthand.VersionOf(out.Value)
		for _, t := range a.themes(s) {
			info := themeInfo{Name: t.Name, Version: t.Version, Broken: t.Broken, Problems: t.Problems, Settings: []themeSetting{}, Custom: t.custom(s.Custom[t.Name])}
			for _, one := range t.Custom {
				info.Settings = append(info.Settings, one.shown())
			}
			out.Installed = append(out.Installed, info)
		}
		return nil
	})
	return answer(out), err
}

func (t ThemeSetting) shown() themeSetting {
	return themeSetting{Key: t.Key, Type: t.Type, Options: t.Options, Default: t.Default, Group: t.Group, Visibility: t.Visibility, Description: t.Description}
}

// themeNamed finds an installed theme.
func (a *API) themeNamed(s publication.Settings, name string) (Theme, bool) {
	for _, t := range a.themes(s) {
		if t.Name == name {
			return t, true
		}
	}
	return Theme{}, false
}

func (a *API) choiceOf(s publication.Settings) themeChoice {
	t, _ := a.themeNamed(s, s.Theme)
	return themeChoice{Theme: s.Theme, Custom: t.custom(s.Custom[s.Theme])}
}

// custom is how the theme's own settings stand.
func (t Theme) custom(kept map[string]any) map[string]any {
	out := map[string]any{}
	for _, s := range t.Custom {
		out[s.Key] = s.Default
		if value, there := kept[s.Key]; there && s.takes(value) {
			out[s.Key] = value
		}
	}
	return out
}

// takes tells whether a value can be the setting's.
func (t ThemeSetting) takes(value any) bool {
	text, isText := value.(string)
	switch t.Type {
	case "boolean":
		_, ok := value.(bool)
		return ok
	case "select":
		return slices.Contains(t.Options, text)
	case "color":
		return value == nil || isText && (text == "" || publication.IsColor(text))
	case "image":
		return value == nil || isText && publication.IsOwnPicture(text)
	}
	return value == nil || isText && utf8.RuneCountInString(text) <= maxCustomText
}

// putTheme puts a choice into the settings; what other themes were given stays.
func (a *API) putTheme(s *publication.Settings, choice themeChoice) error {
	t, there := a.themeNamed(*s, choice.Theme)
	if !there || t.Broken {
		return firsthand.Errorf(firsthand.Invalid, "There is no theme %q that can be shown: choose one of those that are installed.", choice.Theme)
	}
	kept := map[string]any{}
	for key, value := range s.Custom[t.Name] {
		kept[key] = value
	}
	for key, value := range choice.Custom {
		i := slices.IndexFunc(t.Custom, func(one ThemeSetting) bool { return one.Key == key })
		if i < 0 || !t.Custom[i].takes(value) {
			return firsthand.Errorf(firsthand.Invalid, "The theme %s has no setting %q that could be this.", t.Name, key)
		}
		kept[key] = value
	}
	s.Theme = t.Name
	for key, value := range kept {
		s.Choose(t.Name, key, value)
	}
	return nil
}

func (a *API) saveTheme(ctx context.Context, in *body[partSave[themeChoice]]) (*body[partNow[themeChoice]], error) {
	if err := actorOf(ctx).May(firsthand.ThemeSave); err != nil {
		return nil, err
	}
	var out partNow[themeChoice]
	err := a.write(ctx, firsthand.ThemeSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
			if firsthand.VersionOf(a.choiceOf(*s)) != in.Body.BasedOn {
				return changedMeanwhile()
			}
			if err := a.putTheme(s, in.Body.Value); err != nil {
				return err
			}
			out.Value = a.choiceOf(*s)
			out.Version = firsthand.VersionOf(out.Value)
			return nil
		})
	})
	return answer(out), err
}
