package site

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand/internal/edge"
	outwards "firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// varnish is a Varnish with the rules that we ship, in front of a site.
type varnish struct {
	t   testing.TB
	URL string
}

// startVarnish starts one in front of a server, on loopback, and ends it with the test.
func startVarnish(t testing.TB, behind string) *varnish {
	t.Helper()
	program, err := exec.LookPath("varnishd")
	if err != nil {
		if program, err = exec.LookPath("/usr/sbin/varnishd"); err != nil {
			if os.Getenv("FIRSTHAND_VARNISH") == "1" {
				t.Fatal("Varnish is not installed: scripts/need varnish")
			}
			t.Skip("NOT RUN: Varnish is not installed (scripts/need varnish)")
		}
	}
	dir, err := os.MkdirTemp("", "firsthand-varnish") // not t.TempDir: Varnish drops its rights, and could not look into it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	rules, err := os.ReadFile("../../packaging/varnish.vcl")
	if err != nil {
		t.Fatal(err)
	}
	at, err := url.Parse(behind)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(rules), `.port = "8080"`, `.port = "`+at.Port()+`"`, 1)
	if text == string(rules) {
		t.Fatal("packaging/varnish.vcl names no port 8080")
	}
	file := filepath.Join(dir, "site.vcl")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	cmd := exec.Command(program, "-F", "-f", file, "-a", "127.0.0.1:"+port, "-T", "none", "-n", filepath.Join(dir, "work"), "-s", "malloc,32M", "-j", "none",
		"-p", "thread_pools=1", "-p", "thread_pool_min=10", "-p", "thread_pool_max=100")
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		<-ended
	})
	v := &varnish{t, "http://127.0.0.1:" + port}
	deadline := time.Now().Add(30 * time.Second) // it compiles its rules with a C compiler
	for time.Now().Before(deadline) {
		if c, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			c.Close()
			return v
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("Varnish ended: %v\n%s", err, said.String())
		case <-time.After(20 * time.Millisecond):
		}
	}
	t.Fatal("Varnish does not listen")
	return nil
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return fmt.Sprint(l.Addr().(*net.TCPAddr).Port)
}

// get reads a page through it, and tells whether it had it.
func (v *varnish) get(path string, header ...string) (body string, hit bool, h http.Header) {
	v.t.Helper()
	r, err := http.NewRequest(http.MethodGet, v.URL+path, nil)
	if err != nil {
		v.t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	body, resp := do(v.t, r)
	if resp.StatusCode != http.StatusOK {
		v.t.Fatalf("GET %s through Varnish: %d\n%s", path, resp.StatusCode, body)
	}
	return body, len(strings.Fields(resp.Header.Get("X-Varnish"))) == 2, resp.Header
}

// missed reads pages, and gives those that Varnish had to fetch.
func (v *varnish) missed(paths []string) (list []string) {
	v.t.Helper()
	for _, path := range paths {
		if _, hit, _ := v.get(path); !hit {
			list = append(list, path)
		}
	}
	return list
}

// inside is a way out that reaches loopback.
func inside() *outwards.Client {
	return outwards.New(outwards.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Deadline: 5 * time.Second})
}

// marked tells when a cache was told a key that stands for nothing, behind all that was thrown before.
type marked struct {
	edge.Purger
	told chan struct{}
}

const mark = "~mark" // behind all others of a telling

func (m *marked) Purge(ctx context.Context, how edge.How, keys []string) error {
	err := m.Purger.Purge(ctx, how, keys)
	if err == nil && slices.Contains(keys, mark) {
		m.told <- struct{}{}
	}
	return err
}

// settled waits until the change log is applied, lists are looked at and the cache in front was told.
func settled(t *testing.T, s *Site, db *store.DB) {
	t.Helper()
	waitFor(t, s, logHead(t, db))
	s.front.look(t.Context())
	settledAt(t, s)
}

// settledAt waits until the cache in front was told what was thrown.
func settledAt(t testing.TB, s *Site) {
	t.Helper()
	s.front.queue.Throw(edge.Stale, mark)
	select {
	case <-s.front.queue.Purger().(*marked).told:
	case <-time.After(20 * time.Second):
		t.Fatal("the cache in front was not told")
	}
}

