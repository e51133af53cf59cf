package stories_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestTotalsAreWhatIsCounted does what desks do, drawn, and counts all lists again after each act.
func TestTotalsAreWhatIsCounted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := &archive{draw: rand.New(rand.NewPCG(11, 3)), names: map[string]string{}}
		write(t, db, editor, a.records)
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.BringMany(ctx, tx, a.stories()[:30])
			return err
		})
		rightTotals(t, db, "many came in")
		for range 60 {
			var did string
			err := try(db, owner, func(ctx context.Context, tx *store.Tx) (err error) { did, err = a.change(ctx, tx); return err })
			if err != nil && firsthand.ErrorCode(err) == firsthand.Internal {
				t.Fatalf("%s: %v", did, err)
			}
			rightTotals(t, db, did)
		}
		a.eachTotal(t, db)
	})
}

// TestTotalsHoldBesideOtherWriters has several at once do what desks do to the same stories.
func TestTotalsHoldBesideOtherWriters(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := &archive{draw: rand.New(rand.NewPCG(7, 5)), names: map[string]string{}}
		write(t, db, editor, a.records)
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.BringMany(ctx, tx, a.stories()[:30])
			return err
		})
		var all sync.WaitGroup
		for n := range uint64(3) {
			all.Go(func() {
				one := *a
				for m := range uint64(8) {
					var did string
					err := try(db, owner, func(ctx context.Context, tx *store.Tx) (err error) {
						one.draw = rand.New(rand.NewPCG(n, m)) // the same when it is run again
						did, err = one.change(ctx, tx)
						return err
					})
					if code := firsthand.ErrorCode(err); err != nil && code == firsthand.Internal {
						t.Errorf("%s: %v", did, err)
					}
				}
			})
		}
		all.Wait()
		rightTotals(t, db, "three wrote at once")
	})
}

// TestATopicGoesOffFileBesideAPublish: who takes it off file waits for the story, and neither has to begin again.
func TestATopicGoesOffFileBesideAPublish(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := &archive{draw: rand.New(rand.NewPCG(3, 1)), names: map[string]string{}}
		write(t, db, editor, a.records)
		gone, stays := a.topics[0], a.topics[1]
		filed := content("A winter", "It was cold.")
		filed.Meta.Topics = []stories.TopicID{gone}
		s := create(t, db, owner, filed)
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
		filed.Meta.Topics = []stories.TopicID{stays, gone}
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, s.ID, s.Working, filed)
			return err
		})
		var published, deleted int
		var outcome func() error
		one := try(db, owner, func(ctx context.Context, tx *store.Tx) error {
			published++
			if err := tx.QueryRow(ctx, `SELECT id FROM stories WHERE id = ?`+tx.Dialect().ForUpdate(), string(s.ID)).Scan(new(string)); err != nil {
				return err
			}
			if outcome == nil {
				outcome = firsthandtest.Meanwhile(t, tx, func() error {
					return try(db, owner, func(ctx context.Context, tx *store.Tx) error {
						deleted++
						return stories.DeleteTopic(ctx, tx, gone)
					})
				})
			}
			return stories.Publish(ctx, tx, s.ID, 0)
		})
		if err := errors.Join(one, outcome()); err != nil || published != 1 || deleted != 1 {
			t.Errorf("published in %d runs, off file in %d: %v", published, deleted, err)
		}
		rightTotals(t, db, "a topic went")
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			left, err := store.List(ctx, tx, store.Value[string], `SELECT name FROM list_counts WHERE name LIKE ?`, "topic%"+string(gone)+"%")
			if len(left) > 0 {
				t.Errorf("of a topic that is gone is kept: %q", left)
			}
			return err
		})
	})
}

// eachTotal asks for the totals of lists of all kinds, and for the lists.
func (a *archive) eachTotal(t *testing.T, db *store.DB) {
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		for n := range 300 {
			pick := func() bool { return a.draw.IntN(3) == 0 }
			o := stories.ListOptions{Limit: 1000, PrimaryTopic: pick(), PrimaryByline: pick(), Pages: pick()}
			if pick() {
				o.Topic = a.topics[a.draw.IntN(len(a.topics))]
			}
			if pick() {
				o.Byline = a.bylines[a.draw.IntN(len(a.bylines))]
			}
			if a.draw.IntN(9) == 0 {
				o.Person = a.people[a.draw.IntN(len(a.people))]
			}
			if pick() {
				o.Featured = new(pick())
			}
			if pick() {
				o.Not = []stories.StoryID{"none", stories.StoryID(fmt.Sprintf("brought-%02d", a.draw.IntN(30)))}
			}
			if pick() {
				o.Before = &stories.Place{PublishedAt: firsthand.Micros(moment.at.Add(-time.Duration(a.draw.IntN(10_000)) * time.Hour))}
			}
			list, err := stories.ListPublished(ctx, tx, o)
			if err != nil {
				return err
			}
			if total, err := stories.CountPublished(ctx, tx, o); err != nil || total != len(list) {
				t.Errorf("list %d, %+v: a total of %d, and %d stories (%v)", n, o, total, len(list), err)
			}
		}
		return nil
	})
}

