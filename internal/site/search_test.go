package site

import (
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/stories"
)

var searchTag = regexp.MustCompile(`<script defer src="([^"]+)" data-key="([0-9a-f]{26})" data-styles="([^"]+)" data-sodo-search="([^"]+)" data-locale="([^"]*)" crossorigin="anonymous"></script>`)

// TestAButtonThatSearchesHasAScriptBehindIt: in themes that were made for Ghost every page has it, pages of our own too; our
// theme, which has no such button, has neither.
func TestAButtonThatSearchesHasAScriptBehindIt(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Leaves", "They fell.", stories.Meta{}, noon.Add(-time.Hour))
	_, own := get(t, s, "/leaves/")
	if searchTag.MatchString(own) || strings.Contains(own, "data-ghost-search") {
		t.Errorf("our own theme: %s", own)
	}
	s = newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, map[string]string{"post.hbs": `{{!< default}}{{search}}<p id="key">{{content_api_key}}</p>`, "index.hbs": `{{!< default}}{{ghost_head exclude="search"}}`})
	_, page := get(t, s, "/leaves/")
	tag := searchTag.FindStringSubmatch(page)
	if tag == nil || !strings.Contains(page, "data-ghost-search") {
		t.Fatalf("a story has no search: %s", page)
	}
	if tag[2] != ghost.OwnKey(s.base) || tag[4] != s.base+"/" || tag[5] != "en" || !strings.Contains(page, `<p id="key">`+tag[2]+`</p>`) {
		t.Errorf("the tag says %q", tag[1:])
	}
	for _, address := range []string{tag[1], tag[3]} {
		status, file, header := fetch(t, s, html.UnescapeString(address), nil)
		if status != http.StatusOK || !strings.Contains(header.Get("Cache-Control"), "immutable") || len(file) < 500 {
			t.Errorf("%s answers %d, %q, %d bytes", address, status, header.Get("Cache-Control"), len(file))
		}
	}
	for _, address := range []string{"/nowhere/", "/corrections/"} {
		if _, page := get(t, s, address); !searchTag.MatchString(page) {
			t.Errorf("%s has no search: %s", address, page)
		}
	}
}
