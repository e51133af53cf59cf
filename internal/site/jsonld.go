package site

import (
	"encoding/json"
	"strings"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/stories"
)

// Structured data in schema.org's words (30.0): a story is a ReportageNewsArticle whose parts are Quotations (here),
// which are based on sources and recorded at interviews (jsonld_quote.go) and said by people (jsonld_person.go). Of
// dates we give what is certain and no more.

type object map[string]any

// set adds a value unless it says nothing.
func (o object) set(key string, value any) object {
	switch v := value.(type) {
	case nil:
	case string:
		if v != "" {
			o[key] = v
		}
	case []any:
		if len(v) > 0 {
			o[key] = v
		}
	case object:
		if v != nil {
			o[key] = v
		}
	default:
		o[key] = v
	}
	return o
}

// jsonLD writes structured data so that it can stand in a script element: encoding/json escapes <,
// > and & already.
func jsonLD(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return "{}"
	}
	return string(text)
}

func graph(nodes ...any) object { return object{"@context": "https://schema.org", "@graph": nodes} }

func (r *request) organization() object {
	s := r.view.Settings
	o := object{"@type": "NewsMediaOrganization", "@id": r.s.base + "/#organization", "name": s.Title, "url": r.s.base + "/"}
	if logo := r.view.Branding(s.Logo); logo != "" {
		o["logo"] = object{"@type": "ImageObject", "url": r.view.Absolute(logo)}
	}
	for _, policy := range s.Policies.All() {
		if policy.Address != "" {
			o[policy.Schema] = r.view.Absolute(policy.Address)
		}
	}
	return o
}

func (r *request) siteGraph() any {
	s := r.view.Settings
	site := object{"@type": "WebSite", "@id": r.s.base + "/#site", "url": r.s.base + "/", "name": s.Title, "publisher": object{"@id": r.s.base + "/#organization"}}
	return graph(site.set("description", s.Description).set("inLanguage", s.Language), r.organization())
}

func (r *request) storyGraph(post *ghost.Post, h head) any {
	p := post.Story()
	url := r.s.base + post.URL()
	a := object{
		"@type": articleType(*p), "@id": url + "#article", "url": url, "mainEntityOfPage": url, "headline": cut(p.Revision.Content.Title, 110),
		"publisher": object{"@id": r.s.base + "/#organization"}, "wordCount": p.Revision.WordCount, "isAccessibleForFree": post.Open(),
	}
	if !h.published.IsZero() {
		a["datePublished"], a["dateModified"] = h.published.Format(time.RFC3339), h.modified.Format(time.RFC3339)
	}
	a.set("description", h.description).set("inLanguage", post.Language()).set("author", r.articleAuthors(post)).
		set("image", r.articleImage(post, h)).set("keywords", strings.Join(h.tags, ", ")).set("about", r.articlePeople(post)).
		set("correction", articleCorrections(post))
	records := r.records(post.Quotes())
	a.set("hasPart", records.quotations).set("citation", records.cited)
	return graph(append([]any{a, r.organization()}, records.nodes...)...)
}

// articleType is what a story is: one outside the stream (about, standards) reports nothing.
func articleType(p stories.Published) string {
	if p.Page {
		return "Article"
	}
	return "ReportageNewsArticle"
}

func (r *request) articleAuthors(post *ghost.Post) []any {
	var out []any
	for _, author := range post.Authors() {
		out = append(out, object{"@type": "Person", "name": author.Byline().Name, "url": r.view.Absolute(author.URL())})
	}
	return out
}

func (r *request) articlePeople(post *ghost.Post) []any {
	var out []any
	for _, person := range post.People() {
		out = append(out, object{"@type": "Person", "@id": r.s.base + person.URL() + "#person", "name": person.Record().Name})
	}
	return out
}

func (r *request) articleImage(post *ghost.Post, h head) any {
	if h.image == "" {
		return nil
	}
	img := object{"@type": "ImageObject", "url": r.view.Absolute(h.image), "contentUrl": r.view.Absolute(h.image)}
	if h.width > 0 {
		img["width"], img["height"] = h.width, h.height
	}
	credit, _ := post.Field("feature_image_credit").(string)
	return img.set("caption", h.imageAlt).set("creditText", credit)
}

func articleCorrections(post *ghost.Post) []any {
	var out []any
	for _, c := range post.Corrections() {
		node := object{"@type": "CorrectionComment", "text": c.Text, "datePublished": fromMicros(c.PublishedAt).Format(time.RFC3339)}
		if c.EditorName != "" {
			node["author"] = object{"@type": "Person", "name": c.EditorName}
		}
		out = append(out, node)
	}
	return out
}
