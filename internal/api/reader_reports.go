package api

import (
	"context"

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
		if r.Note == noFault {
			it.State = moderation.Refused
		}
	}
	return it
}

// List gives reports that a filter names. Of members there are none.
func (reportQueue) List(ctx context.Context, tx *store.Tx, f moderation.Filter) (out []moderation.Item, err error) {
	var statuses []reports.Status
	switch f.State {
	case moderation.Waiting:
		statuses = []reports.Status{reports.Open, reports.Taken}
	case moderation.Shown, moderation.Refused:
		statuses = []reports.Status{reports.Settled}
	case "":
		statuses = []reports.Status{reports.Open, reports.Taken, reports.Settled}
	}
	if f.Member != "" {
		return nil, nil
	}
	for _, status := range statuses {
		var after *reports.Place
		if f.After != nil {
			after = &reports.Place{At: f.After.Since, ID: reports.ID(f.After.ID)}
		}
		list, err := reports.ListFrom(ctx, tx, status, f.Newest, after, f.Limit)
		if err != nil {
			return nil, err
		}
		for _, r := range list {
			if it := reportItem(r); (f.State == "" || it.State == f.State) && (f.Story == "" || it.Story == f.Story) {
				out = append(out, it)
			}
		}
	}
	return out, nil
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
	if to == moderation.Waiting || to == moderation.Reported {
		return now.State, reports.Reopen(ctx, tx, reports.ID(id))
	}
	if now.State != moderation.Waiting {
		if err := reports.Reopen(ctx, tx, reports.ID(id)); err != nil {
			return "", err
		}
	}
	if note == "" {
		note = noFault
		if to == moderation.Shown {
			note = lookedInto
		}
	}
	return now.State, reports.Settle(ctx, tx, reports.ID(id), tx.Actor().Name, note)
}
