package webhooks_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/webhooks"
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

// heard is a message as it came in.
type heard struct {
	Event, Delivery string
	Quote, Story    map[string]any
	Correction      map[string]any
	raw             []byte
	header          http.Header
}

// newsroom is a desk with webhooks and who listens to them.
type newsroom struct {
	t      *testing.T
	db     *store.DB
	clock  *hands
	queue  *jobs.Runner
	teller *webhooks.Teller
	blobs  string
	listen string // the listener's address

	mu     sync.Mutex
	heard  []heard
	answer int
}

func newNewsroom(t *testing.T, address string) *newsroom {
	t.Helper()
	n := &newsroom{t: t, clock: &hands{at: time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)}, blobs: t.TempDir(), answer: 200}
	n.db = firsthandtest.Open(t, address, store.Options{Clock: n.clock})
	blobs, err := media.OpenDir(n.blobs)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	listener := httptest.NewServer(http.HandlerFunc(n.hear))
	t.Cleanup(listener.Close)
	n.listen = listener.URL
	client := fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	n.teller = &webhooks.Teller{DB: n.db, Blobs: blobs, Fetch: client, BaseURL: "https://desk.example", Log: slog.New(slog.DiscardHandler)}
	n.queue = jobs.New(n.db, nil, jobs.Options{})
	n.queue.Ignore("quote.changed", "quote.sourced", "source.cited")
	n.teller.Register(n.queue)
	return n
}

func (n *newsroom) hear(w http.ResponseWriter, r *http.Request) {
	raw, _ := io.ReadAll(r.Body)
	h := heard{raw: raw, header: r.Header}
	if err := json.Unmarshal(raw, &h); err != nil {
		n.t.Errorf("the message %s: %v", raw, err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.heard = append(n.heard, h)
	w.WriteHeader(n.answer)
}

func (n *newsroom) do(act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	n.t.Helper()
	if err := n.db.Write(n.t.Context(), owner, act, func(tx *store.Tx) error { return fn(n.t.Context(), tx) }); err != nil {
		n.t.Fatal(err)
	}
}

func (n *newsroom) add(address string, events ...string) (webhooks.ID, string) {
	n.t.Helper()
	id, secret, err := n.teller.Add(n.t.Context(), owner, webhooks.Webhook{URL: address, Events: events})
	if err != nil {
		n.t.Fatal(err)
	}
	return id, secret
}

// work lets the jobs do what is due and gives what was heard of it.
func (n *newsroom) work() []heard {
	n.t.Helper()
	if err := n.queue.RunDue(n.t.Context()); err != nil {
		n.t.Fatal(err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	out := n.heard
	n.heard = nil
	return out
}

func (n *newsroom) answers(status int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.answer = status
}

func (n *newsroom) deliveries(id webhooks.ID) (list []webhooks.Delivery) {
	n.t.Helper()
	err := n.db.Read(n.t.Context(), func(tx *store.Tx) (err error) {
		list, err = webhooks.ListDeliveries(n.t.Context(), tx, owner, id, "", 100)
		return err
	})
	if err != nil {
		n.t.Fatal(err)
	}
	return list
}

func (n *newsroom) hook(id webhooks.ID) webhooks.Webhook {
	n.t.Helper()
	var found webhooks.Webhook
	err := n.db.Read(n.t.Context(), func(tx *store.Tx) error {
		list, err := webhooks.List(n.t.Context(), tx, owner)
		for _, w := range list {
			if w.ID == id {
				found = w
			}
		}
		return err
	})
	if err != nil {
		n.t.Fatal(err)
	}
	return found
}

func (n *newsroom) quote(text string) (id sources.QuoteID) {
	n.t.Helper()
	n.do(firsthand.QuoteSave, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: text, SpeakerPrinted: "Maud Ferrante", Confidence: 1000})
		return err
	})
	return id
}

func (n *newsroom) publish(id sources.QuoteID, text string) (story stories.Story) {
	n.t.Helper()
	n.do(firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) (err error) {
		body := document.Doc{Blocks: []document.Block{document.Quote{ID: string(id), Paragraphs: []document.Paragraph{document.P(document.T(text))}}}}
		if story, err = stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "A week without sleep", Body: body}}); err != nil {
			return err
		}
		return stories.Publish(ctx, tx, story.ID, 0)
	})
	return story
}

