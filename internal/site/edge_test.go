package site

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/edge"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// keeper is a cache in front as caches are: it keeps what it may, by address, and throws away by keys.
type keeper struct {
	mu      sync.Mutex
	pages   map[string]keptPage
	thrown  map[string]string // what pages were that were thrown
	hits    int
	changed int // pages that were thrown, and were others when they were fetched again
	vain    int // that were the same
}

type keptPage struct {
	status int
	body   string
	keys   []string
}

func (k *keeper) Name() string { return "a keeper" }
func (k *keeper) Most() int    { return 7 }
func (k *keeper) Backlog() int { return 20_000 }

func (k *keeper) Header(keys []string) (name, value string) {
	return "Surrogate-Key", strings.Join(keys, " ")
}

func (k *keeper) Purge(_ context.Context, _ edge.How, keys []string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	for path, p := range k.pages {
		if slices.ContainsFunc(p.keys, func(key string) bool { return slices.Contains(keys, key) }) {
			delete(k.pages, path)
			if k.thrown != nil {
				k.thrown[path] = p.body
			}
		}
	}
	return nil
}

// get gives a page, of a site if it has none.
func (k *keeper) get(t testing.TB, s *Site, path string) (int, string) {
	k.mu.Lock()
	p, ok := k.pages[path]
	if ok {
		k.hits++
	}
	k.mu.Unlock()
	if ok {
		return p.status, p.body
	}
	status, body, h := fetch(t, s, path, nil)
	k.mu.Lock()
	defer k.mu.Unlock()
	if was, thrown := k.thrown[path]; thrown && was == body {
		k.vain++
	} else if thrown {
		k.changed++
	}
	delete(k.thrown, path)
	if said := h.Get("Cache-Control"); strings.Contains(said, "s-maxage=") && !strings.Contains(said, "s-maxage=0") {
		k.pages[path] = keptPage{status, body, strings.Fields(h.Get("Surrogate-Key"))}
	}
	return status, body
}

// withEdge makes a site behind a cache that throws away what it is told.
func withEdge(t testing.TB, db *store.DB, to edge.Purger, change func(*Options)) *Site {
	t.Helper()
	o := newSite(t, db, &fixed{noon}).Options
	o.Edge = EdgeQueue(&marked{to, make(chan struct{}, 1)}, o.URL.String()+"/", edge.Options{Log: o.Log, Again: time.Hour})
	if change != nil {
		change(&o)
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	s.front.looks = time.Hour // however busy the machine is
	return s
}

// TestWhatACacheInFrontKeepsEqualsAFreshRender: two nodes behind one cache, which asks either of them, also before they have heard of a
// change. After any run of acts, and once they were told, every page that it gives out is what rendering it now would give.
func TestWhatACacheInFrontKeepsEqualsAFreshRender(t *testing.T) {
	rounds := 10
	if os.Getenv("FIRSTHAND_LONG") != "" {
		rounds = 1000
	}
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		k := &keeper{pages: map[string]keptPage{}, thrown: map[string]string{}}
		var nodes []*Site
		var dbs []*store.DB
		for i := range 2 {
			db := firsthandtest.Open(t, address, store.Options{})
			s := withEdge(t, db, k, func(o *Options) {
				if i == 1 {
					o.CacheMax = -1 // this one keeps no page itself
				}
			})
			if i == 0 {
				s.front.pages.max = 100_000 // and this one forgets what it gave out
			}
			s.Run(t.Context())
			nodes, dbs = append(nodes, s), append(dbs, db)
		}
		r := rand.New(rand.NewPCG(uint64(rounds), 5))
		asked := 0
		for round := range rounds {
			for range 1 + r.IntN(2) {
				randomAct(t, dbs[r.IntN(2)], rand.New(rand.NewPCG(r.Uint64(), 7)))
			}
			paths := pages(t, dbs[0])
			for range 5 {
				k.get(t, nodes[r.IntN(2)], paths[r.IntN(len(paths))])
			}
			for i, s := range nodes {
				settled(t, s, dbs[i])
			}
			for _, path := range paths {
				wantStatus, want := fresh(t, nodes[0], path)
				status, body := k.get(t, nodes[r.IntN(2)], path)
				same(t, round, "the cache in front", path, status, body, wantStatus, want)
				asked++
			}
		}
		t.Logf("%d pages asked for, %d were kept; %d were thrown that are others now, %d that are the same", asked, k.hits, k.changed, k.vain)
		if k.hits < asked/20 {
			t.Error("hardly a page was kept: this test proves nothing")
		}
	})
}

