package archive

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"firsthand/internal/firsthandtest"
)

var update = flag.Bool("update", false, "write the archive of today's schema anew")

// TestGolden compares the archive of a small site with the one that is kept for its schema version. Those of older versions
// are what people have: they are never written again, and each must come in.
func TestGolden(t *testing.T) {
	p := filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0)
	have, _, err := p.db.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	file := fmt.Sprintf("testdata/%04d.zip", have)
	now := written(t, p, complete)
	if *update {
		if err := os.WriteFile(file, now, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("there is no archive of today's schema: run go test ./internal/archive -run TestGolden -update (%v)", err)
	}
	again := mustRead(t, newPlace(t, firsthandtest.SQLiteAddress(t)), kept)
	same(t, written(t, again, complete), now)
	files, err := filepath.Glob("testdata/*.zip")
	if err != nil || len(files) == 0 {
		t.Fatal("no archives", err)
	}
	for _, old := range files {
		kept, err := os.ReadFile(old)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Open(bytes.NewReader(kept), int64(len(kept)))
		if err != nil {
			t.Fatal(old, err)
		}
		q := mustRead(t, newPlace(t, firsthandtest.SQLiteAddress(t)), kept)
		for _, table := range a.m.Tables {
			if n := rowsIn(t, q.db)[table.Name]; n < table.Rows {
				t.Errorf("%s: %s had %d rows, and has %d", old, table.Name, table.Rows, n)
			}
		}
	}
}
