package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAPublishIsToldToTheCacheInFront: a program that serves says what to throw away, whoever changed it; what was kept before it started
// is stale.
func TestAPublishIsToldToTheCacheInFront(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		told := make(chan http.Header, 100)
		front := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { told <- r.Header }))
		t.Cleanup(front.Close)
		base, stop := startProgram(t, "serve", "--data", t.TempDir(), "--database", address, "--listen", "127.0.0.1:0", "--edge", "varnish="+front.URL)
		resp, err := http.Get(base + "/")
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		keys := strings.Fields(resp.Header.Get("Surrogate-Key"))
		if len(keys) < 2 || !strings.Contains(resp.Header.Get("Cache-Control"), "s-maxage=300") {
			t.Fatalf("the front page says %v", resp.Header)
		}
		waitTold(t, told, "Xkey-Softpurge", keys)

		db := firsthandtest.Open(t, address, store.Options{})
		editor := firsthand.Actor{ID: "e", Name: "Ottilie Brandt", Role: firsthand.Editor}
		err = db.Write(t.Context(), editor, firsthand.StoryPublish, func(tx *store.Tx) error {
			made, err := stories.Create(t.Context(), tx, stories.NewStory{Content: stories.Content{Title: "A Quiet Record"}})
			if err != nil {
				return err
			}
			return stories.Publish(t.Context(), tx, made.ID, 0)
		})
		if err != nil {
			t.Fatal(err)
		}
		waitTold(t, told, "Xkey-Purge", keys)
		if status := stop(); status != 0 {
			t.Errorf("it ended with %d", status)
		}
	})
}

// waitTold waits until a cache was told one of some keys.
func waitTold(t *testing.T, told <-chan http.Header, name string, keys []string) {
	t.Helper()
	late := time.After(20 * time.Second)
	for {
		select {
		case h := <-told:
			if slices.ContainsFunc(strings.Fields(h.Get(name)), func(key string) bool { return slices.Contains(keys, key) }) {
				return
			}
		case <-late:
			t.Fatalf("the cache was not told any of %q by %s", keys, name)
		}
	}
}

func TestWhatIsNoCacheInFrontIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte("abc\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	zone := "cloudflare=0123456789abcdef0123456789abcdef"
	for flags, name := range map[edgeFlags]string{
		{}:                                      "",
		{Edge: "varnish=http://127.0.0.1:6081"}: "Varnish at http://127.0.0.1:6081/",
		{Edge: zone, EdgeTokenFile: file}:       "Cloudflare",
	} {
		to, err := flags.purger()
		if err != nil || (to == nil) != (name == "") || to != nil && to.Name() != name {
			t.Errorf("%+v: %v, %v", flags, to, err)
		}
	}
	for _, flags := range []edgeFlags{
		{Edge: "varnish"}, {Edge: "varnish=6081"}, {Edge: "nginx=http://127.0.0.1"}, {Edge: "cloudflare=desk.example", EdgeTokenFile: file},
		{Edge: zone}, {EdgeTokenFile: file}, {Edge: zone, EdgeTokenFile: empty}, {Edge: zone, EdgeTokenFile: file + "x"},
	} {
		if to, err := flags.purger(); err == nil || to != nil || firsthand.ErrorMessage(err) == "" {
			t.Errorf("%+v: %v, %v", flags, to, err)
		}
	}
}
