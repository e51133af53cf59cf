package ops

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// filesRow is where the settings say in which bucket the files of the site are, so that no machine keeps them elsewhere.
const filesRow = "files"

// FilesIn is the bucket that has the files of a site; "" where they lie in its folder.
func FilesIn(ctx context.Context, db *store.DB) (address string, err error) {
	err = db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `SELECT COALESCE((SELECT value FROM settings WHERE name = ?), '')`, filesRow).Scan(&address)
	})
	if err != nil {
		return "", fmt.Errorf("read where the site's files are: %w", err)
	}
	return address, nil
}

// HasFiles tells whether the database of a site names any file.
func HasFiles(ctx context.Context, db *store.DB) (has bool, err error) {
	err = db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `
			SELECT EXISTS (SELECT 1 FROM media) OR EXISTS (SELECT 1 FROM captures) OR EXISTS (SELECT 1 FROM sealed_notes WHERE erased_at = 0) OR EXISTS (SELECT 1 FROM webhooks)`).Scan(&has)
	})
	if err != nil {
		return false, fmt.Errorf("look whether the site has files: %w", err)
	}
	return has, nil
}

// NoteFilesIn has all machines know which bucket has the files of the site; "": its folder has them.
func NoteFilesIn(ctx context.Context, db *store.DB, address string) error {
	was, err := FilesIn(ctx, db)
	if err != nil || was == address {
		return err
	}
	return db.Maintain(ctx, func(tx *store.Tx) error {
		if address == "" {
			return forgetFilesIn(ctx, tx)
		}
		_, err := tx.Exec(ctx, `
			INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, filesRow, address, firsthand.Micros(tx.Now()))
		if err != nil {
			return fmt.Errorf("note where the site's files are: %w", err)
		}
		return nil
	})
}

// forgetFilesIn is for a site whose files are in its folder again.
func forgetFilesIn(ctx context.Context, tx *store.Tx) error {
	if _, err := tx.Exec(ctx, `DELETE FROM settings WHERE name = ?`, filesRow); err != nil {
		return fmt.Errorf("forget where the site's files were: %w", err)
	}
	return nil
}

// siteFile says in a bucket whose files are there.
const siteFile = "site.json"

func filesOwner(site string) owner {
	return owner{placeFormat, site, "Files of a site, written by Firsthand: bring them out with “firsthand files --back”."}
}

// ClaimFiles makes sure that a bucket has the files of this site and no other's: what one takes away, the other would miss.
func ClaimFiles(ctx context.Context, db *store.DB, far Bucket) error {
	site, err := siteOf(ctx, db)
	if err != nil {
		return err
	}
	return claimAs(ctx, far, siteFile, "files", filesOwner(site))
}

// ClaimFilesAnew is for a site that came in where an empty one had claimed the bucket: it has the name that it came with.
func ClaimFilesAnew(ctx context.Context, db *store.DB, far Bucket) error {
	site, err := siteOf(ctx, db)
	if err != nil {
		return err
	}
	return writeSmall(ctx, far, siteFile, filesOwner(site))
}
