package ops_test

import (
	"slices"
	"testing"

	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// golden is a copy that a program of schema 28 made: of a site with one story, a picture and a theme. It is never made anew:
// people have such copies.
const golden = "testdata/place"

// TestACopyOfAnEarlierSchemaComesBack restores a copy that an older program made, on both databases.
func TestACopyOfAnEarlierSchemaComesBack(t *testing.T) {
	place, err := ops.OpenPlace(t.Context(), golden, ops.S3Keys{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (ops.Restorer{Place: place}).Check(t.Context(), t.TempDir()); err != nil {
		t.Fatal(err)
	}
	for name, address := range otherDatabases(t) {
		t.Run(name, func(t *testing.T) {
			folder, db := restored(t, place, address)
			if have, want, err := db.Version(t.Context()); err != nil || have != want {
				t.Errorf("the schema is %d of %d (%v)", have, want, err)
			}
			if got := read(t, folder, "blobs/content/images/2026/11/pier.jpg"); got != "a pier" {
				t.Errorf("the picture is %q", got)
			}
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				titles, err := store.List(t.Context(), tx, store.Value[string], `SELECT title FROM revisions`)
				if !slices.Contains(titles, "The harbour opens again") {
					t.Errorf("the stories are %q", titles)
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}
