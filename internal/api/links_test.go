package api_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// elsewhere is a site of somebody else: what stands at its paths, with {here} for its address.
func (d *desk) elsewhere(pages map[string]string) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, there := pages[r.URL.Path]
		switch {
		case !there:
			http.NotFound(w, r)
		case text == "picture":
			w.Header().Set("Content-Type", "image/png")
			w.Write(painted(d.t))
		case strings.HasPrefix(text, "/"):
			http.Redirect(w, r, text, http.StatusFound)
		case strings.HasPrefix(text, "{"):
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, strings.ReplaceAll(text, "{here}", "http://"+r.Host))
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, strings.ReplaceAll(text, "{here}", "http://"+r.Host))
		}
	}))
	d.t.Cleanup(server.Close)
	return server.URL
}

const filmPage = `<!doctype html><html><head><title>The harbour at night | Harbour Films</title>
<meta property="og:site_name" content="Harbour Films"><meta property="og:title" content="The harbour &amp; the night">
<meta property="og:description" content="Filmed   from the quay."><meta property="og:image" content="/still.png"><meta name="author" content="Cy Moss">
<link rel="icon" href="/favicon.ico"><link rel="icon" type="image/png" href="icon.png">
<link rel="alternate" type="application/json+oembed" href="{here}/oembed?url=x"></head><body><script>x()</script></body></html>`

func TestALinkIsFilledInByItsPage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		at := d.elsewhere(map[string]string{
			"/short": "/watch/1", "/watch/1": filmPage, "/still.png": "picture", "/watch/icon.png": "picture",
			"/oembed": `{"type":"video","title":"","provider_name":"","html":"<script>x()</script><iframe src=\"https://player.video.example/embed/1?a=1&amp;b=2\" width=\"640\" height=\"360\" onload=\"x()\"></iframe>"}`,
		})
		d.as = firsthand.Contributor
		got := d.does("POST", "/links/look", map[string]any{"url": at + "/short"})
		for name, want := range map[string]any{"url": at + "/watch/1", "title": "The harbour & the night", "description": "Filmed from the quay.", "publisher": "Harbour Films", "author": "Cy Moss", "kind": "video", "note": nil,
			"html": `<iframe src="https://player.video.example/embed/1?a=1&amp;b=2" title="The harbour &amp; the night" width="640" height="360" allowfullscreen></iframe>`} {
			if got[name] != want {
				t.Errorf("%s is %q, want %q", name, got[name], want)
			}
		}
		picture, _ := got["thumbnail"].(string)
		if !strings.HasPrefix(picture, "/content/images/") || got["icon"] != picture {
			t.Errorf("the pictures are %v and %v: the same bytes are one file of ours", picture, got["icon"])
		}
		kept := d.does("GET", "/media?path="+picture, nil)["media"].([]any)
		if len(kept) != 1 || kept[0].(map[string]any)["credit"] != "Harbour Films" || kept[0].(map[string]any)["source_url"] != at+"/watch/1" {
			t.Errorf("in the library: %v", kept)
		}
	})
}

func TestALinkThatSaysNothingStaysALink(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	at := d.elsewhere(map[string]string{"/bare": "<p>no head</p>", "/film": `<meta property="og:image" content="/gone.png"><meta name="twitter:player" content="https://player.video.example/7"><title>A film</title>`,
		"/still.png": "picture", "/large": "<title>" + strings.Repeat("x", 5<<20), "/evil": `<title>Evil</title><meta name="twitter:player" content="javascript:x()"><meta property="og:image" content="file:///etc/passwd"><meta property="og:image:url" content="http://10.0.0.1/x.png">`})
	for path, says := range map[string]string{"/nowhere": "(404)", "/still.png": "no page", "/large": "larger than"} {
		got := d.does("POST", "/links/look", map[string]any{"url": at + path})
		note, _ := got["note"].(string)
		if !strings.Contains(note, says) || !strings.HasSuffix(note, ".") || got["title"] != "" || got["thumbnail"] != "" || got["html"] != "" {
			t.Errorf("%s: %v", path, got)
		}
	}
	if got := d.does("POST", "/links/look", map[string]any{"url": at + "/bare"}); got["title"] != "" || got["publisher"] != "127.0.0.1" || got["note"] != nil {
		t.Errorf("a page that says nothing: %v", got)
	}
	if got := d.does("POST", "/links/look", map[string]any{"url": at + "/film"}); got["title"] != "A film" || got["thumbnail"] != "" || !strings.Contains(got["html"].(string), `src="https://player.video.example/7"`) || got["kind"] != "rich" {
		t.Errorf("a player that the page names: %v", got)
	}
	if got := d.does("POST", "/links/look", map[string]any{"url": at + "/evil"}); got["title"] != "Evil" || got["thumbnail"] != "" || got["html"] != "" {
		t.Errorf("a page that means ill: %v", got)
	}
	for _, bad := range []string{"ftp://harbour.example/x", "harbour.example", "javascript:x()", "https://me:secret@harbour.example/"} {
		if status, out, _ := d.send(d.keys[firsthand.Author], "POST", "/links/look", map[string]any{"url": bad}); status < 400 || status > 499 || !sentence(out) {
			t.Errorf("%s: %d %v", bad, status, out)
		}
	}
	// An address inside is not reached, and what is known of it without asking is still said.
	got := d.does("POST", "/links/look", map[string]any{"url": "http://10.0.0.1/"})
	if note, _ := got["note"].(string); note == "" || got["title"] != "" {
		t.Errorf("an address inside: %v", got)
	}
}
