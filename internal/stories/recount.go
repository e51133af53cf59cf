package stories

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// WrongTotal is a total that is kept and is not what is counted.
type WrongTotal struct {
	List          string // "topic:ID"
	Kept, Counted int
}

// Recount counts what totals.go keeps, which walks all lists, and tells what is kept wrong; mend puts it right, in a Tx that
// writes, and has the pages that show it made anew.
func Recount(ctx context.Context, tx *store.Tx, mend bool) ([]WrongTotal, error) {
	counted, err := countAll(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("count the lists of stories: %w", err)
	}
	kept, err := allKept(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("read the totals of lists of stories: %w", err)
	}
	var wrong []WrongTotal
	for list, n := range counted {
		if have, known := kept[list]; have != n || !known {
			wrong = append(wrong, WrongTotal{list, have, n})
		}
	}
	for list, have := range kept {
		if _, known := counted[list]; !known && have != 0 {
			wrong = append(wrong, WrongTotal{list, have, 0})
		}
	}
	slices.SortFunc(wrong, func(a, b WrongTotal) int { return cmp.Compare(a.List, b.List) })
	if !mend || len(wrong) == 0 {
		return wrong, nil
	}
	if err := tx.Actor().May(firsthand.RevisionThin); err != nil {
		return nil, err
	}
	tx.Touch(ListTag)
	for _, w := range wrong {
		tx.Count(w.List, int64(w.Counted-w.Kept))
		if of := strings.Split(w.List, ":"); len(of) > 1 && of[0] != allStories {
			tx.Touch("list:" + strings.TrimSuffix(of[0], behind) + ":" + of[1])
		}
	}
	return wrong, nil
}

// allKept is what is kept, by the names of the lists.
func allKept(ctx context.Context, tx *store.Tx) (map[string]int, error) {
	kept := map[string]int{}
	return kept, eachOf(ctx, tx, func(row store.Scanner) error {
		var list string
		var n int
		err := row.Scan(&list, &n)
		kept[list] = n
		return err
	}, `SELECT name, n FROM list_counts WHERE name IN ('stories', 'pages', 'featured') OR under IN ('stories', 'topic', 'byline', 'topic first', 'byline first')
		OR under LIKE 'topic:%' OR under LIKE 'byline:%'`)
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
	err := eachOf(ctx, tx, func(row store.Scanner) error {
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
		err = eachOf(ctx, tx, func(row store.Scanner) error {
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
	maps.DeleteFunc(n, func(list string, n int) bool { return n == 0 && !strings.Contains(list, ":") })
	return n, err
}

// eachOf reads rows one by one.
func eachOf(ctx context.Context, tx *store.Tx, each func(store.Scanner) error, query string) error {
	rows, err := tx.Query(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
