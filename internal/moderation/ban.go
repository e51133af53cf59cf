package moderation

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// BanID names a ban.
type BanID string

// BanKind is what somebody is known by.
type BanKind string

// A ban is of a member, of an address for mail, or of a name.
const (
	BanMember BanKind = "member"
	BanMail   BanKind = "mail"
	BanName   BanKind = "name"
)

// Ban is that somebody may write no more.
type Ban struct {
	ID     BanID
	Kind   BanKind
	Value  string // the member's ID; the address, of which a hash is kept; the name
	Name   string // as the desk sees who it is
	Reason string // the desk's words, to itself
	MadeBy string
	MadeAt int64 // microseconds
	EndsAt int64 // 0: never
}

// Who is somebody who writes, as far as they are known.
type Who struct {
	Member string // the ID of a member
	Mail   string // the address of who is no member
	Name   string // that they gave
}

const (
	maxReason = 1000 // letters
	maxBans   = 10_000
)

// MailHash is what is kept of an address: enough to know it again.
func MailHash(address string) string {
	sum := sha256.Sum256([]byte("mail " + firsthand.FoldMail(address)))
	return hex.EncodeToString(sum[:])
}

// kept is the value of a ban as it stands in the table.
func (k BanKind) kept(value string) string {
	switch value = strings.TrimSpace(value); {
	case value == "":
		return ""
	case k == BanMail:
		return MailHash(value)
	case k == BanName:
		return strings.TrimSpace(spread(value))
	}
	return value
}

// AddBan keeps somebody from writing, until a time or for good. Who is banned already is banned anew.
func AddBan(ctx context.Context, tx *store.Tx, b Ban) (Ban, error) {
	if err := tx.Actor().May(firsthand.ReadersBan); err != nil {
		return Ban{}, err
	}
	value := b.Kind.kept(b.Value)
	switch {
	case b.Kind != BanMember && b.Kind != BanMail && b.Kind != BanName || value == "" || len(value) > 1000:
		return Ban{}, firsthand.Errorf(firsthand.Invalid, "Say who may write no more: a member, an address or a name.")
	case len([]rune(b.Reason)) > maxReason || len([]rune(b.Name)) > MaxName:
		return Ban{}, firsthand.Errorf(firsthand.Invalid, "The reason may have %d letters.", maxReason)
	case b.EndsAt != 0 && b.EndsAt <= firsthand.Micros(tx.Now()):
		return Ban{}, firsthand.Errorf(firsthand.Invalid, "This ban would be over already: give a later day, or none.")
	}
	var n int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM moderation_bans`).Scan(&n); err != nil {
		return Ban{}, fmt.Errorf("count bans: %w", err)
	}
	if n >= maxBans {
		return Ban{}, firsthand.Errorf(firsthand.Conflict, "There are %d bans: take back some that are over.", maxBans)
	}
	b.ID, b.Value, b.MadeBy, b.MadeAt = BanID(firsthand.NewID(tx.Now())), value, tx.Actor().Name, firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `INSERT INTO moderation_bans (id, kind, value, name, reason, made_by, made_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (kind, value) DO UPDATE SET name = excluded.name, reason = excluded.reason, made_by = excluded.made_by, made_at = excluded.made_at, ends_at = excluded.ends_at`,
		string(b.ID), string(b.Kind), b.Value, b.Name, b.Reason, b.MadeBy, b.MadeAt, b.EndsAt)
	if err == nil {
		err = tx.QueryRow(ctx, `SELECT id FROM moderation_bans WHERE kind = ? AND value = ?`, string(b.Kind), b.Value).Scan(&b.ID)
	}
	if err != nil {
		return Ban{}, fmt.Errorf("keep a ban: %w", err)
	}
	tx.Audit("ban", string(b.ID), string(b.Kind))
	return b, nil
}

// LiftBan lets somebody write again.
func LiftBan(ctx context.Context, tx *store.Tx, id BanID) error {
	if err := tx.Actor().May(firsthand.ReadersBan); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `DELETE FROM moderation_bans WHERE id = ?`, string(id))
	if err != nil {
		return fmt.Errorf("lift ban %s: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such ban: it was taken back already.")
	}
	tx.Audit("ban", string(id), "lifted")
	return nil
}

// MemberLeaves has the ban of a member who is forgotten outlive them, as one of their address, of which a hash is kept: who deletes the account and joins
// again is banned still, until the same day.
func MemberLeaves(ctx context.Context, tx *store.Tx, member, address string) error {
	if err := tx.Actor().May(firsthand.MemberRemove, member); err != nil {
		return err
	}
	b, err := store.Get(ctx, tx, scanBan, `SELECT `+banColumns+` FROM moderation_bans WHERE kind = ? AND value = ?`+tx.Dialect().ForUpdate(), string(BanMember), member)
	if store.NoRows(err) {
		return nil
	}
	if err == nil {
		_, err = tx.Exec(ctx, `DELETE FROM moderation_bans WHERE id = ?`, string(b.ID))
	}
	if err == nil && (b.EndsAt == 0 || b.EndsAt > firsthand.Micros(tx.Now())) {
		_, err = tx.Exec(ctx, `INSERT INTO moderation_bans (id, kind, value, name, reason, made_by, made_at, ends_at) VALUES (?, ?, ?, '', ?, ?, ?, ?)
			ON CONFLICT (kind, value) DO UPDATE SET ends_at = excluded.ends_at
			WHERE moderation_bans.ends_at <> 0 AND (excluded.ends_at = 0 OR excluded.ends_at > moderation_bans.ends_at)`,
			string(b.ID), string(BanMail), BanMail.kept(address), b.Reason, b.MadeBy, b.MadeAt, b.EndsAt)
	}
	if err != nil {
		return fmt.Errorf("keep the ban of a member who leaves: %w", err)
	}
	return nil
}

// ForgetMember takes the bans of a member who is gone away.
func ForgetMember(ctx context.Context, tx *store.Tx, member string) error {
	if err := tx.Actor().May(firsthand.ReadersBan); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM moderation_bans WHERE kind = ? AND value = ?`, string(BanMember), member); err != nil {
		return fmt.Errorf("forget the bans of a member: %w", err)
	}
	return nil
}