// TestPublishingCostsTheSameHoweverManyThereAre counts the statements of an act, in a site of few stories and of more.
func TestPublishingCostsTheSameHoweverManyThereAre(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := &archive{draw: rand.New(rand.NewPCG(2, 9)), names: map[string]string{}}
		write(t, db, editor, a.records)
		cost := func() int64 {
			var s stories.Story
			write(t, db, owner, func(ctx context.Context, tx *store.Tx) (err error) {
				c := content("A winter", "It was cold.")
				c.Meta.Topics, c.Meta.Bylines, c.Meta.People = a.topics[:2], a.bylines[:1], a.people[:2]
				s, err = stories.Create(ctx, tx, stories.NewStory{Content: c})
				return err
			})
			before := db.Statements()
			write(t, db, owner, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
			return db.Statements() - before
		}
		few := cost()
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.BringMany(ctx, tx, a.stories()[:60])
			return err
		})
		const most = 64
		if more := cost(); few > most || more > few {
			t.Errorf("to publish a story costs %d statements in a small site, %d in a larger one, %d at most", few, more, most)
		}
	})
}

func rightTotals(t *testing.T, db *store.DB, after string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		wrong, err := stories.Recount(ctx, tx)
		if err != nil {
			return err
		}
		ofSources, err := sources.Recount(ctx, tx)
		if wrong = append(wrong, ofSources...); len(wrong) > 0 {
			t.Fatalf("after %s: %+v", after, wrong)
		}
		return err
	})
}

// change is an act on a drawn story or topic.
func (a *archive) change(ctx context.Context, tx *store.Tx) (did string, err error) {
	id := stories.StoryID(fmt.Sprintf("brought-%02d", a.draw.IntN(30)))
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return "", err
	}
	at := firsthand.Micros(moment.at.Add(-time.Duration(a.draw.IntN(1_000_000)) * time.Hour)) // a century, so that some are of before 1970
	if a.draw.IntN(8) == 0 {
		at = a.draw.Int64N(86_400_000_000) + 1 // its first day
	}
	switch a.draw.IntN(13) {
	case 0:
		return "publish", stories.Publish(ctx, tx, id, at)
	case 1:
		return "unpublish", stories.Unpublish(ctx, tx, id)
	case 2:
		return "feature", stories.Feature(ctx, tx, id, !s.Featured)
	case 3:
		return "make it a page, or none", stories.Stand(ctx, tx, id, s.StandsAs(), stories.Standing{Page: new(!s.Page)})
	case 4:
		return "date", stories.Stand(ctx, tx, id, s.StandsAs(), stories.Standing{PublishedAt: &at})
	case 5:
		if a.draw.IntN(4) > 0 || len(a.topics) < 3 {
			return "nothing", nil
		}
		n := a.draw.IntN(len(a.topics))
		gone := a.topics[n]
		return "take a topic off file", stories.DeleteTopic(ctx, tx, gone)
	case 6:
		return "bring it again", a.again(ctx, tx, s)
	case 7:
		state := []sources.State{sources.Checked, sources.Disputed, sources.Withdrawn, sources.Reported}[a.draw.IntN(4)]
		return "a quote is " + string(state), sources.SetState(ctx, tx, a.quotes[a.draw.IntN(len(a.quotes))], sources.StateChange{State: state, By: "Maud Example", Note: "As the tape has it.", Passage: "The harbour froze."})
	case 8:
		_, err := stories.MergePeople(ctx, tx, a.people[a.draw.IntN(len(a.people))], a.people[a.draw.IntN(len(a.people))])
		return "merge people", err
	case 9:
		p := a.people[a.draw.IntN(len(a.people))]
		return "a person has a page, or none", sources.PublishPerson(ctx, tx, p, a.draw.IntN(2) == 0)
	case 10:
		if s.Published {
			return "trash", errors.Join(stories.Unpublish(ctx, tx, id), stories.Trash(ctx, tx, id))
		}
		return "take out of the trash", stories.BringBack(ctx, tx, id)
	default:
		c := a.content("Winter, again", nil)
		if _, err := stories.Save(ctx, tx, id, s.Working, c); err != nil {
			return "save", err
		}
		return "save and publish", stories.Publish(ctx, tx, id, 0)
	}
}

// again brings a story that came in before as another.
func (a *archive) again(ctx context.Context, tx *store.Tx, s stories.Story) error {
	s.Published, s.Page, s.Featured = a.draw.IntN(3) > 0, a.draw.IntN(3) == 0, !s.Featured
	s.Origin.Draft = fmt.Sprint("made again ", a.draw.IntN(1000))
	_, _, err := stories.Bring(ctx, tx, stories.Brought{Story: s, Content: a.content("Winter, once more", nil)})
	return err
}

