package site

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// hostile begin addresses that browsers would read as the name of another site, were they led to as they were asked for.
var hostile = []string{
	"//evil.example", "/%2F%2Fevil.example", "/%5Cevil.example", "/%5C%5Cevil.example", "/\\evil.example", "///evil.example", "/.//evil.example", "/%2E/%5Cevil.example",
	"/%09/evil.example", "/%09%5Cevil.example", "/%0D%0A//evil.example", "/%0a%5Cevil.example", "/%00%5Cevil.example", "/%20%5Cevil.example", "/%E2%80%A8%5Cevil.example", "/a/..%5C%5Cevil.example",
	"/away/%5Cevil.example", "/away//evil.example", "/away/%2Fevil.example", "/near/%5C%5Cevil.example", "/far/%5C@evil.example", "/far/.evil.example", "/far/%0a.evil.example",
	"/tag/tea/%5Cevil.example", "/named/%5Cevil.example", "/p/%5Cevil.example",
}

// TestWhateverIsAskedForNobodyIsLedToAnotherSite: whatever leads on, and the path that it makes its address of, leads to this
// site or to one that the desk named.
func TestWhateverIsAskedForNobodyIsLedToAnotherSite(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		tea := topic(t, db, "Tea")
		story(t, db, "Bare", "It is short.", stories.Meta{Topics: []stories.TopicID{tea}}, noon.Add(-time.Hour))
		ghosts := newSite(t, db, &fixed{noon})
		ghosts.Theme = ghostTheme(t, nil)
		asked := map[string]http.Handler{"Ghost's": ghosts, "our own": newSite(t, db, &fixed{noon})}
		for _, routed := range []bool{false, true} {
			if routed {
				putRoutes(t, db, "routes:\n  /named/:slug/:\n    controller: channel\n  /brew/:\n    controller: channel\n    data: tag.tea\ncollections:\n  /:\n    permalink: /{year}/{slug}/\n")
			}
			for _, rules := range []string{"", "301:\n  ^/away/(.*): $1\n  ^/near/(.*)/twice/: /$1\n  ^/far/(.*): https://elsewhere.example/$1\n  (.*)/lost/: $1/\n"} {
				putRules(t, db, rules)
				for name, s := range asked {
					for _, head := range hostile {
						for _, tail := range []string{"", "/", "/amp/", "/feed/", "/page/1/", "/page/1/amp/", "/edit/", "/feed/amp/", ".md", ".hbs", "/twice/", "/lost/", "/changes/", "/bare/", "/rss/2/"} {
							leadsHome(t, s, name, head+tail)
						}
					}
				}
			}
		}
	})
}

func leadsHome(t *testing.T, s http.Handler, name, path string) {
	t.Helper()
	if _, err := url.ParseRequestURI("http://desk.example" + path); err != nil {
		return // which a server refuses
	}
	status, _, header := fetch(t, s, path, nil)
	if status < 300 || status >= 400 {
		return
	}
	to := header.Get("Location")
	for _, c := range []byte(to) {
		if c <= ' ' || c >= 0x7f || c == '\\' {
			t.Errorf("in a theme of %s %s leads to %q, which browsers read as they like", name, path, to)
			return
		}
	}
	u, err := url.Parse(to)
	switch {
	case err != nil:
		t.Errorf("in a theme of %s %s leads to %q: %v", name, path, to, err)
	case u.Host != "" && u.Host != "desk.example" && !(u.Host == "elsewhere.example" && strings.HasPrefix(path, "/far/")):
		t.Errorf("in a theme of %s %s leads to another site: %q", name, path, to)
	}
}
