package stories_test

import (
	"context"
	"slices"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// leads asserts where a path leads: to a person or topic, or, with an arrow, to another path.
func leads(t *testing.T, db *store.DB, path, want string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		r, err := publication.Resolve(ctx, tx, publication.DefaultSettings(), path)
		got := string(r.Kind) + " " + r.ID
		if r.Page == publication.PageRedirect {
			got = "→ " + r.Target
		}
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			got, err = "nowhere", nil
		}
		if got != want {
			t.Errorf("%s leads to %q, want %q", path, got, want)
		}
		return err
	})
}

func savePerson(t *testing.T, db *store.DB, p sources.Person) (id sources.PersonID) {
	t.Helper()
	write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		if id, err = sources.SavePerson(ctx, tx, p); err != nil {
			return err
		}
		return sources.PublishPerson(ctx, tx, id, p.Public)
	})
	return id
}

// doubled is a person who is on file twice, with everything that can name her.
type doubled struct {
	t                *testing.T
	db               *store.DB
	maud, double, ad sources.PersonID
	quotes           [3]sources.QuoteID // said by the double; said to her and about both; said by Maud
	fact             sources.FactID
	story            stories.StoryID
}

func newDoubled(t *testing.T, db *store.DB) *doubled {
	d := &doubled{t: t, db: db}
	d.maud = savePerson(t, db, sources.Person{Name: "Maud Ferrante", Public: true, SameAs: []string{"https://who.example/1"}})
	d.double = savePerson(t, db, sources.Person{Slug: "ferrante", Name: "M. Ferrante", Aliases: []string{"La Ferrante"}, Public: true, SameAs: []string{"https://who.example/2"}})
	d.ad = savePerson(t, db, sources.Person{Name: "Ada Quill", Public: true})
	write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		p, err := sources.GetPerson(ctx, tx, d.double)
		if err != nil {
			return err
		}
		p.Slug = "m-ferrante" // /people/ferrante/ is an old address of hers
		if _, err := sources.SavePerson(ctx, tx, p); err != nil {
			return err
		}
		for i, q := range []sources.Quote{
			{Text: "One.", Speaker: d.double, SpeakerPrinted: "Ferrante", Confidence: 1000},
			{Text: "Two.", Speaker: d.ad, SpeakerPrinted: "Quill", Addressee: d.double, About: []sources.PersonID{d.maud, d.double}, Confidence: 1000},
			{Text: "Three.", Speaker: d.maud, SpeakerPrinted: "Ferrante", Confidence: 1000},
		} {
			if d.quotes[i], err = sources.SaveQuote(ctx, tx, q); err != nil {
				return err
			}
		}
		if _, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: d.ad, Object: d.double, Kind: "friend", Status: "current"}); err != nil {
			return err
		}
		if d.fact, err = sources.SaveFact(ctx, tx, sources.Fact{Text: "Made a record", People: []sources.PersonID{d.double}, EDTF: "2012"}); err != nil {
			return err
		}
		c := content("On her", "Text.")
		c.Meta.People = []sources.PersonID{d.double}
		s, err := stories.Create(ctx, tx, stories.NewStory{Content: c})
		if err != nil {
			return err
		}
		d.story = s.ID
		return stories.Publish(ctx, tx, s.ID, 0)
	})
	return d
}

func (d *doubled) merge() (id sources.MergeID) {
	d.t.Helper()
	write(d.t, d.db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = stories.MergePeople(ctx, tx, d.double, d.maud)
		return err
	})
	return id
}

// named is how often each place names a person: quotes by, to and about; relationships; facts; stories.
func (d *doubled) named(id sources.PersonID) (n [6]int) {
	d.t.Helper()
	read(d.t, d.db, func(ctx context.Context, tx *store.Tx) error {
		found, err := sources.ListQuotes(ctx, tx, d.quotes[:])
		for _, q := range found {
			for i, yes := range []bool{q.Speaker == id, q.Addressee == id, slices.Contains(q.About, id)} {
				if yes {
					n[i]++
				}
			}
		}
		if err != nil {
			return err
		}
		ties, err := sources.ListRelationships(ctx, tx, id, false)
		if err != nil {
			return err
		}
		facts, err := sources.ListFacts(ctx, tx, id, false)
		if err != nil {
			return err
		}
		list, err := stories.ListPublished(ctx, tx, stories.ListOptions{Person: id, Limit: 10})
		n[3], n[4], n[5] = len(ties), len(facts), len(list)
		return err
	})
	return n
}

