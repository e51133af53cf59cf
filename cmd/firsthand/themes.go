package main

import (
	"fmt"
	"io/fs"
	"log/slog"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/publication"
	"firsthand/internal/site"
	"firsthand/internal/theme"
	"firsthand/themes"
)

const (
	ownTheme  = "broadsheet"
	maxThemes = 50 // that are told of
)

// openTheme loads a theme; one that has something fatal is none.
func openTheme(place, name string, last bool) (*theme.Theme, []theme.Problem, error) {
	files, err := themeFiles(place, name, last)
	if err != nil {
		return nil, nil, err
	}
	options := themeOptions()
	options.Checked = name == "" || name == ownTheme
	t, problems, err := theme.Load(files, options)
	if err != nil {
		return nil, problems, err
	}
	return t, problems, fatalOf(name, problems)
}

func themeOptions() theme.Options {
	return theme.Options{Fallbacks: site.Fallbacks(), Locales: themes.Broadsheet()}
}

// fatalOf is the first problem for which a theme cannot be used, nil if there is none.
func fatalOf(name string, problems []theme.Problem) error {
	for _, p := range problems {
		if p.Fatal {
			return firsthand.Errorf(firsthand.Invalid, "The theme %s cannot be used: %s: %s.", name, placeOf(p), p.Message)
		}
	}
	return nil
}

// placeOf is where a problem is: "post.hbs, line 3, column 7".
func placeOf(p theme.Problem) string {
	out := p.File
	if p.Line > 0 {
		out += fmt.Sprintf(", line %d", p.Line)
	}
	if p.Column > 0 {
		out += fmt.Sprintf(", column %d", p.Column)
	}
	return out
}

func themeFiles(place, name string, last bool) (fs.FS, error) {
	if name == "" || name == ownTheme {
		return themes.Broadsheet(), nil
	}
	if !themeName.MatchString(name) {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no theme %q in %s.", name, place)
	}
	return keptTheme(place, name, last)
}

// chosenTheme loads the theme that a site begins with, and says what is wrong with it.
func chosenTheme(shelf *theme.Shelf, name string, log *slog.Logger) (*theme.Theme, error) {
	t, problems, err := shelf.Get(name)
	for _, problem := range telling(problems, t != nil && t.Config().Own) {
		log.Warn("theme", "name", name, "problem", problem)
	}
	return t, err
}

// installedThemes tells the API of the themes that can be chosen.
func installedThemes(w *wardrobe, shelf *theme.Shelf) func(publication.Settings) []api.Theme {
	return func(settings publication.Settings) []api.Theme {
		names := w.names(settings)
		list := make([]api.Theme, len(names))
		for i, name := range names {
			list[i] = told(shelf, name, settings.ThemeNamed(name))
		}
		return list
	}
}

// telling are the problems that an editor is told of, what a theme is refused for first. What Ghost's checker only recommends is for
// who writes themes; and a theme of our own need not do as Ghost's do.
func telling(problems []theme.Problem, own bool) (list []string) {
	for _, refused := range []bool{true, false} {
		for _, p := range problems {
			if p.Fatal == refused && (refused || theme.Level(p) != theme.LevelRecommendation && !(own && p.Rule != "")) && len(list) < 50 {
				list = append(list, placeOf(p)+": "+p.Message)
			}
		}
	}
	return list
}

// told is what the API tells of a theme, which the settings name so.
func told(shelf *theme.Shelf, name, named string) api.Theme {
	t, problems, err := shelf.Get(named)
	out := api.Theme{Name: name, Broken: err != nil}
	out.Problems = telling(problems, t != nil && t.Config().Own)
	if err != nil {
		if len(out.Problems) == 0 {
			out.Problems = []string{firsthand.ErrorMessage(err)}
		}
		return out
	}
	config := t.Config()
	out.Version = config.Version
	for _, s := range config.Custom {
		out.Custom = append(out.Custom, api.ThemeSetting{Key: s.Key, Type: s.Type, Group: s.Group, Visibility: s.Visibility, Description: s.Description, Options: s.Options, Default: s.Default})
	}
	for _, a := range config.Front {
		out.Front = append(out.Front, api.ThemeArea(a))
	}
	return out
}
