package site

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/numbers"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

// asBrowser is what a browser sends that shows a page to somebody.
func asBrowser() http.Header {
	return http.Header{"User-Agent": {firefox}, "Accept": {"text/html,application/xhtml+xml,*/*;q=0.8"}, "Accept-Language": {"en-GB,en;q=0.5"},
		"Sec-Fetch-Dest": {"document"}, "Sec-Fetch-Mode": {"navigate"}}
}

func counting(t testing.TB, db *store.DB) *Site {
	s := newSite(t, db, &fixed{noon})
	s.Numbers = numbers.NewCounter("desk.example", &fixed{noon})
	return s
}

// kept are all reads that were counted until now, and of what.
func kept(t *testing.T, s *Site) (all int64, of map[numbers.Object]int64) {
	t.Helper()
	if err := s.Numbers.Flush(t.Context(), s.DB); err != nil {
		t.Fatal(err)
	}
	of = map[numbers.Object]int64{}
	err := s.DB.Read(t.Context(), func(tx *store.Tx) error {
		_, err := store.List(t.Context(), tx, func(row store.Scanner) (n int64, err error) {
			var o numbers.Object
			err = row.Scan(&o.Kind, &o.ID, &n)
			if o.Kind == numbers.Site {
				all = n
			} else {
				of[o] = n
			}
			return n, err
		}, `SELECT kind, object_id, reads FROM page_reads WHERE span = 'day'`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all, of
}

func TestAPageIsReadWhereItIsAPageAndAPersonAsked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := counting(t, db)
		id := story(t, db, "Leaves", "They fell.", stories.Meta{}, noon)
		without := func(names ...string) http.Header {
			h := asBrowser()
			for _, name := range names {
				h.Del(name)
			}
			return h
		}
		with := func(pairs ...string) http.Header {
			h := asBrowser()
			for i := 0; i < len(pairs); i += 2 {
				h.Set(pairs[i], pairs[i+1])
			}
			return h
		}
		ask := func(method, path string, h http.Header) *httptest.ResponseRecorder {
			r := httptest.NewRequestWithContext(t.Context(), method, "http://desk.example"+path, nil)
			r.Header = h
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			return w
		}
		tag := ask("GET", "/leaves/", without("Accept-Language")).Header().Get("ETag")
		var want int64
		for _, c := range []struct {
			what, method, path string
			header             http.Header
			counts             int64
			status             int
		}{
			{"rendered", "GET", "/leaves/", asBrowser(), 1, 200},
			{"out of the cache", "GET", "/leaves/", asBrowser(), 1, 200},
			{"unchanged since it was read", "GET", "/leaves/", with("If-None-Match", tag), 1, 304},
			{"by an old browser", "GET", "/leaves/", without("Sec-Fetch-Dest", "Sec-Fetch-Mode"), 1, 200},
			{"the front page", "GET", "/", asBrowser(), 1, 200},
			{"with a reader's cookie", "GET", "/leaves/", with("Cookie", "theme=dark"), 1, 200},
			{"without a body", "HEAD", "/leaves/", asBrowser(), 0, 200},
			{"ahead", "GET", "/leaves/", with("Sec-Purpose", "prefetch;prerender"), 0, 200},
			{"ahead, as it was said before", "GET", "/leaves/", with("Purpose", "prefetch"), 0, 200},
			{"in a frame", "GET", "/leaves/", with("Sec-Fetch-Dest", "iframe"), 0, 200},
			{"by a script", "GET", "/leaves/", with("Sec-Fetch-Mode", "cors", "Sec-Fetch-Dest", "empty"), 0, 200},
			{"as anything", "GET", "/leaves/", func() http.Header { h := without("Sec-Fetch-Dest", "Sec-Fetch-Mode"); h.Set("Accept", "*/*"); return h }(), 0, 200},
			{"in no language", "GET", "/leaves/", without("Accept-Language"), 0, 200},
			{"by a program", "GET", "/leaves/", with("User-Agent", "curl/8.5.0"), 0, 200},
			{"by nobody", "GET", "/leaves/", without("User-Agent"), 0, 200},
			{"by the desk", "GET", "/leaves/", with("Cookie", "a=b; firsthand-desk=1"), 0, 200},
			{"the feed", "GET", "/rss/", asBrowser(), 0, 200},
			{"the form to report", "GET", "/leaves/report/", asBrowser(), 0, 200},
			{"a redirect", "GET", "/leaves", asBrowser(), 0, 301},
			{"nothing", "GET", "/nothing/", asBrowser(), 0, 404},
			{"a sitemap", "GET", "/sitemap.xml", asBrowser(), 0, 200},
		} {
			want += c.counts
			if w := ask(c.method, c.path, c.header); w.Code != c.status {
				t.Errorf("%s: it answers %d", c.what, w.Code)
			}
			if all, _ := kept(t, s); all != want {
				t.Errorf("%s: %d reads, not %d", c.what, all, want)
				want = all
			}
		}
		_, of := kept(t, s)
		if of[numbers.Object{Kind: "story", ID: string(id)}] != 5 || of[numbers.Object{Kind: numbers.Page, ID: "/"}] != 1 || len(of) != 2 {
			t.Errorf("read was %v", of)
		}
	})
}

