package ghostadmin

import (
	"reflect"
	"regexp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// tagRoutes are the addresses of tags.
func tagRoutes() []route {
	at := func(method, path string, act firsthand.Act, do func(*call) (*reply, error)) route {
		return route{method: method, path: "tags" + path, about: "tag", act: act, programs: true, do: do}
	}
	return []route{
		at("GET", "", "", (*call).browseTags),
		at("POST", "", firsthand.TopicSave, (*call).addTag),
		at("GET", "/:id", "", (*call).readTag),
		at("GET", "/slug/:slug", "", (*call).readTag),
		at("PUT", "/:id", firsthand.TopicChange, (*call).editTag),
		at("DELETE", "/:id", firsthand.TopicChange, (*call).deleteTag),
	}
}

var tagIncludes = []string{"count.posts"}

// browseTags answers with a page of the topics, those that no reader sees among them.
func (c *call) browseTags() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "filter", "fields", "limit", "order", "page"}, Includes: tagIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	o := stories.FiledOptions{Filter: stories.DeskTopicFields.Asked(filter), Order: stories.DeskTopicFields.ParseOrder(q.Order), Counts: q.With("count.posts"), Limit: q.Limit, Offset: (q.Page - 1) * q.Limit}
	if len(o.Order) == 0 {
		o.Order = []store.Order{{Field: "id"}}
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		found, err := stories.ListDeskTopics(c.ctx, tx, o)
		if err != nil {
			return understood(err)
		}
		total, err := stories.CountDeskTopics(c.ctx, tx, o)
		if err != nil {
			return err
		}
		list, err := c.tags(tx, q, found)
		out.body = object{"tags": list, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return err
	})
}

// tags are topics as they are answered with.
func (c *call) tags(tx *store.Tx, q *ghostwire.Ask, found []stories.Listed) ([]any, error) {
	v, err := c.view(tx)
	if err != nil {
		return nil, err
	}
	ids, counts := make([]stories.TopicID, len(found)), map[string]int{}
	for i, one := range found {
		ids[i], counts[one.ID] = stories.TopicID(one.ID), one.Stories
	}
	tags, err := v.DeskTags(ids)
	if err != nil {
		return nil, err
	}
	w, list := &writer{c: c, v: v, q: q}, []any{}
	for _, t := range tags {
		o := w.tag(t)
		if q.With("count.posts") {
			o["count"] = object{"posts": counts[string(t.Topic().ID)]}
		}
		list = append(list, only(o, q))
	}
	return list, v.Err()
}

// only leaves the fields that are asked for by name, and what was included.
func only(o object, q *ghostwire.Ask) object {
	if q.Fields == nil {
		return o
	}
	out := object{}
	for name, value := range o {
		if slices.Contains(q.Fields, name) || name == "count" || name == "roles" || q.By == name {
			out[name] = value
		}
	}
	return out
}

// oneTag is a topic as it is answered with, with how many stories it has where that is asked for.
func (c *call) oneTag(tx *store.Tx, q *ghostwire.Ask, id stories.TopicID) (object, error) {
	found := []stories.Listed{{ID: string(id)}}
	if q.With("count.posts") {
		filter, err := parsed("id:" + string(id))
		if err != nil {
			return nil, err
		}
		if found, err = stories.ListDeskTopics(c.ctx, tx, stories.FiledOptions{Filter: stories.DeskTopicFields.Asked(filter), Counts: true, Limit: 1}); err != nil {
			return nil, err
		}
	}
	list, err := c.tags(tx, q, found)
	if err == nil && len(list) == 0 {
		err = ghostwire.NotFound("Tag not found.")
	}
	return object{"tags": list}, err
}

func (c *call) readTag() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "fields"}, Includes: tagIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) (err error) {
		id := stories.TopicID(q.Value)
		if q.By == "slug" {
			if id, _, err = stories.TopicBySlug(c.ctx, tx, q.Value); err != nil {
				return err
			}
		}
		out.body, err = c.oneTag(tx, q, id)
		return err
	})
}

var tagName = regexp.MustCompile(`^([^,]|$)`)

