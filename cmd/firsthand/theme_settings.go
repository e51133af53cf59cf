package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

type themeSettingsCommand struct {
	Get themeSettingsGetCommand `cmd:"" help:"List the settings of a theme and how they stand, or one of them."`
	Set themeSettingsSetCommand `cmd:"" help:"Change a setting of a theme. Readers see it at once."`
}

type themeSettingsGetCommand struct {
	dataFlags
	said
	Key   string `arg:"" optional:"" help:"The setting; without it all are listed."`
	Theme string `help:"The theme; without it, the one that readers see."`
}

// themeAndSettings opens a theme that is kept, and reads what was chosen for it.
func themeAndSettings(ctx context.Context, h *house, data, name string) (t *theme.Theme, chosen string, settings publication.Settings, err error) {
	err = h.db.Read(ctx, func(tx *store.Tx) error {
		settings, err = publication.GetSettings(ctx, tx)
		return err
	})
	if err != nil {
		return nil, "", settings, err
	}
	if name == "" {
		name = settings.Theme
	}
	t, err = h.themes(ctx, data).open(ctx, name)
	return t, name, settings, err
}

// Run lists settings; those that are not visible now are null, as templates see them.
func (c *themeSettingsGetCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		t, name, now, err := themeAndSettings(ctx, h, c.Data, c.Theme)
		if err != nil {
			return err
		}
		values := t.Config().CustomOf(now.Custom[name], now.CustomChosen[name])
		if c.Key != "" {
			if _, err := settingNamed(t, c.Key); err != nil {
				return err
			}
			return json.NewEncoder(s.out).Encode(values[c.Key])
		}
		if c.JSON {
			return json.NewEncoder(s.out).Encode(map[string]any{"settings": values})
		}
		w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "SETTING\tTYPE\tVALUE")
		for _, one := range t.Config().Custom {
			value, err := json.Marshal(values[one.Key])
			if err != nil {
				return err
			}
			fmt.Fprintf(w, "%s\t%s\t%s\n", one.Key, strings.TrimSpace(one.Type+" "+strings.Join(one.Options, "|")), value)
		}
		return w.Flush()
	})
}

type themeSettingsSetCommand struct {
	dataFlags
	said
	asFlags
	Key   string `arg:"" help:"The setting."`
	Value string `arg:"" help:"Its value: a text, true or false, one of its options, a colour as #1f2a44, the address of a picture; null for none."`
	Theme string `help:"The theme; without it, the one that readers see."`
}

// Run changes one setting.
func (c *themeSettingsSetCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		t, name, _, err := themeAndSettings(ctx, h, c.Data, c.Theme)
		if err != nil {
			return err
		}
		setting, err := settingNamed(t, c.Key)
		if err != nil {
			return err
		}
		value, err := settingValue(setting, c.Value)
		if err != nil {
			return err
		}
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		err = h.db.Write(ctx, actor, firsthand.ThemeSave, func(tx *store.Tx) error {
			return publication.ChangeSettings(ctx, tx, func(settings *publication.Settings) error {
				settings.Choose(name, c.Key, value)
				return nil
			})
		})
		if err != nil || !c.JSON {
			return err
		}
		return printJSON(s.out, map[string]any{"theme": name, "setting": c.Key, "value": value})
	})
}

// settingValue is a value as it was typed.
func settingValue(s theme.Setting, typed string) (value any, err error) {
	value = typed
	switch {
	case typed == "null":
		value = nil
	case s.Type == "boolean":
		value = map[string]any{"true": true, "false": false}[typed]
	}
	if !s.Takes(value) {
		want := map[string]string{"boolean": "true or false", "select": strings.Join(s.Options, ", "), "color": "a colour such as #1f2a44"}[s.Type]
		return nil, firsthand.Errorf(firsthand.Invalid, "%s cannot be %q: it is %s.", s.Key, typed, want)
	}
	return value, nil
}
