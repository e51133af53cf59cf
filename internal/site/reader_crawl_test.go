package site

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

// TestReadersAreKeptApart crawls the site as several readers and as nobody, with themes that print what they are told of
// their reader; FIRSTHAND_THEMES names a folder of more themes.
func TestReadersAreKeptApart(t *testing.T) {
	themes := map[string]*theme.Theme{"telling": loadFolder(t, tellingTheme), "careful": loadFolder(t, carefulTheme)}
	own := maps.Clone(carefulTheme) // the same as one of our own, whose cards and feeds are written otherwise
	own["package.json"] = strings.Replace(own["package.json"], `"author"`, `"engines":{"firsthand":">=0.1.0"},"author"`, 1)
	themes["own"] = loadFolder(t, own)
	if dir := os.Getenv("FIRSTHAND_THEMES"); dir != "" {
		themesIn(t, dir, themes)
	}
	for name, th := range themes {
		t.Run(name, func(t *testing.T) {
			if name != "careful" && os.Getenv("FIRSTHAND_LONG") == "" { // what a theme asks for hangs on no database
				crawl(t, firsthandtest.SQLite(t), th)
				return
			}
			firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { crawl(t, db, th) })
		})
	}
}

// TestReadersAreKeptApartInGhostsThemes does it with the two themes that come with Ghost.
func TestReadersAreKeptApartInGhostsThemes(t *testing.T) {
	themes := map[string]*theme.Theme{}
	themesIn(t, firsthandtest.Oracle(t, "themes.mjs", t.TempDir()), themes)
	for _, name := range []string{"casper", "source"} {
		t.Run(name, func(t *testing.T) { crawl(t, firsthandtest.SQLite(t), themes[name]) })
	}
}

// themesIn loads the themes of a folder.
func themesIn(t *testing.T, dir string, into map[string]*theme.Theme) {
	t.Helper()
	found, _ := filepath.Glob(filepath.Join(dir, "*", "package.json"))
	if len(found) == 0 {
		t.Fatalf("there is no theme in %s", dir)
	}
	for _, file := range found {
		folder := filepath.Dir(file)
		th, problems, err := theme.Load(os.DirFS(folder), theme.Options{Fallbacks: Fallbacks()})
		if err != nil {
			t.Fatal(err, problems)
		}
		into[filepath.Base(folder)] = th
	}
}

// crawler asks as everybody for everything.
type crawler struct {
	t       *testing.T
	s       *Site
	readers []known
	paths   []string
	mu      sync.Mutex
	seen    map[string]*httptest.ResponseRecorder // reader and path → the first answer, which later ones must equal
	before  map[string]*httptest.ResponseRecorder // path → what nobody got while the site knew no reader
}

// crawl asks for every address as three readers, as nobody, and as somebody with a cookie that is no good, in orders of every
// kind.
func crawl(t *testing.T, db *store.DB, th *theme.Theme) {
	gatedSite(t, db)
	c := &crawler{t: t, paths: gatedPaths(t, db), seen: map[string]*httptest.ResponseRecorder{}, before: map[string]*httptest.ResponseRecorder{}}
	unknown := themed(t, db, th, "http://desk.example")
	for _, path := range c.paths {
		c.before[path] = as(t, unknown, nobodyKnown, http.MethodGet, path, nil)
	}
	c.s = themed(t, db, th, "http://desk.example")
	stale := known{name: "forger", cookie: &http.Cookie{Name: c.s.readerCookie(), Value: strings.Repeat("A", 43)}}
	c.readers = []known{nobodyKnown, stale, signedIn(t, c.s, "zqada", members.Free), signedIn(t, c.s, "zqben", members.Paid, goldTier), signedIn(t, c.s, "zqcal", members.Free), signedIn(t, c.s, "zqdot", members.Comped, silverTier)}

	for _, path := range c.paths { // each address as one after the other, twice
		for range 2 {
			for _, k := range c.readers {
				c.ask(k, http.MethodGet, path)
			}
		}
	}
	order := rand.New(rand.NewPCG(1, 2))
	c.s.cache.clear(0)
	c.together(order) // everybody at once, at a site that has nothing kept
	c.together(order) // and again
	for _, k := range c.readers {
		for _, path := range c.paths {
			c.ask(k, http.MethodHead, path)
		}
	}
	c.contents()
	bare := keepsNothing(t, c.s)
	for _, k := range c.readers {
		for _, path := range c.paths {
			if got, want := c.seen[k.name+" "+path], as(t, bare, k, http.MethodGet, path, nil); got.Code != want.Code || !bytes.Equal(got.Body.Bytes(), want.Body.Bytes()) {
				t.Errorf("%s as %s is not what a site that keeps nothing gives", path, k.name)
			}
		}
	}
}

// together has every reader ask for everything at the same time, in an order of their own.
func (c *crawler) together(order *rand.Rand) {
	var all sync.WaitGroup
	for _, k := range c.readers {
		paths := append([]string(nil), c.paths...)
		order.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		all.Go(func() {
			for _, path := range paths {
				c.ask(k, http.MethodGet, path)
			}
		})
	}
	all.Wait()
}

