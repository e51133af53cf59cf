package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// InterviewID names an interview.
type InterviewID string

// Interview is one conversation: who was asked, by whom, for which outlet, about whom.
type Interview struct {
	ID           InterviewID
	Name         string
	Interviewees []PersonID
	Interviewers []PersonID
	About        []PersonID
	Outlet       OutletID
	Source       SourceID
	Medium       string // in_person, phone, video, e-mail, social or ""
	HeldOn       string // EDTF
	HeldText     string // the date as printed
	Place        string
	Conditions   string
	Sentence     string // the words that say so
}

// SaveInterview keeps an interview, new where the ID is "".
func SaveInterview(ctx context.Context, tx *store.Tx, i Interview) (InterviewID, error) {
	if err := tx.Actor().May(firsthand.InterviewSave); err != nil {
		return "", err
	}
	if _, err := ParseEDTF(i.HeldOn); err != nil {
		return "", err
	}
	if i.ID == "" {
		i.ID = InterviewID(firsthand.NewID(tx.Now()))
	}
	if len(i.Interviewees) > 0 {
		var quote string
		err := tx.QueryRow(ctx, `SELECT id FROM quotes WHERE interview_id = ? AND attribution = 'unnamed' LIMIT 1`, string(i.ID)).Scan(&quote)
		if err == nil {
			return "", firsthand.Errorf(firsthand.Conflict, "A quote of an unnamed source comes from this interview: it cannot say who was asked.")
		}
		if !store.NoRows(err) {
			return "", fmt.Errorf("save interview %q: %w", i.Name, err)
		}
	}
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO interviews (id, name, outlet_id, source_id, medium, held_on, held_text, place, conditions,
			sentence, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name, outlet_id = excluded.outlet_id,
			source_id = excluded.source_id, medium = excluded.medium, held_on = excluded.held_on,
			held_text = excluded.held_text, place = excluded.place, conditions = excluded.conditions,
			sentence = excluded.sentence, updated_at = excluded.updated_at`,
		string(i.ID), i.Name, null(i.Outlet), null(i.Source), i.Medium, i.HeldOn, i.HeldText, i.Place, i.Conditions,
		i.Sentence, now, now)
	if err != nil {
		return "", fmt.Errorf("save interview %q: %w", i.Name, err)
	}
	if err := saveInterviewPeople(ctx, tx, i); err != nil {
		return "", err
	}
	tx.Audit("interview", string(i.ID), i.Name)
	return i.ID, touchQuotes(ctx, tx, `SELECT id FROM quotes WHERE interview_id = ?`, string(i.ID))
}

func saveInterviewPeople(ctx context.Context, tx *store.Tx, i Interview) error {
	if _, err := tx.Exec(ctx, `DELETE FROM interview_people WHERE interview_id = ?`, string(i.ID)); err != nil {
		return fmt.Errorf("save people of interview %q: %w", i.Name, err)
	}
	for role, people := range map[string][]PersonID{"interviewee": i.Interviewees, "interviewer": i.Interviewers, "about": i.About} {
		people, err := Canonical(ctx, tx, people)
		if err != nil {
			return err
		}
		for n, person := range people {
			_, err := tx.Exec(ctx, `
				INSERT INTO interview_people (interview_id, person_id, role, position) VALUES (?, ?, ?, ?)
				ON CONFLICT (interview_id, role, person_id) DO NOTHING`,
				string(i.ID), string(person), role, n)
			if err != nil {
				return fmt.Errorf("save people of interview %q: %w", i.Name, err)
			}
		}
	}
	return nil
}

// GetInterview reads one interview.
func GetInterview(ctx context.Context, tx *store.Tx, id InterviewID) (Interview, error) {
	found, err := ListInterviews(ctx, tx, []InterviewID{id})
	if err != nil {
		return Interview{}, err
	}
	i, ok := found[id]
	if !ok {
		return Interview{}, firsthand.Errorf(firsthand.NotFound, "There is no such interview.")
	}
	return i, nil
}

// ListInterviewsOf gives the interviews in which a person asked, answered or was spoken of, newest on file first.
func ListInterviewsOf(ctx context.Context, tx *store.Tx, person PersonID, limit int) ([]InterviewID, error) {
	ids, err := store.List(ctx, tx, store.Value[InterviewID], `SELECT DISTINCT interview_id FROM interview_people WHERE person_id = ?
		ORDER BY interview_id DESC LIMIT ?`, string(person), limit)
	if err != nil {
		return nil, fmt.Errorf("interviews of %s: %w", person, err)
	}
	return ids, nil
}

// ListInterviews gives interviews with their people by ID; IDs that are not on file are missing.
func ListInterviews(ctx context.Context, tx *store.Tx, ids []InterviewID) (map[InterviewID]Interview, error) {
	found := make(map[InterviewID]Interview, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := tx.Query(ctx, `
		SELECT id, name, COALESCE(outlet_id, ''), COALESCE(source_id, ''), medium, held_on, held_text, place, conditions, sentence
		FROM interviews WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d interviews: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var i Interview
		if err := rows.Scan(&i.ID, &i.Name, &i.Outlet, &i.Source, &i.Medium, &i.HeldOn, &i.HeldText, &i.Place, &i.Conditions, &i.Sentence); err != nil {
			return nil, fmt.Errorf("read %d interviews: %w", len(ids), err)
		}
		found[i.ID] = i
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read %d interviews: %w", len(ids), err)
	}
	return found, addInterviewPeople(ctx, tx, ids, found)
}

func addInterviewPeople(ctx context.Context, tx *store.Tx, ids []InterviewID, found map[InterviewID]Interview) error {
	rows, err := tx.Query(ctx, `
		SELECT interview_id, person_id, role FROM interview_people
		WHERE interview_id IN `+store.Holes(len(ids))+` ORDER BY interview_id, role, position`, store.Args(ids)...)
	if err != nil {
		return fmt.Errorf("people of %d interviews: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var id InterviewID
		var person PersonID
		var role string
		if err := rows.Scan(&id, &person, &role); err != nil {
			return fmt.Errorf("people of %d interviews: %w", len(ids), err)
		}
		i := found[id]
		switch role {
		case "interviewee":
			i.Interviewees = append(i.Interviewees, person)
		case "interviewer":
			i.Interviewers = append(i.Interviewers, person)
		case "about":
			i.About = append(i.About, person)
		}
		found[id] = i
	}
	return rows.Err()
}
