package sources

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// FactID names a fact.
type FactID string

// Fact is something that happened to people at a time, for their timelines. It is unseen by readers
// until a person at the desk has said yes.
type Fact struct {
	ID          FactID
	Kind        string // born, died, married, divorced, joined, left; "": none of these
	Text        string
	People      []PersonID
	EDTF        string
	DateText    string // as printed
	Sentence    string // the words that say so
	Story       string
	Source      SourceID // "": marked as unsourced
	Desk        string   // where it stands with the quote desk
	ConfirmedBy string
	ConfirmedAt int64
}

// SaveFact proposes a fact. One that the same story proposed with the same words is not doubled. A
// confirmed fact that changes is a proposal again: the yes was to something else.
func SaveFact(ctx context.Context, tx *store.Tx, f Fact) (FactID, error) {
	if err := tx.Actor().May(firsthand.FactSave); err != nil {
		return "", err
	}
	var err error
	if f.People, err = Canonical(ctx, tx, f.People); err != nil {
		return "", err
	}
	if err := f.classify(); err != nil {
		return "", err
	}
	if f.Text == "" || len(f.Text) > 2000 || len(f.People) > 100 {
		return "", firsthand.Errorf(firsthand.Invalid, "A fact needs 1 to 2000 letters, and is about 100 people at most.")
	}
	when, err := ParseEDTF(f.EDTF)
	if err != nil {
		return "", err
	}
	if f.ID == "" {
		err := tx.QueryRow(ctx, `SELECT id FROM facts WHERE story_id = ? AND text = ? AND date_text = ? LIMIT 1`,
			f.Story, f.Text, f.DateText).Scan(&f.ID)
		if err == nil && f.Story != "" {
			return f.ID, nil
		}
		if err != nil && !store.NoRows(err) {
			return "", fmt.Errorf("look for fact %q: %w", f.Text, err)
		}
		f.ID = FactID(firsthand.NewID(tx.Now()))
	}
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO facts (id, kind, text, edtf, date_min, date_max, date_text, sentence, story_id, source_id,
			confirmed_by, confirmed_at, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?, ?)
		ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text, edtf = excluded.edtf, date_min = excluded.date_min,
			date_max = excluded.date_max, date_text = excluded.date_text, sentence = excluded.sentence,
			source_id = excluded.source_id, updated_at = excluded.updated_at,
			confirmed_by = CASE WHEN facts.text = excluded.text AND facts.edtf = excluded.edtf AND facts.date_text = excluded.date_text
				AND COALESCE(facts.source_id, '') = COALESCE(excluded.source_id, '') THEN facts.confirmed_by ELSE '' END`,
		string(f.ID), f.Kind, f.Text, f.EDTF, firsthand.Micros(when.Min), firsthand.Micros(when.Max), f.DateText, f.Sentence,
		f.Story, null(f.Source), now, now)
	if err != nil {
		return "", fmt.Errorf("save fact %q: %w", f.Text, err)
	}
	if err := saveFactPeople(ctx, tx, f); err != nil {
		return "", err
	}
	tx.Audit("fact", string(f.ID), f.Text)
	return f.ID, nil
}

// The kinds of facts that happen to a person once. Two of one kind contradict each other.
const (
	FactBorn = "born"
	FactDied = "died"
)

var factKinds = []string{"", FactBorn, FactDied, "married", "divorced", "joined", "left"}

var birth = regexp.MustCompile(`(?i)^(is |was )?born\b`)

// classify sees that a birth is known as one, whoever wrote it: it is private.
func (f *Fact) classify() error {
	if f.Kind == "" && birth.MatchString(f.Text) {
		f.Kind = FactBorn
	}
	if !slices.Contains(factKinds, f.Kind) {
		return firsthand.Errorf(firsthand.Invalid, "%q is no kind of fact that we know: %s.", f.Kind, strings.Join(factKinds[1:], ", "))
	}
	return nil
}

// saveFactPeople keeps whose timelines the fact stands on. Those that it leaves are shown anew, too.
func saveFactPeople(ctx context.Context, tx *store.Tx, f Fact) error {
	before, err := factPeople(ctx, tx, f.ID)
	if err != nil {
		return err
	}
	for _, person := range append(before, f.People...) {
		tx.Touch(PersonTag(person))
	}
	if _, err := tx.Exec(ctx, `DELETE FROM fact_people WHERE fact_id = ?`, string(f.ID)); err != nil {
		return fmt.Errorf("save people of fact %q: %w", f.Text, err)
	}
	for n, person := range f.People {
		_, err := tx.Exec(ctx, `INSERT INTO fact_people (fact_id, person_id, position) VALUES (?, ?, ?)
			ON CONFLICT (fact_id, person_id) DO NOTHING`, string(f.ID), string(person), n)
		if err != nil {
			return fmt.Errorf("save people of fact %q: %w", f.Text, err)
		}
	}
	if slices.Equal(before, f.People) {
		return nil
	}
	if _, err := tx.Exec(ctx, `UPDATE facts SET confirmed_by = '' WHERE id = ?`, string(f.ID)); err != nil {
		return fmt.Errorf("save people of fact %q: %w", f.Text, err)
	}
	return nil
}

func factPeople(ctx context.Context, tx *store.Tx, id FactID) ([]PersonID, error) {
	people, err := store.List(ctx, tx, store.Value[PersonID], `SELECT person_id FROM fact_people WHERE fact_id = ? ORDER BY position`, string(id))
	if err != nil {
		return nil, fmt.Errorf("people of fact %s: %w", id, err)
	}
	return people, nil
}

// ConfirmFact is a person's yes: readers see it on timelines from now on.
func ConfirmFact(ctx context.Context, tx *store.Tx, id FactID, by string) error {
	if err := tx.Actor().May(firsthand.FactConfirm); err != nil {
		return err
	}
	if by == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say who confirms it.")
	}
	now := firsthand.Micros(tx.Now())
	n, err := tx.Exec(ctx, `UPDATE facts SET confirmed_by = ?, confirmed_at = ?, updated_at = ? WHERE id = ?`, by, now, now, string(id))
	if err != nil {
		return fmt.Errorf("confirm fact %s: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such fact.")
	}
	tx.Audit("fact", string(id), "confirmed")
	people, err := factPeople(ctx, tx, id)
	if err != nil {
		return err
	}
	for _, person := range people {
		tx.Touch(PersonTag(person))
	}
	return nil
}

// ListFacts gives a person's dated facts, oldest first, confirmed ones only where readers ask; what the desk called wrong is none.
func ListFacts(ctx context.Context, tx *store.Tx, person PersonID, confirmedOnly bool) ([]Fact, error) {
	list, err := store.List(ctx, tx, scanFact, `SELECT `+factColumns+` FROM facts f JOIN fact_people p ON p.fact_id = f.id
		WHERE p.person_id = ? AND (f.confirmed_by <> '' OR ? = 0) AND f.desk <> 'dropped'
		ORDER BY CASE WHEN f.date_min = 0 THEN f.date_max ELSE f.date_min END, f.id LIMIT 500`, string(person), flag(confirmedOnly))
	if err != nil {
		return nil, fmt.Errorf("facts about %s: %w", person, err)
	}
	return list, withPeople(ctx, tx, list)
}

const factColumns = `f.id, f.kind, f.text, f.edtf, f.date_text, f.sentence, f.story_id, COALESCE(f.source_id, ''), f.desk, f.confirmed_by, f.confirmed_at`

func scanFact(row store.Scanner) (Fact, error) {
	var f Fact
	err := row.Scan(&f.ID, &f.Kind, &f.Text, &f.EDTF, &f.DateText, &f.Sentence, &f.Story, &f.Source, &f.Desk, &f.ConfirmedBy, &f.ConfirmedAt)
	return f, err
}

// withPeople adds whose timelines facts stand on.
func withPeople(ctx context.Context, tx *store.Tx, list []Fact) error {
	if len(list) == 0 {
		return nil
	}
	at := make(map[FactID]int, len(list))
	ids := make([]FactID, len(list))
	for i, f := range list {
		at[f.ID], ids[i] = i, f.ID
	}
	rows, err := tx.Query(ctx, `SELECT fact_id, person_id FROM fact_people WHERE fact_id IN `+store.Holes(len(ids))+` ORDER BY fact_id, position`, store.Args(ids)...)
	if err != nil {
		return fmt.Errorf("people of %d facts: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var id FactID
		var person PersonID
		if err := rows.Scan(&id, &person); err != nil {
			return fmt.Errorf("people of %d facts: %w", len(ids), err)
		}
		list[at[id]].People = append(list[at[id]].People, person)
	}
	return rows.Err()
}
