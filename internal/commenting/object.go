package commenting

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// objects are comments in Ghost's shape, with what who asks thinks of them.
func (d *Door) objects(r *http.Request, tx *store.Tx, m *members.Member, list []comments.Entry) ([]any, error) {
	votes := map[comments.ID]comments.Vote{}
	if m != nil {
		var ids []comments.ID
		for _, e := range list {
			ids = append(ids, e.ID)
			for _, a := range e.Entries {
				ids = append(ids, a.ID)
			}
		}
		var err error
		if votes, err = comments.Votes(r.Context(), tx, m.ID, ids); err != nil {
			return nil, err
		}
	}
	out := []any{}
	for _, e := range list {
		out = append(out, d.object(e, m, votes))
	}
	return out, nil
}

// object is one comment (output/mappers/comments.js of Ghost 6.65.0). What waits is published to who wrote it.
func (d *Door) object(e comments.Entry, m *members.Member, votes map[comments.ID]comments.Vote) ghostwire.Object {
	mine := m != nil && e.Member == m.ID && e.Member != ""
	status := string(e.Status)
	seen := e.Status == comments.Published || e.Status == comments.Held && mine
	switch e.Status {
	case comments.Held:
		status = "hidden"
		if mine {
			status = "published"
		}
	case comments.Spam:
		status = "hidden"
	}
	out := ghostwire.Object{
		"id": string(e.ID), "parent_id": ghostwire.TextOrNil(string(e.Parent)), "in_reply_to_id": ghostwire.TextOrNil(string(e.ReplyTo)), "in_reply_to_snippet": nil,
		"status": status, "html": nil, "created_at": stamp(e.CreatedAt), "edited_at": nil, "pinned": e.PinnedAt > 0 && e.Status == comments.Published, "member": nil,
		"liked": votes[e.ID] == comments.Like, "disliked": votes[e.ID] == comments.Dislike,
		"count": ghostwire.Object{"replies": e.Replies, "direct_replies": e.Replies, "likes": e.Likes},
	}
	if seen {
		out["html"], out["member"] = e.HTML, d.author(e, m)
	}
	if e.EditedAt > 0 {
		out["edited_at"] = stamp(e.EditedAt)
	}
	if e.ReplyTo != "" {
		out["in_reply_to_snippet"] = "[removed]"
		if e.To != nil && e.To.Status == comments.Published {
			out["in_reply_to_snippet"] = comments.Snippet(e.To.Plain)
		}
	}
	if e.Parent == "" {
		answers := []any{}
		for _, a := range e.Entries {
			answers = append(answers, d.object(a, m, votes))
		}
		out["replies"] = answers
	}
	return out
}

// author is who wrote a comment, as others may know them: by a name, and by an ID that is made for this and opens nothing. Only
// to themselves they are who they are, so that the client knows its own.
func (d *Door) author(e comments.Entry, m *members.Member) any {
	if e.Author == nil {
		if e.Name == "" {
			return nil
		}
		return ghostwire.Object{"id": nil, "uuid": nil, "name": e.Name, "expertise": nil, "avatar_image": nil}
	}
	id, uuid := mask("id of "+e.Author.UUID), mask(e.Author.UUID)
	if m != nil && m.ID == e.Author.ID {
		id, uuid = string(m.ID), m.UUID
	}
	var avatar any
	if e.Author.Avatar != "" {
		avatar = d.base + e.Author.Avatar
	}
	badge := map[string]any{"": nil, comments.BadgeDesk: "Newsroom", comments.BadgeByline: "Author"}[e.Badge]
	return ghostwire.Object{"id": id, "uuid": uuid, "name": ghostwire.TextOrNil(e.Author.Name), "expertise": badge, "avatar_image": avatar}
}

// mask stands for an ID that is nobody else's business: the same for the same one.
func mask(id string) string {
	sum := sha256.Sum256([]byte("comment author " + id))
	return hex.EncodeToString(sum[:12])
}

func stamp(micros int64) string {
	return firsthand.FromMicros(micros).UTC().Format(ghostwire.TimeForm)
}
