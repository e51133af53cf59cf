package ghostadmin

import (
	"cmp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// userRoutes are the addresses of users, roles and invitations.
func userRoutes() []route {
	return []route{
		{method: "GET", path: "users", about: "user", programs: true, do: (*call).browseUsers},
		{method: "GET", path: "users/slug/:slug", about: "user", programs: true, do: (*call).readUser},
		{method: "GET", path: "users/email/:email", about: "user", programs: true, do: (*call).readUser},
		{method: "GET", path: "users/:id/token", do: (*call).readStaffToken},
		{method: "PUT", path: "users/:id/token", act: firsthand.ProfileSave, do: (*call).renewStaffToken},
		{method: "GET", path: "users/:id", about: "user", programs: true, do: (*call).readUser},
		{method: "PUT", path: "users/:id", about: "user", act: firsthand.ProfileSave, do: (*call).editUser},
		{method: "GET", path: "roles", about: "role", programs: true, do: (*call).browseRoles},
		{method: "GET", path: "invites", about: "invite", act: firsthand.UserSave, do: (*call).browseInvites},
		{method: "POST", path: "invites", about: "invite", act: firsthand.UserSave, programs: true, do: (*call).addInvite},
		{method: "DELETE", path: "invites/:id", about: "invite", act: firsthand.UserSave, do: (*call).deleteInvite},
	}
}

var userIncludes = []string{"count.posts", "permissions", "roles", "roles.permissions"}

// browseUsers answers with a page of the people of the desk.
func (c *call) browseUsers() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "filter", "fields", "limit", "order", "page"}, Includes: userIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		w, people, err := c.staff(tx, q)
		if err != nil {
			return err
		}
		list := []object{}
		for _, p := range people {
			o := w.user(p, q)
			if meets(filter, o, p) {
				list = append(list, o)
			}
		}
		ordered(list, q.Order)
		total, shown := len(list), []any{}
		list = ghostwire.PageOf(list, q)
		if err := c.countSigned(tx, q, list...); err != nil {
			return err
		}
		for _, o := range list {
			shown = append(shown, only(o, q))
		}
		out.body = object{"users": shown, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return w.v.Err()
	})
}

// staff are the people of the desk, and what writes them.
func (c *call) staff(tx *store.Tx, q *ghostwire.Ask) (*writer, []person, error) {
	v, err := c.view(tx)
	if err != nil {
		return nil, nil, err
	}
	people, err := c.people(tx, v)
	return &writer{c: c, v: v, q: q}, people, err
}

// user is somebody with what is included.
func (w *writer) user(p person, q *ghostwire.Ask) object {
	o := w.person(p, q.With("roles") || q.With("roles.permissions"))
	if q.With("permissions") {
		o["permissions"] = []any{}
	}
	return o
}

// countSigned adds how much each of some people signed, where that is asked for.
func (c *call) countSigned(tx *store.Tx, q *ghostwire.Ask, people ...object) error {
	if !q.With("count.posts") {
		return nil
	}
	ids := make([]stories.BylineID, len(people))
	for i, o := range people {
		id, _ := o["id"].(string)
		ids[i] = stories.BylineID(id)
	}
	n, err := stories.CountSigned(c.ctx, tx, ids)
	for i, o := range people {
		o["count"] = object{"posts": n[ids[i]]}
	}
	return err
}

// meets tells whether somebody is whom a filter asks for: fields are compared as texts.
func meets(e nql.Expr, o object, p person) bool {
	switch e := e.(type) {
	case nql.And:
		return !slices.ContainsFunc(e, func(one nql.Expr) bool { return !meets(one, o, p) })
	case nql.Or:
		return slices.ContainsFunc(e, func(one nql.Expr) bool { return meets(one, o, p) })
	case nql.Condition:
		value, _ := o[e.Field].(string)
		if strings.HasPrefix(e.Field, "roles") {
			value = string(p.user.Role)
		}
		same := slices.ContainsFunc(e.Values, func(v nql.Value) bool { return v.Text == value })
		return same != e.Op.Negative()
	}
	return true
}

// ordered puts people into an order that is asked for, by texts.
func ordered(list []object, order string) {
	name, way, _ := strings.Cut(strings.TrimSpace(strings.ToLower(order)), " ")
	if len(list) == 0 || name == "" || list[0][name] == nil {
		return
	}
	slices.SortStableFunc(list, func(a, b object) int {
		left, _ := a[name].(string)
		right, _ := b[name].(string)
		if strings.TrimSpace(way) == "desc" {
			left, right = right, left
		}
		return cmp.Compare(left, right)
	})
}

// which is the person that the address names; me is who asks.
func (c *call) which(people []person) (person, error) {
	for _, p := range people {
		id := c.args["id"]
		switch {
		case c.args["slug"] != "" && p.slug() == c.args["slug"],
			c.args["email"] != "" && p.user.ID != "" && firsthand.FoldMail(p.user.Email) == firsthand.FoldMail(c.args["email"]),
			id != "" && (p.id() == id || p.user.ID != "" && string(p.user.ID) == id),
			id == "me" && !c.who.program() && p.user.ID == c.who.user.ID:
			return p, nil
		}
	}
	return person{}, ghostwire.NotFound("User not found.")
}

func (c *call) readUser() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "fields"}, Includes: userIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		w, people, err := c.staff(tx, q)
		if err != nil {
			return err
		}
		p, err := c.which(people)
		if err != nil {
			return err
		}
		o := w.user(p, q)
		if err := c.countSigned(tx, q, o); err != nil {
			return err
		}
		out.body = object{"users": []any{only(o, q)}}
		return w.v.Err()
	})
}

// browseRoles answers with the roles; those that who asks may give, where that is asked for.
func (c *call) browseRoles() (*reply, error) {
	list := []any{}
	for _, role := range rolesInOrder {
		if c.r.URL.Query().Get("permissions") == "assign" && (role == firsthand.Owner || c.who.actor.May(firsthand.UserSave) != nil) {
			continue
		}
		list = append(list, roleObject(role))
	}
	return &reply{body: object{"roles": list}}, nil
}

// readStaffToken answers who asks for it with their own key, and nobody else's.
func (c *call) readStaffToken() (*reply, error) { return c.staffToken(false) }

// renewStaffToken makes it anew: the one that it was opens nothing from then on.
func (c *call) renewStaffToken() (*reply, error) { return c.staffToken(true) }

func (c *call) staffToken(anew bool) (*reply, error) {
	id := c.args["id"]
	if c.who.program() || id != "me" && id != string(c.who.user.ID) && id != c.who.user.Byline {
		return nil, ghostwire.NotAllowed("You do not have permission to perform this action")
	}
	key, secret, err := c.Safe.StaffToken(c.ctx, c.who.actor, c.who.user.ID, anew)
	if err != nil {
		return nil, err
	}
	return &reply{body: object{"apiKey": object{"id": string(key.ID), "type": "admin", "secret": secret, "role_id": nil, "integration_id": nil, "user_id": either(c.who.user.Byline, string(c.who.user.ID)),
		"last_seen_at": nil, "last_seen_version": nil, "created_at": stamp(key.CreatedAt), "updated_at": stamp(key.CreatedAt)}}}, nil
}
