package store_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// FuzzWhere compiles whatever parses, for both databases: each hole has its argument, and the text is the same with other
// values.
func FuzzWhere(f *testing.F) {
	data, err := os.ReadFile("testdata/filters.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line[0] != '\t' && line[0] != '#' {
			f.Add(strings.TrimSpace(line))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := nql.Parse(text)
		if err != nil {
			return
		}
		for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
			w, err := postFields.Where(d, postFields.Asked(e), filterNow)
			if err != nil {
				return
			}
			if n := strings.Count(w.SQL, "?"); n != len(w.Args) {
				t.Fatalf("%q: %d holes, %d arguments: %s", text, n, len(w.Args), w.SQL)
			}
			if strings.Count(w.SQL, "(") != strings.Count(w.SQL, ")") {
				t.Fatalf("%q: %s", text, w.SQL)
			}
			plain := nql.Map(e, func(c nql.Condition) nql.Expr {
				c.Values = slices.Clone(c.Values)
				for i := range c.Values {
					if c.Values[i].Kind == nql.Text {
						c.Values[i].Text = "x"
					}
				}
				return c
			})
			if same, err := postFields.Where(d, postFields.Asked(plain), filterNow); err != nil || same.SQL != w.SQL {
				t.Fatalf("%q: %s, with other values %s, %v", text, w.SQL, same.SQL, err)
			}
		}
	})
}
