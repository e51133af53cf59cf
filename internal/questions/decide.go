package questions

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Decide says what becomes of an answer. by is the name of who decides.
func Decide(ctx context.Context, tx *store.Tx, id AnswerID, to State, by string) error {
	a, err := lockAnswer(ctx, tx, id, firsthand.AnswerHandle)
	if err != nil {
		return err
	}
	if !to.Known() {
		return firsthand.Errorf(firsthand.Invalid, "An answer is held, shown, picked, refused or spam.")
	}
	if a.State == to {
		tx.Continues()
		return nil
	}
	now, at := firsthand.Micros(tx.Now()), firsthand.Micros(tx.Now())
	if to == Held {
		by, at = "", 0
	}
	_, err = tx.Exec(ctx, `UPDATE answers SET state = ?, listed = ?, handled_by = ?, handled_at = ?, updated_at = ? WHERE id = ?`,
		string(to), flag(to.Listed()), by, at, now, string(id))
	if err != nil {
		return fmt.Errorf("decide on answer %s: %w", id, err)
	}
	tx.Audit("answer", string(id), string(to))
	return a.moved(ctx, tx, to)
}

// Delete removes an answer with all that the reader wrote.
func Delete(ctx context.Context, tx *store.Tx, id AnswerID) error {
	a, err := lockAnswer(ctx, tx, id, firsthand.AnswerDelete)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM answers WHERE id = ?`, string(id)); err != nil {
		return fmt.Errorf("delete answer %s: %w", id, err)
	}
	tx.Audit("answer", string(id), "deleted")
	return a.moved(ctx, tx, "")
}

// moved keeps the counts of the question, and has its pages made anew where readers see a difference.
func (a Answer) moved(ctx context.Context, tx *store.Tx, to State) error {
	held, shown := flag(to == Held)-flag(a.State == Held), flag(to.Listed())-flag(a.State.Listed())
	if _, err := tx.Exec(ctx, `UPDATE questions SET held = held + ?, shown = shown + ? WHERE id = ?`, held, shown, string(a.Question)); err != nil {
		return fmt.Errorf("count answers of question %s: %w", a.Question, err)
	}
	if a.State.Listed() || to.Listed() {
		tx.Touch(Tag(a.Story))
	}
	return nil
}

const answerColumns = `a.id, a.question_id, a.text, a.name, a.place, a.state, a.handled_by, a.handled_at, a.created_at, q.story_id, q.block`

const fromAnswers = ` FROM answers a JOIN questions q ON q.id = a.question_id `

func scanAnswer(row store.Scanner) (a Answer, err error) {
	return a, row.Scan(&a.ID, &a.Question, &a.Text, &a.Name, &a.Place, &a.State, &a.HandledBy, &a.HandledAt, &a.CreatedAt, &a.Story, &a.Block)
}

// lockAnswer reads an answer for an act on it, with its question, whose counts move with it.
func lockAnswer(ctx context.Context, tx *store.Tx, id AnswerID, act firsthand.Act) (Answer, error) {
	a, err := store.Get(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`WHERE a.id = ?`+tx.Dialect().ForUpdate(), string(id))
	if store.NoRows(err) {
		return Answer{}, firsthand.Errorf(firsthand.NotFound, "There is no such answer.")
	}
	if err != nil {
		return Answer{}, fmt.Errorf("read answer %s: %w", id, err)
	}
	return a, mayFor(ctx, tx, a.Story, act)
}

// readAnswer reads one answer, whoever asks.
func readAnswer(ctx context.Context, tx *store.Tx, id AnswerID) (Answer, error) {
	a, err := store.Get(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`WHERE a.id = ?`, string(id))
	if store.NoRows(err) {
		return Answer{}, firsthand.Errorf(firsthand.NotFound, "There is no such answer.")
	}
	if err != nil {
		return Answer{}, fmt.Errorf("read answer %s: %w", id, err)
	}
	return a, nil
}

// MayHandle asks whether somebody may read what readers answered to a story: who may not decide on it may not.
func MayHandle(ctx context.Context, tx *store.Tx, who firsthand.Actor, story stories.StoryID) error {
	s, err := stories.Get(ctx, tx, story)
	if err != nil {
		return err
	}
	return who.May(firsthand.AnswerHandle, s.CreatedBy)
}

// ListPublic gives a page of the answers that readers see, the newest first.
func ListPublic(ctx context.Context, tx *store.Tx, id ID, limit, offset int) ([]Answer, error) {
	list, err := store.List(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`
		WHERE a.question_id = ? AND a.listed = 1 ORDER BY a.created_at DESC, a.id DESC LIMIT ? OFFSET ?`, string(id), limit, offset)
	if err != nil {
		return nil, fmt.Errorf("answers to question %s: %w", id, err)
	}
	return list, nil
}

// ListOf gives a page of the answers to a question in one state, for the desk: those that wait the longest first, of
// others the newest.
func ListOf(ctx context.Context, tx *store.Tx, id ID, state State, limit, offset int) ([]Answer, int, error) {
	total, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM answers WHERE question_id = ? AND state = ?`, string(id), string(state))
	if err != nil {
		return nil, 0, fmt.Errorf("count %s answers to question %s: %w", state, id, err)
	}
	order := `ORDER BY a.created_at DESC, a.id DESC`
	if state == Held {
		order = `ORDER BY a.created_at, a.id`
	}
	list, err := store.List(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`WHERE a.question_id = ? AND a.state = ? `+order+` LIMIT ? OFFSET ?`,
		string(id), string(state), limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("%s answers to question %s: %w", state, id, err)
	}
	return list, total, nil
}

// ListHeld gives a page of all answers that wait for the desk, the longest waiting first, and how many there are: for one
// queue of what readers send. owner is whose stories' answers alone are wanted, "" for everybody's.
func ListHeld(ctx context.Context, tx *store.Tx, owner string, limit, offset int) ([]Answer, int, error) {
	const held = fromAnswers + `JOIN stories s ON s.id = q.story_id WHERE a.state = 'held' AND (? = '' OR s.created_by = ?)`
	total, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*)`+held, owner, owner)
	if err != nil {
		return nil, 0, fmt.Errorf("count held answers: %w", err)
	}
	list, err := store.List(ctx, tx, scanAnswer, `SELECT `+answerColumns+held+` ORDER BY a.created_at, a.id LIMIT ? OFFSET ?`, owner, owner, limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("held answers: %w", err)
	}
	return list, total, nil
}

// Each gives all answers to a question in the order in which they came, a few at a time, for a table.
func Each(ctx context.Context, tx *store.Tx, id ID, fn func(Answer) error) error {
	const atOnce = 500
	after, at := "", int64(-1)
	for {
		list, err := store.List(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`
			WHERE a.question_id = ? AND (a.created_at > ? OR a.created_at = ? AND a.id > ?) ORDER BY a.created_at, a.id LIMIT ?`, string(id), at, at, after, atOnce)
		if err != nil {
			return fmt.Errorf("all answers to question %s: %w", id, err)
		}
		for _, a := range list {
			if err := fn(a); err != nil {
				return err
			}
			after, at = string(a.ID), a.CreatedAt
		}
		if len(list) < atOnce {
			return nil
		}
	}
}
