package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Recount counts what totals.go keeps, which walks all lists, and tells what is kept wrong.
func Recount(ctx context.Context, tx *store.Tx) ([]store.WrongCount, error) {
	counted, err := countAll(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("count the lists of stories: %w", err)
	}
	return store.WrongCounts(ctx, tx, counted, func(list string) bool {
		kind, _, _ := strings.Cut(list, ":")
		return slices.Contains([]string{allStories, allPages, featured, "topic", "byline", "topic" + behind, "byline" + behind}, kind)
	})
}

// MendTotals puts right what Recount found, and has the pages that show it made anew.
func MendTotals(ctx context.Context, tx *store.Tx, wrong []store.WrongCount) error {
	if err := tx.Actor().May(firsthand.RevisionThin); err != nil {
		return err
	}
	tx.Touch(ListTag, TopicsTag, BylinesTag)
	for _, w := range wrong {
		if kind, rest, ok := strings.Cut(w.List, ":"); ok && kind != allStories {
			id, _, _ := strings.Cut(rest, ":")
			tx.Touch("list:" + strings.TrimSuffix(kind, behind) + ":" + id)
		}
	}
	return tx.MendCounts(ctx, wrong)
}

// dayOf is the number of a time's day as SQL: 0 is the first of 1970.
func dayOf(at string) string {
	return strings.ReplaceAll(`CASE WHEN at >= 0 THEN at / 86400000000 ELSE (at - 86399999999) / 86400000000 END`, "at", at)
}

// monthOfDay is the month that a day is in.
func monthOfDay(day int64) string { return store.MonthOf(day * 86_400_000_000) }

// countAll counts what is kept, by the names of the lists.
func countAll(ctx context.Context, tx *store.Tx) (map[string]int, error) {
	n := map[string]int{}
	err := store.Each(ctx, tx, func(row store.Scanner) error {
		var page, shown, stands int
		var day int64
		err := row.Scan(&page, &shown, &day, &stands)
		if page == 1 {
			n[allPages] += stands
			return err
		}
		n[allStories] += stands
		n[allStories+":"+monthOfDay(day)] += stands
		if shown == 1 {
			n[featured] += stands
		}
		return err
	}, `SELECT is_page, featured, `+dayOf("published_at")+` AS day, COUNT(*) FROM stories WHERE status = 'published' GROUP BY 1, 2, 3`)
	for _, t := range listTables {
		if t.count == "" || err != nil {
			continue
		}
		err = store.Each(ctx, tx, func(row store.Scanner) error {
			var id string
			var first, page, stands int
			var day int64
			err := row.Scan(&id, &first, &page, &day, &stands)
			list := t.count + ":" + id
			if page == 1 {
				n[list] += 0
				return err
			}
			n[list] += stands
			n[list+":"+monthOfDay(day)] += stands
			if first == 1 {
				n[t.count+behind+":"+id] += stands
			}
			return err
		}, `SELECT l.`+t.column+`, CASE WHEN l.position = 0 THEN 1 ELSE 0 END, s.is_page, `+dayOf("l.published_at")+` AS day, COUNT(*)
			FROM `+t.table+` l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' GROUP BY 1, 2, 3, 4`)
	}
	return n, err
}
