package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Titled gives the stories that began under a headline, published or not; 10 at most. Their addresses are made of it: that
// is where they are looked for.
func Titled(ctx context.Context, tx *store.Tx, headline string) ([]Story, error) {
	base := firsthand.Slug(headline)
	if base == "" {
		return nil, nil
	}
	list, err := store.List(ctx, tx, scanStory, `SELECT `+storyColumns+` FROM stories s JOIN revisions r ON r.id = s.working_revision
		WHERE (s.slug = ? OR s.slug >= ? AND s.slug < ?) AND r.title = ? ORDER BY s.id DESC LIMIT 10`, base, base+"-", base+".", headline)
	if err != nil {
		return nil, fmt.Errorf("look for stories called %q: %w", headline, err)
	}
	return list, nil
}