// TestWhatIsSaidToCachesInFront of each kind of answer, with a cache in front and without.
func TestWhatIsSaidToCachesInFront(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		story(t, db, "A Quiet Record", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
		putRules(t, db, "301:\n  ^/before/(.*): /$1\n")
		bare, s := newSite(t, db, &fixed{noon}), withEdge(t, db, &keeper{}, nil)
		const kept = "public, max-age=0, s-maxage=300, must-revalidate"
		for _, c := range []struct{ path, without, with string }{
			{"/", revalidated, kept},
			{"/a-quiet-record/", revalidated, kept},
			{"/rss/", revalidated, kept},
			{"/sitemap.xml", revalidated, kept},
			{"/nothing/", "no-store", "no-store"},
			{"/before/a-quiet-record/", "public, max-age=3600", "public, max-age=3600, s-maxage=0"},
			{"/search/?q=quiet", "private, no-store", "private, no-store"},
		} {
			for at, want := range map[*Site]string{bare: c.without, s: c.with} {
				_, _, h := fetch(t, at, c.path, nil)
				if got := h.Get("Cache-Control"); got != want {
					t.Errorf("%s, with a cache in front: %t: %q, want %q", c.path, at == s, got, want)
				}
				if at == s && (h.Get("Surrogate-Key") != "") != (c.with == kept) {
					t.Errorf("%s has the keys %q", c.path, h.Get("Surrogate-Key"))
				}
				if h.Get("Set-Cookie") != "" && strings.HasPrefix(want, "public") {
					t.Errorf("%s may be kept and sets a cookie", c.path)
				}
			}
		}
		_, _, h := fetch(t, s, "/", nil)
		_, _, again := fetch(t, s, "/", http.Header{"If-None-Match": {h.Get("ETag")}})
		for _, name := range []string{"Cache-Control", "Surrogate-Key", "ETag", "Vary"} {
			if again.Get(name) != h.Get(name) {
				t.Errorf("304 says %s: %q, 200 %q", name, again.Get(name), h.Get(name))
			}
		}
		if keys := h.Get("Surrogate-Key"); strings.ContainsAny(keys, ":/") {
			t.Errorf("keys tell what they stand for: %s", keys)
		}
	})
}

// TestAReaderWhoIsSignedInIsKeptByNoCacheInFront, whatever the page shows of them.
func TestAReaderWhoIsSignedInIsKeptByNoCacheInFront(t *testing.T) {
	h := http.Header{"Cache-Control": {"public, max-age=0, s-maxage=300, must-revalidate"}, "Surrogate-Key": {"a"}, "Cache-Tag": {"a"}}
	keepPrivate(h, http.StatusOK)
	if h.Get("Cache-Control") != "private, max-age=0, must-revalidate" || h.Get("Surrogate-Key")+h.Get("Cache-Tag") != "" || h.Get("Vary") != "Cookie" {
		t.Errorf("it says %v", h)
	}
	db := firsthandtest.SQLite(t)
	s := withEdge(t, db, &keeper{}, nil)
	r := &rendered{answer: &answer{header: map[string]string{"Cache-Control": revalidated}}, depends: 1}
	s.front.rendered(ask{"/", &members.Member{}}, r)
	if r.answer.header["Cache-Control"] != revalidated || len(s.front.pages.pages) != 0 {
		t.Errorf("a page for members says %v", r.answer.header)
	}
}

