package search_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

func at(day int) int64 {
	return firsthand.Micros(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).AddDate(0, 0, day))
}

func put(t *testing.T, db *store.DB, in search.Index, docs ...search.Doc) {
	t.Helper()
	if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return search.Put(t.Context(), tx, in, docs...) }); err != nil {
		t.Fatal(err)
	}
}

func drop(t *testing.T, db *store.DB, in search.Index, kind search.Kind, ids ...string) {
	t.Helper()
	if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return search.Drop(t.Context(), tx, in, kind, ids...) }); err != nil {
		t.Fatal(err)
	}
}

func find(t *testing.T, db *store.DB, q search.Query) search.Answer {
	t.Helper()
	a, err := search.Find(t.Context(), db, search.Public, q)
	if err != nil {
		t.Fatalf("%q: %v", q.Text, err)
	}
	return a
}

// ids are what was found, "a b c".
func ids(a search.Answer) string {
	var list []string
	for _, h := range a.Hits {
		list = append(list, h.ID)
	}
	return strings.Join(list, " ")
}

// corpus is a small paper.
var corpus = []search.Doc{
	{Kind: search.Story, ID: "ferry", Title: "The paper ferries take a year off", Names: []string{"Mina Okafor", "Rivers"}, At: at(1),
		Text: "The ferries of Oldwater will not sail next spring. \"We are tired,\" said the ferrywoman Ezekiel Brume, who has rowed for thirty years.", Tags: []search.Tag{"topic:rivers", "byline:mina", "person:brume"}},
	{Kind: search.Story, ID: "harbour", Title: "Harbour festival opens", At: at(5), Text: "Music from noon, and ferries until midnight. The café opens at six.", Tags: []search.Tag{"topic:music"}},
	{Kind: search.Story, ID: "old", Title: "A year of rain", At: at(-900), Text: "It rained for a year. No ferries sailed."},
	{Kind: search.Story, ID: "tokyo", Title: "東京都の夜", At: at(3), Text: "東京都に住んでいる歌手が新しい歌を発表した。"},
	{Kind: search.Story, ID: "arabic", Title: "بيت على الريح", At: at(2), Text: "قصة قصيرة عن بيت على الريح"},
	{Kind: search.Person, ID: "brume", Title: "Ezekiel Brume", Names: []string{"Zeke"}, Text: "ferrywoman", At: at(0), Tags: []search.Tag{"person:brume"}},
	{Kind: search.Quote, ID: "tired", Text: "We are tired, and the river is low.", Names: []string{"Ezekiel Brume", "Morning Ledger"}, At: at(1), Tags: []search.Tag{"person:brume", "outlet:ledger"}},
}

func TestWhatIsFound(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		for _, c := range []struct {
			what string
			q    search.Query
			want string
		}{
			{"a word, headlines first, the new before the old", search.Query{Text: "ferries"}, "ferry harbour old"},
			{"two words: both have to be there", search.Query{Text: "ferries year"}, "ferry old"},
			{"capitals and accents are one", search.Query{Text: "CAFE"}, "harbour"},
			{"a phrase", search.Query{Text: `"a year"`}, "old ferry"},
			{"a phrase that stands nowhere", search.Query{Text: `"year a"`}, ""},
			{"without a word", search.Query{Text: "ferries -festival"}, "ferry old"},
			{"without a phrase", search.Query{Text: `ferries -"music from noon"`}, "ferry old"},
			{"the beginning of a word", search.Query{Text: "harb*"}, "harbour"},
			{"a word that goes on", search.Query{Text: "festi"}, "harbour"},
			{"a name", search.Query{Text: "ezekiel brume"}, "brume ferry tired"},
			{"another name", search.Query{Text: "zeke"}, "brume"},
			{"people alone", search.Query{Text: "brume", Kind: search.Person}, "brume"},
			{"quotes alone", search.Query{Text: "tired", Kind: search.Quote}, "tired"},
			{"what somebody is in", search.Query{Text: "tired", Person: "brume"}, "tired ferry"},
			{"an outlet", search.Query{Outlet: "ledger"}, "tired"},
			{"a topic", search.Query{Text: "ferries", Topic: "music"}, "harbour"},
			{"a byline", search.Query{Text: "ferries", Byline: "mina"}, "ferry"},
			{"from a day on", search.Query{Text: "ferries", From: at(2)}, "harbour"},
			{"until a day", search.Query{Text: "ferries", To: at(0)}, "old"},
			{"by date alone", search.Query{Text: "ferries", Newest: true}, "harbour ferry old"},
			{"everything of a kind", search.Query{Kind: search.Story}, "harbour tokyo arabic ferry old"},
			{"Japanese, a word within a run", search.Query{Text: "東京都"}, "tokyo"},
			{"Japanese, the end of a run", search.Query{Text: "歌手"}, "tokyo"},
			{"Japanese, one letter", search.Query{Text: "歌"}, "tokyo"},
			{"Japanese, letters that do not stand together", search.Query{Text: "京東"}, ""},
			{"Arabic", search.Query{Text: "الريح"}, "arabic"},
			{"signs alone", search.Query{Text: `"" -- * ( ) ' OR`}, ""},
			{"signs of the databases", search.Query{Text: `ferries:* & | ! <-> NEAR( ^`}, "ferry harbour old"},
		} {
			if got := ids(find(t, db, c.q)); got != c.want {
				t.Errorf("%s (%q): found %q, not %q", c.what, c.q.Text, got, c.want)
			}
		}
	})
}

func TestSomeOfTheWordsAreBetterThanNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		if a := find(t, db, search.Query{Text: "festival thunderstorm"}); ids(a) != "harbour" || !a.Some {
			t.Errorf("found %q, some %t", ids(a), a.Some)
		}
	})
}

func TestWhatWasMeant(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		for text, want := range map[string]string{
			"feries":        "ferries",
			"Ezekeil brune": "ezekiel brume",
			"festval music": "festival music",
			"xylophone":     "",
			"ferries":       "",
			"ocafor rivers": "okafor rivers",
		} {
			if a := find(t, db, search.Query{Text: text}); a.Meant != want {
				t.Errorf("%q: meant is %q, not %q", text, a.Meant, want)
			}
		}
		drop(t, db, search.Public, search.Story, "ferry", "harbour", "old")
		if a := find(t, db, search.Query{Text: "feries"}); a.Meant != "" {
			t.Errorf("a word that stands nowhere any more is proposed: %q", a.Meant)
		}
	})
}

func TestWhatWasTakenAwayIsGone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		changed := corpus[0]
		changed.Text, changed.Title = "Nothing is left of it.", "Other words"
		put(t, db, search.Public, changed)
		if got := ids(find(t, db, search.Query{Text: "rowed"})); got != "" {
			t.Errorf("found by words that it has no more: %q", got)
		}
		if got := ids(find(t, db, search.Query{Text: "nothing is left"})); got != "ferry" {
			t.Errorf("not found by its new words: %q", got)
		}
		var all []string
		for _, d := range corpus {
			all = append(all, d.ID)
			drop(t, db, search.Public, d.Kind, d.ID)
		}
		for _, d := range corpus {
			if got := ids(find(t, db, search.Query{Kind: d.Kind})); got != "" {
				t.Errorf("%v were taken away, and found are %q", all, got)
			}
		}
		for _, table := range []string{"search_public", "search_public_terms", "search_public_near"} {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				n, err := store.Get(t.Context(), tx, store.Value[int], `SELECT COUNT(*) FROM `+table)
				if n != 0 {
					t.Errorf("%s still has %d rows", table, n)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestTheTwoIndexesKnowNothingOfEachOther(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Desk, corpus...)
		if got := ids(find(t, db, search.Query{Text: "ferries"})); got != "" {
			t.Errorf("readers find what the desk has: %q", got)
		}
		list, err := search.Complete(t.Context(), db, search.Public, "eze", 8)
		if err != nil || len(list) > 0 {
			t.Errorf("readers are told names of the desk: %v %v", list, err)
		}
	})
}

func TestWhatIsMarkedIsEscaped(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, search.Doc{Kind: search.Story, ID: "x", Title: `Tags <b> & "marks"`, At: at(0),
			Text: strings.Repeat("before ", 60) + "<script>alert(1)</script> the Café’s owner & co" + strings.Repeat(" behind", 60)})
		h := find(t, db, search.Query{Text: "cafe marks"}).Hits[0]
		if want := `Tags &lt;b&gt; &amp; &#34;<mark>marks</mark>&#34;`; h.Marked != want {
			t.Errorf("the headline is %s, not %s", h.Marked, want)
		}
		if !strings.Contains(h.Snippet, "&lt;/script&gt; the <mark>Café’s</mark> owner &amp; co behind") || !strings.HasPrefix(h.Snippet, "… ") || !strings.HasSuffix(h.Snippet, " …") {
			t.Errorf("the words around it are %s", h.Snippet)
		}
	})
}

func TestNamesAndHeadlinesGoOn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		for text, want := range map[string]string{"ez": "Ezekiel Brume", "brume e": "Ezekiel Brume", "the paper fer": "The paper ferries take a year off", "year": "The paper ferries take a year off, A year of rain", "東": "東京都の夜", "tired": ""} {
			list, err := search.Complete(t.Context(), db, search.Public, text, 8)
			if err != nil {
				t.Fatal(err)
			}
			var titles []string
			for _, c := range list {
				titles = append(titles, c.Title)
			}
			if got := strings.Join(titles, ", "); got != want {
				t.Errorf("%q goes on as %q, not %q", text, got, want)
			}
		}
	})
}

// TestTooLongAQuestionIsRefused with a sentence, before anything is looked for.
func TestTooLongAQuestionIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for _, text := range []string{strings.Repeat("a", 1_000_000), strings.Repeat("ä", search.MaxQuery+1), strings.Repeat("a ", 190)} {
			before := db.Statements()
			_, err := search.Find(t.Context(), db, search.Public, search.Query{Text: text})
			if firsthand.ErrorCode(err) != firsthand.Invalid || db.Statements() != before {
				t.Errorf("%d letters: %v", len(text), err)
			}
		}
	})
}

func TestManyThingsOfOneMinute(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var docs []search.Doc
		for n := range 5000 { // a minute has room for 4,096
			docs = append(docs, search.Doc{Kind: search.Quote, ID: fmt.Sprintf("%05d", n), Text: "same", At: at(0)})
		}
		put(t, db, search.Public, docs...)
		a := find(t, db, search.Query{Text: "same", PerPage: 50})
		if !a.More || a.Total == 0 || len(a.Hits) != 50 {
			t.Errorf("%d of %d, more: %t", len(a.Hits), a.Total, a.More)
		}
	})
}

func TestAQuestionThatTakesTooLongSaysSo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public, corpus...)
		ctx, stop := context.WithCancel(t.Context())
		stop()
		if _, err := search.Find(ctx, db, search.Public, search.Query{Text: "ferries"}); err == nil {
			t.Error("whoever has gone is answered")
		}
	})
}
