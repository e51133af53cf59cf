package publication

import (
	"encoding/json"
	"maps"
	"strings"
	"testing"
)

// TestRoutesAreRefusedAsGhostRefuses holds the names of what is wrong in a routes.yaml against those of Ghost 6.65.0, recorded by
// scripts/peer routes.
func TestRoutesAreRefusedAsGhostRefuses(t *testing.T) {
	var cases []struct{ Text, Code string }
	if err := json.Unmarshal([]byte(readGolden(t, "refused.json")), &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		_, wrong := ParseRouting(c.Text)
		code := ""
		if len(wrong) > 0 {
			code = wrong[0].Code
		}
		if c.Code == "REFUSED" { // without a name
			c.Code = code
			if code == "" {
				t.Errorf("%q was taken", c.Text)
			}
		}
		if code != c.Code {
			t.Errorf("%q: %q, want %q: %v", c.Text, code, c.Code, wrong)
		}
	}
}

func TestWhatIsWrongInRoutesIsToldWithItsLine(t *testing.T) {
	_, wrong := ParseRouting("routes:\n  /fine/: fine\n  about: about\n  /list/:\n    controller: channel\n    limit: many\n    data:\n      x:\n        resource: towns\n        type: browse\n" +
		"collections:\n  /:\n    permalink: /{year}/\n  /blog/:\n    permalink: /{word}/{slug}/\ntaxonomies:\n  city: /city/{slug}/\n  tag: /tag/{id}/\n")
	want := []string{
		`line 3: routes.about: "about" has no slash at its beginning: write one such as /about/. (INVALID_PATH)`,
		`line 6: routes['/list/'].limit: It is a number, or all. (INVALID_ROUTE_SETTINGS)`,
		`line 9: routes['/list/'].data.x: There is no resource "towns": there are tags, posts, pages, authors. (INVALID_RESOURCE)`,
		`line 13: collections['/'].permalink: "/{year}/" would be the address of all: put {slug} or {id} into it. (INVALID_PERMALINK)`,
		`line 15: collections['/blog/'].permalink: {word} is none of the words that an address is made of here: {id}, {slug}, {year}, {month}, {day}, {primary_tag}, {primary_author}, {author}. (INVALID_PERMALINK)`,
		`line 17: taxonomies.city: There are two: tag and author. (INVALID_TAXONOMY)`,
		`line 18: taxonomies.tag: {id} is none of the words that an address is made of here: {slug}. (INVALID_PERMALINK)`,
	}
	for i, p := range wrong {
		if i >= len(want) || p.String() != want[i] {
			t.Errorf("told %q", p)
		}
	}
	if len(wrong) != len(want) {
		t.Errorf("%d things are told, want %d", len(wrong), len(want))
	}
}

func TestAPermalinkIsReadOutOfAnAddress(t *testing.T) {
	for _, c := range []struct {
		permalink, path string
		want            map[string]string
	}{
		{"/{slug}/", "/a/", map[string]string{"slug": "a"}},
		{"/{slug}/", "/a/b/", nil},
		{"/{year}/{month}/{slug}/", "/2024/05/a-b/", map[string]string{"year": "2024", "month": "05", "slug": "a-b"}},
		{"/flock-{primary_author}-{slug}/", "/flock-ada-a-b/", map[string]string{"primary_author": "ada", "slug": "a-b"}},
		{"/x/{slug}/", "/y/a/", nil},
		{"/{slug}.html/", "/a.html/", map[string]string{"slug": "a"}},
	} {
		got, ok := Unfill(c.permalink, c.path)
		if ok != (c.want != nil) || ok && !maps.Equal(got, c.want) {
			t.Errorf("%s in %s: %v %t, want %v", c.permalink, c.path, got, ok, c.want)
		}
		if ok && Fill(c.permalink, got) != c.path {
			t.Errorf("%s is not what it was made of", c.path)
		}
	}
}

func FuzzRouting(f *testing.F) {
	f.Add(readGoldenFile(f, "routes-all/routes.yaml"), "/podcast/a/")
	f.Add(readGoldenFile(f, "routes-dated/routes.yaml"), "/2020/01/01/a/page/2/")
	f.Add("a: &a [*a]\nroutes: *a\n", "/")
	f.Add("routes:\n  /:x/: {data: {b: {type: browse, resource: tags, limit: all}}, template: a}\n", "/y/")
	f.Fuzz(func(t *testing.T, text, path string) {
		routing, wrong := ParseRouting(text)
		if (routing == nil) == (len(wrong) == 0) {
			t.Fatalf("%d problems, and routes: %t", len(wrong), routing != nil)
		}
		if routing == nil {
			return
		}
		for _, c := range routing.Collections {
			if !strings.HasPrefix(c.Permalink, "/") || !strings.HasSuffix(c.Permalink, "/") {
				t.Fatalf("a collection stands at %q", c.Permalink)
			}
		}
		routing.listed(path)
		routing.claimed(path)
		routing.Feed()
	})
}
