package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// userCommand is for whoever runs the machine, and for programs.
type userCommand struct {
	List    userListCommand    `cmd:"" help:"List who has an account."`
	Invite  userInviteCommand  `cmd:"" help:"Invite somebody: print a link by which they come in and choose a name and a password. It is good once, for a week."`
	Add     userAddCommand     `cmd:"" help:"Make an account for somebody, and print a link by which they choose a password. It is good once, for an hour."`
	Link    userLinkCommand    `cmd:"" help:"Print a link by which somebody who is locked out chooses a new password and comes in. It is good once, for an hour."`
	Role    userRoleCommand    `cmd:"" help:"Give somebody another role."`
	Disable userDisableCommand `cmd:"" help:"Suspend somebody: they are signed out at once, and their keys open nothing."`
	Enable  userEnableCommand  `cmd:"" help:"Let somebody in again who was suspended."`
}

type userListCommand struct {
	dataFlags
	said
	Role   string `name:"with-role" help:"Only who has this role." placeholder:"ROLE"`
	Status string `help:"Only who is active, or suspended." enum:",active,suspended" default:"" placeholder:"STATUS"`
}

// Run lists who has an account.
func (c *userListCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		var users []staff.User
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			users, err = staff.ListUsers(ctx, tx)
			return err
		})
		if err != nil {
			return err
		}
		if len(users) == 0 {
			fmt.Fprintln(s.err, "Nobody has an account yet: start the server, and set the site up by the link that it prints.")
		}
		users = slices.DeleteFunc(users, func(u staff.User) bool {
			return c.Role != "" && string(u.Role) != c.Role || c.Status != "" && string(u.Status) != c.Status
		})
		if c.JSON {
			list := []listedUser{}
			for _, u := range users {
				list = append(list, listed(u))
			}
			return printJSON(s.out, map[string]any{"users": list})
		}
		t := tableOf("EMAIL", "NAME", "ROLE", "STATUS", "SINCE")
		for _, u := range users {
			t.row(u.Email, u.Name, string(u.Role), string(u.Status), day(u.CreatedAt))
		}
		return t.print(s.out)
	})
}

// listedUser is somebody as programs are told of them.
type listedUser struct {
	ID        string         `json:"id"`
	Email     string         `json:"email"`
	Name      string         `json:"name"`
	Role      firsthand.Role `json:"role"`
	Status    staff.Status   `json:"status" doc:"active or suspended"`
	CreatedAt string         `json:"created_at"`
}

func listed(u staff.User) listedUser {
	return listedUser{ID: string(u.ID), Email: u.Email, Name: u.Name, Role: u.Role, Status: u.Status, CreatedAt: stamp(u.CreatedAt)}
}

func userOf(ctx context.Context, tx *store.Tx, email string) (staff.User, error) {
	u, err := staff.FindUser(ctx, tx, email)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		err = firsthand.Because(err, firsthand.NotFound, "Nobody with the address %s has an account here: “firsthand user list” shows who has.", email)
	}
	return u, err
}

// withSite is withHouse for a site that is there: who mistypes its folder gets no new one.
func withSite(ctx context.Context, d dataFlags, s streams, do func(*house) error) error {
	if _, err := os.Stat(filepath.Join(d.Data, "firsthand.db")); d.Database == "" && errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.NotFound, "There is no site in the folder %s: name its folder with --data, or its database with --database.", d.Data)
	}
	return withHouse(ctx, d, logger(s.err, false), do)
}
