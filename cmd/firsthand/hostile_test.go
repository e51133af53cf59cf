package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// rawRequest sends bytes as they are, for what no client of Go's would send, and reads one answer.
func rawRequest(t *testing.T, base, request string) (*http.Response, string) {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(20 * time.Second))
	go io.WriteString(conn, request) // a server that has heard enough stops to listen
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatalf("%.120q: %v", request, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Logf("%.120q: the answer breaks off: %v", request, err)
	}
	return resp, string(body)
}

// target asks for a path exactly as it is written.
func target(t *testing.T, base, path string, headers ...string) (*http.Response, string) {
	t.Helper()
	lines := append([]string{"GET " + path + " HTTP/1.1", "Host: " + strings.TrimPrefix(base, "http://"), "Connection: close"}, headers...)
	return rawRequest(t, base, strings.Join(lines, "\r\n")+"\r\n\r\n")
}

// outside are words of files that lie near the site's, on the machine or in the program.
var outside = []string{"root:x:", "/bin/bash", "/bin/sh\n", "SQLite format 3", `"posts_per_page"`, "{{!<", "{{#foreach", "module firsthand", "goroutine", "runtime error"}

// clean checks an answer to a hostile request: a page that is there, a way to one on this site, or a
// refusal, and nothing from outside.
func clean(t *testing.T, what string, resp *http.Response, body string) {
	t.Helper()
	if resp.StatusCode >= 500 || resp.StatusCode < 200 {
		t.Errorf("%s: status %d", what, resp.StatusCode)
	}
	for _, words := range outside {
		if strings.Contains(body, words) {
			t.Errorf("%s: status %d, and the answer holds %q", what, resp.StatusCode, words)
		}
	}
	if to := resp.Header.Get("Location"); resp.StatusCode >= 300 && resp.StatusCode < 400 {
		if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\t\n\x00") {
			t.Errorf("%s leads to %q", what, to)
		}
	}
}

func hostileRequestsAreRefused(t *testing.T, c *crawled) {
	for _, path := range hostilePaths(c.firstOf(t, `^/assets/.*\.css\?v=`).path, c.firstOf(t, `^/content/images/\d.*\.jpg$`).path) {
		resp, body := target(t, c.base, path)
		what := fmt.Sprintf("%.90q", path)
		clean(t, what, resp, body)
		if resp.StatusCode == http.StatusOK && strings.Contains(path, "..") {
			t.Errorf("%s is answered with a page of %d bytes", what, len(body))
		}
		for hops := 0; resp.StatusCode >= 300 && resp.StatusCode < 400; hops++ {
			if hops == 3 {
				t.Errorf("%s leads on and on, to %q", what, resp.Header.Get("Location"))
				break
			}
			resp, body = target(t, c.base, resp.Header.Get("Location"))
			clean(t, what+", followed", resp, body)
		}
	}
	t.Run("headers", func(t *testing.T) { hostileHeaders(t, c) })
	t.Run("hosts", func(t *testing.T) { hostileHosts(t, c) })
	t.Run("requests", func(t *testing.T) { hostileBytes(t, c) })
}

