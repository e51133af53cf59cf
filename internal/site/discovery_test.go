package site

import (
	"net/http"
	"strings"
	"testing"

	"firsthand/internal/feeds"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// TestCrawlersForModelsAreAskedToStayAway once the desk says so; until then they find everything that is public.
func TestCrawlersForModelsAreAskedToStayAway(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "One", "Words.", stories.Meta{}, noon)
	files := []string{"/llms.txt", "/llms-full.txt", "/.well-known/llms.txt"}
	if robots := mustGet(t, s, "/robots.txt"); strings.Contains(robots, "GPTBot") {
		t.Errorf("nobody asked that of them:\n%s", robots)
	}
	for _, path := range files {
		mustGet(t, s, path)
	}
	change(t, db, func(s *publication.Settings) { s.Discovery.NoCrawlersAI = true })
	s = newSite(t, db, &fixed{noon})
	robots := mustGet(t, s, "/robots.txt")
	_, group, there := strings.Cut(robots, "\n\nUser-agent: "+feeds.CrawlersAI[0])
	if !there || !strings.Contains(group, "User-agent: GPTBot\n") || !strings.Contains(group, "\nDisallow: /\n") || !strings.HasPrefix(robots, "User-agent: *\n") {
		t.Errorf("robots.txt:\n%s", robots)
	}
	for _, path := range files {
		if status, _ := get(t, s, path); status != http.StatusNotFound {
			t.Errorf("%s is there still: %d", path, status)
		}
	}
}
