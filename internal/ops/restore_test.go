package ops_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

func TestACopyBringsTheSiteBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		before := rows(t, db)
		made := d.copy(t)
		if made.Files != 3 {
			t.Errorf("%d files are in the copy, not the two pictures and the theme", made.Files)
		}
		for name, address := range otherDatabases(t) {
			t.Run("to "+name, func(t *testing.T) {
				folder, back := restored(t, d.place, address)
				after := rows(t, back)
				delete(after, "settings")
				delete(before, "settings") // where a copy that was made is noted
				if diff := cmp.Diff(before, after); diff != "" {
					t.Error(diff)
				}
				if got := read(t, folder, "themes/day/index.hbs"); got != "{{title}}" {
					t.Errorf("the theme is %q", got)
				}
				if _, err := os.Stat(filepath.Join(folder, "blobs/content/images/size")); err == nil {
					t.Error("renditions came back; they are made when they are asked for")
				}
			})
		}
	})
}

// otherDatabases are the addresses that a copy can be restored to here.
func otherDatabases(t *testing.T) map[string]string {
	t.Helper()
	list := map[string]string{"sqlite": ""}
	if os.Getenv(firsthandtest.PostgresEnv) != "" {
		list["postgres"] = firsthandtest.PostgresAddress(t)
	}
	return list
}

func read(t *testing.T, folder, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestBytesAreSentOnce(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	first := d.copy(t)
	if n := strings.Count(strings.Join(tree(t, d.place), "\n"), "blobs/"); n != 2 {
		t.Errorf("%d blobs for the same picture twice and a theme", n)
	}
	d.file(t, "blobs/content/images/2026/11/pier.jpg", strings.Repeat("pier", 1000))
	second := d.copy(t)
	if got, most := second.Sent-second.ArchiveSize-second.ListSize, int64(4000); got != most {
		t.Errorf("the second copy sent %d bytes of files, the new one has %d", got, most)
	}
	if first.Name == second.Name {
		t.Error("two copies of one name")
	}
}

// tree is all that lies in a place.
func tree(t *testing.T, p ops.Place) (names []string) {
	t.Helper()
	for _, dir := range []string{"archives", "blobs", "copies", "files", "unfinished"} {
		err := p.List(t.Context(), dir, func(e ops.Entry) error {
			names = append(names, e.Name)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return names
}

func TestARestoreNeedsAnEmptyPlace(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		d.copy(t)
		_, err := ops.Restorer{Place: d.place}.Restore(t.Context(), d.folder, "")
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("into a folder with a site: %v", err)
		}
		if got := read(t, d.folder, "themes/day/index.hbs"); got != "{{title}}" {
			t.Errorf("the site that was there has the theme %q", got)
		}
	})
}
