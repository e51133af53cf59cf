package stories_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// handClock is a clock that the test moves.
type handClock struct {
	mu sync.Mutex
	at time.Time
}

func (c *handClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *handClock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

// pinned runs a test on both databases with a clock that stands at noon.
func pinned(t *testing.T, fn func(t *testing.T, db *store.DB, clock *handClock, address string)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &handClock{at: noon}
		fn(t, firsthandtest.Open(t, address, store.Options{Clock: clock}), clock, address)
	})
}

func desk(t *testing.T, db *store.DB, id stories.StoryID) (d stories.Desk) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		d, err = stories.GetDesk(ctx, tx, id)
		return err
	})
	return d
}

func save(t *testing.T, db *store.DB, actor firsthand.Actor, id stories.StoryID, c stories.Content) (r stories.RevisionID) {
	t.Helper()
	write(t, db, actor, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		r, err = stories.Save(ctx, tx, id, s.Working, c)
		return err
	})
	return r
}

// act does something and wants an error of a kind, "" for none.
func act(t *testing.T, db *store.DB, actor firsthand.Actor, want firsthand.Code, what string, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := try(db, actor, fn); firsthand.ErrorCode(err) != want {
		t.Errorf("%s: %v, want %q", what, err, want)
	}
}

func notices(t *testing.T, db *store.DB, to firsthand.Actor) (kinds []string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := stories.ListNotices(ctx, tx, to.ID, "", 100)
		for _, n := range list {
			kinds = append(kinds, string(n.Kind))
		}
		return err
	})
	slices.Reverse(kinds)
	return kinds
}

func TestAStoryGoesFromDraftToApprovedAndBack(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, intern, content("From the quay", "Words."))
		ask := func(ctx context.Context, tx *store.Tx) error {
			return stories.AskReview(ctx, tx, s.ID, stories.Review{Reviewer: author.ID, ReviewerName: author.Name, DueAt: firsthand.Micros(noon.Add(time.Hour)), Words: "Is the date right?"})
		}
		approve := func(ctx context.Context, tx *store.Tx) error { return stories.Approve(ctx, tx, s.ID, s.Working) }
		act(t, db, author, firsthand.Forbidden, "an author approves what nobody asked them to read", approve)
		act(t, db, intern, "", "a contributor asks for a review", ask)
		if d := desk(t, db, s.ID); d.Stage != stories.InReview || d.ReviewerName != author.Name || d.DueAt != firsthand.Micros(noon.Add(time.Hour)) {
			t.Errorf("asked for, the desk knows %+v", d)
		}
		act(t, db, intern, firsthand.Forbidden, "a contributor approves", approve)
		act(t, db, intern, firsthand.Forbidden, "a contributor publishes", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
		act(t, db, intern, firsthand.Forbidden, "a contributor schedules", func(ctx context.Context, tx *store.Tx) error {
			return stories.Schedule(ctx, tx, s.ID, s.Working, firsthand.Micros(noon.Add(time.Hour)))
		})
		act(t, db, author, "", "the reviewer sends it back", func(ctx context.Context, tx *store.Tx) error {
			return stories.Return(ctx, tx, s.ID, "The date is missing.")
		})
		if d := desk(t, db, s.ID); d.Stage != stories.Draft {
			t.Errorf("sent back, it is %s", d.Stage)
		}
		act(t, db, author, firsthand.Conflict, "a draft is sent back", func(ctx context.Context, tx *store.Tx) error { return stories.Return(ctx, tx, s.ID, "") })
		second := save(t, db, intern, s.ID, content("From the quay", "On 4 May, words."))
		act(t, db, intern, "", "asked again", ask)
		act(t, db, author, firsthand.Conflict, "an old revision is approved", approve)
		act(t, db, author, "", "the reviewer approves", func(ctx context.Context, tx *store.Tx) error { return stories.Approve(ctx, tx, s.ID, second) })
		if d := desk(t, db, s.ID); d.Stage != stories.Approved || d.Approved != second || d.ApprovedBy != author.Name {
			t.Errorf("approved, the desk knows %+v", d)
		}
		third := save(t, db, intern, s.ID, content("From the quay", "On 5 May, words."))
		if d := desk(t, db, s.ID); d.Approved == third || d.Approved != second {
			t.Errorf("edited since, revision %s counts as approved", d.Approved)
		}
		if got := strings.Join(notices(t, db, author), " "); got != "review review" {
			t.Errorf("the reviewer was told %q", got)
		}
		if got := strings.Join(notices(t, db, intern), " "); got != "returned approved" {
			t.Errorf("the writer was told %q", got)
		}
	})
}

