package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type keyCommand struct {
	Add    keyAddCommand    `cmd:"" help:"Make a key and print its secret, which is shown this once."`
	List   keyListCommand   `cmd:"" help:"List the keys."`
	Remove keyRemoveCommand `cmd:"" aliases:"revoke" help:"Make a key useless."`
}

type keyAddCommand struct {
	dataFlags
	said
	asFlags
	Kind string `help:"What it opens: content (what is public: Ghost's Content API and ours), newsroom (what its role may do) or admin (the same, in the form of Ghost's Admin API)." enum:"content,newsroom,admin" required:""`
	Name string `help:"Whose it is, as the audit log shows it." required:""`
	User string `help:"Of an admin key: the address of somebody of the newsroom. It is their own then (Ghost's staff access token): what is done with it they do." placeholder:"EMAIL"`
	Role string `help:"Of a newsroom key: Owner, Administrator, Editor, Author or Contributor. An admin key is an Administrator's unless it is given a role." placeholder:"ROLE"`
}

// Run makes a key, for a program that sets up a site which nobody has served yet, too.
func (c *keyAddCommand) Run(ctx context.Context, s streams) error {
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		id, secret, err := c.add(ctx, h, actor)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.out, madeKey{string(id), c.Kind, secret})
		}
		fmt.Fprintln(s.out, secret)
		return nil
	})
}

// madeKey is a new key as programs are told of it.
type madeKey struct {
	ID     string `json:"id"`
	Kind   string `json:"kind"`
	Secret string `json:"secret" doc:"told this once"`
}

func (c *keyAddCommand) add(ctx context.Context, h *house, actor firsthand.Actor) (id staff.KeyID, secret string, err error) {
	k := staff.Key{Kind: staff.KeyKind(c.Kind), Name: c.Name, Role: firsthand.Role(c.Role)}
	if c.User != "" {
		return c.own(ctx, h, actor)
	}
	if k.Kind == staff.AdminKey {
		return h.safe().AddAdminKey(ctx, actor, k)
	}
	err = h.db.Write(ctx, actor, firsthand.KeySave, func(tx *store.Tx) (err error) {
		id, secret, err = staff.AddKey(ctx, tx, k)
		return err
	})
	return id, secret, err
}

// own makes the key of somebody of the newsroom; the one that they had opens nothing from then on.
func (c *keyAddCommand) own(ctx context.Context, h *house, actor firsthand.Actor) (id staff.KeyID, secret string, err error) {
	if c.Kind != string(staff.AdminKey) || c.Role != "" {
		return "", "", firsthand.Errorf(firsthand.Invalid, "Only an admin key is somebody's own, and it has their role: leave --role out.")
	}
	var u staff.User
	err = h.db.Read(ctx, func(tx *store.Tx) (err error) {
		u, err = staff.FindUser(ctx, tx, c.User)
		return err
	})
	if err != nil {
		return "", "", err
	}
	k, secret, err := h.safe().StaffToken(ctx, actor, u.ID, true)
	return k.ID, secret, err
}

// safe keeps what opens the secrets of admin keys beside the site's files.
func (h *house) safe() *staff.Safe {
	return &staff.Safe{DB: h.db, Put: h.blobs.Put, Remove: h.blobs.Remove, Get: func(ctx context.Context, name string) ([]byte, error) {
		blob, err := h.blobs.Open(ctx, name)
		if err != nil {
			return nil, err
		}
		defer blob.Close()
		return io.ReadAll(io.LimitReader(blob, 64))
	}}
}

type keyListCommand struct {
	dataFlags
	said
}

// listedKey is a key as programs are told of it.
type listedKey struct {
	ID        string         `json:"id"`
	Kind      string         `json:"kind"`
	Name      string         `json:"name"`
	Role      firsthand.Role `json:"role,omitempty"`
	CreatedBy string         `json:"created_by"`
	CreatedAt string         `json:"created_at"`
	RevokedAt string         `json:"revoked_at,omitempty"`
	Asleep    bool           `json:"asleep" doc:"who made it is suspended: it opens nothing until they are let in again"`
}

// Run lists the keys.
func (c *keyListCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		var keys []staff.Key
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			keys, err = staff.ListKeys(ctx, tx)
			return err
		})
		if err != nil {
			return err
		}
		if c.JSON {
			list := []listedKey{}
			for _, k := range keys {
				list = append(list, listedKey{string(k.ID), string(k.Kind), k.Name, k.Role, k.CreatedBy, stamp(k.CreatedAt), stamp(k.RevokedAt), k.Asleep})
			}
			return printJSON(s.out, map[string]any{"keys": list})
		}
		return printKeys(s.out, keys)
	})
}

func printKeys(out io.Writer, keys []staff.Key) error {
	t := tableOf("ID", "KIND", "NAME", "ROLE", "MADE", "REVOKED")
	for _, k := range keys {
		revoked := day(k.RevokedAt)
		if k.Asleep && revoked == "" {
			revoked = "while who made it is suspended"
		}
		t.row(string(k.ID), string(k.Kind), k.Name, string(k.Role), day(k.CreatedAt), revoked)
	}
	return t.print(out)
}

type keyRemoveCommand struct {
	dataFlags
	said
	asFlags
	ID string `arg:"" help:"The key's ID, as list shows it."`
}

// Run makes a key useless.
func (c *keyRemoveCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		err = h.db.Write(ctx, actor, firsthand.KeySave, func(tx *store.Tx) error { return staff.RevokeKey(ctx, tx, staff.KeyID(c.ID)) })
		if err != nil || !c.JSON {
			return err
		}
		return printJSON(s.out, map[string]any{"id": c.ID, "removed": true})
	})
}

// withHouse opens a site's stores for one piece of work.
func withHouse(ctx context.Context, d dataFlags, log *slog.Logger, do func(*house) error) error {
	h, err := openHouse(ctx, d, log)
	if err != nil {
		return err
	}
	defer h.close()
	return do(h)
}