// inFrontOf makes a site with a Varnish in front of it.
func inFrontOf(t *testing.T, db *store.DB) (*Site, *varnish) {
	t.Helper()
	purger := &edge.Varnish{Fetch: inside()}
	s := withEdge(t, db, purger, nil)
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	v := startVarnish(t, server.URL)
	purger.URL = v.URL
	s.Run(t.Context())
	return s, v
}

// TestAPublishInFrontOfVarnishThrowsAwayThePagesThatShowTheStory, and no others: the front page, its topic, author and person, feeds and sitemap, and the
// neighbour that names it now. Other stories, topics, authors and people stay.
func TestAPublishInFrontOfVarnishThrowsAwayThePagesThatShowTheStory(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s, v := inFrontOf(t, db)
		music, film := topic(t, db, "Music"), topic(t, db, "Film")
		ada, ben := byline(t, db, "Ada Quill"), byline(t, db, "Ben Rook")
		nora, olaf := person(t, db, "Nora Field", true), person(t, db, "Olaf Green", true)
		for i := range 12 {
			meta := stories.Meta{Topics: []stories.TopicID{[]stories.TopicID{music, film}[i%2]}, Bylines: []stories.BylineID{[]stories.BylineID{ada, ben}[i%2]}, People: []sources.PersonID{[]sources.PersonID{nora, olaf}[i%2]}}
			story(t, db, fmt.Sprintf("Title %02d", i), "Words.", meta, noon.Add(time.Duration(i)*time.Hour-24*time.Hour))
		}
		shows := []string{"/", "/tag/music/", "/author/ada-quill/", "/people/nora-field/", "/rss/", "/tag/music/rss/", "/sitemap-stories.xml", "/title-11/"}
		others := []string{"/tag/film/", "/author/ben-rook/", "/tag/film/rss/", "/people/olaf-green/", "/people/", "/quotes/", "/robots.txt"}
		for i := range 11 {
			others = append(others, fmt.Sprintf("/title-%02d/", i))
		}
		all := append(slices.Clone(shows), others...)
		settled(t, s, db)
		v.missed(all)
		if missed := v.missed(all); len(missed) > 0 {
			t.Fatalf("Varnish does not keep %v", missed)
		}

		id := story(t, db, "The newest", "Words.", stories.Meta{Topics: []stories.TopicID{music}, Bylines: []stories.BylineID{ada}, People: []sources.PersonID{nora}}, noon.Add(-time.Hour))
		settled(t, s, db)
		if missed := v.missed(all); !slices.Equal(missed, shows) {
			t.Errorf("a publish threw away\n     %v\nwant %v", missed, shows)
		}
		if body, _, _ := v.get("/"); !strings.Contains(body, "The newest") {
			t.Error("the front page does not show the story")
		}

		v.missed([]string{"/the-newest/"})
		edit(t, db, id, func(c *stories.Content) { c.Body.Blocks = append(c.Body.Blocks, textDoc("One more.").Blocks...) })
		settled(t, s, db)
		if body, hit, _ := v.get("/the-newest/"); hit || !strings.Contains(body, "One more.") {
			t.Error("Varnish gives out the story as it was")
		}
		if missed := v.missed(others); len(missed) > 0 {
			t.Errorf("a change of its text threw away %v", missed)
		}

		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		settled(t, s, db)
		if status := v.status("/the-newest/"); status != http.StatusNotFound {
			t.Errorf("a story that was taken away answers %d", status)
		}
		if missed := v.missed(all); !slices.Equal(missed, shows) {
			t.Errorf("taking it away threw away\n     %v\nwant %v", missed, shows)
		}
	})
}

// byline puts an author on file.
func byline(t testing.TB, db *store.DB, name string) (id stories.BylineID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = stories.SaveByline(ctx, tx, stories.Byline{Name: name})
		return err
	})
	return id
}

func (v *varnish) status(path string) int {
	v.t.Helper()
	r, err := http.NewRequest(http.MethodGet, v.URL+path, nil)
	if err != nil {
		v.t.Fatal(err)
	}
	_, resp := do(v.t, r)
	return resp.StatusCode
}

// do makes a request, and follows nothing.
func do(t testing.TB, r *http.Request) (string, *http.Response) {
	t.Helper()
	r.Close = true
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body), resp
}
