package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/runs"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestQuotesOfASiteThatCameInChangeNoPage: what readers see before and after is the same, to the letter.
func TestQuotesOfASiteThatCameInChangeNoPage(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		export := badHead + badPost(1, "A cold night", "<content:encoded><![CDATA[<p>“The night was cold,” said Maud Ferrante, who sang there.</p>]]></content:encoded>") +
			badPost(2, "No quotes", "") + badPost(3, "A wall", "<content:encoded>"+strings.Repeat("word ", 50_000)+"</content:encoded>") + badTail
		writeFile(t, filepath.Join(folder, "site.xml"), []byte(export))
		database := siteOn(folder, address)
		command := func(args ...string) outcome { return program(t, folder, slices.Concat([]string{"import"}, args)...) }
		if o := command(slices.Concat(database, []string{"site.xml"})...); o.status != 0 {
			t.Fatalf("the import ends with %d: %s", o.status, o.err)
		}
		before := pagesOf(t, database)
		o := command(slices.Concat([]string{"quotes"}, database)...)
		if got := counts(o.out, "stories read for quotes"); o.status != 1 || got != "3 1 0 1 0 0 1" || !strings.Contains(o.out, "read 3 stories for quotes: 1 found, 1 of them new on file") ||
			!strings.Contains(o.out, "failed\tstories read for quotes\tA wall\tThe story has more than 200000 letters in one paragraph") {
			t.Errorf("it ends with %d: %s\n%s", o.status, o.err, o.out)
		}
		if now := pagesOf(t, database); now != before {
			t.Errorf("readers see\n%s\nand saw\n%s", now, before)
		}
		o = command(slices.Concat(database, []string{"--quotes", "site.xml"})...)
		if got := counts(o.out, "stories read for quotes"); got != "3 0 0 2 0 0 1" || !strings.Contains(o.out, "0 of them new on file") {
			t.Errorf("again it ends with %d: %s\n%s", o.status, o.err, o.out)
		}
		if o := command(slices.Concat(database, []string{"--quotes", "--dry-run", "site.xml"})...); o.status != 1 || !strings.Contains(o.err, "leave --quotes or --dry-run out") {
			t.Errorf("a dry run ends with %d: %s", o.status, o.err)
		}
	})
}

// pagesOf serves a site and gives what readers see of the stories and of quotes.
func pagesOf(t *testing.T, database []string) (all string) {
	t.Helper()
	base, stop := startProgram(t, slices.Concat([]string{"serve"}, database, []string{"--listen", "127.0.0.1:0", "--url", "http://harbour.example"})...)
	defer stop()
	for _, path := range []string{"/", "/post-1/", "/post-2/", "/quotes/", "/people/", "/rss/"} {
		all += "== " + path + "\n" + read(t, base+path) + "\n"
	}
	return all
}

// TestStoriesAreReadForQuotesInAJob: what the newsroom asks for is done behind the desk's back, and asks for what is left.
func TestStoriesAreReadForQuotesInAJob(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var items []runs.Outcome
		for n := range 450 { // more than are read in one go
			items = append(items, runs.Outcome{N: int64(n + 1), Kind: "stories", Origin: fmt.Sprint(n), Name: fmt.Sprint(n), Fate: runs.New, Counts: 1, Became: fmt.Sprint("gone-", n)})
		}
		var run runs.Run
		err := db.Write(t.Context(), machinery, firsthand.Import, func(tx *store.Tx) (err error) {
			made, err := stories.Create(t.Context(), tx, stories.NewStory{Kind: "import", Content: stories.Content{Title: "Night", Body: document.Doc{Blocks: []document.Block{document.P(document.T("“It was cold,” said Maud Ferrante."))}}}})
			if err != nil {
				return err
			}
			items[420].Became = string(made.ID)
			if run, err = runs.Begin(t.Context(), tx, runs.Run{Source: "folder", Site: "old", Name: "old"}); err != nil {
				return err
			}
			if run, err = runs.Keep(t.Context(), tx, run, items); err != nil {
				return err
			}
			run.State = runs.Done
			if err := runs.End(t.Context(), tx, run); err != nil {
				return err
			}
			for range 2 { // asked for twice it is done once
				if _, err := runs.AskQuotes(t.Context(), tx, run.ID); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		queue := jobs.New(db, nil, jobs.Options{})
		queue.HandleSlow(runs.QuotesAsked, "importers", readForQuotes)
		for range 2 {
			if err := queue.RunDue(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			r, err := runs.Get(t.Context(), tx, run.ID)
			if q := r.Checks.Quotes; q.State != runs.Done || q.Read != 450 || q.New != 1 {
				t.Errorf("it came to %+v", q)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
