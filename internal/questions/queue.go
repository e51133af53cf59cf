package questions

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Queue is the desk's part of what readers answer, in the one queue of what they write.
type Queue struct {
	Owner string // whose stories' answers alone are wanted; "" for everybody's
}

var _ moderation.Queue = Queue{}

// Kind is what stands in it.
func (Queue) Kind() moderation.Kind { return moderation.Answer }

// inQueue are the states as the one queue says them; what was picked is shown.
var inQueue = map[State]moderation.State{Held: moderation.Waiting, Shown: moderation.Shown, Picked: moderation.Shown, Refused: moderation.Refused, Spam: moderation.Spam}

// List gives the answers that a filter names. Nobody's answers are known to be a member's.
func (q Queue) List(ctx context.Context, tx *store.Tx, f moderation.Filter) ([]moderation.Item, error) {
	if f.Member != "" || f.State == moderation.Reported {
		return []moderation.Item{}, nil
	}
	where, args := []string{"1 = 1"}, []any{}
	and := func(condition string, values ...any) { where, args = append(where, condition), append(args, values...) }
	switch f.State {
	case moderation.Waiting:
		and(`a.state = 'held'`)
	case moderation.Shown:
		and(`a.state IN ('shown', 'picked')`)
	case moderation.Refused, moderation.Spam:
		and(`a.state = ?`, string(f.State))
	}
	if f.Story != "" {
		and(`q.story_id = ?`, f.Story)
	}
	if q.Owner != "" {
		and(`EXISTS (SELECT 1 FROM stories s WHERE s.id = q.story_id AND s.created_by = ?)`, q.Owner)
	}
	order := `a.created_at, a.id`
	switch {
	case f.Newest && f.After != nil:
		and(`(a.created_at < ? OR a.created_at = ? AND a.id < ?)`, f.After.Since, f.After.Since, f.After.ID)
	case f.After != nil:
		and(`(a.created_at > ? OR a.created_at = ? AND a.id > ?)`, f.After.Since, f.After.Since, f.After.ID)
	}
	if f.Newest {
		order = `a.created_at DESC, a.id DESC`
	}
	list, err := store.List(ctx, tx, scanAnswer, `SELECT `+answerColumns+fromAnswers+`WHERE `+strings.Join(where, " AND ")+` ORDER BY `+order+` LIMIT ?`,
		append(args, max(1, min(f.Limit, moderation.MaxListed)))...)
	if err != nil {
		return nil, fmt.Errorf("list answers for the desk: %w", err)
	}
	out := make([]moderation.Item, 0, len(list))
	for _, a := range list {
		out = append(out, a.item())
	}
	return out, nil
}

func (a Answer) item() moderation.Item {
	name := a.Name
	if a.Place != "" {
		name = strings.TrimPrefix(name+", "+a.Place, ", ")
	}
	return moderation.Item{Kind: moderation.Answer, ID: string(a.ID), State: inQueue[a.State], Story: string(a.Story), Name: name, Words: a.Text, Since: a.CreatedAt}
}

// Count tells how many wait, up to moderation.MaxCounted.
func (q Queue) Count(ctx context.Context, tx *store.Tx) (int, error) {
	n, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM (SELECT 1`+fromAnswers+`JOIN stories s ON s.id = q.story_id
		WHERE a.state = 'held' AND (? = '' OR s.created_by = ?) LIMIT ?) AS held`, q.Owner, q.Owner, moderation.MaxCounted)
	if err != nil {
		return 0, fmt.Errorf("count held answers: %w", err)
	}
	return n, nil
}

// Get gives one answer as List does.
func (q Queue) Get(ctx context.Context, tx *store.Tx, id string) (moderation.Item, error) {
	a, err := q.find(ctx, tx, id)
	return a.item(), err
}

// find is one that stands in this queue.
func (q Queue) find(ctx context.Context, tx *store.Tx, id string) (Answer, error) {
	a, err := readAnswer(ctx, tx, AnswerID(id))
	if err != nil || q.Owner == "" {
		return a, err
	}
	story, err := stories.Get(ctx, tx, a.Story)
	if err != nil {
		return Answer{}, err
	}
	if story.CreatedBy != q.Owner {
		return Answer{}, firsthand.Errorf(firsthand.Forbidden, "This answer is to a story of somebody else's.")
	}
	return a, nil
}

// Decide says what becomes of an answer. One that was picked stays so where it is to be shown.
func (q Queue) Decide(ctx context.Context, tx *store.Tx, id string, to moderation.State, _ string) (moderation.State, error) {
	a, err := q.find(ctx, tx, id)
	if err != nil {
		return "", err
	}
	was := inQueue[a.State]
	next := map[moderation.State]State{moderation.Waiting: Held, moderation.Shown: Shown, moderation.Picked: Picked, moderation.Refused: Refused, moderation.Spam: Spam}[to]
	if next == "" {
		return "", firsthand.Errorf(firsthand.Invalid, "An answer is shown, refused, spam, or waits.")
	}
	same := was == to
	if a.State == Picked {
		was = moderation.Picked // so that taking the decision back brings that back too
	}
	if same {
		return was, mayFor(ctx, tx, a.Story, firsthand.AnswerHandle)
	}
	return was, Decide(ctx, tx, a.ID, next, tx.Actor().Name)
}
