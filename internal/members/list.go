package members

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

const columns = `m.id, m.uuid, m.email, m.name, m.note, m.avatar_image, m.status, m.last_seen_at, m.created_at, m.updated_at, 1 - m.comment_letters, m.letter_trouble`

func (m *Member) fields() []any {
	return []any{&m.ID, &m.UUID, &m.Email, &m.Name, &m.Note, &m.Avatar, &m.Status, &m.LastSeenAt, &m.CreatedAt, &m.UpdatedAt, &m.NoCommentLetters, &m.LetterTrouble}
}

// Get reads a member; NotFound where there is none.
func Get(ctx context.Context, tx *store.Tx, id ID) (Member, error) {
	return one(ctx, tx, `SELECT `+columns+` FROM members m WHERE m.id = ?`, string(id))
}

// ByEmail finds the member with an address, however it is written; NotFound where there is none.
func ByEmail(ctx context.Context, tx *store.Tx, email string) (Member, error) {
	return one(ctx, tx, `SELECT `+columns+` FROM members m WHERE m.email_folded = ?`, firsthand.FoldMail(email))
}

// Hold reads a member whom the act is about to change: nobody else changes them until it ends.
func Hold(ctx context.Context, tx *store.Tx, id ID) (Member, error) {
	return one(ctx, tx, `SELECT `+columns+` FROM members m WHERE m.id = ?`+tx.Dialect().ForUpdate(), string(id))
}

// holdByEmail is Hold for who is known by an address.
func holdByEmail(ctx context.Context, tx *store.Tx, email string) (Member, error) {
	return one(ctx, tx, `SELECT `+columns+` FROM members m WHERE m.email_folded = ?`+tx.Dialect().ForUpdate(), firsthand.FoldMail(email))
}

func one(ctx context.Context, tx *store.Tx, query, value string) (m Member, err error) {
	err = tx.QueryRow(ctx, query, value).Scan(m.fields()...)
	if store.NoRows(err) {
		return Member{}, nobody()
	}
	if err != nil {
		return Member{}, fmt.Errorf("read a member: %w", err)
	}
	list := []Member{m}
	err = filled(ctx, tx, list)
	return list[0], err
}

// scanMember reads a row of columns.
func scanMember(row store.Scanner) (m Member, err error) { return m, row.Scan(m.fields()...) }

// filled reads the tiers and the labels of members, with one query each for all.
func filled(ctx context.Context, tx *store.Tx, list []Member) error {
	if err := tiered(ctx, tx, list); err != nil {
		return err
	}
	return labelled(ctx, tx, list)
}

func tiered(ctx context.Context, tx *store.Tx, list []Member) error {
	if len(list) == 0 {
		return nil
	}
	at, ids := map[ID]int{}, make([]ID, len(list))
	for i, m := range list {
		at[m.ID], ids[i], list[i].Tiers = i, m.ID, nil
	}
	type has struct {
		member ID
		tier   string
	}
	found, err := store.List(ctx, tx, func(row store.Scanner) (h has, err error) { return h, row.Scan(&h.member, &h.tier) },
		`SELECT member_id, tier_id FROM member_tiers WHERE member_id IN `+store.Holes(len(ids))+` ORDER BY member_id, tier_id LIMIT ?`, append(store.Args(ids), maxTiers*len(ids))...)
	if err != nil {
		return fmt.Errorf("read the tiers of %d members: %w", len(ids), err)
	}
	for _, h := range found {
		m := &list[at[h.member]]
		m.Tiers = append(m.Tiers, h.tier)
	}
	return nil
}

// MaxListed is how many members a list gives at once.
const MaxListed = 100

// ByIDs reads members by their IDs, without tiers and labels; those who are not there are missing.
func ByIDs(ctx context.Context, tx *store.Tx, ids []ID) (map[ID]Member, error) {
	out := map[ID]Member{}
	if len(ids) == 0 {
		return out, nil
	}
	list, err := store.List(ctx, tx, scanMember,
		`SELECT `+columns+` FROM members m WHERE m.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d members: %w", len(ids), err)
	}
	for _, m := range list {
		out[m.ID] = m
	}
	return out, nil
}
