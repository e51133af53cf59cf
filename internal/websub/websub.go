package websub

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/jobs"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const topicChanged = "feeds.changed"

// told are the events after which a feed is another.
var told = []string{"story.published", "story.unpublished", "correction.published", "quote.saved", "quote.checked", "quote.disputed", "quote.withdrawn"}

// Pinger tells the hub.
type Pinger struct {
	Fetch   *fetch.Client
	BaseURL string // of the site, no slash at the end
	Log     *slog.Logger
}

// about names what happened to what; one of them is set.
type about struct {
	Story      string `json:"story,omitempty"`
	Correction string `json:"correction,omitempty"`
	Quote      string `json:"quote,omitempty"`
}

// Register hangs the pinger on the queue.
func (p *Pinger) Register(queue *jobs.Runner) {
	for _, topic := range told {
		queue.Handle(topic, "websub", p.note)
	}
	queue.HandleSlow(topicChanged, "websub", p.Ping)
}

// note has the hub told later, where there is one: a hub that is slow holds nothing up.
func (p *Pinger) note(ctx context.Context, db *store.DB, e jobs.Event) error {
	var of about
	if err := e.Decode(&of); err != nil {
		return err
	}
	var hub string
	err := db.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		hub = settings.Discovery.Hub
		return err
	})
	if err != nil || hub == "" {
		return err
	}
	return db.Maintain(ctx, func(tx *store.Tx) error { return tx.Emit(ctx, topicChanged, of) })
}

// Ping tells the hub of the feeds that something is in. What comes to nothing is tried again.
func (p *Pinger) Ping(ctx context.Context, db *store.DB, e jobs.Event) error {
	var of about
	if err := e.Decode(&of); err != nil {
		return err
	}
	var hub string
	var changed []string
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		hub, changed, err = p.feedsOf(ctx, tx, of)
		return err
	})
	if err != nil || hub == "" || len(changed) == 0 {
		return err
	}
	form := url.Values{"hub.mode": {"publish"}, "hub.url": changed, "hub.topic": changed}
	status, err := p.Fetch.Post(ctx, fetch.Message{URL: hub, Type: "application/x-www-form-urlencoded", Body: []byte(form.Encode())})
	switch {
	case err != nil:
		return fmt.Errorf("tell the hub %s: %w", hub, err)
	case status < 200 || status > 299:
		p.Log.Warn("the hub did not take what it was told; it is told again later", "hub", hub, "status", status, "try", e.Attempt)
		return firsthand.Errorf(firsthand.Unavailable, "The hub %s answered with %d.", hub, status)
	}
	return nil
}
