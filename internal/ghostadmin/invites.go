package ghostadmin

import (
	"encoding/json"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

func inviteObject(i staff.Invite) object {
	status := "pending"
	if i.SentAt != 0 {
		status = "sent"
	}
	return object{"id": string(i.ID), "role_id": roleID(i.Role), "status": status, "email": i.Email, "expires": i.ExpiresAt / 1000, "created_at": stamp(i.MadeAt), "updated_at": stamp(i.MadeAt)}
}

func (c *call) browseInvites() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"fields", "limit", "page"}})
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		all, err := staff.ListInvites(c.ctx, tx)
		list := []any{}
		for _, i := range ghostwire.PageOf(all, q) {
			list = append(list, only(inviteObject(i), q))
		}
		out.body = object{"invites": list, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, len(all))}}
		return err
	})
}

// addInvite invites somebody. A program that acts for nobody lets in nobody who could let in others.
func (c *call) addInvite() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	var list []struct {
		Email  string `json:"email"`
		RoleID string `json:"role_id"`
	}
	if json.Unmarshal(body["invites"], &list) != nil || len(list) == 0 {
		return nil, ghostwire.BadRequest("No root key ('invites') provided.")
	}
	asked := list[0]
	for name, value := range map[string]string{"role_id": asked.RoleID, "email": asked.Email} {
		if value == "" {
			return nil, ghostwire.Invalid(`Validation (FieldIsRequired) failed for ["` + name + `"]`)
		}
	}
	role, known := roleNamed(asked.RoleID)
	if !known {
		return nil, ghostwire.NotFound("Role not found")
	}
	if role == firsthand.Owner || c.who.program() && role == firsthand.Administrator {
		return nil, ghostwire.NotAllowed("You do not have permission to add invites")
	}
	out := &reply{status: 201}
	return out, c.change(firsthand.UserSave, func(tx *store.Tx) error {
		if _, err := staff.FindUser(c.ctx, tx, asked.Email); err == nil {
			p := ghostwire.Invalid("User is already registered.")
			p.Property, p.Code = "email", "USER_ALREADY_REGISTERED"
			return p
		}
		if !firsthand.IsMailAddress(strings.TrimSpace(asked.Email)) {
			p := ghostwire.Invalid("Validation (isEmail) failed for email")
			p.Context = "invites.email"
			return p
		}
		made, _, err := staff.AddInvite(c.ctx, tx, staff.Invite{Email: asked.Email, Role: role})
		if err != nil {
			return err
		}
		out.made, out.body = string(made.ID), object{"invites": []any{inviteObject(made)}}
		return tx.Emit(c.ctx, staff.Invited, map[string]string{"Invite": string(made.ID)})
	})
}

func (c *call) deleteInvite() (*reply, error) {
	return &reply{status: 204}, c.change(firsthand.UserSave, func(tx *store.Tx) error {
		return staff.RevokeInvite(c.ctx, tx, staff.InviteID(c.args["id"]))
	})
}
