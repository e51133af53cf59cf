package webhooks_test

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/webhooks"
)

// speaksGhost gives the newsroom somebody who speaks Ghost's words; open tells which keys open anything.
func (n *newsroom) speaksGhost(open func(key string) bool) {
	n.teller.Ghosts = webhooks.Ghosts{Version: "6.65",
		Body: func(_ context.Context, _ *store.Tx, event, object string) (map[string]any, error) {
			return map[string]any{"event": event, "story": map[string]any{"id": object}}, nil
		},
		Opens: func(_ context.Context, _ *store.Tx, key string) (bool, error) { return open(key), nil },
	}
}

func (n *newsroom) addFor(key, event, secret string) webhooks.Webhook {
	n.t.Helper()
	w, err := n.teller.AddFor(n.t.Context(), owner, webhooks.Webhook{URL: n.listen, Events: []string{event}, Key: key}, secret)
	if err != nil {
		n.t.Fatal(err)
	}
	return w
}

func TestAProgramHearsOfItsEventInGhostsWords(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		n := newNewsroom(t, address)
		opens := map[string]bool{"k": true}
		n.speaksGhost(func(key string) bool { return opens[key] })
		const secret = "a secret of theirs"
		for _, event := range []string{"post.added", "post.published", "post.published.edited", "post.unpublished", "post.deleted", "page.added", "post.tag.attached", "post.tag.detached", "page.tag.attached"} {
			n.addFor("k", event, secret)
		}
		if _, err := n.teller.AddFor(t.Context(), owner, webhooks.Webhook{URL: n.listen + "/suspended", Events: []string{"post.added"}, Key: "suspended"}, ""); err != nil {
			t.Fatal(err)
		}
		var story stories.Story
		var harbour, quay stories.TopicID
		about := func(title string, topics ...stories.TopicID) stories.Content {
			return stories.Content{Title: title, Meta: stories.Meta{Topics: topics}}
		}
		acts := []struct {
			want string
			do   func(ctx context.Context, tx *store.Tx) error
		}{
			{"post.added", func(ctx context.Context, tx *store.Tx) (err error) {
				story, err = stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "A lamp", Body: document.Doc{}}})
				return err
			}},
			{"post.published", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, story.ID, 0) }},
			{"post.published.edited", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, story.ID, 0) }},
			{"post.unpublished", func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story.ID) }},
			{"post.deleted", func(ctx context.Context, tx *store.Tx) error { return stories.Trash(ctx, tx, story.ID) }},
			{"post.added post.tag.attached", func(ctx context.Context, tx *store.Tx) (err error) {
				if harbour, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Harbour"}); err == nil {
					if quay, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Quay"}); err == nil {
						story, err = stories.Create(ctx, tx, stories.NewStory{Content: about("A buoy", harbour)})
					}
				}
				return err
			}},
			{"post.tag.attached post.tag.detached", func(ctx context.Context, tx *store.Tx) (err error) {
				story.Working, err = stories.Save(ctx, tx, story.ID, story.Working, about("A buoy", quay))
				return err
			}},
			{"post.tag.detached", func(ctx context.Context, tx *store.Tx) (err error) {
				story.Working, err = stories.Save(ctx, tx, story.ID, story.Working, about("A buoy"))
				return err
			}},
			{"page.added page.tag.attached", func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: about("A page", quay)})
				return err
			}},
			{"page.added", func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: stories.Content{Title: "A page"}})
				return err
			}},
		}
		for _, act := range acts {
			n.do(firsthand.StoryPublish, act.do)
			got := n.work()
			said := strings.Fields(events(got))
			slices.Sort(said) // each has a delivery of its own
			if strings.Join(said, " ") != act.want {
				t.Fatalf("heard %q, want %q", said, act.want)
			}
			signature := regexp.MustCompile(`^sha256=([0-9a-f]{64}), t=(\d+)$`).FindStringSubmatch(got[0].header.Get("X-Ghost-Signature"))
			if signature == nil || signature[1] != webhooks.Sign(secret, got[0].raw, signature[2]) || got[0].header.Get("Content-Version") != "v6.65" {
				t.Errorf("%s is signed %q, version %q", act.want, got[0].header.Get("X-Ghost-Signature"), got[0].header.Get("Content-Version"))
			}
		}
		delete(opens, "k")
		n.do(firsthand.StorySave, acts[0].do)
		if got := n.work(); len(got) != 0 {
			t.Errorf("a program whose key was revoked hears %s", events(got))
		}
	})
}

func TestAProgramsWebhookIsItsOwn(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		n := newNewsroom(t, address)
		n.speaksGhost(func(string) bool { return true })
		w := n.addFor("k", "post.added", "")
		_, err := n.teller.AddFor(t.Context(), owner, webhooks.Webhook{URL: n.listen, Events: []string{"post.added"}, Key: "k"}, "")
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("the same again: %v", err)
		}
		_, err = n.teller.AddFor(t.Context(), firsthand.Actor{ID: "e", Name: "An editor", Role: firsthand.Editor}, webhooks.Webhook{URL: n.listen, Events: []string{"post.edited"}, Key: "k"}, "")
		if firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("by an editor: %v", err)
		}
		w.Name, w.Events = "Another", []string{"post.edited"}
		secret := strings.Repeat("s", 8)
		if w, err = n.teller.ChangeFor(t.Context(), owner, w, &secret); err != nil || w.Name != "Another" || w.Key != "k" {
			t.Errorf("changed: %+v, %v", w, err)
		}
		err = n.db.Write(t.Context(), owner, firsthand.WebhookSave, func(tx *store.Tx) error {
			return webhooks.Change(t.Context(), tx, webhooks.Webhook{ID: w.ID, URL: n.listen, Events: webhooks.Events})
		})
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("as if it were the desk's: %v", err)
		}
		if err := n.teller.Remove(t.Context(), owner, w.ID); err != nil {
			t.Error(err)
		}
	})
}
