package questions

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// AnswerID names an answer.
type AnswerID string

// State is what became of an answer.
type State string

// Readers see an answer that is shown or picked; picked is also what stands in the story, or will.
const (
	Held    State = "held"
	Shown   State = "shown"
	Picked  State = "picked"
	Refused State = "refused"
	Spam    State = "spam"
)

// Listed tells whether readers see an answer in this state.
func (s State) Listed() bool { return s == Shown || s == Picked }

// Known tells whether this is a state.
func (s State) Known() bool {
	return s == Held || s == Shown || s == Picked || s == Refused || s == Spam
}

// Answer is what a reader wrote.
type Answer struct {
	ID        AnswerID
	Question  ID
	Text      string
	Name      string // as the reader gave it
	Place     string
	State     State
	HandledBy string // the name of who decided
	HandledAt int64  // microseconds
	CreatedAt int64

	Story stories.StoryID // of the question
	Block string
}

// Who is as much as is known of who answers.
type Who = moderation.Who

// How long what a reader sends may be, in letters, and how many answers may wait.
const (
	MaxText    = 2000
	MaxName    = 100
	maxHeld    = 1000  // of one question
	maxAllHeld = 10000 // of all
)

// Send keeps an answer for the desk. The same, sent again, is the one on file, whatever became of it. who is as much as is known of
// who wrote it; of that nothing is kept.
func Send(ctx context.Context, tx *store.Tx, q Question, a Answer, who Who, published int64) (AnswerID, error) {
	if err := tx.Actor().May(firsthand.QuestionAnswer); err != nil {
		return "", err
	}
	q, err := ensure(ctx, tx, q.Story, q.Block)
	if err != nil {
		return "", err
	}
	switch {
	case q.Closed(published, tx.Now()):
		return "", closed()
	case !q.TakesAnswers:
		return "", firsthand.Errorf(firsthand.Conflict, "This question takes votes alone: choose one of what stands there.")
	}
	if err := a.validate(q.Names); err != nil {
		return "", err
	}
	if err := a.taken(ctx, tx, who); err != nil {
		return "", err
	}
	known, err := store.List(ctx, tx, store.Value[AnswerID], `SELECT id FROM answers WHERE question_id = ? AND same = ?`, string(q.ID), a.same())
	if err != nil {
		return "", fmt.Errorf("look for the same answer to question %s: %w", q.ID, err)
	}
	if len(known) > 0 {
		tx.Continues()
		return known[0], nil
	}
	if err := q.room(ctx, tx); err != nil {
		return "", err
	}
	id, now := AnswerID(firsthand.NewID(tx.Now())), firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO answers (id, question_id, text, name, place, same, state, listed, handled_by, handled_at, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, 'held', 0, '', 0, ?, ?)`, string(id), string(q.ID), a.Text, a.Name, a.Place, a.same(), now, now)
	if err != nil {
		return "", fmt.Errorf("keep answer to question %s: %w", q.ID, err)
	}
	if _, err := tx.Exec(ctx, `UPDATE questions SET held = held + 1 WHERE id = ?`, string(q.ID)); err != nil {
		return "", fmt.Errorf("count answer to question %s: %w", q.ID, err)
	}
	tx.Audit("answer", string(id), string(q.Story)) // never its words: the audit log outlives it
	return id, nil
}

// taken refuses what the desk's rules take from no reader, and what somebody wrote who may write no more: as the member that they
// are, or under the name that they give. Whatever the rules say beside that, an answer waits.
func (a Answer) taken(ctx context.Context, tx *store.Tx, who Who) error {
	rules, err := moderation.GetRules(ctx, tx)
	if err != nil {
		return err
	}
	var w moderation.Writer
	for _, known := range []Who{who, {Name: a.Name}} {
		_, banned, err := moderation.Banned(ctx, tx, known)
		if err != nil {
			return err
		}
		w.Banned = w.Banned || banned
	}
	if v := moderation.Judge(rules, moderation.Text{Words: a.Text + "\n" + a.Place, Name: a.Name}, w); v.Fate == moderation.Refuse {
		return firsthand.Errorf(firsthand.Invalid, "%s", v.Sentence)
	}
	return nil
}

// room refuses what nobody could read any more.
func (q Question) room(ctx context.Context, tx *store.Tx) error {
	all, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM (SELECT 1 FROM answers WHERE state = 'held' LIMIT ?) AS held`, maxAllHeld)
	if err != nil {
		return fmt.Errorf("count held answers: %w", err)
	}
	if q.Held >= maxHeld || all >= maxAllHeld {
		return firsthand.Errorf(firsthand.Unavailable, "More answers are waiting than this desk can read: try again in a few days.")
	}
	return nil
}

func (a *Answer) validate(names Names) (err error) {
	if names == NoNames {
		a.Name, a.Place = "", ""
	}
	if a.Name, err = moderation.CleanLine(a.Name); err != nil {
		return err
	}
	if a.Place, err = moderation.CleanLine(a.Place); err != nil {
		return err
	}
	switch a.Text = strings.TrimSpace(a.Text); {
	case a.Text == "":
		return firsthand.Errorf(firsthand.Invalid, "Write your answer, in a sentence or more.")
	case letters(a.Text) > MaxText:
		return firsthand.Errorf(firsthand.Invalid, "An answer may take %d letters: make it shorter.", MaxText)
	case names == RequiredNames && a.Name == "":
		return firsthand.Errorf(firsthand.Invalid, "Give your name, as it may be printed.")
	case letters(a.Name) > MaxName || letters(a.Place) > MaxName:
		return firsthand.Errorf(firsthand.Invalid, "A name and a place may be %d letters each.", MaxName)
	}
	a.Text, err = moderation.CleanText(a.Text, MaxText)
	return err
}

// same tells one answer from another: what was said, by whom.
func (a Answer) same() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{a.Text, a.Name, a.Place}, "\x00")))
	return hex.EncodeToString(sum[:])
}

// Anchor is what an answer is called in the address of its page.
func Anchor(id AnswerID) string { return "answer-" + string(id) }
