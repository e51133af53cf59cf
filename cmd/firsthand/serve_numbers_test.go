package main

import (
	"net/http"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// What was read in the last seconds is kept when the program is told to end, and is there when it starts again.
func TestAStoppedProgramKeepsWhatWasRead(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		flags := []string{"serve", "--data", t.TempDir(), "--database", address, "--listen", "127.0.0.1:0"}
		for n := range int64(2) {
			base, stop := startProgram(t, flags...)
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/", nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
			r.Header.Set("Accept", "text/html")
			r.Header.Set("Accept-Language", "en")
			resp, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			resp.Body.Close()
			if status := stop(); status != 0 {
				t.Fatalf("it ended with %d", status)
			}
			db := firsthandtest.Open(t, address, store.Options{})
			var kept int64
			err = db.Read(t.Context(), func(tx *store.Tx) (err error) {
				kept, err = store.Get(t.Context(), tx, store.Value[int64], `SELECT COALESCE(SUM(reads), 0) FROM page_reads WHERE kind = 'site' AND span = 'day'`)
				return err
			})
			if err != nil || kept != n+1 {
				t.Errorf("after %d reads, %d are kept: %v", n+1, kept, err)
			}
		}
	})
}
