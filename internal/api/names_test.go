package api_test

import (
	"context"
	"net/http"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestAChangeOfATopicOrABylineOnAnOldStateIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		for path, about := range map[string]string{"/topics/": "description", "/bylines/": "bio"} {
			path += d.id(path[:len(path)-1], map[string]any{"name": "Rowing"})
			read := d.does("GET", path, nil)
			change := map[string]any{"name": "Rowing", "version": read["version"], about: "On the water."}
			d.does("PUT", path, change)
			if status, out, _ := d.send(d.keys[firsthand.Editor], "PUT", path, map[string]any{"name": "Sculling", "version": read["version"]}); status != http.StatusConflict {
				t.Errorf("%s on what it was: %d %v", path, status, out)
			}
			if status, out, _ := d.send(d.keys[firsthand.Editor], "PUT", path, map[string]any{"name": "Sculling"}); status != http.StatusUnprocessableEntity && status != http.StatusBadRequest {
				t.Errorf("%s on nothing: %d %v", path, status, out)
			}
			if now := d.does("GET", path, nil); now["name"] != "Rowing" || now[about] != "On the water." || now["version"] == read["version"] {
				t.Errorf("%s is %v", path, now)
			}
		}
	})
}

func TestTwoChangesOfATopicOrABylineInOneMoment(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		desk := firsthand.Actor{Name: "The owner", Role: firsthand.Owner}
		for what, renamed := range map[string]func(ctx context.Context, tx *store.Tx, id string) error{
			"/topics": func(ctx context.Context, tx *store.Tx, id string) error {
				_, err := stories.SaveTopic(ctx, tx, stories.Topic{ID: stories.TopicID(id), Name: "Sculling", Slug: "sculling"})
				return err
			},
			"/bylines": func(ctx context.Context, tx *store.Tx, id string) error {
				b, err := stories.LockByline(ctx, tx, stories.BylineID(id))
				if err != nil {
					return err
				}
				_, err = tx.Exec(ctx, `UPDATE bylines SET bio = 'She sculls.' WHERE id = ?`, string(b.ID))
				return err
			},
		} {
			id := d.id(what, map[string]any{"name": "Rowing"})
			path, change := d.renames(what + "/" + id)
			status := 0
			one, _ := firsthandtest.Together(t, db, desk, firsthand.TopicSave, func(ctx context.Context, tx *store.Tx) error { return renamed(ctx, tx, id) }, func() error {
				status, _, _ = d.send(d.keys[firsthand.Owner], "PUT", path, change)
				return nil
			})
			if one != nil || status != http.StatusConflict {
				t.Errorf("two changes of %s: %v, and %d", what, one, status)
			}
		}
	})
}
