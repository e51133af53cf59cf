package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// What a living person's birth date and family are is nobody's business but theirs, until the desk decides otherwise for
// this person. A tie to somebody of the family is public once there is a source that readers can look up.

// Living tells whether nothing says that the person died.
func (p Person) Living() bool { return p.Died == "" }

// Guarded tells whether readers are kept from what is private.
func (p Person) Guarded() bool { return p.Living() && !p.ShowPrivate }

// Shown is the person as readers may see one.
func (p Person) Shown() Person {
	p.Notes = ""
	if p.Guarded() {
		p.Born = ""
	}
	return p
}

var familyKinds = map[string]bool{"spouse": true, "partner": true, "parent": true, "child": true, "sibling": true, "relative": true}

// PrivateTo tells whether a relationship is kept from readers for the sake of one of its people.
func (r Relationship) PrivateTo(p Person) bool {
	return p.Guarded() && familyKinds[r.Kind] && r.Source == "" && r.Quote == ""
}

// PrivateTo tells whether a fact is kept from readers for the sake of one of its people.
func (f Fact) PrivateTo(p Person) bool {
	return f.Kind == FactBorn && p.Guarded()
}

// Withheld says to the desk what readers do not see of a person's record, and why; "" if they see all there is.
func Withheld(ctx context.Context, tx *store.Tx, p Person) (string, error) {
	if !p.Guarded() {
		return "", nil
	}
	var what []string
	var ties, births int
	if p.Born != "" {
		what = append(what, "the birth date")
	}
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM facts f JOIN fact_people l ON l.fact_id = f.id
		WHERE l.person_id = ? AND f.kind = 'born' AND f.confirmed_by <> ''`, string(p.ID)).Scan(&births)
	if err != nil {
		return "", fmt.Errorf("what is withheld of %s: %w", p.ID, err)
	}
	if births > 0 {
		what = append(what, "the birth on the timeline")
	}
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM relationships WHERE (subject_id = ? OR object_id = ?) AND confirmed_by <> '' AND source_id IS NULL AND quote_id IS NULL
		AND kind IN ('spouse', 'partner', 'parent', 'child', 'sibling', 'relative')`, string(p.ID), string(p.ID)).Scan(&ties)
	if err != nil {
		return "", fmt.Errorf("what is withheld of %s: %w", p.ID, err)
	}
	if ties > 0 {
		what = append(what, "family without a source that readers can look up")
	}
	if len(what) == 0 {
		return "", nil
	}
	return "Readers do not see " + strings.Join(what, ", ") + ": these are private while a person lives. An editor can show them for this person, and says why.", nil
}

// ShowPrivate decides whether readers see a living person's private data.
func ShowPrivate(ctx context.Context, tx *store.Tx, id PersonID, show bool, why string) error {
	if err := tx.Actor().May(firsthand.PersonPublish); err != nil {
		return err
	}
	if why = strings.TrimSpace(why); show && why == "" || len(why) > 500 {
		return firsthand.Errorf(firsthand.Invalid, "Say why readers may see this person's private data, in 500 letters at most.")
	}
	if err := lockPerson(ctx, tx, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `UPDATE people SET show_private = ?, updated_at = ? WHERE id = ?`, flag(show), firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("show private data of %s: %w", id, err)
	}
	tx.Audit("person", string(id), fmt.Sprintf("private data shown: %t. %s", show, why))
	tx.Touch(PersonTag(id), PeopleListTag) // the pages of their family show this person, too
	return nil
}

// KeepAddress has the person's page stand at a path that came in with an import, or, with "", at that of its slug. The
// stories room calls it, for a topic that is this person.
func KeepAddress(ctx context.Context, tx *store.Tx, id PersonID, path string) error {
	if err := tx.Actor().May(firsthand.TopicSave); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE people SET kept_address = ? WHERE id = ? AND kept_address <> ?`, path, string(id), path)
	if err != nil {
		return fmt.Errorf("keep address of %s: %w", id, err)
	}
	if n == 0 {
		return nil
	}
	tx.Audit("person", string(id), "address: "+path)
	tx.Touch(PersonTag(id), PeopleListTag)
	return placePerson(ctx, tx, id)
}
