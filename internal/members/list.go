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
	return one(ctx, tx, `SELECT `+columns+` FROM members m WHERE m.email_folded = ?`, FoldEmail(email))
}

func one(ctx context.Context, tx *store.Tx, query, value string) (m Member, err error) {
	err = tx.QueryRow(ctx, query, value).Scan(m.fields()...)
	if store.NoRows(err) {
		return Member{}, nobody()
	}
	if err != nil {
		return Member{}, fmt.Errorf("read a member: %w", err)
	}
	if m.Tiers, err = tiersOf(ctx, tx, m.ID); err != nil {
		return Member{}, err
	}
	list := []Member{m}
	err = labelled(ctx, tx, list)
	return list[0], err
}

func tiersOf(ctx context.Context, tx *store.Tx, id ID) ([]string, error) {
	list, err := store.List(ctx, tx, store.Value[string], `SELECT tier_id FROM member_tiers WHERE member_id = ? ORDER BY tier_id LIMIT ?`, string(id), maxTiers)
	if err != nil {
		return nil, fmt.Errorf("read the tiers of member %s: %w", id, err)
	}
	return list, nil
}

// MaxListed is how many members a list gives at once.
const MaxListed = 100

// List gives members, newest first, from behind one of them; nil begins with the newest. It is the desk's: who may see it is
// asked as for who may change them.
func List(ctx context.Context, tx *store.Tx, who firsthand.Actor, behind *Member, limit int) ([]Member, error) {
	if err := who.May(firsthand.MemberSave); err != nil {
		return nil, err
	}
	at, id := int64(1<<62), ""
	if behind != nil {
		at, id = behind.CreatedAt, string(behind.ID)
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (m Member, err error) { return m, row.Scan(m.fields()...) },
		`SELECT `+columns+` FROM members m WHERE m.created_at < ? OR (m.created_at = ? AND m.id < ?) ORDER BY m.created_at DESC, m.id DESC LIMIT ?`,
		at, at, id, max(1, min(limit, MaxListed)))
	if err != nil {
		return nil, fmt.Errorf("list members: %w", err)
	}
	for i := range list {
		if list[i].Tiers, err = tiersOf(ctx, tx, list[i].ID); err != nil {
			return nil, err
		}
	}
	return list, labelled(ctx, tx, list)
}

// ByIDs reads members by their IDs, without tiers and labels; those who are not there are missing.
func ByIDs(ctx context.Context, tx *store.Tx, ids []ID) (map[ID]Member, error) {
	out := map[ID]Member{}
	if len(ids) == 0 {
		return out, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (m Member, err error) { return m, row.Scan(m.fields()...) },
		`SELECT `+columns+` FROM members m WHERE m.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d members: %w", len(ids), err)
	}
	for _, m := range list {
		out[m.ID] = m
	}
	return out, nil
}
