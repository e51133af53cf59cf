package sources

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// MergePlace is one place where records name a person, and how a merge changes it. The statements are told apart by what
// they are given.
type MergePlace struct {
	Name string
	Note string // which rows are to be changed. Given: merge, who is gone, who stays
	Turn string // change them, or change them back. Given: to whom, from whom, merge

	// Where a row may name both, the one of who is gone is dropped, and put there again. "" where none may.
	NoteBoth string // given: merge, who is gone, who stays
	Drop     string // given: who is gone, merge
	Restore  string // given: who is gone, merge, who stays
}

// mergePlaces are those of this room.
var mergePlaces = []MergePlace{
	{Name: "person", // who was merged into the one that is merged now
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'person', id, '', 0 FROM people WHERE merged_into = ? AND merged_into <> ?`,
		Turn: `UPDATE people SET merged_into = ? WHERE merged_into = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'person')`},
	{Name: "quote.speaker",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'quote.speaker', id, '', 0 FROM quotes WHERE speaker_id = ? AND speaker_id <> ?`,
		Turn: `UPDATE quotes SET speaker_id = ?, version = version + 1 WHERE speaker_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'quote.speaker')`},
	{Name: "quote.addressee",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'quote.addressee', id, '', 0 FROM quotes WHERE addressee_id = ? AND addressee_id <> ?`,
		Turn: `UPDATE quotes SET addressee_id = ?, version = version + 1 WHERE addressee_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'quote.addressee')`},
	// What the two are said to be to each other stays as it is: nobody is that to themselves.
	{Name: "relationship.subject",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'relationship.subject', id, '', 0 FROM relationships WHERE subject_id = ? AND object_id <> ?`,
		Turn: `UPDATE relationships SET subject_id = ? WHERE subject_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'relationship.subject')`},
	{Name: "relationship.object",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'relationship.object', id, '', 0 FROM relationships WHERE object_id = ? AND subject_id <> ?`,
		Turn: `UPDATE relationships SET object_id = ? WHERE object_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'relationship.object')`},
	{Name: "quote.about",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'quote.about', a.quote_id, '', a.position FROM quote_about a WHERE a.person_id = ?
				AND NOT EXISTS (SELECT 1 FROM quote_about b WHERE b.quote_id = a.quote_id AND b.person_id = ?)`,
		Turn: `UPDATE quote_about SET person_id = ? WHERE person_id = ?
			AND quote_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'quote.about')`,
		NoteBoth: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'quote.about both', a.quote_id, '', a.position FROM quote_about a WHERE a.person_id = ?
				AND EXISTS (SELECT 1 FROM quote_about b WHERE b.quote_id = a.quote_id AND b.person_id = ?)`,
		Drop: `DELETE FROM quote_about WHERE person_id = ?
			AND quote_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'quote.about both')`,
		Restore: `INSERT INTO quote_about (quote_id, person_id, position)
			SELECT m.row_id, ?, m.position FROM person_moves m WHERE m.merge_id = ? AND m.place = 'quote.about both'
				AND EXISTS (SELECT 1 FROM quote_about b WHERE b.quote_id = m.row_id AND b.person_id = ?)
			ON CONFLICT (quote_id, person_id) DO NOTHING`},
	{Name: "fact",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'fact', a.fact_id, '', a.position FROM fact_people a WHERE a.person_id = ?
				AND NOT EXISTS (SELECT 1 FROM fact_people b WHERE b.fact_id = a.fact_id AND b.person_id = ?)`,
		Turn: `UPDATE fact_people SET person_id = ? WHERE person_id = ?
			AND fact_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'fact')`,
		NoteBoth: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'fact both', a.fact_id, '', a.position FROM fact_people a WHERE a.person_id = ?
				AND EXISTS (SELECT 1 FROM fact_people b WHERE b.fact_id = a.fact_id AND b.person_id = ?)`,
		Drop: `DELETE FROM fact_people WHERE person_id = ?
			AND fact_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'fact both')`,
		Restore: `INSERT INTO fact_people (fact_id, person_id, position)
			SELECT m.row_id, ?, m.position FROM person_moves m WHERE m.merge_id = ? AND m.place = 'fact both'
				AND EXISTS (SELECT 1 FROM fact_people b WHERE b.fact_id = m.row_id AND b.person_id = ?)
			ON CONFLICT (fact_id, person_id) DO NOTHING`},
	{Name: "claim.claimant",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'claim.claimant', id, '', 0 FROM claims WHERE claimant_id = ? AND claimant_id <> ?`,
		Turn: `UPDATE claims SET claimant_id = ? WHERE claimant_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'claim.claimant')`},
	{Name: "claim.about",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'claim.about', a.claim_id, '', a.position FROM claim_about a WHERE a.person_id = ?
				AND NOT EXISTS (SELECT 1 FROM claim_about b WHERE b.claim_id = a.claim_id AND b.person_id = ?)`,
		Turn: `UPDATE claim_about SET person_id = ? WHERE person_id = ?
			AND claim_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'claim.about')`,
		NoteBoth: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'claim.about both', a.claim_id, '', a.position FROM claim_about a WHERE a.person_id = ?
				AND EXISTS (SELECT 1 FROM claim_about b WHERE b.claim_id = a.claim_id AND b.person_id = ?)`,
		Drop: `DELETE FROM claim_about WHERE person_id = ?
			AND claim_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'claim.about both')`,
		Restore: `INSERT INTO claim_about (claim_id, person_id, position)
			SELECT m.row_id, ?, m.position FROM person_moves m WHERE m.merge_id = ? AND m.place = 'claim.about both'
				AND EXISTS (SELECT 1 FROM claim_about b WHERE b.claim_id = m.row_id AND b.person_id = ?)
			ON CONFLICT (claim_id, person_id) DO NOTHING`},
	{Name: "interview", // the detail is the role
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'interview', a.interview_id, a.role, a.position FROM interview_people a WHERE a.person_id = ?
				AND NOT EXISTS (SELECT 1 FROM interview_people b WHERE b.interview_id = a.interview_id AND b.role = a.role AND b.person_id = ?)`,
		Turn: `UPDATE interview_people SET person_id = ? WHERE person_id = ? AND EXISTS (SELECT 1 FROM person_moves m
			WHERE m.merge_id = ? AND m.place = 'interview' AND m.row_id = interview_people.interview_id AND m.detail = interview_people.role)`,
		NoteBoth: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'interview both', a.interview_id, a.role, a.position FROM interview_people a WHERE a.person_id = ?
				AND EXISTS (SELECT 1 FROM interview_people b WHERE b.interview_id = a.interview_id AND b.role = a.role AND b.person_id = ?)`,
		Drop: `DELETE FROM interview_people WHERE person_id = ? AND EXISTS (SELECT 1 FROM person_moves m
			WHERE m.merge_id = ? AND m.place = 'interview both' AND m.row_id = interview_people.interview_id AND m.detail = interview_people.role)`,
		Restore: `INSERT INTO interview_people (interview_id, role, person_id, position)
			SELECT m.row_id, m.detail, ?, m.position FROM person_moves m WHERE m.merge_id = ? AND m.place = 'interview both'
				AND EXISTS (SELECT 1 FROM interview_people b WHERE b.interview_id = m.row_id AND b.role = m.detail AND b.person_id = ?)
			ON CONFLICT (interview_id, role, person_id) DO NOTHING`},
}

