package publication

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// ChangeSettings changes a part of the settings while nobody else does.
func ChangeSettings(ctx context.Context, tx *store.Tx, change func(*Settings) error) error {
	if err := tx.Actor().May(firsthand.SettingsSave); err != nil {
		return err
	}
	var value string
	err := tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`+tx.Dialect().ForUpdate(), "site").Scan(&value)
	if err != nil && !store.NoRows(err) {
		return fmt.Errorf("lock the settings: %w", err)
	}
	tx.Remember(SettingsTag, nil)
	s, err := GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	s = s.Clone()
	if err := change(&s); err != nil {
		return err
	}
	return SaveSettings(ctx, tx, s)
}

// Clone is a copy that can be changed without changing s.
func (s Settings) Clone() Settings {
	s.Navigation, s.Secondary = slices.Clone(s.Navigation), slices.Clone(s.Secondary)
	custom := make(map[string]map[string]any, len(s.Custom))
	for name, values := range s.Custom {
		custom[name] = maps.Clone(values)
	}
	s.Custom, s.CustomChosen = custom, maps.Clone(s.CustomChosen)
	s.FromGhost = maps.Clone(s.FromGhost)
	s.ThemeFiles = maps.Clone(s.ThemeFiles)
	return s
}

// Choose gives a theme's own setting a value of the desk's choice. Where it changes nothing, nothing was chosen. Others who have
// these settings keep theirs.
func (s *Settings) Choose(theme, key string, value any) {
	if now, there := s.Custom[theme][key]; there && now == value {
		return
	}
	values := map[string]any{key: value}
	for other, now := range s.Custom[theme] {
		if other != key {
			values[other] = now
		}
	}
	custom, chosen := map[string]map[string]any{}, map[string]bool{}
	maps.Copy(custom, s.Custom)
	maps.Copy(chosen, s.CustomChosen)
	custom[theme], chosen[theme] = values, true
	s.Custom, s.CustomChosen = custom, chosen
}
