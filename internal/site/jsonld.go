package site

import (
	"encoding/json"
	"strings"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/sources"
)

// Structured data in schema.org's words (30.0): a story is a NewsArticle whose parts are Quotations.
// Who said it is creator (spokenByCharacter is for fiction), where it comes from is isBasedOn. Of a
// quote that nobody checked we give the creator's name only, and of dates only what is certain.

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
	if s.Logo != "" {
		o["logo"] = object{"@type": "ImageObject", "url": r.view.Absolute(s.Logo)}
	}
	for key, policy := range map[string]string{"publishingPrinciples": s.Policies.Principles, "correctionsPolicy": s.Policies.Corrections, "unnamedSourcesPolicy": s.Policies.UnnamedSources} {
		if policy != "" {
			o[key] = r.view.Absolute(policy)
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
		"@type": "NewsArticle", "@id": url + "#article", "url": url, "mainEntityOfPage": url, "headline": cut(p.Revision.Content.Title, 110),
		"publisher": object{"@id": r.s.base + "/#organization"}, "wordCount": p.Revision.WordCount, "isAccessibleForFree": true,
	}
	if !h.published.IsZero() {
		a["datePublished"], a["dateModified"] = h.published.Format(time.RFC3339), h.modified.Format(time.RFC3339)
	}
	a.set("description", h.description).set("inLanguage", post.Language()).set("author", r.articleAuthors(post)).
		set("image", r.articleImage(post, h)).set("keywords", strings.Join(h.tags, ", ")).set("about", r.articlePeople(post)).
		set("correction", articleCorrections(post))
	nodes := []any{a, r.organization()}
	var parts []any
	seen := map[sources.SourceID]bool{}
	for _, q := range post.Quotes() {
		node := r.quotation(q)
		if node == nil {
			continue
		}
		parts = append(parts, object{"@id": node["@id"]})
		nodes = append(nodes, node)
		if s := q.Source(); s != nil && !seen[s.ID] {
			seen[s.ID] = true
			nodes = append(nodes, r.sourceNode(*s))
		}
	}
	a.set("hasPart", parts)
	return object{"@context": "https://schema.org", "@graph": nodes}
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

// quotation is a quote as a node; nil for one whose words were withdrawn.
func (r *request) quotation(q *ghost.Quote) object {
	rec, view := q.Record(), q.View()
	if rec.State == sources.Withdrawn {
		return nil
	}
	id := r.s.base + "/#quote-" + string(rec.ID)
	if view.URL != "" {
		id = r.s.base + view.URL + "#quote"
	}
	node := object{"@type": "Quotation", "@id": id, "text": strings.Join(q.Paragraphs(), "\n\n")}
	node.set("inLanguage", firstOf(rec.Language, r.view.Settings.Language)).set("dateCreated", view.Date)
	if view.URL != "" {
		node["url"] = r.s.base + view.URL
	}
	switch {
	case view.Unnamed: // a description is nobody's name
		node.set("creditText", view.Speaker.Text).set("publishingPrinciples", r.view.Absolute(view.Rules))
	case view.Speaker.Text != "":
		creator := object{"@type": "Person", "name": view.Speaker.Text}
		if view.Speaker.URL != "" {
			creator["@id"] = r.s.base + view.Speaker.URL + "#person"
			creator["url"] = r.s.base + view.Speaker.URL
		}
		node["creator"] = creator
	}
	if s := q.Source(); s != nil {
		node["isBasedOn"] = object{"@id": r.sourceID(*s)}
	}
	return node
}

func (r *request) sourceID(s sources.Source) string { return r.s.base + "/#source-" + string(s.ID) }

// sourceNode is a source as a CreativeWork.
func (r *request) sourceNode(s sources.Source) object {
	node := object{"@type": "CreativeWork", "@id": r.sourceID(s)}
	return node.set("name", s.Title).set("url", s.URL).set("datePublished", sources.ISOPrefix(s.PublishedOn)).set("archivedAt", s.ArchivedURL)
}

func (r *request) quoteGraph(q *ghost.Quote) any {
	node := r.quotation(q)
	if node == nil {
		return nil
	}
	if s := q.Source(); s != nil {
		return graph(node, r.sourceNode(*s))
	}
	return graph(node)
}

func (r *request) personGraph(person *ghost.Person) any {
	p := person.Record()
	url := r.s.base + person.URL()
	node := object{"@type": "Person", "@id": url + "#person", "url": url, "name": p.Name}
	node.set("disambiguatingDescription", p.Description).set("birthDate", sources.ISOPrefix(p.Born)).set("deathDate", sources.ISOPrefix(p.Died))
	if len(p.SameAs) > 0 {
		node["sameAs"] = p.SameAs
	}
	if len(p.Aliases) > 0 {
		node["alternateName"] = p.Aliases
	}
	if portrait := person.Portrait(); portrait != "" {
		node["image"] = r.view.Absolute(portrait)
	}
	page := object{"@type": "ProfilePage", "@id": url, "mainEntity": object{"@id": url + "#person"}}
	return graph(page, node)
}
