package staff

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// LinkKind is what a link that signs in is for.
type LinkKind string

// The kinds. All but the demo's are good once.
const (
	EnterLink LinkKind = "enter" // for somebody who is locked out
	ResetLink LinkKind = "reset" // for a new password
	DemoLink  LinkKind = "demo"  // good while the demo runs
)

// DemoWay is how a session began that one of the demo's links opened: it ends with the demo.
const DemoWay = "demo link"

// AddLink gives a token that signs a user in until it expires. It is not kept: nobody can be told it again. Earlier links
// of the user of the same kind are good no more.
func AddLink(ctx context.Context, tx *store.Tx, user UserID, kind LinkKind, lasts time.Duration) (token string, err error) {
	if err := tx.Actor().May(firsthand.LinkMake); err != nil {
		return "", err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM sign_in_links WHERE user_id = ? AND kind = ? OR expires_at <= ?`, string(user), string(kind), firsthand.Micros(tx.Now())); err != nil {
		return "", fmt.Errorf("forget old links: %w", err)
	}
	by, err := behind(ctx, tx)
	if err != nil {
		return "", err
	}
	token = newSecret(NewsroomKey)
	_, err = tx.Exec(ctx, `INSERT INTO sign_in_links (id, user_id, kind, token_hash, made_by, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		firsthand.NewID(tx.Now()), string(user), string(kind), hash(token), string(by), firsthand.Micros(tx.Now()), firsthand.Micros(tx.Now().Add(lasts)))
	if err != nil {
		return "", fmt.Errorf("make a link for %s: %w", user, err)
	}
	tx.Audit("user", string(user), "given a link to sign in: "+string(kind))
	return token, nil
}

// HasFreshLink tells whether a user was given a link of a kind within the last while, and has not used it.
func HasFreshLink(ctx context.Context, tx *store.Tx, user UserID, kind LinkKind, while time.Duration) (bool, error) {
	var n int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM sign_in_links WHERE user_id = ? AND kind = ? AND made_at > ? AND expires_at > ?`,
		string(user), string(kind), firsthand.Micros(tx.Now().Add(-while)), firsthand.Micros(tx.Now())).Scan(&n)
	if err != nil {
		return false, fmt.Errorf("look for the links of %s: %w", user, err)
	}
	return n > 0, nil
}

// FindLink finds whom a token lets in, by a link of one of these kinds; NotFound if nobody. A link that somebody made who
// may not let this user in any more is none.
func FindLink(ctx context.Context, tx *store.Tx, token string, kinds ...LinkKind) (User, error) {
	args := []any{hash(token), firsthand.Micros(tx.Now())}
	for _, kind := range kinds {
		args = append(args, string(kind))
	}
	var by voucher
	var id UserID
	err := tx.QueryRow(ctx, `SELECT l.user_id, `+voucherColumns+` FROM sign_in_links l LEFT JOIN users v ON v.id = l.made_by
		WHERE l.token_hash = ? AND l.expires_at > ? AND l.kind IN `+store.Holes(len(kinds)), args...).Scan(append([]any{&id}, by.columns()...)...)
	var u User
	if err == nil {
		u, err = GetUser(ctx, tx, id)
	}
	if store.NoRows(err) || err == nil && !by.mayLetIn(u.Role) {
		return User{}, firsthand.Errorf(firsthand.NotFound, "This link was used already, or is too old: ask for a new one.")
	}
	if err != nil {
		return User{}, fmt.Errorf("find a link: %w", err)
	}
	return u, nil
}

// UseLink takes a link, so that it is good no more; the demo's stay. Of two who use it at once, one is refused.
func UseLink(ctx context.Context, tx *store.Tx, token string, kinds ...LinkKind) (User, error) {
	u, err := FindLink(ctx, tx, token, kinds...)
	if err != nil {
		return User{}, err
	}
	if err := tx.Actor().May(firsthand.SessionOpen, string(u.ID)); err != nil {
		return User{}, err
	}
	n, err := tx.Exec(ctx, `UPDATE sign_in_links SET expires_at = CASE WHEN kind = ? THEN expires_at ELSE 0 END WHERE token_hash = ? AND expires_at > 0`, string(DemoLink), hash(token))
	if err != nil {
		return User{}, fmt.Errorf("use a link: %w", err)
	}
	if n == 0 {
		return User{}, firsthand.Errorf(firsthand.NotFound, "This link was used already, or is too old: ask for a new one.")
	}
	return u, nil
}

// DemoLeft tells whether a demo left links that sign in, or anybody who came by one.
func DemoLeft(ctx context.Context, tx *store.Tx) (left bool, err error) {
	err = tx.QueryRow(ctx, `SELECT COUNT(*) > 0 FROM (SELECT id FROM sign_in_links WHERE kind = ? UNION ALL SELECT id FROM sessions WHERE way = ?) AS demo`,
		string(DemoLink), DemoWay).Scan(&left)
	if err != nil {
		return false, fmt.Errorf("look what a demo left: %w", err)
	}
	return left, nil
}

// ForgetDemoLinks makes the demo's links useless, and tells how many there were. Who came by one stays: a demo that was killed
// goes on when it is started again.
func ForgetDemoLinks(ctx context.Context, tx *store.Tx) (int64, error) {
	if err := tx.Actor().May(firsthand.LinkMake); err != nil {
		return 0, err
	}
	links, err := tx.Exec(ctx, `DELETE FROM sign_in_links WHERE kind = ?`, string(DemoLink))
	if err != nil {
		return 0, fmt.Errorf("forget the demo's links: %w", err)
	}
	return links, nil
}

// EndDemo makes the demo's links useless, and signs out who came by one.
func EndDemo(ctx context.Context, tx *store.Tx) error {
	links, err := ForgetDemoLinks(ctx, tx)
	if err != nil {
		return err
	}
	sessions, err := tx.Exec(ctx, `DELETE FROM sessions WHERE way = ?`, DemoWay)
	if err != nil {
		return fmt.Errorf("sign out who came by the demo's links: %w", err)
	}
	if links+sessions == 0 {
		tx.Continues() // nothing that anybody would look up
	}
	return nil
}
