package ghostadmin

import (
	"firsthand/internal/ghostwire"
	"firsthand/internal/nql"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// What a site that came from Ghost offered its readers. Nobody can join here yet, so it is shown and not changed.

func tierObject(t publication.Tier) object {
	out := object{
		"id": t.ID, "name": t.Name, "slug": t.Slug, "description": ghostwire.TextOrNil(t.Description), "active": t.Active, "visibility": t.Visibility,
		"welcome_page_url": ghostwire.TextOrNil(t.Welcome), "trial_days": t.TrialDays, "type": "free", "benefits": texts(t.Benefits),
		"created_at": stamped(t.CreatedAt), "updated_at": stamped(t.UpdatedAt),
	}
	if t.Paid {
		out["type"], out["currency"], out["monthly_price"], out["yearly_price"] = "paid", t.Currency, t.Monthly, t.Yearly
	}
	return out
}

func texts(list []string) []any {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

// tiers answers with all tiers, whatever page is asked for, as Ghost does.
func (c *call) tiers() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"limit", "fields", "filter", "order", "page"}})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, ghostwire.BadRequest("The NQL filter you passed was invalid.")
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		offers, err := publication.GetMembership(c.ctx, tx)
		list := []any{}
		for _, t := range offers.Tiers {
			if one := tierObject(t); filter == nil || nql.Match(filter, one, c.Clock.Now()) {
				list = append(list, one)
			}
		}
		out.body = object{"tiers": list, "meta": object{"pagination": object{"page": 1, "limit": len(list), "pages": 1, "total": len(list), "next": nil, "prev": nil}}}
		return err
	})
}

// tier answers with one.
func (c *call) tier() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		offers, err := publication.GetMembership(c.ctx, tx)
		if err != nil {
			return err
		}
		for _, t := range offers.Tiers {
			if t.ID == c.args["id"] {
				out.body = object{"tiers": []any{tierObject(t)}}
				return nil
			}
		}
		return ghostwire.NotFound("Tier not found.")
	})
}

// newsletters answers with a page of them.
func (c *call) newsletters() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"include", "filter", "fields", "limit", "order", "debug", "page"}, Includes: []string{"count.posts", "count.members", "count.active_members"}})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		all, err := c.letters(tx)
		var kept []any
		for _, one := range all {
			if filter == nil || nql.Match(filter, one.(object), c.Clock.Now()) {
				kept = append(kept, one)
			}
		}
		list := []any{}
		for _, one := range ghostwire.PageOf(kept, q) {
			list = append(list, narrowed(counted(one.(object), q), q.Fields))
		}
		out.body = object{"newsletters": list, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, len(kept))}}
		return err
	})
}

// counted adds what is asked for in numbers. Nothing is sent yet, to nobody.
func counted(o object, q *ghostwire.Ask) object {
	count := object{}
	for _, what := range []string{"posts", "members", "active_members"} {
		if q.With("count." + what) {
			count[what] = 0
		}
	}
	if len(count) > 0 {
		o["count"] = count
	}
	return o
}

// newsletter answers with one.
func (c *call) newsletter() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		all, err := c.letters(tx)
		if err != nil {
			return err
		}
		for _, one := range all {
			if one.(object)["id"] == c.args["id"] {
				out.body = object{"newsletters": []any{one}}
				return nil
			}
		}
		return ghostwire.NotFound("Newsletter not found.")
	})
}

// letters are the newsletters.
func (c *call) letters(tx *store.Tx) ([]any, error) {
	offers, err := publication.GetMembership(c.ctx, tx)
	list := []any{}
	for _, n := range offers.Newsletters {
		list = append(list, newsletterObject(n))
	}
	return list, err
}

// newsletterObject is a newsletter. How its letters look is what a new one of Ghost 6.65.0 looks like: nothing is sent yet.
func newsletterObject(n publication.Newsletter) object {
	status := "archived"
	if n.Active {
		status = "active"
	}
	return object{
		"id": n.ID, "uuid": n.UUID, "slug": n.Slug, "name": n.Name, "description": ghostwire.TextOrNil(n.Description), "sender_email": ghostwire.TextOrNil(n.SenderEmail),
		"visibility": n.Visibility, "subscribe_on_signup": n.OnSignup, "sort_order": n.Order, "status": status,
		"created_at": stamped(n.CreatedAt), "updated_at": stamped(n.UpdatedAt),
		"sender_name": nil, "sender_reply_to": "newsletter", "feedback_enabled": false, "footer_content": nil, "header_image": nil,
		"background_color": "light", "header_background_color": "transparent", "post_title_color": nil, "section_title_color": nil, "divider_color": nil,
		"body_font_category": "sans_serif", "title_font_category": "sans_serif", "title_font_weight": "bold", "title_alignment": "center",
		"button_color": "accent", "button_corners": "rounded", "button_style": "fill", "link_color": "accent", "link_style": "underline", "image_corners": "square",
		"show_badge": true, "show_comment_cta": true, "show_excerpt": false, "show_feature_image": true, "show_header_icon": true, "show_header_name": false,
		"show_header_title": true, "show_latest_posts": false, "show_post_title_section": true, "show_share_button": false, "show_subscription_details": false,
	}
}

// offers answers with none: there are none.
func (c *call) offers() (*reply, error) { return &reply{body: object{"offers": []any{}}}, nil }

func (c *call) offer() (*reply, error) { return nil, ghostwire.NotFound("Offer not found.") }

// noNotifications answers with none: what the desk is told stands in the newsroom.
func (c *call) noNotifications() (*reply, error) {
	return &reply{body: object{"notifications": []any{}}}, nil
}
