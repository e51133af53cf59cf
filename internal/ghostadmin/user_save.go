package ghostadmin

import (
	"encoding/json"
	"net/mail"
	"slices"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// userFields are what may come in of a user; what Ghost's own editor keeps there is passed over.
var userFields = schema{list: "users", at: "#", fields: slices.Concat(upTo(191, "name", "slug", "email"), upTo(2000, "profile_image", "cover_image", "website"), upTo(250, "bio"), upTo(150, "location"),
	upTo(2000, accounts...), upTo(300, "meta_title"), upTo(500, "meta_description"), []field{{name: "status", types: text}, {name: "roles", types: list}})}

// editUser changes what came in of somebody: of oneself what readers and the desk see, of others, for who may, role and status too.
func (c *call) editUser() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	q, err := c.ask(ghostwire.Takes{Params: []string{"include"}, Includes: userIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	if _, given := body["users"]; !given {
		return nil, ghostwire.BadRequest("No root key ('users') provided.")
	}
	in, err := userFields.one(body)
	if err != nil {
		return nil, err
	}
	out := &reply{changed: true}
	return out, c.change(firsthand.ProfileSave, func(tx *store.Tx) error {
		_, people, err := c.staff(tx, q)
		if err != nil {
			return err
		}
		p, err := c.which(people)
		if err == nil {
			err = c.mayEdit(p)
		}
		if err == nil {
			err = c.saveUser(tx, p, in)
		}
		if err != nil {
			return err
		}
		w, people, err := c.staff(tx, q) // as it is now
		if err != nil {
			return err
		}
		if p, err = c.which(people); err != nil {
			return err
		}
		o := w.user(p, q)
		if err := c.countSigned(tx, q, o); err != nil {
			return err
		}
		out.body = object{"users": []any{o}}
		return w.v.Err()
	})
}

// mayEdit tells whether who asks may change somebody: themselves, and who lets people in, everybody but an owner.
func (c *call) mayEdit(p person) error {
	refused := ghostwire.NotAllowed("You do not have permission to edit users")
	switch {
	case p.user.ID != "" && p.user.ID == c.who.user.ID:
		return nil
	case c.who.actor.May(firsthand.UserSave) != nil, p.user.Role == firsthand.Owner && c.who.actor.Role != firsthand.Owner:
		return refused
	}
	return nil
}

func (c *call) saveUser(tx *store.Tx, p person, in input) error {
	if err := c.saveAccount(tx, p.user, in); err != nil {
		return err
	}
	if p.byline.ID == "" {
		return nil
	}
	b := p.byline
	plain := func(v string) string { return v }
	in.set(&b.Name, "name", plain)
	in.set(&b.Bio, "bio", plain)
	in.set(&b.Location, "location", plain)
	in.set(&b.Website, "website", plain)
	in.set(&b.Image, "profile_image", c.path)
	in.set(&b.Meta.Cover, "cover_image", c.path)
	in.set(&b.Meta.Title, "meta_title", plain)
	in.set(&b.Meta.Text, "meta_description", plain)
	for name, account := range b.Meta.Accounts.ByName() {
		in.set(account, name, plain)
	}
	if slug, _ := in.text("slug"); slug != "" {
		b.Slug = firsthand.Slug(slug)
	}
	if b == p.byline {
		return nil
	}
	if err := stories.ChangeByline(c.ctx, tx, b, string(p.user.ID)); err != nil {
		return err
	}
	return stories.DescribeByline(c.ctx, tx, b.ID, b.Meta, string(p.user.ID))
}

// saveAccount changes how somebody is known and where they get mail, which they do themselves, and how they may come in, which
// others decide.
func (c *call) saveAccount(tx *store.Tx, u staff.User, in input) error {
	if u.ID == "" {
		return nil
	}
	name, email := u.Name, u.Email
	in.set(&name, "name", func(v string) string { return v })
	in.set(&email, "email", func(v string) string { return v })
	if _, err := mail.ParseAddress(email); err != nil {
		return ghostwire.Invalid("Validation (isEmail) failed for email")
	}
	if email != u.Email && u.ID != c.who.user.ID {
		return ghostwire.Invalid("Where somebody gets mail is theirs to change.")
	}
	if name != u.Name || email != u.Email {
		if err := staff.SaveProfile(c.ctx, tx, u.ID, name, email); err != nil {
			return err
		}
	}
	var to staff.UserChange
	if role, given := roleIn(in["roles"]); given && role != u.Role {
		if u.ID == c.who.user.ID {
			return ghostwire.NotAllowed("You cannot change your own role.")
		}
		to.Role = &role
	}
	if status, _ := in.text("status"); status != "" && status != statusOfUser(u) {
		next := staff.Suspended
		if status == "active" {
			next = staff.Active
		}
		to.Status = &next
	}
	if to == (staff.UserChange{}) {
		return nil
	}
	return staff.ChangeUser(c.ctx, tx, u.ID, to)
}

// roleIn is the role that a list of roles names, by ID, name or object.
func roleIn(raw json.RawMessage) (firsthand.Role, bool) {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil || len(list) == 0 {
		return "", false
	}
	var named part
	if json.Unmarshal(list[0], &named.Name) != nil {
		_ = json.Unmarshal(list[0], &named)
	}
	return roleNamed(either(named.ID, named.Name))
}

// roleNamed is the role of an ID or a name.
func roleNamed(name string) (firsthand.Role, bool) {
	for _, role := range rolesInOrder {
		if name == roleID(role) || name == string(role) {
			return role, true
		}
	}
	return "", false
}
