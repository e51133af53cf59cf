package members

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// SessionLasts is how long a reader's browser stays signed in, as Ghost 6.65 has it (core/server/services/members/members-ssr.js).
const SessionLasts = 184 * 24 * time.Hour

const (
	maxSessions = 50        // of one member; the oldest is signed out for one more
	seenEvery   = time.Hour // how often it is written that somebody was seen
	tokenBytes  = 32
)

// SessionID names a browser of a reader's that is signed in.
type SessionID string

// Session is a browser of a reader's that is signed in.
type Session struct {
	ID        SessionID
	Member    ID
	MadeAt    int64 // microseconds
	ExpiresAt int64
	SeenAt    int64
}

// SeenLately tells whether it need not be written that the session was seen now.
func (s Session) SeenLately(now time.Time) bool {
	return firsthand.Micros(now)-s.SeenAt < seenEvery.Microseconds()
}

// SignIn signs a member's browser in and gives the token for its cookie, which is not kept. Whoever calls it has made sure
// that it is them: the act is done as themselves, or by the system.
func SignIn(ctx context.Context, tx *store.Tx, id ID) (Session, string, error) {
	if err := tx.Actor().May(firsthand.MemberSignIn, string(id)); err != nil {
		return Session{}, "", err
	}
	return open(ctx, tx, id)
}

// open is SignIn for acts that made sure already who comes in.
func open(ctx context.Context, tx *store.Tx, id ID) (Session, string, error) {
	if _, err := Get(ctx, tx, id); err != nil {
		return Session{}, "", err
	}
	if err := makeRoom(ctx, tx, id); err != nil {
		return Session{}, "", err
	}
	token, now := newToken(), firsthand.Micros(tx.Now())
	s := Session{ID: SessionID(firsthand.NewID(tx.Now())), Member: id, MadeAt: now, ExpiresAt: now + SessionLasts.Microseconds(), SeenAt: now}
	_, err := tx.Exec(ctx, `INSERT INTO member_sessions (id, member_id, token_hash, made_at, expires_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)`,
		string(s.ID), string(s.Member), hash(token), s.MadeAt, s.ExpiresAt, s.SeenAt)
	if err != nil {
		return Session{}, "", fmt.Errorf("sign in member %s: %w", id, err)
	}
	tx.Audit("member", string(id), "signed in")
	return s, token, nil
}

// Sessions are the browsers in which a member is signed in, the newest first.
func Sessions(ctx context.Context, tx *store.Tx, id ID) ([]Session, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (s Session, err error) {
		return s, row.Scan(&s.ID, &s.Member, &s.MadeAt, &s.ExpiresAt, &s.SeenAt)
	}, `SELECT id, member_id, made_at, expires_at, seen_at FROM member_sessions WHERE member_id = ? AND expires_at > ? ORDER BY made_at DESC, id DESC LIMIT ?`,
		string(id), firsthand.Micros(tx.Now()), maxSessions)
	if err != nil {
		return nil, fmt.Errorf("list the sessions of member %s: %w", id, err)
	}
	return list, nil
}

// makeRoom forgets the oldest sessions of a member who has many.
func makeRoom(ctx context.Context, tx *store.Tx, id ID) error {
	_, err := tx.Exec(ctx, `DELETE FROM member_sessions WHERE member_id = ? AND id NOT IN (SELECT id FROM member_sessions WHERE member_id = ? ORDER BY made_at DESC, id DESC LIMIT ?)`,
		string(id), string(id), maxSessions-1)
	if err != nil {
		return fmt.Errorf("make room for a session of member %s: %w", id, err)
	}
	return nil
}

// Find tells whom a token signs in; NotFound if nobody, whatever the reason.
func Find(ctx context.Context, tx *store.Tx, token string) (s Session, m Member, err error) {
	if !Token(token) {
		return Session{}, Member{}, nobody()
	}
	err = tx.QueryRow(ctx, `SELECT s.id, s.member_id, s.made_at, s.expires_at, s.seen_at, `+columns+`
		FROM member_sessions s JOIN members m ON m.id = s.member_id WHERE s.token_hash = ? AND s.expires_at > ?`, hash(token), firsthand.Micros(tx.Now())).
		Scan(append([]any{&s.ID, &s.Member, &s.MadeAt, &s.ExpiresAt, &s.SeenAt}, m.fields()...)...)
	if store.NoRows(err) {
		return Session{}, Member{}, nobody()
	}
	if err != nil {
		return Session{}, Member{}, fmt.Errorf("find a reader's session: %w", err)
	}
	list := []Member{m}
	err = tiered(ctx, tx, list)
	return s, list[0], err
}

// SignOut signs one browser of a member's out; one that is signed out already stays so.
func SignOut(ctx context.Context, tx *store.Tx, id ID, session SessionID) error {
	if err := tx.Actor().May(firsthand.MemberSignOut, string(id)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM member_sessions WHERE id = ? AND member_id = ?`, string(session), string(id)); err != nil {
		return fmt.Errorf("sign out member %s: %w", id, err)
	}
	tx.Audit("member", string(id), "signed out")
	return nil
}

// SignOutEverywhere signs all browsers of a member's out.
func SignOutEverywhere(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.MemberSignOut, string(id)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM member_sessions WHERE member_id = ?`, string(id)); err != nil {
		return fmt.Errorf("sign out member %s everywhere: %w", id, err)
	}
	tx.Audit("member", string(id), "signed out everywhere")
	return nil
}

// MaxSeen is how many sessions one Seen notes.
const MaxSeen = 500

// Seen notes that sessions were used, each once an hour at most. It is called now and then for all that were seen since.
func Seen(ctx context.Context, tx *store.Tx, sessions []SessionID) error {
	if err := tx.Actor().May(firsthand.MemberSeen); err != nil {
		return err
	}
	if len(sessions) > MaxSeen {
		return firsthand.Errorf(firsthand.Invalid, "At most %d sessions are noted at once.", MaxSeen)
	}
	tx.Continues()
	now := firsthand.Micros(tx.Now())
	before := now - seenEvery.Microseconds()
	for _, id := range sessions {
		n, err := tx.Exec(ctx, `UPDATE member_sessions SET seen_at = ? WHERE id = ? AND seen_at <= ?`, now, string(id), before)
		if err == nil && n > 0 {
			_, err = tx.Exec(ctx, `UPDATE members SET last_seen_at = ? WHERE id = (SELECT member_id FROM member_sessions WHERE id = ?) AND last_seen_at <= ?`, now, string(id), before)
		}
		if err != nil {
			return fmt.Errorf("note that a reader was seen: %w", err)
		}
	}
	return nil
}

// Token tells whether a text may be the token of a session: what cannot be one is not looked for.
func Token(text string) bool {
	data, err := base64.RawURLEncoding.DecodeString(text)
	return err == nil && len(data) == tokenBytes
}

func newToken() string {
	data := make([]byte, tokenBytes)
	rand.Read(data) // never fails: it ends the process instead
	return base64.RawURLEncoding.EncodeToString(data)
}

// hash is how a token is kept. It is drawn at random and long, so nobody finds it by trying, and needs no slow hash.
func hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
