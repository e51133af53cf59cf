package ghostapi_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func titled(title string) stories.Content {
	return stories.Content{Title: title, Body: says("Words of " + title + ".")}
}

// TestParametersAreReadAsGhostReadsThem: what is lenient there is here, and what is strict.
func TestParametersAreReadAsGhostReadsThem(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		newest := []string{"cards", "for-members", "part", "bare", "second", "first"}
		for path, want := range map[string][]string{
			"posts/":                             newest,
			"posts/?limit=all":                   newest,
			"posts/?limit=many":                  newest,
			"posts/?limit=0":                     newest,
			"posts/?page=0&limit=2":              newest[:2],
			"posts/?page=2&limit=2":              newest[2:4],
			"posts/?page=999":                    nil,
			"posts/?page=99999999999999999999":   nil,
			"posts/?filter=":                     newest,
			"posts/?bogus=1":                     newest,
			"posts/?include=bogus,authors.roles": newest,
			"posts/?order=title%20asc":           {"second", "cards", "for-members", "part", "bare", "first"},
			"posts/?order=featured%20desc,published_at%20asc":   {"second", "first", "bare", "part", "for-members", "cards"},
			"posts/?order=bogus%20desc":                         {"first", "second", "bare", "part", "for-members", "cards"},
			"posts/?order=html%20desc":                          newest,
			"posts/?filter=tag:harbour":                         {"first"},
			"posts/?filter=tag:hash-print":                      {"second", "first"},
			"posts/?filter=primary_tag:weather":                 {"part"},
			"posts/?filter=author:remko":                        {"second", "first"},
			"posts/?filter=primary_author:remko":                {"second"},
			"posts/?filter=featured:true":                       {"second"},
			"posts/?filter=visibility:-public":                  {"for-members", "part"},
			"posts/?filter=status:draft":                        newest,
			"posts/?filter=type:page":                           nil,
			"posts/?filter=authors.email:'a@b.example'":         newest,
			"posts/?filter=slug:[bare,first,about]":             {"bare", "first"},
			"posts/?filter=slug:[bare,first]&order=slug%20desc": {"first", "bare"},
			"posts/?filter=published_at:>now-10000d&limit=1":    {"cards"},
			"pages/":                         {"about"},
			"pages/?filter=slug:first":       nil,
			"tags/":                          {"hash-print", "harbour", "weather"},
			"tags/?filter=visibility:public": {"harbour", "weather"},
			"tags/?include=count.posts&order=count.posts%20desc,name%20desc": {"weather", "hash-print", "harbour"},
			"authors/":                            {"ottilie", "remko"},
			"authors/?filter=slug:remko":          {"remko"},
			"authors/?filter=email:'x@y.example'": {"ottilie", "remko"},
		} {
			if got := d.field(path, "slug"); !slices.Equal(got, want) {
				t.Errorf("%s gives %v, not %v", path, got, want)
			}
		}
	})
}

// TestPaginationIsGhosts, beyond the last page too.
func TestPaginationIsGhosts(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		for path, want := range map[string]string{
			"posts/?limit=2":          "map[limit:2 next:2 page:1 pages:3 prev:<nil> total:6]",
			"posts/?limit=2&page=2":   "map[limit:2 next:3 page:2 pages:3 prev:1 total:6]",
			"posts/?limit=2&page=3":   "map[limit:2 next:<nil> page:3 pages:3 prev:2 total:6]",
			"posts/?limit=2&page=999": "map[limit:2 next:1000 page:999 pages:3 prev:998 total:6]",
			"posts/?page=2":           "map[limit:15 next:<nil> page:2 pages:1 prev:<nil> total:6]",
			"posts/?limit=101":        "map[limit:100 next:<nil> page:1 pages:1 prev:<nil> total:6]",
			"pages/?filter=slug:none": "map[limit:15 next:<nil> page:1 pages:1 prev:<nil> total:0]",
			"people/":                 "map[limit:15 next:<nil> page:1 pages:1 prev:<nil> total:0]",
		} {
			if got := fmt.Sprint(d.read(path)["meta"].(map[string]any)["pagination"]); got != want {
				t.Errorf("%s gives %s, not %s", path, got, want)
			}
		}
	})
}

// TestAListCostsTheSameHoweverLongItIs: with all that may be included.
func TestAListCostsTheSameHoweverLongItIs(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for i := range 4 {
			d.filed(i)
		}
		paths := []string{
			"posts/?include=tags,authors,tiers,sentiment&formats=html,plaintext&limit=%d", "posts/?filter=tags:[topic-0,topic-1]&limit=%d", "tags/?include=count.posts&limit=%d",
			"authors/?include=count.posts&limit=%d", "search-index/posts/?x=%d", "search-index/tags/?x=%d", "search-index/authors/?x=%d", "pages/?include=authors&limit=%d",
		}
		cost := func(path string, n int) int64 {
			before := d.db.Statements()
			if a := d.get(fmt.Sprintf(path, n)); a.status != 200 {
				t.Fatalf("%s answers %d %.300s", path, a.status, a.body)
			}
			return d.db.Statements() - before
		}
		small := map[string]int64{}
		for _, path := range paths {
			small[path] = cost(path, 3)
		}
		for i := range 26 {
			d.filed(4 + i)
		}
		for _, path := range paths {
			large := cost(path, 30)
			if large > small[path] || large > 16 {
				t.Errorf("%s costs %d statements for 3 and %d for 30", path, small[path], large)
			}
			if again := cost(path, 30); again > 3 {
				t.Errorf("asked again, %s costs %d statements", path, again)
			}
		}
	})
}

