package stories

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// NameOptions say which topics or bylines; an editor who types sees those that are most used first, a list of all of them
// stands in the order of the alphabet.
type NameOptions struct {
	Beginning string // of any word of the name, case and accents aside; "": all
	MostUsed  bool   // first; else by name
	After     string // the ID that the last page ended with; by name alone
	Limit     int    // 1 to 100
}

// maxWeighed is how many names that begin alike are weighed by their use.
const maxWeighed = 200

// clause is which names of a table, which the query calls n, and in which order.
func (o NameOptions) clause(table, n string) (string, []any) {
	name, byName := n+".name_folded", " ORDER BY "+n+".name_folded, "+n+".id"
	where, args := "1 = 1", []any{}
	if folded := store.Fold(strings.TrimSpace(o.Beginning)); folded != "" {
		begins := store.EscapeLike(folded) + "%"
		where = `(` + name + ` LIKE ? ESCAPE '\' OR ` + name + ` LIKE ? ESCAPE '\')`
		args = append(args, begins, "% "+begins)
		if o.MostUsed { // what begins so is weighed before what has a word that does
			return where + ` ORDER BY CASE WHEN ` + name + ` LIKE ? ESCAPE '\' THEN 0 ELSE 1 END, ` + name + `, ` + n + `.id`, append(args, begins)
		}
	}
	if o.After != "" {
		where += ` AND (` + name + `, ` + n + `.id) > (SELECT p.name_folded, p.id FROM ` + table + ` p WHERE p.id = ?)`
		args = append(args, o.After)
	}
	return where + byName, args
}

// FindTopics gives topics with how many published stories are filed under each.
func FindTopics(ctx context.Context, tx *store.Tx, o NameOptions) ([]TopicCount, error) {
	if o.MostUsed && o.Beginning == "" {
		return ListUsedTopics(ctx, tx, o.limit())
	}
	where, args := o.clause("topics", "t")
	list, err := store.List(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE `+where+` LIMIT ?`, append(args, o.weighed())...)
	if err != nil {
		return nil, fmt.Errorf("find topics %q: %w", o.Beginning, err)
	}
	ids := make([]TopicID, len(list))
	for i, t := range list {
		ids[i] = t.ID
	}
	used, err := countUses(ctx, tx, "topic", ids)
	if err != nil {
		return nil, err
	}
	out := make([]TopicCount, len(list))
	for i, t := range list {
		out[i] = TopicCount{t, used[t.ID]}
	}
	return heaviest(out, o, func(t TopicCount) int { return t.Stories }), nil
}

// BylineCount is a byline and how many published stories are signed with it.
type BylineCount struct {
	Byline
	Stories int
}

// FindBylines gives bylines with how many published stories are signed with each.
func FindBylines(ctx context.Context, tx *store.Tx, o NameOptions) ([]BylineCount, error) {
	where, args := o.clause("bylines", "b")
	list, err := store.List(ctx, tx, scanByline, `SELECT `+bylineColumns+` FROM bylines b WHERE `+where+` LIMIT ?`, append(args, o.weighed())...)
	if err != nil {
		return nil, fmt.Errorf("find bylines %q: %w", o.Beginning, err)
	}
	ids := make([]BylineID, len(list))
	for i, b := range list {
		ids[i] = b.ID
	}
	used, err := countUses(ctx, tx, "byline", ids)
	if err != nil {
		return nil, err
	}
	out := make([]BylineCount, len(list))
	for i, b := range list {
		out[i] = BylineCount{b, used[b.ID]}
	}
	return heaviest(out, o, func(b BylineCount) int { return b.Stories }), nil
}

func (o NameOptions) limit() int { return max(1, min(o.Limit, 100)) }

func (o NameOptions) weighed() int {
	if o.MostUsed {
		return maxWeighed
	}
	return o.limit()
}

// heaviest puts what is most used first, where that was asked for.
func heaviest[T any](list []T, o NameOptions, used func(T) int) []T {
	if o.MostUsed {
		slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(used(b), used(a)) })
	}
	return list[:min(len(list), o.limit())]
}

// countUses tells how many published stories topics or bylines have.
func countUses[ID ~string](ctx context.Context, tx *store.Tx, kind string, ids []ID) (map[ID]int, error) {
	used := make(map[ID]int, len(ids))
	if len(ids) == 0 {
		return used, nil
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = kind + ":" + string(id)
	}
	rows, err := tx.Query(ctx, `SELECT part, n FROM list_counts WHERE name IN `+store.Holes(len(names)), store.Args(names)...)
	if err != nil {
		return nil, fmt.Errorf("count uses of each %s: %w", kind, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id ID
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, fmt.Errorf("count uses of each %s: %w", kind, err)
		}
		used[id] = n
	}
	return used, rows.Err()
}

// TopicByName finds the topic of a name, case and accents aside; "" if there is none.
func TopicByName(ctx context.Context, tx *store.Tx, name string) (id TopicID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM topics WHERE name_folded = ? ORDER BY id LIMIT 1`, store.Fold(strings.TrimSpace(name))).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for topic %q: %w", name, err)
	}
	return id, nil
}

// BylineByName finds the byline of a name, case and accents aside; "" if there is none.
func BylineByName(ctx context.Context, tx *store.Tx, name string) (id BylineID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM bylines WHERE name_folded = ? ORDER BY id LIMIT 1`, store.Fold(strings.TrimSpace(name))).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for byline %q: %w", name, err)
	}
	return id, nil
}
