package questions

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// maxBlock is how long the ID of a block may be, in bytes.
const maxBlock = 100

// Save keeps what the desk sets of a question: all of it, choices included. A choice without ID is new; one that is left
// out goes, unless somebody chose it. q.Version is that of the question that was seen (0: it had no record).
func Save(ctx context.Context, tx *store.Tx, q Question) (ID, error) {
	if err := mayFor(ctx, tx, q.Story, firsthand.QuestionSave); err != nil {
		return "", err
	}
	if err := q.validate(); err != nil {
		return "", err
	}
	kept, err := ensure(ctx, tx, q.Story, q.Block)
	if err != nil {
		return "", err
	}
	if kept.Version != q.Version {
		return "", firsthand.Errorf(firsthand.Conflict, "Somebody else changed this question since you opened it: look at it again.")
	}
	_, err = tx.Exec(ctx, `UPDATE questions SET open = ?, closes_at = ?, takes_answers = ?, results = ?, names = ?, version = version + 1, updated_at = ? WHERE id = ?`,
		flag(q.Open), q.ClosesAt, flag(q.TakesAnswers), string(q.Results), string(q.Names), firsthand.Micros(tx.Now()), string(kept.ID))
	if err != nil {
		return "", fmt.Errorf("save question %s: %w", kept.ID, err)
	}
	if err := saveChoices(ctx, tx, kept, q.Choices); err != nil {
		return "", err
	}
	tx.Audit("question", string(kept.ID), string(q.Story))
	tx.Touch(Tag(q.Story))
	return kept.ID, nil
}

// mayFor asks whether the actor may do something to the questions of a story.
func mayFor(ctx context.Context, tx *store.Tx, id stories.StoryID, act firsthand.Act) error {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	return tx.Actor().May(act, s.CreatedBy)
}

func (q *Question) validate() error {
	if block, err := moderation.CleanLine(q.Block); err != nil || block != q.Block || len(block) > maxBlock {
		return firsthand.Errorf(firsthand.Invalid, "This is not the ID of a block.")
	}
	if q.ClosesAt < Never || !slices.Contains([]Results{Always, AfterOne, AtTheEnd}, q.Results) || !slices.Contains([]Names{NoNames, OptionalNames, RequiredNames}, q.Names) {
		return firsthand.Errorf(firsthand.Invalid, "Say when the question closes, when its results are shown, and whether names are asked for.")
	}
	if n := len(q.Choices); n != 0 && (n < MinChoices || n > MaxChoices) {
		return firsthand.Errorf(firsthand.Invalid, "A poll has %d to %d choices.", MinChoices, MaxChoices)
	}
	q.Choices = slices.Clone(q.Choices)
	seen := map[string]bool{}
	for i := range q.Choices {
		typed := q.Choices[i].Text
		text, err := moderation.CleanLine(typed)
		q.Choices[i].Text = text
		switch {
		case err != nil || text == "" || letters(text) > MaxChoice || strings.ContainsAny(strings.TrimSpace(typed), "\n\r\t"):
			return firsthand.Errorf(firsthand.Invalid, "A choice has 1 to %d letters on one line.", MaxChoice)
		case seen[strings.ToLower(text)]:
			return firsthand.Errorf(firsthand.Invalid, "Two choices say the same: %s.", text)
		}
		seen[strings.ToLower(text)] = true
	}
	return nil
}

// ensure gives the record of a question, and makes one where there is none. It is locked until the end of the act.
func ensure(ctx context.Context, tx *store.Tx, story stories.StoryID, block string) (Question, error) {
	n, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM questions WHERE story_id = ? AND block <> ?`, string(story), block)
	if err != nil {
		return Question{}, fmt.Errorf("questions of story %s: %w", story, err)
	}
	if n >= maxOfStory {
		return Question{}, firsthand.Errorf(firsthand.Invalid, "A story has %d questions at most.", maxOfStory)
	}
	usual, now := Usual(story, block), firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO questions (id, story_id, block, open, closes_at, takes_answers, results, names, salt, votes, shown_votes, count_due, held, shown, version, created_at, updated_at)
		VALUES (?, ?, ?, 1, 0, 1, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?) ON CONFLICT (story_id, block) DO NOTHING`,
		firsthand.NewID(tx.Now()), string(story), block, string(usual.Results), string(usual.Names), rand.Text(), now, now)
	if err != nil {
		return Question{}, fmt.Errorf("make question of story %s: %w", story, err)
	}
	return one(ctx, tx, `SELECT `+columns+` FROM questions WHERE story_id = ? AND block = ?`+tx.Dialect().ForUpdate(), string(story), block)
}

// saveChoices makes what may be chosen what the desk says now. Votes stay with their choice.
func saveChoices(ctx context.Context, tx *store.Tx, q Question, wanted []Choice) error {
	for _, c := range q.Choices {
		stays := slices.ContainsFunc(wanted, func(w Choice) bool { return w.ID == c.ID })
		switch {
		case stays:
		case c.Votes > 0:
			return firsthand.Errorf(firsthand.Conflict, "%d readers chose %s: it cannot be taken away any more. Close the question instead.", c.Votes, c.Text)
		default:
			if _, err := tx.Exec(ctx, `DELETE FROM question_choices WHERE id = ? AND question_id = ?`, string(c.ID), string(q.ID)); err != nil {
				return fmt.Errorf("take away choice %s: %w", c.ID, err)
			}
		}
	}
	for n, w := range wanted {
		if w.ID == "" {
			_, err := tx.Exec(ctx, `INSERT INTO question_choices (id, question_id, position, text, votes, shown_votes) VALUES (?, ?, ?, ?, 0, 0)`,
				firsthand.NewID(tx.Now()), string(q.ID), n, w.Text)
			if err != nil {
				return fmt.Errorf("add choice to question %s: %w", q.ID, err)
			}
			continue
		}
		changed, err := tx.Exec(ctx, `UPDATE question_choices SET position = ?, text = ? WHERE id = ? AND question_id = ?`, n, w.Text, string(w.ID), string(q.ID))
		if err != nil {
			return fmt.Errorf("save choice %s: %w", w.ID, err)
		}
		if changed == 0 {
			return firsthand.Errorf(firsthand.Conflict, "A choice is not there any more: look at the question again.")
		}
	}
	return nil
}

// Erase removes all questions of a story that is gone, with what readers said to them.
func Erase(ctx context.Context, tx *store.Tx, story stories.StoryID) error {
	if err := tx.Actor().May(firsthand.StoryErase); err != nil {
		return err
	}
	for _, query := range []string{
		`DELETE FROM answers WHERE question_id IN (SELECT id FROM questions WHERE story_id = ?)`,
		`DELETE FROM question_votes WHERE question_id IN (SELECT id FROM questions WHERE story_id = ?)`,
		`DELETE FROM question_choices WHERE question_id IN (SELECT id FROM questions WHERE story_id = ?)`,
		`DELETE FROM questions WHERE story_id = ?`,
	} {
		if _, err := tx.Exec(ctx, query, string(story)); err != nil {
			return fmt.Errorf("erase questions of story %s: %w", story, err)
		}
	}
	tx.Audit("story", string(story), "its questions")
	tx.Touch(Tag(story))
	return nil
}

func letters(s string) int { return utf8.RuneCountInString(s) }

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