// ask asks, and looks at the answer.
func (c *crawler) ask(k known, method, path string) {
	w := as(c.t, c.s, k, method, path, nil)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.onlyOwn(k, path, w)
	c.headers(k, path, w)
	key := k.name + " " + path
	first := c.seen[key]
	switch {
	case first == nil:
		c.seen[key] = w
	case w.Code != first.Code || method != http.MethodHead && !bytes.Equal(w.Body.Bytes(), first.Body.Bytes()):
		c.t.Errorf("%s %s as %s is not what it was:\n%s\nwas\n%s", method, path, k.name, w.Body, first.Body)
	}
	if before := c.before[path]; k.member.ID == "" && method == http.MethodGet && (w.Code != before.Code || !bytes.Equal(w.Body.Bytes(), before.Body.Bytes()) || w.Header().Get("Cache-Control") != before.Header().Get("Cache-Control")) {
		c.t.Errorf("%s as %s is not what it was while the site knew no reader", path, k.name)
	}
}

// onlyOwn holds an answer against what the others have for themselves.
func (c *crawler) onlyOwn(k known, path string, w *httptest.ResponseRecorder) {
	var head strings.Builder
	w.Header().Write(&head)
	text := strings.ToLower(head.String() + w.Body.String())
	for _, other := range c.readers {
		if other.name == k.name {
			continue
		}
		for _, own := range other.own {
			if strings.Contains(text, strings.ToLower(own)) {
				c.t.Errorf("%s as %s shows %s of %s", path, k.name, own, other.name)
			}
		}
	}
}

// headers are such that no cache between us gives an answer to somebody else.
func (c *crawler) headers(k known, path string, w *httptest.ResponseRecorder) {
	h := w.Header()
	said, varies := h.Get("Cache-Control"), strings.Contains(strings.Join(h.Values("Vary"), ","), "Cookie")
	if h.Get("Set-Cookie") != "" {
		c.t.Errorf("%s as %s sets a cookie", path, k.name)
	}
	if everybodys(path) {
		return
	}
	text := strings.ToLower(w.Body.String())
	for _, own := range k.own {
		if strings.Contains(text, strings.ToLower(own)) && said != "private, no-store" {
			c.t.Errorf("%s as %s shows %s and says %q", path, k.name, own, said)
		}
	}
	switch {
	case said == "no-store" && strings.HasPrefix(h.Get("Content-Type"), "text/plain"): // there is no such file, whoever asks
	case k.member.ID != "" && (!strings.HasPrefix(said, "private") || !varies || h.Get("Surrogate-Key") != ""):
		c.t.Errorf("%s as %s: Cache-Control %q, Vary %q, Surrogate-Key %q", path, k.name, said, h.Values("Vary"), h.Get("Surrogate-Key"))
	case k.member.ID == "" && !varies:
		for _, other := range c.readers { // then it is everybody's
			if got := c.seen[other.name+" "+path]; got != nil && !bytes.Equal(got.Body.Bytes(), w.Body.Bytes()) && w.Body.Len() > 0 {
				c.t.Errorf("%s as %s does not say that it varies, and is another for %s", path, k.name, other.name)
			}
		}
	}
}

// everybodys are files, and redirects that are made before anybody looks who asks.
func everybodys(path string) bool {
	switch path {
	case "/public/cards.min.css", "/favicon.ico", "/open", "/OPEN/":
		return true
	}
	return path == "/preview/nothing/" // whose answers nobody keeps
}

// contents are what everybody may read, and nothing else.
func (c *crawler) contents() {
	for _, want := range []struct{ path, words, who string }{
		{"/open/", "openwords", "nobody forger zqada zqben zqcal zqdot"}, {"/for-members/", "memberwords", "zqada zqben zqcal zqdot"}, {"/for-payers/", "payerwords", "zqben zqdot"},
		{"/for-gold/", "goldwords", "zqben"}, {"/inside/", "insidewords", "zqben zqdot"}, {"/cards/", "strangercard", "nobody forger"}, {"/cards/", "membercard", "zqada zqben zqcal zqdot"},
		{"/cards/", "freecard", "zqada zqcal"}, {"/cards/", "payercard", "zqben zqdot"}, {"/for-members.md", "memberwords", "zqada zqben zqcal zqdot"}, {"/rss/", "payerwords", "zqben zqdot"}, {"/rss/", "strangercard", "nobody forger"},
	} {
		for _, k := range c.readers {
			w := c.seen[k.name+" "+want.path]
			if w == nil || w.Code != http.StatusOK {
				c.t.Errorf("%s as %s: %+v", want.path, k.name, w)
				continue
			}
			if sees, should := strings.Contains(w.Body.String(), want.words), strings.Contains(want.who, k.name); sees != should {
				c.t.Errorf("%s as %s shows %s: %v", want.path, k.name, want.words, sees)
			}
		}
	}
}
