package theme

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// hostile is what every text of the fuzzed pages holds: it must never come out as markup.
const hostile = `<fz>"'&` + "`=" + `{{title}}`

var fuzzLimits = Limits{Calls: 20, Depth: 30, Output: 1 << 18, Steps: 20000}

// fuzzPage is a page whose texts are all hostile, but for bodies, which are markup by nature.
func fuzzPage(text string) *Page {
	tag := map[string]any{"name": text, "slug": text, "description": text, "feature_image": text, "url": text, "visibility": "public"}
	author := map[string]any{"name": text, "slug": text, "bio": text, "website": text, "profile_image": text, "location": text, "url": text, "twitter": text}
	post := map[string]any{"id": text, "title": text, "slug": text, "html": "<p>fine</p>", "excerpt": text, "custom_excerpt": text, "url": text,
		"feature_image": text, "published_at": text, "visibility": text, "access": true, "reading_time": 2, "meta_title": text, "meta_description": text,
		"tags": []any{tag}, "authors": []any{author}, "primary_tag": tag, "primary_author": author, "tiers": []any{tag}, "comment_id": text}
	menu := []any{map[string]any{"label": text, "url": text}}
	site := map[string]any{"title": text, "description": text, "url": text, "locale": text, "timezone": text, "accent_color": text, "navigation": menu,
		"secondary_navigation": menu, "twitter": text, "facebook": text, "heading_font": text}
	pagination := map[string]any{"page": 2, "pages": 3, "limit": 1, "total": 3, "next": 3, "prev": 1}
	p := &Page{Root: map[string]any{"posts": []any{post, post}, "post": post, "tag": tag, "author": author, "pagination": pagination, "title": text},
		Site: site, Custom: map[string]any{"topic": text}, Member: map[string]any{"name": text}, Labs: text, Path: text, URL: "https://example.org",
		Contexts: []string{"post", "paged"}, Now: time.Unix(1790000000, 0).UTC()}
	p.Source = pretendedSource{p}
	return p
}

func fuzzTheme(template, partial string) (*Theme, error) {
	th, _, err := Load(fstest.MapFS{"case.hbs": {Data: []byte(template)}, "partials/p.hbs": {Data: []byte(partial)},
		"default.hbs": {Data: []byte("[{{block \"s\"}}{{{body}}}]")}}, Options{Limits: fuzzLimits})
	return th, err
}

// seeds are the templates of all cases.
func seeds(t testing.TB) (list []string) {
	for _, pattern := range []string{"testdata/handlebars/*.json", "testdata/helpers/*.json"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var cases []struct{ Template string }
			if json.Unmarshal(text, &cases) == nil {
				for _, c := range cases {
					list = append(list, c.Template)
				}
			}
		}
	}
	return list
}

// printsRaw tells whether a template asks for unescaped values, so that hostile data may come out.
func printsRaw(templates ...string) bool {
	for _, t := range templates {
		for _, mark := range []string{"{{{", "{{~{", "{{&", "{{~&"} {
			if strings.Contains(t, mark) {
				return true
			}
		}
	}
	return false
}

func FuzzRender(f *testing.F) {
	for i, s := range seeds(f) {
		if i%7 == 0 || len(s) > 60 {
			f.Add(s, "{{title}}{{> @partial-block}}")
		}
	}
	f.Add("{{> p}}", "{{> p}}")
	f.Add("{{#foreach posts}}{{#foreach ../posts}}{{#foreach ../../posts}}{{title}}{{/foreach}}{{/foreach}}{{/foreach}}", "")
	f.Add(`{{!< default}}{{#contentFor "s"}}{{title}}{{/contentFor}}`, "")
	f.Fuzz(func(t *testing.T, template, partial string) {
		th, err := fuzzTheme(template, partial)
		if err != nil {
			t.Fatalf("a theme with broken templates must load: %v", err)
		}
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		var out, again bytes.Buffer
		_, err = th.Render(ctx, &out, "case", fuzzPage(hostile))
		if ctx.Err() != nil {
			t.Fatalf("still drawing after 5 s: limits do not hold for %q", template)
		}
		if _, err2 := th.Render(ctx, &again, "case", fuzzPage(hostile)); (err == nil) != (err2 == nil) || out.String() != again.String() {
			t.Fatalf("two renders differ: %v %v", err, err2)
		}
		if err != nil {
			if out.Len() > 0 {
				t.Fatal("a failed render wrote something")
			}
			return
		}
		if out.Len() > fuzzLimits.Output {
			t.Fatalf("%d bytes: more than the limit", out.Len())
		}
		if !printsRaw(template, partial) && strings.Contains(out.String(), "<fz>") {
			t.Fatalf("data came out as markup: %q and %q print %q", template, partial, out.String())
		}
	})
}

