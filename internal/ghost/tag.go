package ghost

import (
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Tag is a topic as themes see it.
type Tag struct {
	v     *View
	t     *stories.Topic // shared with other readings: nobody changes it
	url   string
	posts *int // how many stories it has, where that was read with it

	uncounted bool // it was asked for without that: themes do not see it then, as in Ghost
}

// Tag reads one topic that readers see; NotFound where they do not.
func (v *View) Tag(id stories.TopicID) (*Tag, error) {
	v.Note(stories.TopicTag(id))
	t, err := once(v, id, func() (stories.Topic, error) {
		t, err := stories.GetTopic(v.ctx, v.tx, id)
		if err == nil {
			err = onlyPublic(v, stories.TopicIsPublic, id)
		}
		return t, err
	})
	if err != nil {
		return nil, err
	}
	return &Tag{v: v, t: &t, url: v.topicURL(&t)}, nil
}

// onlyPublic is NotFound for what readers do not see.
func onlyPublic[ID ~string](v *View, public func(context.Context, *store.Tx, ID) (bool, error), id ID) error {
	seen, err := public(v.ctx, v.tx, id)
	if err == nil && !seen {
		err = firsthand.Errorf(firsthand.NotFound, "No published story has it.")
	}
	return err
}

// topicURL is where a topic stands; one that is a person may stand at the person's address.
func (v *View) topicURL(t *stories.Topic) string {
	if url := v.address(publication.Topic, string(t.ID)); url != "" || t.Person == "" {
		return url
	}
	if p := v.person(t.Person); p != nil {
		return p.URL()
	}
	return ""
}

func (v *View) tagsByID(ids []stories.TopicID) (map[stories.TopicID]*Tag, error) {
	ids = distinct(ids)
	topics, err := v.topicsByID(ids)
	if err != nil {
		return nil, err
	}
	v.loadAddresses(publication.Topic, addressList(ids))
	tags := make(map[stories.TopicID]*Tag, len(topics))
	for _, id := range ids {
		v.Note(stories.TopicTag(id))
		if t, ok := topics[id]; ok {
			tags[id] = &Tag{v: v, t: t, url: v.topicURL(t)}
		}
	}
	return tags, nil
}

// TagsOf are topics by their IDs, in that order; those without an address are left out.
func (v *View) TagsOf(ids []string) ([]*Tag, error) {
	tags, err := inOrder(ids, v.tagsByID)
	var pictures []string
	for _, t := range tags {
		pictures = append(pictures, t.t.Image)
	}
	v.loadImages(pictures)
	return tags, err
}

// inOrder gives what was found by ID in the order of the IDs, as far as it has an address.
func inOrder[ID ~string, T interface{ URL() string }](ids []string, find func([]ID) (map[ID]T, error)) (list []T, err error) {
	wanted := make([]ID, len(ids))
	for i, id := range ids {
		wanted[i] = ID(id)
	}
	found, err := find(wanted)
	for _, id := range wanted {
		if t, ok := found[id]; ok && t.URL() != "" {
			list = append(list, t)
		}
	}
	return list, err
}

// Topic is the record behind the tag.
func (t *Tag) Topic() stories.Topic { return *t.t }

// URL is the tag's path on the site.
func (t *Tag) URL() string { return t.url }

// Kind says what it is, in Ghost's word.
func (t *Tag) Kind() string { return "tag" }

// Field gives Ghost's field of that name.
func (t *Tag) Field(name string) any {
	switch name {
	case "id":
		return string(t.t.ID)
	case "name":
		return t.t.Name
	case "slug":
		return t.t.Slug
	case "description":
		return textOrNil(t.t.Description)
	case "feature_image":
		return textOrNil(t.v.said(t.v.Picture(t.t.Image)))
	case "url":
		return t.v.said(either(t.url, nowhere))
	case "visibility":
		if t.t.Internal {
			return "internal"
		}
		return "public"
	case "accent_color":
		return textOrNil(t.t.Meta.Color)
	case "meta_title":
		return textOrNil(t.t.Meta.Title)
	case "meta_description":
		return textOrNil(t.t.Meta.Text)
	case "canonical_url":
		return textOrNil(t.t.Meta.Canonical)
	case "codeinjection_head":
		return textOrNil(t.t.Meta.Code.Head)
	case "codeinjection_foot":
		return textOrNil(t.t.Meta.Code.Foot)
	case "og_title", "og_description", "og_image", "twitter_title", "twitter_description", "twitter_image":
		return t.v.socialField(t.t.Meta.Open, t.t.Meta.X, name)
	case "count":
		if t.uncounted {
			return nil
		}
		if t.posts != nil {
			return map[string]any{"posts": *t.posts}
		}
		return t.v.count(stories.ListOptions{Topic: t.t.ID})
	}
	return nil
}

// socialField is a field of how something looks where it is shared, by Ghost's name.
func (v *View) socialField(open, x stories.Social, name string) any {
	of, field, _ := strings.Cut(name, "_")
	from := open
	if of == "twitter" {
		from = x
	}
	switch field {
	case "title":
		return textOrNil(from.Title)
	case "description":
		return textOrNil(from.Description)
	}
	return textOrNil(v.said(v.Picture(from.Image)))
}

// count is Ghost's count object of a list of posts; it is noted, so that a page showing it is made
// anew when the list moves.
func (v *View) count(o stories.ListOptions) any {
	total, err := v.countPublished(o)
	v.fail(err)
	v.lists = append(v.lists, List{Options: o, Total: true, Fingerprint: fingerprint(nil, total)})
	return map[string]any{"posts": total}
}
