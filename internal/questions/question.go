package questions

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// ID names a question, ChoiceID one of what may be chosen.
type (
	ID       string
	ChoiceID string
)

// Tag is the cache tag of all questions of a story, as readers see them.
func Tag(story stories.StoryID) string { return "questions:" + string(story) }

// Results say when readers see how a vote stands.
type Results string

// When readers see the votes.
const (
	Always   Results = "always"
	AfterOne Results = "after" // who has voted, and everybody at the end
	AtTheEnd Results = "end"
)

// Names say whether who answers is asked for a name and a place.
type Names string

// What is asked for.
const (
	NoNames       Names = "no"
	OptionalNames Names = "optional"
	RequiredNames Names = "required" // a name; a place is never required
)

// Never is the closing time of a question that only the desk closes.
const Never = -1

// DefaultDays is how long after its story came out a question closes by itself where the desk says nothing: stories that
// came in from elsewhere, years old, ask nobody any more.
const DefaultDays = 30

// Limits of a question.
const (
	MinChoices = 2
	MaxChoices = 10
	MaxChoice  = 200 // letters
	maxOfStory = 100 // questions with a record
)

// Question is a question to readers as it stands. Without ID it has no record yet.
type Question struct {
	ID           ID
	Story        stories.StoryID
	Block        string // its ID in the text; "" of the first that has none
	Open         bool   // the desk did not close it
	ClosesAt     int64  // microseconds; 0: DefaultDays after the story came out; Never
	TakesAnswers bool
	Results      Results
	Names        Names
	Choices      []Choice // of the poll; none: there is no poll
	Votes        int      // of all choices, of this moment
	ShownVotes   int      // as pages show them
	Held, Shown  int      // answers that wait, and that readers see
	Version      int64    // of the settings
	salt         string
}

// Choice is one of what may be chosen.
type Choice struct {
	ID         ChoiceID
	Text       string
	Votes      int // of this moment
	ShownVotes int // as pages show them
}

// Usual is a question of which the desk said nothing.
func Usual(story stories.StoryID, block string) Question {
	return Question{Story: story, Block: block, Open: true, TakesAnswers: true, Results: AfterOne, Names: OptionalNames}
}

// Closes is when it closes by itself, with its story published at a time; zero: it does not.
func (q Question) Closes(published int64) time.Time {
	switch {
	case q.ClosesAt == Never:
		return time.Time{}
	case q.ClosesAt > 0:
		return firsthand.FromMicros(q.ClosesAt)
	}
	return firsthand.FromMicros(published).AddDate(0, 0, DefaultDays)
}

// Closed tells whether it takes nothing more, with its story published at a time.
func (q Question) Closed(published int64, now time.Time) bool {
	closes := q.Closes(published)
	return !q.Open || !closes.IsZero() && !now.Before(closes)
}

// Poll tells whether something may be chosen.
func (q Question) Poll() bool { return len(q.Choices) >= MinChoices }

// Asks tells whether it takes anything at all while it is open.
func (q Question) Asks() bool { return q.TakesAnswers || q.Poll() }

// Of gives how the question of a block stands: its record, or the usual one.
func Of(list []Question, story stories.StoryID, block string) Question {
	for _, q := range list {
		if q.Story == story && q.Block == block {
			return q
		}
	}
	return Usual(story, block)
}

const columns = `id, story_id, block, open, closes_at, takes_answers, results, names, votes, shown_votes, held, shown, version, salt`

func scan(row store.Scanner) (q Question, err error) {
	var open, takes int
	err = row.Scan(&q.ID, &q.Story, &q.Block, &open, &q.ClosesAt, &takes, &q.Results, &q.Names, &q.Votes, &q.ShownVotes, &q.Held, &q.Shown, &q.Version, &q.salt)
	q.Open, q.TakesAnswers = open == 1, takes == 1
	return q, err
}

// List gives the questions of some stories that have a record, with what may be chosen, in two queries whatever their number.
func List(ctx context.Context, tx *store.Tx, ids []stories.StoryID) ([]Question, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM questions WHERE story_id IN `+store.Holes(len(ids))+` ORDER BY story_id, id LIMIT ?`,
		append(store.Args(ids), len(ids)*maxOfStory)...)
	if err != nil {
		return nil, fmt.Errorf("questions of %d stories: %w", len(ids), err)
	}
	return list, withChoices(ctx, tx, list)
}

// Get reads a question that has a record.
func Get(ctx context.Context, tx *store.Tx, id ID) (Question, error) {
	return one(ctx, tx, `SELECT `+columns+` FROM questions WHERE id = ?`, string(id))
}

func one(ctx context.Context, tx *store.Tx, query string, args ...any) (Question, error) {
	q, err := store.Get(ctx, tx, scan, query, args...)
	if store.NoRows(err) {
		return Question{}, firsthand.Errorf(firsthand.NotFound, "There is no such question.")
	}
	if err != nil {
		return Question{}, fmt.Errorf("read question: %w", err)
	}
	list := []Question{q}
	err = withChoices(ctx, tx, list)
	return list[0], err
}

// withChoices reads what may be chosen of questions, in one query.
func withChoices(ctx context.Context, tx *store.Tx, list []Question) error {
	if len(list) == 0 {
		return nil
	}
	ids := make([]ID, len(list))
	at := map[ID]int{}
	for i, q := range list {
		ids[i], at[q.ID] = q.ID, i
	}
	_, err := store.List(ctx, tx, func(row store.Scanner) (c Choice, err error) {
		var of ID
		if err = row.Scan(&of, &c.ID, &c.Text, &c.Votes, &c.ShownVotes); err == nil {
			list[at[of]].Choices = append(list[at[of]].Choices, c)
		}
		return c, err
	}, `SELECT question_id, id, text, votes, shown_votes FROM question_choices WHERE question_id IN `+store.Holes(len(ids))+` ORDER BY question_id, position LIMIT ?`,
		append(store.Args(ids), len(ids)*MaxChoices)...)
	if err != nil {
		return fmt.Errorf("choices of %d questions: %w", len(ids), err)
	}
	return nil
}
