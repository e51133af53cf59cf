package ghostadmin

import (
	"encoding/json"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghostwire"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What readers say, as Ghost's view of moderation asks for it (api/endpoints/comments.js, comment-replies.js, comment-likes.js and
// comment-reports.js of Ghost 6.65.0). What waits for the desk and what is spam is hidden there.

var commentParams = []string{"post_id", "include", "page", "limit", "fields", "filter", "order", "debug", "impersonate_member_uuid", "include_nested", "id"}

// comments answers with a page of all that readers said, the newest first: GET comments/?filter&order&include_nested.
func (c *call) comments() (*reply, error) {
	return c.commentList(comments.FindOptions{Alone: c.r.URL.Query().Get("include_nested") == "false"}, true)
}

// commentsOfPost answers with what stands by itself under one post: GET comments/post/:id.
func (c *call) commentsOfPost() (*reply, error) {
	return c.commentList(comments.FindOptions{Story: stories.StoryID(c.args["id"]), Alone: true}, false)
}

// commentReplies answers with the answers to a comment, the oldest first: GET comments/:id/replies.
func (c *call) commentReplies() (*reply, error) {
	return c.commentList(comments.FindOptions{Parent: comments.ID(c.args["id"])}, false)
}

func (c *call) commentList(o comments.FindOptions, posts bool) (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: commentParams})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	o.Filter, o.Limit, o.Offset = comments.Fields.Asked(filter), min(q.Limit, comments.MaxPage), (q.Page-1)*q.Limit
	if o.Parent == "" {
		o.Order = comments.Fields.ParseOrder(q.Order)
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		list, total, err := comments.Find(c.ctx, tx, c.who.actor, o)
		if err != nil {
			return understood(err)
		}
		shown, err := c.commentObjects(tx, list, posts)
		out.body = object{"comments": shown, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return err
	})
}

// comment answers with one: GET comments/:id.
func (c *call) comment() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) (err error) {
		out.body, err = c.oneComment(tx, comments.ID(c.args["id"]))
		return err
	})
}

func (c *call) oneComment(tx *store.Tx, id comments.ID) (object, error) {
	e, err := comments.One(c.ctx, tx, c.who.actor, id)
	if err != nil {
		return nil, commentProblem(err)
	}
	shown, err := c.commentObjects(tx, []comments.Entry{e}, true)
	return object{"comments": shown}, err
}

// commentObjects are comments in the form that programs know (output/mappers/comments.js), with the post that they stand under.
func (c *call) commentObjects(tx *store.Tx, list []comments.Entry, posts bool) ([]any, error) {
	var ids []stories.StoryID
	for _, e := range list {
		ids = append(ids, e.Story)
	}
	known, err := stories.ListPublishedByID(c.ctx, tx, ids)
	shown := []any{}
	for _, e := range list {
		one := c.commentObject(e)
		if story, is := known[e.Story]; posts && is {
			content := story.Revision.Content
			one["post"] = object{"id": string(e.Story), "uuid": story.UUID, "title": content.Title, "url": c.BaseURL + story.Path, "feature_image": pictureOf(c, content.Meta.FeatureImage)}
		}
		shown = append(shown, one)
	}
	return shown, err
}

func (c *call) commentObject(e comments.Entry) object {
	status := map[comments.Status]string{comments.Published: "published", comments.Deleted: "deleted"}[e.Status]
	if status == "" {
		status = "hidden"
	}
	out := object{
		"id": string(e.ID), "parent_id": ghostwire.TextOrNil(string(e.Parent)), "in_reply_to_id": ghostwire.TextOrNil(string(e.ReplyTo)), "in_reply_to_snippet": nil, "status": status,
		"html": e.HTML, "created_at": stamped(e.CreatedAt), "edited_at": stamped(e.EditedAt), "pinned": e.Parent == "" && e.PinnedAt > 0, "member": nil,
		"count": object{"replies": e.Replies, "direct_replies": e.Replies, "likes": e.Likes, "dislikes": e.Dislikes, "reports": e.Reports},
	}
	if e.Status == comments.Deleted {
		out["html"] = nil
	}
	if e.To != nil {
		out["in_reply_to_snippet"] = "[removed]"
		if e.To.Status != comments.Deleted {
			out["in_reply_to_snippet"] = comments.Snippet(e.To.Plain)
		}
	}
	if m := e.Author; m != nil {
		out["member"] = object{"id": string(m.ID), "uuid": m.UUID, "name": ghostwire.TextOrNil(m.Name), "email": m.Email, "expertise": nil, "avatar_image": pictureOf(c, m.Avatar)}
	} else if e.Name != "" {
		out["member"] = object{"id": nil, "uuid": nil, "name": e.Name, "email": nil, "expertise": nil, "avatar_image": nil}
	}
	return out
}

