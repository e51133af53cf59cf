package publication

import (
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

var (
	shortDatum    = regexp.MustCompile(`^([a-zA-Z0-9_]+)\.(%s|[a-zA-Z0-9_-]+)$`)
	shortNames    = map[string]string{"tag": "tags", "page": "pages", "post": "posts", "author": "authors"}
	longNames     = []string{"tags", "posts", "pages", "authors"}
	reservedNames = []string{"resource", "type", "limit", "order", "include", "filter", "status", "visibility", "slug", "redirect"}
)

// data reads what a template is given: "tag.news", or entries by name.
func (p *routingParser) data(n *yaml.Node, at string) (list []Datum) {
	switch {
	case isNull(n):
		p.add(n.Line, invalidData, at, "Here stands tag.news, or entries by name.")
		return nil
	case n.Kind == yaml.ScalarNode:
		name, _, _ := strings.Cut(n.Value, ".")
		return p.short(n, at, name)
	case n.Kind != yaml.MappingNode:
		p.add(n.Line, invalidData, at, "Here stands tag.news, or entries by name.")
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], target(n.Content[i+1])
		in := at + place(key.Value)
		switch {
		case slices.Contains(reservedNames, key.Value):
			p.add(key.Line, invalidData, in, "%q is a word of the entries themselves: put the entry under a name of your own.", key.Value)
		case key.Value == "author":
			p.add(key.Line, invalidData, in, "%q is a name of the site itself: choose another.", key.Value)
		case value.Kind == yaml.ScalarNode && !isNull(value):
			list = append(list, p.short(value, in, key.Value)...)
		case value.Kind == yaml.MappingNode:
			list = append(list, p.long(value, in, key.Value))
		default:
			p.add(key.Line, invalidData, in, "An entry is a short form such as tag.news, or has a type and a resource.")
		}
	}
	return list
}

// short reads "tag.news".
func (p *routingParser) short(n *yaml.Node, at, name string) []Datum {
	found := shortDatum.FindStringSubmatch(n.Value)
	if found == nil {
		p.add(n.Line, invalidData, at, "%q is no short form: write one such as tag.news.", n.Value)
		return nil
	}
	resource := shortNames[found[1]]
	if resource == "" {
		p.add(n.Line, invalidResource, at, "There is no %q: there are tag, page, post and author.", found[1])
		return nil
	}
	return []Datum{{Name: name, Resource: resource, Slug: found[2], Redirect: true}}
}

// long reads an entry with type and resource.
func (p *routingParser) long(n *yaml.Node, at, name string) Datum {
	d := Datum{Name: name, Redirect: true, Filter: p.text(n, at, "filter", invalidData), Order: p.text(n, at, "order", invalidData),
		Include: p.text(n, at, "include", invalidData), Slug: p.text(n, at, "slug", invalidData), Limit: p.limit(n, at, invalidData)}
	kind, resource := yamlField(n, "type"), yamlField(n, "resource")
	switch {
	case kind == nil || kind.Value == "":
		p.add(n.Line, invalidData, at, "An entry has a type: read or browse.")
	case kind.Value != "read" && kind.Value != "browse":
		p.add(kind.Line, invalidData, at, "The type is read or browse, not %q.", kind.Value)
	case resource == nil || resource.Value == "":
		p.add(n.Line, invalidResource, at, "An entry has a resource: %s.", strings.Join(longNames, ", "))
	case !slices.Contains(longNames, resource.Value):
		p.add(resource.Line, invalidResource, at, "There is no resource %q: there are %s.", resource.Value, strings.Join(longNames, ", "))
	case kind.Value == "read" && d.Slug == "":
		p.add(n.Line, invalidData, at, "What is read is named by its slug.")
	default:
		d.Resource, d.Browse = resource.Value, kind.Value == "browse"
	}
	if flag := p.flag(n, at, "redirect"); flag != nil {
		d.Redirect = *flag
	}
	if page := yamlField(n, "page"); page != nil && page.Tag == "!!int" {
		_ = page.Decode(&d.Page) // a number, by its tag; of one that is too large there is no page
	}
	return d
}
