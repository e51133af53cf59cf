package ops

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"firsthand/internal/store"
)

// named is a file that a row of the database names.
type named struct {
	size   int64  // -1: not known
	hash   string // "": not known
	record string // "the picture harbour.jpg"
	binned bool   // it may be gone
}

// namedFiles tells of the files that rows name, one after another: media, captures, themes, the keys of sealed notes.
func namedFiles(ctx context.Context, db *store.DB, tell func(name string, n named) error) error {
	err := db.Read(ctx, func(tx *store.Tx) error {
		for _, kind := range []func(context.Context, *store.Tx, func(string, named) error) error{mediaFiles, captureFiles, themeFiles, noteFiles} {
			if err := kind(ctx, tx, tell); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("which files the database names: %w", err)
	}
	return nil
}

func mediaFiles(ctx context.Context, tx *store.Tx, tell func(string, named) error) error {
	return each(ctx, tx, func(s store.Scanner) error {
		var n named
		var path, name string
		var deleted int64
		if err := s.Scan(&path, &name, &n.hash, &n.size, &deleted); err != nil {
			return err
		}
		n.record, n.binned = "“"+name+"” in the library", deleted > 0
		return tell("blobs/"+strings.TrimPrefix(path, "/"), n)
	}, `SELECT path, name, sha256, size_bytes, deleted_at FROM media WHERE path LIKE '/content/%'`)
}

func captureFiles(ctx context.Context, tx *store.Tx, tell func(string, named) error) error {
	return each(ctx, tx, func(s store.Scanner) error {
		var id, blob, kind, hash string
		var size int64
		if err := s.Scan(&id, &blob, &kind, &hash, &size); err != nil {
			return err
		}
		n := named{size: -1, record: "the capture " + id}
		if kind == "uploaded" { // what was fetched lies in a WARC, with more around it
			n.size, n.hash = size, hash
		}
		return tell("blobs/"+blob, n)
	}, `SELECT id, blob, kind, sha256, size_bytes FROM captures`)
}

// themeFiles are the themes that many machines show, in their content of now.
func themeFiles(ctx context.Context, tx *store.Tx, tell func(string, named) error) error {
	return each(ctx, tx, func(s store.Scanner) error {
		var value string
		if err := s.Scan(&value); err != nil {
			return err
		}
		var settings struct {
			Files map[string][]string `json:"theme_files"`
		}
		err := json.Unmarshal([]byte(value), &settings)
		for name, kept := range settings.Files {
			if err != nil || len(kept) == 0 {
				continue
			}
			err = tell("blobs/themes/"+name+"-"+kept[0]+".zip", named{size: -1, record: "the theme " + name})
		}
		return err
	}, `SELECT value FROM settings WHERE name = 'site'`)
}

func noteFiles(ctx context.Context, tx *store.Tx, tell func(string, named) error) error {
	return each(ctx, tx, func(s store.Scanner) error {
		var id string
		if err := s.Scan(&id); err != nil {
			return err
		}
		return tell(sealedNotes+id, named{size: -1, record: "the key of the sealed note " + id})
	}, `SELECT id FROM sealed_notes WHERE erased_at = 0`)
}

// each reads every row of a query, one after another.
func each(ctx context.Context, tx *store.Tx, read func(store.Scanner) error, query string) error {
	rows, err := tx.Query(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := read(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