// changeComment says what becomes of one, and whether it is pinned: PUT comments/:id {"comments":[{"status","pinned"}]}.
func (c *call) changeComment() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	var in []struct {
		Status *string
		Pinned *json.RawMessage
	}
	if json.Unmarshal(body["comments"], &in) != nil || len(in) != 1 {
		return nil, ghostwire.BadRequest("No root key ('comments') provided.")
	}
	id := comments.ID(c.args["id"])
	act := firsthand.ReadersDecide
	if in[0].Status == nil {
		act = firsthand.CommentPin
	}
	out := &reply{changed: true}
	return out, c.change(act, func(tx *store.Tx) error {
		if in[0].Status != nil {
			if err := c.decideComment(tx, id, *in[0].Status); err != nil {
				return commentProblem(err)
			}
		}
		if in[0].Pinned != nil {
			var pinned bool
			if json.Unmarshal(*in[0].Pinned, &pinned) != nil {
				return ghostwire.BadRequest("Pinned must be a boolean")
			}
			if _, err := comments.Pin(c.ctx, tx, id, pinned); err != nil {
				return commentProblem(err)
			}
		}
		out.body, err = c.oneComment(tx, id)
		return err
	})
}

func (c *call) decideComment(tx *store.Tx, id comments.ID, status string) (err error) {
	switch status {
	case "published":
		_, err = comments.Queue{}.Decide(c.ctx, tx, string(id), moderation.Shown, "")
	case "hidden":
		_, err = comments.Queue{}.Decide(c.ctx, tx, string(id), moderation.Refused, "")
	case "deleted":
		err = comments.Remove(c.ctx, tx, id)
	default:
		err = ghostwire.Invalid("Validation (isIn) failed for status")
	}
	return err
}

func (c *call) commentLikes() (*reply, error) { return c.votersOf("comment_likes", comments.Like) }
func (c *call) commentDislikes() (*reply, error) {
	return c.votersOf("comment_dislikes", comments.Dislike)
}

// votersOf answers with who likes or dislikes a comment: GET comments/:id/likes.
func (c *call) votersOf(list string, v comments.Vote) (*reply, error) {
	return c.pressed(list, func(tx *store.Tx, limit, offset int) ([]comments.Pressed, int, error) {
		return comments.Voters(c.ctx, tx, c.who.actor, comments.ID(c.args["id"]), v, limit, offset)
	})
}

// commentReports answers with who reported a comment: GET comments/:id/reports.
func (c *call) commentReports() (*reply, error) {
	return c.pressed("comment_reports", func(tx *store.Tx, limit, offset int) ([]comments.Pressed, int, error) {
		return comments.Reporters(c.ctx, tx, c.who.actor, comments.ID(c.args["id"]), limit, offset)
	})
}

func (c *call) pressed(name string, find func(tx *store.Tx, limit, offset int) ([]comments.Pressed, int, error)) (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"id", "page", "limit"}})
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		if _, err := comments.Get(c.ctx, tx, comments.ID(c.args["id"])); err != nil {
			return commentProblem(err)
		}
		list, total, err := find(tx, q.Limit, (q.Page-1)*q.Limit)
		shown := []any{}
		for _, p := range list {
			m := p.Member
			shown = append(shown, object{"id": string(m.ID), "created_at": stamped(p.At), "member": object{"id": string(m.ID), "uuid": m.UUID, "name": ghostwire.TextOrNil(m.Name), "email": m.Email, "avatar_image": pictureOf(c, m.Avatar)}})
		}
		out.body = object{name: shown, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return err
	})
}

// commentProblem tells what is wrong with a comment in Ghost's words.
func commentProblem(err error) error {
	switch firsthand.ErrorCode(err) {
	case firsthand.NotFound:
		return ghostwire.NotFound("Comment could not be found")
	case firsthand.Invalid, firsthand.Conflict:
		if !isProblem(err) {
			return ghostwire.BadRequest(firsthand.ErrorMessage(err))
		}
	}
	return err
}
