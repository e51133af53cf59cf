package fetch_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"firsthand/internal/fetch"
)

func TestAMessageIsSentAsItIsAndLedNowhereElse(t *testing.T) {
	asked := map[string]string{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		asked[r.URL.Path] = r.Method + " " + r.Header.Get("Content-Type") + " " + r.Header.Get("X-Sign") + " " + string(body)
		switch r.URL.Path {
		case "/moved":
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, strings.Repeat("x", 1<<16)); err != nil {
					return
				}
			}
		}
	}))
	defer s.Close()
	c := fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Deadline: 5 * time.Second, Received: 1000})
	for path, want := range map[string]int{"/": 200, "/moved": 307, "/endless": 200} {
		status, err := c.Post(t.Context(), fetch.Message{URL: s.URL + path, Type: "application/json", Body: []byte(`{"a":1}`), Header: map[string]string{"X-Sign": "s"}})
		if err != nil || status != want || asked[path] != `POST application/json s {"a":1}` {
			t.Errorf("%s: %d %v, got %q", path, status, err, asked[path])
		}
	}
	if asked["/elsewhere"] != "" {
		t.Error("a message was led on to another address")
	}
	if _, err := c.Post(t.Context(), fetch.Message{URL: s.URL, Body: make([]byte, 1001)}); fetch.ReasonOf(err) != fetch.TooLarge {
		t.Errorf("a message that is too large: %v", err)
	}
	if _, err := fetch.New(fetch.Options{}).Post(t.Context(), fetch.Message{URL: s.URL}); fetch.ReasonOf(err) != fetch.Inside {
		t.Errorf("a message to an address inside: %v", err)
	}
}

func TestAMessageToWhoNeverAnswersEnds(t *testing.T) {
	done := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-done }))
	defer s.Close()
	defer close(done)
	c := fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Deadline: 50 * time.Millisecond})
	if _, err := c.Post(t.Context(), fetch.Message{URL: s.URL}); fetch.ReasonOf(err) != fetch.TooSlow {
		t.Errorf("who never answers: %v", err)
	}
}
