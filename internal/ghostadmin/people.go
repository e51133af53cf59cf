package ghostadmin

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What Ghost calls a user are two things here: somebody who may come in, and a name that stories are signed with. For its programs
// the two are one, known by the ID of the byline where there is one, as it is in the authors of posts.

// person is a user in Ghost's sense.
type person struct {
	user   staff.User // none: a byline of nobody who may come in
	byline stories.Byline
	author *ghost.Author // nil: no byline
}

func (p person) id() string { return either(string(p.byline.ID), string(p.user.ID)) }

func (p person) slug() string {
	return either(p.byline.Slug, either(firsthand.Slug(p.user.Name), string(p.user.ID)))
}

// people are all of them, who came in first before the others, names of nobody behind them; 1,000 names at most.
func (c *call) people(tx *store.Tx, v *ghost.View) (list []person, err error) {
	users, err := staff.ListUsers(c.ctx, tx)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(users, func(a, b staff.User) int { return cmp.Compare(a.CreatedAt, b.CreatedAt) })
	ids, err := stories.AllBylines(c.ctx, tx, 1000)
	if err != nil {
		return nil, err
	}
	authors, err := v.DeskAuthors(ids)
	if err != nil {
		return nil, err
	}
	byID := map[string]*ghost.Author{}
	for _, a := range authors {
		byID[string(a.Byline().ID)] = a
	}
	for _, u := range users {
		p := person{user: u}
		if a := byID[u.Byline]; a != nil {
			p.author, p.byline = a, a.Byline()
			delete(byID, u.Byline)
		}
		list = append(list, p)
	}
	for _, a := range authors {
		if byID[string(a.Byline().ID)] != nil {
			list = append(list, person{author: a, byline: a.Byline()})
		}
	}
	return list, nil
}

// person is a user as Ghost's Admin API gives one. What it is told by mail here stands elsewhere, and what Ghost keeps for its
// own editor has Ghost's values.
func (w *writer) person(p person, roles bool) object {
	b := p.byline
	out := object{
		"id": p.id(), "name": either(p.user.Name, b.Name), "slug": p.slug(), "email": ghostwire.TextOrNil(p.user.Email), "profile_image": w.address(b.Image), "cover_image": w.address(b.Meta.Cover),
		"bio": ghostwire.TextOrNil(b.Bio), "website": ghostwire.TextOrNil(b.Website), "location": ghostwire.TextOrNil(b.Location), "accessibility": nil, "status": statusOfUser(p.user),
		"meta_title": ghostwire.TextOrNil(b.Meta.Title), "meta_description": ghostwire.TextOrNil(b.Meta.Text), "tour": nil, "last_seen": nil,
		"created_at": stamp(cmp.Or(p.user.CreatedAt, b.CreatedAt)), "updated_at": stamp(cmp.Or(b.UpdatedAt, p.user.CreatedAt)), "url": w.v.Base() + "/404/",
	}
	for _, name := range accounts {
		out[name] = nil
		if p.author != nil {
			out[name] = p.author.Field(name)
		}
	}
	for _, name := range told {
		out[name] = name != "paid_subscription_canceled_notification"
	}
	if p.author != nil {
		out["url"] = w.v.Absolute(either(p.author.URL(), "/404/"))
	}
	if roles {
		out["roles"] = []any{}
		if p.user.Role != "" {
			out["roles"] = []any{roleObject(p.user.Role)}
		}
	}
	return out
}

// told are what Ghost's users are told of by mail.
var told = []string{"comment_notifications", "free_member_signup_notification", "paid_subscription_started_notification", "paid_subscription_canceled_notification",
	"mention_notifications", "recommendation_notifications", "milestone_notifications", "donation_notifications", "gift_subscription_notifications"}

// statusOfUser is whether somebody may come in, in Ghost's words.
func statusOfUser(u staff.User) string {
	switch {
	case u.ID == "":
		return "locked" // nobody comes in by that name
	case u.Status == staff.Active:
		return "active"
	}
	return "inactive"
}

// roleID names a role to programs: theirs are IDs, ours are words.
func roleID(role firsthand.Role) string {
	sum := sha256.Sum256([]byte("role " + role))
	return hex.EncodeToString(sum[:12])
}

var roleWords = map[firsthand.Role]string{firsthand.Owner: "Blog Owner", firsthand.Administrator: "Administrators", firsthand.Editor: "Editors", firsthand.Author: "Authors", firsthand.Contributor: "Contributors"}

// rolesInOrder are the roles as Ghost lists them.
var rolesInOrder = []firsthand.Role{firsthand.Administrator, firsthand.Editor, firsthand.Author, firsthand.Contributor, firsthand.Owner}

func roleObject(role firsthand.Role) object {
	return object{"id": roleID(role), "name": string(role), "description": roleWords[role], "created_at": rolesSince, "updated_at": rolesSince}
}

// rolesSince is when the roles were made: they came with the program.
const rolesSince = "2026-01-01T00:00:00.000Z"
