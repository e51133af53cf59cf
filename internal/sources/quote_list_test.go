package sources_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// TestTheLengthOfAListIsWhatStandsOnIt lets quotes come, go, change their speakers and states at random, and counts.
func TestTheLengthOfAListIsWhatStandsOnIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		draw := rand.New(rand.NewPCG(1, 2))
		people := []sources.PersonID{"", person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Idris Vale"})}
		states := []sources.State{sources.Reported, sources.Checked, sources.Disputed, sources.Withdrawn}
		var quotes []sources.QuoteID
		for range 200 {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				q := sources.Quote{Text: "We made it in a week.", Speaker: people[draw.IntN(3)], Confidence: 900 + 100*draw.IntN(2)}
				what, one := draw.IntN(4), sources.QuoteID("")
				if len(quotes) > 0 {
					one = quotes[draw.IntN(len(quotes))]
				}
				switch {
				case what == 0 || one == "":
					id, err := sources.SaveQuote(ctx, tx, q)
					quotes = append(quotes, id)
					return err
				case what == 1:
					q.ID = one
					_, err := sources.SaveQuote(ctx, tx, q)
					return err
				case what == 2:
					return sources.PlaceQuotes(ctx, tx, []sources.QuoteID{one, quotes[0]}, draw.IntN(3) > 0)
				}
				return sources.SetState(ctx, tx, one, sources.StateChange{State: states[draw.IntN(4)], By: "Ottilie Brandt", Note: "So it is."})
			})
		}
		count := func(list sources.QuoteList, err error) {
			t.Helper()
			if err != nil || list.Total != len(list.Quotes) || list.Total == 0 {
				t.Errorf("%d are counted, %d are there, %v", list.Total, len(list.Quotes), err)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, p := range people[1:] {
				count(sources.ListSaid(ctx, tx, p, 1000, 0))
			}
			for _, s := range []sources.State{"", sources.Reported, sources.Checked, sources.Disputed} {
				count(sources.ListPublicQuotes(ctx, tx, s, 1000, 0))
			}
			return nil
		})
	})
}

func TestManyQuotesAreAddedAsOneIs(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, idris := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Idris Vale"})
		var many []sources.Quote
		for n := range 450 {
			many = append(many, sources.Quote{Text: "We made it in a week.", Speaker: maud, About: []sources.PersonID{idris, idris}, SaidOn: fmt.Sprintf("%d-05", 2000+n%20), Confidence: 1000})
		}
		many[7].Text = strings.Repeat("Or was it a month? ", 3)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			ids, err := sources.AddQuotes(ctx, tx, many)
			if err != nil {
				return err
			}
			if found, err := sources.ListQuotes(ctx, tx, ids); err != nil || len(found) != len(many) || found[ids[7]].Text != strings.TrimSpace(many[7].Text) ||
				found[ids[7]].State != sources.Reported || !slices.Equal(found[ids[7]].About, []sources.PersonID{idris}) {
				t.Errorf("%d are there: %+v, %v", len(found), found[ids[7]], err)
			}
			_, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", Speaker: maud, SaidOn: "2012"})
			return err
		})
		for _, bad := range []sources.Quote{{Text: " "}, {Text: "A", SaidOn: "early 2011"}, {ID: "there", Text: "A"}, {Text: "A", Speaker: "nobody"}} {
			if err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.AddQuotes(ctx, tx, []sources.Quote{{Text: "Fine."}, bad})
				return err
			}); err == nil {
				t.Errorf("%+v was added", bad)
			}
		}
	})
}

func TestWhatSheSaidAboutHim(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, idris := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Idris Vale"})
		var weekly sources.OutletID
		said := map[string]sources.QuoteID{}
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if weekly, err = sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "Harbour Weekly"}); err != nil {
				return err
			}
			for name, q := range map[string]sources.Quote{
				"first":   {Speaker: maud, About: []sources.PersonID{idris}, SaidOn: "2011-03"},
				"second":  {Speaker: maud, About: []sources.PersonID{idris}, SaidOn: "2012-05-03", Outlet: weekly},
				"undated": {Speaker: maud, About: []sources.PersonID{idris}},
				"other":   {Speaker: maud, SaidOn: "2012"},
				"his":     {Speaker: idris, About: []sources.PersonID{maud}, SaidOn: "2012"},
			} {
				q.Text = name
				if said[name], err = sources.SaveQuote(ctx, tx, q); err != nil {
					return err
				}
			}
			return nil
		})
		for _, c := range []struct {
			o    sources.SaidOptions
			want string
		}{
			{sources.SaidOptions{About: idris}, "second first undated"},
			{sources.SaidOptions{About: idris, Limit: 1}, "second"},
			{sources.SaidOptions{About: idris, Year: 2011}, "first"},
			{sources.SaidOptions{Outlet: weekly}, "second"},
			{sources.SaidOptions{Year: 2012}, "second other"},
			{sources.SaidOptions{State: sources.Checked}, ""},
			{sources.SaidOptions{Topic: "none"}, ""},
			{sources.SaidOptions{About: maud}, ""},
		} {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				if c.o.Limit == 0 {
					c.o.Limit = 50
				}
				list, err := sources.FindSaid(ctx, tx, maud, c.o)
				var got []string
				for _, q := range list {
					got = append(got, q.Text)
				}
				if strings.Join(got, " ") != c.want {
					t.Errorf("%+v: %v, want %s", c.o, got, c.want)
				}
				if len(list) > 0 { // page by page it is the same list
					next := c.o
					next.Before = list[0].Place
					rest, err := sources.FindSaid(ctx, tx, maud, next)
					if c.o.Limit > 1 && (err != nil || len(rest) != len(list)-1) {
						t.Errorf("%+v: behind the first of %d are %d, %v", c.o, len(list), len(rest), err)
					}
				}
				return err
			})
		}
		// The speaker changes, and the list with him.
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SaveQuote(ctx, tx, sources.Quote{ID: said["first"], Text: "first", Speaker: idris, About: []sources.PersonID{idris}, SaidOn: "2011-03"})
			if err != nil {
				return err
			}
			list, err := sources.FindSaid(ctx, tx, maud, sources.SaidOptions{About: idris, Limit: 50})
			if len(list) != 2 {
				t.Errorf("she said %d things about him", len(list))
			}
			return err
		})
	})
}

