package theme

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/net/html"
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

// printed are the helpers that print what data says, with the data of fuzzPage: in values, which may stand in an attribute
// too, and in markup, which is the helper's own but for its texts.
var printed = struct{ values, markup []string }{
	values: []string{`{{title}}`, `{{this.title}}`, `{{#foreach posts}}{{title}}{{excerpt words=3}}{{url}}{{/foreach}}`, `{{#foreach posts}}{{post_class}}{{/foreach}}`,
		`{{#foreach posts}}{{img_url feature_image}}{{img_url feature_image size="m" format="webp"}}{{img_url feature_image size=title absolute="true"}}{{/foreach}}`,
		`{{img_url title size="m"}}`, `{{img_url (concat "/content/images/" title) size="m"}}`, `{{img_url (concat "https://images.unsplash.com/" title) size="m"}}`,
		`{{#foreach posts}}{{#foreach tags}}{{name}}{{url}}{{/foreach}}{{/foreach}}`, `{{date format=title}}`, `{{#foreach posts}}{{date published_at format=title}}{{/foreach}}`,
		`{{meta_title}}`, `{{meta_description}}`, `{{body_class}}`, `{{t "a {x}" x=title}}`, `{{t title}}`, `{{concat title "x"}}`, `{{concat "a" "b" separator=title}}`,
		`{{concat "a" (concat title "b" separator=title) separator=(t "{x}" x=title)}}`, `{{plural 3 empty=title singular=title plural=title}}`, `{{encode title}}`,
		`{{social_url type="twitter"}}`, `{{reading_time minutes=title minute=title}}`, `{{link_class for=title class=title}}`, `{{readable_url title}}`,
		`{{readable_url (concat "https://" title)}}`, `{{color_to_rgba title 1}}`, `{{contrast_text_color title}}`, `{{price 5 currency=title}}`,
		`{{#social_accounts @site}}{{href}}{{name}}{{/social_accounts}}`, `{{split title}}`, `{{split title separator=title}}`, `{{asset title}}`, `{{asset (concat "img/" title ".svg")}}`,
		`{{asset (concat "public/" title)}}`, `{{asset (concat title "/favicon.ico")}}`, `{{asset (concat "a.css#" title) hasMinFile="true"}}`, `{{page_url title}}`, `{{content_api_url}}`,
		`{{lookup @custom title}}{{@custom.topic}}{{@member.name}}{{@site.title}}`},
	markup: []string{`{{#foreach posts}}{{tags}}{{tags separator=title prefix=title suffix=title}}{{/foreach}}`,
		`{{#foreach posts}}{{authors}}{{authors autolink="false" prefix=title separator=title}}{{/foreach}}`, `{{#foreach posts}}{{tiers separator=title lastSeparator=title}}{{/foreach}}`,
		`{{navigation}}`, `{{navigation type="secondary"}}`, `{{pagination title=title}}`, `{{#link href=title title=title class=title}}{{/link}}`,
		`{{comment_count empty=title class=title}}`, `{{comments title=title}}`, `{{search}}`, `<script>var a = {{json title}}</script>`,
		`<script>var a = {{json a=title b=posts}}</script>`, `{{#if title}}{{#match title "=" title}}{{title}}{{/match}}{{/if}}`},
}

// attributes are the ways in which a value stands in one.
var attributes = []string{`"`, `'`}

// keepsApostrophes are the helpers that leave them as Ghost's do, so that what they print belongs between double quotes.
var keepsApostrophes = regexp.MustCompile(`\{(url|date|encode)\b`)

// FuzzEscapedData: whatever an author, an editor or a reader calls things, no helper prints more tags, or more attributes, than
// it does for harmless words, and no value ends the attribute that it stands in.
func FuzzEscapedData(f *testing.F) {
	f.Add("<script>alert(1)</script>")
	f.Add(`"><img src=x onerror='x'>`)
	f.Add(`' onload='x`)
	f.Add("&lt;b&quot;")
	f.Add("\x00\xff<\xf0\x9f")
	f.Add(hostile)
	files := fstest.MapFS{"package.json": {Data: []byte(`{"name":"fuzzed","version":"1.0.0","config":{"image_sizes":{"m":{"width":400}}}}`)}}
	add := func(name, template string) { files[name+".hbs"] = &fstest.MapFile{Data: []byte(template)} }
	for i, template := range printed.values {
		add(fmt.Sprint("body-v", i), template)
		for k, quote := range attributes {
			if quote == `'` && keepsApostrophes.MatchString(template) {
				continue
			}
			add(fmt.Sprint("within-", i, "-", k), "<i title="+quote+template+quote+"></i>")
		}
	}
	for i, template := range printed.markup {
		add(fmt.Sprint("body-m", i), template)
	}
	th, _, err := Load(files, Options{Limits: fuzzLimits})
	if err != nil {
		f.Fatal(err)
	}
	harmless := map[string]map[string]bool{}
	for file := range files {
		name, template := strings.CutSuffix(file, ".hbs")
		if !template {
			continue
		}
		harmless[name] = map[string]bool{}
		for _, text := range []string{"", "x", "https://x.example/x", "/x/"} {
			var out bytes.Buffer
			if _, err := th.Render(context.Background(), &out, name, fuzzPage(text)); err != nil && text != "" { // nothing is no file
				f.Fatalf("%s: %v", files[name+".hbs"].Data, err)
			}
			for _, tag := range startTags(out.String()) {
				harmless[name][tag] = true
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for name, may := range harmless {
			var out bytes.Buffer
			if _, err := th.Render(context.Background(), &out, name, fuzzPage(text)); err != nil {
				continue
			}
			tags := startTags(out.String())
			for _, tag := range tags {
				if !may[tag] {
					t.Errorf("%q made the tag <%s>: %s prints %s", text, tag, files[name+".hbs"].Data, out.String())
				}
			}
			if strings.HasPrefix(name, "within-") && (len(tags) != 1 || !strings.HasSuffix(out.String(), "></i>")) {
				t.Errorf("%q left the attribute: %s prints %s", text, files[name+".hbs"].Data, out.String())
			}
		}
	})
}

// startTags are the tags that a page begins, each with the names of its attributes.
func startTags(page string) (tags []string) {
	z := html.NewTokenizer(strings.NewReader(page))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		if token := z.Token(); kind != html.TextToken && kind != html.EndTagToken {
			tag := token.Data
			for _, a := range token.Attr {
				tag += " " + a.Key
			}
			tags = append(tags, tag)
		}
	}
	return tags
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
