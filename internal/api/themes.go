package api

import (
	"context"

	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// Looks is how the site looks, as whoever wires the API knows it.
type Looks struct {
	Themes   func(publication.Settings) []Theme                                         // the themes that a site with these settings has; nil: none are known
	AddTheme func(name string, zip []byte) (AddedTheme, error)                          // checks a theme and keeps it; nil: none can be put in
	Flags    []Flag                                                                     // what the program was started with, for administrators to see
	Look     func(context.Context, Look) (Looked, error)                                // makes a page with what is not saved
	Story    func(context.Context, stories.StoryID, stories.RevisionID) (Looked, error) // makes a story's page as it will look; "": of the working revision
}

// Theme is what the API tells of an installed theme. Whoever wires the API reads them (Options.Themes): it does not know
// what a theme is made of.
type Theme struct {
	Name     string // as it is chosen: the name of its folder
	Version  string
	Custom   []ThemeSetting
	Front    []ThemeArea
	Problems []string // what an editor should know; with Broken it cannot be chosen
	Broken   bool
}

// ThemeSetting is one of a theme's own settings.
type ThemeSetting struct {
	Key, Type, Group, Visibility, Description string
	Options                                   []string
	Default                                   any // string, bool or nil
}

// ThemeArea is a part of the front page with places for stories.
type ThemeArea struct {
	Name   string
	Places int
	Fill   string
}

// themes are the installed themes of a site with these settings.
func (a *API) themes(s publication.Settings) []Theme {
	if a.Themes == nil {
		return nil
	}
	return a.Themes(s)
}
