package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// GroupTag is the cache tag of stories that are translations of each other.
func GroupTag(group string) string { return "translations:" + group }

// maxTranslations is how many languages one story is told in, as far as readers are told of them.
const maxTranslations = 50

// Translation is a published story in another language.
type Translation struct {
	ID       StoryID
	Language string // "" is the site's
	Path     string
}

// ListTranslations gives the published stories of a group, itself among them; "" is no group.
func ListTranslations(ctx context.Context, tx *store.Tx, group string) ([]Translation, error) {
	if group == "" {
		return nil, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (t Translation, err error) {
		return t, row.Scan(&t.ID, &t.Language, &t.Path)
	}, `SELECT s.id, s.language, a.path FROM stories s JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id
		WHERE s.translation_group = ? AND s.translation_group <> '' AND s.status = 'published' ORDER BY s.language, s.id LIMIT ?`, group, maxTranslations)
	if err != nil {
		return nil, fmt.Errorf("translations %q: %w", group, err)
	}
	return list, nil
}

// touchGroup has the translations of a story name it, or no longer.
func (s Story) touchGroup(tx *store.Tx) {
	if s.Group != "" {
		tx.Touch(GroupTag(s.Group))
	}
}
