package members

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Profile is what members say of themselves. What is nil stays as it is.
type Profile struct {
	Name           *string
	CommentLetters *bool // they want to be told of answers to what they wrote
}

// SaveProfile changes what a member says of themselves. Their address changes by a pass, once they have proved that it is theirs.
func SaveProfile(ctx context.Context, tx *store.Tx, id ID, p Profile) (Member, error) {
	if err := tx.Actor().May(firsthand.MemberProfile, string(id)); err != nil {
		return Member{}, err
	}
	m, err := Hold(ctx, tx, id)
	if err != nil {
		return Member{}, err
	}
	if p.Name != nil {
		m.Name = *p.Name
	}
	if p.CommentLetters != nil {
		m.NoCommentLetters = !*p.CommentLetters
	}
	if err := change(ctx, tx, m); err != nil {
		return Member{}, err
	}
	return Get(ctx, tx, id)
}

// noteTrouble keeps for the desk why a letter to an address did not go, or that one did ("").
func noteTrouble(ctx context.Context, tx *store.Tx, email, trouble string) error {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return err
	}
	tx.Continues()
	_, err := tx.Exec(ctx, `UPDATE members SET letter_trouble = ? WHERE email_folded = ? AND letter_trouble <> ?`, trouble, firsthand.FoldMail(email), trouble)
	if err != nil {
		return fmt.Errorf("note how a letter went: %w", err)
	}
	return nil
}
