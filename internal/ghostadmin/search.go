package ghostadmin

import (
	"cmp"
	"slices"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What the desk's own search looks in: all of its stories, topics and people, in short.

const (
	searchPage = 100
	searchMost = 100 // such pages
)

func (c *call) searchPosts() (*reply, error) {
	return c.searchStories(kind{list: "posts", one: "post"}, "id", "uuid", "slug", "url", "title", "status", "published_at", "visibility")
}

func (c *call) searchPages() (*reply, error) {
	return c.searchStories(kind{list: "pages", one: "page", pages: true}, "id", "uuid", "slug", "url", "title", "status", "published_at", "visibility")
}

func (c *call) searchStories(k kind, fields ...string) (*reply, error) {
	q := &ghostwire.Ask{Fields: fields}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		all := []any{}
		for n := range searchMost {
			ids, err := stories.ListForPrograms(c.ctx, tx, stories.ForPrograms{Pages: k.pages, Order: stories.DeskFields.ParseOrder("updated_at desc"), Limit: searchPage, Offset: n * searchPage})
			if err != nil {
				return err
			}
			list, err := k.shown(c, tx, q, ids)
			if err != nil {
				return err
			}
			if all = append(all, list...); len(ids) < searchPage {
				break
			}
		}
		out.body = object{k.list: all}
		return nil
	})
}

// browsed is all of a list of the ghost room.
func browsed[T any](c *call, v *ghost.View, list string) ([]T, error) {
	var all []T
	for page := 1; page <= searchMost; page++ {
		found, err := v.Browse(list, ghost.Query{Limit: searchPage, Page: page})
		if err != nil {
			return nil, err
		}
		for _, item := range found.Items {
			all = append(all, item.(T))
		}
		if len(found.Items) < searchPage {
			break
		}
	}
	return all, nil
}

func (c *call) searchTags() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		v, err := c.view(tx)
		if err != nil {
			return err
		}
		tags, err := browsed[*ghost.Tag](c, v, "tags")
		if err != nil {
			return err
		}
		slices.SortFunc(tags, func(a, b *ghost.Tag) int {
			return cmp.Or(cmp.Compare(b.Topic().UpdatedAt, a.Topic().UpdatedAt), cmp.Compare(a.Topic().ID, b.Topic().ID))
		})
		list := []any{}
		for _, t := range tags {
			list = append(list, object{"id": string(t.Topic().ID), "name": t.Topic().Name, "slug": t.Topic().Slug, "url": v.Absolute(t.URL())})
		}
		out.body = object{"tags": list}
		return v.Err()
	})
}

func (c *call) searchUsers() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		v, err := c.view(tx)
		if err != nil {
			return err
		}
		authors, err := browsed[*ghost.Author](c, v, "authors")
		if err != nil {
			return err
		}
		list := []any{}
		for _, a := range authors {
			b := a.Byline()
			list = append(list, object{"id": string(b.ID), "name": b.Name, "slug": b.Slug, "url": v.Absolute(a.URL()), "profile_image": ghostwire.TextOrNil(v.Absolute(b.Image))})
		}
		out.body = object{"users": list}
		return v.Err()
	})
}
