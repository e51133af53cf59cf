package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"
)

// What schema.org 30.0 says of the terms that our pages use: which type is a kind of which, which
// types a property may stand on, and what it may hold. A term that is not here is not known to be
// schema.org's; whoever uses a new one looks it up and adds it.

// schemaTypes gives every type that we may use the types that it is directly a kind of.
var schemaTypes = map[string][]string{
	"Thing": nil, "CreativeWork": {"Thing"}, "Organization": {"Thing"}, "Person": {"Thing"}, "Intangible": {"Thing"}, "Event": {"Thing"}, "Place": {"Thing"},
	"Article": {"CreativeWork"}, "NewsArticle": {"Article"}, "ReportageNewsArticle": {"NewsArticle"},
	"WebSite": {"CreativeWork"}, "WebPage": {"CreativeWork"}, "ProfilePage": {"WebPage"}, "CollectionPage": {"WebPage"}, "ItemPage": {"WebPage"},
	"Quotation": {"CreativeWork"}, "Claim": {"CreativeWork"}, "Comment": {"CreativeWork"}, "CorrectionComment": {"Comment"},
	"MediaObject": {"CreativeWork"}, "ImageObject": {"MediaObject"}, "VideoObject": {"MediaObject"}, "AudioObject": {"MediaObject"},
	"Episode": {"CreativeWork"}, "TVEpisode": {"Episode"}, "RadioEpisode": {"Episode"}, "PodcastEpisode": {"Episode"},
	"CreativeWorkSeries": {"CreativeWork"}, "TVSeries": {"CreativeWorkSeries"}, "PodcastSeries": {"CreativeWorkSeries"}, "RadioSeries": {"CreativeWorkSeries"}, "SocialMediaPosting": {"Article"}, "Book": {"CreativeWork"},
	"NewsMediaOrganization": {"Organization"}, "Role": {"Intangible"}, "ListItem": {"Intangible"}, "ItemList": {"Intangible"}, "BreadcrumbList": {"ItemList"},
}

// schemaProperty says where a property may stand and what it may hold: types, or Text, URL, Date
// (a day or less), DateTime, Number, Boolean.
type schemaProperty struct{ on, holds string }

var schemaProperties = map[string]schemaProperty{
	"name": {"Thing", "Text"}, "url": {"Thing", "URL"}, "description": {"Thing", "Text"}, "image": {"Thing", "URL ImageObject"},
	"sameAs": {"Thing", "URL"}, "alternateName": {"Thing", "Text"}, "disambiguatingDescription": {"Thing", "Text"},
	"mainEntityOfPage": {"Thing", "URL CreativeWork"}, "identifier": {"Thing", "Text URL"},

	"headline": {"CreativeWork", "Text"}, "text": {"CreativeWork", "Text"}, "author": {"CreativeWork", "Person Organization"},
	"creator": {"CreativeWork", "Person Organization"}, "contributor": {"CreativeWork", "Person Organization"},
	"publisher": {"CreativeWork", "Person Organization"}, "datePublished": {"CreativeWork", "Date DateTime"},
	"dateModified": {"CreativeWork", "Date DateTime"}, "dateCreated": {"CreativeWork", "Date DateTime"},
	"inLanguage": {"CreativeWork Event", "Text"}, "keywords": {"CreativeWork Organization Event Place", "Text URL"}, "about": {"CreativeWork Event", "Thing"},
	"mentions": {"CreativeWork", "Thing"}, "correction": {"CreativeWork", "Text URL CorrectionComment"}, "hasPart": {"CreativeWork", "CreativeWork"},
	"isPartOf": {"CreativeWork", "URL CreativeWork"}, "isBasedOn": {"CreativeWork", "URL CreativeWork"}, "citation": {"CreativeWork", "Text CreativeWork"},
	"archivedAt": {"CreativeWork", "URL WebPage"}, "creditText": {"CreativeWork", "Text"}, "copyrightNotice": {"CreativeWork", "Text"},
	"license": {"CreativeWork", "URL CreativeWork"}, "acquireLicensePage": {"CreativeWork", "URL CreativeWork"},
	"isAccessibleForFree": {"CreativeWork Event Place", "Boolean"}, "mainEntity": {"CreativeWork", "Thing"}, "wordCount": {"Article", "Number"},
	"articleBody": {"Article", "Text"}, "articleSection": {"Article", "Text"}, "recordedAt": {"CreativeWork", "Event"},
	"publishingPrinciples": {"CreativeWork Organization Person", "URL CreativeWork"},
	"contentUrl":           {"MediaObject", "URL"}, "width": {"MediaObject", "Number"}, "height": {"MediaObject", "Number"},
	"caption": {"ImageObject AudioObject VideoObject", "Text MediaObject"}, "partOfSeries": {"Episode Claim", "CreativeWorkSeries"},

	"logo": {"Organization Place", "URL ImageObject"}, "correctionsPolicy": {"Organization NewsMediaOrganization", "URL CreativeWork"},
	"unnamedSourcesPolicy": {"Organization NewsMediaOrganization", "URL CreativeWork"},
	"birthDate":            {"Person", "Date"}, "deathDate": {"Person", "Date"}, "jobTitle": {"Person", "Text"},

	"startDate": {"Event Role", "Date DateTime"}, "endDate": {"Event Role", "Date DateTime"}, "performer": {"Event", "Person Organization"},
	"organizer": {"Event", "Person Organization"}, "location": {"Event Organization", "Text Place"}, "recordedIn": {"Event", "CreativeWork"},
	"roleName": {"Role", "Text URL"},

	"spouse": {"Person", "Person"}, "knows": {"Person", "Person"}, "children": {"Person", "Person"}, "parent": {"Person", "Person"},
	"sibling": {"Person", "Person"}, "relatedTo": {"Person", "Person"}, "colleague": {"Person", "Person"},
}

