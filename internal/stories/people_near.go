package stories

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// PeopleNear gives the people of a story, 100 at most: who speaks and is spoken to in the quotes that it prints, whom it is
// about, and the people that its topics are. It is what the desk is offered first; the body is not read.
func PeopleNear(ctx context.Context, tx *store.Tx, id StoryID) ([]sources.PersonID, error) {
	story, err := Get(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	const most = 100
	ids, err := store.List(ctx, tx, store.Value[sources.PersonID], `
		SELECT person FROM (
			SELECT q.speaker_id AS person, 0 AS kind, MIN(u.position) AS place FROM uses u JOIN quotes q ON q.id = u.quote_id
				WHERE u.revision_id = ? AND q.speaker_id IS NOT NULL GROUP BY q.speaker_id
			UNION ALL
			SELECT q.addressee_id, 1, MIN(u.position) FROM uses u JOIN quotes q ON q.id = u.quote_id
				WHERE u.revision_id = ? AND q.addressee_id IS NOT NULL GROUP BY q.addressee_id) near
		ORDER BY kind, place LIMIT ?`, string(story.Working), string(story.Working), most)
	if err != nil {
		return nil, fmt.Errorf("people of the quotes of story %s: %w", id, err)
	}
	var kept string
	if err := tx.QueryRow(ctx, `SELECT meta FROM revisions WHERE id = ?`, string(story.Working)).Scan(&kept); err != nil {
		return nil, fmt.Errorf("whom story %s is about: %w", id, err)
	}
	var m Meta
	if err := json.Unmarshal([]byte(kept), &m); err != nil {
		return nil, fmt.Errorf("whom story %s is about: %w", id, err)
	}
	about, filed, err := listedPeople(ctx, tx, m)
	ids = append(append(ids, about...), filed...)
	return ids[:min(len(ids), most)], err
}
