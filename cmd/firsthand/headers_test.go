package main

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// firstOf gives the first address of the demo that has this shape.
func (c *crawled) firstOf(t *testing.T, shape string) *visited {
	t.Helper()
	pattern := regexp.MustCompile(shape)
	best := ""
	for path, v := range c.all {
		if v.status == http.StatusOK && pattern.MatchString(path) && (best == "" || path < best) {
			best = path
		}
	}
	if best == "" {
		t.Fatalf("nothing in the demo is like %s", shape)
	}
	return c.all[best]
}

const (
	again   = "public, max-age=0, must-revalidate"
	forever = "public, max-age=31536000, immutable"
)

func headersAreSet(t *testing.T, c *crawled) {
	story := ""
	for _, p := range c.pages {
		if len(find(p.doc, func(n *html.Node) bool { return n.Data == "meta" && attr(n, "property") == "article:published_time" })) > 0 {
			story = p.path
			break
		}
	}
	for _, kind := range []struct{ name, shape, caching string }{
		{"front", `^/$`, again}, {"second page", `^/page/2/$`, again}, {"story", "^" + regexp.QuoteMeta(story) + "$", again},
		{"topic", `^/tag/[^/]+/$`, again}, {"byline", `^/author/[^/]+/$`, again}, {"people", `^/people/$`, again}, {"person", `^/people/[^/]+/$`, again},
		{"quotes", `^/quotes/$`, again}, {"quote", `^/quotes/[^/]+/$`, again}, {"corrections", `^/corrections/$`, again},
		{"feed", `^/rss/$`, again}, {"topic's feed", `^/tag/[^/]+/rss/$`, again}, {"robots", `^/robots\.txt$`, again},
		{"sitemap", `^/sitemap\.xml$`, again}, {"sitemap of quotes", `^/sitemap-quotes\.xml$`, again},
		{"style", `^/assets/.*\.css\?v=`, forever},
		{"picture", `^/content/images/\d.*\.jpg$`, forever}, {"size of a picture", `^/content/images/size/`, forever},
	} {
		t.Run(kind.name, func(t *testing.T) {
			v := c.firstOf(t, kind.shape)
			c.guards(t, v.path)
			c.conditional(t, v.path, kind.caching)
			c.methods(t, v.path)
		})
	}
	for _, path := range []string{"/there-is-no-such-page/", "/assets/nothing.css", "/content/images/nothing.jpg"} {
		resp, body := ask(t, http.MethodGet, c.base+path, nil)
		if resp.StatusCode != http.StatusNotFound || resp.Header.Get("Cache-Control") != "no-store" || resp.Header.Get("ETag") != "" && resp.Header.Get("Cache-Control") != "no-store" || body == "" {
			t.Errorf("%s: %d %v", path, resp.StatusCode, resp.Header)
		}
		c.guards(t, path)
	}
}

// guards looks for the headers that keep readers safe, which every answer has.
func (c *crawled) guards(t *testing.T, path string) {
	t.Helper()
	resp, _ := ask(t, http.MethodGet, c.base+path, nil)
	h := resp.Header
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin", "X-Frame-Options": "DENY", "Cross-Origin-Opener-Policy": "same-origin",
	} {
		if got := h.Values(name); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %s is %q", path, name, got)
		}
	}
	policy := h.Values("Content-Security-Policy")
	if len(policy) != 1 || strings.Contains(policy[0], "unsafe-") || strings.Contains(policy[0], "*") || strings.Contains(policy[0], "http:") {
		t.Fatalf("%s: the policy is %q", path, policy)
	}
	for _, directive := range []string{"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'", "script-src 'self'"} {
		if !strings.Contains("; "+policy[0]+";", "; "+directive) {
			t.Errorf("%s: the policy lacks %s: %s", path, directive, policy[0])
		}
	}
	for name := range h {
		if name == "Set-Cookie" || name == "Server" || name == "X-Powered-By" || name == "Access-Control-Allow-Origin" {
			t.Errorf("%s: %s: %q", path, name, h[name])
		}
	}
	if strings.Contains(h.Get("Content-Type"), "text/") && !strings.Contains(h.Get("Content-Type"), "charset=utf-8") {
		t.Errorf("%s: the letters are not said: %q", path, h.Get("Content-Type"))
	}
}