// isKind tells whether a type is one of the others, or a kind of one.
func isKind(name, of string) bool {
	for other := range strings.FieldsSeq(of) {
		if name == other {
			return true
		}
	}
	return slices.ContainsFunc(schemaTypes[name], func(up string) bool { return isKind(up, of) })
}

// graphCheck looks through the structured data of one page.
type graphCheck struct {
	base     string
	defined  map[string]bool // the @ids that a node with a type has
	types    map[string]int  // how often each type was seen
	problems []string
}

func (g *graphCheck) say(format string, args ...any) {
	g.problems = append(g.problems, fmt.Sprintf(format, args...))
}

// collect notes which nodes are defined.
func (g *graphCheck) collect(value any) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			g.collect(item)
		}
	case map[string]any:
		if id, ok := v["@id"].(string); ok && v["@type"] != nil {
			g.defined[id] = true
		}
		for _, item := range v {
			g.collect(item)
		}
	}
}

// check looks at a node that stands where something of one of these types is wanted (none: anything).
func (g *graphCheck) check(where string, value any, wanted []string) {
	node, ok := value.(map[string]any)
	if !ok {
		g.say("%s is no node: %v", where, value)
		return
	}
	if id, has := node["@id"]; has {
		g.id(where, fmt.Sprint(id))
		if len(node) == 1 {
			if !g.defined[fmt.Sprint(id)] {
				g.say("%s refers to %v, which is nowhere", where, id)
			}
			return
		}
	}
	kind, _ := node["@type"].(string)
	if _, known := schemaTypes[kind]; !known {
		g.say("%s: %q is no type of schema.org that we know", where, kind)
		return
	}
	g.types[kind]++
	if len(wanted) > 0 && !isKind(kind, strings.Join(wanted, " ")) {
		g.say("%s is a %s, and should be one of %v", where, kind, wanted)
	}
	for _, name := range slices.Sorted(maps.Keys(node)) {
		if name == "@id" || name == "@type" {
			continue
		}
		property, known := schemaProperties[name]
		if !known || !isKind(kind, property.on) {
			g.say("%s: %s does not belong on a %s", where, name, kind)
			continue
		}
		values, several := node[name].([]any)
		if !several {
			values = []any{node[name]}
		}
		if len(values) == 0 {
			g.say("%s: %s is empty", where, name)
		}
		for _, v := range values {
			if role, ok := v.(map[string]any); ok && role["@type"] == "Role" {
				g.role(where+"."+name, role, name, property.holds)
			} else {
				g.value(where+"."+name, v, property.holds)
			}
		}
	}
}

// role checks a Role, which may stand wherever what it holds could, and holds it by the same property.
func (g *graphCheck) role(where string, role map[string]any, property, holds string) {
	g.types["Role"]++
	if role[property] == nil {
		g.say("%s is a role of nobody", where)
	}
	for _, name := range slices.Sorted(maps.Keys(role)) {
		own := schemaProperties[name]
		switch {
		case name == "@type":
		case name == property:
			g.value(where+"."+name, role[name], holds)
		case isKind("Role", own.on):
			g.value(where+"."+name, role[name], own.holds)
		default:
			g.say("%s: %s does not belong on a Role", where, name)
		}
	}
}

// id checks the name of a node: an absolute address of this site.
func (g *graphCheck) id(where, id string) {
	if !strings.HasPrefix(id, g.base+"/") {
		g.say("%s has the name %q, which is not of this site", where, id)
	}
}

var isoDay = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)

// value checks what a property holds.
func (g *graphCheck) value(where string, value any, holds string) {
	var types []string
	fits := map[string]bool{}
	for name := range strings.FieldsSeq(holds) {
		if _, isType := schemaTypes[name]; isType {
			types = append(types, name)
		} else {
			fits[name] = true
		}
	}
	switch v := value.(type) {
	case map[string]any:
		if len(types) == 0 {
			g.say("%s holds a node, and should hold %s", where, holds)
			return
		}
		g.check(where, v, types)
	case string:
		address := strings.HasPrefix(v, "http://") || strings.HasPrefix(v, "https://")
		_, timeErr := time.Parse(time.RFC3339, v)
		switch {
		case strings.TrimSpace(v) == "":
			g.say("%s is empty", where)
		case fits["Text"], fits["URL"] && address, fits["DateTime"] && timeErr == nil && v > "1000", fits["Date"] && isoDay.MatchString(v):
		default:
			g.say("%s holds %q, and should hold %s", where, v, holds)
		}
	case float64:
		if !fits["Number"] || v < 0 {
			g.say("%s holds %v, and should hold %s", where, v, holds)
		}
	case bool:
		if !fits["Boolean"] {
			g.say("%s holds %v, and should hold %s", where, v, holds)
		}
	default:
		g.say("%s holds %v", where, v)
	}
}
