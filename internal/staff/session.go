package staff

import (
	"context"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// SessionLasts is how long a browser stays signed in.
const SessionLasts = 30 * 24 * time.Hour

// maxSessions is how many browsers of one user are signed in; the oldest is signed out for one more.
const maxSessions = 50

// SessionID names a browser that is signed in.
type SessionID string

// Session is a browser that is signed in.
type Session struct {
	ID        SessionID
	User      UserID
	Device    string // "Firefox on Linux"
	Way       string // password, link, demo link, passkey, invitation, set-up
	MadeAt    int64  // microseconds
	ExpiresAt int64
}

// OpenSession signs a user in and gives the token for the browser's cookie, which is not kept. A user who may not come in
// any more is refused.
func OpenSession(ctx context.Context, tx *store.Tx, id UserID, way, userAgent string) (Session, string, error) {
	if err := tx.Actor().May(firsthand.SessionOpen, string(id)); err != nil {
		return Session{}, "", err
	}
	u, err := GetUser(ctx, tx, id)
	if err != nil {
		return Session{}, "", err
	}
	if u.Status != Active {
		return Session{}, "", firsthand.Errorf(firsthand.Forbidden, "This account is suspended: ask an administrator.")
	}
	if err := makeRoom(ctx, tx, id); err != nil {
		return Session{}, "", err
	}
	token := newSecret(NewsroomKey)
	s := Session{ID: SessionID(firsthand.NewID(tx.Now())), User: id, Device: Device(userAgent), Way: way, MadeAt: firsthand.Micros(tx.Now()), ExpiresAt: firsthand.Micros(tx.Now().Add(SessionLasts))}
	_, err = tx.Exec(ctx, `INSERT INTO sessions (id, user_id, token_hash, device, way, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		string(s.ID), string(s.User), hash(token), s.Device, s.Way, s.MadeAt, s.ExpiresAt)
	if err != nil {
		return Session{}, "", fmt.Errorf("open a session: %w", err)
	}
	tx.Audit("user", string(id), "signed in by "+way)
	return s, token, nil
}

// makeRoom forgets sessions that are over, and the oldest of a user who has many.
func makeRoom(ctx context.Context, tx *store.Tx, id UserID) error {
	_, err := tx.Exec(ctx, `DELETE FROM sessions WHERE expires_at <= ?`, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("forget old sessions: %w", err)
	}
	_, err = tx.Exec(ctx, `DELETE FROM sessions WHERE user_id = ? AND id NOT IN (SELECT id FROM sessions WHERE user_id = ? ORDER BY made_at DESC, id DESC LIMIT ?)`,
		string(id), string(id), maxSessions-1)
	if err != nil {
		return fmt.Errorf("forget the oldest sessions: %w", err)
	}
	return nil
}

// FindSession finds who a browser's token signs in; NotFound if nobody, whatever the reason.
func FindSession(ctx context.Context, tx *store.Tx, token string) (Session, User, error) {
	var s Session
	var u User
	var letters int
	err := tx.QueryRow(ctx, `SELECT s.id, s.user_id, s.device, s.way, s.made_at, s.expires_at, `+userColumns+`
		FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = ? AND s.expires_at > ? AND u.status = ?`, hash(token), firsthand.Micros(tx.Now()), string(Active)).
		Scan(&s.ID, &s.User, &s.Device, &s.Way, &s.MadeAt, &s.ExpiresAt, &u.ID, &u.Name, &u.Email, &u.password, &u.Role, &u.Byline, &u.Status, &letters, &u.CreatedAt)
	u.Letters = letters != 0
	if store.NoRows(err) {
		return Session{}, User{}, firsthand.Errorf(firsthand.NotFound, "There is no such session.")
	}
	if err != nil {
		return Session{}, User{}, fmt.Errorf("find a session: %w", err)
	}
	return s, u, nil
}

// EndSession signs one browser of a user out; one that is signed out already stays so.
func EndSession(ctx context.Context, tx *store.Tx, user UserID, id SessionID) error {
	if err := tx.Actor().May(firsthand.SessionEnd, string(user)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM sessions WHERE id = ? AND user_id = ?`, string(id), string(user)); err != nil {
		return fmt.Errorf("end a session: %w", err)
	}
	tx.Audit("user", string(user), "signed out")
	return nil
}

// EndSessions signs a user out everywhere but in one browser; "" is in all.
func EndSessions(ctx context.Context, tx *store.Tx, user UserID, but SessionID) error {
	if err := tx.Actor().May(firsthand.SessionEnd, string(user)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM sessions WHERE user_id = ? AND id <> ?`, string(user), string(but)); err != nil {
		return fmt.Errorf("end the sessions of %s: %w", user, err)
	}
	tx.Audit("user", string(user), "signed out everywhere")
	return nil
}

// ListSessions gives the browsers in which a user is signed in, newest first.
func ListSessions(ctx context.Context, tx *store.Tx, user UserID) ([]Session, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (s Session, err error) {
		return s, row.Scan(&s.ID, &s.User, &s.Device, &s.Way, &s.MadeAt, &s.ExpiresAt)
	}, `SELECT id, user_id, device, way, made_at, expires_at FROM sessions WHERE user_id = ? AND expires_at > ? ORDER BY made_at DESC, id DESC LIMIT ?`,
		string(user), firsthand.Micros(tx.Now()), maxSessions)
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	return list, nil
}

// Device says in a few words of ours what a browser says of itself.
func Device(userAgent string) string {
	named := func(marks [][2]string, otherwise string) string {
		for _, mark := range marks {
			if strings.Contains(userAgent, mark[0]) {
				return mark[1]
			}
		}
		return otherwise
	}
	// In this order: Edge calls itself Chrome, and Chrome calls itself Safari.
	browser := named([][2]string{{"Edg", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"}, {"CriOS/", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}}, "A browser")
	system := named([][2]string{{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"Windows", "Windows"}, {"Mac OS X", "Mac"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}}, "")
	if system == "" {
		return browser
	}
	return browser + " on " + system
}
