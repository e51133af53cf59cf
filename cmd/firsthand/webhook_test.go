package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/webhooks"
)

// TestTheProgramTellsAnAddress registers an address over the API of a running program and publishes a story.
func TestTheProgramTellsAnAddress(t *testing.T) {
	type message struct{ body, signature string }
	heard := make(chan message, 10)
	listener := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		heard <- message{string(body), r.Header.Get("X-Ghost-Signature")}
	}))
	defer listener.Close()
	site := filepath.Join(t.TempDir(), "site")
	d := &apiDesk{t: t, key: key(t, site, "newsroom", "--role", "Owner")}
	d.base, _ = startProgram(t, "serve", "--data", site, "--listen", "127.0.0.1:0", "--inside", "127.0.0.0/8")
	hook := d.does("POST", "/webhooks", map[string]any{"url": listener.URL, "events": []string{"story.published"}})
	made := d.does("POST", "/stories", map[string]any{"title": "Back from the sea", "markdown": "It was late."})
	d.does("POST", "/stories/"+made["id"].(string)+"/publish", nil)
	got := <-heard
	sign, at, _ := strings.Cut(strings.TrimPrefix(got.signature, "sha256="), ", t=")
	if !strings.Contains(got.body, `"title":"Back from the sea"`) || sign != webhooks.Sign(hook["secret"].(string), []byte(got.body), at) {
		t.Errorf("the address hears %+v", got)
	}
	d.until("the delivery is noted", func() bool {
		list := d.does("GET", "/webhooks/"+hook["id"].(string)+"/deliveries", nil)["deliveries"].([]any)
		return len(list) == 1 && list[0].(map[string]any)["state"] == "delivered"
	})
}
