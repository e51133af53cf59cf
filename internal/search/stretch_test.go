package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// TestStretchesOfTimeHideNothing: whatever is thought to match, the newest are found, of any dates. Where that would take too
// long (each thing counts a thousand times at last), those that are found are the newest, and it is said that it was cut off.
func TestStretchesOfTimeHideNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		draw := rand.New(rand.NewPCG(7, 43))
		vocabulary := []string{"harbour", "ferries", "ferry", "feast", "year", "yearly", "東京", "a"}
		said := func(n int) string {
			out := make([]string, n)
			for i := range out {
				out[i] = vocabulary[min(draw.IntN(len(vocabulary)), draw.IntN(len(vocabulary)))]
			}
			return strings.Join(out, " ")
		}
		var docs []Doc
		for n := range 400 {
			at := int64(draw.IntN(30*365)-10*365) * aDay
			if n%2 == 0 {
				at = int64(draw.IntN(40)) * aDay // most of it is of one time
			}
			docs = append(docs, Doc{Kind: []Kind{Story, Quote, Person}[draw.IntN(3)], ID: fmt.Sprint(n), Title: said(draw.IntN(3)), Text: said(draw.IntN(5)), At: at})
		}
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := Put(ctx, tx, Public, docs...); err != nil {
				return err
			}
			return Drop(ctx, tx, Public, Story, "2", "3", "5", "8", "13", "21", "34", "55") // whatever of them is one
		})
		all := keptThings(t, db)
		found, cut := 0, 0
		for n := range 300 {
			q := Query{Text: said(1 + draw.IntN(2)), Typing: draw.IntN(2) == 0}
			if draw.IntN(4) == 0 || n >= 150 {
				q.Text = `"` + said(2) + `"`
			}
			if draw.IntN(3) == 0 {
				q.From, q.To = new(int64(draw.IntN(600))*aDay), new(int64(600+draw.IntN(6000))*aDay)
			}
			total := []int64{1_000_000, 40_000}[draw.IntN(2)]
			if n >= 150 {
				total = 400_000
			}
			if n == 150 {
				countThousandfold(t, db)
			}
			some, ended := sameByStretches(t, db, all, q, total, draw)
			if found += some; ended > 0 && n < 150 {
				t.Errorf("%+v is cut off, of 400 things", q)
			}
			cut += ended
		}
		if found < 1000 || (cut >= 20) != (db.Dialect() == store.Postgres) {
			t.Errorf("only %d were found, %d times it was cut off", found, cut)
		}
	})
}

