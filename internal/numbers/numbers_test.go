package numbers_test

import (
	"context"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

var editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}

// clock is a time that a test sets.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

var noon = time.Date(2026, 7, 14, 12, 20, 0, 0, time.UTC)

// onBoth runs a test on each database, at a time that it sets, with the zone of the site.
func onBoth(t *testing.T, zone string, fn func(t *testing.T, db *store.DB, at *clock)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		at := &clock{noon}
		db := firsthandtest.Open(t, address, store.Options{Clock: at})
		owner := firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Owner}
		err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
			s, err := publication.GetSettings(t.Context(), tx)
			if err != nil {
				return err
			}
			s.Timezone = zone
			return publication.SaveSettings(t.Context(), tx, s)
		})
		if err != nil {
			t.Fatal(err)
		}
		fn(t, db, at)
	})
}

func flush(t *testing.T, c *numbers.Counter, db *store.DB) {
	t.Helper()
	if err := c.Flush(t.Context(), db); err != nil {
		t.Fatal(err)
	}
}

func look(t *testing.T, db *store.DB, r numbers.Range) (out numbers.Looked) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		out, err = numbers.Look(t.Context(), tx, editor, r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// count gives a number out of the database.
func count(t *testing.T, db *store.DB, query string, args ...any) (n int64) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		n, err = store.Get(t.Context(), tx, store.Value[int64], query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestTwoNodesAddUpAndWhatCannotBeKeptIsCountedStill(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		front := numbers.Object{Kind: numbers.Page, ID: "/"}
		one, other := numbers.NewCounter("desk.example", at), numbers.NewCounter("desk.example", at)
		cell, again := one.Cell(front), one.Cell(front) // a page that is kept for two classes of readers
		for range 3 {
			cell.Read("https://www.Lighthouse.example/a/b?q=private")
			again.Read("https://desk.example/other/")
			other.Cell(front).Read("")
		}
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		if err := one.Flush(ended, db); err == nil {
			t.Fatal("it was kept in a database that did not answer")
		}
		flush(t, one, db)
		flush(t, other, db)
		flush(t, one, db) // nothing is counted twice
		out := look(t, db, numbers.Day)
		if out.Total != 9 || len(out.Pages) != 1 || out.Pages[0].Reads != 9 || out.Since != "2026-07-14" {
			t.Errorf("kept are %+v", out)
		}
		if len(out.Hosts) != 1 || out.Hosts[0].ID != "lighthouse.example" || out.Hosts[0].Reads != 3 {
			t.Errorf("they came from %+v", out.Hosts)
		}
		cell.Read("")
		flush(t, one, db)
		if out := look(t, db, numbers.Year); out.Total != 10 {
			t.Errorf("later there are %d", out.Total)
		}
	})
}

// The hours of a day add up to the day and the days of a month to the month, where hours begin at half past, and where a day has 25 of them.
func TestHoursAddUpToDaysAndDaysToMonths(t *testing.T) {
	for zone, begin := range map[string]time.Time{
		"Asia/Kolkata":  time.Date(2026, 7, 30, 9, 0, 0, 0, time.UTC),
		"Europe/Berlin": time.Date(2026, 10, 24, 3, 0, 0, 0, time.UTC),
	} {
		t.Run(zone, func(t *testing.T) {
			onBoth(t, zone, func(t *testing.T, db *store.DB, at *clock) {
				location, err := time.LoadLocation(zone)
				if err != nil {
					t.Fatal(err)
				}
				c := numbers.NewCounter("desk.example", at)
				story := c.Cell(numbers.Object{Kind: publication.Story, ID: "64b0000000000000000000aa"})
				for n := range 120 {
					at.now = begin.Add(time.Duration(n) * 37 * time.Minute)
					for range 1 + n%4 {
						story.Read("")
					}
					flush(t, c, db)
				}
				for day := begin.In(location); !day.After(at.now); day = day.AddDate(0, 0, 1) {
					first := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, location)
					key := int64(day.Year()*10_000 + int(day.Month())*100 + day.Day())
					inHours := count(t, db, `SELECT COALESCE(SUM(reads), 0) FROM page_reads WHERE kind = 'story' AND span = 'hour' AND at >= ? AND at < ?`, firsthand.Micros(first), firsthand.Micros(first.AddDate(0, 0, 1)))
					inDay := count(t, db, `SELECT COALESCE(SUM(reads), 0) FROM page_reads WHERE kind = 'story' AND span = 'day' AND at = ?`, key)
					if inHours != inDay || inDay == 0 {
						t.Errorf("%s: %d in its hours, %d in the day", day.Format(time.DateOnly), inHours, inDay)
					}
				}
				for _, kind := range []string{"story", "site"} {
					inDays := count(t, db, `SELECT SUM(reads) FROM page_reads WHERE kind = ? AND span = 'day'`, kind)
					inMonths := count(t, db, `SELECT SUM(reads) FROM page_reads WHERE kind = ? AND span = 'month'`, kind)
					if inDays != 300 || inMonths != 300 {
						t.Errorf("%s: %d in days, %d in months", kind, inDays, inMonths)
					}
				}
				if out := look(t, db, numbers.Week); out.Total != 300 {
					t.Errorf("the week has %d", out.Total)
				}
			})
		})
	}
}
