package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// ListMonths tells how many stories were published in each month, "2019-07", in UTC. Pages do not count.
func ListMonths(ctx context.Context, tx *store.Tx) (map[string]int, error) {
	months, err := store.ListParts(ctx, tx, allStories)
	if err != nil {
		return nil, fmt.Errorf("how many stories each month has: %w", err)
	}
	return months, nil
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
