package theme

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"firsthand"
)

func queryHelpers() []*helper {
	return []*helper{
		{name: "get", block: helpGet},
		{name: "prev_post", block: func(c *call) error { return neighbor(c, false) }},
		{name: "next_post", block: func(c *call) error { return neighbor(c, true) }},
		// Ghost's collections exist behind a switch only; here there are none.
		{name: "collection", block: func(c *call) error { return c.Other() }},
	}
}

// resources are what {{#get}} can ask for: Ghost's, and what a newsroom has beside them.
var resources = []string{"posts", "tags", "pages", "authors", "tiers", "newsletters", "quotes", "people", "sources", "related"}

// helpGet is {{#get "posts" limit="3" filter="tag:{{slug}}" as |posts pages|}} … {{else}} … {{/get}}.
// A query that the site refuses gives the else part, as in Ghost; a site that cannot answer fails
// the page, so that no page without its lists is kept.
func helpGet(c *call) error {
	q := GetQuery{Resource: text(c.Arg(0))}
	if !slices.Contains(resources, q.Resource) || c.r.page.Source == nil {
		return c.Other()
	}
	if !c.fillQuery(&q) {
		return nil // a filter with a path that cannot be followed: as in Ghost, nothing
	}
	res, err := c.r.page.Source.Get(c.r.Ctx, q)
	switch firsthand.ErrorCode(err) {
	case "":
	case firsthand.Invalid, firsthand.NotFound:
		return c.Other()
	default:
		return fmt.Errorf("get %s: %w", q.Resource, err)
	}
	this := &getResult{resource: q.Resource, res: res}
	return c.With(this, &frame{Up: c.Scope.Frame}, res.Items, res.Pagination)
}

// getResult is the context inside {{#get}}: the items under their name, and pagination.
type getResult struct {
	resource string
	res      GetResult
}

// Field knows the resource's name, pagination and meta.
func (g *getResult) Field(name string) any {
	switch name {
	case g.resource:
		return g.res.Items
	case "pagination":
		return g.res.Pagination
	case "meta":
		return map[string]any{"pagination": g.res.Pagination}
	}
	return nil
}

// Keys are those three.
func (g *getResult) Keys() []string { return []string{g.resource, "meta", "pagination"} }

// fillQuery reads the hash; ok is false where the filter holds a path that cannot be followed.
func (c *call) fillQuery(q *GetQuery) (ok bool) {
	for i, name := range c.Names {
		v := text(c.Values[i])
		switch name {
		case "limit":
			q.Limit = cappedLimit(v)
		case "page":
			q.Page = v
		case "include":
			q.Include = v
		case "order":
			q.Order = v
		case "fields":
			q.Fields = v
		case "filter":
			switch c.Values[i].(type) {
			case string, worded:
				if v, ok = c.fillPaths(v); !ok {
					return false
				}
			}
			q.Filter = v
		default:
			if q.Extra == nil {
				q.Extra = map[string]string{}
			}
			q.Extra[name] = v
		}
	}
	return true
}

// cappedLimit keeps limit at Ghost's most, 100; "all" means that too.
func cappedLimit(v string) string {
	if n, ok := parseInt(v); v == "all" || ok && n > 100 {
		return "100"
	}
	return v
}

var (
	pathMark    = regexp.MustCompile(`\{\{(.*?)\}\}`)
	pathSegment = regexp.MustCompile(`^(\w+)(?:\[(\*|\d+)\])?$`)
)

// fillPaths puts data into a filter: {{slug}}, {{post.tags}} (their slugs), {{@custom.topic}}.
func (c *call) fillPaths(filter string) (filled string, ok bool) {
	ok = true
	filled = pathMark.ReplaceAllStringFunc(filter, func(m string) string {
		s, good := c.queryPath(m[2 : len(m)-2])
		ok = ok && good
		return s
	})
	return filled, ok
}

// queryPath follows names, [n] and [*].
func (c *call) queryPath(path string) (joined string, ok bool) {
	switch path {
	case "post.tags":
		path = "post.tags[*].slug"
	case "post.author":
		path = "post.author.slug"
	}
	path = strings.ReplaceAll(path, ".[", "[")
	segments := strings.Split(strings.TrimPrefix(path, "@"), ".")
	found := []any{c.This()}
	for i, s := range segments {
		m := pathSegment.FindStringSubmatch(s)
		if m == nil {
			return "", false
		}
		if i == 0 && path[0] == '@' {
			found = []any{c.global(m[1])}
		} else {
			found = each(found, func(v any) []any { return one(field(v, m[1])) })
		}
		switch m[2] {
		case "":
		case "*":
			found = each(found, listItems)
		default:
			found = each(found, func(v any) []any { return one(field(v, m[2])) })
		}
		if c.r.Tick(len(found)) != nil { // lists of lists of lists; the next step says so
			return "", false
		}
	}
	parts := make([]string, len(found))
	for i, v := range found {
		parts[i] = text(v)
		if t, ok := v.(time.Time); ok {
			parts[i] = t.UTC().Format("2006-01-02T15:04:05.000Z")
		}
	}
	return strings.Join(parts, ","), true
}

// global is @name as a template sees it here.
func (c *call) global(n string) any {
	if v, ok := c.Scope.Frame.Name(n); ok {
		return v
	}
	return c.r.Global(n, "")
}

func each(list []any, f func(any) []any) []any {
	var out []any
	for _, v := range list {
		out = append(out, f(v)...)
	}
	return out
}

func one(v any) []any {
	if v == nil {
		return nil
	}
	return []any{v}
}

func listItems(v any) []any {
	n, _ := listLen(v)
	out := make([]any, n)
	for i := range out {
		out[i] = listAt(v, i)
	}
	return out
}

// neighbor is {{#prev_post in="primary_tag"}} and {{#next_post}}.
func neighbor(c *call, next bool) error {
	post := c.This()
	if slices.Contains(c.r.page.Contexts, "preview") || !isPost(post) || kindOf(post) == "page" ||
		truthy(field(post, "page")) || c.r.page.Source == nil {
		return c.Other()
	}
	q := NeighborQuery{Post: beneath(post), Next: next}
	switch in := text(c.Opt("in")); in {
	case "primary_tag", "primary_author", "author":
		if truthy(field(field(post, in), "slug")) {
			q.In = in
		}
	}
	found, err := c.r.page.Source.Neighbor(c.r.Ctx, q)
	switch firsthand.ErrorCode(err) {
	case "":
	case firsthand.Invalid, firsthand.NotFound:
		return c.Other()
	default:
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	if found == nil {
		return c.Other()
	}
	return c.With(found, &frame{Up: c.Scope.Frame})
}