func (d *doubled) match(name string, want sources.PersonID) {
	d.t.Helper()
	read(d.t, d.db, func(ctx context.Context, tx *store.Tx) error {
		id, _, err := sources.MatchPerson(ctx, tx, name)
		if id != want {
			d.t.Errorf("%q means %q, want %q", name, id, want)
		}
		return err
	})
}

func TestWhatNamedTheOneNamesTheOther(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDoubled(t, db)
		d.merge()
		if got, want := d.named(d.maud), [6]int{2, 1, 1, 1, 1, 1}; got != want {
			t.Errorf("she is named %v, want %v", got, want)
		}
		if got := d.named(d.double); got != [6]int{} {
			t.Errorf("her double is still named %v", got)
		}
		for _, name := range []string{"Maud Ferrante", "M. Ferrante", "La Ferrante"} {
			d.match(name, d.maud)
		}
		for _, old := range []string{"/people/m-ferrante/", "/people/ferrante/"} {
			leads(t, db, old, "→ /people/maud-ferrante/")
		}
		// Whoever still has the old ID means her, and a story that is published again is hers.
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			id, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: "Four.", Speaker: d.double, SpeakerPrinted: "Ferrante"})
			if err != nil {
				return err
			}
			if q, err := sources.GetQuote(ctx, tx, id); err != nil || q.Speaker != d.maud {
				t.Errorf("a new quote is by %q, %v", q.Speaker, err)
			}
			return stories.Publish(ctx, tx, d.story, 0)
		})
		if got := d.named(d.maud); got[5] != 1 {
			t.Errorf("published again, %d stories are about her", got[5])
		}
		for act, fn := range map[string]func(ctx context.Context, tx *store.Tx) error{
			"changed": func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.SavePerson(ctx, tx, sources.Person{ID: d.double, Name: "M. Ferrante"})
				return err
			},
			"made public": func(ctx context.Context, tx *store.Tx) error { return sources.PublishPerson(ctx, tx, d.double, true) },
			"merged again": func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.MergePeople(ctx, tx, d.double, d.ad)
				return err
			},
		} {
			if err := try(db, editor, fn); firsthand.ErrorCode(err) != firsthand.Conflict {
				t.Errorf("who was merged is %s: %v", act, err)
			}
		}
	})
}

func TestAMergeIsUndoneForWhatDidNotChange(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDoubled(t, db)
		before := [2][6]int{d.named(d.maud), d.named(d.double)}
		merge := d.merge()
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { // somebody finds that this one was Ada's
			q, err := sources.GetQuote(ctx, tx, d.quotes[0])
			if err != nil {
				return err
			}
			q.Speaker = d.ad
			_, err = sources.SaveQuote(ctx, tx, q)
			return err
		})
		var u stories.Undone
		undo := func(ctx context.Context, tx *store.Tx) (err error) {
			u, err = stories.UndoMerge(ctx, tx, merge)
			return err
		}
		if err := try(db, author, undo); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("a writer undoes a merge: %v", err)
		}
		write(t, db, editor, undo)
		if u.Left != 1 || u.Back == 0 {
			t.Errorf("undone: %+v", u)
		}
		before[1][0] = 0 // the quote that changed
		if got := [2][6]int{d.named(d.maud), d.named(d.double)}; got != before {
			t.Errorf("they are named %v, before it was %v", got, before)
		}
		d.match("La Ferrante", d.double)
		d.match("M. Ferrante", d.double)
		leads(t, db, "/people/m-ferrante/", "person "+string(d.double))
		leads(t, db, "/people/ferrante/", "→ /people/m-ferrante/")
		leads(t, db, "/people/maud-ferrante/", "person "+string(d.maud))
		if err := try(db, editor, undo); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("undone twice: %v", err)
		}
	})
}

func TestTwoWhoAreSomethingToEachOtherAreTwo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDoubled(t, db)
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			id, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: d.maud, Object: d.double, Kind: "sibling", Status: "current"})
			if err != nil {
				return err
			}
			return sources.ConfirmRelationship(ctx, tx, id, "Ottilie Brandt")
		})
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.MergePeople(ctx, tx, d.double, d.maud)
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("sisters became one: %v", err)
		}
		if got := d.named(d.double); got[0] != 1 {
			t.Errorf("the refused merge moved something: %v", got)
		}
	})
}