func events(list []heard) string {
	var out []string
	for _, h := range list {
		out = append(out, h.Event)
	}
	return strings.Join(out, " ")
}

func TestAListenerHearsWhatIsTrueWhenItIsTold(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		n := newNewsroom(t, address)
		_, secret := n.add(n.listen, webhooks.Events...)
		const words = "We made it in a week."
		quote := n.quote(words)
		got := n.work()
		if events(got) != "quote.saved" || got[0].Quote["id"] != string(quote) || got[0].Quote["public"] != false || strings.Contains(string(got[0].raw), "week") {
			t.Fatalf("of a quote that no reader sees a listener hears %s", got[0].raw)
		}
		signature := regexp.MustCompile(`^sha256=([0-9a-f]{64}), t=(\d+)$`).FindStringSubmatch(got[0].header.Get("X-Ghost-Signature"))
		if signature == nil || signature[1] != webhooks.Sign(secret, got[0].raw, signature[2]) {
			t.Errorf("it is signed %q", got[0].header.Get("X-Ghost-Signature"))
		}

		story := n.publish(quote, words)
		if got = n.work(); events(got) != "story.published" || got[0].Story["url"] != "https://desk.example/a-week-without-sleep/" {
			t.Errorf("published: %s", events(got))
		}
		n.do(firsthand.QuoteDispute, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Disputed, By: "Maud Ferrante", Note: "It was a month."})
		})
		if got = n.work(); events(got) != "quote.disputed" || got[0].Quote["text"] != words || got[0].Quote["state_note"] != "It was a month." {
			t.Errorf("disputed: %s", got[0].raw)
		}

		// Disputed again and withdrawn before anybody was told: both messages have the words no more.
		for _, state := range []sources.State{sources.Disputed, sources.Withdrawn} {
			n.do(firsthand.QuoteWithdraw, func(ctx context.Context, tx *store.Tx) error {
				return sources.SetState(ctx, tx, quote, sources.StateChange{State: state, By: "Maud Ferrante", Note: "I did not say that."})
			})
		}
		got = n.work()
		if len(got) != 2 {
			t.Fatalf("withdrawn: %s", events(got))
		}
		for _, h := range got {
			if h.Quote["state"] != "withdrawn" || strings.Contains(string(h.raw), words) {
				t.Errorf("%s: %s", h.Event, h.raw)
			}
		}

		n.do(firsthand.StoryCorrect, func(ctx context.Context, tx *store.Tx) error {
			return stories.Correct(ctx, tx, story.ID, story.Working, stories.Content{Title: "A month without sleep"}, stories.Correction{Kind: "correction", Text: "It was a month."})
		})
		if got = n.work(); len(got) != 2 || !strings.Contains(events(got), "correction.published") || !strings.Contains(string(got[0].raw)+string(got[1].raw), `"text":"It was a month."`) {
			t.Errorf("corrected: %s", events(got))
		}
		n.do(firsthand.StoryUnpublish, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story.ID) })
		if got = n.work(); events(got) != "story.unpublished" || strings.Contains(string(got[0].raw), "month") {
			t.Errorf("unpublished: %s", got[0].raw)
		}
	})
}

func TestAMessageThatDoesNotArriveIsSentAgain(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		n := newNewsroom(t, address)
		id, _ := n.add(n.listen, "quote.saved")
		n.answers(503)
		n.quote("We made it in a week.")
		if got := n.work(); len(got) != 1 {
			t.Fatalf("heard at first: %s", events(got))
		}
		if got := n.work(); len(got) != 0 {
			t.Errorf("heard again at once: %s", events(got))
		}
		if d := n.deliveries(id); len(d) != 1 || d[0].State != webhooks.Waiting || d[0].Tries != 1 || d[0].Status != 503 || !strings.Contains(d[0].Reason, "503") {
			t.Errorf("the desk sees %+v", d)
		}
		n.answers(200)
		n.clock.forward(11 * time.Second)
		got := n.work()
		d := n.deliveries(id)
		if len(got) != 1 || len(d) != 1 || d[0].State != webhooks.Delivered || d[0].Tries != 2 || d[0].Reason != "" || got[0].Delivery != d[0].ID {
			t.Errorf("heard %s; the desk sees %+v", events(got), d)
		}
		if w := n.hook(id); w.Failures != 0 {
			t.Errorf("the webhook has %d failures", w.Failures)
		}
	})
}