// A read that is counted takes no memory: the answer of the cache costs what it cost.
func TestACountedReadAllocatesNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := counting(t, db)
	story(t, db, "Leaves", "They fell.", stories.Meta{}, noon)
	r := httptest.NewRequestWithContext(context.Background(), "GET", "http://desk.example/leaves/", nil)
	r.Header = asBrowser()
	r.Header.Set("Referer", "https://www.lighthouse.example/x/")
	s.ServeHTTP(httptest.NewRecorder(), r)
	a, _, err := s.cache.get(t.Context(), ask{path: "/leaves/"})
	if err != nil || a.reads == nil {
		t.Fatal(a, err)
	}
	if n := testing.AllocsPerRun(100, func() { s.countRead(r, a) }); n > 0 {
		t.Errorf("counting a read allocates %.0f times", n)
	}
}

func BenchmarkCountRead(b *testing.B) {
	s := &Site{Options: Options{Numbers: numbers.NewCounter("desk.example", &fixed{noon})}}
	a := &answer{reads: s.Numbers.Cell(numbers.Object{Kind: "story", ID: "1"})}
	r := httptest.NewRequest("GET", "http://desk.example/leaves/", nil)
	r.Header = asBrowser()
	r.Header.Set("User-Agent", "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36")
	r.Header.Set("Referer", "https://www.lighthouse.example/x/")
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			s.countRead(r, a)
		}
	})
}

func TestWhatReadersLookForIsCounted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		now := &fixed{noon}
		s := newSite(t, db, now)
		s.Numbers = numbers.NewCounter("desk.example", now)
		story(t, db, "Leaves", "They fell.", stories.Meta{}, noon)
		for n := range 3 {
			now.at = noon.Add(time.Duration(n) * time.Hour)
			for path, agent := range map[string]string{"/search/?q=ferry": firefox, "/search/?q=leaves": firefox, "/search/?q=gates": "curl/8.5.0", "/search/?q=leaves&page=2": firefox,
				"/search/?q=leaves&kind=quote": firefox, "/search/?q=leaves&to=1900-01-01": firefox, "/search/?q=leaves&topic=nothing": firefox} {
				h := asBrowser()
				h.Set("User-Agent", agent)
				fetch(t, s, path, h)
			}
			if err := s.Numbers.Flush(t.Context(), db); err != nil {
				t.Fatal(err)
			}
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			list, err := store.List(t.Context(), tx, store.Value[string], `SELECT term FROM asked_terms WHERE asks = 3 ORDER BY term`)
			missing, err2 := store.List(t.Context(), tx, store.Value[string], `SELECT term FROM asked_terms WHERE empty = 3`)
			if strings.Join(list, " ") != "ferry leaves" || strings.Join(missing, " ") != "ferry" {
				t.Errorf("kept are %v, not found were %v", list, missing)
			}
			return errors.Join(err, err2)
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