func TestMergesOfMergesLeadToTheLast(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDoubled(t, db)
		first := d.merge()
		var second sources.MergeID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			second, err = stories.MergePeople(ctx, tx, d.maud, d.ad)
			return err
		})
		leads(t, db, "/people/ferrante/", "→ /people/ada-quill/")
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			ids, err := sources.Canonical(ctx, tx, []sources.PersonID{d.double, d.maud, d.ad})
			if !slices.Equal(ids, []sources.PersonID{d.ad, d.ad, d.ad}) {
				t.Errorf("they are %v", ids)
			}
			return err
		})
		undo := func(id sources.MergeID) error {
			return try(db, editor, func(ctx context.Context, tx *store.Tx) error { _, err := stories.UndoMerge(ctx, tx, id); return err })
		}
		if err := undo(first); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("the first was undone before the second: %v", err)
		}
		if err := undo(second); err != nil {
			t.Fatal(err)
		}
		if err := undo(first); err != nil {
			t.Fatal(err)
		}
		leads(t, db, "/people/ferrante/", "→ /people/m-ferrante/")
		if got := d.named(d.double); got[0] != 1 || got[2] != 1 {
			t.Errorf("after both were undone she is named %v", got)
		}
	})
}

func TestATopicThatIsAPersonHasOnePage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud := savePerson(t, db, sources.Person{Name: "Maud Ferrante", Public: true})
		var topic stories.Topic
		save := func(change func(*stories.Topic)) {
			t.Helper()
			change(&topic)
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
				if topic.ID, err = stories.SaveTopic(ctx, tx, topic); err == nil {
					topic, err = stories.GetTopic(ctx, tx, topic.ID)
				}
				return err
			})
		}
		save(func(top *stories.Topic) { top.Name, top.Slug = "Maud Ferrante", "ferrante" })
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			c := content("On her", "Text.")
			c.Meta.Topics = []stories.TopicID{topic.ID}
			s, err := stories.Create(ctx, tx, stories.NewStory{Content: c})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, s.ID, 0)
		})
		leads(t, db, "/tag/ferrante/", "topic "+string(topic.ID))
		stands := func() (n int) {
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				list, err := stories.ListPublished(ctx, tx, stories.ListOptions{Person: maud, Limit: 10})
				n = len(list)
				return err
			})
			return n
		}

		save(func(top *stories.Topic) { top.Person = maud })
		leads(t, db, "/people/maud-ferrante/", "person "+string(maud))
		leads(t, db, "/tag/ferrante/", "→ /people/maud-ferrante/")
		leads(t, db, "/tag/ferrante/rss/", "→ /people/maud-ferrante/rss/")
		if stands() != 1 {
			t.Error("the topic's story is not the person's")
		}

		save(func(top *stories.Topic) { top.Imported = true })
		leads(t, db, "/tag/ferrante/", "person "+string(maud))
		leads(t, db, "/people/maud-ferrante/", "→ /tag/ferrante/")

		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			if err := sources.PublishPerson(ctx, tx, maud, false); err != nil {
				return err
			}
			return stories.PlaceTopicsOf(ctx, tx, maud) // as the handler does
		})
		leads(t, db, "/tag/ferrante/", "topic "+string(topic.ID))
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			if err := sources.PublishPerson(ctx, tx, maud, true); err != nil {
				return err
			}
			return stories.PlaceTopicsOf(ctx, tx, maud)
		})
		leads(t, db, "/tag/ferrante/", "person "+string(maud))

		save(func(top *stories.Topic) { top.Person = "" })
		leads(t, db, "/tag/ferrante/", "topic "+string(topic.ID))
		leads(t, db, "/people/maud-ferrante/", "person "+string(maud))
		if topic.Slug != "ferrante" || stands() != 0 {
			t.Errorf("apart again, the topic is %q and %d of its stories are the person's", topic.Slug, stands())
		}
	})
}

func TestAMergeKeepsTheAddressOfAnImportedTopic(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDoubled(t, db)
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: "La Ferrante", Slug: "la-ferrante", Person: d.double, Imported: true})
			return err
		})
		leads(t, db, "/tag/la-ferrante/", "person "+string(d.double))
		leads(t, db, "/people/m-ferrante/", "→ /tag/la-ferrante/")
		merge := d.merge()
		leads(t, db, "/tag/la-ferrante/", "person "+string(d.maud))
		for _, old := range []string{"/people/m-ferrante/", "/people/ferrante/", "/people/maud-ferrante/"} {
			leads(t, db, old, "→ /tag/la-ferrante/")
		}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.UndoMerge(ctx, tx, merge)
			return err
		})
		leads(t, db, "/tag/la-ferrante/", "person "+string(d.double))
		leads(t, db, "/people/maud-ferrante/", "person "+string(d.maud))
		for _, old := range []string{"/people/m-ferrante/", "/people/ferrante/"} {
			leads(t, db, old, "→ /tag/la-ferrante/")
		}
	})
}
