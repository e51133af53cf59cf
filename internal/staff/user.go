package staff

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// UserID names somebody of the newsroom.
type UserID string

// Status is whether a user may come in.
type Status string

// The two.
const (
	Active    Status = "active"
	Suspended Status = "suspended"
)

// User is somebody of the newsroom who has an account.
type User struct {
	ID        UserID
	Name      string
	Email     string
	Role      firsthand.Role
	Byline    string // the ID of the byline that is theirs; "" where there is none
	Status    Status
	Letters   bool  // what they are told of stories goes to them by mail, too
	CreatedAt int64 // microseconds
	password  string
}

// Actor is the user who acts.
func (u User) Actor() firsthand.Actor {
	return firsthand.Actor{ID: string(u.ID), Name: u.Name, Role: u.Role}
}

// PasswordHash is what a password of theirs is held against; "" where they have none.
func (u User) PasswordHash() string { return u.password }

func (u *User) validate() error {
	u.Name, u.Email = strings.Join(strings.Fields(u.Name), " "), strings.TrimSpace(u.Email)
	switch {
	case u.Name == "" || utf8.RuneCountInString(u.Name) > 200 || strings.ContainsFunc(u.Name, unicode.IsControl):
		return firsthand.Errorf(firsthand.Invalid, "A name of 1 to 200 letters is missing: how the desk knows them.")
	case !firsthand.IsMailAddress(u.Email):
		return firsthand.Errorf(firsthand.Invalid, "%q is not an address for mail: write it as name@desk.example.", u.Email)
	case !slices.Contains(roles, u.Role):
		return firsthand.Errorf(firsthand.Invalid, "%q is no role: give Owner, Administrator, Editor, Author or Contributor.", string(u.Role))
	}
	return nil
}

const sayOwned = "This site has an owner already: sign in, or ask them for an invitation."

// SetUp makes the first owner of a site that has none. It happens once, however many try at a time.
func SetUp(ctx context.Context, tx *store.Tx, u User, passwordHash string) (User, error) {
	if err := tx.Actor().May(firsthand.SetUp); err != nil {
		return User{}, err
	}
	needed, err := NeedsSetUp(ctx, tx)
	if err != nil {
		return User{}, err
	}
	if !needed {
		return User{}, firsthand.Errorf(firsthand.Conflict, sayOwned)
	}
	u.Role, u.password = firsthand.Owner, passwordHash
	u, err = insertUser(ctx, tx, u, 1)
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return User{}, firsthand.Because(err, firsthand.Conflict, sayOwned)
	}
	return u, err
}

// NewSetUpCode draws what whoever makes the first owner must have read where the program runs.
func NewSetUpCode() string { return newSecret(ContentKey) }

// NeedsSetUp tells whether nobody owns the site.
func NeedsSetUp(ctx context.Context, tx *store.Tx) (bool, error) {
	var owners int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM users WHERE role = ?`, string(firsthand.Owner)).Scan(&owners); err != nil {
		return false, fmt.Errorf("look for an owner: %w", err)
	}
	return owners == 0, nil
}

// AddUser lets somebody in, with the hash of a password, or with "": then they come by a link first.
func AddUser(ctx context.Context, tx *store.Tx, u User, passwordHash string) (User, error) {
	if err := tx.Actor().May(firsthand.UserSave); err != nil {
		return User{}, err
	}
	if err := mayGive(tx.Actor(), u.Role); err != nil {
		return User{}, err
	}
	u.password = passwordHash
	return insertUser(ctx, tx, u, nil)
}

// mayGive tells whether the actor may give somebody a role: only an owner makes owners.
func mayGive(actor firsthand.Actor, role firsthand.Role) error {
	if role == firsthand.Owner && actor.Role != firsthand.Owner && actor.Role != firsthand.System {
		return firsthand.Errorf(firsthand.Forbidden, "Only an owner may make somebody an owner: ask one.")
	}
	return nil
}

func insertUser(ctx context.Context, tx *store.Tx, u User, first any) (User, error) {
	if err := u.validate(); err != nil {
		return User{}, err
	}
	u.ID, u.Status, u.Letters, u.CreatedAt = UserID(firsthand.NewID(tx.Now())), Active, true, firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO users (id, name, email, email_folded, password_hash, role, byline_id, status, letters, first_owner, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
		string(u.ID), u.Name, u.Email, firsthand.FoldMail(u.Email), u.password, string(u.Role), u.Byline, string(u.Status), first, u.CreatedAt, u.CreatedAt)
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return User{}, firsthand.Because(err, firsthand.Conflict, "Somebody with this address has an account already: take another address.")
	}
	if err != nil {
		return User{}, fmt.Errorf("add a user: %w", err)
	}
	tx.Audit("user", string(u.ID), "added as "+string(u.Role))
	return u, nil
}

const userColumns = `u.id, u.name, u.email, u.password_hash, u.role, u.byline_id, u.status, u.letters, u.created_at`

func scanUser(row store.Scanner) (User, error) {
	var u User
	var letters int
	err := row.Scan(&u.ID, &u.Name, &u.Email, &u.password, &u.Role, &u.Byline, &u.Status, &letters, &u.CreatedAt)
	u.Letters = letters != 0
	return u, err
}

// GetUser reads a user; NotFound if there is none.
func GetUser(ctx context.Context, tx *store.Tx, id UserID) (User, error) {
	return oneUser(tx.QueryRow(ctx, `SELECT `+userColumns+` FROM users u WHERE u.id = ?`, string(id)))
}

// FindUser finds a user by their address, however it is spelt; NotFound if there is none.
func FindUser(ctx context.Context, tx *store.Tx, email string) (User, error) {
	return oneUser(tx.QueryRow(ctx, `SELECT `+userColumns+` FROM users u WHERE u.email_folded = ?`, firsthand.FoldMail(email)))
}

func oneUser(row *store.Row) (User, error) {
	u, err := scanUser(row)
	if store.NoRows(err) {
		return User{}, firsthand.Errorf(firsthand.NotFound, "There is nobody by that name here.")
	}
	if err != nil {
		return User{}, fmt.Errorf("read a user: %w", err)
	}
	return u, nil
}

// ListUsers gives everybody who has an account, by name, 500 at most.
func ListUsers(ctx context.Context, tx *store.Tx) ([]User, error) {
	list, err := store.List(ctx, tx, scanUser, `SELECT `+userColumns+` FROM users u ORDER BY u.name, u.id LIMIT 500`)
	if err != nil {
		return nil, fmt.Errorf("list users: %w", err)
	}
	return list, nil
}
