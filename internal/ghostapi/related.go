package ghostapi

import (
	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
)

// listRelated answers with the posts that are related to one: /related/?id=… or ?slug=…, as Ghost gives posts.
func listRelated(c *call, q *ask) (any, error) {
	if err := q.noRelation(); err != nil {
		return nil, err
	}
	found, err := c.v.Browse("related", ghost.Query{Of: ghost.Of{ID: q.ID, Slug: q.Slug}, Include: q.Include, Limit: q.Limit, Page: q.Page})
	switch firsthand.ErrorCode(err) {
	case "":
	case firsthand.NotFound:
		return nil, ghostwire.NotFound("Post not found.")
	case firsthand.Invalid:
		return nil, ghostwire.BadRequest("Say whose related posts you want: ?id= or ?slug=.")
	default:
		return nil, err
	}
	total, err := found.Total()
	if err != nil {
		return nil, err
	}
	posts := make([]*ghost.Post, len(found.Items))
	for i, item := range found.Items {
		posts[i] = item.(*ghost.Post)
	}
	return q.pagedPosts(c, posts, total), nil
}
