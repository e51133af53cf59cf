package websub

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

const topicChanged = "feeds.changed"

// told are the events after which a feed is another. A quote that was withdrawn and is not any more says quote.changed alone.
var told = []string{"story.published", "story.unpublished", "correction.published", "quote.saved", "quote.changed", "quote.checked", "quote.disputed", "quote.withdrawn"}

// What happens within a moment is told together, each feed once: an import is no storm for the hub.
const (
	gathers    = 10 * time.Second
	maxWaiting = 200 // events that are looked through for what waits already
)

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

// changed are feeds of which the hub is to be told: the pages that they belong to, as paths.
type changed struct {
	Feeds []string `json:"feeds"`
}

// Register hangs the pinger on the queue.
func (p *Pinger) Register(queue *jobs.Runner) {
	for _, topic := range told {
		queue.Handle(topic, "websub", p.note)
	}
	queue.HandleSlow(topicChanged, "websub", p.Ping)
}

// note has the hub told in a moment, where there is one: a hub that is slow holds nothing up. What waits to be told already is
// not noted again, and then nothing is written.
func (p *Pinger) note(ctx context.Context, db *store.DB, e jobs.Event) error {
	var of about
	if err := e.Decode(&of); err != nil {
		return err
	}
	var bases []string
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if bases, err = p.basesOf(ctx, tx, of); err == nil {
			bases, err = notWaiting(ctx, tx, bases)
		}
		return err
	})
	if err != nil || len(bases) == 0 {
		return err
	}
	return db.Maintain(ctx, func(tx *store.Tx) error {
		if err := tx.Alone(ctx, topicChanged); err != nil { // two who note at once would each find that nobody has
			return err
		}
		bases, err := notWaiting(ctx, tx, bases)
		if err != nil {
			return err
		}
		for part := range slices.Chunk(bases, feedsEach) {
			if err := tx.EmitAt(ctx, tx.Now().Add(gathers), topicChanged, changed{part}); err != nil {
				return err
			}
		}
		return nil
	})
}

// notWaiting are those of which the hub is not about to be told.
func notWaiting(ctx context.Context, tx *store.Tx, bases []string) ([]string, error) {
	if len(bases) == 0 {
		return nil, nil
	}
	waiting, err := jobs.Waiting(ctx, tx, topicChanged, tx.Now().Add(gathers), maxWaiting)
	if err != nil {
		return nil, err
	}
	bases = slices.Clone(bases) // an act may be done again
	for _, payload := range waiting {
		var c changed
		if err := json.Unmarshal(payload, &c); err != nil {
			return nil, fmt.Errorf("read what waits to be told to the hub: %w", err)
		}
		bases = slices.DeleteFunc(bases, func(base string) bool { return slices.Contains(c.Feeds, base) })
	}
	return bases, nil
}

// Ping tells the hub of feeds that changed. What comes to nothing is tried again.
func (p *Pinger) Ping(ctx context.Context, db *store.DB, e jobs.Event) error {
	var c changed
	if err := e.Decode(&c); err != nil {
		return err
	}
	var hub string
	var urls []string
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		hub, urls, err = p.urlsOf(ctx, tx, c.Feeds)
		return err
	})
	if err != nil || hub == "" || len(urls) == 0 {
		return err
	}
	form := url.Values{"hub.mode": {"publish"}, "hub.url": urls, "hub.topic": urls}
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
