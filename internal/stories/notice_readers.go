package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// ReadersWait is the notice that something which readers wrote under a story waits for the desk.
const ReadersWait NoticeKind = "readers"

// readersToldEvery is how long nobody is told once more that readers of the same story wait.
const readersToldEvery = time.Hour

// maxTold is how many people of the desk one notice goes to.
const maxTold = 500

// TellReadersWait tells people of the desk that what readers wrote under a story waits for them: each once an hour and story, however
// much it is, in the newsroom alone. No letter goes out of it, and none of the readers' words stand in it.
func TellReadersWait(ctx context.Context, tx *store.Tx, id StoryID, people []string) error {
	if err := tx.Actor().May(firsthand.NotificationSend); err != nil {
		return err
	}
	tx.Continues() // no act that anybody looks up
	if len(people) > maxTold {
		people = people[:maxTold]
	}
	if len(people) == 0 {
		return nil
	}
	if _, err := lock(ctx, tx, id); err != nil { // two who tell of one story at once would each find that nobody was told
		return err
	}
	told, err := store.List(ctx, tx, store.Value[string], `SELECT DISTINCT staff_id FROM notifications WHERE story_id = ? AND kind = ? AND created_at > ? LIMIT ?`,
		string(id), string(ReadersWait), firsthand.Micros(tx.Now().Add(-readersToldEvery)), maxTold)
	if err != nil {
		return fmt.Errorf("who was told that readers of story %s wait: %w", id, err)
	}
	knows := map[string]bool{}
	for _, who := range told {
		knows[who] = true
	}
	for _, who := range people {
		if knows[who] {
			continue
		}
		if _, err := keepNotice(ctx, tx, Notice{To: who, Kind: ReadersWait, Story: id}); err != nil {
			return err
		}
	}
	return nil
}
