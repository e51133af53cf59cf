package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// UndoMerge makes two people of one again, in the tables of this room: for every place that the merge changed and nobody
// changed since. stories.UndoMerge is the whole act. It gives how many places it found as the merge had left them.
func UndoMerge(ctx context.Context, tx *store.Tx, m Merge) (back int64, err error) {
	if err := tx.Actor().May(firsthand.PersonMerge); err != nil {
		return 0, err
	}
	for _, p := range mergePlaces {
		n, err := p.Back(ctx, tx, m)
		if err != nil {
			return 0, err
		}
		back += n
	}
	if err := m.follow(ctx, tx); err != nil {
		return 0, err
	}
	n, err := m.partNames(ctx, tx)
	if err != nil {
		return 0, err
	}
	back += n
	if n, err = m.partAddresses(ctx, tx); err != nil {
		return 0, err
	}
	back += n
	_, err = tx.Exec(ctx, `UPDATE person_merges SET undone_by = ?, undone_at = ? WHERE id = ?`, tx.Actor().Name, firsthand.Micros(tx.Now()), string(m.ID))
	if err != nil {
		return 0, fmt.Errorf("undo merge %s: %w", m.ID, err)
	}
	tx.Audit("person", string(m.Gone), "merge undone")
	tx.Audit("person", string(m.Stays), "merge undone")
	m.touch(tx)
	return back, m.index(ctx, tx)
}

// CountMoves tells how many places a merge changed.
func CountMoves(ctx context.Context, tx *store.Tx, id MergeID) (n int64, err error) {
	if err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM person_moves WHERE merge_id = ?`, string(id)).Scan(&n); err != nil {
		return 0, fmt.Errorf("count what merge %s changed: %w", id, err)
	}
	return n, nil
}

// moved lists the rows that the merge changed in a place.
func (m Merge) moved(ctx context.Context, tx *store.Tx, place string) ([]string, error) {
	rows, err := store.List(ctx, tx, store.Value[string], `SELECT row_id FROM person_moves WHERE merge_id = ? AND place = ? ORDER BY row_id LIMIT 1000`, string(m.ID), place)
	if err != nil {
		return nil, fmt.Errorf("what merge %s changed: %w", m.ID, err)
	}
	return rows, nil
}

// partNames takes the other's names and links away again, those that are still there.
func (m Merge) partNames(ctx context.Context, tx *store.Tx) (back int64, err error) {
	aliases, err := m.moved(ctx, tx, "alias")
	if err != nil {
		return 0, err
	}
	links, err := m.moved(ctx, tx, "same_as")
	if err != nil || len(aliases)+len(links) == 0 {
		return 0, err
	}
	s, err := GetPerson(ctx, tx, m.Stays)
	if err != nil {
		return 0, err
	}
	before := len(s.Aliases) + len(s.SameAs)
	s.Aliases = slices.DeleteFunc(s.Aliases, func(name string) bool { return slices.Contains(aliases, store.Fold(name)) })
	s.SameAs = slices.DeleteFunc(s.SameAs, func(link string) bool { return slices.Contains(links, link) })
	_, err = SavePerson(ctx, tx, s)
	return int64(before - len(s.Aliases) - len(s.SameAs)), err
}

// partAddresses gives the one who was gone its address back, and the redirects that still lead to the other.
func (m Merge) partAddresses(ctx context.Context, tx *store.Tx) (back int64, err error) {
	_, err = tx.Exec(ctx, `UPDATE people SET merged_into = '', is_public = ? WHERE id = ?`, flag(m.GonePath != ""), string(m.Gone))
	if err != nil {
		return 0, fmt.Errorf("undo merge %s: %w", m.ID, err)
	}
	if m.GonePath != "" {
		tx.Count(publicPeople, 1)
		if err := placePerson(ctx, tx, m.Gone); err != nil {
			return 0, err
		}
		led, err := m.moved(ctx, tx, "redirect")
		if err != nil {
			return 0, err
		}
		if back, err = m.leadBack(ctx, tx, led); err != nil {
			return 0, err
		}
	}
	public, err := m.moved(ctx, tx, "public")
	if err != nil || len(public) == 0 {
		return back, err
	}
	s, err := GetPerson(ctx, tx, m.Stays)
	if err != nil || !s.Public {
		return back, err
	}
	return back + 1, PublishPerson(ctx, tx, m.Stays, false)
}

func (m Merge) leadBack(ctx context.Context, tx *store.Tx, led []string) (back int64, err error) {
	to, err := publication.AddressOf(ctx, tx, publication.Person, string(m.Gone))
	if err != nil {
		return 0, err
	}
	if slices.Contains(led, to) {
		back++ // it is an address again, no redirect
	}
	from, err := publication.AddressOf(ctx, tx, publication.Person, string(m.Stays))
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return back, nil
	}
	if err != nil {
		return 0, err
	}
	n, err := publication.LeadBack(ctx, tx, led, from, to)
	return back + n, err
}

// Canonical gives people as they are now: who was merged is whom they were merged into. The list that comes in is left
// as it is.
func Canonical(ctx context.Context, tx *store.Tx, ids []PersonID) ([]PersonID, error) {
	out := slices.Clone(ids)
	list := make([]*PersonID, len(out))
	for i := range out {
		list[i] = &out[i]
	}
	return out, canonical(ctx, tx, list...)
}

// canonical is Canonical in place.
func canonical(ctx context.Context, tx *store.Tx, ids ...*PersonID) error {
	var named []PersonID
	for _, id := range ids {
		if *id != "" {
			named = append(named, *id)
		}
	}
	if len(named) == 0 {
		return nil
	}
	type merged struct{ from, into PersonID }
	list, err := store.List(ctx, tx, func(row store.Scanner) (merged, error) {
		var m merged
		err := row.Scan(&m.from, &m.into)
		return m, err
	}, `SELECT id, merged_into FROM people WHERE merged_into <> '' AND id IN `+store.Holes(len(named)), store.Args(named)...)
	if err != nil {
		return fmt.Errorf("look whether %d people were merged: %w", len(named), err)
	}
	for _, m := range list {
		for _, id := range ids {
			if *id == m.from {
				*id = m.into
			}
		}
	}
	return nil
}

// forgetSpeaker takes a quote out of what merges remember: its source is not named any more, anywhere.
func forgetSpeaker(ctx context.Context, tx *store.Tx, id QuoteID) error {
	if _, err := tx.Exec(ctx, `DELETE FROM person_moves WHERE place = 'quote.speaker' AND row_id = ?`, string(id)); err != nil {
		return fmt.Errorf("forget who said quote %s: %w", id, err)
	}
	return nil
}
