package importers_test

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/readings"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const furnished = page + "\nRead More >\n"

var editor = firsthand.Actor{ID: "e1", Name: "Cy Moss", Role: firsthand.Editor}

// desk is somebody who reads a page in.
type readerDesk struct {
	t  *testing.T
	db *store.DB
	by firsthand.Actor
	r  *readings.Reading
}

func readsIn(t *testing.T, db *store.DB, by firsthand.Actor, text string) *readerDesk {
	t.Helper()
	d := &readerDesk{t: t, db: db, by: by}
	reader := importers.Reader{DB: db}
	p, err := reader.Read(t.Context(), "", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	d.does(firsthand.ReadingSave, func(ctx context.Context, tx *store.Tx) (err error) {
		d.r, err = readings.Begin(ctx, tx, p)
		return err
	})
	return d
}

func (d *readerDesk) does(act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	d.t.Helper()
	if err := d.db.Write(d.t.Context(), d.by, act, func(tx *store.Tx) error { return fn(d.t.Context(), tx) }); err != nil {
		d.t.Fatal(err)
	}
}

// id is the first finding of a kind that has these words in it.
func (d *readerDesk) id(kind, words string) string {
	d.t.Helper()
	for _, f := range readings.Find(d.r.Draft, d.r.After) {
		v := f.Values
		if f.Kind == kind && strings.Contains(strings.Join([]string{v.Name, v.Text, v.Subject, v.Object, v.Credit, v.Interviewee}, " "), words) {
			return f.ID
		}
	}
	d.t.Fatalf("no %s with %q was found", kind, words)
	return ""
}

func (d *readerDesk) decide(id, do string, v *readings.Values) {
	d.r.State.Decisions[id] = readings.Decision{Do: do, Values: v}
}

func (d *readerDesk) acceptAll() {
	for _, f := range readings.Find(d.r.Draft, d.r.After) {
		if f.Kind != readings.Furniture {
			d.decide(f.ID, readings.Accept, nil)
		}
	}
}

func (d *readerDesk) keep(publish bool) (kept *readings.Kept) {
	d.t.Helper()
	d.does(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) (err error) {
		if err = readings.Save(ctx, tx, d.r.ID, d.r.State); err != nil {
			return err
		}
		kept, err = (&importers.Reader{DB: d.db}).Keep(ctx, tx, d.r, publish)
		return err
	})
	return kept
}

func TestAcceptedFindingsAreAPersonsWordAndNotChecked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := readsIn(t, db, editor, furnished)
		d.acceptAll()
		kept := d.keep(true)
		if !kept.Published || kept.Quotes != 2 {
			t.Fatalf("the story is %+v", kept)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM quotes WHERE confidence = 1000 AND state = 'reported'`); n != 2 {
			t.Errorf("%d quotes are attributed by the desk", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM relationships WHERE confirmed_by = 'Cy Moss'`); n != 1 {
			t.Errorf("%d relationships have the editor's yes", n)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, stories.StoryID(kept.Story))
			if err != nil {
				return err
			}
			if p.Revision.Content.Meta.Undated || p.Revision.Kind != "saved" || p.Story.CreatedBy != "e1" {
				t.Errorf("the story is %+v", p.Revision)
			}
			return nil
		})
	})
}

func TestWhatWasDroppedIsTextAndWhatWasBroughtBackStandsInItsPlace(t *testing.T) {
	db := firsthandtest.SQLite(t)
	d := readsIn(t, db, editor, strings.Replace(furnished, "Will you listen", "Read More >\n\nWill you listen", 1))
	d.acceptAll()
	d.decide(d.id(readings.Quote, "never wanted"), readings.Drop, nil)
	d.decide(d.id(readings.Relationship, "Piet"), readings.Drop, nil)
	d.decide(d.id(readings.Credit, "Somegram"), readings.Drop, nil)
	d.decide(d.id(readings.Person, "Piet Lund"), readings.Drop, nil)
	d.decide(d.id(readings.Furniture, "Read More"), readings.Change, &readings.Values{Text: "Read more on Friday."})
	kept := d.keep(false)
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(kept.Story))
		if err != nil {
			return err
		}
		r, err := stories.GetRevision(ctx, tx, s.Working)
		text := document.Text(r.Content.Body)
		if !strings.Contains(text, "I never wanted to be loud.") || strings.Index(text, "Read more on Friday.") > strings.Index(text, "Will you listen") {
			t.Errorf("the text is\n%s", text)
		}
		if len(document.PrintedQuotes(r.Content.Body)) != 1 || len(r.Content.Meta.Credits) != 0 || kept.Published {
			t.Errorf("the story is %+v", r.Content)
		}
		return err
	})
	if n := count(t, db, `SELECT COUNT(*) FROM relationships`) + count(t, db, `SELECT COUNT(*) FROM people WHERE name = 'Piet Lund'`); n != 0 {
		t.Error("what was dropped is on file")
	}
}

