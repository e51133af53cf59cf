package main

import (
	"compress/gzip"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/search"
)

// TestNothingPrivateGetsOut fills a site so that every private field of its database holds a word of its own, and reads
// everything that anybody may ask for: no such word is there, and every word that is meant for readers is. What is asked for
// is the same on both databases, and takes minutes on PostgreSQL.
func TestNothingPrivateGetsOut(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		if !strings.HasPrefix(address, "sqlite:") && os.Getenv("FIRSTHAND_LONG") == "" {
			t.Skip("on PostgreSQL: with FIRSTHAND_LONG=1")
		}
		s := newLeakSite(t, address)
		held := contents(t, s.db)
		t.Run("every column is marked", func(t *testing.T) { everyColumnIsMarked(t, held) })
		s.mustHold(held)
		began := time.Now()
		c := s.crawls(held)
		c.follow(append(fixedAddresses(), s.contentTargets(held)...)...)
		linked := c.asked
		s.guesses(c, held)
		t.Logf("%d addresses were found by links and lists and asked for %d times, %d times addresses were guessed, %d answers differ; %d private words, %d kept values; %s",
			len(c.seen), linked, c.asked-linked, len(c.looked), len(s.private), len(c.kept), time.Since(began).Round(time.Millisecond))
		for _, leak := range c.leaks {
			t.Error(leak)
		}
		s.isFound(c)
		t.Run("no private word is found by searching", func(t *testing.T) { s.searched(t) })
		t.Run("a private word on a page is noticed", func(t *testing.T) { s.planted(t, held) })
	})
}

func (s *leakSite) crawls(held map[string][]string) *leakCrawl {
	c := newLeakCrawl(s.t, s.base, leakOrigin)
	c.kept, c.apart = append(keptValues(held), s.key), s.apart
	return c
}

// mustHold looks that every private word really came into the database, or lies sealed or captured outside of it.
func (s *leakSite) mustHold(held map[string][]string) {
	s.t.Helper()
	there := map[string]bool{}
	for _, values := range held {
		for _, w := range holding(values, secretWord) {
			there[w] = true
		}
	}
	for word, column := range s.private {
		if !there[word] && !slices.Contains([]string{"captures.blob", "captures.etag", "captures.last_modified", "sealed_notes.sealed", "file"}, column) {
			s.t.Errorf("%s, made for %s, is not in the database", word, column)
		}
	}
}

// isFound looks that the crawl saw what it is to see: every public word, and addresses enough.
func (s *leakSite) isFound(c *leakCrawl) {
	s.t.Helper()
	for word, column := range s.public {
		if !c.public[word] {
			s.t.Errorf("%s is for readers, and %s was not found", column, word)
		}
	}
	for year := 1911; year <= 1917; year++ {
		if word := strconv.Itoa(year); !c.public[word] {
			s.t.Errorf("the date %s is for readers, and was not found", word)
		}
	}
	if len(c.linked) < 120 || c.asked < 5000 {
		s.t.Errorf("only %d addresses answered, and %d questions were asked", len(c.linked), c.asked)
	}
	for _, start := range []string{"/robots.txt", "/sitemap.xml", "/rss/", "/corrections/"} {
		if !slices.Contains(c.linked, start) {
			s.t.Errorf("%s was not found", start)
		}
	}
}

// searched asks the readers' search for every private word, and for its beginning.
func (s *leakSite) searched(t *testing.T) {
	asked := 0
	for word := range s.private {
		if !secretWord.MatchString(word) {
			continue
		}
		asked++
		for _, text := range []string{word, word[:len(word)-1] + "*"} {
			a, err := search.Find(t.Context(), s.db, search.Public, search.Query{Text: text})
			if err != nil || a.Total > 0 || wordsIn(a.Meant, secretWord) != nil {
				t.Errorf("%s finds %d things, meant is %q: %v", text, a.Total, a.Meant, err)
			}
		}
		list, err := search.Complete(t.Context(), s.db, search.Public, word[:len(word)-1], 8)
		if err != nil || len(list) > 0 {
			t.Errorf("%s goes on as %v: %v", word, list, err)
		}
	}
	if asked < 50 {
		t.Errorf("only %d words were looked for", asked)
	}
}