const banColumns = `id, kind, value, name, reason, made_by, made_at, ends_at`

func scanBan(row store.Scanner) (b Ban, err error) {
	return b, row.Scan(&b.ID, &b.Kind, &b.Value, &b.Name, &b.Reason, &b.MadeBy, &b.MadeAt, &b.EndsAt)
}

// Banned tells whether somebody may write no more, and by which ban.
func Banned(ctx context.Context, tx *store.Tx, w Who) (Ban, bool, error) {
	b, err := store.Get(ctx, tx, scanBan, `SELECT `+banColumns+` FROM moderation_bans
		WHERE (kind = 'member' AND value = ? OR kind = 'mail' AND value = ? OR kind = 'name' AND value = ?) AND value <> '' AND (ends_at = 0 OR ends_at > ?)
		ORDER BY made_at LIMIT 1`, w.Member, BanMail.kept(w.Mail), BanName.kept(w.Name), firsthand.Micros(tx.Now()))
	if store.NoRows(err) {
		return Ban{}, false, nil
	}
	if err != nil {
		return Ban{}, false, fmt.Errorf("look for a ban: %w", err)
	}
	return b, true, nil
}

// ListBans gives a page of the bans, newest first, those that are over included, and how many there are. It is the desk's.
func ListBans(ctx context.Context, tx *store.Tx, who firsthand.Actor, limit, offset int) (list []Ban, total int, err error) {
	if err := who.May(firsthand.ReadersBan); err != nil {
		return nil, 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM moderation_bans`).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count bans: %w", err)
	}
	list, err = store.List(ctx, tx, scanBan, `SELECT `+banColumns+` FROM moderation_bans ORDER BY made_at DESC, id DESC LIMIT ? OFFSET ?`, max(1, min(limit, 100)), max(0, offset))
	if err != nil {
		return nil, 0, fmt.Errorf("list bans: %w", err)
	}
	return list, total, nil
}

// For is when a ban of so many days ends; 0 for no end.
func For(now time.Time, days int) int64 {
	if days <= 0 {
		return 0
	}
	return firsthand.Micros(now.AddDate(0, 0, days))
}
