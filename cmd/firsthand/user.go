package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// userCommand is for whoever runs the machine, when nobody else can let people in.
type userCommand struct {
	List userListCommand `cmd:"" help:"List who has an account."`
	Link userLinkCommand `cmd:"" help:"Print a link by which somebody who is locked out chooses a new password and comes in. It is good once, for an hour."`
	Role userRoleCommand `cmd:"" help:"Give somebody another role."`
}

type userListCommand struct {
	dataFlags
	JSON bool `name:"json" help:"Print it for programs."`
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
		if c.JSON {
			return printUsersJSON(s.out, users)
		}
		return printUsers(s.out, users)
	})
}

func printUsers(out io.Writer, users []staff.User) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "EMAIL\tNAME\tROLE\tSTATUS\tSINCE")
	for _, u := range users {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", u.Email, u.Name, u.Role, u.Status, firsthand.FromMicros(u.CreatedAt).Format("2006-01-02"))
	}
	return w.Flush()
}

// listedUser is somebody as programs are told of them.
type listedUser struct {
	ID        string         `json:"id"`
	Email     string         `json:"email"`
	Name      string         `json:"name"`
	Role      firsthand.Role `json:"role"`
	Status    staff.Status   `json:"status"`
	CreatedAt string         `json:"created_at"`
}

func printUsersJSON(out io.Writer, users []staff.User) error {
	list := []listedUser{}
	for _, u := range users {
		list = append(list, listedUser{ID: string(u.ID), Email: u.Email, Name: u.Name, Role: u.Role, Status: u.Status, CreatedAt: firsthand.FromMicros(u.CreatedAt).Format(time.RFC3339)})
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(list)
}

type userLinkCommand struct {
	dataFlags
	Email string `arg:"" help:"Whose, as list shows it."`
	URL   string `name:"url" help:"Where the site is found, as the server is told it." default:"http://localhost:8080" placeholder:"URL"`
}

// Run prints a link.
func (c *userLinkCommand) Run(ctx context.Context, s streams) error {
	u, err := siteURL(c.URL)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		var token string
		err := h.db.Write(ctx, desk, firsthand.LinkMake, func(tx *store.Tx) error {
			user, err := userOf(ctx, tx, c.Email)
			if err != nil {
				return err
			}
			if err := staff.MayHelp(desk, user); err != nil {
				return err
			}
			token, err = staff.AddLink(ctx, tx, user.ID, staff.ResetLink, staff.ResetLasts)
			return err
		})
		if err != nil {
			return err
		}
		fmt.Fprintln(s.out, staff.ResetLinkTo(u.String(), token))
		fmt.Fprintln(s.err, "It is good once, for an hour, and lets in whoever has it.")
		return nil
	})
}

type userRoleCommand struct {
	dataFlags
	Email string `arg:"" help:"Whose, as list shows it."`
	Role  string `arg:"" help:"Owner, Administrator, Editor, Author or Contributor."`
}

// Run gives somebody another role.
func (c *userRoleCommand) Run(ctx context.Context, s streams) error {
	role := firsthand.Role(c.Role)
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		return h.db.Write(ctx, desk, firsthand.UserSave, func(tx *store.Tx) error {
			user, err := userOf(ctx, tx, c.Email)
			if err != nil {
				return err
			}
			return staff.ChangeUser(ctx, tx, user.ID, staff.UserChange{Role: &role})
		})
	})
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
