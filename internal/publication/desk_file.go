package publication

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// DeskFile is a file in which the desk says where things stand, as it was put in.
type DeskFile struct {
	Hash    string // of the text
	Text    string
	Brought bool // it came with an import
	SavedAt int64
}

// The files of the desk, by name.
const (
	routesFile    = "routes"
	redirectsFile = "redirects"
)

// maxVersions is how many versions of a file are kept beside the one that holds.
const maxVersions = 10

// activeFile reads the file that holds; its zero where there is none.
func activeFile(ctx context.Context, tx *store.Tx, name string) (f DeskFile, err error) {
	var brought int
	err = tx.QueryRow(ctx, `SELECT hash, text, brought, saved_at FROM desk_files WHERE name = ? AND active = 1`, name).Scan(&f.Hash, &f.Text, &brought, &f.SavedAt)
	if store.NoRows(err) {
		return DeskFile{}, nil
	}
	if err != nil {
		return f, fmt.Errorf("read the file of %s: %w", name, err)
	}
	f.Brought = brought == 1
	return f, nil
}

// activeHash reads no more of the file that holds than which it is; "" where there is none.
func activeHash(ctx context.Context, tx *store.Tx, name string) (hash string, err error) {
	key := "desk_files." + name
	if known, ok := tx.Remembered(key).(string); ok {
		return known, nil
	}
	err = tx.QueryRow(ctx, `SELECT hash FROM desk_files WHERE name = ? AND active = 1`, name).Scan(&hash)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("read which file of %s holds: %w", name, err)
	}
	tx.Remember(key, hash)
	return hash, nil
}

// keepFile has a text hold from now on; "" has none hold. It tells whether that is another one than before.
func keepFile(ctx context.Context, tx *store.Tx, name, text string, brought bool) (changed bool, err error) {
	before, err := activeFile(ctx, tx, name)
	if err != nil {
		return false, err
	}
	if before.Text == text {
		return false, nil
	}
	if _, err := tx.Exec(ctx, `UPDATE desk_files SET active = 0 WHERE name = ? AND active = 1`, name); err != nil {
		return false, fmt.Errorf("keep the file of %s: %w", name, err)
	}
	sum := sha256.Sum256([]byte(text))
	hash := hex.EncodeToString(sum[:])
	if text != "" {
		flag := 0
		if brought {
			flag = 1
		}
		_, err = tx.Exec(ctx, `INSERT INTO desk_files (name, hash, text, active, brought, saved_at) VALUES (?, ?, ?, 1, ?, ?)
			ON CONFLICT (name, hash) DO UPDATE SET active = 1, brought = excluded.brought, saved_at = excluded.saved_at`,
			name, hash, text, flag, firsthand.Micros(tx.Now()))
		if err != nil {
			return false, fmt.Errorf("keep the file of %s: %w", name, err)
		}
	}
	_, err = tx.Exec(ctx, `DELETE FROM desk_files WHERE name = ? AND active = 0 AND hash NOT IN (
		SELECT hash FROM desk_files WHERE name = ? AND active = 0 ORDER BY saved_at DESC, hash LIMIT ?)`, name, name, maxVersions)
	if err != nil {
		return false, fmt.Errorf("keep the file of %s: %w", name, err)
	}
	tx.Remember("desk_files."+name, nil)
	tx.Audit("file", name, hash)
	return true, nil
}
