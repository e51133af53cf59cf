package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"firsthand/internal/store"
)

// topicsMoved says what a text does to the topics of its story, for programs that listen: "+" where it has one that the revision which it comes after
// had not, "-" where one is not there any more, "+-" for both. A story that begins comes after none.
func topicsMoved(ctx context.Context, tx *store.Tx, after RevisionID, now []TopicID) (moved string, err error) {
	var was Meta
	if after != "" {
		var kept string
		if err := tx.QueryRow(ctx, `SELECT meta FROM revisions WHERE id = ?`, string(after)).Scan(&kept); err != nil {
			return "", fmt.Errorf("topics of revision %s: %w", after, err)
		}
		if err := json.Unmarshal([]byte(kept), &was); err != nil {
			return "", fmt.Errorf("topics of revision %s: %w", after, err)
		}
	}
	lacks := func(list []TopicID) func(TopicID) bool {
		return func(id TopicID) bool { return !slices.Contains(list, id) }
	}
	if slices.ContainsFunc(now, lacks(was.Topics)) {
		moved = "+"
	}
	if slices.ContainsFunc(was.Topics, lacks(now)) {
		moved += "-"
	}
	return moved, nil
}