// keptThings are those of the index, the newest first.
func keptThings(t *testing.T, db *store.DB) (list []kept) {
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		list, err = store.List(t.Context(), tx, scanKept, `SELECT `+Public.columns()+` FROM search_public d ORDER BY n DESC`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// countThousandfold has the index count each thing and word as a thousand.
func countThousandfold(t *testing.T, db *store.DB) {
	keep(t, db, func(ctx context.Context, tx *store.Tx) error {
		total, err := store.ListCount(ctx, tx, Public.list())
		tx.Count(Public.list(), 999*int64(total))
		if err == nil {
			_, err = tx.Exec(ctx, `UPDATE search_public_terms SET docs = 1000 * docs, titles = 1000 * titles`)
		}
		return err
	})
}

// scanned are the newest that match, by looking at each.
func scanned(all []kept, table string, a asked, most int) (list []int64) {
	for _, k := range all {
		w := k.words()
		holds := w.all
		if table != "words" {
			if holds = w.titles; titlesOf(k.Kind) != table {
				continue
			}
		}
		if len(list) < most && k.n >= a.dates.from && k.n <= a.dates.to && a.match().holds(holds) {
			list = append(list, k.n)
		}
	}
	return list
}

// sameByStretches asks as if there were so much of which so many match, and looks through all that there is.
func sameByStretches(t *testing.T, db *store.DB, all []kept, q Query, total int64, draw *rand.Rand) (found, ended int) {
	a, err := q.parse()
	if err != nil {
		t.Fatal(err)
	}
	o := odds{likely: []float64{0.0001, 0.01, 0.05, 1}[draw.IntN(4)], most: []float64{0.05, 1}[draw.IntN(2)], total: total}
	most := []int{1, 5, 50, 500}[draw.IntN(4)]
	err = db.Read(t.Context(), func(tx *store.Tx) error {
		for _, table := range []string{"words", "titles", "names"} {
			got, cut, err := newest(t.Context(), tx, Public, table, a.match(), a.dates, most, o)
			if err != nil {
				return err
			}
			want := scanned(all, table, a, most)
			if cut {
				ended++
				want = want[:min(len(got), len(want))]
			}
			if !slices.Equal(got, want) {
				t.Errorf("%+v of %s by %+v: %v, cut off %t, and not %v", q, table, o, got, cut, want)
			}
			found += len(got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found, ended
}

// TestAPhraseThatIsLookedForNoFurtherSaysSo: what has it may be older than all that was read, so nothing else is shown as if
// nothing had it.
func TestAPhraseThatIsLookedForNoFurtherSaysSo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		docs := []Doc{{Kind: Story, ID: "phrase", Title: "Rain", Text: "the harbour feast"}}
		for n := range 200 {
			text := []string{"the harbour", "the feast", "the lamps", "the lamps", "the lamps"}[n%5]
			docs = append(docs, Doc{Kind: Story, ID: fmt.Sprint(n), Title: "Rain", Text: text, At: int64(n+1) * 20 * aDay})
		}
		keep(t, db, func(ctx context.Context, tx *store.Tx) error { return Put(ctx, tx, Public, docs...) })
		countThousandfold(t, db)
		for _, q := range []Query{{Text: `"harbour feast"`}, {Text: `"harbour feast" the`}, {Text: `"harbour feast"`, Newest: true}} {
			a, err := findWithin(t.Context(), db, Public, q, time.Minute)
			if err != nil || a.Some || a.Partial != (db.Dialect() == store.Postgres) || (len(a.Hits) == 1) == a.Partial {
				t.Errorf("%+v: %+v %v", q, a, err)
			}
		}
	})
}

// TestWordsThatHardlyEverStandTogetherAreFound: however much newer there is that has one of them.
func TestWordsThatHardlyEverStandTogetherAreFound(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		docs := []Doc{{Kind: Story, ID: "both", Title: "Harbour feast"}}
		for n := range 2 * walkStep {
			docs = append(docs, Doc{Kind: Story, ID: fmt.Sprint(n), Title: []string{"Harbour", "Feast"}[n%2], At: int64(n+1) * aDay / 4})
		}
		keep(t, db, func(ctx context.Context, tx *store.Tx) error { return Put(ctx, tx, Public, docs...) })
		a, err := Query{Text: "harbour feast"}.parse()
		if err != nil {
			t.Fatal(err)
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			for _, table := range []string{"words", "titles"} {
				found, cut, err := newest(t.Context(), tx, Public, table, a.match(), a.dates, lookAll, odds{likely: 0.25, most: 0.5, total: 1_000_000})
				if err != nil || cut || !slices.Equal(found, []int64{0}) {
					t.Errorf("%s: %v %v", table, found, err)
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

// TestStretchesAreAsLongAsTheyMustBe: short ones where much is new, longer ones where words are rare, and all where nothing is left.
func TestStretchesAreAsLongAsTheyMustBe(t *testing.T) {
	var s stretches
	for _, bits := range stretchBits() {
		var list []stretched
		for n := range int64(stretchWords) {
			list = append(list, stretched{stretchWord(bits, (100-n)<<bits), 1 << (bits - 20)})
		}
		s = append(s, list)
	}
	for _, c := range []struct {
		need   float64
		words  int
		things int64
	}{{1, 1, 32}, {33, 2, 64}, {192, 6, 192}, {193, 1, 256}, {1536, 6, 1536}, {1537, 1, 2048}, {5000, 3, 6144}, {32768, 16, 32768}, {40000, 0, 32768}} {
		words, things, last := s.newest(c.need, 0)
		if len(words) != c.words || things != c.things || last != (c.words == 0) {
			t.Errorf("for %g things it asks %d stretches that have %d, last %t", c.need, len(words), things, last)
		}
	}
	from := int64(99) << 25
	if words, _, last := s.newest(1e6, from); len(words) != 2 || !last {
		t.Errorf("where nothing older is asked for: %q, last %t", words, last)
	}
}