func FuzzEscapedData(f *testing.F) {
	f.Add("<script>alert(1)</script>")
	f.Add(`"><img src=x onerror='x'>`)
	f.Add("\x00\xff<\xf0\x9f")
	const template = `{{title}}{{this.title}}{{#foreach posts}}{{title}}{{excerpt words=3}}{{tags}}{{authors autolink="false" prefix=title}}{{url}}` +
		`{{post_class}}{{img_url feature_image size="m"}}{{#foreach tags}}{{name}}{{/foreach}}{{date format=title}}{{/foreach}}{{meta_title}}{{meta_description}}` +
		`{{body_class}}{{navigation}}{{pagination title=title}}{{t "a {x}" x=title}}{{concat title "x"}}{{plural 3 empty=title singular=title plural=title}}{{encode title}}` +
		`{{json title}}{{social_url type="twitter"}}{{reading_time minutes=title}}{{link_class for=title class=title}}{{#link href=title title=title}}{{/link}}{{readable_url title}}` +
		`{{comment_count empty=title class=title}}{{color_to_rgba title 1}}{{contrast_text_color title}}{{price 5 currency=title}}{{#social_accounts @site}}{{href}}{{/social_accounts}}{{split title}}`
	th, err := fuzzTheme(template, "")
	if err != nil {
		f.Fatal(err)
	}
	clean := func(s string) int { return strings.Count(s, "<") - strings.Count(s, "</") }
	f.Fuzz(func(t *testing.T, text string) {
		var plainOut, out bytes.Buffer
		if _, err := th.Render(context.Background(), &plainOut, "case", fuzzPage("x")); err != nil {
			t.Fatal(err)
		}
		if _, err := th.Render(context.Background(), &out, "case", fuzzPage(text)); err != nil {
			return
		}
		// Texts may add and remove links and their tags, but no tag that harmless text does not have.
		for _, tag := range tagsIn(out.String()) {
			switch tag {
			case "a", "/a", "ul", "/ul", "li", "/li", "nav", "/nav", "span", "/span", "script", "/script":
			default:
				t.Fatalf("%q made the tag <%s>: %s", text, tag, out.String())
			}
		}
		if clean(out.String()) > clean(plainOut.String()) {
			t.Fatalf("%q made more tags than harmless text: %s", text, out.String())
		}
	})
}

// tagsIn are the names behind every < of a page.
func tagsIn(s string) (names []string) {
	for _, part := range strings.Split(s, "<")[1:] {
		end := strings.IndexAny(part, " >\n")
		if end < 0 {
			end = len(part)
		}
		names = append(names, part[:end])
	}
	return names
}

func FuzzDownsize(f *testing.F) {
	f.Add("<p>one <b>two</b></p>", 1, true)
	f.Add("<a title='x>y'>z", 3, false)
	f.Fuzz(func(t *testing.T, html string, limit int, words bool) {
		unit := countCharacters
		if words {
			unit = countWords
		}
		out := downsize(html, limit, unit)
		if strings.Count(out, "<") > 2*strings.Count(html, "<") {
			t.Fatalf("%q cut at %d became %q", html, limit, out)
		}
	})
}
