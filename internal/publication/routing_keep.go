package publication

import (
	"context"

	"firsthand"
	"firsthand/internal/store"
)

// GetRoutesFile gives the routes.yaml that holds; its zero where the desk has none.
func GetRoutesFile(ctx context.Context, tx *store.Tx) (DeskFile, error) {
	return activeFile(ctx, tx, routesFile)
}

// KeepRoutesFile has a text hold from now on, "" none. Whoever calls it has checked what it asks for, and sees that
// everything comes to stand where it says (stories.SaveRoutes does both).
func KeepRoutesFile(ctx context.Context, tx *store.Tx, text string, brought bool) (changed bool, err error) {
	if err := tx.Actor().May(firsthand.SettingsSave); err != nil {
		return false, err
	}
	if _, wrong := ParseRouting(text); len(wrong) > 0 {
		return false, Refused("routes.yaml", wrong)
	}
	changed, err = keepFile(ctx, tx, routesFile, text, brought)
	if changed {
		tx.Remember(SettingsTag, nil)
		tx.Touch(RoutesTag)
	}
	return changed, err
}
