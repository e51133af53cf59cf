package site

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAddressesOfAGhostSiteGoOn asks what links and programs that knew a site of Ghost's ask for.
func TestAddressesOfAGhostSiteGoOn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		s.Theme = ghostTheme(t, nil)
		tea := topic(t, db, "Tea")
		id := story(t, db, "A Quiet Record", "It is short.", stories.Meta{Topics: []stories.TopicID{tea}}, noon.Add(-time.Hour))
		for path, want := range map[string]struct {
			status int
			to     string
		}{
			"/a-quiet-record":       {301, "/a-quiet-record/"},
			"/A-Quiet-Record/":      {301, "/a-quiet-record/"},
			"/a-quiet-record/amp/":  {301, "/a-quiet-record/"},
			"/nothing/amp/":         {301, "/nothing/"},
			"/a-quiet-record/edit/": {302, "http://desk.example/ghost/#/editor/post/" + string(id) + "/"},
			"/tag/tea/edit/":        {302, "http://desk.example/ghost/#/tags/tea/"},
			"/nothing/edit/":        {404, ""},
			"/page/1/":              {301, "/"},
			"/page/2/":              {404, ""},
			"/page/0/":              {404, ""},
			"/tag/tea/page/1/":      {301, "/tag/tea/"},
			"/tag/tea/page/2/":      {404, ""},
			"/feed/":                {301, "/rss/"},
			"/tag/tea/feed/":        {301, "/tag/tea/rss/"},
			"/rss/2/":               {404, ""},
			"/private/":             {302, "http://desk.example/"},
			"/a-quiet-record.md":    {200, ""},
			"/nothing.md":           {404, ""},
			"/tag/tea.md":           {404, ""},
			"/llms.txt":             {200, ""},
			"/llms-full.txt":        {200, ""},
			"/.well-known/llms.txt": {200, ""},
			"/sitemap.xml":          {200, ""},
			"/sitemap-posts.xml":    {200, ""},
			"/sitemap-pages.xml":    {200, ""},
			"/sitemap-tags.xml":     {200, ""},
			"/sitemap-posts-2.xml":  {404, ""},
			"/sitemap.xsl":          {200, ""},
			"/tag/":                 {404, ""},
			"/a-quiet-record/2/":    {404, ""},
			"/robots.txt":           {200, ""},
			"/post.hbs":             {301, "/post.hbs/"},
			"/package.json?a=b":     {301, "/package.json/?a=b"},
			"/package.json/":        {404, ""},
			"/manifest.json":        {404, ""},
			"/assets/none.json":     {404, ""},
			"/a-quiet-record?a=b":   {301, "/a-quiet-record/?a=b"},
		} {
			status, _, header := fetch(t, s, path, nil)
			if status != want.status || header.Get("Location") != want.to {
				t.Errorf("%s: %d to %q, want %d to %q", path, status, header.Get("Location"), want.status, want.to)
			}
		}
		checkTexts(t, s, id)
	})
}

func checkTexts(t *testing.T, s http.Handler, id stories.StoryID) {
	t.Helper()
	for path, want := range map[string]string{
		"/a-quiet-record.md": "# A Quiet Record\n- URL: http://desk.example/a-quiet-record/\n- Published: 2026-05-04T11:00:00.000Z\n- Updated: 2026-05-04T11:00:00.000Z\n- Tags: Tea\n\nIt is short.",
		"/llms.txt":          "## Pages\n_No public content available._\n\n## Posts\n- [A Quiet Record](http://desk.example/a-quiet-record.md) - It is short.\n\n## Optional\n",
		"/llms-full.txt":     "## Posts\n### A Quiet Record\nURL: http://desk.example/a-quiet-record/\nLast updated: 2026-05-04T11:00:00.000Z\nIt is short.\n",
		"/robots.txt":        "Disallow: /webmentions/receive/",
		"/rss/":              `<guid isPermaLink="false">` + string(id) + `</guid>`,
		"/tag/tea/rss/":      `<title><![CDATA[Tea - Firsthand]]></title>`,
	} {
		if body := mustGet(t, s, path); !strings.Contains(body, want) {
			t.Errorf("%s lacks\n%s\nin\n%s", path, want, body)
		}
	}
}

// TestAUUIDLeadsToWhatIsOut: a draft is shown by links that can be taken back alone.
func TestAUUIDLeadsToWhatIsOut(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, nil)
	id := story(t, db, "A Quiet Record", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
	var uuid, draft string
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		out, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Not yet", Body: textDoc("Nobody knows.")}})
		uuid, draft = out.UUID, made.UUID
		return err
	})
	for path, want := range map[string]struct {
		status int
		to     string
	}{
		"/p/" + uuid:            {301, "/p/" + uuid + "/"},
		"/p/" + uuid + "/":      {301, "/a-quiet-record/"},
		"/p/" + uuid + "/edit/": {302, "http://desk.example/ghost/#/editor/post/" + string(id) + "/"},
		"/p/" + draft + "/":     {404, ""},
		"/p/none/":              {404, ""},
		"/favicon.png":          {302, "/favicon.ico"},
		"/favicon.ico":          {200, ""},
		"/unsubscribe/":         {400, ""},
		"/unsubscribe/?uuid=a":  {302, "http://desk.example/?action=unsubscribe&uuid=a"},
	} {
		if status, _, header := fetch(t, s, path, nil); status != want.status || header.Get("Location") != want.to {
			t.Errorf("%s: %d to %q, want %d to %q", path, status, header.Get("Location"), want.status, want.to)
		}
	}
}

// TestADraftIsInNoText: programs read what is published.
func TestADraftIsInNoText(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	draft := stories.NewStory{Content: stories.Content{Title: "Zanzibarquux", Body: textDoc("Nobody knows.")}}
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, err := stories.Create(ctx, tx, draft)
		return err
	})
	story(t, db, "Seen", "All may.", stories.Meta{}, noon)
	for _, path := range []string{"/llms.txt", "/llms-full.txt", "/sitemap-posts.xml", "/zanzibarquux.md"} {
		if _, body := get(t, s, path); strings.Contains(strings.ToLower(body), "zanzibarquux") && !strings.Contains(path, "zanz") {
			t.Errorf("%s names a draft", path)
		}
	}
	if status, _ := get(t, s, "/zanzibarquux.md"); status != http.StatusNotFound {
		t.Errorf("a draft's text answers %d", status)
	}
}
