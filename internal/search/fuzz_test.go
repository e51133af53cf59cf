package search_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// FuzzQuery: whatever is typed is answered, or refused with a sentence; the database never sees a question that it cannot
// read, and what is marked never lets through what was typed as markup.
func FuzzQuery(f *testing.F) {
	for _, text := range []string{`ferries "a year" -rain`, `"`, `-"`, `- -- ---`, `“two marks”`, `東京都 -歌`, `harb* *`, `NEAR(a b) AND OR NOT`, `a:b ^c {d}`, "'; DROP TABLE x", "\\x", "a\x00b", "\xff", "ﷺ", "İ", "ǅ'’s", "👩‍👩‍👧", "\ue000person", strings.Repeat("-a ", 200)} {
		f.Add(text)
	}
	db := firsthandtest.SQLite(f)
	err := db.Maintain(f.Context(), func(tx *store.Tx) error { return search.Put(f.Context(), tx, search.Public, corpus...) })
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := search.Find(t.Context(), db, search.Public, search.Query{Text: text, Typing: len(text)%2 == 0})
		if err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Fatalf("%q: %v", text, err)
		}
		for _, h := range a.Hits {
			plain := strings.NewReplacer("<mark>", "", "</mark>", "").Replace(h.Marked + h.Snippet)
			if strings.ContainsAny(plain, "<>") || !utf8.ValidString(plain) {
				t.Errorf("%q: marked is %s %s", text, h.Marked, h.Snippet)
			}
		}
		if _, err := search.Complete(t.Context(), db, search.Public, text, 8); err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Fatalf("%q goes on: %v", text, err)
		}
		for _, tok := range search.Tokens(text) {
			if tok.Word == "" || tok.Start >= tok.End || tok.End > len(text) || strings.ContainsAny(tok.Word, " '\"\\") {
				t.Errorf("%q: a word is %+v", text, tok)
			}
		}
	})
}