func TestPeopleAreFoundByTheBeginningOfAnyName(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		person(t, db, sources.Person{Name: "Maud Ferrante", Aliases: []string{"The Voice of the Quay"}})
		id := person(t, db, sources.Person{Name: "Ferris de la Cruz"})
		person(t, db, sources.Person{Name: "Émile Œuvrard"})
		for beginning, want := range map[string]string{
			"ferr": "Maud Ferrante, Ferris de la Cruz", "FERRA": "Maud Ferrante", "maud f": "Maud Ferrante", "la cr": "Ferris de la Cruz", "quay": "Maud Ferrante",
			"voice of": "Maud Ferrante", "emi": "Émile Œuvrard", "oeuv": "Émile Œuvrard", "rrante": "", "%": "", "_": "", " ": "",
		} {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				list, err := sources.FindPeople(ctx, tx, beginning, 10)
				var names []string
				for _, p := range list {
					names = append(names, p.Name)
				}
				if got := strings.Join(names, ", "); got != want {
					t.Errorf("%q finds %s, want %s", beginning, got, want)
				}
				return err
			})
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if _, err := sources.SavePerson(ctx, tx, sources.Person{ID: id, Name: "Ines Kolb"}); err != nil {
				return err
			}
			list, err := sources.FindPeople(ctx, tx, "cruz", 10)
			if len(list) != 0 {
				t.Errorf("an old name finds %+v", list)
			}
			return err
		})
	})
}

func TestAReviewIsOfWhatWasClaimed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud := person(t, db, sources.Person{Name: "Maud Ferrante"})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			c := sources.Claim{Text: "It took a week.", Claimant: maud}
			var err error
			if c.ID, err = sources.SaveClaim(ctx, tx, c); err != nil {
				return err
			}
			if err := sources.ReviewClaim(ctx, tx, c.ID, sources.Review{Verdict: "false", By: "Ottilie Brandt", On: "2026-05"}); err != nil {
				return err
			}
			c.ClaimedOn = "2012"
			if _, err := sources.SaveClaim(ctx, tx, c); err != nil {
				return err
			}
			if got, err := sources.GetClaim(ctx, tx, c.ID); err != nil || got.Review.Verdict != "false" || got.ClaimedOn != "2012" {
				t.Errorf("after its date was put in, the claim is %+v, %v", got, err)
			}
			c.Text = "It took a month."
			if _, err := sources.SaveClaim(ctx, tx, c); err != nil {
				return err
			}
			got, err := sources.GetClaim(ctx, tx, c.ID)
			if got.Review.Verdict != "" {
				t.Errorf("the review of other words stays: %+v", got)
			}
			list, _ := sources.ListClaims(ctx, tx, maud, "", 10)
			if len(list) != 1 || list[0].ID != c.ID {
				t.Errorf("what she claims: %+v", list)
			}
			return err
		})
	})
}

func TestListsFollowAMergeAndItsUndoing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, m, idris := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "M. Ferrante"}), person(t, db, sources.Person{Name: "Idris Vale"})
		var merge sources.Merge
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, p := range []sources.PersonID{maud, m} {
				if err := sources.PublishPerson(ctx, tx, p, true); err != nil {
					return err
				}
				id, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", Speaker: p, About: []sources.PersonID{idris}, Confidence: 1000})
				if err != nil {
					return err
				}
				if err := sources.PlaceQuotes(ctx, tx, []sources.QuoteID{id}, true); err != nil {
					return err
				}
			}
			return nil
		})
		look := func(when string, hers, others, people int) {
			t.Helper()
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				for p, want := range map[sources.PersonID]int{maud: hers, m: others} {
					list, err := sources.ListSaid(ctx, tx, p, 10, 0)
					about, _ := sources.FindSaid(ctx, tx, p, sources.SaidOptions{About: idris, Limit: 10})
					if err != nil || list.Total != want || len(list.Quotes) != want || len(about) != want {
						t.Errorf("%s: %d are counted, %d are there, %d about him; want %d, %v", when, list.Total, len(list.Quotes), len(about), want, err)
					}
				}
				list, total, err := sources.ListPublicPeople(ctx, tx, 10, 0)
				if total != people || len(list) != people {
					t.Errorf("%s: %d people are counted, %d are there, want %d", when, total, len(list), people)
				}
				found, _ := sources.FindPeople(ctx, tx, "ferr", 10)
				if len(found) != people {
					t.Errorf("%s: %d people are found, want %d", when, len(found), people)
				}
				return err
			})
		}
		look("before", 1, 1, 2)
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			merge, err = sources.MergePeople(ctx, tx, m, maud)
			return err
		})
		look("merged", 2, 0, 1)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.UndoMerge(ctx, tx, merge)
			return err
		})
		look("undone", 1, 1, 2)
	})
}
