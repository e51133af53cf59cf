package ghostapi

import (
	"slices"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
)

// The part of the Content API that is ours: people, quotes, sources and related stories, as readers may see them, in the style of
// Ghost's own resources.

var ownParams = []string{"fields", "limit", "page"}

func own() []resource {
	return []resource{
		{name: "people", one: "person", params: ownParams, opaque: true, read: readPerson,
			list: listOwn(ghost.PersonFields, func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicPeople(limit, offset) })},
		{name: "quotes", one: "quote", params: ownParams, opaque: true, read: readQuote,
			list: listOwn(ghost.QuoteFields, func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicQuotes("", limit, offset) })},
		{name: "sources", one: "source", params: ownParams, opaque: true,
			list: listOwn(ghost.SourceFields, func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicSources(limit, offset) })},
		{name: "related", one: "post", params: []string{"id", "slug", "include", "fields", "formats", "limit", "page"}, includes: []string{"tags", "authors", "tiers"}, models: true, list: listRelated},
	}
}

// ContentResources names the lists of the Content API, and those of them that are ours.
func ContentResources() (all, ours []string) {
	for _, r := range resources() {
		all = append(all, r.name)
	}
	for _, r := range own() {
		ours = append(ours, r.name)
	}
	return all, ours
}

func listOwn(fields []string, list func(v *ghost.View, limit, offset int) ([]any, int, error)) func(*call, *ask) (any, error) {
	return func(c *call, q *ask) (any, error) {
		entries, total, err := list(c.v, q.Limit, (q.Page-1)*q.Limit)
		if err != nil {
			return nil, err
		}
		shown := make([]any, len(entries))
		for i, entry := range entries {
			shown[i] = c.v.Public(entry, fields, q.shown(fields))
		}
		return q.paged(shown, total), nil
	}
}

// shown are the fields that are asked for, or all.
func (q *ask) shown(all []string) []string {
	if q.Fields == nil {
		return all
	}
	return slices.Clone(q.Fields)
}

func readPerson(c *call, q *ask) (object, error) {
	id := sources.PersonID(q.Value)
	if q.By == "slug" {
		var err error
		if id, err = c.v.PersonBySlug(q.Value); err != nil {
			return nil, err
		}
	}
	p, err := c.v.Person(id)
	if err == nil && !p.Record().Public {
		err = firsthand.Errorf(firsthand.NotFound, "There is no such person.")
	}
	if err != nil {
		return nil, err
	}
	return c.v.Public(p, ghost.PersonFields, q.shown(ghost.PersonFields)), nil
}

func readQuote(c *call, q *ask) (object, error) {
	if q.By != "id" {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	quote, err := c.v.Quote(sources.QuoteID(q.Value))
	if err == nil && quote.URL() == "" {
		err = firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	if err != nil {
		return nil, err
	}
	return c.v.Public(quote, ghost.QuoteFields, q.shown(ghost.QuoteFields)), nil
}
