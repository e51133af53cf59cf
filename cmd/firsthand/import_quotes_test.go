package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
)

// TestQuotesOfASiteThatCameInChangeNoPage: what readers see before and after is the same, to the letter.
func TestQuotesOfASiteThatCameInChangeNoPage(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		export := badHead + badPost(1, "A cold night", "<content:encoded><![CDATA[<p>“The night was cold,” said Maud Ferrante, who sang there.</p>]]></content:encoded>") +
			badPost(2, "No quotes", "") + badPost(3, "A wall", "<content:encoded>"+strings.Repeat("word ", 50_000)+"</content:encoded>") + badTail
		writeFile(t, filepath.Join(folder, "site.xml"), []byte(export))
		database := []string{"--data", filepath.Join(folder, "site"), "--database", address}
		if strings.HasPrefix(address, "sqlite:") {
			database = database[:2]
		}
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
