package api

import (
	"context"

	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type quoteStateInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `query:"revision" maxLength:"64" doc:"The working one if none is named"`
}

// standing is a quote that a story prints, and how it stands.
type standing struct {
	Quote      quoteCard `json:"quote"`
	Printed    string    `json:"printed" doc:"The words as the story prints them"`
	Verdict    string    `json:"verdict" enum:"match,edited,altered,absent" doc:"The printed words against the record's"`
	Flagged    bool      `json:"flagged,omitempty" doc:"The record changed after this revision was saved"`
	Compared   string    `json:"compared,omitempty" enum:"match,edited,altered,absent" doc:"The record's words against the source's, as the machine found them"`
	ComparedAt string    `json:"compared_at,omitempty"`
	Old        bool      `json:"compared_old,omitempty" doc:"The record changed since"`
}

type quoteStateOut struct {
	RevisionID string     `json:"revision_id"`
	Rule       string     `json:"rule" enum:"off,warn,block" doc:"What a quote without a source does to publishing"`
	Total      int        `json:"total"`
	Sourced    int        `json:"with_source"`
	Checked    int        `json:"checked"`
	Flagged    int        `json:"flagged"`
	Trouble    int        `json:"trouble" doc:"Disputed, withdrawn, or printed in other words than the record's or the source's"`
	Missing    []string   `json:"missing_ids" doc:"Quotes without a source"`
	Warnings   []string   `json:"warnings" doc:"What to know before publishing, in sentences"`
	Blocked    bool       `json:"blocked" doc:"The desk's rule holds the story back"`
	Quotes     []standing `json:"quotes" doc:"In the order of the page"`
}

func (a *API) quoteState(ctx context.Context, in *quoteStateInput) (*body[quoteStateOut], error) {
	out := quoteStateOut{Missing: []string{}, Warnings: []string{}, Quotes: []standing{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.GetQuoteState(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Revision))
		if err != nil {
			return err
		}
		out.RevisionID, out.Rule = string(s.Revision), s.Rule
		quotes := make([]sources.Quote, len(s.Quotes))
		for i, q := range s.Quotes {
			quotes[i] = q.Record
		}
		cards, err := a.cards(ctx, tx, quotes)
		if err != nil {
			return err
		}
		for i, q := range s.Quotes {
			out.add(q, cards[i])
		}
		out.Blocked = s.Blocked()
		out.Warnings = append(out.Warnings, s.Warnings()...)
		return nil
	})
	return answer(out), err
}

// add counts a quote in.
func (o *quoteStateOut) add(q stories.QuoteStanding, card quoteCard) {
	row := standing{Quote: card, Printed: q.Printed, Verdict: q.Verdict, Flagged: q.Flagged}
	if c := q.Comparison; c != nil {
		row.Compared, row.ComparedAt, row.Old = c.Verdict, stamp(c.ComparedAt), c.Version != q.Record.Version
	}
	o.Quotes = append(o.Quotes, row)
	o.Total++
	if q.HasSource {
		o.Sourced++
	} else {
		o.Missing = append(o.Missing, card.ID)
	}
	if q.Record.State == sources.Checked {
		o.Checked++
	}
	if q.Flagged {
		o.Flagged++
	}
	if q.Trouble() {
		o.Trouble++
	}
}
