package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// NewestBefore is when the newest story before a time was published, in microseconds, which are below 0 before 1970; ok is false
// where there is none. Pages do not count.
func NewestBefore(ctx context.Context, tx *store.Tx, before int64) (at int64, ok bool, err error) {
	at, err = store.Get(ctx, tx, store.Value[int64], `SELECT published_at FROM stories WHERE status = 'published' AND is_page = 0 AND published_at < ?
		ORDER BY published_at DESC LIMIT 1`, before)
	if store.NoRows(err) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("newest story before %d: %w", before, err)
	}
	return at, true, nil
}

// CountBetween is how many stories were published from a time on and before another.
func CountBetween(ctx context.Context, tx *store.Tx, from, before int64) (n int, err error) {
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM stories WHERE status = 'published' AND is_page = 0 AND published_at >= ? AND published_at < ?`, from, before).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count stories from %d to %d: %w", from, before, err)
	}
	return n, nil
}

// TranslationsOf gives the published stories of several groups, by group; 1,000 groups at most.
func TranslationsOf(ctx context.Context, tx *store.Tx, groups []string) (map[string][]Translation, error) {
	found := map[string][]Translation{}
	if len(groups) == 0 {
		return found, nil
	}
	type member struct {
		group string
		Translation
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (m member, err error) {
		return m, row.Scan(&m.group, &m.ID, &m.Language, &m.Path)
	}, `SELECT s.translation_group, s.id, s.language, a.path FROM stories s JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id
		WHERE s.translation_group <> '' AND s.status = 'published' AND s.translation_group IN `+store.Holes(len(groups))+` ORDER BY s.language, s.id`, store.Args(groups)...)
	if err != nil {
		return nil, fmt.Errorf("translations of %d groups: %w", len(groups), err)
	}
	for _, m := range list {
		if len(found[m.group]) < maxTranslations {
			found[m.group] = append(found[m.group], m.Translation)
		}
	}
	return found, nil
}
