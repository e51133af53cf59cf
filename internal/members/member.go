package members

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
)

// ID names a member.
type ID string

// Status is what a member pays, in Ghost's words.
type Status string

// The three of Ghost 6.65 (core/server/data/schema/schema.js, members.status).
const (
	Free   Status = "free"
	Paid   Status = "paid"
	Comped Status = "comped" // has what others pay for, as a gift of the desk's
)

// Member is a reader whom the site knows.
type Member struct {
	ID         ID
	UUID       string // what readers' own links carry
	Email      string
	Name       string // "" where they gave none
	Avatar     string // the address of a picture of ours, "" for none
	Status     Status
	Tiers      []string // IDs, sorted
	Note       string   // what the desk says of them, to itself
	Labels     []Label  // by name; where a member is kept, those that have no ID are found by their names, or made
	LastSeenAt int64    // microseconds; 0: never
	CreatedAt  int64
	UpdatedAt  int64

	NoCommentLetters bool   // they do not want to be told of answers to what they wrote
	LetterTrouble    string // why the last letter to them did not go, for the desk; "": it did
}

// Actor is the member who acts. The audit log does not tell who it was: it outlives them.
func (m Member) Actor() firsthand.Actor {
	return firsthand.Actor{ID: string(m.ID), Name: "A member", Role: firsthand.Reader}
}

const (
	maxName  = moderation.MaxName // letters, as Ghost's
	maxNote  = 2000
	maxTiers = 100
)

func (m *Member) validate() error {
	var wrong error
	m.Name, wrong = cleanName(m.Name)
	m.Email = strings.TrimSpace(m.Email)
	m.Tiers = slices.Compact(slices.Sorted(slices.Values(m.Tiers)))
	if m.Status == "" {
		m.Status = Free
	}
	switch {
	case !firsthand.IsMailAddress(m.Email):
		return firsthand.Errorf(firsthand.Invalid, "%q is not an address for mail: write it as name@reader.example.", m.Email)
	case wrong != nil:
		return wrong
	case utf8.RuneCountInString(m.Note) > maxNote:
		return firsthand.Errorf(firsthand.Invalid, "A note about a member has at most %d letters.", maxNote)
	case len(m.Labels) > maxLabels:
		return firsthand.Errorf(firsthand.Invalid, "A member has at most %d labels.", maxLabels)
	case m.Status != Free && m.Status != Paid && m.Status != Comped:
		return firsthand.Errorf(firsthand.Invalid, "%q is no status of a member: give free, paid or comped.", string(m.Status))
	case len(m.Tiers) > maxTiers || slices.Contains(m.Tiers, ""):
		return firsthand.Errorf(firsthand.Invalid, "A member has at most %d tiers, each by its ID.", maxTiers)
	case m.Avatar != "" && (!strings.HasPrefix(m.Avatar, "/") || strings.HasPrefix(m.Avatar, "//") || len(m.Avatar) > 2000):
		return firsthand.Errorf(firsthand.Invalid, "A member's picture is one of the site's own: give its path.")
	}
	return nil
}

// cleanName is the name of a member, on one line. It stands beside what they write, so that the same rule holds as for the names there.
func cleanName(name string) (string, error) {
	return moderation.CleanName(strings.Join(strings.Fields(name), " "))
}

const sayTaken = "There is a member with this address already."

// Add makes a reader known. An ID, a UUID or a date that is given is kept, for members who had one elsewhere.
func Add(ctx context.Context, tx *store.Tx, m Member) (Member, error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return Member{}, err
	}
	return add(ctx, tx, m)
}

// add is Add for acts that asked already who acts.
func add(ctx context.Context, tx *store.Tx, m Member) (Member, error) {
	if err := m.validate(); err != nil {
		return Member{}, err
	}
	if m.ID == "" {
		m.ID = ID(firsthand.NewID(tx.Now()))
	}
	if m.UUID == "" {
		m.UUID = firsthand.NewUUID()
	}
	m.UpdatedAt = firsthand.Micros(tx.Now())
	if m.CreatedAt <= 0 || m.CreatedAt > m.UpdatedAt {
		m.CreatedAt = m.UpdatedAt
	}
	err := tx.Savepoint(ctx, func() error {
		_, err := tx.Exec(ctx, `INSERT INTO members (id, uuid, email, email_folded, name, note, avatar_image, status, last_seen_at, created_at, updated_at, comment_letters, letter_trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')`,
			string(m.ID), m.UUID, m.Email, firsthand.FoldMail(m.Email), m.Name, m.Note, m.Avatar, string(m.Status), m.LastSeenAt, m.CreatedAt, m.UpdatedAt, wanted(m))
		return err
	})
	if err = taken(err); err != nil {
		return Member{}, fmt.Errorf("add a member: %w", err)
	}
	if err := keepTiers(ctx, tx, m); err != nil {
		return Member{}, err
	}
	if m.Labels, err = keepLabels(ctx, tx, m); err != nil {
		return Member{}, err
	}
	tx.Audit("member", string(m.ID), "added")
	return m, tell(ctx, tx, "member.added", m.ID)
}