// hostilePaths are spellings of addresses that try to get out, to confuse, or to cost.
func hostilePaths(asset, picture string) (paths []string) {
	asset, _, _ = strings.Cut(asset, "?")
	ups := []string{"..", "%2e%2e", "%2E%2E", ".%2e", "%252e%252e", "..%00", "..;", "..%5c", "..\\", "%c0%ae%c0%ae", "%uff0e%uff0e", "．．", "....//", "..%2f", "%2e%2e%2f", "..%252f"}
	for _, up := range ups {
		for _, folder := range []string{"/", "/assets/", "/assets/built/", "/content/images/", "/content/images/size/w600/", "/content/images/size/w600/2026/", "/people/", "/newsroom/", "/tag/x/"} {
			climb := strings.Repeat(up+"/", 8)
			paths = append(paths, folder+climb+"etc/passwd", folder+up+"/firsthand.db", folder+up+"/package.json", folder+up+"%2f"+up+"%2fdefault.hbs")
		}
	}
	for _, size := range []string{"w0", "w-1", "w1", "w601", "w99999999999999999999", "w600h600", "h600", "w600w600", "w6e2", "w", "W600", "w600%00", "w٦٠٠"} {
		paths = append(paths, "/content/images/size/"+size+strings.TrimPrefix(picture, "/content/images"))
	}
	long := strings.Repeat("a", 4000)
	return append(paths,
		"//", "///", "//evil.example", "//evil.example/", "//evil.example/..", "/%2f%2fevil.example/", "/\\evil.example", "/%5cevil.example", "/%5C%5Cevil.example/", "/.//evil.example", "/;//evil.example",
		"/%09/evil.example", "/%0d%0aLocation:%20//evil.example", "/%0aSet-Cookie:x=y", "/people%0d%0ax", "/https://evil.example/", "/https:%2f%2fevil.example",
		"/%00", "/x%00/", asset+"%00.png", picture+"%00.html", "/rss%00/", "/%ff%fe/", "/%", "/%zz", "/%e2%80%ae/", "/people/ ", "/people/%20", "/people%20/", "/people/.", "/people/./", "/people/;", "/people;x=y/", "/PEOPLE/", "/people", "/People//", "/people///",
		"/people/?x="+long, "/?"+strings.Repeat("a=1&", 3000), "/"+long+"/", "/"+strings.Repeat("a/", 1500), "/"+strings.Repeat("../", 1500), "/"+strings.Repeat("%2e%2e%2f", 500), "/tag/"+long+"/", "/tag/x/rss/"+long,
		"/page/0/", "/page/-1/", "/page/1/", "/page/01/", "/page/2e0/", "/page/99999999999999999999999/", "/page/9223372036854775807/", "/page/٢/", "/page/2/page/2/", "/tag/../page/2/", "/quotes/page/9999999/",
		"/assets", "/assets/", "/assets//", "/assets/.", asset+"/", asset+"/..", asset+";x", "/"+strings.ToUpper(asset[1:]), "/assets/../package.json", "/package.json", "/default.hbs", "/partials/", "/.git/config", "/.env", "/firsthand.db", "/blobs/", "/debug/pprof/", "/metrics", "/wp-login.php", "/xmlrpc.php", "/server-status",
		"/content/", "/content/images", "/content/images/", "/content/images/size/", "/content/images/size//", picture+"/", picture+"/..", "/content/images/"+long+".jpg",
		"/rss", "/rss//", "/RSS/", "/feed/", "/rss/page/2/", "/sitemap.xml/", "/Sitemap.xml", "/robots.txt/", "/favicon.ico/x", "/ghost/", "/ghost/api/content/posts/?key=x", "/people/' OR 1=1 --/", "/people/%27%20OR%201=1%20--/", "/quotes/%25/", "/tag/_/",
		"/{{7*7}}/", "/%7b%7b7*7%7d%7d/", "/<script>alert(1)</script>/", "/%3Cscript%3Ealert(1)%3C/script%3E/", "/newsroom/read/..%2f..%2f", "*")
}

// hostileHeaders sends heads that are too large, wrong, or ask for strange things.
func hostileHeaders(t *testing.T, c *crawled) {
	for name, headers := range map[string][]string{
		"ranges of a page":       {"Range: bytes=0-1"},
		"a thousand ranges":      {"Range: bytes=" + strings.Repeat("0-0,", 1000) + "0-0"},
		"a range beyond the end": {"Range: bytes=99999999999999999999-"},
		"a range backwards":      {"Range: bytes=5-1,-0,--,a-b"},
		"codings":                {"Accept-Encoding: " + strings.Repeat("gzip;q=0.5, br;q=NaN, *;q=-1, ", 300)},
		"no coding at all":       {"Accept-Encoding: identity;q=0, *;q=0"},
		"a broken coding":        {"Accept-Encoding: ;;;,,,===\"\""},
		"tags":                   {"If-None-Match: " + strings.Repeat(`"x", `, 1500)},
		"a broken tag":           {`If-None-Match: W/"`, "If-Modified-Since: never", "If-Match: *", "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT"},
		"another's address":      {"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher", "X-Forwarded-For: 127.0.0.1", "Forwarded: host=evil.example", "X-Original-URL: /newsroom/", "X-Rewrite-URL: /newsroom/"},
		"another method":         {"X-HTTP-Method-Override: DELETE"},
		"cookies":                {"Cookie: " + strings.Repeat("a=b; ", 3000)},
		"a body":                 {"Content-Length: 5", "Content-Type: application/json"},
		"an upgrade":             {"Upgrade: h2c, websocket", "HTTP2-Settings: AAAA"},
		"letters":                {"User-Agent: \xff\xfe\x80", "Accept-Language: ../../etc/passwd", "Referer: javascript:alert(1)"},
	} {
		for _, path := range []string{"/", "/rss/", c.firstOf(t, `^/assets/.*\.css\?v=`).path, c.firstOf(t, `^/content/images/size/`).path} {
			resp, body := target(t, c.base, path, headers...)
			clean(t, name+" at "+path, resp, body)
			if strings.Contains(body, "evil.example") || strings.Contains(fmt.Sprint(resp.Header), "evil.example") || strings.Contains(body, "gopher:") {
				t.Errorf("%s at %s: the answer speaks of it", name, path)
			}
			if len(body) > 4<<20 {
				t.Errorf("%s at %s: %d bytes", name, path, len(body))
			}
		}
	}
	for name, head := range map[string]string{
		"a huge header":          "X-Long: " + strings.Repeat("a", 1<<20),
		"a hundred thousand":     strings.Repeat("X-Many: a\r\n", 100_000) + "X: y",
		"a huge path's referrer": "Referer: http://x/" + strings.Repeat("a", 200_000),
	} {
		resp, body := target(t, c.base, "/", head)
		if clean(t, name, resp, body); resp.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
			t.Errorf("%s: %d", name, resp.StatusCode)
		}
	}
}

