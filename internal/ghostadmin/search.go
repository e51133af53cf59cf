package ghostadmin

import (
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What the desk's own search looks in: all of its stories, topics and people, in short.

const (
	searchPage = 100
	searchMost = 100 // such pages

	searchNames = 1000 // topics
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

// searchTags answers with all topics, those that no reader sees among them, the one that was changed last first.
func (c *call) searchTags() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		v, err := c.view(tx)
		if err != nil {
			return err
		}
		found, err := stories.ListDeskTopics(c.ctx, tx, stories.FiledOptions{Order: stories.DeskTopicFields.ParseOrder("updated_at desc"), Limit: searchNames})
		if err != nil {
			return err
		}
		ids := make([]stories.TopicID, len(found))
		for i, one := range found {
			ids[i] = stories.TopicID(one.ID)
		}
		tags, err := v.DeskTags(ids)
		if err != nil {
			return err
		}
		w, list := &writer{c: c, v: v}, []any{}
		for _, t := range tags {
			list = append(list, picked(w.tag(t), "id", "name", "slug", "url"))
		}
		out.body = object{"tags": list}
		return v.Err()
	})
}

// searchUsers answers with everybody whom stories can be signed with, who was changed last first.
func (c *call) searchUsers() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		w, people, err := c.staff(tx, &ghostwire.Ask{})
		if err != nil {
			return err
		}
		list := []object{}
		for _, p := range people {
			list = append(list, w.person(p, false))
		}
		ordered(list, "updated_at desc")
		shown := make([]any, len(list))
		for i, o := range list {
			shown[i] = picked(o, "id", "name", "slug", "url", "profile_image")
		}
		out.body = object{"users": shown}
		return w.v.Err()
	})
}

// picked is an object with some of its fields alone.
func picked(o object, names ...string) object {
	out := object{}
	for _, name := range names {
		out[name] = o[name]
	}
	return out
}
