package publication

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// Routing is what a desk's routes.yaml says, as Ghost reads it (6.65.0: services/route-settings, frontend/services/routing).
type Routing struct {
	Routes      []Listing // in the order of the file: the first one that takes a path holds
	Collections []Listing // a story belongs to the first one whose filter it meets
	Topics      string    // "/tag/{slug}/"; "": topics have no pages
	Bylines     string
}

// Listing is a path of the site with what it shows: a route to a template, a channel, or a collection.
type Listing struct {
	Path        string // "/podcast/"; of a route ":slug" may stand in it
	Kind        ListingKind
	Templates   []string // the first one that the theme has is used
	Permalink   string   // of a collection's stories: "/podcast/{slug}/"
	Filter      string   // Ghost's filter language; "": all
	Order       string
	Limit       string // a number, or "all"; "": as the theme says
	RSS         bool
	ContentType string // of a route
	Data        []Datum
	Line        int // in the file
}

// ListingKind says what stands at a path of routes.yaml.
type ListingKind string

// The kinds.
const (
	TemplateRoute ListingKind = "template"
	Channel       ListingKind = "channel"
	Collection    ListingKind = "collection"
)

// Datum is something that a template of a Listing is given, by a name.
type Datum struct {
	Name     string
	Resource string // posts, pages, tags, authors
	Browse   bool   // a list; otherwise the one with the slug
	Slug     string // "%s" is the slug in the path
	Filter   string
	Limit    string
	Order    string
	Include  string
	Page     int
	Redirect bool // what it reads leads to the Listing from where it stands otherwise
}

// Name is what the Listing is called as a template and a context: its path without slashes.
func (l Listing) Name() string {
	if l.Path == "/" {
		return "index"
	}
	return strings.ReplaceAll(l.Path, "/", "")
}

// defaultRouting is that of a desk without a file.
func defaultRouting(p Prefixes) *Routing {
	return &Routing{
		Collections: []Listing{{Path: "/", Kind: Collection, Permalink: "/{slug}/", Templates: []string{"index"}, RSS: true}},
		Topics:      p.Topics + "{slug}/", Bylines: p.Bylines + "{slug}/",
	}
}

// RoutesTag is touched when the desk's routes change: every page may be another then.
const RoutesTag = "routes"

// Routing is where things stand.
func (s Settings) Routing() *Routing {
	if s.routing != nil {
		return s.routing
	}
	return defaultRouting(s.Prefixes)
}

// Routed tells whether the desk has a file of routes.
func (s Settings) Routed() bool { return s.routing != nil }

// routingOf is the file with that hash, read; nil for none. What was kept was good: a file that is not any more is as none.
func routingOf(ctx context.Context, tx *store.Tx, hash string) (*Routing, error) {
	if hash == "" {
		return nil, nil
	}
	kept, err := tx.Kept("publication.routing", hash, func() (any, error) {
		f, err := activeFile(ctx, tx, routesFile)
		routing, wrong := ParseRouting(f.Text)
		if len(wrong) > 0 {
			return (*Routing)(nil), err
		}
		return routing, err
	})
	if err != nil {
		return nil, err
	}
	return kept.(*Routing), nil
}

// tokens are the words in braces that a permalink may have.
var tokens = regexp.MustCompile(`\{(\w+)\}`)

var permalinkTokens = []string{"id", "slug", "year", "month", "day", "primary_tag", "primary_author", "author"}

// Fill writes an address by a permalink.
func Fill(permalink string, values map[string]string) string {
	return tokens.ReplaceAllStringFunc(permalink, func(token string) string { return values[token[1:len(token)-1]] })
}

// Unfill reads the words of a permalink out of a path; ok is false where the path is none of it.
func Unfill(permalink, path string) (values map[string]string, ok bool) {
	values = map[string]string{}
	wants, has := strings.Split(permalink, "/"), strings.Split(path, "/")
	if len(wants) != len(has) {
		return nil, false
	}
	for i, want := range wants {
		if !unfillPart(want, has[i], values) {
			return nil, false
		}
	}
	return values, true
}