func TestChangedNamesAndPeopleOnFile(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var twins [2]sources.PersonID
		err := db.Write(t.Context(), owner, firsthand.PersonSave, func(tx *store.Tx) (err error) {
			for i := range twins {
				if twins[i], err = sources.SavePerson(t.Context(), tx, sources.Person{Name: "Maud Ferrante"}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		d := readsIn(t, db, editor, page)
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			on, err := (&importers.Reader{DB: db}).OnFile(ctx, tx, d.r)
			if err != nil || len(on.People[d.id(readings.Person, "Maud")]) != 2 || len(on.People[d.id(readings.Person, "Ines")]) != 0 {
				t.Errorf("on file is %+v, %v", on, err)
			}
			return nil
		})
		d.acceptAll()
		d.decide(d.id(readings.Person, "Maud"), readings.Change, &readings.Values{Name: "Maud Ferrante", PersonID: string(twins[1])})
		d.decide(d.id(readings.Person, "Ines"), readings.Change, &readings.Values{Name: "Ines Kolb-Adeyemi"})
		d.decide(d.id(readings.Partial, "loud kind"), readings.Change, &readings.Values{Speaker: "Tobias Wren"})
		d.keep(false)
		if n := count(t, db, `SELECT COUNT(*) FROM quotes q JOIN people a ON a.id = q.addressee_id WHERE q.speaker_id = '`+string(twins[1])+`' AND a.name = 'Ines Kolb-Adeyemi'`); n != 1 {
			t.Errorf("%d quotes are the second twin's, to whom was renamed", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM quotes q JOIN people s ON s.id = q.speaker_id WHERE s.name = 'Tobias Wren'`); n != 1 {
			t.Errorf("%d quotes are Tobias Wren's", n)
		}
	})
}

func TestASecondReadingKnowsWhatIsOnFile(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		first := readsIn(t, db, editor, page)
		first.acceptAll()
		one := first.keep(true)
		again := readsIn(t, db, editor, page)
		other := readsIn(t, db, editor, strings.Replace(page, "Maud Ferrante Tells How the Record Was Made", "How a Loud Record Was Made Quietly", 1))
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			on, err := (&importers.Reader{DB: db}).OnFile(ctx, tx, again.r)
			if err != nil || len(on.Stories) != 1 || on.Stories[0].How != readings.ThisPage || len(on.Quotes) != 2 || len(on.Outlets) != 1 {
				t.Errorf("of the same page is on file %+v, %v", on, err)
			}
			on, err = (&importers.Reader{DB: db}).OnFile(ctx, tx, other.r)
			if err != nil || len(on.Stories) != 1 || on.Stories[0].How != readings.TheseQuotes {
				t.Errorf("of a page with the same quotes is on file %+v, %v", on, err)
			}
			return nil
		})
		again.acceptAll()
		if two := again.keep(false); two.Story != one.Story {
			t.Errorf("the same page is another story: %+v", two)
		}
		other.acceptAll()
		if three := other.keep(false); three.Story == one.Story {
			t.Error("another page is the same story")
		}
		if n := count(t, db, `SELECT COUNT(*) FROM quotes`); n != 2 {
			t.Errorf("%d quotes are on file: those in the same words keep their record", n)
		}
	})
}

// TestWhatTheDeskSetStaysWhenAPageIsReadAgain: the page says nothing of a picture, a search text or a byline.
func TestWhatTheDeskSetStaysWhenAPageIsReadAgain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		first := readsIn(t, db, editor, page)
		first.r.Draft.URL = "https://paper.example/record"
		first.acceptAll()
		story := stories.StoryID(first.keep(true).Story)
		var set stories.Meta
		first.does(firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) error {
			s, err := stories.Get(ctx, tx, story)
			if err != nil {
				return err
			}
			r, err := stories.GetRevision(ctx, tx, s.Working)
			if err != nil {
				return err
			}
			by, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Cy Moss"})
			if err != nil {
				return err
			}
			r.Content.Title, r.Content.Dek = "The Desk's Headline", "The desk's dek."
			m := &r.Content.Meta
			m.FeatureImage, m.FeatureImageAlt, m.Excerpt, m.MetaTitle, m.Canonical = "/content/images/2026/03/sea.jpg", "The sea.", "In short.", "For searches", "https://paper.example/record"
			m.Template, m.Open, m.Bylines = "custom-wide", stories.Social{Title: "To share"}, []stories.BylineID{by}
			set = *m
			if _, err := stories.Save(ctx, tx, story, s.Working, r.Content); err != nil {
				return err
			}
			return stories.Publish(ctx, tx, story, 0)
		})
		again := readsIn(t, db, editor, strings.Replace(page, "More will come.", "Nothing more will come.", 1))
		again.r.Draft.URL = first.r.Draft.URL
		again.acceptAll()
		kept := again.keep(true)
		if kept.Story != string(story) || kept.Published || !strings.Contains(strings.Join(kept.Warnings, " "), "The desk has changed this story") {
			t.Errorf("read again, it is %+v", kept)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, story)
			if err != nil {
				return err
			}
			if p.Revision.Content.Title != "The Desk's Headline" || p.Revision.Content.Meta.FeatureImage != set.FeatureImage {
				t.Errorf("readers see %+v", p.Revision.Content)
			}
			r, err := stories.GetRevision(ctx, tx, p.Story.Working)
			if got := r.Content.Meta; !reflect.DeepEqual(got, set) || r.Content.Dek != "The desk's dek." || !strings.Contains(document.Text(r.Content.Body), "Nothing more") {
				t.Errorf("the working revision is %+v, want %+v", r.Content, set)
			}
			return err
		})
	})
}

func TestARelatedStoryIsTheDesksOwnByItsHeadline(t *testing.T) {
	db := firsthandtest.SQLite(t)
	first := readsIn(t, db, editor, page)
	first.acceptAll()
	one := first.keep(true)
	other := readsIn(t, db, editor, "Ines Kolb Opens a Shop on the Quay\n\nIt was late that evening, and Ines Kolb opened the door of her shop for the first time.\n\nMore From The Late Desk: Maud Ferrante Tells How the Record Was Made\n\nNobody came before nine, and then everybody did.\n")
	other.acceptAll()
	kept := other.keep(false)
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(kept.Story))
		if err != nil {
			return err
		}
		body, err := stories.GetBody(ctx, tx, s.Working)
		for _, b := range body.Blocks {
			if rel, ok := b.(document.Related); ok && rel.Story == one.Story {
				return err
			}
		}
		t.Errorf("the related story is not ours: %+v", body.Blocks)
		return err
	})
}

func TestAContributorsReadingWaitsForAnEditor(t *testing.T) {
	db := firsthandtest.SQLite(t)
	d := readsIn(t, db, firsthand.Actor{ID: "c1", Name: "Ada Lind", Role: firsthand.Contributor}, page)
	d.acceptAll()
	kept := d.keep(false)
	if warned := strings.Join(kept.Warnings, " "); !strings.Contains(warned, "an editor puts them on") {
		t.Errorf("nobody is told of the topics: %s", warned)
	}
	if n := count(t, db, `SELECT COUNT(*) FROM relationships WHERE confirmed_by = ''`); n != 1 {
		t.Error("a contributor's yes is shown to readers")
	}
	other := readsIn(t, db, d.by, "Another Headline\n\nIt was late that evening, and the harbour was as quiet as it had ever been.\n")
	err := db.Write(t.Context(), d.by, firsthand.StorySave, func(tx *store.Tx) error {
		_, err := (&importers.Reader{DB: db}).Keep(t.Context(), tx, other.r, true)
		return err
	})
	if firsthand.ErrorCode(err) != firsthand.Forbidden {
		t.Errorf("a contributor publishes: %v", err)
	}
}

func TestAReadingIsItsOwnersAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := readsIn(t, db, editor, page)
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			if _, err := readings.Get(ctx, tx, "o1", d.r.ID); firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("another reads it: %v", err)
			}
			list, err := readings.List(ctx, tx, "e1")
			if len(list) != 1 || list[0].Headline != "Maud Ferrante Tells How the Record Was Made" {
				t.Errorf("the list is %+v", list)
			}
			return err
		})
		d.decide("q99", readings.Accept, nil)
		err := db.Write(t.Context(), editor, firsthand.ReadingSave, func(tx *store.Tx) error {
			return readings.Save(t.Context(), tx, d.r.ID, d.r.State)
		})
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a decision on nothing: %v", err)
		}
	})
}