func TestAnAddressThatKeepsFailingIsPausedAndResumed(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		n := newNewsroom(t, address)
		id, _ := n.add(n.listen, "quote.saved")
		n.answers(500)
		for range 12 {
			n.quote("We made it in a week.")
		}
		n.work()
		if w := n.hook(id); w.PausedAt != 0 || w.Failures != 12 {
			t.Errorf("a receiver that is being started anew: %+v", w)
		}
		n.clock.forward(20 * time.Minute)
		n.work()
		w := n.hook(id)
		if w.PausedAt == 0 || !strings.Contains(w.PausedWhy, "did not arrive") {
			t.Fatalf("after twenty minutes: %+v", w)
		}
		var told []store.AuditRow
		err := n.db.Read(t.Context(), func(tx *store.Tx) (err error) {
			told, err = store.ListAudit(t.Context(), tx, "webhook", string(id), "", 50)
			return err
		})
		if err != nil || len(told) == 0 {
			t.Errorf("the audit has %d rows, %v", len(told), err)
		}
		n.answers(200)
		n.quote("It was a month.")
		n.clock.forward(5 * time.Hour)
		if got := n.work(); len(got) != 0 {
			t.Errorf("a paused address hears %s", events(got))
		}
		n.do(firsthand.WebhookSave, func(ctx context.Context, tx *store.Tx) error { return webhooks.Resume(ctx, tx, id) })
		n.work()
		for _, d := range n.deliveries(id) {
			if d.State != webhooks.Delivered {
				t.Errorf("resumed: %+v", d)
			}
		}
		if err := n.teller.Remove(t.Context(), owner, id); err != nil {
			t.Fatal(err)
		}
		if keys, err := os.ReadDir(filepath.Join(n.blobs, "webhooks")); err != nil || len(keys) != 0 {
			t.Errorf("a removed address leaves the keys %v, %v", keys, err)
		}
		n.quote("And nobody slept.")
		if got := n.work(); len(got) != 0 || len(n.deliveries(id)) != 0 {
			t.Errorf("a removed address hears %s", events(got))
		}
	})
}

func TestTheSecretLiesOpenNowhere(t *testing.T) {
	n := newNewsroom(t, firsthandtest.SQLiteAddress(t))
	id, secret := n.add(n.listen, "quote.saved")
	var kept string
	err := n.db.Read(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(t.Context(), `SELECT secret FROM webhooks WHERE id = ?`, string(id)).Scan(&kept)
	})
	key, fileErr := os.ReadFile(filepath.Join(n.blobs, "webhooks", string(id)+".key"))
	if err != nil || fileErr != nil || len(secret) != 64 || strings.Contains(kept, secret) || strings.Contains(string(key), secret) || len(key) != 32 {
		t.Errorf("the secret %q is kept as %q and %x (%v, %v)", secret, kept, key, err, fileErr)
	}
}

func TestAnAddressInsideIsNotTold(t *testing.T) {
	n := newNewsroom(t, firsthandtest.SQLiteAddress(t))
	n.teller.Fetch = fetch.New(fetch.Options{}) // as in production: nothing inside
	id, _ := n.add(n.listen, "quote.saved")
	n.quote("We made it in a week.")
	if got := n.work(); len(got) != 0 {
		t.Errorf("an address inside hears %s", events(got))
	}
	if d := n.deliveries(id); len(d) != 1 || d[0].State != webhooks.Waiting || !strings.Contains(d[0].Reason, "public Internet") {
		t.Errorf("the desk sees %+v", d)
	}
	for _, bad := range []string{"", "listen.example", "ftp://listen.example/", "https://me:word@listen.example/"} {
		if _, _, err := n.teller.Add(t.Context(), owner, webhooks.Webhook{URL: bad, Events: []string{"quote.saved"}}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: %v", bad, err)
		}
	}
	for _, bad := range [][]string{nil, {"quote.thought"}, {"quote.saved", ""}} {
		if _, _, err := n.teller.Add(t.Context(), owner, webhooks.Webhook{URL: "https://listen.example/", Events: bad}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
