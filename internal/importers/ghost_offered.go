package importers

import (
	"cmp"
	"reflect"

	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// bringOffered keeps what the site offered its members: nobody is one here, but stories name tiers, and programs ask for them.
func (r *ghostRun) bringOffered() error {
	t := &r.tables
	var m publication.Membership
	for _, row := range t.tiers {
		tier := publication.Tier{
			ID: row.id("id"), Slug: row.text("slug"), Name: row.text("name"), Description: row.text("description"), Paid: row.text("type") == "paid", Active: row.flag("active"),
			Visibility: cmp.Or(row.text("visibility"), stories.Public), Welcome: row.text("welcome_page_url"), TrialDays: row.number("trial_days"),
			Currency: row.text("currency"), Monthly: row.number("monthly_price"), Yearly: row.number("yearly_price"), CreatedAt: row.when("created_at"), UpdatedAt: row.when("updated_at"),
		}
		for _, id := range linked(t.gives[tier.ID]) {
			if t.benefits[id] != "" {
				tier.Benefits = append(tier.Benefits, t.benefits[id])
			}
		}
		m.Tiers = append(m.Tiers, tier)
	}
	for _, row := range t.letters {
		m.Newsletters = append(m.Newsletters, publication.Newsletter{
			ID: row.id("id"), UUID: uuidOf(row.raw("uuid"), row.id("id")), Slug: row.text("slug"), Name: row.text("name"), Description: row.text("description"), SenderEmail: row.text("sender_email"),
			Visibility: cmp.Or(row.text("visibility"), "members"), Active: row.text("status") != "archived", OnSignup: row.flag("subscribe_on_signup"), Order: row.number("sort_order"),
			CreatedAt: row.when("created_at"), UpdatedAt: row.when("updated_at"),
		})
	}
	if len(m.Tiers)+len(m.Newsletters) == 0 {
		return nil
	}
	_, err := r.write("tiers, newsletters", []piece{{name: "tiers and newsletters", keep: func(tx *store.Tx, o *outcome) error {
		before, err := publication.GetMembership(r.ctx, tx)
		if o.fate = stories.FateUnchanged; err != nil || reflect.DeepEqual(before, m) {
			return err
		}
		if o.fate = stories.FateChanged; len(before.Tiers)+len(before.Newsletters) == 0 {
			o.fate = stories.FateNew
		}
		o.say("Nobody can pay or subscribe here: what was offered is kept, and who paid reads on what they read.")
		return publication.BringMembership(r.ctx, tx, m)
	}}})
	return err
}
