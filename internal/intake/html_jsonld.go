package intake

import (
	"encoding/json"
	stdhtml "html"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// article is what a page's JSON-LD says about its story. Names follow schema.org.
type article struct {
	headline, url, image, published, modified, publisher, language, body string
	authors, keywords                                                    []string
	credits                                                              map[string]string // by address of the picture
}

// Limits on JSON-LD: what is longer or deeper is not about one story.
const (
	maxScript  = 1 << 20
	maxScripts = 30
	maxDepth   = 12
	maxThings  = 2000
)

var articleType = lazy(`^(?:(?:News|Reportage|Analysis|Opinion|Review|Background|AskPublic|Satirical|AdvertiserContent|Tech|Scholarly)*(?:NewsArticle|Article)|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$`)

// readJSONLD looks through the page's JSON-LD for the thing that is the story: the first article with
// a headline.
func readJSONLD(root *html.Node) article {
	var found article
	seen := 0
	for n := range markup.FindAll(root, markup.Element(atom.Script)) {
		if !strings.HasPrefix(strings.ToLower(markup.Attr(n, "type")), "application/ld+json") || n.FirstChild == nil {
			continue
		}
		if seen++; seen > maxScripts || len(n.FirstChild.Data) > maxScript {
			break
		}
		source := strings.TrimSpace(n.FirstChild.Data)
		source = strings.TrimSuffix(strings.TrimPrefix(source, "<![CDATA["), "]]>")
		var value any
		if json.Unmarshal([]byte(lineBreaks.Replace(source)), &value) != nil {
			continue
		}
		left := maxThings
		visitThings(value, maxDepth, &left, func(thing map[string]any) {
			if found.headline == "" && isArticle(thing) {
				found = articleOf(thing)
			}
		})
	}
	return found
}

// lineBreaks inside strings are not JSON, and many pages have them; between values a blank does as well.
var lineBreaks = strings.NewReplacer("\r", " ", "\n", " ", "\t", " ")

// visitThings calls visit for every object, outer ones first.
func visitThings(value any, depth int, left *int, visit func(map[string]any)) {
	if *left--; depth == 0 || *left < 0 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			visitThings(each, depth-1, left, visit)
		}
	case map[string]any:
		visit(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"} {
			if inner, ok := v[key]; ok {
				visitThings(inner, depth-1, left, visit)
			}
		}
	}
}

func isArticle(thing map[string]any) bool {
	for _, t := range stringsOf(thing["@type"], 0) {
		if articleType.MatchString(strings.TrimPrefix(strings.TrimPrefix(t, "http://schema.org/"), "https://schema.org/")) {
			return true
		}
	}
	return false
}

func articleOf(thing map[string]any) article {
	a := article{
		headline:  clip(textField(thing, "headline"), 500),
		published: textField(thing, "datePublished"),
		modified:  textField(thing, "dateModified"),
		language:  textField(thing, "inLanguage"),
		body:      bodyText(thing["articleBody"]),
		keywords:  stringsOf(thing["keywords"], 2),
		credits:   map[string]string{},
	}
	if a.headline == "" {
		a.headline = clip(textField(thing, "name"), 500)
	}
	a.authors = stringsOf(thing["author"], 2)
	if names := stringsOf(thing["publisher"], 2); len(names) > 0 {
		a.publisher = names[0]
	}
	for _, key := range []string{"url", "@id", "mainEntityOfPage"} {
		for _, s := range append(stringsOf(thing[key], 0), idOf(thing[key])) {
			if a.url == "" && strings.HasPrefix(s, "http") {
				a.url, _, _ = strings.Cut(s, "#")
			}
		}
	}
	a.readImages(thing["image"], 3)
	return a
}

// bodyText keeps the paragraphs of a text that may be HTML.
func bodyText(value any) string {
	s, _ := value.(string)
	if s = stdhtml.UnescapeString(s); htmlTag.MatchString(s) {
		return markup.Text(s)
	}
	return s
}

// readImages takes in the pictures of an article and who is credited for them.
func (a *article) readImages(value any, depth int) {
	switch v := value.(type) {
	case string:
		if a.image == "" {
			a.image = v
		}
	case []any:
		if depth > 0 {
			for _, each := range v[:min(len(v), 20)] {
				a.readImages(each, depth-1)
			}
		}
	case map[string]any:
		src := firstOf(textField(v, "url"), textField(v, "contentUrl"), idOf(v))
		if a.image == "" {
			a.image = src
		}
		credit := textField(v, "creditText")
		for _, key := range []string{"copyrightHolder", "creator"} {
			if names := stringsOf(v[key], 1); credit == "" && len(names) > 0 {
				credit = names[0]
			}
		}
		if credit != "" && src != "" {
			a.credits[src] = clip(credit, 200)
		}
	}
}

func textField(thing map[string]any, key string) string {
	if list := stringsOf(thing[key], 1); len(list) > 0 {
		return list[0]
	}
	return ""
}

func idOf(value any) string {
	if v, ok := value.(map[string]any); ok {
		s, _ := v["@id"].(string)
		return s
	}
	return ""
}

// stringsOf gives the strings of a value: itself, those of a list, the names of things.
func stringsOf(value any, depth int) []string {
	switch v := value.(type) {
	case string:
		if s := squeeze(stdhtml.UnescapeString(v)); s != "" {
			return []string{s}
		}
	case []any:
		var list []string
		for _, each := range v[:min(len(v), 50)] {
			if _, nested := each.([]any); !nested {
				list = append(list, stringsOf(each, depth)...)
			}
		}
		return list
	case map[string]any:
		if name, ok := v["name"]; ok && depth > 0 {
			return stringsOf(name, depth-1)
		}
	}
	return nil
}

// storyFromJSONLD takes the story from articleBody where the page itself holds none: some pages are
// drawn by a script, and only the metadata has the words.
func (h *htmlReader) storyFromJSONLD() {
	if wordCount(h.ld.body) < 30 {
		return
	}
	h.blocks = nil
	for _, l := range textLines(h.ld.body) {
		if !h.recognise(l.text, "") {
			h.addText(Paragraph, plain(l.text))
		}
	}
	h.warn("The page shows its story by script only; it was read from the page's JSON-LD, without links and pictures.")
}
