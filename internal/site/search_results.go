package site

import (
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// results are hits as a template shows them. What has no address by now is not shown, whatever the index says. Nothing is read
// for each of them alone: the page is made anew for everybody who asks.
func (r *request) results(hits []search.Hit) ([]any, error) {
	paths, err := pathsOf(r.ctx, r.tx, hits)
	if err != nil {
		return nil, err
	}
	quotes := r.quotesOf(hits, paths)
	list := []any{}
	for _, h := range hits {
		path := paths[h.ID]
		if path == "" {
			continue
		}
		one := map[string]any{"kind": string(h.Kind), "is_story": h.Kind == search.Story, "is_person": h.Kind == search.Person, "is_quote": h.Kind == search.Quote, "url": path, "title": h.Title,
			"title_html": theme.SafeString(h.Marked), "snippet_html": theme.SafeString(h.Snippet), "date": fromMicros(h.At).In(r.view.Settings.Location())}
		switch h.Kind {
		case search.Quote:
			q := quotes[h.ID]
			if q == nil || len(q.Paragraphs()) == 0 {
				continue // withdrawn a moment ago
			}
			one["quote"] = q
		case search.Story:
			if len(h.Names) > 0 {
				one["names"] = strings.Join(h.Names[:min(3, len(h.Names))], ", ")
			}
		}
		list = append(list, one)
	}
	return list, r.view.Err()
}

// quotesOf are the quotes among hits, by ID.
func (r *request) quotesOf(hits []search.Hit, paths map[string]string) map[string]*ghost.Quote {
	var ids []sources.QuoteID
	for _, h := range hits {
		if h.Kind == search.Quote && paths[h.ID] != "" {
			ids = append(ids, sources.QuoteID(h.ID))
			r.view.Stands(publication.Quote, h.ID, paths[h.ID])
		}
	}
	found := make(map[string]*ghost.Quote, len(ids))
	for _, q := range r.view.Quotes(ids) {
		found[string(q.Record().ID)] = q
	}
	return found
}

// addressKinds are what things are called where their addresses are kept.
var addressKinds = map[search.Kind]publication.Kind{search.Story: publication.Story, search.Person: publication.Person, search.Quote: publication.Quote}

// pathsOf are where what was found stands, by ID.
func pathsOf(ctx context.Context, tx *store.Tx, hits []search.Hit) (map[string]string, error) {
	ids := map[publication.Kind][]string{}
	for _, h := range hits {
		if kind, ok := addressKinds[h.Kind]; ok {
			ids[kind] = append(ids[kind], h.ID)
		}
	}
	found := map[string]string{}
	for kind, list := range ids {
		paths, err := publication.AddressesOf(ctx, tx, kind, list)
		if err != nil {
			return nil, err
		}
		for id, path := range paths {
			found[id] = path
		}
	}
	return found, nil
}

// filter is something that answers can be narrowed by.
type filter struct {
	field, sort, chosen string
	names               func(ids []string) (map[string]string, error) // of those that readers may see
	name                func(id string) (string, error)               // of one that nothing which was found is filed under
}

// searchFilters are what an answer can be narrowed to: what many of what was found are filed under, and what it is narrowed to now.
func (r *request) searchFilters(l looked) ([]any, error) {
	var list []any
	for _, f := range []filter{
		{"topic", "topic", l.q.Topic, r.topicNames, r.topicName}, {"person", "person", l.q.Person, r.personNames, nil},
		{"outlet", "outlet", l.q.Outlet, r.outletNames, r.outletName}, {"author", "byline", l.q.Byline, r.bylineNames, r.bylineName},
	} {
		options, err := f.options(l.answer.Facets)
		if err != nil {
			return nil, err
		}
		if len(options) > 0 {
			list = append(list, map[string]any{"field": f.field, "is_" + f.field: true, "options": options})
		}
	}
	return list, nil
}

func (f filter) options(facets []search.Facet) (options []any, err error) {
	var ids []string
	counts := map[string]int{}
	for _, facet := range facets {
		if sort, id, _ := strings.Cut(string(facet.Tag), ":"); sort == f.sort {
			ids, counts[id] = append(ids, id), facet.Count
		}
	}
	if f.name == nil && f.chosen != "" && counts[f.chosen] == 0 {
		ids = append(ids, f.chosen)
	}
	names := map[string]string{}
	if len(ids) > 0 {
		if names, err = f.names(ids); err != nil {
			return nil, err
		}
	}
	if f.name != nil && f.chosen != "" && names[f.chosen] == "" {
		name, err := f.name(f.chosen)
		if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
			return nil, err
		}
		ids, names[f.chosen] = append(ids, f.chosen), name
	}
	for _, id := range ids {
		if name := names[id]; name != "" {
			options = append(options, map[string]any{"id": id, "name": name, "count": counts[id], "chosen": id == f.chosen})
		}
	}
	return options, nil
}

// topicNames are those of topics that a published story is filed under.
func (r *request) topicNames(ids []string) (map[string]string, error) {
	found, err := stories.ListTopics(r.ctx, r.tx, named[stories.TopicID](ids))
	names := make(map[string]string, len(found))
	for id, t := range found {
		if !t.Internal {
			names[string(id)] = t.Name
		}
	}
	return names, err
}

// topicName is that of any topic, if readers see it.
func (r *request) topicName(id string) (string, error) {
	t, err := r.view.Tag(stories.TopicID(id))
	if err != nil {
		return "", err
	}
	return t.Topic().Name, nil
}

// bylineNames are those of bylines that a published story has.
func (r *request) bylineNames(ids []string) (map[string]string, error) {
	found, err := stories.ListBylines(r.ctx, r.tx, named[stories.BylineID](ids))
	names := make(map[string]string, len(found))
	for id, b := range found {
		names[string(id)] = b.Name
	}
	return names, err
}

// bylineName is that of any byline, if readers see it.
func (r *request) bylineName(id string) (string, error) {
	a, err := r.view.Author(stories.BylineID(id))
	if err != nil {
		return "", err
	}
	return a.Byline().Name, nil
}

func (r *request) personNames(ids []string) (map[string]string, error) {
	found, err := sources.ListPeople(r.ctx, r.tx, named[sources.PersonID](ids))
	names := make(map[string]string, len(found))
	for id, p := range found {
		if p.Public {
			names[string(id)] = p.Name
		}
	}
	return names, err
}

func (r *request) outletNames(ids []string) (map[string]string, error) {
	found, err := sources.ListOutlets(r.ctx, r.tx, named[sources.OutletID](ids))
	names := make(map[string]string, len(found))
	for id, o := range found {
		names[string(id)] = o.Name
	}
	return names, err
}

// outletName is that of any outlet, if readers find something of it.
func (r *request) outletName(id string) (string, error) {
	is, err := search.Filed(r.ctx, r.tx, search.Public, search.OutletTag(id))
	if err != nil || !is {
		return "", err
	}
	names, err := r.outletNames([]string{id})
	return names[id], err
}

func named[ID ~string](ids []string) []ID {
	out := make([]ID, len(ids))
	for i, id := range ids {
		out[i] = ID(id)
	}
	return out
}
