package questions

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// VotesWait is how long after a vote pages may still show the count from before it, and how often at most they are made
// anew for votes.
const VotesWait = 30 * time.Second

// Voted is the topic of votes that pages do not show yet.
const Voted = "question.voted"

// forgetAfter is how long after the end it is still known which browser chose what.
const forgetAfter = 7 * 24 * time.Hour

// Ballot is what a reader chooses. Token is what their browser kept from an earlier vote, or will keep; Member is set
// where the reader is one: then they have one vote on whatever browser.
type Ballot struct {
	Choice    ChoiceID
	Token     string
	Member    string // ID of the member, "" for nobody that we know
	Published int64  // when the story came out
}

// Vote counts a reader's choice, or moves it where they chose before. It tells whether it is their first.
func Vote(ctx context.Context, tx *store.Tx, q Question, b Ballot) (first bool, err error) {
	if err := tx.Actor().May(firsthand.QuestionVote); err != nil {
		return false, err
	}
	tx.Continues() // who votes leaves no row in the audit
	q, err = ensure(ctx, tx, q.Story, q.Block)
	if err != nil {
		return false, err
	}
	switch {
	case q.Closed(b.Published, tx.Now()):
		return false, closed()
	case b.Token == "" && b.Member == "":
		return false, fmt.Errorf("vote on question %s: neither a browser nor a member", q.ID)
	case !q.has(b.Choice):
		return false, firsthand.Errorf(firsthand.Invalid, "What you chose stands here no more: choose again.")
	}
	before, err := q.before(ctx, tx, b)
	if err != nil {
		return false, err
	}
	voter := q.voter(b)
	for _, old := range before {
		if old.voter == voter && old.choice == b.Choice && len(before) == 1 {
			return false, nil // as it was
		}
		if err := q.uncount(ctx, tx, old); err != nil {
			return false, err
		}
	}
	if _, err := tx.Exec(ctx, `INSERT INTO question_votes (question_id, voter, choice_id) VALUES (?, ?, ?)`, string(q.ID), voter, string(b.Choice)); err != nil {
		return false, fmt.Errorf("vote on question %s: %w", q.ID, err)
	}
	if err := q.count(ctx, tx, b.Choice, 1); err != nil {
		return false, err
	}
	return len(before) == 0, q.showSoon(ctx, tx)
}

func closed() error {
	return firsthand.Errorf(firsthand.Conflict, "This question is closed: nothing more is taken.")
}

func (q Question) has(c ChoiceID) bool {
	for _, known := range q.Choices {
		if known.ID == c {
			return q.Poll()
		}
	}
	return false
}

// voter is the one name of who votes; their browser's is another one, for a member who voted before signing in.
func (q Question) voter(b Ballot) string {
	if b.Member != "" {
		return q.hash("member", b.Member)
	}
	return q.hash("browser", b.Token)
}

func (q Question) hash(kind, id string) string {
	sum := sha256.Sum256([]byte(q.salt + "\x00" + kind + "\x00" + id))
	return hex.EncodeToString(sum[:])
}

type vote struct {
	voter  string
	choice ChoiceID
}

// before are the votes that this reader gave: as a member, and with this browser.
func (q Question) before(ctx context.Context, tx *store.Tx, b Ballot) ([]vote, error) {
	member, browser := q.hash("member", b.Member), q.hash("browser", b.Token)
	list, err := store.List(ctx, tx, func(row store.Scanner) (v vote, err error) { return v, row.Scan(&v.voter, &v.choice) },
		`SELECT voter, choice_id FROM question_votes WHERE question_id = ? AND voter IN (?, ?) ORDER BY voter`, string(q.ID), member, browser)
	if err != nil {
		return nil, fmt.Errorf("earlier votes on question %s: %w", q.ID, err)
	}
	return list, nil
}

// Chosen is what a reader chose, "" if nothing is known of that.
func Chosen(ctx context.Context, tx *store.Tx, q Question, b Ballot) (ChoiceID, error) {
	if q.ID == "" {
		return "", nil
	}
	list, err := q.before(ctx, tx, b)
	if err != nil || len(list) == 0 {
		return "", err
	}
	voter := q.voter(b)
	for _, v := range list {
		if v.voter == voter {
			return v.choice, nil
		}
	}
	return list[0].choice, nil
}

