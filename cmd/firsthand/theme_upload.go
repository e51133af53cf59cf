package main

import (
	"bytes"
	"sync"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/theme"
)

// themeAdder keeps themes that are sent in, one after the other: a theme takes memory while it is looked at.
func themeAdder(w *wardrobe) func(name string, zip []byte) (api.AddedTheme, error) {
	var one sync.Mutex
	return func(file string, zip []byte) (api.AddedTheme, error) {
		one.Lock()
		defer one.Unlock()
		files, err := theme.OpenZip(bytes.NewReader(zip), int64(len(zip)), theme.Limits{})
		if err != nil {
			return api.AddedTheme{}, err
		}
		t, problems, err := theme.Load(files, themeOptions())
		if err != nil {
			return api.AddedTheme{}, err
		}
		out := api.AddedTheme{Version: t.Config().Version, Problems: toldOf(problems)}
		if out.Name, err = keptName(t, file); err != nil {
			return out, err
		}
		if fatalOf(out.Name, problems) != nil {
			return out, nil
		}
		err = w.keep(w.ctx, t.Files(), out.Name)
		out.Kept = err == nil
		return out, err
	}
}

// keptName is the name that a theme out of a file is kept under.
func keptName(t *theme.Theme, file string) (string, error) {
	return (&themeAddCommand{Path: file}).name(t)
}

// toldOf are problems for the newsroom, what a theme is refused for first.
func toldOf(problems []theme.Problem) []api.ThemeProblem {
	list := []api.ThemeProblem{}
	for _, refused := range []bool{true, false} {
		for _, p := range problems {
			if p.Fatal == refused && len(list) < 200 {
				list = append(list, api.ThemeProblem{Level: theme.Level(p), Rule: p.Rule, File: p.File, Line: p.Line, Column: p.Column, Message: p.Message})
			}
		}
	}
	return list
}

// settingNamed finds a setting of a theme.
func settingNamed(t *theme.Theme, key string) (theme.Setting, error) {
	for _, s := range t.Config().Custom {
		if s.Key == key {
			return s, nil
		}
	}
	return theme.Setting{}, firsthand.Errorf(firsthand.NotFound, "The theme has no setting %q: firsthand theme settings get lists them.", key)
}
