package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"text/tabwriter"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

type themeCommand struct {
	Add      themeAddCommand      `cmd:"" help:"Check a theme, a zip or a folder, and keep it. A site that runs shows it as soon as it is chosen."`
	Use      themeUseCommand      `cmd:"" help:"Choose the theme that readers see; nothing needs to be started anew."`
	Settings themeSettingsCommand `cmd:"" help:"Show and change a theme's own settings."`
	Check    themeCheckCommand    `cmd:"" help:"Tell what is wrong with a theme, a zip or a folder, and where."`
	List     themeListCommand     `cmd:"" help:"List the themes that are kept."`
}

type themeAddCommand struct {
	dataFlags
	said
	Path string `arg:"" help:"The theme: a zip or a folder." type:"path"`
	Name string `help:"Keep it under another name than package.json gives it."`
	Use  bool   `help:"Choose it at once."`
}

// Run keeps a theme.
func (c *themeAddCommand) Run(ctx context.Context, s streams) error {
	t, problems, err := readTheme(c.Path)
	if err != nil {
		return err
	}
	if err := tellProblems(s, c.JSON, problems); err != nil {
		return err
	}
	name, err := c.name(t)
	if err == nil {
		err = fatalOf(name, problems)
	}
	if err != nil {
		return err
	}
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		if err := h.themes(ctx, c.Data).keep(ctx, t.Files(), name); err != nil {
			return err
		}
		if !c.Use {
			err = touchTheme(ctx, h, name)
		} else {
			err = chooseTheme(ctx, h, desk, name)
		}
		if err == nil && !c.JSON {
			fmt.Fprintf(s.out, "The theme %s %s is kept.\n", name, t.Config().Version)
		}
		return err
	})
}

func (c *themeAddCommand) name(t *theme.Theme) (string, error) {
	wanted := c.Name
	if wanted == "" {
		wanted = t.Config().Name
	}
	if wanted == "" {
		wanted = plainName(c.Path)
	}
	name, err := folderName(wanted)
	if err == nil && name == ownTheme {
		err = firsthand.Errorf(firsthand.Conflict, "%s is the theme of the program itself: give --name.", ownTheme)
	}
	return name, err
}

type themeUseCommand struct {
	dataFlags
	said
	asFlags
	Name string `arg:"" help:"The theme, as list shows it."`
}

// Run chooses a theme.
func (c *themeUseCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		if _, err := h.themes(ctx, c.Data).open(ctx, c.Name); err != nil {
			return err
		}
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		if err := chooseTheme(ctx, h, actor, c.Name); err != nil || !c.JSON {
			return err
		}
		return printJSON(s.out, map[string]any{"theme": c.Name})
	})
}

// chooseTheme has every process of the site show a theme.
func chooseTheme(ctx context.Context, h *house, actor firsthand.Actor, name string) error {
	return h.db.Write(ctx, actor, firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
			s.Theme = name
			return nil
		})
	})
}

// touchTheme has pages in a theme made anew, if it is the one that readers see.
func touchTheme(ctx context.Context, h *house, name string) error {
	var chosen string
	err := h.db.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		chosen = settings.Theme
		return err
	})
	if err != nil || chosen != name {
		return err
	}
	return chooseTheme(ctx, h, desk, name)
}

type themeCheckCommand struct {
	said
	Path string `arg:"" help:"The theme: a zip or a folder." type:"path"`
}

// Run tells what is wrong with a theme; it fails if the theme cannot be used.
func (c *themeCheckCommand) Run(s streams) error {
	_, problems, err := readTheme(c.Path)
	if err != nil {
		return err
	}
	if err := tellProblems(s, c.JSON, problems); err != nil {
		return err
	}
	for _, p := range problems {
		if p.Fatal {
			return errSaid
		}
	}
	return nil
}

type themeListCommand struct {
	dataFlags
	said
}

// Run lists the themes.
func (c *themeListCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		settings, err := readSettings(ctx, h.db)
		if err != nil {
			return err
		}
		type line struct {
			Name    string `json:"name"`
			Version string `json:"version"`
			Chosen  bool   `json:"chosen"`
			Broken  bool   `json:"broken"`
		}
		var lines []line
		kept := h.themes(ctx, c.Data)
		for _, t := range installedThemes(kept, kept.newShelf())(settings) {
			lines = append(lines, line{t.Name, t.Version, t.Name == settings.Theme, t.Broken})
		}
		if c.JSON {
			return json.NewEncoder(s.out).Encode(map[string]any{"themes": lines})
		}
		w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "NAME\tVERSION\t")
		for _, l := range lines {
			note := ""
			switch {
			case l.Broken:
				note = "cannot be used: firsthand theme check tells why"
			case l.Chosen:
				note = "readers see it"
			}
			fmt.Fprintf(w, "%s\t%s\t%s\n", l.Name, l.Version, note)
		}
		return w.Flush()
	})
}

// readTheme reads a zip or a folder.
func readTheme(path string) (*theme.Theme, []theme.Problem, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, firsthand.Because(err, firsthand.NotFound, "There is no theme at %s.", path)
	}
	var files fs.FS
	if info.IsDir() {
		root, err := os.OpenRoot(path)
		if err != nil {
			return nil, nil, firsthand.Because(err, firsthand.NotFound, "The folder %s cannot be read.", path)
		}
		files = root.FS()
	} else {
		f, err := os.Open(path)
		if err != nil {
			return nil, nil, firsthand.Because(err, firsthand.NotFound, "The file %s cannot be read.", path)
		}
		if files, err = theme.OpenZip(f, info.Size(), theme.Limits{}); err != nil { // stays open: the theme reads its files from it
			return nil, nil, err
		}
	}
	return theme.Load(files, themeOptions())
}

// tellProblems prints what was found, a line each, or all of it as JSON.
func tellProblems(s streams, asJSON bool, problems []theme.Problem) error {
	if asJSON {
		type problem struct {
			Level   string `json:"level"`
			Rule    string `json:"rule,omitempty"`
			File    string `json:"file"`
			Line    int    `json:"line,omitempty"`
			Column  int    `json:"column,omitempty"`
			Message string `json:"message"`
		}
		list := []problem{}
		for _, p := range problems {
			list = append(list, problem{theme.Level(p), p.Rule, p.File, p.Line, p.Column, p.Message})
		}
		return json.NewEncoder(s.out).Encode(map[string]any{"problems": list})
	}
	for _, p := range problems {
		place := p.File
		if p.Line > 0 {
			place += fmt.Sprintf(":%d:%d", p.Line, p.Column)
		}
		rule := ""
		if p.Rule != "" {
			rule = " [" + p.Rule + "]"
		}
		fmt.Fprintf(s.out, "%s: %s: %s%s\n", place, theme.Level(p), p.Message, rule)
	}
	if len(problems) == 0 {
		fmt.Fprintln(s.out, "Nothing is wrong with the theme.")
	}
	return nil
}
