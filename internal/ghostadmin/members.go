package ghostadmin

import (
	"encoding/json"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// Readers, as programs see them. What Ghost tells of mail and payments that we do not know is there and empty.

// memberSchema is what may come in of a member; of one that is changed at says more.
func memberSchema(method string) schema {
	at, email := "#", []field{{name: "email", types: text, least: 1, most: 191}}
	if method == http.MethodPut {
		at = "#/properties/members/items"
	}
	return schema{list: "members", at: at, fields: append(email, field{name: "name", types: orNull, most: 191}, field{name: "note", types: text, most: 2000},
		field{name: "labels", types: list}, flagField("comped"), flagField("subscribed"), field{name: "newsletters", types: list}, field{name: "tiers", types: list})}
}

// members answers with a page of the members.
func (c *call) members() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"limit", "fields", "filter", "order", "debug", "page", "search", "include"}, Includes: []string{"labels", "tiers", "products", "newsletters", "email_recipients"}})
	if err != nil {
		return nil, err
	}
	o, err := c.whichMembers(q.Filter)
	if err != nil {
		return nil, err
	}
	o.Order, o.Limit, o.Offset = members.Fields.ParseOrder(q.Order), q.Limit, (q.Page-1)*q.Limit
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		found, total, err := members.Search(c.ctx, tx, c.who.actor, o)
		if err != nil {
			return understood(err)
		}
		shown := make([]any, len(found))
		for i, m := range found {
			one, err := c.memberObject(tx, m, false)
			if err != nil {
				return err
			}
			shown[i] = narrowed(one, q.Fields, "avatar_image", "comped", "current_subscription", "email_suppression", "subscribed", "subscriptions", "unsubscribe_url")
		}
		out.body = object{"members": shown, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return nil
	})
}

// whichMembers are those that a filter and the search in the address name.
func (c *call) whichMembers(filter string) (members.FindOptions, error) {
	e, err := parsed(filter)
	search := c.r.URL.Query().Get("search")
	if err == nil && len(search) > 191 {
		err = ghostwire.Invalid("Validation (isLength) failed for search")
	}
	return members.FindOptions{Filter: members.Fields.Asked(e), Search: search}, err
}

// narrowed leaves the fields that are asked for, and those that are always there.
func narrowed(o object, fields []string, always ...string) object {
	if fields == nil {
		return o
	}
	out := object{}
	for _, name := range append(always, fields...) {
		if value, there := o[name]; there {
			out[name] = value
		}
	}
	return out
}

// member answers with one.
func (c *call) member() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		m, err := members.Get(c.ctx, tx, members.ID(c.args["id"]))
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return ghostwire.NotFound("Member not found.")
		}
		if err == nil {
			out.body, err = c.oneMember(tx, m)
		}
		return err
	})
}

func (c *call) oneMember(tx *store.Tx, m members.Member) (object, error) {
	one, err := c.memberObject(tx, m, true)
	return object{"members": []any{one}}, err
}

// addMember makes a reader known: POST members. Nobody is written to.
func (c *call) addMember() (*reply, error) {
	in, err := c.sentMember()
	if err != nil {
		return nil, err
	}
	var m members.Member
	if err := in.onto(&m); err != nil {
		return nil, err
	}
	if _, given := in.text("email"); !given {
		return nil, ghostwire.Invalid(`Validation (FieldIsRequired) failed for ["email"]`)
	}
	out := &reply{status: http.StatusCreated}
	return out, c.change(firsthand.MemberSave, func(tx *store.Tx) error {
		added, err := members.Add(c.ctx, tx, m)
		if err != nil {
			return memberProblem(err, m.Email, "Member already exists. Attempting to add member with existing email address")
		}
		out.made = string(added.ID)
		out.body, err = c.oneMember(tx, added)
		return err
	})
}

// changeMember changes what is sent of one: PUT members/:id.
func (c *call) changeMember() (*reply, error) {
	in, err := c.sentMember()
	if err != nil {
		return nil, err
	}
	id := members.ID(c.args["id"])
	out := &reply{}
	return out, c.change(firsthand.MemberSave, func(tx *store.Tx) error {
		m, err := members.Hold(c.ctx, tx, id)
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return ghostwire.NotFound("Could not find Member " + string(id))
		}
		if err != nil {
			return err
		}
		if err := in.onto(&m); err != nil {
			return err
		}
		if err := members.Change(c.ctx, tx, m); err != nil {
			return memberProblem(err, m.Email, "Member already exists. Attempting to edit member with existing email address")
		}
		if m, err = members.Get(c.ctx, tx, id); err == nil {
			out.body, err = c.oneMember(tx, m)
		}
		return err
	})
}

// removeMember forgets one: DELETE members/:id.
func (c *call) removeMember() (*reply, error) {
	err := c.change(firsthand.MemberRemove, func(tx *store.Tx) error { return members.Remove(c.ctx, tx, members.ID(c.args["id"])) })
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		err = ghostwire.NotFound("Resource could not be found.")
	}
	return &reply{status: http.StatusNoContent}, err
}

// sentMember is the member that a body sends.
func (c *call) sentMember() (memberInput, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	in, err := memberSchema(c.r.Method).one(body)
	return memberInput(in), err
}

type memberInput map[string]json.RawMessage

func (in memberInput) text(name string) (string, bool) { return input(in).text(name) }

// onto puts what was sent onto a member.
func (in memberInput) onto(m *members.Member) error {
	if s, given := in.text("email"); given {
		m.Email = s
	}
	if s, given := in.text("name"); given {
		m.Name = s
	}
	if s, given := in.text("note"); given {
		m.Note = s
	}
	raw, given := in["labels"]
	if !given {
		return nil
	}
	var list []json.RawMessage
	_ = json.Unmarshal(raw, &list) // it was looked at
	m.Labels = nil
	for _, one := range list {
		var label struct{ ID, Name, Slug string }
		if json.Unmarshal(one, &label.Name) != nil && json.Unmarshal(one, &label) != nil {
			return ghostwire.Invalid("Validation failed for labels.")
		}
		m.Labels = append(m.Labels, members.Label{ID: members.LabelID(label.ID), Name: label.Name, Slug: label.Slug})
	}
	return nil
}

// memberProblem tells errors of the room, about a member with this address, in Ghost's words.
func memberProblem(err error, email, taken string) error {
	p := ghostwire.Invalid(taken)
	switch code := firsthand.ErrorCode(err); {
	case code == firsthand.Invalid && !firsthand.IsMailAddress(strings.TrimSpace(email)):
		p.Message = "Invalid Email"
	case code != firsthand.Conflict:
		return err
	}
	p.Property = "email"
	return p
}
