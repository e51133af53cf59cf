package site

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// ghostTheme is the plain theme as Ghost's own are: it does not say that it was made for Firsthand.
func ghostTheme(t *testing.T, files map[string]string) *theme.Theme {
	t.Helper()
	fs := fstest.MapFS{}
	for name, f := range plainTheme {
		fs[name] = f
	}
	fs["package.json"] = &fstest.MapFile{Data: []byte(`{"name":"ghostly","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3,"image_sizes":{"m":{"width":400}}}}`)}
	for name, text := range files {
		fs[name] = &fstest.MapFile{Data: []byte(text)}
	}
	if fs["error.hbs"] == nil {
		fs["error.hbs"] = &fstest.MapFile{Data: []byte("{{!< default}}<h1>{{statusCode}}</h1><p>{{message}}</p>")}
	}
	th, _, err := theme.Load(fs, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	return th
}

var (
	metaName = regexp.MustCompile(`<(?:meta|link) (?:name|property|rel)="([^"]+)"`)
	ldJSON   = regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)
)

// TestAThemeOfGhostsGetsGhostsHead looks at what Ghost 6.65 writes, in its order.
func TestAThemeOfGhostsGetsGhostsHead(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, nil)
	change(t, db, func(s *publication.Settings) {
		s.Title, s.Description, s.AccentColor = "The Kettle & Co", "News of tea", "#0b7285"
		s.Code.Head = `<meta name="own" content="code">`
	})
	tea := topic(t, db, "Tea")
	story(t, db, "Leaves <fall>", "They fell.", stories.Meta{Topics: []stories.TopicID{tea}, MetaDescription: "Of leaves"}, noon.Add(-time.Hour))
	for range 4 {
		story(t, db, "Cups", "They broke.", stories.Meta{}, noon.Add(-2*time.Hour))
	}
	for path, want := range map[string]string{
		"/leaves-fall/": "description canonical alternate referrer og:site_name og:type og:title og:description og:url article:published_time article:modified_time article:tag " +
			"twitter:card twitter:title twitter:description twitter:url twitter:label2 twitter:data2 generator alternate stylesheet own",
		"/":         "description canonical referrer next og:site_name og:type og:title og:description og:url twitter:card twitter:title twitter:description twitter:url generator alternate stylesheet own",
		"/page/2/":  "canonical referrer prev generator alternate stylesheet own",
		"/tag/tea/": "canonical referrer og:site_name og:type og:title og:url twitter:card twitter:title twitter:url generator alternate stylesheet own",
		"/nowhere/": "generator alternate stylesheet own",
	} {
		_, page := get(t, s, path)
		var names []string
		for _, m := range metaName.FindAllStringSubmatch(page, -1) {
			names = append(names, m[1])
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s: the head holds\n%s\nwant\n%s", path, got, want)
		}
		if !strings.Contains(page, `<style>:root {--ghost-accent-color: #0b7285;}</style>`) {
			t.Errorf("%s: no colour", path)
		}
	}
	var article struct {
		Type      string `json:"@type"`
		Headline  string
		Keywords  string
		Publisher struct{ Name string }
	}
	m := ldJSON.FindStringSubmatch(mustGet(t, s, "/leaves-fall/"))
	if m == nil || json.Unmarshal([]byte(m[1]), &article) != nil {
		t.Fatalf("structured data: %v", m)
	}
	if article.Type != "Article" || article.Headline != "Leaves <fall>" || article.Keywords != "Tea" || article.Publisher.Name != "The Kettle & Co" {
		t.Errorf("structured data %+v", article)
	}
}

// TestAThemeLeavesPartsOfTheHeadOut reads exclude=.
func TestAThemeLeavesPartsOfTheHeadOut(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, map[string]string{"default.hbs": `<head>{{ghost_head exclude="metadata,schema,social_data"}}</head>{{{body}}}`})
	if page := mustGet(t, s, "/"); strings.Contains(page, "canonical") || strings.Contains(page, "ld+json") || strings.Contains(page, "og:") || !strings.Contains(page, "generator") {
		t.Errorf("the head\n%s", page)
	}
}
