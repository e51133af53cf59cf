package ghostadmin_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// TestOembedTellsWhatAPageSaysOfItself: a bookmark with pictures of our own, or its player and nothing else of its code.
func TestOembedTellsWhatAPageSaysOfItself(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, there := map[string]string{
			"/talk/": `<html><head><title>Harbour talk</title><meta property="og:description" content="By the quay."><meta property="og:image" content="/still.png"><meta name="author" content="Cy Moss"><meta property="og:site_name" content="Harbour Daily"></head></html>`,
			"/film/": `<html><head><title>A film</title><meta property="og:type" content="video.other"><meta property="og:video:secure_url" content="https://player.video.example/7"><meta property="og:video:type" content="text/html"></head></html>`,
			"/mute/": `<html><head></head></html>`,
		}[r.URL.Path]
		switch {
		case r.URL.Path == "/still.png":
			w.Header().Set("Content-Type", "image/png")
			w.Write(picture(t, 8, 8))
		case !there:
			http.NotFound(w, r)
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(page))
		}
	}))
	defer elsewhere.Close()
	furnished(t, func(t *testing.T, d *desk) {
		ask := func(path, kind string) answer {
			t.Helper()
			query := url.Values{"url": {path}}
			if strings.HasPrefix(path, "/") {
				query.Set("url", elsewhere.URL+path)
			}
			if kind != "" {
				query.Set("type", kind)
			}
			return d.ask("GET", "oembed/?"+query.Encode(), nil)
		}
		var card struct {
			Type, URL, HTML string
			Metadata        map[string]any
		}
		talk := ask("/talk/", "")
		if err := json.Unmarshal([]byte(talk.body), &card); err != nil || talk.status != http.StatusOK || card.Type != "bookmark" || card.URL != elsewhere.URL+"/talk/" {
			t.Fatalf("a page: %v, %d %s", err, talk.status, talk.body)
		}
		for name, want := range map[string]any{"title": "Harbour talk", "description": "By the quay.", "author": "Cy Moss", "publisher": "Harbour Daily", "icon": nil} {
			if got := card.Metadata[name]; got != want {
				t.Errorf("%s is %v, not %v", name, got, want)
			}
		}
		if at, _ := card.Metadata["thumbnail"].(string); !strings.HasPrefix(at, base+"/content/images/") {
			t.Errorf("its picture stands at %q", at)
		}
		if film := ask("/film/", "embed"); json.Unmarshal([]byte(film.body), &card) != nil || film.status != http.StatusOK || !strings.HasPrefix(card.HTML, `<iframe src="https://player.video.example/7"`) {
			t.Errorf("a film: %d %s", film.status, film.body)
		}
		if film := ask("/film/", "bookmark"); json.Unmarshal([]byte(film.body), &card) != nil || film.status != http.StatusOK || card.Type != "bookmark" {
			t.Errorf("a film as a bookmark: %d %s", film.status, film.body)
		}
		for path, kind := range map[string]string{"/gone/": "", "/talk/": "embed", "/mute/": "", "http://10.0.0.1/": "", "ftp://a.example/": "", "nothing": ""} {
			if a := ask(path, kind); a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "ValidationError") {
				t.Errorf("%q as %q: %d %s", path, kind, a.status, a.body)
			}
		}
		if a := ask("", ""); a.status != http.StatusBadRequest || !strings.Contains(a.body, "No url provided.") {
			t.Errorf("no address: %d %s", a.status, a.body)
		}
		if a := d.send("GET", "/ghost/api/admin/oembed/?url="+elsewhere.URL, nil, ""); a.status != http.StatusForbidden {
			t.Errorf("nobody is answered %d", a.status)
		}
	})
}
