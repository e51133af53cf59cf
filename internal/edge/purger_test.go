package edge_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/edge"
	"firsthand/internal/fetch"
)

func client() *fetch.Client {
	return fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Deadline: 5 * time.Second})
}

func TestVarnishIsToldByItsOwnMethod(t *testing.T) {
	var asked []string
	status := http.StatusOK
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Method+" "+r.Header.Get("xkey-purge")+"/"+r.Header.Get("xkey-softpurge"))
		w.WriteHeader(status)
	}))
	defer s.Close()
	v := &edge.Varnish{URL: s.URL, Fetch: client()}
	for how, want := range map[edge.How]string{edge.Gone: "PURGE a b/", edge.Stale: "PURGE /a b"} {
		asked = nil
		if err := v.Purge(t.Context(), how, []string{"a", "b"}); err != nil || !slices.Equal(asked, []string{want}) {
			t.Errorf("it was asked %q, %v", asked, err)
		}
	}
	for status = range map[int]bool{http.StatusForbidden: true, http.StatusMethodNotAllowed: true, http.StatusServiceUnavailable: true} {
		if err := v.Purge(t.Context(), edge.Gone, []string{"a"}); err == nil || !strings.Contains(firsthand.ErrorMessage(err), s.URL) {
			t.Errorf("status %d: %v", status, err)
		}
	}
	s.Close()
	if v.Purge(t.Context(), edge.Gone, []string{"a"}) == nil {
		t.Error("one that does not run heard")
	}
}

// cdn answers as the API of Cloudflare does: a token, a hundred tags a call, and no more calls than it likes.
type cdn struct {
	mu    sync.Mutex
	calls int
	tags  []string
	wrong []string
}

func (c *cdn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls++
	var sent struct {
		Tags []string `json:"tags"`
	}
	switch err := json.NewDecoder(r.Body).Decode(&sent); {
	case r.Header.Get("Authorization") != "Bearer right":
		w.WriteHeader(http.StatusForbidden)
		return
	case c.calls%3 == 0:
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusTooManyRequests)
		return
	case err != nil, r.Method != http.MethodPost, r.URL.Path != "/zones/z/purge_cache", r.Header.Get("Content-Type") != "application/json", len(sent.Tags) == 0, len(sent.Tags) > 100:
		c.wrong = append(c.wrong, fmt.Sprint(r.Method, r.URL, len(sent.Tags), err))
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	c.tags = append(c.tags, sent.Tags...)
	fmt.Fprint(w, `{"success":true,"errors":[],"messages":[],"result":{"id":"z"}}`)
}

// waits ends when a cache was told a last key.
type waits struct {
	edge.Purger
	last string
	told chan struct{}
}

func (w *waits) Purge(ctx context.Context, how edge.How, keys []string) error {
	err := w.Purger.Purge(ctx, how, keys)
	if err == nil && slices.Contains(keys, w.last) {
		close(w.told)
	}
	return err
}

func TestACDNIsToldInPartsAndAgainWhenItIsTooMuch(t *testing.T) {
	c := &cdn{}
	s := httptest.NewServer(c)
	defer s.Close()
	cloud := &edge.Cloudflare{Zone: "z", Token: "right", API: s.URL, Fetch: client()}
	w := &waits{cloud, "key-0419", make(chan struct{})}
	q := edge.NewQueue(w, edge.Options{Every: "every", First: time.Millisecond, Again: time.Hour})
	var keys []string
	for n := range 420 {
		keys = append(keys, fmt.Sprintf("key-%04d", n))
	}
	q.Throw(edge.Gone, keys...)
	go q.Run(t.Context())
	select {
	case <-w.told:
	case <-time.After(20 * time.Second):
		t.Fatal("it was not told all")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	slices.Sort(c.tags)
	if got := slices.Compact(c.tags); !slices.Equal(got, keys) || len(c.wrong) > 0 {
		t.Errorf("it was told %d keys, and asked wrongly %q", len(got), c.wrong)
	}
	if name, value := cloud.Header([]string{"a", "b"}); name != "Cache-Tag" || value != "a,b" {
		t.Errorf("its header is %s: %s", name, value)
	}
	wrong := &edge.Cloudflare{Zone: "z", Token: "wrong", API: s.URL, Fetch: client()}
	c.mu.Unlock()
	err := wrong.Purge(t.Context(), edge.Gone, []string{"a"})
	c.mu.Lock()
	if firsthand.ErrorCode(err) != firsthand.Forbidden {
		t.Errorf("a wrong token: %v", err)
	}
}
