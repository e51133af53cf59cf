package publication

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Ghost's names for what is wrong in routes.yaml.
const (
	invalidRoutes    = "INVALID_ROUTE_SETTINGS"
	invalidPath      = "INVALID_PATH"
	invalidPermalink = "INVALID_PERMALINK"
	invalidTaxonomy  = "INVALID_TAXONOMY"
	invalidTemplate  = "INVALID_TEMPLATE"
	invalidResource  = "INVALID_RESOURCE"
	invalidData      = "INVALID_DATA"
)

const (
	maxRoutesFile = 256 << 10 // bytes
	maxListings   = 500       // routes and collections
)

// ParseRouting reads routes.yaml and tells what is wrong in it, line by line.
func ParseRouting(text string) (*Routing, []Problem) {
	p := &routingParser{}
	if len(text) > maxRoutesFile {
		p.add(0, invalidRoutes, "", "The file has more than %d KB.", maxRoutesFile>>10)
		return nil, p.list
	}
	root, ok := yamlRoot(strings.TrimPrefix(text, "\ufeff"), &p.problems)
	if !ok {
		return nil, p.list
	}
	made := &Routing{}
	if root == nil || isNull(root) {
		return made, nil
	}
	if root.Kind != yaml.MappingNode {
		p.add(root.Line, invalidRoutes, "routes.yaml", "The file has the parts routes, collections and taxonomies.")
		return nil, p.list
	}
	p.each(root, "routes", func(at string, key, value *yaml.Node) { made.Routes = append(made.Routes, p.route(at, key, value)) })
	p.each(root, "collections", func(at string, key, value *yaml.Node) {
		made.Collections = append(made.Collections, p.collection(at, key, value))
	})
	p.each(root, "taxonomies", func(at string, key, value *yaml.Node) { p.taxonomy(made, at, key, value) })
	if len(made.Routes)+len(made.Collections) > maxListings {
		p.add(0, invalidRoutes, "", "The file has more than %d routes and collections.", maxListings)
	}
	if len(p.list) > 0 {
		return nil, p.list
	}
	return made, nil
}

type routingParser struct{ problems }

// each goes through a part of the file.
func (p *routingParser) each(root *yaml.Node, part string, do func(at string, key, value *yaml.Node)) {
	n := yamlField(root, part)
	if n == nil || isNull(n) {
		return
	}
	if n.Kind != yaml.MappingNode {
		p.add(n.Line, invalidRoutes, part, "Here stand lines of a path and what is there.")
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		do(part+place(n.Content[i].Value), n.Content[i], target(n.Content[i+1]))
	}
}