// Change says anew who a member is: address, name, note, picture, status, tiers and labels. Their next page is made for who they are now.
func Change(ctx context.Context, tx *store.Tx, m Member) error {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return err
	}
	return change(ctx, tx, m)
}

// change is Change for acts that asked already who acts.
func change(ctx context.Context, tx *store.Tx, m Member) error {
	if err := m.validate(); err != nil {
		return err
	}
	err := tx.Savepoint(ctx, func() error {
		n, err := tx.Exec(ctx, `UPDATE members SET email = ?, email_folded = ?, name = ?, note = ?, avatar_image = ?, status = ?, comment_letters = ?, updated_at = ? WHERE id = ?`,
			m.Email, firsthand.FoldMail(m.Email), m.Name, m.Note, m.Avatar, string(m.Status), wanted(m), firsthand.Micros(tx.Now()), string(m.ID))
		if err == nil && n == 0 {
			err = nobody()
		}
		return err
	})
	if err := taken(err); err != nil {
		return fmt.Errorf("change member %s: %w", m.ID, err)
	}
	if err := keepTiers(ctx, tx, m); err != nil {
		return err
	}
	if _, err := keepLabels(ctx, tx, m); err != nil {
		return err
	}
	tx.Audit("member", string(m.ID), "changed")
	return tell(ctx, tx, "member.changed", m.ID)
}

// tell emits that something happened to a member.
func tell(ctx context.Context, tx *store.Tx, topic string, id ID) error {
	return tx.Emit(ctx, topic, map[string]string{"member": string(id)})
}

// Remove forgets a member, with every browser in which they are signed in and every letter that could let them in. They may do
// it themselves; who is banned stays so.
func Remove(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.MemberRemove, string(id)); err != nil {
		return err
	}
	m, err := Hold(ctx, tx, id)
	if err != nil {
		return fmt.Errorf("remove member %s: %w", id, err)
	}
	if err := moderation.MemberLeaves(ctx, tx, string(id), m.Email); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM member_passes WHERE member_id = ? OR email_folded = (SELECT email_folded FROM members WHERE id = ?)`, string(id), string(id)); err != nil {
		return fmt.Errorf("remove member %s: %w", id, err)
	}
	for _, query := range []string{`DELETE FROM member_sessions WHERE member_id = ?`, `DELETE FROM member_tiers WHERE member_id = ?`, `DELETE FROM member_labels WHERE member_id = ?`} {
		if _, err := tx.Exec(ctx, query, string(id)); err != nil {
			return fmt.Errorf("remove member %s: %w", id, err)
		}
	}
	n, err := tx.Exec(ctx, `DELETE FROM members WHERE id = ?`, string(id))
	if err == nil && n == 0 {
		err = nobody()
	}
	if err != nil {
		return fmt.Errorf("remove member %s: %w", id, err)
	}
	tx.Audit("member", string(id), "removed")
	return tell(ctx, tx, "member.removed", id)
}

// taken says of a failed statement that the address is somebody's, if it is that.
func taken(err error) error {
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return firsthand.Because(err, firsthand.Conflict, sayTaken)
	}
	return err
}

// wanted is how comment_letters is kept.
func wanted(m Member) int {
	if m.NoCommentLetters {
		return 0
	}
	return 1
}

func nobody() error { return firsthand.Errorf(firsthand.NotFound, "There is no such member.") }

func keepTiers(ctx context.Context, tx *store.Tx, m Member) error {
	_, err := tx.Exec(ctx, `DELETE FROM member_tiers WHERE member_id = ?`, string(m.ID))
	for _, tier := range m.Tiers {
		if err == nil {
			_, err = tx.Exec(ctx, `INSERT INTO member_tiers (member_id, tier_id) VALUES (?, ?)`, string(m.ID), tier)
		}
	}
	if err != nil {
		return fmt.Errorf("keep the tiers of member %s: %w", m.ID, err)
	}
	return nil
}
