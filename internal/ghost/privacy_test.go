package ghost_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// private is a living person with a birth date, a confirmed birth on the timeline, and a daughter nobody wrote about.
func private(t *testing.T, db *store.DB) (maud, ines sources.PersonID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		for _, p := range []struct {
			id   *sources.PersonID
			name string
		}{{&maud, "Maud Ferrante"}, {&ines, "Ines Kolb"}} {
			if *p.id, err = sources.SavePerson(ctx, tx, sources.Person{Name: p.name, Born: "1989-05-02", Notes: "Her number is private."}); err != nil {
				return err
			}
			if err := sources.PublishPerson(ctx, tx, *p.id, true); err != nil {
				return err
			}
		}
		fact, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "Born in Larkfold.", People: []sources.PersonID{maud}, EDTF: "1989-05-02"})
		if err != nil {
			return err
		}
		if err := sources.ConfirmFact(ctx, tx, fact, "Ottilie Brandt"); err != nil {
			return err
		}
		tie, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: maud, Object: ines, Kind: "parent", Status: "current"})
		if err != nil {
			return err
		}
		return sources.ConfirmRelationship(ctx, tx, tie, "Ottilie Brandt")
	})
	return maud, ines
}

// shows is everything that a theme can get about a person.
func shows(t *testing.T, db *store.DB, id sources.PersonID) (all string) {
	t.Helper()
	view(t, db, func(v *ghost.View) error {
		p, err := v.Person(id)
		if err != nil {
			return err
		}
		timeline, err := v.Timeline(id)
		if err != nil {
			return err
		}
		ties, err := v.Relationships(id)
		if err != nil {
			return err
		}
		data, err := json.Marshal([]any{p.Field("born"), p.Record(), timeline, ties})
		all = string(data)
		return err
	})
	return all
}

func TestALivingPersonsPrivateDataIsOffUntilTheDeskSaysOtherwise(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, ines := private(t, db)
		withheld := func() (why string) {
			t.Helper()
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				p, err := sources.GetPerson(t.Context(), tx, maud)
				if err == nil {
					why, err = sources.Withheld(t.Context(), tx, p)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return why
		}
		secrets := []string{"1989", "Larkfold", "Ines Kolb", "Her number"}
		for _, secret := range secrets {
			if all := shows(t, db, maud); strings.Contains(all, secret) {
				t.Errorf("readers are told %q: %s", secret, all)
			}
		}
		if why := withheld(); !strings.Contains(why, "the birth date, the birth on the timeline, family without a source") {
			t.Errorf("the desk is told %q", why)
		}
		show := func(id sources.PersonID, yes bool) {
			t.Helper()
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				return sources.ShowPrivate(ctx, tx, id, yes, "She speaks of it herself.")
			})
		}
		show(maud, true)
		all := shows(t, db, maud)
		if !strings.Contains(all, "1989") || !strings.Contains(all, "Larkfold") || strings.Contains(all, "Ines Kolb") || strings.Contains(all, "Her number") || withheld() != "" {
			t.Errorf("shown, readers are told %s, the desk %q", all, withheld())
		}
		show(ines, true) // a tie is of two
		if all := shows(t, db, maud); !strings.Contains(all, "Ines Kolb") {
			t.Errorf("both shown, readers are told %s", all)
		}
		show(maud, false)
		if all := shows(t, db, maud); strings.Contains(all, "1989") {
			t.Errorf("taken back, readers are told %s", all)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SavePerson(ctx, tx, sources.Person{ID: maud, Name: "Maud Ferrante", Born: "1989-05-02", Died: "2026-04"})
			return err
		})
		if all := shows(t, db, maud); !strings.Contains(all, "1989") {
			t.Errorf("of the dead, readers are told %s", all)
		}
	})
}

func TestWhoWasMergedIsShownAsTheOtherWhereverARevisionNamesThem(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		i.makePublic(t)
		var double sources.PersonID
		write(t, i.db, func(ctx context.Context, tx *store.Tx) (err error) {
			if double, err = sources.SavePerson(ctx, tx, sources.Person{Name: "Maud F."}); err != nil {
				return err
			}
			if err = sources.PublishPerson(ctx, tx, double, true); err != nil {
				return err
			}
			_, err = sources.MergePeople(ctx, tx, i.maud, double)
			return err
		})
		post(t, i.db, i.story, func(p *ghost.Post) {
			people := p.People()
			if len(people) != 1 || people[0].Record().ID != double || people[0].URL() != "/people/maud-f/" {
				t.Errorf("the story is about %v", people)
			}
		})
	})
}

// What stands behind an unnamed source is not told by a fact either.
func TestAFactDoesNotTellTheCallOfAnUnnamedSource(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var maud, elder sources.PersonID
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			call, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "call", Title: "Jonas Feld, by phone"})
			if err != nil {
				return err
			}
			quote := sources.Quote{Text: "They have not spoken since March.", Attribution: sources.Unnamed, SpeakerPrinted: "a friend of both", UnnamedReason: "they fear for their job", Source: call, Confidence: 1000}
			if _, err := sources.SaveQuote(ctx, tx, quote); err != nil {
				return err
			}
			for id, name := range map[*sources.PersonID]string{&maud: "Maud Ferrante", &elder: "Elder Kolb"} {
				if *id, err = sources.SavePerson(ctx, tx, sources.Person{Name: name}); err != nil {
					return err
				}
				if err := sources.PublishPerson(ctx, tx, *id, true); err != nil {
					return err
				}
			}
			fact, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "Left the house.", People: []sources.PersonID{maud}, EDTF: "2026-03", Source: call})
			if err != nil {
				return err
			}
			if err := sources.ConfirmFact(ctx, tx, fact, "Ottilie Brandt"); err != nil {
				return err
			}
			tie, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: maud, Object: elder, Kind: "friend", Status: "former", Source: call})
			if err != nil {
				return err
			}
			return sources.ConfirmRelationship(ctx, tx, tie, "Ottilie Brandt")
		})
		if all := shows(t, db, maud); !strings.Contains(all, "Left the house.") || !strings.Contains(all, "Elder Kolb") || strings.Contains(all, "Jonas") || strings.Count(all, `"unsourced":false`) != 2 {
			t.Errorf("readers are told %s", all)
		}
	})
}
