package staff

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// InviteLasts is how long somebody has to come in.
const InviteLasts = 7 * 24 * time.Hour

// InviteID names an invitation.
type InviteID string

// Invite asks somebody to come in.
type Invite struct {
	ID        InviteID
	Email     string
	Role      firsthand.Role
	Byline    string // the ID of the byline that will be theirs; "" where there is none
	MadeBy    string // the ID of a user, "" where it was nobody of the newsroom
	MadeAt    int64  // microseconds
	ExpiresAt int64
	SentAt    int64 // 0: no letter went out
	Asleep    bool  // who made it may not let such people in any more: it opens nothing until somebody who may gives it a new link
}

// AddInvite invites somebody and gives the token of their link, which is not kept. An earlier invitation to the same
// address is taken back.
func AddInvite(ctx context.Context, tx *store.Tx, i Invite) (made Invite, token string, err error) {
	if err := tx.Actor().May(firsthand.UserSave); err != nil {
		return Invite{}, "", err
	}
	if err := mayGive(tx.Actor(), i.Role); err != nil {
		return Invite{}, "", err
	}
	as := User{Name: "x", Email: i.Email, Role: i.Role}
	if err := as.validate(); err != nil {
		return Invite{}, "", err
	}
	if _, err := FindUser(ctx, tx, as.Email); firsthand.ErrorCode(err) != firsthand.NotFound {
		if err == nil {
			err = firsthand.Errorf(firsthand.Conflict, "%s has an account here already.", as.Email)
		}
		return Invite{}, "", err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM invites WHERE email_folded = ? OR expires_at <> 0 AND expires_at <= ?`, firsthand.FoldMail(as.Email), firsthand.Micros(tx.Now().Add(-InviteLasts))); err != nil {
		return Invite{}, "", fmt.Errorf("forget old invitations: %w", err)
	}
	by, err := behind(ctx, tx)
	if err != nil {
		return Invite{}, "", err
	}
	token = newSecret(NewsroomKey)
	i.ID, i.Email, i.MadeBy, i.MadeAt = InviteID(firsthand.NewID(tx.Now())), as.Email, string(by), firsthand.Micros(tx.Now())
	i.ExpiresAt = firsthand.Micros(tx.Now().Add(InviteLasts))
	_, err = tx.Exec(ctx, `INSERT INTO invites (id, email, email_folded, role, byline_id, token_hash, made_by, made_at, expires_at, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
		string(i.ID), i.Email, firsthand.FoldMail(i.Email), string(i.Role), i.Byline, hash(token), i.MadeBy, i.MadeAt, i.ExpiresAt)
	if err != nil {
		return Invite{}, "", fmt.Errorf("invite somebody: %w", err)
	}
	tx.Audit("invite", string(i.ID), "as "+string(i.Role))
	return i, token, nil
}

const inviteColumns = `i.id, i.email, i.role, i.byline_id, i.made_by, i.made_at, i.expires_at, i.sent_at, ` + voucherColumns + `
	FROM invites i LEFT JOIN users v ON v.id = i.made_by`

func scanInvite(row store.Scanner) (i Invite, err error) {
	var by voucher
	err = row.Scan(append([]any{&i.ID, &i.Email, &i.Role, &i.Byline, &i.MadeBy, &i.MadeAt, &i.ExpiresAt, &i.SentAt}, by.columns()...)...)
	i.Asleep = !by.mayLetIn(i.Role)
	return i, err
}

// oneInvite reads an invitation; one that is over is NotFound.
func oneInvite(row *store.Row, now time.Time) (Invite, error) {
	i, err := scanInvite(row)
	if store.NoRows(err) || err == nil && (i.Asleep || i.ExpiresAt <= firsthand.Micros(now)) {
		return Invite{}, firsthand.Errorf(firsthand.NotFound, "This invitation was accepted or taken back, or is too old: ask for a new one.")
	}
	if err != nil {
		return Invite{}, fmt.Errorf("read an invitation: %w", err)
	}
	return i, nil
}

// FindInvite finds the invitation of a link.
func FindInvite(ctx context.Context, tx *store.Tx, token string) (Invite, error) {
	return oneInvite(tx.QueryRow(ctx, `SELECT `+inviteColumns+` WHERE i.token_hash = ?`, hash(token)), tx.Now())
}

// ListInvites gives the invitations that nobody has accepted yet, those that are too old among them, newest first, 200 at
// most.
func ListInvites(ctx context.Context, tx *store.Tx) ([]Invite, error) {
	list, err := store.List(ctx, tx, scanInvite, `SELECT `+inviteColumns+` WHERE i.expires_at <> 0 ORDER BY i.made_at DESC, i.id DESC LIMIT 200`)
	if err != nil {
		return nil, fmt.Errorf("list invitations: %w", err)
	}
	return list, nil
}

// RenewInvite gives an invitation a new link and a new week; the link that it had is good no more. Whoever does it vouches
// for it from then on; the machinery, which only sends it, does not.
func RenewInvite(ctx context.Context, tx *store.Tx, id InviteID) (i Invite, token string, err error) {
	if err := tx.Actor().May(firsthand.UserSave); err != nil {
		return Invite{}, "", err
	}
	i, err = scanInvite(tx.QueryRow(ctx, `SELECT `+inviteColumns+` WHERE i.id = ? AND i.expires_at <> 0`, string(id)))
	if store.NoRows(err) {
		return Invite{}, "", firsthand.Errorf(firsthand.NotFound, sayInviteOver)
	}
	if err != nil {
		return Invite{}, "", fmt.Errorf("read invitation %s: %w", id, err)
	}
	if err := mayGive(tx.Actor(), i.Role); err != nil {
		return Invite{}, "", err
	}
	if tx.Actor().Role != firsthand.System {
		by, err := behind(ctx, tx)
		if err != nil {
			return Invite{}, "", err
		}
		i.MadeBy, i.Asleep = string(by), false
	}
	if i.Asleep {
		return Invite{}, "", firsthand.Errorf(firsthand.NotFound, "Who made this invitation may not let people in any more.")
	}
	token, i.ExpiresAt = newSecret(NewsroomKey), firsthand.Micros(tx.Now().Add(InviteLasts))
	n, err := tx.Exec(ctx, `UPDATE invites SET token_hash = ?, made_by = ?, expires_at = ? WHERE id = ? AND expires_at <> 0`, hash(token), i.MadeBy, i.ExpiresAt, string(id))
	if err != nil {
		return Invite{}, "", fmt.Errorf("give invitation %s a new link: %w", id, err)
	}
	if n == 0 {
		return Invite{}, "", firsthand.Errorf(firsthand.NotFound, sayInviteOver)
	}
	tx.Audit("invite", string(id), "given a new link")
	return i, token, nil
}

const sayInviteOver = "This invitation was accepted or taken back."

// RevokeInvite takes an invitation back.
func RevokeInvite(ctx context.Context, tx *store.Tx, id InviteID) error {
	if err := tx.Actor().May(firsthand.UserSave); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE invites SET expires_at = 0 WHERE id = ? AND expires_at <> 0`, string(id))
	if err != nil {
		return fmt.Errorf("take back an invitation: %w", err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, sayInviteOver)
	}
	tx.Audit("invite", string(id), "taken back")
	return nil
}

// Accept lets in who has an invitation's link, under their own name. Of two who use it at once, one is refused.
func Accept(ctx context.Context, tx *store.Tx, token, name, passwordHash string) (User, error) {
	if err := tx.Actor().May(firsthand.InviteAccept); err != nil {
		return User{}, err
	}
	i, err := FindInvite(ctx, tx, token)
	if err != nil {
		return User{}, err
	}
	n, err := tx.Exec(ctx, `UPDATE invites SET expires_at = 0 WHERE id = ? AND expires_at <> 0`, string(i.ID))
	if err != nil {
		return User{}, fmt.Errorf("accept an invitation: %w", err)
	}
	if n == 0 {
		return User{}, firsthand.Errorf(firsthand.NotFound, "This invitation was accepted or taken back, or is too old: ask for a new one.")
	}
	tx.Audit("invite", string(i.ID), "accepted")
	return insertUser(ctx, tx, User{Name: name, Email: i.Email, Role: i.Role, Byline: i.Byline, password: passwordHash}, nil)
}

// noteSent keeps when a letter with an invitation went out.
func noteSent(ctx context.Context, tx *store.Tx, id InviteID) error {
	if _, err := tx.Exec(ctx, `UPDATE invites SET sent_at = ? WHERE id = ?`, firsthand.Micros(tx.Now()), string(id)); err != nil {
		return fmt.Errorf("note that invitation %s was sent: %w", id, err)
	}
	return nil
}
