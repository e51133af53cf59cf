package websub_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/websub"
)

var owner = firsthand.Actor{ID: "o", Name: "The owner", Role: firsthand.Owner}

// hands is a clock that a test moves.
type hands struct {
	mu sync.Mutex
	at time.Time
}

func (h *hands) Now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

func (h *hands) forward(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}

// hub is one of WebSub's, as far as who publishes sees it.
type hub struct {
	mu     sync.Mutex
	told   []string
	answer int
}

func (h *hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if r.Method != http.MethodPost || r.FormValue("hub.mode") != "publish" {
		h.told = append(h.told, "?")
	}
	if h.answer < 300 {
		h.told = append(h.told, r.Form["hub.url"]...)
	}
	w.WriteHeader(h.answer)
}

func (h *hub) heard() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := h.told
	h.told = nil
	return out
}

func (h *hub) answers(status int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.answer = status
}

func TestTheHubIsToldOfTheFeedsThatChanged(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &hands{at: time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)}
		db := firsthandtest.Open(t, address, store.Options{Clock: clock})
		h := &hub{answer: http.StatusNoContent}
		server := httptest.NewServer(h)
		t.Cleanup(server.Close)
		queue := jobs.New(db, nil, jobs.Options{})
		pinger := &websub.Pinger{Fetch: fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}), BaseURL: "https://desk.example", Log: slog.New(slog.DiscardHandler)}
		pinger.Register(queue)
		queue.Ignore("story.made", "story.saved", "topic.made", "topic.saved")
		do := func(act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
			t.Helper()
			if err := db.Write(t.Context(), owner, act, func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
				t.Fatal(err)
			}
		}
		work := func() []string {
			t.Helper()
			if err := queue.RunDue(t.Context()); err != nil {
				t.Fatal(err)
			}
			return h.heard()
		}
		publish := func(title string) (id stories.StoryID) {
			do(firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) error {
				topic, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: title})
				if err != nil {
					return err
				}
				made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Meta: stories.Meta{Topics: []stories.TopicID{topic}},
					Body: document.Doc{Blocks: []document.Block{document.P(document.T("Words."))}}}})
				id = made.ID
				if err != nil {
					return err
				}
				return stories.Publish(ctx, tx, id, 0)
			})
			return id
		}

		publish("Before")
		if told := work(); len(told) != 0 {
			t.Errorf("without a hub somebody is told of %v", told)
		}
		do(firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
			return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error { s.Discovery.Hub = server.URL; return nil })
		})
		story := publish("Music")
		told := work()
		for _, want := range []string{"https://desk.example/rss/", "https://desk.example/feed.atom", "https://desk.example/feed.json", "https://desk.example/tag/music/feed.atom"} {
			if !slices.Contains(told, want) {
				t.Errorf("the hub is not told of %s: %v", want, told)
			}
		}
		do(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Draft", Body: document.Doc{}}})
			return err
		})
		if told := work(); len(told) != 0 {
			t.Errorf("of a draft the hub is told %v", told)
		}

		h.answers(http.StatusServiceUnavailable)
		do(firsthand.StoryUnpublish, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story) })
		if told := work(); len(told) != 0 {
			t.Errorf("a hub that is down heard %v", told)
		}
		h.answers(http.StatusAccepted)
		clock.forward(time.Hour)
		if told := work(); !slices.Contains(told, "https://desk.example/rss/") || strings.Contains(strings.Join(told, " "), "music") {
			t.Errorf("what did not arrive is told as %v", told)
		}
	})
}
