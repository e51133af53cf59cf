package staff

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// UserChange is what an administrator decides about somebody; nil leaves it.
type UserChange struct {
	Role   *firsthand.Role
	Byline *string
	Status *Status
}

// ChangeUser changes somebody's role, byline or status. Only an owner decides about owners, nobody about their own status,
// and one owner who may come in always stays.
func ChangeUser(ctx context.Context, tx *store.Tx, id UserID, c UserChange) error {
	if err := tx.Actor().May(firsthand.UserSave); err != nil {
		return err
	}
	if err := lockOwners(ctx, tx); err != nil {
		return err
	}
	u, err := GetUser(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := mayGive(tx.Actor(), u.Role); err != nil {
		return firsthand.Because(err, firsthand.Forbidden, "%s is an owner: only an owner decides about them.", u.Name)
	}
	was := u
	if c.Role != nil {
		u.Role = *c.Role
	}
	if c.Byline != nil {
		u.Byline = *c.Byline
	}
	if c.Status != nil {
		u.Status = *c.Status
	}
	if err := mayChange(tx.Actor(), was, u); err != nil {
		return err
	}
	if _, err = tx.Exec(ctx, `UPDATE users SET role = ?, byline_id = ?, status = ?, updated_at = ? WHERE id = ?`,
		string(u.Role), u.Byline, string(u.Status), firsthand.Micros(tx.Now()), string(id)); err != nil {
		return fmt.Errorf("change user %s: %w", id, err)
	}
	if err := anOwnerStays(ctx, tx); err != nil {
		return err
	}
	tx.Audit("user", string(id), changed(was, u))
	if u.Status == Suspended && was.Status == Active {
		return shutOut(ctx, tx, id)
	}
	return nil
}

func mayChange(actor firsthand.Actor, was, is User) error {
	if err := is.validate(); err != nil {
		return err
	}
	if err := mayGive(actor, is.Role); err != nil {
		return err
	}
	if is.Status != Active && is.Status != Suspended {
		return firsthand.Errorf(firsthand.Invalid, "Somebody is active or suspended, not %q.", string(is.Status))
	}
	if is.Status != was.Status && actor.ID == string(is.ID) {
		return firsthand.Errorf(firsthand.Forbidden, "You cannot suspend yourself: ask another administrator.")
	}
	return nil
}

// changed says what is different, for the audit log.
func changed(was, is User) string {
	switch {
	case was.Status != is.Status && is.Status == Suspended:
		return "suspended"
	case was.Status != is.Status:
		return "let in again"
	case was.Role != is.Role:
		return "from " + string(was.Role) + " to " + string(is.Role)
	case was.Byline != is.Byline && is.Byline == "":
		return "has no byline any more"
	case was.Byline != is.Byline:
		return "given a byline"
	}
	return "kept as they were"
}

// lockOwners has two who decide about owners do so one after the other: each sees what the other did.
func lockOwners(ctx context.Context, tx *store.Tx) error {
	_, err := store.List(ctx, tx, store.Value[string], `SELECT id FROM users WHERE role = ? ORDER BY id`+tx.Dialect().ForUpdate(), string(firsthand.Owner))
	if err != nil {
		return fmt.Errorf("look for the owners: %w", err)
	}
	return nil
}

func anOwnerStays(ctx context.Context, tx *store.Tx) error {
	var owners int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM users WHERE role = ? AND status = ?`, string(firsthand.Owner), string(Active)).Scan(&owners)
	if err != nil {
		return fmt.Errorf("count the owners: %w", err)
	}
	if owners == 0 {
		return firsthand.Errorf(firsthand.Conflict, "This is the last owner: make somebody else an owner first.")
	}
	return nil
}

// shutOut ends everything by which a user gets in but their password and passkeys, which are asked for again.
func shutOut(ctx context.Context, tx *store.Tx, id UserID) error {
	for _, statement := range []string{`DELETE FROM sessions WHERE user_id = ?`, `DELETE FROM sign_in_links WHERE user_id = ?`} {
		if _, err := tx.Exec(ctx, statement, string(id)); err != nil {
			return fmt.Errorf("shut out %s: %w", id, err)
		}
	}
	return nil
}

// HandOver makes somebody an owner in the place of who does it, who is an administrator from then on.
func HandOver(ctx context.Context, tx *store.Tx, to UserID) error {
	actor := tx.Actor()
	if err := actor.May(firsthand.SiteHandOver); err != nil {
		return err
	}
	if err := lockOwners(ctx, tx); err != nil {
		return err
	}
	me, err := GetUser(ctx, tx, UserID(actor.ID))
	if err != nil {
		return err
	}
	if me.Role != firsthand.Owner {
		return firsthand.Errorf(firsthand.Conflict, "You are not the owner any more: reload the page.")
	}
	u, err := GetUser(ctx, tx, to)
	if err != nil {
		return err
	}
	if actor.ID == string(to) || u.Status != Active {
		return firsthand.Errorf(firsthand.Invalid, "Hand the site over to somebody else who may come in.")
	}
	for id, role := range map[string]firsthand.Role{string(to): firsthand.Owner, actor.ID: firsthand.Administrator} {
		if _, err := tx.Exec(ctx, `UPDATE users SET role = ?, updated_at = ? WHERE id = ?`, string(role), firsthand.Micros(tx.Now()), id); err != nil {
			return fmt.Errorf("hand over to %s: %w", to, err)
		}
	}
	tx.Audit("user", string(to), "is the owner in the place of "+actor.Name)
	return anOwnerStays(ctx, tx)
}

// MayHelp tells whether the actor may give a user a link that signs in as them: for an owner only an owner.
func MayHelp(actor firsthand.Actor, u User) error {
	if err := actor.May(firsthand.UserSave); err != nil {
		return err
	}
	if mayGive(actor, u.Role) != nil {
		return firsthand.Errorf(firsthand.Forbidden, "%s is an owner: only an owner can give them a link.", u.Name)
	}
	if u.Status != Active {
		return firsthand.Errorf(firsthand.Conflict, "%s is suspended: let them in again first.", u.Name)
	}
	return nil
}
