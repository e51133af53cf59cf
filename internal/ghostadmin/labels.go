package ghostadmin

import (
	"net/http"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

func labelObject(l members.Label) object {
	return object{"id": string(l.ID), "name": l.Name, "slug": l.Slug, "created_at": stamped(l.CreatedAt), "updated_at": stamped(l.UpdatedAt)}
}

// labels answers with a page of what the desk sorts its readers by.
func (c *call) labels() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "filter", "fields", "limit", "order", "page"}, Includes: []string{"count.members"}})
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		found, err := members.ListLabels(c.ctx, tx, q.Limit, (q.Page-1)*q.Limit)
		if err != nil {
			return err
		}
		total, err := members.CountLabels(c.ctx, tx)
		shown := make([]any, len(found))
		for i, l := range found {
			one := labelObject(l.Label)
			if q.With("count.members") {
				one["count"] = object{"members": l.Members}
			}
			shown[i] = narrowed(one, q.Fields)
		}
		out.body = object{"labels": shown, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return err
	})
}

// label answers with one.
func (c *call) label() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		var l members.Label
		var err error
		if slug := c.args["slug"]; slug != "" {
			l, err = members.LabelBySlug(c.ctx, tx, slug)
		} else {
			l, err = members.GetLabel(c.ctx, tx, members.LabelID(c.args["id"]))
		}
		out.body = object{"labels": []any{labelObject(l)}}
		return labelProblem(err)
	})
}

// sentLabel is the label that a body sends.
func (c *call) sentLabel() (input, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	if raw := string(body["labels"]); raw == "" || raw == "[]" || raw == "[{}]" {
		return nil, ghostwire.BadRequest("No root key ('labels') provided.")
	}
	needs := []string{"name"}
	if c.r.Method == http.MethodPut {
		needs = nil
	}
	return schema{list: "labels", at: "labels#/definitions/label", needs: needs, fields: []field{{name: "name", types: text, least: 1, most: 191}}}.one(body)
}

// addLabel makes one: POST labels.
func (c *call) addLabel() (*reply, error) {
	in, err := c.sentLabel()
	if err != nil {
		return nil, err
	}
	name, _ := in.text("name")
	out := &reply{status: http.StatusCreated}
	return out, c.change(firsthand.MemberSave, func(tx *store.Tx) error {
		l, err := members.AddLabel(c.ctx, tx, members.Label{Name: name})
		out.made, out.body = string(l.ID), object{"labels": []any{labelObject(l)}}
		return labelProblem(err)
	})
}

// changeLabel gives one another name: PUT labels/:id.
func (c *call) changeLabel() (*reply, error) {
	in, err := c.sentLabel()
	if err != nil {
		return nil, err
	}
	out := &reply{changed: true}
	return out, c.change(firsthand.MemberSave, func(tx *store.Tx) error {
		l, err := members.GetLabel(c.ctx, tx, members.LabelID(c.args["id"]))
		if err != nil {
			return labelProblem(err)
		}
		if name, given := in.text("name"); given {
			l.Name = name
		}
		l, err = members.ChangeLabel(c.ctx, tx, l)
		out.body = object{"labels": []any{labelObject(l)}}
		return labelProblem(err)
	})
}

// removeLabel takes one from all who have it: DELETE labels/:id.
func (c *call) removeLabel() (*reply, error) {
	err := c.change(firsthand.MemberSave, func(tx *store.Tx) error { return members.RemoveLabel(c.ctx, tx, members.LabelID(c.args["id"])) })
	return &reply{status: http.StatusNoContent, changed: true}, labelProblem(err)
}

func labelProblem(err error) error {
	switch firsthand.ErrorCode(err) {
	case firsthand.NotFound:
		return ghostwire.NotFound("Label not found.")
	case firsthand.Conflict:
		return ghostwire.Invalid(firsthand.ErrorMessage(err))
	}
	return err
}
