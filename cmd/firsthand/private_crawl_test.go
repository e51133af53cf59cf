package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"maps"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"firsthand/internal/markup"
)

// leakCrawl reads a site as anybody can, link by link, and looks into every answer.
type leakCrawl struct {
	t            *testing.T
	base, origin string   // where it answers, and where it says that it stands
	kept         []string // values that may stand nowhere, beside the private words
	apart        map[string]string

	seen   map[string]bool // targets that were asked for
	looked map[[32]byte]bool
	public map[string]bool // public words that were found by links
	leaks  []string
	linked []string // targets that answer with a page or a file
	asked  int
}

func newLeakCrawl(t *testing.T, base, origin string) *leakCrawl {
	return &leakCrawl{t: t, base: base, origin: origin, seen: map[string]bool{}, looked: map[[32]byte]bool{}, public: map[string]bool{}}
}

// encodings in which every linked address is asked for.
var encodings = []string{"identity", "gzip", "br"}

// follow asks for targets and for all that their answers name, in every encoding and as HEAD.
func (c *leakCrawl) follow(targets ...string) {
	for len(targets) > 0 {
		target := targets[0]
		targets = targets[1:]
		if c.seen[target] {
			continue
		}
		c.seen[target] = true
		for _, encoding := range encodings {
			status, header, body := c.ask(http.MethodGet, target, http.Header{"Accept-Encoding": {encoding}})
			c.look(http.MethodGet, target, status, header, body)
			if encoding != "identity" {
				continue
			}
			for _, w := range append(wordsIn(body, openWord), wordsIn(target, openWord)...) {
				c.public[w] = true
			}
			if status == http.StatusOK {
				c.linked = append(c.linked, target)
			}
			targets = append(targets, c.named(target, header, body)...)
		}
		status, header, body := c.ask(http.MethodHead, target, nil)
		c.look(http.MethodHead, target, status, header, body)
	}
}

// guess asks for a target that nothing names, once.
func (c *leakCrawl) guess(method, target string, header http.Header) (status int) {
	status, h, body := c.ask(method, target, header)
	c.look(method, target, status, h, body)
	return status
}

// ask sends a target as it is written, and decodes the answer.
func (c *leakCrawl) ask(method, target string, header http.Header) (int, http.Header, string) {
	c.t.Helper()
	c.asked++
	u, err := url.Parse(c.base)
	if err != nil {
		c.t.Fatal(err)
	}
	u.Opaque = target
	if strings.HasPrefix(target, "//") {
		u.Opaque = "//" + u.Host + target // an address of a proxy: Go writes no other path with two slashes
	}
	r := (&http.Request{Method: method, URL: u, Host: u.Host, Header: header.Clone()}).WithContext(c.t.Context())
	if r.Header == nil {
		r.Header = http.Header{}
	}
	if r.Header.Get("Accept-Encoding") == "" {
		r.Header.Set("Accept-Encoding", "identity")
	}
	resp, err := noRedirects.Do(r)
	if err != nil {
		c.t.Fatalf("%s %.200s: %v", method, target, err)
	}
	defer resp.Body.Close()
	var body io.Reader = resp.Body
	switch {
	case method == http.MethodHead:
	case resp.Header.Get("Content-Encoding") == "gzip":
		if body, err = gzip.NewReader(resp.Body); err != nil {
			c.t.Fatalf("%s %.200s: %v", method, target, err)
		}
	case resp.Header.Get("Content-Encoding") == "br":
		body = brotli.NewReader(resp.Body)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		c.t.Fatalf("%s %.200s: %v", method, target, err)
	}
	return resp.StatusCode, resp.Header, string(data)
}

