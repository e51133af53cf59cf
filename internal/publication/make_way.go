package publication

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// elsewhere are the prefixes that our own lists move to when something that comes in stood at the usual ones.
var elsewhere = map[string]string{"people": "/people-on-file/", "quotes": "/quotes-on-file/", "corrections": "/corrections-made/", "search": "/find/"}

// MakeWay moves one of our own lists away from an address at which something stood before it came here: addresses that
// were public stay. It does so only while nothing stands below the list's prefix; moved is where the list is now, "" where
// nothing was moved.
func MakeWay(ctx context.Context, tx *store.Tx, path string) (moved string, err error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return "", err
	}
	settings, err := GetSettings(ctx, tx)
	if err != nil {
		return "", err
	}
	settings = settings.Clone()
	for name, prefix := range map[string]*string{"people": &settings.Prefixes.People, "quotes": &settings.Prefixes.Quotes, "corrections": &settings.Prefixes.Corrections, "search": &settings.Prefixes.Search} {
		if *prefix != path || *prefix == elsewhere[name] {
			continue
		}
		var below int
		err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM addresses WHERE path > ? AND path < ?`, path, path+"\x7f").Scan(&below)
		if err != nil {
			return "", fmt.Errorf("make way at %s: %w", path, err)
		}
		if below > 0 {
			return "", nil
		}
		*prefix = elsewhere[name]
		return *prefix, SaveSettings(ctx, tx, settings)
	}
	return "", nil
}
