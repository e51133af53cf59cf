package ghostapi_test

import (
	"net/http"
	"strings"
	"testing"

	"firsthand/internal/ghostapi"
	"firsthand/internal/ghostwire"
)

const nobodyKeeps = "no-cache, private, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0"

// TestWhoAsksIsAnsweredAsGhostAnswers: status, headers and words as Ghost 6.65.0 gave them.
func TestWhoAsksIsAnsweredAsGhostAnswers(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		base, key := ghostapi.ContentPath, "?key="+d.key
		for name, c := range map[string]struct {
			method, target string
			asks           http.Header
			status         int
			has            map[string]string // headers
			says           string
		}{
			"a list":                       {"GET", base + "posts/" + key, nil, 200, map[string]string{"Cache-Control": "public, max-age=0", "Content-Type": "application/json; charset=utf-8"}, `"posts":[`},
			"no key":                       {"GET", base + "posts/", nil, 403, map[string]string{"Cache-Control": nobodyKeeps}, `"message":"Authorization failed"`},
			"empty key":                    {"GET", base + "posts/?key=", nil, 403, nil, "NoPermissionError"},
			"other key":                    {"GET", base + "posts/?key=22444f78447824223cefc48062", nil, 401, map[string]string{"Cache-Control": nobodyKeeps}, "UNKNOWN_CONTENT_API_KEY"},
			"two keys":                     {"GET", base + "posts/" + key + "&key=1", nil, 400, nil, "INVALID_REQUEST"},
			"no slash":                     {"GET", base + "posts" + key, nil, 301, map[string]string{"Location": base + "posts/" + key, "Cache-Control": "public, max-age=31536000"}, ""},
			"no slash, no key":             {"GET", base + "posts", nil, 403, nil, "NoPermissionError"},
			"v4":                           {"GET", "/ghost/api/v4/content/tags/" + key, nil, 200, map[string]string{"Deprecation": `version="v4"`, "Link": `<https://www.desk.example/ghost/api/content/tags/` + key + `>; rel="latest-version"`}, `"tags":[`},
			"canary":                       {"GET", "/ghost/api/canary/content/tags/" + key, nil, 200, map[string]string{"Deprecation": `version="v4"`}, `"tags":[`},
			"v2, no slash":                 {"GET", "/ghost/api/v2/content/tags" + key, nil, 301, map[string]string{"Location": "/ghost/api/v2/content/tags/" + key}, ""},
			"v5":                           {"GET", "/ghost/api/v5/content/tags/" + key, nil, 404, nil, "Resource not found"},
			"unknown":                      {"GET", base + "members/" + key, nil, 404, map[string]string{"Cache-Control": strings.Replace(nobodyKeeps, "private", "max-age=0", 1)}, `"type":"NotFoundError"`},
			"unknown, with a cookie":       {"GET", base + "members/" + key, http.Header{"Cookie": {"a=b"}}, 404, map[string]string{"Cache-Control": nobodyKeeps}, ""},
			"unknown, older client":        {"GET", base + "nothing/" + key, http.Header{"Accept-Version": {"v4.0"}}, 406, nil, "UPDATE_CLIENT"},
			"unknown, newer client":        {"GET", base + "nothing/" + key, http.Header{"Accept-Version": {"v99.0"}}, 406, nil, "UPDATE_GHOST"},
			"unknown, our version":         {"GET", base + "nothing/" + key, http.Header{"Accept-Version": {"v" + ghostwire.GhostVersion}}, 404, nil, ""},
			"unknown, no version":          {"GET", base + "nothing/" + key, http.Header{"Accept-Version": {"banana"}}, 400, nil, "Requested version is not supported."},
			"any version of what is there": {"GET", base + "tags/" + key, http.Header{"Accept-Version": {"banana"}}, 200, nil, ""},
			"POST":                         {"POST", base + "posts/" + key, nil, 404, map[string]string{"Cache-Control": nobodyKeeps}, "Resource not found"},
			"DELETE":                       {"DELETE", base + "posts/" + key, nil, 404, nil, ""},
			"HEAD":                         {"HEAD", base + "posts/" + key, nil, 200, nil, ""},
			"the root":                     {"GET", base + key, nil, 404, nil, ""},
			"another root":                 {"GET", "/ghost/api/", nil, 404, nil, "Resource not found"},
			"in large letters":             {"GET", base + "POSTS/" + key, nil, 200, nil, `"posts":[`},
			"too long":                     {"GET", base + "posts/" + key + "&filter=" + strings.Repeat("a", 20_000), nil, 414, nil, ""},
			"a long filter":                {"GET", base + "posts/" + key + "&filter=" + strings.Repeat("a", 5_000), nil, 422, nil, "ValidationError"},
			"many fields":                  {"GET", base + "posts/" + key + "&fields=" + strings.Repeat("a,", 1_000), nil, 422, nil, "ValidationError"},
			"no escape":                    {"GET", base + "posts/" + key + "&filter=%zz", nil, 400, nil, "BadRequestError"},
			"the desk, where it is not":    {"GET", "/ghost/api/admin/posts/", nil, 404, nil, "Resource not found"},
		} {
			t.Run(name, func(t *testing.T) {
				a := d.send(c.method, c.target, c.asks)
				if a.status != c.status || !strings.Contains(a.body, c.says) {
					t.Errorf("answers %d %.300s", a.status, a.body)
				}
				for name, want := range c.has {
					if got := a.header.Get(name); got != want {
						t.Errorf("%s is %q, not %q", name, got, want)
					}
				}
				if v := a.header.Get("Content-Version"); v != "v6.65" {
					t.Errorf("the version is %q", v)
				}
				if vary := strings.Join(a.header["Vary"], ", "); !strings.HasPrefix(vary, "Accept-Version") || a.status != 301 && !strings.Contains(vary, "Accept-Encoding") {
					t.Errorf("it varies by %q", vary)
				}
				if content := strings.Contains(c.target, "/content/") && !strings.Contains(c.target, "v5"); content != (a.header.Get("Access-Control-Allow-Origin") == "*") {
					t.Errorf("other sites may ask: %v", !content)
				}
			})
		}
	})
}