// planted publishes a story with a private word in all of its parts: the crawl must say where it stands. Then the story is taken
// away again, and the word stands at none of these addresses, and is not found.
func (s *leakSite) planted(t *testing.T, held map[string][]string) {
	word := s.secret("planted")
	in := s.storyOn("A slip", "A slip", func(string) string { return word }, questionOf("slip", func(string) string { return word }))
	id, path, _ := s.begin(in)
	s.publish(id)
	plain, found, read := strings.TrimSuffix(path, "/")+".md", "/search/?q=slip", "/ghost/api/content/posts/?key="+s.content
	c := s.crawls(held)
	c.follow("/", plain, found, read)
	shown := map[string]bool{}
	for _, leak := range c.leaks {
		if where := strings.Fields(leak); strings.Contains(leak, word) {
			shown[where[1]] = true
		}
	}
	for _, where := range []string{path, "/", "/rss/", path + "question/slip/", "/tag/a-slip/", plain, found, read} {
		if !shown[where] {
			t.Errorf("%s holds a private word, and the crawl finds it at %v alone", where, slices.Sorted(maps.Keys(shown)))
		}
	}
	s.does("POST", "/stories/"+id+"/unpublish", nil)
	after := s.crawls(held)
	for where := range shown {
		for _, encoding := range encodings {
			after.guess(http.MethodGet, where, http.Header{"Accept-Encoding": {encoding}})
		}
	}
	for _, leak := range after.leaks {
		t.Errorf("after the story was taken away: %s", leak)
	}
	if a, err := search.Find(t.Context(), s.db, search.Public, search.Query{Text: word}); err != nil || a.Total > 0 {
		t.Errorf("after the story was taken away, %s finds %v: %v", word, a.Hits, err)
	}
}

// TestTheCrawlLooksIntoEveryAnswer: a server that gives a word away in one place only is found out in each.
func TestTheCrawlLooksIntoEveryAnswer(t *testing.T) {
	const word = "zqxsecretslip"
	packed := func(w http.ResponseWriter, encoding string, to io.WriteCloser) {
		w.Header().Set("Content-Encoding", encoding)
		io.WriteString(to, "<p>"+word+"</p>")
		to.Close()
	}
	for name, slip := range map[string]http.HandlerFunc{
		"in a header": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X-Key", "person:"+word) },
		"in an error": func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "no "+word, http.StatusInternalServerError)
		},
		"in where it leads":             func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/away/"+word, http.StatusFound) },
		"to those who read on, in JSON": func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"a":"\u007aqxsecretslip"}`) },
		"as a file":                     func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("\x89PNG\x00\x01" + word + "\xff")) },
		"packed": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Accept-Encoding") == "gzip" {
				packed(w, "gzip", gzip.NewWriter(w))
			}
		},
		"packed otherwise": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Accept-Encoding") == "br" {
				packed(w, "br", brotli.NewWriter(w))
			}
		},
		"to who asks for headers alone": func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodHead {
				w.Header().Set("Link", "</"+word+">")
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				switch r.URL.Path {
				case "/":
					w.Header().Set("Content-Type", "text/html; charset=utf-8")
					io.WriteString(w, `<a href="data/">More</a>`)
				case "/data/":
					w.Header().Set("Content-Type", "application/json")
					io.WriteString(w, `{"list":[{"url":"`+leakOrigin+`/slip/"}]}`)
				case "/slip/":
					slip(w, r)
				}
			}))
			defer server.Close()
			c := newLeakCrawl(t, server.URL, leakOrigin)
			c.follow("/")
			if len(c.leaks) == 0 || !strings.Contains(c.leaks[0], "/slip/") || !strings.Contains(c.leaks[0], word) {
				t.Errorf("it is reported as %v", c.leaks)
			}
		})
	}
}
