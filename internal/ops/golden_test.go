package ops_test

import (
	"flag"
	"os"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

var update = flag.Bool("update", false, "make the copy in testdata/place anew, in today's schema")

const golden = "testdata/place"

// TestACopyOfAnEarlierSchemaComesBack restores a copy that an older program made, on both databases.
func TestACopyOfAnEarlierSchemaComesBack(t *testing.T) {
	if *update {
		if err := os.RemoveAll(golden); err != nil {
			t.Fatal(err)
		}
		d := newDesk(t, firsthandtest.SQLite(t))
		d.withPicture(t, "pier.jpg", "a pier")
		var err error
		if d.place, err = ops.OpenPlace(t.Context(), golden, ops.S3Keys{}); err != nil {
			t.Fatal(err)
		}
		d.copy(t)
		os.Remove(golden + "/unfinished")
	}
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
				list, err := store.ListLog(t.Context(), tx, store.LogOptions{Limit: 100})
				if len(list) != 20 {
					t.Errorf("%d of 20 acts are in the log", len(list))
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}