func (q Question) uncount(ctx context.Context, tx *store.Tx, v vote) error {
	if _, err := tx.Exec(ctx, `DELETE FROM question_votes WHERE question_id = ? AND voter = ?`, string(q.ID), v.voter); err != nil {
		return fmt.Errorf("move a vote on question %s: %w", q.ID, err)
	}
	return q.count(ctx, tx, v.choice, -1)
}

func (q Question) count(ctx context.Context, tx *store.Tx, c ChoiceID, by int) error {
	if _, err := tx.Exec(ctx, `UPDATE question_choices SET votes = votes + ? WHERE id = ? AND question_id = ?`, by, string(c), string(q.ID)); err != nil {
		return fmt.Errorf("count a vote on question %s: %w", q.ID, err)
	}
	if _, err := tx.Exec(ctx, `UPDATE questions SET votes = votes + ? WHERE id = ?`, by, string(q.ID)); err != nil {
		return fmt.Errorf("count a vote on question %s: %w", q.ID, err)
	}
	return nil
}

// showSoon has pages show the votes, once for all that come in until then.
func (q Question) showSoon(ctx context.Context, tx *store.Tx) error {
	due := tx.Now().Add(VotesWait)
	asked, err := tx.Exec(ctx, `UPDATE questions SET count_due = ? WHERE id = ? AND count_due = 0`, firsthand.Micros(due), string(q.ID))
	if err != nil {
		return fmt.Errorf("count votes of question %s later: %w", q.ID, err)
	}
	if asked == 0 {
		return nil // somebody asked for it already
	}
	return tx.EmitAt(ctx, due, Voted, map[string]string{"question": string(q.ID)})
}

// ShowVotes brings what pages show of the votes up to date. It is the handler of Voted; running twice does no harm.
func ShowVotes(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.QuestionCount); err != nil {
		return err
	}
	tx.Continues()
	q, err := one(ctx, tx, `SELECT `+columns+` FROM questions WHERE id = ?`+tx.Dialect().ForUpdate(), string(id))
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil // it is gone
	}
	if err != nil {
		return err
	}
	for _, query := range []string{
		`UPDATE question_choices SET shown_votes = votes WHERE question_id = ?`,
		`UPDATE questions SET shown_votes = votes, count_due = 0 WHERE id = ?`,
	} {
		if _, err := tx.Exec(ctx, query, string(id)); err != nil {
			return fmt.Errorf("show votes of question %s: %w", id, err)
		}
	}
	tx.Touch(Tag(q.Story))
	return nil
}

// forgetAtOnce is how many votes are forgotten in one transaction.
const forgetAtOnce = 5000

// ForgetVoters forgets who chose what in questions that are over for forgetAfter; the counts stay. It tells whether there
// may be more.
func ForgetVoters(ctx context.Context, tx *store.Tx) (more bool, err error) {
	if err := tx.Actor().May(firsthand.QuestionForget); err != nil {
		return false, err
	}
	tx.Continues()
	end := firsthand.Micros(tx.Now().Add(-forgetAfter))
	usual := firsthand.Micros(tx.Now().Add(-forgetAfter).AddDate(0, 0, -DefaultDays))
	n, err := tx.Exec(ctx, `
		DELETE FROM question_votes WHERE (question_id, voter) IN (
			SELECT v.question_id, v.voter FROM question_votes v JOIN questions q ON q.id = v.question_id LEFT JOIN stories s ON s.id = q.story_id
			WHERE q.open = 0 AND q.updated_at < ? OR q.closes_at > 0 AND q.closes_at < ? OR q.closes_at = 0 AND s.published_at < ?
			ORDER BY v.question_id, v.voter LIMIT ?)`, end, end, usual, forgetAtOnce)
	if err != nil {
		return false, fmt.Errorf("forget who voted: %w", err)
	}
	return n == forgetAtOnce, nil
}
