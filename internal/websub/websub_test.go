package websub_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestTheHubIsToldOfTheFeedsThatChanged(t *testing.T) {
	onBoth(t, func(d *desk) {
		d.publish("Before", d.topic("Before"))
		if told := d.work(); len(told) != 0 {
			d.Errorf("without a hub somebody is told of %v", told)
		}
		d.names()
		story := d.publish("Music", d.topic("Music"))
		told := d.work()
		for _, want := range []string{"https://desk.example/rss/", "https://desk.example/feed.atom", "https://desk.example/feed.json", "https://desk.example/tag/music/feed.atom"} {
			if !slices.Contains(told, want) {
				d.Errorf("the hub is not told of %s: %v", want, told)
			}
		}
		d.do(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Draft", Body: document.Doc{}}})
			return err
		})
		if told := d.work(); len(told) != 0 {
			d.Errorf("of a draft the hub is told %v", told)
		}

		d.hub.answers(http.StatusServiceUnavailable)
		d.do(firsthand.StoryUnpublish, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story) })
		if told := d.work(); len(told) != 0 {
			d.Errorf("a hub that is down heard %v", told)
		}
		d.hub.answers(http.StatusAccepted)
		d.clock.forward(time.Hour)
		if told := d.work(); !slices.Contains(told, "https://desk.example/rss/") || strings.Contains(strings.Join(told, " "), "music") {
			d.Errorf("what did not arrive is told as %v", told)
		}
	})
}

// TestAQuoteChangesTheFeedsOfTheStoriesThatPrintIt: what is withdrawn is gone from them, and what is restored is back.
func TestAQuoteChangesTheFeedsOfTheStoriesThatPrintIt(t *testing.T) {
	onBoth(t, func(d *desk) {
		d.names()
		var maud sources.PersonID
		var quote, unused sources.QuoteID
		d.do(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) (err error) {
			if maud, err = sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante"}); err != nil {
				return err
			}
			for text, id := range map[string]*sources.QuoteID{"We made it in a week.": &quote, "Nobody slept.": &unused} {
				if *id, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: text, Speaker: maud, SpeakerPrinted: "Maud", Confidence: 1000}); err != nil {
					return err
				}
			}
			return sources.PublishPerson(ctx, tx, maud, true)
		})
		d.work()
		d.publish("Peace", d.topic("Music"), document.Quote{ID: string(quote), Paragraphs: []document.Paragraph{document.P(document.T("We made it in a week."))}})
		d.work()
		for _, c := range []struct {
			quote sources.QuoteID
			state sources.StateChange
			want  []string
		}{
			{quote, sources.StateChange{State: sources.Withdrawn, By: "Maud", Note: "No."}, []string{"/rss/", "/feed.json", "/quotes/rss/", "/people/maud-ferrante/quotes/rss/", "/tag/music/rss/", "/tag/music/feed.atom"}},
			{quote, sources.StateChange{State: sources.Reported}, []string{"/rss/", "/quotes/rss/", "/tag/music/rss/"}},
			{quote, sources.StateChange{State: sources.Disputed, By: "Maud", Note: "Not so."}, []string{"/rss/", "/quotes/rss/", "/tag/music/rss/"}},
			{unused, sources.StateChange{State: sources.Disputed, By: "Maud", Note: "Not so."}, nil},
		} {
			d.do(c.state.Act(), func(ctx context.Context, tx *store.Tx) error { return sources.SetState(ctx, tx, c.quote, c.state) })
			told := d.work()
			for _, want := range c.want {
				if n := len(slices.DeleteFunc(slices.Clone(told), func(u string) bool { return u != "https://desk.example"+want })); n != 1 {
					d.Errorf("of a quote that is %s the hub hears of %s %d times: %v", c.state.State, want, n, told)
				}
			}
			if c.want == nil && told != nil {
				d.Errorf("of a quote that nothing prints it hears %v", told)
			}
		}
	})
}

// TestWhatHappensTogetherIsToldOnce: an import of many stories is told as their feeds, each once, and what happens later is told anew.
func TestWhatHappensTogetherIsToldOnce(t *testing.T) {
	onBoth(t, func(d *desk) {
		d.names()
		var topics []stories.TopicID
		for n := range 3 {
			topics = append(topics, d.topic(fmt.Sprintf("Topic %d", n)))
		}
		for n := range 30 {
			d.publish(fmt.Sprintf("Story %d", n), topics[n%3])
			if n%10 == 9 { // while others come in
				if err := d.queue.RunDue(d.Context()); err != nil {
					d.Fatal(err)
				}
				d.clock.forward(time.Second)
			}
		}
		told := d.work()
		slices.Sort(told)
		if len(told) != 12 || len(slices.Compact(slices.Clone(told))) != 12 { // the site's and those of three topics, in three formats
			d.Errorf("30 stories are told as %d feeds: %v", len(told), told)
		}
		d.publish("Later", topics[0])
		if told := d.work(); len(told) != 6 {
			d.Errorf("later the hub is told of %v", told)
		}
	})
}
