package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Recount counts the lists of quotes and people whose lengths are kept, which walks them, and tells what is kept wrong.
func Recount(ctx context.Context, tx *store.Tx) ([]store.WrongCount, error) {
	n := map[string]int{}
	const day = 86_400_000_000
	err := store.Each(ctx, tx, func(row store.Scanner) error {
		var state string
		var on int64
		var stand int
		err := row.Scan(&state, &on, &stand)
		n[publicQuotes] += stand
		n[publicQuotes+":"+state] += stand
		n[quotesIn+":"+store.MonthOf(on*day)] += stand
		return err
	}, fmt.Sprintf(`SELECT state, public_at / %d, COUNT(*) FROM quotes WHERE public_at > 0 GROUP BY 1, 2`, day))
	if err != nil {
		return nil, fmt.Errorf("count public quotes: %w", err)
	}
	err = store.Each(ctx, tx, func(row store.Scanner) error {
		var speaker PersonID
		var stand int
		err := row.Scan(&speaker, &stand)
		n[saidBy(speaker)] = stand
		return err
	}, `SELECT speaker_id, COUNT(*) FROM quotes WHERE said = 1 AND speaker_id IS NOT NULL GROUP BY speaker_id`)
	if err != nil {
		return nil, fmt.Errorf("count what people said: %w", err)
	}
	people, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM people WHERE is_public = 1`)
	if err != nil {
		return nil, fmt.Errorf("count public people: %w", err)
	}
	if people > 0 {
		n[publicPeople] = people
	}
	return store.WrongCounts(ctx, tx, n, func(list string) bool {
		kind, _, _ := strings.Cut(list, ":")
		return kind == publicPeople || kind == publicQuotes || kind == quotesIn || kind == "said"
	})
}

// MendTotals puts right what Recount found, and has the pages that show it made anew.
func MendTotals(ctx context.Context, tx *store.Tx, wrong []store.WrongCount) error {
	if err := tx.Actor().May(firsthand.RevisionThin); err != nil {
		return err
	}
	tx.Touch(AllQuotesTag, PeopleListTag)
	for _, w := range wrong {
		if speaker, ok := strings.CutPrefix(w.List, saidBy("")); ok {
			tx.Touch(QuotesListTag(PersonID(speaker)))
		}
	}
	return tx.MendCounts(ctx, wrong)
}