// hostileHosts plays with the name that the site is called by: no page may be shaped by it.
func hostileHosts(t *testing.T, c *crawled) {
	_, want := target(t, c.base, "/")
	for _, host := range []string{"evil.example", "evil.example:80", "127.0.0.1:1", "localhost", "[::1]", "a@evil.example", "evil.example\"><script>", "EVIL.example", strings.Repeat("a", 5000), "xn--", "..", ""} {
		resp, body := rawRequest(t, c.base, "GET / HTTP/1.1\r\nHost: "+host+"\r\nConnection: close\r\n\r\n")
		clean(t, "host "+host, resp, body)
		if resp.StatusCode == http.StatusOK && body != want {
			t.Errorf("the host %.40q makes another page", host)
		}
		resp, body = rawRequest(t, c.base, "GET /people HTTP/1.1\r\nHost: "+host+"\r\nConnection: close\r\n\r\n")
		clean(t, "host "+host, resp, body)
	}
	resp, body := rawRequest(t, c.base, "GET http://evil.example/people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
	clean(t, "a proxy's request", resp, body)
	if _, after := target(t, c.base, "/"); after != want {
		t.Error("after strange hosts the front page is another")
	}
}

// hostileBytes sends what is hardly HTTP.
func hostileBytes(t *testing.T, c *crawled) {
	for name, request := range map[string]string{
		"no host":                "GET / HTTP/1.1\r\n\r\n",
		"two hosts":              "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
		"two lengths":            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello",
		"a length and chunks":    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
		"strange chunks":         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x, chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
		"a blank before a colon": "GET / HTTP/1.1\r\nHost : a\r\nConnection: close\r\n\r\n",
		"a folded line":          "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\nConnection: close\r\n\r\n",
		"NUL in a header":        "GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\nConnection: close\r\n\r\n",
		"a wrong version":        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
		"old HTTP":               "GET / HTTP/1.0\r\n\r\n",
		"a blank in the path":    "GET /people x HTTP/1.1\r\nHost: a\r\n\r\n",
		"no method":              " / HTTP/1.1\r\nHost: a\r\n\r\n",
		"a method of nonsense":   "G\x01T / HTTP/1.1\r\nHost: a\r\n\r\n",
		"CONNECT":                "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n",
		"no words":               "\r\n\r\n\r\nnonsense\r\n\r\n",
	} {
		resp, body := rawRequest(t, c.base, request)
		clean501(t, name, resp, body)
	}
	if resp, _ := target(t, c.base, "/"); resp.StatusCode != http.StatusOK {
		t.Errorf("after all this the front page answers %d", resp.StatusCode)
	}
}

// clean501 also takes the two answers in the five hundreds that say what the sender did: a coding or
// a version of HTTP that nobody speaks.
func clean501(t *testing.T, what string, resp *http.Response, body string) {
	t.Helper()
	if resp.StatusCode == http.StatusNotImplemented || resp.StatusCode == http.StatusHTTPVersionNotSupported {
		resp.StatusCode = http.StatusBadRequest
	}
	clean(t, what, resp, body)
}
