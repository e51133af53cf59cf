package numbers_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// TestOneWriteAsksOfManyAtOnce: it holds everybody up who writes, every ten seconds.
func TestOneWriteAsksOfManyAtOnce(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		statements := 0
		at := &clock{noon}
		db := firsthandtest.Open(t, address, store.Options{Clock: at, Trace: func(string, []any) { statements++ }})
		b := numbers.Batch{Reads: map[numbers.Object]int64{}, From: map[numbers.Came]int64{}, Terms: map[string]numbers.Asks{}}
		for n := range 900 {
			o := numbers.Object{Kind: []numbers.Kind{publication.Story, publication.Quote, numbers.Page}[n%3], ID: fmt.Sprintf("64b000000000000000000%03d", n)}
			b.Reads[o] = 2
			for _, host := range []string{"lighthouse.example", "harbour.example"} {
				b.From[numbers.Came{Host: host, Object: o}] = 1
			}
			b.Terms[fmt.Sprintf("word %d", n)] = numbers.Asks{Asks: 1, Enough: true}
		}
		keep := func() {
			t.Helper()
			statements = 0
			err := db.Maintain(t.Context(), func(tx *store.Tx) error {
				_, err := numbers.Keep(t.Context(), tx, tx.Now(), b)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			if statements > 60 { // 14 of reads, 7 and 10 of hosts, 6 and 5 of words, and what every write has
				t.Errorf("%d statements for 900 things", statements)
			}
		}
		keep()
		keep()
		out := look(t, db, numbers.Day)
		if out.Total != 3600 || len(out.Hosts) != 2 || out.Hosts[0].Reads != 1800 || out.Hosts[1].Reads != 1800 {
			t.Errorf("kept are %d reads, from %+v", out.Total, out.Hosts)
		}
		if n := count(t, db, `SELECT SUM(asks) FROM asked_terms`); n != 1800 {
			t.Errorf("words are kept %d times", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM page_referrers`); n != 2*901 {
			t.Errorf("%d rows of hosts", n)
		}
	})
}

// TestItIsSaidOfWhichDaysHostsAre: they are kept by the day, and those of one thing not as long as its reads.
func TestItIsSaidOfWhichDaysHostsAre(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		c := numbers.NewCounter("desk.example", at)
		story := numbers.Object{Kind: publication.Story, ID: "64b0000000000000000000aa"}
		for _, ago := range []int{60, 2, 1, 0} { // days
			at.now = noon.AddDate(0, 0, -ago)
			c.Cell(story).Read("https://lighthouse.example/")
			if ago == 1 { // earlier than the last 24 hours
				at.now = at.now.Add(-6 * time.Hour)
				c.Cell(story).Read("https://lighthouse.example/")
			}
			flush(t, c, db)
		}
		at.now = noon
		for r, want := range map[numbers.Range]string{
			numbers.Day: "site 2026-07-13 3, story 2026-07-13 3", numbers.Week: "site 2026-07-08 4, story 2026-07-08 4", numbers.Month: "site 2026-06-15 4, story 2026-06-15 4",
			numbers.Quarter: "site 2026-04-16 5, story 2026-06-14 4", numbers.Year: "site 2025-08-01 5, story 2026-06-14 4",
		} {
			var said []string
			for _, o := range []numbers.Object{{Kind: numbers.Site}, story} {
				err := db.Read(t.Context(), func(tx *store.Tx) error {
					out, err := numbers.LookAt(t.Context(), tx, editor, r, o)
					if err == nil {
						said = append(said, fmt.Sprintf("%s %s %d", o.Kind, out.From, out.Hosts[0].Reads))
					}
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
			}
			if got := strings.Join(said, ", "); got != want {
				t.Errorf("%s: %s, want %s", r, got, want)
			}
		}
	})
}
