package ghostapi

import (
	"cmp"
	"slices"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
)

// The indexes that readers' own browsers search: Ghost's search window and others load them whole. They hold what is published
// and what everybody may read, and nothing else.

const (
	searchPage = 1_000 // entries that are read at once
	searchMost = 10    // such pages, as Ghost
	searchFew  = 500   // of so many posts the first words are written as Ghost writes them; of more, as they are saved: no body is read
)

// index reads an index.
func index[T any](c *call, name, filter, order string, fields ...string) (*ask, []T, error) {
	q := &ask{resource: &resource{name: name}, long: true, Ask: ghostwire.Ask{Filter: filter, Order: order, Limit: searchPage, Fields: fields}}
	var all []T
	for q.Page = 1; q.Page <= searchMost; q.Page++ {
		list, _, err := find[T](c, q)
		if err != nil {
			return nil, nil, err
		}
		if all = append(all, list...); len(list) < searchPage {
			break
		}
	}
	return q, all, nil
}

func searchPosts(c *call, _ *ask) (any, error) {
	q, posts, err := index[*ghost.Post](c, "posts", "", "updated_at desc, id desc", "id", "slug", "title", "excerpt", "url", "updated_at", "visibility")
	if err != nil {
		return nil, err
	}
	if c.many = len(posts) > searchFew; !c.many {
		c.v.ReadTexts(posts)
		c.v.ReadFacts(posts)
	}
	list := make([]any, len(posts))
	for i, p := range posts {
		list[i] = c.post(p, q)
	}
	return object{"posts": list}, nil
}

func searchTags(c *call, _ *ask) (any, error) {
	q, tags, err := index[*ghost.Tag](c, "tags", "visibility:public", "", "id", "slug", "name", "url")
	if err != nil {
		return nil, err
	}
	slices.SortFunc(tags, func(a, b *ghost.Tag) int {
		return cmp.Or(cmp.Compare(b.Topic().UpdatedAt, a.Topic().UpdatedAt), cmp.Compare(a.Topic().ID, b.Topic().ID))
	})
	list := make([]any, len(tags))
	for i, t := range tags {
		list[i] = c.tag(t, q, false)
	}
	return object{"tags": list}, nil
}

func searchAuthors(c *call, _ *ask) (any, error) {
	q, authors, err := index[*ghost.Author](c, "authors", "", "", "id", "slug", "name", "url", "profile_image")
	if err != nil {
		return nil, err
	}
	slices.SortFunc(authors, func(a, b *ghost.Author) int {
		return cmp.Or(cmp.Compare(b.Byline().UpdatedAt, a.Byline().UpdatedAt), cmp.Compare(a.Byline().ID, b.Byline().ID))
	})
	list := make([]any, len(authors))
	for i, a := range authors {
		list[i] = c.author(a, q, false)
	}
	return object{"authors": list}, nil
}
