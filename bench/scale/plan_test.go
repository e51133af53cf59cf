package main

import (
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// scanned are what may be read from end to end: results that a LIMIT has bounded before, and tables of a few rows.
var scanned = regexp.MustCompile(`^SCAN (n|part|marks|picked|pointing|page|found|begun|printed|named|asked|newest|\(subquery-\d+\)|(\d+ )?CONSTANT ROWS?|s USING INDEX sqlite_autoindex_stories_1)($| )`)

type asked struct {
	query string
	args  []any
}

// costs is how many statements an answer may take, whatever it shows. The key and the snapshot take two.
var costs = map[string]int{
	"a person's page, uncached": 24, "the page of one of the 20 who say most": 24, "where a quote is used": 4, "where a source is used": 4, "where a person is used": 9,
	"where one of the 20 who say most is used": 9, "everything she said about him": 4, "the same between two of the 20 who say most": 4, "what one of the 20 said in a year": 4,
	"what one of the 20 said in one outlet": 4, "people whose name begins so": 4, "the stories related to one": 13, "the list of quotes, first page": 10, "the list of people, first page": 6, "the list of stories at the desk": 6,
	"the source audit of a year, by person": 8, "the quotes behind one of its numbers": 5,
}

// steps are how some answers must be found: in the order of the list, with what narrows it beside it, and a thing's address
// in one step.
var steps = map[string]string{
	"what one of the 20 said in one outlet":    "SEARCH q USING INDEX quotes_speaker (speaker_id=?)",
	"where one of the 20 who say most is used": "SEARCH quotes USING COVERING INDEX quotes_speaker (speaker_id=?)",
	"a person's page, uncached":                "SEARCH addresses USING PRIMARY KEY (kind=? AND object_id=?)",
	"the stories related to one":               "SEARCH u USING COVERING INDEX uses_quote (quote_id=? AND story_id<?)", // from one story to the next
	"everything she said about him":            "SEARCH b USING COVERING INDEX quote_about_said (person_id=? AND speaker_id=?)",
}

// TestNoAnswerWalksATable looks at the plans of all statements that the measured questions run, and at their number.
func TestNoAnswerWalksATable(t *testing.T) {
	var list []asked
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{Trace: func(query string, args []any) { list = append(list, asked{query, args}) }})
	if err := fillArchive(t.Context(), db, sized(2000), io.Discard, io.Discard); err != nil {
		t.Fatal(err)
	}
	g, err := newGauge(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range g.questions() {
		path := m.path()
		list = nil
		g.ask(t.Context(), path)
		statements := list
		if most, known := costs[m.name]; !known || len(statements) > most {
			t.Errorf("%s: %d statements, %d at most", m.name, len(statements), most)
		}
		var taken []string
		for _, s := range statements {
			for _, step := range plan(t, db, s) {
				taken = append(taken, step)
				if strings.HasPrefix(step, "SCAN ") && !scanned.MatchString(step) {
					t.Errorf("%s: %s\n%s", m.name, step, s.query)
				}
			}
		}
		if want := steps[m.name]; want != "" && !slices.Contains(taken, want) {
			t.Errorf("%s is found by\n%s\nand not by %q", m.name, strings.Join(taken, "\n"), want)
		}
	}
}

func plan(t *testing.T, db *store.DB, s asked) (steps []string) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		steps, err = store.List(t.Context(), tx, func(row store.Scanner) (step string, err error) {
			var id, parent, unused int
			err = row.Scan(&id, &parent, &unused, &step)
			return step, err
		}, `EXPLAIN QUERY PLAN `+s.query, s.args...)
		return err
	})
	if err != nil {
		t.Fatalf("%s: %v", s.query, err)
	}
	return steps
}
