package ghost

import (
	"slices"
	"strings"

	"firsthand/internal/publication"
)

// membership is what the site offers, read once a View. It is part of the settings, which every View has noted.
func (v *View) membership() publication.Membership {
	if v.offered == nil {
		m, err := publication.GetMembership(v.ctx, v.tx)
		v.fail(err)
		v.offered = &m
	}
	return *v.offered
}

// Tiers are what readers can be members of, as Ghost's objects with the names of its fields. Those that are not active are
// left out.
func (v *View) Tiers() []any {
	return v.tiersWhere(func(t publication.Tier) bool { return t.Active })
}

func (v *View) tiersWhere(which func(publication.Tier) bool) []any {
	out := []any{}
	for _, t := range v.membership().Tiers {
		if which(t) {
			out = append(out, v.tierObject(t))
		}
	}
	return out
}

func (v *View) tierObject(t publication.Tier) map[string]any {
	kind := "free"
	if t.Paid {
		kind = "paid"
	}
	o := map[string]any{
		"id": t.ID, "slug": t.Slug, "name": t.Name, "description": textOrNil(t.Description), "type": kind, "active": t.Active, "visibility": t.Visibility,
		"welcome_page_url": textOrNil(t.Welcome), "trial_days": t.TrialDays, "benefits": anyStrings(t.Benefits),
		"currency": nil, "monthly_price": nil, "yearly_price": nil, "created_at": at(t.CreatedAt, v.loc), "updated_at": at(t.UpdatedAt, v.loc),
	}
	if t.Paid {
		o["currency"], o["monthly_price"], o["yearly_price"] = strings.ToUpper(t.Currency), t.Monthly, t.Yearly
	}
	return o
}

// Newsletters are what readers can have sent to them, as Ghost's objects.
func (v *View) Newsletters() []any {
	out := []any{}
	for _, n := range v.membership().Newsletters {
		if !n.Active {
			continue
		}
		out = append(out, map[string]any{
			"id": n.ID, "uuid": n.UUID, "slug": n.Slug, "name": n.Name, "description": textOrNil(n.Description), "sender_email": textOrNil(n.SenderEmail),
			"visibility": n.Visibility, "subscribe_on_signup": n.OnSignup, "sort_order": n.Order, "created_at": at(n.CreatedAt, v.loc), "updated_at": at(n.UpdatedAt, v.loc),
		})
	}
	return out
}

// tiers are those whose members may read all of the post: everybody's for what is public, as Ghost has it.
func (p *Post) tiers() []any {
	switch p.p.Visibility {
	case "public", "members":
		return p.v.Tiers()
	case "paid":
		return p.v.tiersWhere(func(t publication.Tier) bool { return t.Active && t.Paid })
	}
	chosen := p.p.Revision.Content.Meta.Ghost.Tiers
	return p.v.tiersWhere(func(t publication.Tier) bool { return t.Paid && slices.Contains(chosen, t.ID) })
}

// TiersForPrograms are the same in the form that Ghost's APIs give them in a post: their prices, and no benefits; the currency in small letters
// where nobody chose tiers by name.
func (p *Post) TiersForPrograms() []map[string]any {
	list := []map[string]any{}
	for _, t := range p.tiers() {
		one, _ := t.(map[string]any)
		delete(one, "benefits")
		one["monthly_price_id"], one["yearly_price_id"] = nil, nil
		if currency, _ := one["currency"].(string); currency != "" && p.p.Visibility != "tiers" {
			one["currency"] = strings.ToLower(currency)
		}
		list = append(list, one)
	}
	return list
}