// TestAWrongTotalIsMended has the doctor's count put right what a hand in the database made wrong.
func TestAWrongTotalIsMended(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := &archive{draw: rand.New(rand.NewPCG(5, 3)), names: map[string]string{}}
		write(t, db, editor, a.records)
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.BringMany(ctx, tx, a.stories()[:20])
			return err
		})
		total := func() (n int) {
			read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				n, err = stories.CountPublished(ctx, tx, stories.ListOptions{})
				return err
			})
			return n
		}
		before := total()
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			tx.Count("quotes", -2)
			tx.Count("stories", 7)
			_, err := tx.Exec(ctx, `DELETE FROM list_counts WHERE under = 'topic'`)
			return err
		})
		if total() != before+7 {
			t.Fatalf("a total of %d made wrong is %d", before, total())
		}
		var ofStories, ofSources []store.WrongCount
		read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if ofStories, err = stories.Recount(ctx, tx); err != nil {
				return err
			}
			ofSources, err = sources.Recount(ctx, tx)
			return err
		})
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, lastOf(ctx, t, tx)) }) // meanwhile
		before--
		mend := func() error {
			return db.Maintain(t.Context(), func(tx *store.Tx) error {
				return errors.Join(stories.MendTotals(t.Context(), tx, ofStories), sources.MendTotals(t.Context(), tx, ofSources))
			})
		}
		if err := mend(); err != nil {
			t.Fatal(err)
		}
		if err := mend(); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("another doctor that found the same mends it again: %v", err)
		}
		if rightTotals(t, db, "it was mended"); total() != before {
			t.Errorf("a total of %d was mended to %d", before, total())
		}
	})
}

func lastOf(ctx context.Context, t *testing.T, tx *store.Tx) stories.StoryID {
	t.Helper()
	list, err := stories.ListPublished(ctx, tx, stories.ListOptions{Limit: 1})
	if err != nil || len(list) == 0 {
		t.Fatalf("no story is published (%v)", err)
	}
	return list[0].ID
}

// TestAnyPageOfAListIsItsPart reads a long list page by page from both ends, and beyond its end.
func TestAnyPageOfAListIsItsPart(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var topic stories.TopicID
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) (err error) {
			if topic, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Harbour"}); err != nil {
				return err
			}
			var list []stories.Brought
			for n := range 1300 {
				at := firsthand.Micros(moment.at.Add(-time.Duration(n*n) * time.Minute))
				c := content(fmt.Sprintf("Day %d", n), "Words.")
				if n%2 == 0 {
					c.Meta.Topics = []stories.TopicID{topic}
				}
				list = append(list, stories.Brought{Story: stories.Story{ID: stories.StoryID(fmt.Sprintf("s%04d", n)), UUID: firsthand.NewUUID(), Visibility: stories.Public, Published: true,
					Page: n%100 == 0, CreatedAt: at, UpdatedAt: at, PublishedAt: at, Origin: stories.Origin{Draft: fmt.Sprint(n), Site: "Elsewhere"}}, Content: c})
			}
			_, err = stories.BringMany(ctx, tx, list)
			return err
		})
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, o := range []stories.ListOptions{{}, {Topic: topic}} {
				o.Limit = 1000
				all, err := stories.ListPublished(ctx, tx, o)
				if err != nil {
					return err
				}
				o.Offset = 1000
				rest, err := stories.ListPublished(ctx, tx, o)
				if err != nil {
					return err
				}
				o.Not = []stories.StoryID{"none"} // so that it is gone through
				if walked, err := stories.ListPublished(ctx, tx, o); err != nil || fmt.Sprint(walked) != fmt.Sprint(rest) {
					t.Errorf("from 1,000 on: %v, gone through %v (%v)", rest, walked, err)
				}
				o.Not, o.Limit = nil, 7
				for all = append(all, rest...); o.Offset < len(all)+20; o.Offset += 7 {
					page, err := stories.ListPublished(ctx, tx, o)
					if want := all[min(o.Offset, len(all)):min(o.Offset+7, len(all))]; err != nil || fmt.Sprint(page) != fmt.Sprint(want) {
						t.Errorf("from %d on: %v, not %v (%v)", o.Offset, page, want, err)
					}
				}
				for o.Offset = 490; o.Offset < len(all); o.Offset += 7 {
					page, err := stories.ListPublished(ctx, tx, o)
					if want := all[o.Offset:min(o.Offset+7, len(all))]; err != nil || fmt.Sprint(page) != fmt.Sprint(want) {
						t.Errorf("from %d on: %v, not %v (%v)", o.Offset, page, want, err)
					}
				}
			}
			return nil
		})
	})
}
