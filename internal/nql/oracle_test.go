package nql_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/nql"
)

// TestTreesAsUpstreamGivesThem holds every filter of testdata, and combinations of words that nobody would write, against
// the npm package.
func TestTreesAsUpstreamGivesThem(t *testing.T) {
	filters := nql.OracleFilters(t)
	data, err := json.Marshal(filters)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "filters.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	var answers []struct {
		Tree    any
		Refused string
	}
	if err := json.Unmarshal([]byte(firsthandtest.Oracle(t, "nql.mjs", file)), &answers); err != nil {
		t.Fatal(err)
	}
	if len(answers) != len(filters) {
		t.Fatalf("%d answers to %d filters", len(answers), len(filters))
	}
	wrong, accepted := 0, 0
	for i, a := range answers {
		tree, refused := nql.OracleTree(t, filters[i])
		if a.Refused == "" {
			accepted++
		}
		if refused != (a.Refused != "") || !refused && !reflect.DeepEqual(tree, a.Tree) {
			if wrong++; wrong < 20 {
				t.Errorf("%q: %v (refused %v), upstream %v %s", filters[i], tree, refused, a.Tree, a.Refused)
			}
		}
	}
	t.Logf("%d filters, %d of them accepted, %d not alike", len(filters), accepted, wrong)
	if accepted < 1000 {
		t.Errorf("upstream accepts %d of %d filters: too few to compare", accepted, len(filters))
	}
}