// TestAPageThatChangesByItselfIsThrownWhenItDoes, and is kept no longer than that.
func TestAPageThatChangesByItselfIsThrownWhenItDoes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	k := &keeper{pages: map[string]keptPage{}}
	clock := &fixed{noon}
	s := withEdge(t, db, k, func(o *Options) { o.Clock = clock })
	go s.front.queue.Run(t.Context())
	var soon *rendered
	made := func(path string, until time.Time) string {
		r := &rendered{answer: &answer{header: map[string]string{"Cache-Control": revalidated}}, until: until}
		s.front.rendered(ask{path: path}, r)
		k.pages[path] = keptPage{keys: strings.Fields(r.answer.header["Surrogate-Key"])}
		if soon == nil {
			soon = r
		}
		return r.answer.header["Cache-Control"]
	}
	if said := made("/soon/", noon.Add(40*time.Second)); !strings.Contains(said, "s-maxage=40,") {
		t.Errorf("a page that is another in 40 seconds says %q", said)
	}
	if said := made("/later/", noon.Add(time.Hour)); !strings.Contains(said, "s-maxage=300,") {
		t.Errorf("a page that is another in an hour says %q", said)
	}
	made("/never/", time.Time{})
	clock.at = noon.Add(30 * time.Second) // it is given out again, from here
	w, h := httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/soon/", nil)
	if err := s.send(w, h, soon.answer); err != nil || !strings.Contains(w.Header().Get("Cache-Control"), "s-maxage=10,") {
		t.Errorf("half a minute later it says %v, %v", w.Header(), err)
	}
	s.cache.keep(ask{path: "/soon/"}, soon)
	e := s.cache.entries[pageKey{path: "/soon/"}]
	if s.cache.makeReady(e, e.answer, "/soon/", w.Header()); e.ready != nil {
		t.Error("it says so for ever")
	}
	clock.at = noon
	if next := s.front.over(); next != 40*time.Second || len(k.pages) != 3 {
		t.Errorf("next after %s, %d pages are kept", next, len(k.pages))
	}
	clock.at = noon.Add(time.Minute)
	if next := s.front.over(); next != 59*time.Minute {
		t.Errorf("next after %s", next)
	}
	settled(t, s, db)
	if _, there := k.pages["/soon/"]; there || len(k.pages) != 2 {
		t.Errorf("kept are %v", k.pages)
	}
	s.front.queue.ThrowAll(edge.Gone)
	if settled(t, s, db); len(k.pages) != 0 {
		t.Errorf("of all that is thrown %v is kept", k.pages)
	}
}

// TestAListThatBecomesWhatItWasIsLookedAtAsItWasGivenOutBetween: that page may be in front too.
func TestAListThatBecomesWhatItWasIsLookedAtAsItWasGivenOutBetween(t *testing.T) {
	e, before, between := newEdgePages(edgeBytes), &edgePage{path: "/"}, &edgePage{path: "/"}
	for _, p := range []*edgePage{before, between} {
		e.put(p)
		e.suspect(p, "stories")
	}
	if !e.suspects[before] || !e.suspects[between] {
		t.Errorf("only %v are looked at", e.suspects)
	}
}

// TestAPageWithVeryManyTagsIsFoundByItsOwnKey, and its headers stay small.
func TestAPageWithVeryManyTagsIsFoundByItsOwnKey(t *testing.T) {
	db := firsthandtest.SQLite(t)
	k := &keeper{pages: map[string]keptPage{}}
	s := withEdge(t, db, k, nil)
	go s.front.queue.Run(t.Context())
	for _, n := range []int{400, 1000} {
		r := &rendered{answer: &answer{header: map[string]string{"Cache-Control": revalidated}}}
		for i := range n {
			r.tags = append(r.tags, fmt.Sprintf("story:%d", i))
		}
		path := fmt.Sprintf("/%d/", n)
		s.front.rendered(ask{path: path}, r)
		keys := r.answer.header["Surrogate-Key"]
		if len(keys) > 4000 {
			t.Errorf("with %d tags the keys take %d bytes", n, len(keys))
		}
		k.pages[path] = keptPage{keys: strings.Fields(keys)}
	}
	s.front.moved([]store.Change{{Position: 1, Tag: "story:399", Hard: true}})
	settledAt(t, s)
	if len(k.pages) != 0 {
		t.Errorf("kept are still %d pages", len(k.pages))
	}
}

