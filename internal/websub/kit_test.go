package websub_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
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

// desk is a newsroom with a hub.
type desk struct {
	*testing.T
	db    *store.DB
	clock *hands
	queue *jobs.Runner
	hub   *hub
	at    string // of the hub
}

func onBoth(t *testing.T, fn func(d *desk)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &hands{at: time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)}
		d := &desk{T: t, db: firsthandtest.Open(t, address, store.Options{Clock: clock}), clock: clock, hub: &hub{answer: http.StatusNoContent}}
		server := httptest.NewServer(d.hub)
		t.Cleanup(server.Close)
		d.queue, d.at = jobs.New(d.db, nil, jobs.Options{}), server.URL
		pinger := &websub.Pinger{Fetch: fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}), BaseURL: "https://desk.example", Log: slog.New(slog.DiscardHandler)}
		pinger.Register(d.queue)
		d.queue.Ignore("story.made", "story.saved", "topic.made", "topic.saved", "quote.sourced")
		fn(d)
	})
}

func (d *desk) do(act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	d.Helper()
	if err := d.db.Write(d.Context(), owner, act, func(tx *store.Tx) error { return fn(d.Context(), tx) }); err != nil {
		d.Fatal(err)
	}
}

// names has the desk name its hub.
func (d *desk) names() {
	d.Helper()
	d.do(firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error { s.Discovery.Hub = d.at; return nil })
	})
}

// work handles what is due, now and a moment later, and gives what the hub heard.
func (d *desk) work() []string {
	d.Helper()
	for range 2 {
		if err := d.queue.RunDue(d.Context()); err != nil {
			d.Fatal(err)
		}
		d.clock.forward(time.Minute)
	}
	return d.hub.heard()
}

func (d *desk) topic(name string) (id stories.TopicID) {
	d.Helper()
	d.do(firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: name})
		return err
	})
	return id
}

func (d *desk) publish(title string, topic stories.TopicID, more ...document.Block) (id stories.StoryID) {
	d.Helper()
	d.do(firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Meta: stories.Meta{Topics: []stories.TopicID{topic}},
			Body: document.Doc{Blocks: append([]document.Block{document.P(document.T("Words."))}, more...)}}})
		id = made.ID
		if err != nil {
			return err
		}
		return stories.Publish(ctx, tx, id, 0)
	})
	return id
}
