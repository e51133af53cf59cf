package site

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

// everyBlock is a body of which every kind of block says a word of its own, all beginning with one.
func everyBlock(word string) []document.Block {
	line := func(of string) document.Paragraph { return document.P(document.T("Say " + word + of + " once.")) }
	return []document.Block{
		line("first"),
		document.Heading{Level: 2, Inlines: []document.Inline{document.T(word + "heading")}},
		document.Blockquote{Blocks: []document.Block{line("quotation")}},
		document.List{Items: []document.Item{{Blocks: []document.Block{line("list")}}}},
		document.Image{Src: "/content/images/" + word + "picture.png", Alt: word + "alt", Caption: []document.Inline{document.T(word + "caption")}},
		document.Bookmark{URL: "https://elsewhere.example/" + word + "link", Title: word + "bookmark", Description: word + "about"},
		document.Toggle{Heading: word + "toggle", Blocks: []document.Block{line("folded")}},
		document.Callout{Inlines: []document.Inline{document.T(word + "callout")}},
		document.Button{Text: word + "button", URL: "https://elsewhere.example/" + word + "target"},
		document.Question{ID: word + "-question", Text: word + "question"},
		document.Code{Text: word + "code"},
		document.Markdown{Source: "**" + word + "markdown**"},
		document.HTML{Source: "<p>" + word + "source</p>"},
	}
}

// TestWordsForSomeStandInNoAnswerToOthers asks for everything that there is of stories for some as everybody: pages, feeds, text,
// searches, what other sites embed, lists, heads. No word is told to who may not read it, in whatever block it stands, and each is to
// who may.
func TestWordsForSomeStandInNoAnswerToOthers(t *testing.T) {
	own := maps.Clone(carefulTheme)
	own["package.json"] = strings.Replace(own["package.json"], `"author"`, `"engines":{"firsthand":">=0.1.0"},"author"`, 1)
	themes := map[string]*theme.Theme{"of Ghost's form": loadFolder(t, tellingTheme), "our own": loadFolder(t, own)}
	for _, name := range slices.Sorted(maps.Keys(themes)) {
		t.Run(name, func(t *testing.T) {
			firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { wordsForSome(t, db, themes[name]) })
		})
	}
}

func wordsForSome(t *testing.T, db *store.DB, th *theme.Theme) {
	gatedSite(t, db)
	walled := append([]document.Block{document.P(document.T("Read freelywords.")), document.Paywall{}}, everyBlock("zqwall")...)
	bring(t, db, 40, "walled", "members", false, document.Doc{Blocks: walled})
	bring(t, db, 41, "shut", "paid", false, document.Doc{Blocks: everyBlock("zqshut")}) // and no mark where it would end
	bring(t, db, 42, "shut-page", "members", true, document.Doc{Blocks: everyBlock("zqpage")})
	bring(t, db, 43, "vip", "label:vip", false, document.Doc{Blocks: everyBlock("zqvip")}, goldTier)
	s := themed(t, db, th, "http://desk.example")
	readers := []known{nobodyKnown, signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqben", members.Paid, goldTier)}
	const free, paid = "zqada", "zqben"
	may := map[string][]string{"zqwall": {free, paid}, "zqshut": {paid}, "zqpage": {free, paid}, "zqvip": {paid}, "memberwords": {free, paid}, "payerwords": {paid}, "goldwords": {paid},
		"insidewords": {paid}, "strangercard": {nobodyKnown.name}, "membercard": {free, paid}, "freecard": {free}, "payercard": {paid}}
	paths := append(gatedPaths(t, db), "/feed.json", "/atom.xml", "/rss.xml", "/sitemap-news.xml", "/feed.xml", "/tag/harbour/feed.json", "/walled/comments/", "/walled/question/zqwall-question/")
	for word := range may {
		q := url.QueryEscape(word)
		paths = append(paths, "/search/?q="+q, completionsPath+"?q="+q, foundPath+"?q="+q)
	}
	for _, path := range []string{"/walled/", "/shut/", "/shut-page/", "/vip/", "/cards/", "/for-gold/"} {
		for _, format := range []string{"json", "xml"} {
			paths = append(paths, embedPath+"?format="+format+"&url="+url.QueryEscape("http://desk.example"+path))
		}
	}
	answered := 0
	for _, k := range readers {
		for _, path := range paths {
			w := as(t, s, k, http.MethodGet, path, nil)
			asked := strings.ToLower(path)
			if w.Code == http.StatusOK {
				answered++
			}
			for word, who := range may {
				text := strings.ToLower(w.Body.String() + fmt.Sprint(w.Header()))
				if !slices.Contains(who, k.name) && strings.Contains(text, word) && !strings.Contains(asked, word) {
					t.Errorf("%s as %s tells %s", path, k.name, whereIn(text, word))
				}
				if !slices.Contains(who, nobodyKnown.name) && strings.Contains(asked, "?q="+word) && strings.Contains(text, `"kind"`) {
					t.Errorf("%s as %s finds something", path, k.name)
				}
			}
		}
	}
	if answered < 100 {
		t.Errorf("only %d addresses answered", answered)
	}
	for path, words := range map[string][]string{"/walled/": {"freelywords", "zqwallfolded", "zqwallcode"}, "/shut/": {"zqshutcaption", "zqshutbutton"}, "/shut-page/": {"zqpagelist"}, "/vip/": {"zqvipheading"}} {
		for _, word := range words {
			if body := as(t, s, readers[2], http.MethodGet, path, nil).Body.String(); !strings.Contains(body, word) {
				t.Errorf("%s hides %s from who may read it", path, word)
			}
		}
	}
	headsOfGated(t, s, readers)
}

// headsOfGated looks what heads say: that a story is not for everybody to read for nothing, and of its words no more than it shows.
func headsOfGated(t *testing.T, s *Site, readers []known) {
	for _, path := range []string{"/walled/", "/shut/"} {
		for n, k := range readers {
			body := as(t, s, k, http.MethodGet, path, nil).Body.String()
			if says := strings.Contains(strings.ReplaceAll(body, " ", ""), `"isAccessibleForFree":false`); says && n == 2 && s.current.Load().Config().Own || !says && n == 0 && s.current.Load().Config().Own {
				t.Errorf("%s as %s: a search engine is told otherwise", path, k.name)
			}
		}
	}
}

// whereIn is where a word stands in a text.
func whereIn(text, word string) string {
	at := strings.Index(text, word)
	return "…" + text[max(0, at-80):min(len(text), at+60)] + "…"
}
