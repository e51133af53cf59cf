package api

import (
	"context"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/reports"
	"firsthand/internal/store"
)

// reportQueue puts what readers say is wrong into the one queue. Shown is that it was looked into and something came of it.
type reportQueue struct{}

var _ moderation.Queue = reportQueue{}

// Kind is what stands in it.
func (reportQueue) Kind() moderation.Kind { return moderation.Report }

// lookedInto and noFault are the notes of decisions that have none.
const (
	lookedInto = "Looked into."
	noFault    = "Nothing to correct."
)

func reportItem(r reports.Report) moderation.Item {
	it := moderation.Item{Kind: moderation.Report, ID: string(r.ID), State: moderation.Waiting, Quote: r.Quote, About: r.Words, Name: r.Name, Contact: r.Contact, Words: r.Message, Note: r.Note, Since: r.CreatedAt}
	if r.Kind == "story" {
		it.Story = r.Object
	}
	if r.Status == reports.Settled {
		it.State = moderation.Shown
		if r.Outcome == reports.Nothing {
			it.State = moderation.Refused
		}
	}
	return it
}

// List gives reports that a filter names. Of members there are none, and none is spam.
func (reportQueue) List(ctx context.Context, tx *store.Tx, f moderation.Filter) (out []moderation.Item, err error) {
	wanted := reports.Filter{Story: f.Story, Newest: f.Newest, Limit: f.Limit}
	switch f.State {
	case moderation.Waiting:
		wanted.Waiting = true
	case moderation.Shown:
		wanted.Outcome = reports.Corrected
	case moderation.Refused:
		wanted.Outcome = reports.Nothing
	case moderation.Reported, moderation.Spam:
		return nil, nil
	}
	if f.Member != "" {
		return nil, nil
	}
	if f.After != nil {
		wanted.Behind = &reports.Place{At: f.After.Since, ID: reports.ID(f.After.ID)}
	}
	list, err := reports.ListFrom(ctx, tx, wanted)
	for _, r := range list {
		out = append(out, reportItem(r))
	}
	return out, err
}

// Count tells how many wait.
func (reportQueue) Count(ctx context.Context, tx *store.Tx) (int, error) {
	n := 0
	for _, status := range []reports.Status{reports.Open, reports.Taken} {
		_, total, err := reports.List(ctx, tx, status, 1, 0)
		if err != nil {
			return 0, err
		}
		n += total
	}
	return min(n, moderation.MaxCounted), nil
}

// Get gives one.
func (reportQueue) Get(ctx context.Context, tx *store.Tx, id string) (moderation.Item, error) {
	r, err := reports.Get(ctx, tx, reports.ID(id))
	return reportItem(r), err
}

// Decide settles a report with a note, or opens it again.
func (q reportQueue) Decide(ctx context.Context, tx *store.Tx, id string, to moderation.State, note string) (moderation.State, error) {
	now, err := q.Get(ctx, tx, id)
	if err != nil || now.State == to {
		return now.State, err
	}
	if to == moderation.Picked {
		return "", firsthand.Errorf(firsthand.Invalid, "A report is looked into, or there was nothing to correct.")
	}
	if to == moderation.Waiting || to == moderation.Reported {
		return now.State, reports.Reopen(ctx, tx, reports.ID(id))
	}
	if now.State != moderation.Waiting {
		if err := reports.Reopen(ctx, tx, reports.ID(id)); err != nil {
			return "", err
		}
	}
	came, usual := reports.Nothing, noFault
	if to == moderation.Shown {
		came, usual = reports.Corrected, lookedInto
	}
	if note == "" {
		note = usual
	}
	return now.State, reports.Settle(ctx, tx, reports.ID(id), tx.Actor().Name, came, note)
}