func TestAnotherSitesPageMayAsk(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for _, path := range []string{"posts/", "nothing/"} {
			a := d.send("OPTIONS", ghostapi.ContentPath+path, http.Header{"Origin": {"https://elsewhere.example"}, "Access-Control-Request-Method": {"GET"}, "Access-Control-Request-Headers": {"accept-version"}})
			for name, want := range map[string]string{
				"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "GET,HEAD,PUT,PATCH,POST,DELETE", "Access-Control-Allow-Headers": "accept-version",
				"Access-Control-Max-Age": "86400", "Cache-Control": "public, max-age=0",
			} {
				if got := a.header.Get(name); a.status != http.StatusNoContent || got != want {
					t.Errorf("%s answers %d with %s: %q", path, a.status, name, got)
				}
			}
			if vary := strings.Join(a.header["Vary"], ", "); vary != "Accept-Version, Access-Control-Request-Headers" {
				t.Errorf("%s varies by %q", path, vary)
			}
		}
		if a := d.send("OPTIONS", "/ghost/api/admin/posts/", nil); a.status != http.StatusNotFound || a.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("of the desk's API it answers %d %v", a.status, a.header)
		}
	})
}

func TestWhoHasTheAnswerIsToldSo(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		first := d.get("posts/?limit=1")
		tag := first.header.Get("ETag")
		target := ghostapi.ContentPath + "posts/?limit=1&key=" + d.key
		if again := d.send("GET", target, http.Header{"If-None-Match": {tag}}); tag == "" || again.status != http.StatusNotModified || again.body != "" {
			t.Errorf("tag %q: answers %d %.100s", tag, again.status, again.body)
		}
		d.story("newer", titled("Newer"))
		if again := d.send("GET", target, http.Header{"If-None-Match": {tag}}); again.status != http.StatusOK || !strings.Contains(again.body, `"slug":"newer"`) {
			t.Errorf("after something new it answers %d %.300s", again.status, again.body)
		}
	})
}
