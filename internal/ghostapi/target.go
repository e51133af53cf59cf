package ghostapi

import (
	"net/url"
	"slices"
	"strings"

	"firsthand/internal/ghostwire"
)

// resource is one of the lists of the Content API.
type resource struct {
	name     string                                // "posts"
	one      string                                // "post"
	params   []string                              // that its list reads, in the order in which Ghost looks at them
	includes []string                              // that may be asked for
	models   bool                                  // its list comes out of Ghost's tables
	most     int                                   // length of a list that nobody gave one; 0: ghostwire.ListDefault
	list     func(c *call, q *ask) (any, error)    // the whole answer; nil: it has no list
	read     func(c *call, q *ask) (object, error) // the entry; nil: none is read alone
	opaque   bool                                  // its IDs and slugs are not of Ghost's form
	bare     bool                                  // its errors are told as they are
}

// object is an entry as it goes out.
type object = ghostwire.Object

// ask is what a question asks for.
type ask struct {
	ghostwire.Ask
	resource *resource
	long     bool // an index, with up to 1,000 entries a page
}

var listParams = []string{"include", "filter", "fields", "formats", "limit", "order", "page"}

func only(not ...string) []string {
	return slices.DeleteFunc(slices.Clone(listParams), func(s string) bool { return slices.Contains(not, s) })
}

// resources are all that the Content API has, ours behind Ghost's.
func resources() []resource {
	return append([]resource{
		{name: "posts", one: "post", params: listParams, includes: []string{"tags", "authors", "tiers", "sentiment"}, models: true, list: listPosts, read: readPost},
		{name: "pages", one: "page", params: []string{"include", "filter", "fields", "formats", "page", "limit", "order"}, includes: []string{"tags", "authors", "tiers"}, models: true, list: listPosts, read: readPost},
		{name: "tags", one: "tag", params: only("formats"), includes: []string{"count.posts"}, models: true, list: listTags, read: readTag},
		{name: "authors", one: "author", params: only("formats"), includes: []string{"count.posts"}, models: true, list: listAuthors, read: readAuthor},
		{name: "settings", one: "setting", list: readSettings},
		{name: "tiers", one: "tier", params: []string{"limit", "fields", "filter", "order", "page"}, list: listTiers},
		{name: "newsletters", one: "newsletter", params: []string{"filter", "fields", "limit", "order", "page"}, models: true, list: listNewsletters},
		{name: "offers", one: "offer", read: readOffer},
		{name: "recommendations", one: "recommendation", params: []string{"limit", "order", "page", "filter"}, most: 5, list: listRecommendations},
		{name: "search-index/posts", list: searchPosts, bare: true},
		{name: "search-index/tags", list: searchTags, bare: true},
		{name: "search-index/authors", list: searchAuthors, bare: true},
	}, own()...)
}

var byName = func() map[string]*resource {
	all := map[string]*resource{}
	for _, r := range resources() {
		all[r.name] = &r
	}
	return all
}()

// target is what an address asks for: a list, or one of its entries.
type target struct {
	*resource
	by, value string // "id" or "slug", "" for the list
}

// locate tells what a path below ContentPath asks for.
func locate(path string) (target, bool) {
	parts := strings.Split(strings.TrimSuffix(path, "/"), "/")
	name := strings.ToLower(parts[0])
	if name == "search-index" && len(parts) > 1 {
		name += "/" + strings.ToLower(parts[1])
		parts = parts[1:]
	}
	r := byName[name]
	switch {
	case r == nil:
		return target{}, false
	case len(parts) == 1:
		return target{resource: r}, r.list != nil
	case len(parts) == 2:
		return target{resource: r, by: "id", value: parts[1]}, r.read != nil && parts[1] != ""
	case len(parts) == 3 && strings.EqualFold(parts[1], "slug"):
		return target{resource: r, by: "slug", value: parts[2]}, r.read != nil && r.name != "offers" && parts[2] != ""
	}
	return target{}, false
}

// doing is what Ghost says it was about to do, in its errors.
func (to target) doing() string {
	switch {
	case to.bare:
		return ""
	case to.by == "":
		return "list " + to.name
	}
	return "read " + to.one
}

// takes are the parameters that are read.
func (to target) takes() []string {
	if to.by == "" {
		return to.params
	}
	return slices.DeleteFunc(slices.Clone(to.params), func(s string) bool { return s == "limit" || s == "order" || s == "page" || s == "filter" })
}

// read reads the parameters that the target takes.
func (to target) read(query url.Values) (*ask, error) {
	read, err := ghostwire.Takes{Params: to.takes(), Includes: to.includes, Models: to.models, Most: to.most, By: to.by, Value: to.value}.Read(query)
	if err != nil {
		return nil, err
	}
	read.Formats = slices.DeleteFunc(read.Formats, func(s string) bool { return s == "mobiledoc" || s == "lexical" }) // those are the desk's
	return &ask{Ask: *read, resource: to.resource}, nil
}

// key tells questions apart, as far as their answers do.
func (to target) key(query url.Values) string {
	asked := url.Values{}
	for _, name := range to.takes() {
		if values, given := query[name]; given {
			asked[name] = values
		}
	}
	return to.name + "\n" + to.by + "\n" + to.value + "\n" + asked.Encode()
}

// run answers.
func (c *call) run(to target, query url.Values) (any, error) {
	q, err := to.read(query)
	if err != nil {
		return nil, err
	}
	if to.by == "" {
		return to.list(c, q)
	}
	if !to.opaque {
		if err := q.CheckKey(); err != nil {
			return nil, err
		}
	}
	entry, err := to.resource.read(c, q)
	if err != nil {
		return nil, err
	}
	return object{to.name: []any{entry}}, nil
}

// paged is the answer of a list.
func (q *ask) paged(entries []any, total int) object {
	if entries == nil {
		entries = []any{}
	}
	return object{q.resource.name: entries, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
}
