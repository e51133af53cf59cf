package ghostapi

import "firsthand/internal/ghost"

var tagColumns = []string{"id", "name", "slug", "description", "feature_image", "visibility", "og_image", "og_title", "og_description", "twitter_image", "twitter_title",
	"twitter_description", "meta_title", "meta_description", "codeinjection_head", "codeinjection_foot", "canonical_url", "accent_color"}

var authorColumns = []string{"id", "name", "slug", "profile_image", "cover_image", "bio", "website", "location", "facebook", "twitter", "threads", "bluesky", "mastodon",
	"tiktok", "youtube", "instagram", "linkedin", "meta_title", "meta_description"}

// tag gives a tag as Ghost's Content API does.
func (c *call) tag(t *ghost.Tag, q *ask, counted bool) object {
	return c.named(t, t.URL(), tagColumns, q, counted)
}

// author gives an author as Ghost's Content API does.
func (c *call) author(a *ghost.Author, q *ask, counted bool) object {
	return c.named(a, a.URL(), authorColumns, q, counted)
}

func (c *call) named(o fielded, url string, columns []string, q *ask, counted bool) object {
	asked := *q
	asked.Fields = q.narrowed(columns)
	out := c.pick(o, columns, &asked)
	if asked.Wants("url") {
		out["url"] = c.address(url)
	}
	if q.By != "" && q.Fields != nil {
		out[q.By] = c.value(o, q.By)
	}
	if counted && asked.Fields == nil {
		out["count"] = o.Field("count")
	}
	return out
}

func listTags(c *call, q *ask) (any, error) {
	tags, total, err := find[*ghost.Tag](c, q)
	if err != nil {
		return nil, err
	}
	list := make([]any, len(tags))
	for i, t := range tags {
		list[i] = c.tag(t, q, q.With("count.posts"))
	}
	return q.paged(list, total), nil
}

func readTag(c *call, q *ask) (object, error) {
	t, err := one[*ghost.Tag](c, q)
	if err != nil {
		return nil, err
	}
	return c.tag(t, q, q.With("count.posts")), nil
}

func listAuthors(c *call, q *ask) (any, error) {
	authors, total, err := find[*ghost.Author](c, q)
	if err != nil {
		return nil, err
	}
	list := make([]any, len(authors))
	for i, a := range authors {
		list[i] = c.author(a, q, q.With("count.posts"))
	}
	return q.paged(list, total), nil
}

func readAuthor(c *call, q *ask) (object, error) {
	a, err := one[*ghost.Author](c, q)
	if err != nil {
		return nil, err
	}
	return c.author(a, q, q.With("count.posts")), nil
}