// TestTheIndexOfManyPostsReadsNoBody: anybody can ask for it, with a key that stands in every page.
func TestTheIndexOfManyPostsReadsNoBody(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.story("short", stories.Content{Title: "Short", Dek: "In short.", Body: says("zqlong")})
		d.story("for-members", stories.Content{Title: "For members", Body: says("zqmembers")}, visible("members"))
		d.story("part", stories.Content{Title: "Free at first", Body: document.Doc{Blocks: []document.Block{document.P(document.T("zqfree")), document.Paywall{}, document.P(document.T("zqpaid"))}}}, visible("paid"))
		d.story("cards", stories.Content{Title: "Cards", Body: document.Doc{Blocks: []document.Block{document.P(document.T("Before.")), forMembers("zqcard"), document.P(document.T("After."))}}})
		for i := range 500 {
			d.story(fmt.Sprintf("story-%d", i), titled(fmt.Sprintf("Story %d", i)))
		}
		d.write(func(ctx context.Context, tx *store.Tx) error { // whoever reads one fails
			_, err := tx.Exec(ctx, "UPDATE revisions SET document = ?", "no document")
			return err
		})
		before := d.db.Statements()
		excerpts := map[string]any{}
		list, ok := d.read("search-index/posts/")["posts"].([]any)
		if !ok {
			t.Fatal("the index of many posts read a body")
		}
		for _, entry := range list {
			e := entry.(map[string]any)
			excerpts[e["slug"].(string)] = e["excerpt"]
		}
		if cost := d.db.Statements() - before; cost > 16 {
			t.Errorf("the index of %d posts costs %d statements", len(excerpts), cost)
		}
		for slug, want := range map[string]any{"short": "In short.", "for-members": "", "part": "", "cards": "Before. After.", "story-7": "Words of Story 7.", "story-499": "Words of Story 499."} {
			if got := excerpts[slug]; got != want {
				t.Errorf("the index says %q of %s, not %q", got, slug, want)
			}
		}
	})
}

// filed is a story of its own topic and byline.
func (d *desk) filed(n int) {
	topic := d.topic(100+n, stories.Topic{Slug: fmt.Sprintf("topic-%d", n), Name: fmt.Sprintf("Topic %d", n)})
	byline := d.byline(100+n, stories.Byline{Slug: fmt.Sprintf("byline-%d", n), Name: fmt.Sprintf("Byline %d", n)})
	c := titled(fmt.Sprintf("Story %d", n))
	c.Meta = stories.Meta{Topics: []stories.TopicID{topic}, Bylines: []stories.BylineID{byline}}
	d.story(fmt.Sprintf("story-%d", n), c)
	d.story(fmt.Sprintf("page-%d", n), c, page)
}

// TestNothingThatReadersMayNotSeeIsToldToPrograms, however it is asked for.
func TestNothingThatReadersMayNotSeeIsToldToPrograms(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		forms := []string{"", "?include=tags,authors,tiers,sentiment,count.posts", "?formats=html,plaintext,lexical,mobiledoc", "?fields=html,plaintext,excerpt,title,reading_time", "?formats=plaintext&fields=excerpt",
			"?fields=excerpt", "?filter=status:[draft,published,scheduled,sent]", "?filter=status:-published", "?filter=slug:zqdraft", "?filter=title:~'zq'", "?filter=tags.name:zqtopic", "?filter=visibility:[members,paid]",
			"?limit=all&order=title%20desc", "?order=updated_at%20desc"}
		for _, resource := range []string{"posts/", "pages/", "tags/", "authors/", "search-index/posts/", "search-index/tags/", "search-index/authors/", "settings/", "posts/slug/zqdraft/", "pages/slug/zqpage/", "tags/slug/zqtopic/",
			"authors/slug/zqsilent/", "posts/slug/part/", "posts/slug/for-members/", "posts/slug/cards/", "posts/" + id('s', 8) + "/", "tags/" + id('t', 4) + "/"} {
			for _, form := range forms {
				a := d.get(resource + form)
				body := strings.ReplaceAll(strings.ReplaceAll(a.body, "zqdraft' at", ""), d.key, "")
				if at := strings.Index(body, "zq"); at >= 0 {
					t.Errorf("%s%s answers %d and gives away: %.80s", resource, form, a.status, body[max(0, at-20):])
				}
			}
		}
	})
}

// TestARevokedKeyOpensNothing, though the answer is kept.
func TestARevokedKeyOpensNothing(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		if a := d.get("posts/"); a.status != 200 {
			t.Fatalf("answers %d", a.status)
		}
		owner := firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}
		err := d.db.Write(t.Context(), owner, firsthand.KeySave, func(tx *store.Tx) error {
			return staff.RevokeKey(context.WithoutCancel(t.Context()), tx, staff.KeyID(d.id))
		})
		if err != nil {
			t.Fatal(err)
		}
		if a := d.get("posts/"); a.status != 401 {
			t.Errorf("answers %d %.200s", a.status, a.body)
		}
	})
}

// TestAListIsWrittenAsItWasAskedFor: no formats that are known are not the formats that nobody named, though the posts are the same.
func TestAListIsWrittenAsItWasAskedFor(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		for _, c := range []struct {
			path string
			html bool
		}{{"posts/", true}, {"posts/?formats=lexical", false}, {"posts/?formats=lexical,html", true}, {"posts/?fields=title", false}} {
			a := d.get(c.path)
			if a.status != 200 || strings.Contains(string(a.body), `"html":`) != c.html {
				t.Errorf("%s answers %d %.300s", c.path, a.status, a.body)
			}
		}
	})
}
