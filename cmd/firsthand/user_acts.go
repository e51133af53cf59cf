package main

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// userFlags are those of what is done to one account.
type userFlags struct {
	dataFlags
	said
	asFlags
	Email string `arg:"" help:"Whose, as list shows it."`
}

// linkFlags say where a link leads.
type linkFlags struct {
	URL string `name:"url" help:"Where the site is found, as the server is told it." default:"http://localhost:8080" placeholder:"URL"`
}

type userLinkCommand struct {
	userFlags
	linkFlags
}

// Run prints a link.
func (c *userLinkCommand) Run(ctx context.Context, s streams) error {
	u, err := siteURL(c.URL)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		user, token, err := resetLink(ctx, h, actor, c.Email)
		if err != nil {
			return err
		}
		return tellLink(s, c.JSON, new(listed(user)), staff.ResetLinkTo(u.String(), token), "for an hour")
	})
}

// resetLink gives a token by which somebody chooses a password.
func resetLink(ctx context.Context, h *house, actor firsthand.Actor, email string) (user staff.User, token string, err error) {
	err = h.db.Write(ctx, actor, firsthand.LinkMake, func(tx *store.Tx) error {
		if user, err = userOf(ctx, tx, email); err != nil {
			return err
		}
		if err := staff.MayHelp(actor, user); err != nil {
			return err
		}
		token, err = staff.AddLink(ctx, tx, user.ID, staff.ResetLink, staff.ResetLasts)
		return err
	})
	return user, token, err
}

// toldLink is a link as programs are told of it.
type toldLink struct {
	User *listedUser `json:"user,omitempty"`
	Link string      `json:"link" doc:"good once"`
}

// tellLink prints a link, and for people how long it is good.
func tellLink(s streams, asJSON bool, user *listedUser, link, lasts string) error {
	if asJSON {
		return printJSON(s.out, toldLink{user, link})
	}
	fmt.Fprintln(s.out, link)
	fmt.Fprintf(s.err, "It is good once, %s, and lets in whoever has it.\n", lasts)
	return nil
}

type userInviteCommand struct {
	userFlags
	linkFlags
	Role string `help:"Administrator, Editor, Author or Contributor." required:"" placeholder:"ROLE"`
}

// Run invites somebody.
func (c *userInviteCommand) Run(ctx context.Context, s streams) error {
	u, err := siteURL(c.URL)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		var token string
		err = h.db.Write(ctx, actor, firsthand.UserSave, func(tx *store.Tx) error {
			_, token, err = staff.AddInvite(ctx, tx, staff.Invite{Email: c.Email, Role: firsthand.Role(c.Role)})
			return err
		})
		if err != nil {
			return err
		}
		return tellLink(s, c.JSON, nil, staff.InviteLinkTo(u.String(), token), "for a week")
	})
}

type userAddCommand struct {
	userFlags
	linkFlags
	Name string `help:"How the desk knows them." required:"" placeholder:"NAME"`
	Role string `help:"Owner, Administrator, Editor, Author or Contributor." required:"" placeholder:"ROLE"`
}

// Run makes an account.
func (c *userAddCommand) Run(ctx context.Context, s streams) error {
	u, err := siteURL(c.URL)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		err = h.db.Write(ctx, actor, firsthand.UserSave, func(tx *store.Tx) error {
			_, err := staff.AddUser(ctx, tx, staff.User{Email: c.Email, Name: c.Name, Role: firsthand.Role(c.Role)}, "")
			return err
		})
		if err != nil {
			return err
		}
		user, token, err := resetLink(ctx, h, actor, c.Email)
		if err != nil {
			return err
		}
		return tellLink(s, c.JSON, new(listed(user)), staff.ResetLinkTo(u.String(), token), "for an hour")
	})
}

type userRoleCommand struct {
	userFlags
	Role string `arg:"" help:"Owner, Administrator, Editor, Author or Contributor."`
}

// Run gives somebody another role.
func (c *userRoleCommand) Run(ctx context.Context, s streams) error {
	return c.change(ctx, s, staff.UserChange{Role: new(firsthand.Role(c.Role))})
}

type userDisableCommand struct{ userFlags }

// Run suspends somebody.
func (c *userDisableCommand) Run(ctx context.Context, s streams) error {
	return c.change(ctx, s, staff.UserChange{Status: new(staff.Suspended)})
}

type userEnableCommand struct{ userFlags }

// Run lets somebody in again.
func (c *userEnableCommand) Run(ctx context.Context, s streams) error {
	return c.change(ctx, s, staff.UserChange{Status: new(staff.Active)})
}

// change decides about one account.
func (c userFlags) change(ctx context.Context, s streams, change staff.UserChange) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		var user staff.User
		err = h.db.Write(ctx, actor, firsthand.UserSave, func(tx *store.Tx) error {
			if user, err = userOf(ctx, tx, c.Email); err != nil {
				return err
			}
			if err := staff.ChangeUser(ctx, tx, user.ID, change); err != nil {
				return err
			}
			user, err = staff.GetUser(ctx, tx, user.ID)
			return err
		})
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.out, map[string]any{"user": listed(user)})
		}
		return nil
	})
}
