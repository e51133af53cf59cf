package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const made = "../../internal/theme/testdata/themes"

// madeUp gives gauges on a site of n stories, brought in as a desk would.
func madeUp(t *testing.T, n int, theme string) func(bodies bool) *gauge {
	t.Helper()
	data := t.TempDir()
	archive := filepath.Join(data, "site.zip")
	if err := writeArchive(archive, n); err != nil {
		t.Fatal(err)
	}
	db := firsthandtest.Open(t, "sqlite:"+filepath.Join(data, "firsthand.db"), store.Options{})
	blobs, err := media.OpenDir(filepath.Join(data, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	owner := firsthand.Actor{Name: "The test", Role: firsthand.Owner}
	report, err := (&importers.GhostImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: firsthand.SystemClock{}}).Run(t.Context(), archive)
	blobs.Close()
	if err != nil || report.Failed() > 0 {
		t.Fatalf("the site did not come in: %v, %+v", err, report)
	}
	err = db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
		s, err := publication.GetSettings(t.Context(), tx)
		if err != nil {
			return err
		}
		s.Theme = theme
		return publication.SaveSettings(t.Context(), tx, s)
	})
	if err != nil {
		t.Fatal(err)
	}
	return func(bodies bool) *gauge {
		g, err := newGauge(t.Context(), data, filepath.Join(made, theme), bodies)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { g.db.Close() })
		g.each = 25
		return g
	}
}

// most is what an answer may cost, in statements and thousands of allocations: with bodies kept, and without.
var most = map[string][4]float64{
	"story": {2, 0.45, 4, 2.4}, "home": {2, 0.6, 2, 0.6}, "tag": {5, 0.7, 5, 0.7}, "author": {4, 0.65, 4, 0.65}, "feed": {2, 1.1, 5, 33}, "Content API": {4, 1.9, 7, 25},
}

// TestAPageCostsNoMoreThanItDid guards what a page costs past the page cache: SQL statements and allocations, which are the same on
// every machine, unlike times. No page costs more statements where there are more stories.
func TestAPageCostsNoMoreThanItDid(t *testing.T) {
	for _, theme := range []string{"quay", "harbour"} {
		few, many := madeUp(t, 30, theme), madeUp(t, 90, theme)
		for i, bodies := range []bool{true, false} {
			small, large := few(bodies), many(bodies)
			for _, k := range kinds {
				few, err := small.cost(t.Context(), k)
				if err != nil {
					t.Fatal(err)
				}
				c, err := large.cost(t.Context(), k)
				if err != nil {
					t.Fatal(err)
				}
				limit := most[k.name]
				if c.statements > limit[2*i] || c.allocations > 1000*limit[2*i+1] {
					t.Errorf("%s, %s, bodies kept: %t: %.1f statements, %.0f allocations; %v at most", theme, k.name, bodies, c.statements, c.allocations, limit)
				}
				if c.statements > few.statements+1 {
					t.Errorf("%s, %s: %.1f statements with 30 stories, %.1f with 90", theme, k.name, few.statements, c.statements)
				}
				if c.bytes < 500 {
					t.Errorf("%s, %s: answers of %.0f bytes", theme, k.name, c.bytes)
				}
			}
		}
	}
}

func TestAServerIsAskedAndItsFiguresStandBesideGhosts(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.URL.Path) }))
	defer server.Close()
	dir := t.TempDir()
	var answered strings.Builder
	if err := ask(t.Context(), server.URL, os.Getpid(), shape{stories: 10, key: "k"}, 20*time.Millisecond, &answered); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	counted, theirs := "", ""
	for _, k := range kinds {
		counted += k.name + "\t5.0\t2000\t20000\t0.2\n"
		theirs += k.name + "\t50.0\t20.0\n"
	}
	kept, counts := write("kept", answered.String()), write("counts", counted)
	for _, ghost := range []string{"", write("ghost", theirs)} {
		var out strings.Builder
		if err := table(kept, kept, counts, ghost, &out); err != nil {
			t.Fatal(err)
		}
		for _, k := range kinds {
			if !strings.Contains(out.String(), "| "+k.name+" |") || !strings.Contains(out.String(), "█") {
				t.Errorf("the table says nothing of %s:\n%s", k.name, &out)
			}
		}
	}
	if err := table(kept, kept, write("half", "story\t1\t2\n"), "", io.Discard); err == nil {
		t.Error("half of the figures are taken for all")
	}
	server.Config.Handler = http.NotFoundHandler()
	if err := ask(context.Background(), server.URL, os.Getpid(), shape{stories: 10}, time.Millisecond, io.Discard); err == nil {
		t.Error("an answer that is none is counted")
	}
}
