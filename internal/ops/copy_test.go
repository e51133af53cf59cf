package ops_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

var keeper = firsthand.Actor{Name: "Mara Holt", Role: firsthand.Administrator}

// desk is a site with a few rows and files, and a place for its copies.
type desk struct {
	db     *store.DB
	folder string
	place  ops.Place
}

func newDesk(t *testing.T, db *store.DB) desk {
	t.Helper()
	d := desk{db: db, folder: t.TempDir()}
	var err error
	if d.place, err = ops.OpenPlace(t.Context(), filepath.Join(t.TempDir(), "copies"), ops.S3Keys{}); err != nil {
		t.Fatal(err)
	}
	d.file(t, "blobs/content/images/2026/11/harbour.jpg", "a harbour")
	d.file(t, "blobs/content/images/2026/11/twin.jpg", "a harbour")
	d.file(t, "blobs/content/images/size/w600/2026/11/harbour.jpg", "smaller")
	d.file(t, "blobs/parts/half", "coming in")
	d.file(t, "themes/day/index.hbs", "{{title}}")
	for i := range 20 {
		d.write(t, fmt.Sprint(i))
	}
	return d
}

func (d desk) file(t *testing.T, name, content string) {
	t.Helper()
	at := filepath.Join(d.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(at), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// write is an act of the desk that leaves a row.
func (d desk) write(t *testing.T, what string) {
	t.Helper()
	err := d.db.Write(t.Context(), keeper, firsthand.SettingsSave, func(tx *store.Tx) error {
		tx.Audit("setting", what, "changed “"+what+"”")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (d desk) copier() *ops.Copier {
	return &ops.Copier{DB: d.db, Files: ops.SiteFiles{Folder: d.folder}, Place: d.place, Keep: ops.DefaultKeep, Program: "test"}
}

func (d desk) copy(t *testing.T) ops.Made {
	t.Helper()
	made, err := d.copier().MakeNoted(t.Context(), keeper)
	if err != nil {
		t.Fatal(err)
	}
	if made.Trouble != "" {
		t.Fatal(made.Trouble)
	}
	return made
}

// restored is the newest copy, in a folder and a database of its own.
func restored(t *testing.T, place ops.Place, address string) (string, *store.DB) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "site")
	to := address
	if address == "" {
		address = "sqlite:" + filepath.Join(folder, "firsthand.db")
	}
	if _, err := (ops.Restorer{Place: place}).Restore(t.Context(), folder, to); err != nil {
		t.Fatal(err)
	}
	return folder, firsthandtest.Open(t, address, store.Options{})
}

// rows are all rows of a database, as text, by table.
func rows(t *testing.T, db *store.DB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		tables, err := tx.Tables(t.Context())
		for _, name := range tables {
			all[name], err = rowsOf(t.Context(), tx, name)
			if err != nil {
				return err
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func rowsOf(ctx context.Context, tx *store.Tx, table string) (list []string, err error) {
	found, err := tx.Query(ctx, `SELECT * FROM `+table+` ORDER BY 1, 2`)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	columns, err := found.Columns()
	if err != nil {
		return nil, err
	}
	for found.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := found.Scan(into...); err != nil {
			return nil, err
		}
		line := map[string]string{}
		for i, c := range columns {
			line[c] = fmt.Sprintf("%T %v", values[i], values[i])
		}
		list = append(list, fmt.Sprint(line))
	}
	return list, found.Err()
}
