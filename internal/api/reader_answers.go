package api

import (
	"context"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/questions"
	"firsthand/internal/store"
)

// answerQueue puts the answers to readers' questions that wait into the one queue: those to everybody's stories, or to the
// actor's own, as they may. What became of those that were decided stands with their question.
type answerQueue struct{ who firsthand.Actor }

var _ moderation.Queue = answerQueue{}

// Kind is what stands in it.
func (answerQueue) Kind() moderation.Kind { return moderation.Answer }

// owner is whose stories' answers alone the actor may see, "" for everybody's.
func (q answerQueue) owner() string {
	if q.who.Acts()[firsthand.AnswerHandle] == firsthand.OnAll {
		return ""
	}
	return q.who.ID
}

// answerStates are the states of answers by those of the queue.
var answerStates = map[moderation.State]questions.State{moderation.Waiting: questions.Held, moderation.Reported: questions.Held, moderation.Shown: questions.Shown, moderation.Refused: questions.Refused, moderation.Spam: questions.Spam}

func answerItem(a questions.Answer) moderation.Item {
	it := moderation.Item{Kind: moderation.Answer, ID: string(a.ID), State: moderation.Shown, Story: string(a.Story), Name: a.Name, Contact: a.Place, Words: a.Text, Since: a.CreatedAt}
	switch a.State {
	case questions.Held:
		it.State = moderation.Waiting
	case questions.Refused:
		it.State = moderation.Refused
	case questions.Spam:
		it.State = moderation.Spam
	}
	return it
}

// List gives those that wait, the longest waiting first.
func (q answerQueue) List(ctx context.Context, tx *store.Tx, f moderation.Filter) (out []moderation.Item, err error) {
	if f.State != moderation.Waiting && f.State != "" || f.Member != "" {
		return nil, nil
	}
	list, _, err := questions.ListHeld(ctx, tx, q.owner(), moderation.MaxListed, 0)
	for _, a := range list {
		behind := f.After == nil || f.Newest || a.CreatedAt > f.After.Since || a.CreatedAt == f.After.Since && string(a.ID) > f.After.ID
		if behind && (f.Story == "" || string(a.Story) == f.Story) {
			out = append(out, answerItem(a))
		}
	}
	return out, err
}

// Count tells how many wait.
func (q answerQueue) Count(ctx context.Context, tx *store.Tx) (int, error) {
	_, total, err := questions.ListHeld(ctx, tx, q.owner(), 1, 0)
	return min(total, moderation.MaxCounted), err
}

// Get gives one.
func (q answerQueue) Get(ctx context.Context, tx *store.Tx, id string) (moderation.Item, error) {
	a, err := questions.GetAnswer(ctx, tx, q.who, questions.AnswerID(id))
	return answerItem(a), err
}

// Decide says what becomes of one.
func (q answerQueue) Decide(ctx context.Context, tx *store.Tx, id string, to moderation.State, _ string) (moderation.State, error) {
	now, err := q.Get(ctx, tx, id)
	if err != nil {
		return "", err
	}
	return now.State, questions.Decide(ctx, tx, questions.AnswerID(id), answerStates[to], tx.Actor().Name)
}