// TestWhereThereAreTooManyListsToLookAtTheRestIsStale: those that come first are looked at, the others are asked for anew.
func TestWhereThereAreTooManyListsToLookAtTheRestIsStale(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		k := &keeper{pages: map[string]keptPage{}}
		s := withEdge(t, db, k, nil)
		s.front.asks = 4
		s.Run(t.Context())
		for i := range 6 {
			story(t, db, fmt.Sprintf("Title %02d", i), "Words.", stories.Meta{}, noon.Add(time.Duration(i)*time.Minute-24*time.Hour))
		}
		settled(t, s, db)
		paths := []string{"/", "/robots.txt", "/title-00/", "/title-03/", "/title-05/"}
		for _, path := range paths {
			k.get(t, s, path)
		}
		story(t, db, "The newest", "Words.", stories.Meta{}, noon.Add(-time.Hour))
		settled(t, s, db)
		if len(k.pages) != 1 || k.pages["/robots.txt"].body == "" {
			t.Errorf("kept are still %d pages", len(k.pages))
		}
		all := map[*edgePage]bool{}
		for _, p := range s.front.pages.pages {
			all[p] = true
		}
		if got := inOrder(all); got[0].path != "/" || got[2].path != "/title-05/" || got[4].path != "/title-00/" {
			t.Errorf("the first to look at is %s, then %s", got[0].path, got[2].path)
		}
	})
}

// TestWhatIsRememberedOfPagesInFrontIsBounded: what is forgotten is thrown, and made anew when it is asked for.
func TestWhatIsRememberedOfPagesInFrontIsBounded(t *testing.T) {
	db := firsthandtest.SQLite(t)
	k := &keeper{pages: map[string]keptPage{}}
	s := withEdge(t, db, k, nil)
	s.front.pages.max = 40_000
	go s.front.queue.Run(t.Context())
	for i := range 60 {
		story(t, db, fmt.Sprintf("Title %02d", i), "Words.", stories.Meta{}, noon.Add(time.Duration(i)*time.Minute-24*time.Hour))
	}
	for i := range 60 {
		k.get(t, s, fmt.Sprintf("/title-%02d/", i))
	}
	settledAt(t, s)
	f := s.front.pages
	var sum int64
	for path, p := range f.pages {
		sum += p.size()
		if _, there := k.pages[path]; !there {
			t.Errorf("%s is remembered and not kept", path)
		}
	}
	if len(f.pages) == 60 || len(f.pages) == 0 || len(k.pages) != len(f.pages) || f.bytes > f.max || sum != f.bytes || f.order.Len() != len(f.pages) {
		t.Errorf("%d pages are remembered of %d bytes, counted as %d; %d are kept", len(f.pages), sum, f.bytes, len(k.pages))
	}
	renders := s.Counts().Renders.Load()
	if k.get(t, s, "/title-00/"); s.Counts().Renders.Load() == renders || f.pages["/title-00/"] == nil {
		t.Error("a page that was forgotten is given out and not remembered again")
	}
	for f.order.Len() > 0 {
		f.remove(f.order.Front().Value.(*edgePage))
	}
	if len(f.byTag) != 0 || f.bytes != 0 {
		t.Errorf("of no page %d tags and %d bytes are left", len(f.byTag), f.bytes)
	}
}

// TestAFileThatIsTakenAwayIsThrownInFront: it is kept there for as long as in browsers.
func TestAFileThatIsTakenAwayIsThrownInFront(t *testing.T) {
	db := firsthandtest.SQLite(t)
	k := &keeper{pages: map[string]keptPage{}}
	s := withEdge(t, db, k, nil)
	go s.front.queue.Run(t.Context())
	h := http.Header{}
	s.front.file(h, "image:/content/images/a.png")
	k.pages["/content/images/a.png"] = keptPage{keys: strings.Fields(h.Get("Surrogate-Key"))}
	s.front.moved([]store.Change{{Position: 1, Tag: "image:/content/images/a.png", Hard: true}})
	settledAt(t, s)
	if len(k.pages) != 0 {
		t.Error("it is still kept")
	}
}

// TestASettingReachesWhatIsInFront: what is touched softly is thrown in front, and new when it is fetched.
func TestASettingReachesWhatIsInFront(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		k := &keeper{pages: map[string]keptPage{}}
		s := withEdge(t, db, k, nil)
		s.Run(t.Context())
		settled(t, s, db)
		k.get(t, s, "/")
		administrator := firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Administrator}
		err := db.Write(t.Context(), administrator, firsthand.SettingsSave, func(tx *store.Tx) error {
			return publication.ChangeSettings(t.Context(), tx, func(s *publication.Settings) error { s.Title = "The Harbour"; return nil })
		})
		if err != nil {
			t.Fatal(err)
		}
		settled(t, s, db)
		if _, body := k.get(t, s, "/"); !strings.Contains(body, "The Harbour") {
			t.Errorf("the front page is %s", body)
		}
	})
}
