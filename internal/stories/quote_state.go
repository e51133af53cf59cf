package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// QuoteStanding is a quote that a revision prints, with what the desk has for it.
type QuoteStanding struct {
	Use
	Record     sources.Quote
	HasSource  bool                // it can be looked up: a source, or a talk of our own
	Comparison *sources.Comparison // what the machine found in the words of its source, the newest; nil: nothing was compared
}

// QuoteState tells how the quotes of a revision stand.
type QuoteState struct {
	Revision RevisionID
	Rule     string // publication.RuleOff, RuleWarn or RuleBlock
	Quotes   []QuoteStanding
}

// Blocked tells whether the desk's rule holds the revision back.
func (s QuoteState) Blocked() bool { return s.Rule == publication.RuleBlock && len(s.unsourced()) > 0 }

// unsourced are the quotes that readers would see without a source.
func (s QuoteState) unsourced() (ids []sources.QuoteID) {
	for _, q := range s.Quotes {
		if !q.HasSource && q.Record.State != sources.Withdrawn {
			ids = append(ids, q.Quote)
		}
	}
	return ids
}

// Trouble tells whether somebody should look at a quote before it goes out.
func (q QuoteStanding) Trouble() bool {
	return q.Record.State == sources.Disputed || q.Record.State == sources.Withdrawn || sources.Altered(q.Verdict) ||
		q.Comparison != nil && q.Comparison.Version == q.Record.Version && sources.Altered(q.Comparison.Verdict)
}

// Warnings are what to know before publishing, in sentences.
func (s QuoteState) Warnings() (list []string) {
	counts := map[string]int{}
	for _, q := range s.Quotes {
		switch {
		case q.Record.State == sources.Withdrawn:
			counts["withdrawn"]++
		case q.Record.State == sources.Disputed:
			counts["disputed"]++
		case q.Trouble():
			counts["altered"]++
		}
		if q.Flagged {
			counts["flagged"]++
		}
	}
	say := func(n int, one, many string) {
		if n == 1 {
			list = append(list, one)
		} else if n > 1 {
			list = append(list, fmt.Sprintf(many, n))
		}
	}
	if s.Rule != publication.RuleOff {
		say(len(s.unsourced()), "One quote has no source.", "%d quotes have no source.")
	}
	say(counts["altered"], "One quote is printed in other words than its record or its source has.", "%d quotes are printed in other words than their records or sources have.")
	say(counts["flagged"], "The record of one quote changed after this text was saved.", "The records of %d quotes changed after this text was saved.")
	say(counts["disputed"], "One quote is disputed.", "%d quotes are disputed.")
	say(counts["withdrawn"], "One quote is withdrawn: readers will not see its words.", "%d quotes are withdrawn: readers will not see their words.")
	return list
}

// GetQuoteState tells how the quotes of a revision stand; "" is the working one. What a browser has and did not save yet is
// not known here.
func GetQuoteState(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) (QuoteState, error) {
	story, err := Get(ctx, tx, id)
	if err != nil {
		return QuoteState{}, err
	}
	if revision == "" {
		revision = story.Working
	}
	r, err := GetRevision(ctx, tx, revision)
	if err != nil {
		return QuoteState{}, err
	}
	if r.Story != id {
		return QuoteState{}, firsthand.Errorf(firsthand.NotFound, "This story has no such revision.")
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return QuoteState{}, err
	}
	s := QuoteState{Revision: revision, Rule: settings.Rules.QuotesRule()}
	s.Quotes, err = standings(ctx, tx, revision)
	return s, err
}

func standings(ctx context.Context, tx *store.Tx, revision RevisionID) ([]QuoteStanding, error) {
	uses, err := ListUses(ctx, tx, revision)
	if err != nil {
		return nil, err
	}
	ids := make([]sources.QuoteID, len(uses))
	for i, u := range uses {
		ids[i] = u.Quote
	}
	quotes, err := sources.ListQuotes(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	compared, err := sources.NewestComparisons(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	list := make([]QuoteStanding, len(uses))
	for i, u := range uses {
		q := quotes[u.Quote]
		list[i] = QuoteStanding{Use: u, Record: q, HasSource: q.Source != "" || q.Interview != ""}
		if c, ok := compared[u.Quote]; ok {
			list[i].Comparison = &c
		}
	}
	return list, nil
}

// sourced refuses a revision that prints quotes without a source, where the desk asks for one.
func sourced(ctx context.Context, tx *store.Tx, revision RevisionID) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || settings.Rules.QuotesRule() != publication.RuleBlock {
		return err
	}
	var missing int
	var words string
	err = tx.QueryRow(ctx, `SELECT COUNT(DISTINCT u.quote_id), COALESCE(MIN(u.printed), '') FROM uses u JOIN quotes q ON q.id = u.quote_id
		WHERE u.revision_id = ? AND q.source_id IS NULL AND q.interview_id IS NULL AND q.state <> 'withdrawn'`, string(revision)).Scan(&missing, &words)
	if err != nil {
		return fmt.Errorf("look for quotes without a source in revision %s: %w", revision, err)
	}
	switch {
	case missing == 1:
		return firsthand.Errorf(firsthand.Conflict, "“%s” has no source yet: that is this desk's rule. Give it one in the list of quotes, then publish.", beginning(words))
	case missing > 1:
		return firsthand.Errorf(firsthand.Conflict, "%d quotes of this story have no source yet: that is this desk's rule. Give them one in the list of quotes, then publish.", missing)
	}
	return nil
}

// beginning is how a quote begins, for a sentence that speaks of it.
func beginning(words string) string {
	letters := []rune(words)
	if len(letters) <= 60 {
		return words
	}
	return string(letters[:60]) + "…"
}