// unfillPart reads one part of a path. Where two words stand in it with a hyphen between, all but the last have none in them.
func unfillPart(want, has string, values map[string]string) bool {
	found := tokens.FindAllStringSubmatchIndex(want, -1)
	if found == nil {
		return want == has
	}
	var expression strings.Builder
	expression.WriteString("^")
	at := 0
	for i, f := range found {
		expression.WriteString(regexp.QuoteMeta(want[at:f[0]]))
		if i < len(found)-1 {
			expression.WriteString("([^-]+)")
		} else {
			expression.WriteString("(.+)")
		}
		at = f[1]
	}
	expression.WriteString(regexp.QuoteMeta(want[at:]) + "$")
	match := regexp.MustCompile(expression.String()).FindStringSubmatch(has)
	if match == nil {
		return false
	}
	for i, f := range found {
		values[want[f[2]:f[3]]] = match[i+1]
	}
	return true
}

// params matches a path of a route, in which ":slug" stands for a word.
func (l Listing) params(path string) (slug string, ok bool) {
	if !strings.Contains(l.Path, ":") {
		return "", l.Path == path
	}
	wants, has := strings.Split(l.Path, "/"), strings.Split(path, "/")
	if len(wants) != len(has) {
		return "", false
	}
	for i, want := range wants {
		switch name, isParam := strings.CutPrefix(want, ":"); {
		case isParam && has[i] != "":
			if name == "slug" {
				slug = has[i]
			}
		case want != has[i]:
			return "", false
		}
	}
	return slug, true
}

// find is the Listing at a path, with what is asked of it.
func (l *Listing) find(path string) (r Route, ok bool) {
	r = Route{Listing: l, Number: 1, Base: path}
	if r.Slug, ok = l.params(path); ok {
		r.Page = PageListing
		return r, true
	}
	if l.Kind == TemplateRoute {
		return Route{}, false
	}
	if base, number := splitPage(path); base != path {
		if r.Slug, ok = l.params(base); ok && number != 0 {
			r.Page, r.Base, r.Number = PageListing, base, number
			if number == 1 {
				r = Route{Page: PageRedirect, Target: base, Permanent: true, Base: base}
			}
			return r, true
		}
	}
	head, last, _ := cutLast(path)
	if !l.RSS || !FeedWord(last) {
		return Route{}, false
	}
	if r.Slug, ok = l.params(head); !ok {
		return Route{}, false
	}
	if last == "feed" {
		return Route{Page: PageRedirect, Target: head + "rss/", Permanent: true, Base: head}, true
	}
	r.Page, r.Base, r.Format = PageFeed, head, FormatRSS
	return r, true
}

// listed is what routes.yaml says of a path: routes first, then the lists of collections.
func (r *Routing) listed(path string) (Route, bool) {
	for _, list := range [][]Listing{r.Routes, r.Collections} {
		for i := range list {
			if found, ok := list[i].find(path); ok {
				return found, true
			}
		}
	}
	return Route{}, false
}

// claimed leads from where a thing stands otherwise to the Listing that reads it, with what follows in the path.
func (r *Routing) claimed(path string) (Route, bool) {
	for _, list := range [][]Listing{r.Routes, r.Collections} {
		for _, l := range list {
			for _, d := range l.Data {
				if d.Browse || !d.Redirect || d.Slug == "%s" || strings.Contains(l.Path, ":") {
					continue
				}
				if rest, ok := r.rest(path, d.Resource, d.Slug); ok {
					return Route{Page: PageRedirect, Target: l.Path + rest, Permanent: true, Base: path}, true
				}
			}
		}
	}
	return Route{}, false
}

// rest is what follows in a path behind where a thing stands.
func (r *Routing) rest(path, resource, slug string) (rest string, ok bool) {
	at := map[string]string{"tags": r.Topics, "authors": r.Bylines, "pages": "/{slug}/"}[resource]
	if resource != "posts" {
		return strings.CutPrefix(path, Fill(at, map[string]string{"slug": slug}))
	}
	return "", slices.ContainsFunc(r.Collections, func(c Listing) bool {
		values, ok := Unfill(c.Permalink, path)
		return ok && values["slug"] == slug
	})
}

// Feed is the site's own feed: that of the collection at /, else of the first that has one; "" where none has.
func (r *Routing) Feed() string {
	feed := ""
	for _, c := range r.Collections {
		switch {
		case !c.RSS:
		case c.Path == "/":
			return "/rss/"
		case feed == "":
			feed = c.Path + "rss/"
		}
	}
	return feed
}