// conditional asks again with what the first answer gave.
func (c *crawled) conditional(t *testing.T, path, caching string) {
	t.Helper()
	for _, coding := range []string{"identity", "gzip", "br"} {
		accept := http.Header{"Accept-Encoding": {coding}}
		resp, body := ask(t, http.MethodGet, c.base+path, accept)
		if got := resp.Header.Get("Cache-Control"); got != caching {
			t.Errorf("%s: Cache-Control is %q", path, got)
		}
		packed := resp.Header.Get("Content-Encoding")
		if packed != "" && packed != coding {
			t.Errorf("%s: asked for %s, got %s", path, coding, packed)
		}
		if text := !strings.HasPrefix(resp.Header.Get("Content-Type"), "image/jpeg"); text && !strings.Contains(resp.Header.Get("Vary"), "Accept-Encoding") {
			t.Errorf("%s: Vary is %q", path, resp.Header.Get("Vary"))
		}
		tag, since := resp.Header.Get("ETag"), resp.Header.Get("Last-Modified")
		again := http.Header{"Accept-Encoding": {coding}}
		switch {
		case tag != "":
			again["If-None-Match"] = []string{`"other", W/` + strings.TrimPrefix(tag, "W/")}
		case since != "":
			again["If-Modified-Since"] = []string{since}
		default:
			t.Fatalf("%s: neither ETag nor Last-Modified", path)
		}
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			second, empty := ask(t, method, c.base+path, again)
			if second.StatusCode != http.StatusNotModified || empty != "" || second.Header.Get("Cache-Control") != caching || second.Header.Get("ETag") == "" && tag != "" {
				t.Errorf("%s in %s, asked again: %d, %d bytes, %v", path, coding, second.StatusCode, len(empty), second.Header)
			}
		}
		other := http.Header{"Accept-Encoding": {coding}, "If-None-Match": {`"never"`}}
		if third, whole := ask(t, http.MethodGet, c.base+path, other); third.StatusCode != http.StatusOK || len(whole) != len(body) && packed == third.Header.Get("Content-Encoding") {
			t.Errorf("%s: another's tag is answered with %d and %d bytes", path, third.StatusCode, len(whole))
		}
	}
}

// methods compares HEAD with GET, and sees what would change something refused.
func (c *crawled) methods(t *testing.T, path string) {
	t.Helper()
	plain := http.Header{"Accept-Encoding": {"identity"}}
	get, body := ask(t, http.MethodGet, c.base+path, plain)
	head, none := ask(t, http.MethodHead, c.base+path, plain)
	if none != "" || head.StatusCode != get.StatusCode || head.ContentLength != int64(len(body)) {
		t.Errorf("HEAD %s: %d, %d bytes, a length of %d; GET %d, %d bytes", path, head.StatusCode, len(none), head.ContentLength, get.StatusCode, len(body))
	}
	for name := range get.Header {
		if name != "Date" && strings.Join(get.Header[name], "|") != strings.Join(head.Header[name], "|") {
			t.Errorf("HEAD %s: %s is %q, in GET %q", path, name, head.Header[name], get.Header[name])
		}
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "X"} {
		resp, _ := ask(t, method, c.base+path, nil)
		if resp.StatusCode != http.StatusMethodNotAllowed || resp.Header.Get("Allow") != "GET, HEAD" || resp.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s %s: %d, Allow %q, Cache-Control %q", method, path, resp.StatusCode, resp.Header.Get("Allow"), resp.Header.Get("Cache-Control"))
		}
	}
}
