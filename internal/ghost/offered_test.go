package ghost_test

import (
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// TestThemesAndProgramsAreToldTheSameTiers: what came in is what a theme's {{#get}} finds, as the Content API does.
func TestThemesAndProgramsAreToldTheSameTiers(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		owner := firsthand.Actor{ID: "o1", Name: "Nora Quill", Role: firsthand.Owner}
		err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
			return publication.BringMembership(t.Context(), tx, publication.Membership{
				Tiers: []publication.Tier{
					{ID: "64a000000000000000000001", Slug: "readers", Name: "Readers", Active: true, Visibility: "public"},
					{ID: "64a000000000000000000002", Slug: "friends", Name: "Friends", Active: true, Visibility: "public", Paid: true, Currency: "eur", Monthly: 300, Yearly: 3000},
					{ID: "64a000000000000000000003", Slug: "gone", Name: "Gone", Visibility: "public", Paid: true, Currency: "eur", Monthly: 100, Yearly: 900},
				},
				Newsletters: []publication.Newsletter{{ID: "64b000000000000000000001", UUID: "0b6f5b44-9a86-4c1c-8a3a-0d2f6d4a8d11", Slug: "morning", Name: "Morning", Visibility: "members", Active: true}},
			})
		})
		if err != nil {
			t.Fatal(err)
		}
		view(t, db, func(v *ghost.View) error {
			for _, c := range []struct{ filter, want string }{
				{"", "readers friends"}, {"type:paid", "friends"}, {"monthly_price:>200", "friends"}, {"monthly_price:>300", ""}, {"monthly_price:<=300", "friends"},
				{"yearly_price:>=3000+yearly_price:<4000", "friends"}, {"slug:-readers", "friends"}, {"id:64a000000000000000000001", "readers"},
			} {
				if got := slugs(t, v, "tiers", ghost.Asked{Filter: c.filter}); got != c.want {
					t.Errorf("tiers with %q: %q, wanted %q", c.filter, got, c.want)
				}
			}
			found, err := v.Browse("newsletters", ghost.Query{Limit: 15, Page: 1})
			if err != nil || len(found.Items) != 1 || found.Items[0].(map[string]any)["slug"] != "morning" {
				t.Errorf("the newsletters: %v %v", found, err)
			}
			return nil
		})
	})
}
