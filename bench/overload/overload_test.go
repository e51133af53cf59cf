package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestWhoIsSentAwayIsCountedApart presses a server that lets four in at once.
func TestWhoIsSentAwayIsCountedApart(t *testing.T) {
	slots := make(chan struct{}, 4)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/sitemap-posts.xml":
			fmt.Fprintf(w, "<urlset><url><loc>https://desk.example/harbour-night/</loc></url><url><loc>https://desk.example/rope-walk/</loc></url></urlset>")
		case "/":
		case "/newsroom/api/stories":
			if r.Header.Get("Authorization") != "Bearer k" {
				w.WriteHeader(http.StatusUnauthorized)
			}
		default:
			select {
			case slots <- struct{}{}:
				<-slots
			default:
				w.WriteHeader(http.StatusServiceUnavailable)
			}
		}
	}))
	defer server.Close()
	a, err := newAsker(t.Context(), server.URL+"/", false, "k")
	if err != nil || strings.Join(a.paths, " ") != "/harbour-night/ /rope-walk/" {
		t.Fatalf("%v, it asks for %v", err, a.paths)
	}
	for range cap(slots) {
		slots <- struct{}{} // nobody gets in
	}
	p, err := a.press(t.Context(), 400, 100e6, 0)
	if err != nil || len(p.main.refused.list) != 41 || len(p.main.admitted.list) != 0 || p.main.failed.Load() != 0 || len(p.front.admitted.list) == 0 || len(p.desk.admitted.list) == 0 {
		t.Errorf("with every place taken: %v, %s; front page %d, newsroom %d", err, p, len(p.front.admitted.list), len(p.desk.admitted.list))
	}
	for range cap(slots) {
		<-slots
	}
	if p, err = a.press(t.Context(), 50, 200e6, 0); err != nil || p.sent() != 11 || len(p.main.admitted.list) == 0 {
		t.Errorf("with every place free: %v, %s", err, p)
	}
	if text := table(100, []*pressed{p}, true); !strings.Contains(text, "| 50 |") || strings.Contains(text, "not answered") {
		t.Error(text)
	}
}