func TestNobodyApprovesTheirOwnByNamingThemselves(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := create(t, db, author, content("Mine", "Words."))
	act(t, db, author, "", "asked", func(ctx context.Context, tx *store.Tx) error {
		return stories.AskReview(ctx, tx, s.ID, stories.Review{Reviewer: author.ID, ReviewerName: author.Name})
	})
	act(t, db, author, firsthand.Forbidden, "approved by oneself", func(ctx context.Context, tx *store.Tx) error { return stories.Approve(ctx, tx, s.ID, s.Working) })
}

func TestStagesOfWhatReadersSee(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "It was a Monday."))
		publish := func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) }
		correct := func(kind string) {
			act(t, db, editor, "", kind, func(ctx context.Context, tx *store.Tx) error {
				now, err := stories.Get(ctx, tx, s.ID)
				if err != nil {
					return err
				}
				return stories.Correct(ctx, tx, s.ID, now.Working, content("One", "It was told as "+kind+"."), stories.Correction{Kind: kind, Text: "Told."})
			})
		}
		stage := func(want, live stories.Stage) {
			t.Helper()
			if d := desk(t, db, s.ID); d.Stage != want || d.LiveStage != live {
				t.Errorf("it is %s, readers see it as %q; want %s and %q", d.Stage, d.LiveStage, want, live)
			}
		}
		act(t, db, author, "", "published", publish)
		stage(stories.Out, stories.Out)
		save(t, db, author, s.ID, content("One", "It was a Tuesday."))
		stage(stories.Out, stories.Out)
		act(t, db, author, "", "published anew", publish)
		stage(stories.Updated, stories.Updated)
		correct("correction")
		stage(stories.Corrected, stories.Corrected)
		correct("update")
		stage(stories.Updated, stories.Updated)
		correct("retraction")
		stage(stories.Retracted, stories.Retracted)
		act(t, db, author, "", "a new text is sent to review", func(ctx context.Context, tx *store.Tx) error {
			return stories.AskReview(ctx, tx, s.ID, stories.Review{})
		})
		stage(stories.InReview, stories.Retracted)
		act(t, db, editor, "", "sent back", func(ctx context.Context, tx *store.Tx) error { return stories.Return(ctx, tx, s.ID, "") })
		stage(stories.Retracted, stories.Retracted)
		act(t, db, editor, "", "unpublished", func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, s.ID) })
		stage(stories.Draft, "")
	})
}

// queue is a node's runner of what is due; before is called when something was claimed, before it is handled.
func queue(db *store.DB, before ...func()) *jobs.Runner {
	r := jobs.New(db, nil, jobs.Options{Workers: 2})
	for topic, do := range map[string]func(context.Context, *store.Tx, stories.StoryID, int64) error{
		stories.PublishDue: stories.PublishWhenDue, stories.UnpublishDue: stories.UnpublishWhenDue,
	} {
		r.Handle(topic, "stories", func(ctx context.Context, db *store.DB, e jobs.Event) error {
			var event struct {
				Story stories.StoryID
				At    int64
			}
			if err := e.Decode(&event); err != nil {
				return err
			}
			for _, fn := range before {
				fn()
			}
			machine := firsthand.Actor{Name: "Firsthand", Role: firsthand.System}
			return db.Write(ctx, machine, firsthand.StoryPublish, func(tx *store.Tx) error { return do(ctx, tx, event.Story, event.At) })
		})
	}
	r.Ignore("story.published", "story.unpublished", "correction.published", stories.NoticeMade)
	return r
}
