package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// MergeID names a merge.
type MergeID string

// Merge says that two people on file are one. What named the one names the other from then on, and every place that was
// changed is noted, so that the merge can be taken back for all that still stands as it left it.
type Merge struct {
	ID       MergeID
	Gone     PersonID // keeps its row: what it held can still be looked up
	Stays    PersonID
	GonePath string // the public address of the one who is gone, ""  if there was none
	By       string
	At       int64 // microseconds
	UndoneBy string
	UndoneAt int64 // 0: it holds
}

// MergePeople makes one person out of two, in the tables of this room. stories.MergePeople is the whole act.
func MergePeople(ctx context.Context, tx *store.Tx, gone, stays PersonID) (Merge, error) {
	if err := tx.Actor().May(firsthand.PersonMerge); err != nil {
		return Merge{}, err
	}
	g, s, err := mergeable(ctx, tx, gone, stays)
	if err != nil {
		return Merge{}, err
	}
	m := Merge{ID: MergeID(firsthand.NewID(tx.Now())), Gone: gone, Stays: stays, By: tx.Actor().Name, At: firsthand.Micros(tx.Now())}
	if m.GonePath, err = publication.AddressOf(ctx, tx, publication.Person, string(gone)); err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		return Merge{}, err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO person_merges (id, gone_id, stays_id, gone_path, merged_by, merged_at, undone_by, undone_at)
		VALUES (?, ?, ?, ?, ?, ?, '', 0)`, string(m.ID), string(gone), string(stays), m.GonePath, m.By, m.At)
	if err != nil {
		return Merge{}, fmt.Errorf("merge %s into %s: %w", gone, stays, err)
	}
	for _, p := range mergePlaces {
		if err := p.Move(ctx, tx, m); err != nil {
			return Merge{}, err
		}
	}
	if err := m.follow(ctx, tx); err != nil {
		return Merge{}, err
	}
	if err := m.joinNames(ctx, tx, g, s); err != nil {
		return Merge{}, err
	}
	if err := m.joinAddresses(ctx, tx, g, s); err != nil {
		return Merge{}, err
	}
	tx.Audit("person", string(gone), "merged into "+s.Name)
	tx.Audit("person", string(stays), g.Name+" was merged into this person")
	m.touch(tx)
	return m, m.index(ctx, tx)
}

// mergeable reads the two people, or says why they cannot be one.
func mergeable(ctx context.Context, tx *store.Tx, gone, stays PersonID) (g, s Person, err error) {
	if gone == stays {
		return g, s, firsthand.Errorf(firsthand.Invalid, "A merge is of two people.")
	}
	ids := []PersonID{gone, stays}
	slices.Sort(ids) // two merges of the same people wait for one another
	for _, id := range ids {
		if err := lockPerson(ctx, tx, id); err != nil {
			return g, s, err
		}
	}
	if g, err = GetPerson(ctx, tx, gone); err != nil {
		return g, s, err
	}
	if s, err = GetPerson(ctx, tx, stays); err != nil {
		return g, s, err
	}
	var kind string
	err = tx.QueryRow(ctx, `SELECT kind FROM relationships
		WHERE confirmed_by <> '' AND (subject_id = ? AND object_id = ? OR subject_id = ? AND object_id = ?) LIMIT 1`,
		string(gone), string(stays), string(stays), string(gone)).Scan(&kind)
	if err == nil {
		return g, s, firsthand.Errorf(firsthand.Conflict, "%s and %s are two people: somebody confirmed that they are to each other what is called %s.", g.Name, s.Name, kind)
	}
	if !store.NoRows(err) {
		return g, s, fmt.Errorf("look whether %s and %s are two: %w", gone, stays, err)
	}
	return g, s, nil
}

// lockPerson makes sure that nobody else merges this person, and that it was not merged.
func lockPerson(ctx context.Context, tx *store.Tx, id PersonID) error {
	var into, name string
	err := tx.QueryRow(ctx, `SELECT merged_into, name FROM people WHERE id = ?`+tx.Dialect().ForUpdate(), string(id)).Scan(&into, &name)
	if store.NoRows(err) {
		return firsthand.Errorf(firsthand.NotFound, "There is no such person.")
	}
	if err != nil {
		return fmt.Errorf("read person %s: %w", id, err)
	}
	if into != "" {
		return firsthand.Errorf(firsthand.Conflict, "%s was merged into another person (%s): change that one, or undo the merge first.", name, into)
	}
	return nil
}

// note keeps that the merge changed a place.
func (m Merge) note(ctx context.Context, tx *store.Tx, place, row, detail string) error {
	_, err := tx.Exec(ctx, `INSERT INTO person_moves (merge_id, place, row_id, detail, position) VALUES (?, ?, ?, ?, 0)`, string(m.ID), place, row, detail)
	if err != nil {
		return fmt.Errorf("note what merge %s changed: %w", m.ID, err)
	}
	return nil
}

// joinNames gives the one who stays the other's names and links.
func (m Merge) joinNames(ctx context.Context, tx *store.Tx, g, s Person) error {
	known := map[string]bool{store.Fold(s.Name): true}
	for _, alias := range s.Aliases {
		known[store.Fold(alias)] = true
	}
	for _, alias := range append([]string{g.Name}, g.Aliases...) {
		folded := store.Fold(alias)
		if folded == "" || known[folded] {
			continue
		}
		known[folded] = true
		s.Aliases = append(s.Aliases, alias)
		if err := m.note(ctx, tx, "alias", folded, alias); err != nil {
			return err
		}
	}
	for _, link := range g.SameAs {
		if slices.Contains(s.SameAs, link) {
			continue
		}
		s.SameAs = append(s.SameAs, link)
		if err := m.note(ctx, tx, "same_as", link, ""); err != nil {
			return err
		}
	}
	_, err := SavePerson(ctx, tx, s)
	return err
}

// joinAddresses leads every address of the one who is gone to the one who stays, who is public if either was.
func (m Merge) joinAddresses(ctx context.Context, tx *store.Tx, g, s Person) error {
	if g.Public && !s.Public {
		if err := m.note(ctx, tx, "public", string(m.Stays), ""); err != nil {
			return err
		}
		if err := PublishPerson(ctx, tx, m.Stays, true); err != nil {
			return err
		}
	}
	if m.GonePath != "" {
		to, err := publication.AddressOf(ctx, tx, publication.Person, string(m.Stays))
		if err != nil {
			return err
		}
		led, err := publication.HandOver(ctx, tx, publication.Person, string(m.Gone), to)
		if err != nil {
			return err
		}
		for _, path := range led {
			if err := m.note(ctx, tx, "redirect", path, ""); err != nil {
				return err
			}
		}
	}
	tx.Count(publicPeople, -int64(flag(g.Public)))
	_, err := tx.Exec(ctx, `UPDATE people SET merged_into = ?, is_public = 0 WHERE id = ?`, string(m.Stays), string(m.Gone))
	if err != nil {
		return fmt.Errorf("merge %s into %s: %w", m.Gone, m.Stays, err)
	}
	return nil
}

func (m Merge) touch(tx *store.Tx) {
	tx.Touch(PersonTag(m.Gone), PersonTag(m.Stays), PeopleListTag, QuotesListTag(m.Gone), QuotesListTag(m.Stays), AllQuotesTag)
}

const mergeColumns = `m.id, m.gone_id, m.stays_id, m.gone_path, m.merged_by, m.merged_at, m.undone_by, m.undone_at`

func scanMerge(row store.Scanner) (Merge, error) {
	var m Merge
	err := row.Scan(&m.ID, &m.Gone, &m.Stays, &m.GonePath, &m.By, &m.At, &m.UndoneBy, &m.UndoneAt)
	return m, err
}

// LockMerge reads a merge that is about to be undone.
func LockMerge(ctx context.Context, tx *store.Tx, id MergeID) (Merge, error) {
	m, err := scanMerge(tx.QueryRow(ctx, `SELECT `+mergeColumns+` FROM person_merges m WHERE m.id = ?`+tx.Dialect().ForUpdate(), string(id)))
	if store.NoRows(err) {
		return m, firsthand.Errorf(firsthand.NotFound, "There is no such merge.")
	}
	if err != nil {
		return m, fmt.Errorf("read merge %s: %w", id, err)
	}
	if m.UndoneAt != 0 {
		return m, firsthand.Errorf(firsthand.Conflict, "This merge was undone by %s already.", m.UndoneBy)
	}
	return m, lockPerson(ctx, tx, m.Stays)
}

// ListMerges gives the merges of a person, into it and away, newest first; 100 at most.
func ListMerges(ctx context.Context, tx *store.Tx, id PersonID) ([]Merge, error) {
	list, err := store.List(ctx, tx, scanMerge, `SELECT `+mergeColumns+` FROM person_merges m WHERE m.stays_id = ? OR m.gone_id = ?
		ORDER BY m.merged_at DESC, m.id DESC LIMIT 100`, string(id), string(id))
	if err != nil {
		return nil, fmt.Errorf("merges of %s: %w", id, err)
	}
	return list, nil
}
