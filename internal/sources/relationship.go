package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// RelationshipID names a relationship.
type RelationshipID string

// RelationshipKinds are the kinds that we know.
var relationshipKinds = []string{"spouse", "partner", "parent", "child", "sibling", "relative", "colleague", "friend", "feud"}

// Relationship is what two people are to each other, as a sentence or a source says. It is unseen
// by readers until a person at the desk has said yes.
type Relationship struct {
	ID              RelationshipID
	Subject, Object PersonID
	Kind            string // spouse, partner, parent, child, sibling, relative, colleague, friend, feud
	Status          string // current, former, unknown
	Started, Ended  string // EDTF
	DateText        string // as printed
	Sentence        string // the words that say so
	Story           string // the ID of the story that proposed it, or ""
	Source          SourceID
	Quote           QuoteID
	Desk            string // where it stands with the quote desk
	ConfirmedBy     string // "" until a person said yes
	ConfirmedAt     int64
}

// SaveRelationship proposes a relationship. One that the same story proposed already is not doubled.
// A confirmed one that changes is a proposal again: the yes was to something else.
func SaveRelationship(ctx context.Context, tx *store.Tx, r Relationship) (RelationshipID, error) {
	if err := tx.Actor().May(firsthand.RelationshipSave); err != nil {
		return "", err
	}
	if err := canonical(ctx, tx, &r.Subject, &r.Object); err != nil {
		return "", err
	}
	if err := r.validate(); err != nil {
		return "", err
	}
	if r.ID == "" {
		err := tx.QueryRow(ctx, `SELECT id FROM relationships
			WHERE subject_id = ? AND object_id = ? AND kind = ? AND status = ? AND story_id = ?`,
			string(r.Subject), string(r.Object), r.Kind, r.Status, r.Story).Scan(&r.ID)
		if err == nil {
			return r.ID, nil
		}
		if !store.NoRows(err) {
			return "", fmt.Errorf("look for relationship %s of %s and %s: %w", r.Kind, r.Subject, r.Object, err)
		}
		r.ID = RelationshipID(firsthand.NewID(tx.Now()))
	}
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO relationships (id, subject_id, object_id, kind, status, started, ended, date_text, sentence,
			story_id, source_id, quote_id, confirmed_by, confirmed_at, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?, ?)
		ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, status = excluded.status,
			started = excluded.started, ended = excluded.ended, date_text = excluded.date_text,
			sentence = excluded.sentence, source_id = excluded.source_id, quote_id = excluded.quote_id,
			updated_at = excluded.updated_at,
			confirmed_by = CASE WHEN relationships.kind = excluded.kind AND relationships.status = excluded.status
				AND relationships.started = excluded.started AND relationships.ended = excluded.ended
				AND relationships.date_text = excluded.date_text
				AND COALESCE(relationships.source_id, '') = COALESCE(excluded.source_id, '')
				THEN relationships.confirmed_by ELSE '' END`,
		string(r.ID), string(r.Subject), string(r.Object), r.Kind, r.Status, r.Started, r.Ended, r.DateText, r.Sentence,
		r.Story, null(r.Source), null(r.Quote), now, now)
	if err != nil {
		return "", fmt.Errorf("save relationship %s of %s and %s: %w", r.Kind, r.Subject, r.Object, err)
	}
	tx.Audit("relationship", string(r.ID), r.Kind)
	tx.Touch(PersonTag(r.Subject), PersonTag(r.Object))
	return r.ID, nil
}

func (r Relationship) validate() error {
	if r.Subject == "" || r.Object == "" || r.Subject == r.Object {
		return firsthand.Errorf(firsthand.Invalid, "A relationship is between two people.")
	}
	if !slices.Contains(relationshipKinds, r.Kind) {
		return firsthand.Errorf(firsthand.Invalid, "%q is no kind of relationship that we know: %v.", r.Kind, relationshipKinds)
	}
	if r.Status != "current" && r.Status != "former" && r.Status != "unknown" {
		return firsthand.Errorf(firsthand.Invalid, "A relationship is current, former or unknown, not %q.", r.Status)
	}
	for _, date := range []string{r.Started, r.Ended} {
		if _, err := ParseEDTF(date); err != nil {
			return err
		}
	}
	return nil
}

// ConfirmRelationship is a person's yes: readers see it from now on. by is the person's name.
func ConfirmRelationship(ctx context.Context, tx *store.Tx, id RelationshipID, by string) error {
	if err := tx.Actor().May(firsthand.FactConfirm); err != nil {
		return err
	}
	if by == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say who confirms it.")
	}
	var subject, object PersonID
	err := tx.QueryRow(ctx, `SELECT subject_id, object_id FROM relationships WHERE id = ?`, string(id)).Scan(&subject, &object)
	if store.NoRows(err) {
		return firsthand.Errorf(firsthand.NotFound, "There is no such relationship.")
	}
	if err != nil {
		return fmt.Errorf("confirm relationship %s: %w", id, err)
	}
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `UPDATE relationships SET confirmed_by = ?, confirmed_at = ?, updated_at = ? WHERE id = ?`,
		by, now, now, string(id))
	if err != nil {
		return fmt.Errorf("confirm relationship %s: %w", id, err)
	}
	tx.Audit("relationship", string(id), "confirmed")
	tx.Touch(PersonTag(subject), PersonTag(object))
	return nil
}

// GetRelationship reads one relationship.
func GetRelationship(ctx context.Context, tx *store.Tx, id RelationshipID) (Relationship, error) {
	r, err := store.Get(ctx, tx, scanRelationship, `SELECT `+relationshipColumns+` FROM relationships r WHERE r.id = ?`, string(id))
	if store.NoRows(err) {
		return Relationship{}, firsthand.Errorf(firsthand.NotFound, "There is no such relationship.")
	}
	if err != nil {
		return Relationship{}, fmt.Errorf("read relationship %s: %w", id, err)
	}
	return r, nil
}

// ListRelationships gives a person's relationships, confirmed ones only where readers ask; what the desk called wrong is none.
func ListRelationships(ctx context.Context, tx *store.Tx, person PersonID, confirmedOnly bool) ([]Relationship, error) {
	list, err := store.List(ctx, tx, scanRelationship, `SELECT `+relationshipColumns+` FROM relationships r
		WHERE (r.subject_id = ? OR r.object_id = ?) AND (r.confirmed_by <> '' OR ? = 0) AND r.desk <> 'dropped'
		ORDER BY r.started, r.id LIMIT 200`, string(person), string(person), flag(confirmedOnly))
	if err != nil {
		return nil, fmt.Errorf("relationships of %s: %w", person, err)
	}
	return list, nil
}

const relationshipColumns = `r.id, r.subject_id, r.object_id, r.kind, r.status, r.started, r.ended, r.date_text, r.sentence, r.story_id,
	COALESCE(r.source_id, ''), COALESCE(r.quote_id, ''), r.desk, r.confirmed_by, r.confirmed_at`

func scanRelationship(row store.Scanner) (Relationship, error) {
	var r Relationship
	err := row.Scan(&r.ID, &r.Subject, &r.Object, &r.Kind, &r.Status, &r.Started, &r.Ended, &r.DateText, &r.Sentence,
		&r.Story, &r.Source, &r.Quote, &r.Desk, &r.ConfirmedBy, &r.ConfirmedAt)
	return r, err
}