func tagSchema(needs ...string) schema {
	return schema{list: "tags", at: "tags#/definitions/tag", needs: needs, fields: slices.Concat(
		[]field{{name: "name", types: text, least: 1, most: 191, match: tagName}}, upTo(191, "slug"), upTo(500, "description"), []field{addressField("feature_image"),
			{name: "visibility", types: text, among: []string{"public", "internal"}}},
		upTo(300, "meta_title"), upTo(500, "meta_description"), []field{addressField("og_image")}, upTo(300, "og_title"), upTo(500, "og_description"),
		[]field{addressField("twitter_image")}, upTo(300, "twitter_title"), upTo(500, "twitter_description"), upTo(65535, "codeinjection_head", "codeinjection_foot"),
		[]field{addressField("canonical_url")}, upTo(50, "accent_color"))}
}

// incomingTag reads parameters and body of a save of a tag.
func (c *call) incomingTag(needs ...string) (q *ghostwire.Ask, in input, err error) {
	body, err := c.json()
	if err != nil {
		return nil, nil, err
	}
	if q, err = c.ask(ghostwire.Takes{Params: []string{"include"}, Includes: tagIncludes, Models: true}); err != nil {
		return nil, nil, err
	}
	in, err = tagSchema(needs...).one(body)
	return q, in, err
}

func (c *call) addTag() (*reply, error) {
	q, in, err := c.incomingTag("name")
	if err != nil {
		return nil, err
	}
	out := &reply{status: 201, changed: true}
	return out, c.change(firsthand.TopicSave, func(tx *store.Tx) error {
		var t stories.Topic
		c.tagged(in, &t)
		id, err := stories.AddTopic(c.ctx, tx, t)
		if err != nil {
			return err
		}
		out.made = string(id)
		out.body, err = c.oneTag(tx, q, id)
		return err
	})
}

// editTag changes what came in of a topic; the rest stays.
func (c *call) editTag() (*reply, error) {
	q, in, err := c.incomingTag()
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.change(firsthand.TopicChange, func(tx *store.Tx) error {
		was, err := stories.GetTopic(c.ctx, tx, stories.TopicID(c.args["id"]))
		if err != nil {
			return goneTag(err)
		}
		t := was
		c.tagged(in, &t)
		if !reflect.DeepEqual(was, t) {
			out.changed = true
			if err := stories.ChangeTopic(c.ctx, tx, t); err != nil {
				return err
			}
		}
		out.body, err = c.oneTag(tx, q, t.ID)
		return err
	})
}

func (c *call) deleteTag() (*reply, error) {
	if _, err := c.ask(ghostwire.Takes{}); err != nil {
		return nil, err
	}
	out := &reply{status: 204, changed: true}
	return out, c.change(firsthand.TopicChange, func(tx *store.Tx) error {
		return goneTag(stories.DeleteTopic(c.ctx, tx, stories.TopicID(c.args["id"])))
	})
}

func goneTag(err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return ghostwire.NotFound("Resource could not be found.")
	}
	return err
}

// tagged puts what came in onto a topic. A name that begins with # is the desk's alone.
func (c *call) tagged(in input, t *stories.Topic) {
	plain := func(v string) string { return v }
	m := &t.Meta
	for name, to := range map[string]*string{"description": &t.Description, "meta_title": &m.Title, "meta_description": &m.Text, "og_title": &m.Open.Title, "og_description": &m.Open.Description,
		"twitter_title": &m.X.Title, "twitter_description": &m.X.Description, "codeinjection_head": &m.Code.Head, "codeinjection_foot": &m.Code.Foot, "accent_color": &m.Color} {
		in.set(to, name, plain)
	}
	for name, to := range map[string]*string{"feature_image": &t.Image, "og_image": &m.Open.Image, "twitter_image": &m.X.Image, "canonical_url": &m.Canonical} {
		in.set(to, name, c.path)
	}
	in.set(&t.Name, "name", strings.TrimSpace)
	if slug, _ := in.text("slug"); slug != "" {
		t.Slug = slugOf(slug)
	}
	if visibility, given := in.text("visibility"); given {
		t.Internal = visibility == "internal"
	}
	if _, given := in.text("name"); given && strings.HasPrefix(t.Name, "#") {
		t.Internal = true
	}
}

// slugOf is a slug as Ghost makes one of what was sent.
func slugOf(text string) string {
	return firsthand.Slug(strings.Replace(text, "#", "hash ", 1))
}

// set reads a text that came in; null empties it.
func (in input) set(to *string, name string, read func(string) string) {
	if value, given := in.text(name); given {
		*to = read(value)
	}
}
