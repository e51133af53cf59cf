package site

import (
	"mime"
	"net/http"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// What stands where routes.yaml says, as Ghost 6.65 has it (frontend/services/routing/controllers, frontend/services/rendering).

// listing is the page of a route, a channel or a collection.
func (r *request) listing(route publication.Route) (*page, error) {
	l := route.Listing
	if l.Kind == publication.TemplateRoute {
		return r.templateRoute(route)
	}
	r.perPage = perPage(l.Limit)
	root, err := r.listed(route)
	if err != nil {
		return nil, err
	}
	if err := r.addData(root, route, false); err != nil {
		return nil, err
	}
	names := slices.Clone(l.Templates)
	if name := l.Name(); name != "index" {
		names = append(names, name)
	}
	home := ""
	if l.Path == "/" {
		home = "home"
	}
	feed := ""
	if l.RSS {
		feed = route.Base + "rss/"
	}
	settings := r.view.Settings
	return &page{
		template: r.theme.ListTemplate(l.Kind == publication.Collection && home != "" && route.Number == 1, names...),
		root:     root, contexts: contextsOf(r.contexts(route, home, l.Name()), root), ghosts: true, listing: true, showHead: showsHead(root),
		head: r.listHead(route, root, head{title: settings.Title, description: settings.Description, kind: "website", structured: r.siteGraph(), feed: feed}),
	}, nil
}

// listed is the page of the list: the stories that the filter takes, without those that belong to a collection before.
func (r *request) listed(route publication.Route) (map[string]any, error) {
	l := route.Listing
	if l.Path == "/" && l.Kind == publication.Collection && l.Filter == "" && l.Order == "" && route.Number == 1 && r.owner(l) == 0 {
		return r.frontRoot() // in the order that the desk arranged
	}
	found, err := r.browse(route, r.listLimit())
	if err != nil {
		return nil, err
	}
	total, err := found.Total()
	if err != nil {
		return nil, err
	}
	if err := beyond(route, found.Limit, total); err != nil {
		return nil, err
	}
	items, err := r.owned(l, found.Items)
	return map[string]any{"posts": items, "pagination": ghost.Pagination(route.Number, found.Limit, total)}, err
}

func (r *request) browse(route publication.Route, limit int) (*ghost.Found, error) {
	filter, err := stories.RouteFilter(strings.ReplaceAll(route.Listing.Filter, "%s", route.Slug))
	if err != nil {
		return nil, err
	}
	return r.view.Browse("posts", ghost.Query{Filter: filter, Order: route.Listing.Order, Include: []string{"authors", "tags", "tiers"}, Limit: limit, Page: route.Number})
}

// owner is the place of a collection among those of the file, -1 for what is none.
func (r *request) owner(l *publication.Listing) int {
	return slices.IndexFunc(r.view.Settings.Routing().Collections, func(c publication.Listing) bool { return l.Kind == publication.Collection && c.Path == l.Path })
}

// owned leaves out what belongs to a collection that stands before this one in the file: a story has one page.
func (r *request) owned(l *publication.Listing, items []any) ([]any, error) {
	routing, n := r.view.Settings.Routing(), r.owner(l)
	if n < 0 || len(items) == 0 {
		return items, nil
	}
	r.view.Note(stories.TopicsTag, stories.BylinesTag)
	ids := make([]stories.StoryID, len(items))
	for i, item := range items {
		ids[i] = item.(*ghost.Post).Story().ID
		r.view.Note(stories.StoryTag(ids[i])) // where it belongs hangs on more than its card shows
	}
	belongs, err := stories.CollectionsOf(r.ctx, r.tx, routing, ids)
	return slices.DeleteFunc(slices.Clone(items), func(item any) bool { return belongs[item.(*ghost.Post).Story().ID] != n }), err
}

// perPage is the limit of a route as a number, 0 where it has none.
func perPage(limit string) int {
	if limit == "all" {
		return 100
	}
	q, err := ghost.Asked{Limit: limit}.Understand()
	if limit == "" || err != nil {
		return 0
	}
	return q.Limit
}

// templateRoute is a page that is a template of the theme, with what it is given.
func (r *request) templateRoute(route publication.Route) (*page, error) {
	l := route.Listing
	root := map[string]any{}
	if err := r.addData(root, route, true); err != nil {
		return nil, err
	}
	template := ""
	for _, name := range l.Templates {
		if template == "" && r.theme.Brings(name) {
			template = name
		}
	}
	if template == "" {
		return nil, web.WithStatus(http.StatusBadRequest, firsthand.Errorf(firsthand.Invalid, "The theme has none of the templates of this page: %s.", strings.Join(l.Templates, ", ")))
	}
	home := ""
	if l.Path == "/" {
		home = "home"
	}
	settings := r.view.Settings
	return &page{
		template: template, root: root, contexts: contextsOf(r.contexts(route, home, l.Name()), root), ghosts: true, listing: true, showHead: showsHead(root), kind: contentType(l.ContentType),
		head: r.listHead(route, root, head{title: settings.Title, description: settings.Description, kind: "website"}),
	}, nil
}

// contentType is a type as Express writes it: short names are those of files.
func contentType(asked string) string {
	if asked == "" {
		return ""
	}
	if !strings.Contains(asked, "/") {
		if asked = mime.TypeByExtension("." + strings.TrimPrefix(asked, ".")); asked == "" {
			return "application/octet-stream"
		}
	}
	if !strings.Contains(asked, "charset") {
		asked += "; charset=utf-8"
	}
	return asked
}

// contextsOf are a page's contexts with what it is about, of which there is one at most.
func contextsOf(contexts []string, root map[string]any) []string {
	for _, name := range []string{"page", "post", "tag"} {
		if root[name] != nil {
			if !slices.Contains(contexts, name) {
				contexts = append(contexts, name)
			}
			break
		}
	}
	return contexts
}

func showsHead(root map[string]any) bool {
	post, ok := root["page"].(*ghost.Post)
	return ok && post.Story().Page && !post.Story().Revision.Content.Meta.HideHead
}

// addData reads what a route gives its template. Of a route that is no list, a page is a post, too.
func (r *request) addData(root map[string]any, route publication.Route, template bool) error {
	for _, d := range route.Listing.Data {
		fill := func(text string) string { return strings.ReplaceAll(text, "%s", route.Slug) }
		include := d.Include
		if entry := d.Resource == "posts" || d.Resource == "pages"; entry && template || d.Name == "post" || d.Name == "page" {
			include = "authors,tags,tiers"
		}
		asked := ghost.Asked{Order: d.Order, Include: include, Limit: d.Limit}
		q, err := asked.Understand()
		if err != nil {
			return err
		}
		q.Page = max(d.Page, 1)
		if !d.Browse {
			one, err := r.readDatum(d, fill(d.Slug), q.Include)
			if err != nil {
				return err
			}
			root[d.Name] = one
			continue
		}
		if q.Filter, err = stories.RouteFilter(fill(d.Filter)); err != nil {
			return err
		}
		found, err := r.view.Browse(d.Resource, q)
		if err != nil {
			return err
		}
		list := &browsed{items: found.Items, lengths: &lengths{r, found, nil}}
		if template { // Ghost gives it so there alone
			list.resource = d.Resource
		}
		root[d.Name] = list
	}
	if template && root["page"] != nil {
		root["post"] = root["page"]
	}
	return nil
}

// readDatum reads one thing by its slug; of topics those that readers see.
func (r *request) readDatum(d publication.Datum, slug string, include []string) (any, error) {
	one, err := r.view.Read(d.Resource, "slug", slug, include...)
	if tag, ok := one.(*ghost.Tag); ok && tag.Topic().Internal || firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil, r.nothing(r.path)
	}
	return one, err
}

// browsed is a list that a template is given: it can be gone through, and has its pagination, and itself under the name of what
// it is a list of.
type browsed struct {
	items    []any
	lengths  *lengths
	resource string
}

// Len is how many there are on the page.
func (b *browsed) Len() int { return len(b.items) }

// At is one of them.
func (b *browsed) At(i int) any { return b.items[i] }

// Field gives the pagination, the list by its name, and what any list has.
func (b *browsed) Field(name string) any {
	switch name {
	case "pagination":
		return b.lengths
	case b.resource:
		return b.items
	case "length":
		return len(b.items)
	}
	for i, item := range b.items {
		if itoa(i) == name {
			return item
		}
	}
	return nil
}
