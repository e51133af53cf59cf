package store_test

import (
	"fmt"
	"os"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// benchmark runs fn on both databases, as Databases does for tests.
func benchmark(b *testing.B, fn func(b *testing.B, db *store.DB)) {
	b.Run("sqlite", func(b *testing.B) { fn(b, firsthandtest.SQLite(b)) })
	if os.Getenv(firsthandtest.PostgresEnv) != "" {
		b.Run("postgres", func(b *testing.B) {
			fn(b, firsthandtest.Open(b, firsthandtest.PostgresAddress(b), store.Options{}))
		})
	}
}

// One act with an audit row, a change and an event, on the disk.
func BenchmarkWrite(b *testing.B) {
	benchmark(b, func(b *testing.B, db *store.DB) {
		for b.Loop() {
			err := db.Write(b.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
				tx.Touch("story:s1")
				return tx.Emit(b.Context(), "story.saved", 1)
			})
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// One snapshot with one row read, and with thirty as for a page.
func BenchmarkRead(b *testing.B) {
	benchmark(b, func(b *testing.B, db *store.DB) {
		for _, rows := range []int{1, 30} {
			b.Run(fmt.Sprint(rows), func(b *testing.B) {
				for b.Loop() {
					err := db.Read(b.Context(), func(tx *store.Tx) error {
						for range rows {
							_, err := store.Get(b.Context(), tx, store.Value[string], `SELECT name FROM schedule WHERE name = ?`, "x")
							if err != nil && !store.NoRows(err) {
								return err
							}
						}
						return nil
					})
					if err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}