var plainKey = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_]*$`)

// place is a key as Ghost writes where it stands.
func place(key string) string {
	if plainKey.MatchString(key) {
		return "." + key
	}
	return "['" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(key) + "']"
}

var colonParam = regexp.MustCompile(`/:(\w+)`)

// path checks a path of the file; braces says that words in it stand in braces.
func (p *routingParser) path(line int, code, at, value, example string, braces bool) string {
	switch {
	case !strings.HasPrefix(value, "/"):
		p.add(line, code, at, "%q has no slash at its beginning: write one such as %s.", value, example)
	case !strings.HasSuffix(value, "/"):
		p.add(line, code, at, "%q has no slash at its end: write one such as %s.", value, example)
	case braces && colonParam.MatchString(value):
		p.add(line, code, at, "%q has its words with colons: write %q.", value, colonParam.ReplaceAllString(value, "/{$1}"))
	case CleanPath(colonParam.ReplaceAllString(tokens.ReplaceAllString(value, "x"), "/x")) == "" || strings.Contains(value, "//"):
		p.add(line, code, at, "%q cannot be a path.", value)
	}
	return tokens.ReplaceAllStringFunc(lowerBut(value), strings.ToLower)
}

// lowerBut is lower case, as addresses are kept; a name behind a colon stays.
func lowerBut(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		if !strings.HasPrefix(part, ":") {
			parts[i] = strings.ToLower(part)
		}
	}
	return strings.Join(parts, "/")
}

// permalink checks where a collection's stories, or a taxonomy's things, stand.
func (p *routingParser) permalink(line int, at, value string, known ...string) string {
	path := p.path(line, invalidPermalink, at, value, "/{slug}/", true)
	identifies := false
	for _, token := range tokens.FindAllStringSubmatch(path, -1) {
		if !slices.Contains(known, token[1]) {
			p.add(line, invalidPermalink, at, "{%s} is none of the words that an address is made of here: {%s}.", token[1], strings.Join(known, "}, {"))
			return path
		}
		identifies = identifies || token[1] == "slug" || token[1] == "id"
	}
	if !identifies && strings.HasPrefix(value, "/") {
		p.add(line, invalidPermalink, at, "%q would be the address of all: put {slug} or {id} into it.", value)
	}
	return path
}

func (p *routingParser) route(at string, key, value *yaml.Node) Listing {
	l := Listing{Kind: TemplateRoute, Line: key.Line, RSS: true}
	l.Path = p.path(key.Line, invalidPath, at, key.Value, "/about/", false)
	missing := func() {
		p.add(key.Line, invalidTemplate, at, "A route says which template is shown: /about/: about.")
	}
	switch {
	case isNull(value):
		missing()
	case value.Kind == yaml.ScalarNode && value.Tag == "!!str":
		l.Templates = []string{value.Value}
	case value.Kind != yaml.MappingNode:
		p.add(value.Line, invalidRoutes, at, "A route is the name of a template, or lines such as template, controller and data.")
	default:
		p.fields(&l, at, value)
		if c := yamlField(value, "controller"); c != nil {
			if l.Kind = Channel; c.Value != "channel" {
				p.add(c.Line, invalidRoutes, at+".controller", "The one controller is channel.")
			}
		}
		if l.Kind == TemplateRoute && len(l.Templates) == 0 && len(l.Data) == 0 && l.ContentType == "" {
			missing()
		}
	}
	return l
}

func (p *routingParser) collection(at string, key, value *yaml.Node) Listing {
	l := Listing{Kind: Collection, Line: key.Line, RSS: true}
	l.Path = p.path(key.Line, invalidPath, at, key.Value, "/blog/", false)
	if value.Kind != yaml.MappingNode {
		p.add(max(value.Line, key.Line), invalidRoutes, at, "A collection has lines such as permalink, template and filter.")
		return l
	}
	p.fields(&l, at, value)
	link := yamlField(value, "permalink")
	switch {
	case link == nil, link.Value == "" || isNull(link):
		p.add(key.Line, invalidPermalink, at, "A collection says where its stories stand: permalink: /{slug}/.")
	case link.Kind != yaml.ScalarNode || link.Tag != "!!str":
		p.add(link.Line, invalidPermalink, at+".permalink", "A permalink is a path with slashes at both ends.")
	default:
		l.Permalink = p.permalink(link.Line, at+".permalink", link.Value, permalinkTokens...)
	}
	return l
}

func (p *routingParser) taxonomy(made *Routing, at string, key, value *yaml.Node) {
	into := map[string]*string{"tag": &made.Topics, "author": &made.Bylines}[key.Value]
	switch {
	case into == nil:
		p.add(key.Line, invalidTaxonomy, at, "There are two: tag and author.")
	case value.Kind != yaml.ScalarNode || value.Tag != "!!str" || value.Value == "":
		p.add(key.Line, invalidPermalink, at, "It says where they stand: %s: /%s/{slug}/.", key.Value, key.Value)
	default:
		*into = p.permalink(value.Line, at, value.Value, "slug")
	}
}

// fields reads what routes and collections have in common.
func (p *routingParser) fields(l *Listing, at string, n *yaml.Node) {
	text := func(name string) string { return p.text(n, at, name, invalidRoutes) }
	l.Filter, l.Order, l.ContentType = text("filter"), text("order"), text("content_type")
	l.Limit = p.limit(n, at, invalidRoutes)
	if flag := p.flag(n, at, "rss"); flag != nil {
		l.RSS = *flag
	}
	if t := yamlField(n, "template"); t != nil {
		l.Templates = p.templates(t, at+".template")
	}
	if d := yamlField(n, "data"); d != nil {
		l.Data = p.data(d, at+".data")
	}
}

func (p *routingParser) templates(n *yaml.Node, at string) (names []string) {
	list := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		list = n.Content
	}
	for i, one := range list {
		one = target(one)
		switch {
		case isNull(one) && n.Kind != yaml.SequenceNode:
		case one.Kind != yaml.ScalarNode || one.Tag != "!!str":
			p.add(one.Line, invalidRoutes, at, "Entry %d is not the name of a template.", i+1)
		default:
			names = append(names, one.Value)
		}
	}
	return names
}

func (p *routingParser) text(n *yaml.Node, at, name, code string) string {
	v := yamlField(n, name)
	switch {
	case v == nil || isNull(v):
		return ""
	case v.Kind != yaml.ScalarNode || v.Tag != "!!str":
		p.add(v.Line, code, at+"."+name, "It is a text: put it in quotes.")
		return ""
	}
	return v.Value
}

func (p *routingParser) flag(n *yaml.Node, at, name string) *bool {
	v := yamlField(n, name)
	if v == nil || isNull(v) {
		return nil
	}
	if v.Tag != "!!bool" {
		p.add(v.Line, invalidRoutes, at+"."+name, "It is true or false.")
		return nil
	}
	return new(strings.EqualFold(v.Value, "true"))
}

func (p *routingParser) limit(n *yaml.Node, at, code string) string {
	v := yamlField(n, "limit")
	if v == nil || isNull(v) || v.Kind == yaml.ScalarNode && v.Value == "all" {
		if v == nil || isNull(v) {
			return ""
		}
		return "all"
	}
	if count, err := strconv.Atoi(v.Value); v.Kind == yaml.ScalarNode && err == nil && count >= 0 {
		return v.Value
	}
	p.add(v.Line, code, at+".limit", "It is a number, or all.")
	return ""
}