// look searches an answer, headers and all, for what may not be there. What was asked for may be said again; nothing else.
func (c *leakCrawl) look(method, target string, status int, header http.Header, body string) {
	var all bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(header)) {
		if name != "Content-Length" && name != "Date" {
			fmt.Fprintf(&all, "%s: %s\n", name, strings.Join(header[name], "\n"))
		}
	}
	all.WriteString("\n" + body)
	text := errorID.ReplaceAllString(all.String(), "")
	for _, said := range []string{target, strings.ToLower(target), unescapeAddress(target), path.Clean(unescapeAddress(target))} {
		if len(said) > 20 {
			text = strings.ReplaceAll(text, said, "")
		}
	}
	sum := sha256.Sum256([]byte(text))
	if c.looked[sum] {
		return
	}
	c.looked[sum] = true
	for _, word := range wordsIn(text, secretWord) {
		c.leaks = append(c.leaks, fmt.Sprintf("%s %s (%d) gives %s away: %s", method, target, status, word, around(text, word)))
	}
	for _, value := range c.kept {
		if strings.Contains(text, value) {
			c.leaks = append(c.leaks, fmt.Sprintf("%s %s (%d) holds %s: %s", method, target, status, value, around(text, value)))
		}
	}
	if id := c.apart[target]; id != "" && strings.Contains(text, id) {
		c.leaks = append(c.leaks, fmt.Sprintf("%s %s (%d) names %s: %s", method, target, status, id, around(text, id)))
	}
}

// errorID is a number that every error of the content API has, made by chance: a year may stand in it.
var errorID = regexp.MustCompile(`"id":"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"`)

func around(text, word string) string {
	i := strings.Index(strings.ToLower(text), strings.ToLower(word))
	if i < 0 {
		return "in other letters"
	}
	return fmt.Sprintf("%q", text[max(0, i-80):min(len(text), i+len(word)+40)])
}

// named lists the addresses of this site that an answer names: in headers, attributes, elements, JSON and style sheets.
func (c *leakCrawl) named(target string, header http.Header, body string) (targets []string) {
	add := func(address string) {
		from, err := url.Parse(c.origin + target)
		if err != nil {
			return
		}
		u, err := from.Parse(strings.TrimSpace(address))
		if err == nil && u.Scheme+"://"+u.Host == c.origin {
			targets = append(targets, u.RequestURI())
		}
	}
	if to := header.Get("Location"); to != "" {
		add(to)
	}
	kind, _, _ := strings.Cut(header.Get("Content-Type"), ";")
	switch {
	case kind == "text/html":
		doc, err := markup.Parse(body)
		if err != nil {
			c.t.Fatalf("%s: %v", target, err)
		}
		for n := range doc.Descendants() {
			for _, a := range n.Attr {
				switch a.Key {
				case "href", "src", "action", "cite", "poster", "data":
					add(a.Val)
				case "srcset":
					for part := range strings.SplitSeq(a.Val, ",") {
						add(strings.Fields(part + " .")[0])
					}
				}
			}
		}
	case kind == "text/css":
		for _, m := range styleAddress.FindAllStringSubmatch(body, -1) {
			add(m[1])
		}
	case strings.HasSuffix(kind, "json"):
		var v any
		if json.Unmarshal([]byte(body), &v) == nil {
			addJSON(v, add)
		}
	}
	if strings.HasPrefix(kind, "text/") || strings.Contains(kind, "xml") || strings.HasSuffix(kind, "json") {
		for _, address := range regexp.MustCompile(regexp.QuoteMeta(c.origin)+`[^\s"'<>\\)\]]*`).FindAllString(body, -1) {
			add(html.UnescapeString(address))
		}
	}
	return targets
}

var styleAddress = regexp.MustCompile(`url\(["']?([^"')]+)`)

// addJSON adds every text of JSON that could be an address.
func addJSON(v any, add func(string)) {
	switch v := v.(type) {
	case string:
		if strings.HasPrefix(v, "/") || strings.HasPrefix(v, "http") {
			add(v)
		}
	case []any:
		for _, e := range v {
			addJSON(e, add)
		}
	case map[string]any:
		for _, e := range v {
			addJSON(e, add)
		}
	}
}
