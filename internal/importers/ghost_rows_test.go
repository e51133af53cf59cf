package importers

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"firsthand"
)

// FuzzReadExport: whatever the file is, reading it ends, holds one row at a time, and says in a sentence what is wrong.
func FuzzReadExport(f *testing.F) {
	for _, seed := range []string{
		`{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[{"id":"1"}],"tags":[{"id":2,"name":"x"}]}}]}`, `{"meta":{},"data":{}}`, `{"data":{"posts":{"a":[1]}}}`,
		`{"db":[]}`, `{"db":{"data":1}}`, `[]`, `{"data":{"posts":[{"id":"a`, strings.Repeat(`{"a":`, 200), `{"db":[[[]],{"data":{"posts":[1]}}]}`, "\xef\xbb\xbf{}",
		`{"data":{"posts":[{"a":"\\u00e4\\n\\"\\\\\\/\\ud83d\\ude00\\ud83d","a":1.50e3,"b":[1,{"c":null}],"t":true}, null, 7,"x"]}}`, "{\"data\":{\"posts\":[{\"a\":\"\xff\"}]}}", `{"data":{"posts":[1,]}}`, `{"db":[{},{"x":"\\"]}"}]}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file string) {
		tables, posts := newGhostTables(), 0
		_, err := readExport(strings.NewReader(file), func(table string, raw json.RawMessage) error {
			if !json.Valid(raw) {
				t.Errorf("a row that is no JSON: %q", raw)
			}
			if table == "posts" {
				posts++
			}
			row, err := readRow(raw)
			dec := json.NewDecoder(bytes.NewReader(raw))
			dec.UseNumber()
			var want ghostRow
			if wrong := dec.Decode(&want); (wrong == nil) != (err == nil) || !reflect.DeepEqual(row, want) && err == nil {
				t.Errorf("%q is read as %v (%v), not %v (%v)", raw, row, err, want, wrong)
			}
			return tables.add(table, raw)
		})
		if err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%v", err)
		}
		if posts != tables.posts {
			t.Errorf("%d posts, counted %d", posts, tables.posts)
		}
	})
}

func TestWhatRowsSay(t *testing.T) {
	row, err := readRow([]byte(`{"ms": 1704164645000, "iso": "2024-01-02T03:04:05.000Z", "sql": "2024-01-02 03:04:05", "zone": "2024-01-02T04:04:05+01:00", "never": null, "odd": "soon", "far": 1e300,
		"yes": 1, "true": true, "word": "true", "no": 0, "none": null, "id": 7, "long": "a b/c", "url": "__GHOST_URL__", "path": "__GHOST_URL__/a/?b=__GHOST_URL__/c/", "escaped": "__GHOST_URL__\\/a"}`))
	if err != nil {
		t.Fatal(err)
	}
	const at = 1704164645_000000
	for _, name := range []string{"ms", "iso", "sql", "zone"} {
		if got := row.when(name); got != at {
			t.Errorf("%s is %d", name, got)
		}
	}
	for _, name := range []string{"never", "odd", "far", "missing"} {
		if got := row.when(name); got != 0 {
			t.Errorf("%s is %d", name, got)
		}
	}
	for name, want := range map[string]bool{"yes": true, "true": true, "word": true, "no": false, "none": false, "missing": false} {
		if row.flag(name) != want {
			t.Errorf("%s is %t", name, !want)
		}
	}
	for name, want := range map[string]string{"url": "/", "path": "/a/?b=/c/", "escaped": "/a"} {
		if got := row.text(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if id := row.id("long"); row.id("id") != "7" || len(id) != 24 || id != idOf("a b/c") {
		t.Errorf("IDs: %q, %q", row.id("id"), id)
	}
}
