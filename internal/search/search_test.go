package search_test

import (
	"fmt"
	"math"
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
			{"from a day on", search.Query{Text: "ferries", From: new(at(2))}, "harbour"},
			{"until a day", search.Query{Text: "ferries", To: new(at(0))}, "old"},
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
			docs = append(docs, search.Doc{Kind: search.Quote, ID: fmt.Sprintf("%05d", n), Text: "same", Tags: []search.Tag{"person:x"}, At: at(0)})
		}
		put(t, db, search.Public, docs...)
		a := find(t, db, search.Query{Text: "same", PerPage: 50})
		if !a.More || a.Total == 0 || len(a.Hits) != 50 {
			t.Errorf("%d of %d, more: %t", len(a.Hits), a.Total, a.More)
		}
		// However much is filed under somebody: it is out of sight at once, and that is not the place to go through all of it.
		before := db.Statements()
		err := db.Maintain(t.Context(), func(tx *store.Tx) error {
			return search.Stale(t.Context(), tx, "person:x", search.Quote)
		})
		if n := db.Statements() - before; err != nil || n > 10 {
			t.Errorf("to hide %d things takes %d statements: %v", len(docs), n, err)
		}
		for _, q := range []search.Query{{Text: "same"}, {Text: "same", Newest: true}, {Person: "x"}, {Kind: search.Quote}, {From: new(at(-1))}} {
			if a := find(t, db, q); a.Total > 0 {
				t.Errorf("%+v: %d are found that were taken away", q, a.Total)
			}
		}
		waiting := 0
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM search_todo`).Scan(&waiting)
		})
		if err != nil || waiting != len(docs) {
			t.Errorf("%d are looked at again, not %d: %v", waiting, len(docs), err)
		}
	})
}

// TestDatesOfEveryCentury narrow an answer.
func TestDatesOfEveryCentury(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		day := func(y int, m time.Month, d, hour int) int64 {
			return firsthand.Micros(time.Date(y, m, d, hour, 0, 0, 0, time.UTC))
		}
		for id, at := range map[string]int64{"moon": day(1969, 7, 20, 20), "wall": day(1989, 11, 9, 18), "epoch": 0, "war": day(1914, 7, 28, 9)} {
			put(t, db, search.Public, search.Doc{Kind: search.Story, ID: id, Title: "It was", At: at})
		}
		for _, c := range []struct {
			what string
			q    search.Query
			want string
		}{
			{"since 1960", search.Query{Text: "was", Newest: true, From: new(day(1960, 1, 1, 0))}, "wall epoch moon"},
			{"until 1960", search.Query{Text: "was", To: new(day(1960, 1, 1, 0))}, "war"},
			{"since the first moment of 1970", search.Query{From: new(int64(0))}, "wall epoch"},
			{"until then", search.Query{To: new(int64(0))}, "epoch moon war"},
			{"since before there were dates", search.Query{From: new(int64(math.MinInt64))}, "wall epoch moon war"},
			{"until behind all of them", search.Query{To: new(int64(math.MaxInt64))}, "wall epoch moon war"},
			{"an hour of one day", search.Query{From: new(day(1969, 7, 20, 21)), To: new(day(1969, 7, 20, 22))}, ""},
		} {
			if got := ids(find(t, db, c.q)); got != c.want {
				t.Errorf("%s: %q, not %q", c.what, got, c.want)
			}
		}
	})
}

// TestDaysOfAZone: a story is of the day that it was on the publication's clock, a quote of the day on which it was said.
func TestDaysOfAZone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		put(t, db, search.Public,
			search.Doc{Kind: search.Story, ID: "evening", Title: "Said", At: firsthand.Micros(time.Date(2026, 3, 6, 2, 0, 0, 0, time.UTC))},
			search.Doc{Kind: search.Story, ID: "midnight", Title: "Said", At: firsthand.Micros(time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC))},
			search.Doc{Kind: search.Quote, ID: "fifth", Text: "Said", At: firsthand.Micros(time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC))},
			search.Doc{Kind: search.Quote, ID: "sixth", Text: "Said", At: firsthand.Micros(time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC))})
		for hours, want := range map[int]string{-5: "evening midnight fifth", 0: "fifth", 14: "fifth"} {
			zone := time.FixedZone("", hours*3600)
			first := time.Date(2026, 3, 5, 0, 0, 0, 0, zone)
			q := search.Query{Text: "said", Newest: true, Zone: zone, From: new(firsthand.Micros(first)), To: new(firsthand.Micros(first.AddDate(0, 0, 1)) - 1)}
			if got := ids(find(t, db, q)); got != want {
				t.Errorf("5 March, %d hours from UTC: %q, not %q", hours, got, want)
			}
		}
	})
}

// TestNamesGoOnWhereNoHeadlineDoes: half of what is proposed are people, half stories, and all of it where there are no others.
func TestNamesGoOnWhereNoHeadlineDoes(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		count := func(of search.Kind) (n int) {
			list, err := search.Complete(t.Context(), db, search.Public, "ha", 8)
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range list {
				if c.Kind == of {
					n++
				}
				if i > 0 && c.Kind == search.Person && list[i-1].Kind == search.Story {
					t.Errorf("a person stands behind a story: %v", list)
				}
			}
			return n
		}
		fill := func(kind search.Kind, n int) {
			for i := range n {
				put(t, db, search.Public, search.Doc{Kind: kind, ID: fmt.Sprint(kind, i), Title: fmt.Sprintf("Harbour %d", i), At: at(i)})
			}
		}
		fill(search.Person, 10)
		if n := count(search.Person); n != 8 {
			t.Errorf("of ten people %d are proposed", n)
		}
		fill(search.Story, 2)
		if p, s := count(search.Person), count(search.Story); p != 6 || s != 2 {
			t.Errorf("%d people and %d stories are proposed", p, s)
		}
		fill(search.Story, 9)
		if p, s := count(search.Person), count(search.Story); p != 4 || s != 4 {
			t.Errorf("%d people and %d stories are proposed", p, s)
		}
	})
}
