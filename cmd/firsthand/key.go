package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"text/tabwriter"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type keyCommand struct {
	Add    keyAddCommand    `cmd:"" help:"Make a key and print its secret, which is shown this once."`
	List   keyListCommand   `cmd:"" help:"List the keys."`
	Revoke keyRevokeCommand `cmd:"" help:"Make a key useless."`
}

type keyAddCommand struct {
	dataFlags
	Kind string `help:"What it opens: content (what is public: Ghost's Content API and ours), newsroom (what its role may do) or admin (the same, in the form of Ghost's Admin API)." enum:"content,newsroom,admin" required:""`
	Name string `help:"Whose it is, as the audit log shows it." required:""`
	Role string `help:"Of a newsroom key: Owner, Administrator, Editor, Author or Contributor. An admin key is an Administrator's unless it is given a role." placeholder:"ROLE"`
}

// Run makes a key.
func (c *keyAddCommand) Run(ctx context.Context, s streams) error {
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		secret, err := c.add(ctx, h)
		if err != nil {
			return err
		}
		fmt.Fprintln(s.out, secret)
		return nil
	})
}

func (c *keyAddCommand) add(ctx context.Context, h *house) (secret string, err error) {
	k := staff.Key{Kind: staff.KeyKind(c.Kind), Name: c.Name, Role: firsthand.Role(c.Role)}
	if k.Kind == staff.AdminKey {
		_, secret, err = h.safe().AddAdminKey(ctx, desk, k)
		return secret, err
	}
	err = h.db.Write(ctx, desk, firsthand.KeySave, func(tx *store.Tx) (err error) {
		_, secret, err = staff.AddKey(ctx, tx, k)
		return err
	})
	return secret, err
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

type keyListCommand struct{ dataFlags }

// Run lists the keys.
func (c *keyListCommand) Run(ctx context.Context, s streams) error {
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		var keys []staff.Key
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			keys, err = staff.ListKeys(ctx, tx)
			return err
		})
		if err != nil {
			return err
		}
		return printKeys(s.out, keys)
	})
}

func printKeys(out io.Writer, keys []staff.Key) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "ID\tKIND\tNAME\tROLE\tMADE\tREVOKED")
	for _, k := range keys {
		revoked := ""
		if k.Asleep {
			revoked = "while who made it is suspended"
		}
		if k.RevokedAt != 0 {
			revoked = firsthand.FromMicros(k.RevokedAt).Format("2006-01-02")
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", k.ID, k.Kind, k.Name, k.Role, firsthand.FromMicros(k.CreatedAt).Format("2006-01-02"), revoked)
	}
	return w.Flush()
}

type keyRevokeCommand struct {
	dataFlags
	ID string `arg:"" help:"The key's ID, as list shows it."`
}

// Run makes a key useless.
func (c *keyRevokeCommand) Run(ctx context.Context, s streams) error {
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		return h.db.Write(ctx, desk, firsthand.KeySave, func(tx *store.Tx) error { return staff.RevokeKey(ctx, tx, staff.KeyID(c.ID)) })
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