// Move has a place name the one who stays. Rooms that name people in tables of their own call it, too.
func (p MergePlace) Move(ctx context.Context, tx *store.Tx, m Merge) error {
	merge, gone, stays := string(m.ID), string(m.Gone), string(m.Stays)
	steps := []struct {
		query string
		args  []any
	}{
		{p.Note, []any{merge, gone, stays}},
		{p.NoteBoth, []any{merge, gone, stays}},
		{p.Drop, []any{gone, merge}},
		{p.Turn, []any{stays, gone, merge}},
	}
	for _, s := range steps {
		if s.query == "" {
			continue
		}
		if _, err := tx.Exec(ctx, s.query, s.args...); err != nil {
			return fmt.Errorf("merge %s into %s (%s): %w", gone, stays, p.Name, err)
		}
	}
	return nil
}

// Back has a place name the one who was gone again, where it still names the one who stayed, and tells how often.
func (p MergePlace) Back(ctx context.Context, tx *store.Tx, m Merge) (int64, error) {
	merge, gone, stays := string(m.ID), string(m.Gone), string(m.Stays)
	n, err := tx.Exec(ctx, p.Turn, gone, stays, merge)
	if err != nil {
		return 0, fmt.Errorf("undo merge %s (%s): %w", merge, p.Name, err)
	}
	if p.Restore == "" {
		return n, nil
	}
	more, err := tx.Exec(ctx, p.Restore, gone, merge, stays)
	if err != nil {
		return 0, fmt.Errorf("undo merge %s (%s): %w", merge, p.Name, err)
	}
	return n + more, nil
}
