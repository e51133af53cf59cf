package numbers_test

import (
	"strings"
	"testing"
	"time"

	"firsthand/internal/numbers"
	"firsthand/internal/store"
)

func TestWordsThatSomebodyTypedOnceAreNotKept(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		c := numbers.NewCounter("desk.example", at)
		ask := func(found int, words ...string) {
			t.Helper()
			for _, w := range words {
				c.Searched(w, found)
			}
			flush(t, c, db)
		}
		for range 20 { // many times, in one hour
			ask(0, "my neighbour")
		}
		for range 3 {
			ask(2, "Élan  Vital", "maud@desk.example", "+49 30 123456", strings.Repeat("long ", 30))
			ask(0, "lost ferry")
			at.now = at.now.Add(time.Hour)
		}
		out := look(t, db, numbers.Week)
		if len(out.Terms) != 2 || out.Terms[0].ID != "elan vital" || out.Terms[0].Reads != 3 || out.Terms[0].Of != 0 || out.Terms[1].ID != "lost ferry" {
			t.Errorf("kept are %+v", out.Terms)
		}
		if len(out.Missing) != 1 || out.Missing[0].ID != "lost ferry" || out.Missing[0].Of != 3 {
			t.Errorf("not found was %+v", out.Missing)
		}
		again := numbers.NewCounter("desk.example", at) // the program starts anew: what is known is counted at once
		again.Searched("lost ferry", 1)
		again.Searched("my neighbour", 1)
		flush(t, again, db)
		if out := look(t, db, numbers.Week); len(out.Terms) != 2 || out.Terms[0].ID != "lost ferry" || out.Terms[0].Reads != 4 || out.Terms[0].Of != 3 {
			t.Errorf("later there are %+v", out.Terms)
		}
	})
}

func TestWhatOneDayBringsIsBounded(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		c := numbers.NewCounter("desk.example", at)
		front := c.Cell(numbers.Object{Kind: numbers.Page, ID: "/"})
		name := func(n int) string {
			return strings.Repeat("a", 1+n%40) + string(rune('a'+n/40%26)) + string(rune('a'+n/1040))
		}
		for n := range 2000 {
			front.Read("https://" + name(n) + ".example/")
			c.Searched(name(n)+" "+name(n+1), 0)
			if n%100 == 0 {
				flush(t, c, db)
			}
		}
		flush(t, c, db)
		out := look(t, db, numbers.Day)
		if out.Total != 2000 || out.Hosts[0].ID != "" {
			t.Errorf("%d reads, from %+v", out.Total, out.Hosts)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM page_referrers WHERE kind = 'site'`); n > 301 {
			t.Errorf("%d hosts are kept", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM page_referrers WHERE kind = 'page'`); n > 21 {
			t.Errorf("%d hosts of one page are kept", n)
		}
		if n := count(t, db, `SELECT SUM(reads) FROM page_referrers WHERE kind = 'site'`); n != 2000 {
			t.Errorf("%d readers came from somewhere", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM asked_terms`); n != 0 {
			t.Errorf("%d words of one hour are kept", n)
		}
		at.now = at.now.AddDate(0, 0, 31)
		thin(t, db)
		if hours, hosts := count(t, db, `SELECT COUNT(*) FROM page_reads WHERE span = 'hour'`), count(t, db, `SELECT COUNT(*) FROM page_referrers WHERE kind = 'page'`); hours != 0 || hosts != 0 {
			t.Errorf("a month later there are %d hours and %d hosts of a page", hours, hosts)
		}
		if n := count(t, db, `SELECT SUM(reads) FROM page_reads WHERE span = 'day' AND kind = 'site'`); n != 2000 {
			t.Errorf("of the day are kept %d", n)
		}
		at.now = at.now.AddDate(0, 0, 400)
		thin(t, db)
		if n := count(t, db, `SELECT COUNT(*) FROM page_referrers`); n != 0 {
			t.Errorf("after 400 days there are %d hosts", n)
		}
	})
}

func thin(t *testing.T, db *store.DB) {
	t.Helper()
	if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return numbers.Thin(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// Every column of what is kept is one of these: a day, a sum, an ID of ours, a host, words.
func TestNothingThatIsKeptIsOfAReader(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		want := map[string]string{"page_reads": "at kind object_id reads span", "page_referrers": "day host kind object_id reads", "asked_terms": "asks day empty term"}
		for table, columns := range want {
			query := `SELECT name FROM pragma_table_info(?) ORDER BY name`
			if db.Dialect() == store.Postgres {
				query = `SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? ORDER BY column_name`
			}
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				list, err := store.List(t.Context(), tx, store.Value[string], query, table)
				if got := strings.Join(list, " "); got != columns {
					t.Errorf("%s keeps %s", table, got)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}
