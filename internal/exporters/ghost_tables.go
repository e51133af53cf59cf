package exporters

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/stories"
)

// ghostLinks are the tables that join posts to tags, authors and tiers.
func (s *site) ghostLinks(w *tableWriter) error {
	join := func(table, column string, ids func(stories.Meta) []string) error {
		return w.table(table, func(put func(any) error) error {
			return s.heads(func(whole stories.Whole) error {
				for i, id := range ids(whole.Revision.Content.Meta) {
					post := string(whole.Story.ID)
					row := map[string]any{"id": rowID(table, post, id), "post_id": post, column: id, "sort_order": i}
					if err := put(row); err != nil {
						return err
					}
				}
				return nil
			})
		})
	}
	if err := join("posts_tags", "tag_id", func(m stories.Meta) []string { return texts(m.Topics) }); err != nil {
		return err
	}
	if err := join("posts_authors", "author_id", func(m stories.Meta) []string { return texts(m.Bylines) }); err != nil {
		return err
	}
	return join("posts_products", "product_id", func(m stories.Meta) []string { return m.Ghost.Tiers })
}

func texts[ID ~string](ids []ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

func (s *site) ghostTags(w *tableWriter) error {
	return w.table("tags", func(put func(any) error) error {
		return s.topics(func(t stories.Topic) error {
			s.report.count("topics", 1)
			visibility := "public"
			if t.Internal {
				visibility = "internal"
			}
			m := t.Meta
			return put(map[string]any{
				"id": string(t.ID), "name": t.Name, "slug": t.Slug, "description": orNull(t.Description), "feature_image": rooted(t.Image), "parent_id": nil, "visibility": visibility,
				"og_image": rooted(m.Open.Image), "og_title": orNull(m.Open.Title), "og_description": orNull(m.Open.Description),
				"twitter_image": rooted(m.X.Image), "twitter_title": orNull(m.X.Title), "twitter_description": orNull(m.X.Description),
				"meta_title": orNull(m.Title), "meta_description": orNull(m.Text), "canonical_url": rooted(m.Canonical), "accent_color": orNull(m.Color),
				"codeinjection_head": orNull(m.Code.Head), "codeinjection_foot": orNull(m.Code.Foot), "created_at": ghostTime(t.CreatedAt), "updated_at": ghostTime(t.UpdatedAt),
			})
		})
	})
}

// nowhere ends the addresses of people of whom none is known: Ghost asks for one, and nobody can have one there.
const nowhere = "@no-address.invalid"

// ghostPeople writes users, roles and who has which: a user for every byline, with the account that is behind it.
func (s *site) ghostPeople(w *tableWriter) error {
	accounts, err := staff.ListUsers(s.ctx, s.tx)
	if err != nil {
		return err
	}
	behind := map[string]staff.User{}
	bare := 0
	for _, u := range accounts {
		if _, taken := behind[u.Byline]; u.Byline == "" || taken {
			bare++
			continue
		}
		behind[u.Byline] = u
	}
	if bare > 0 {
		s.report.note("%d accounts have no byline of their own, and are not in it.", bare)
	}
	var roles []map[string]any
	err = w.table("users", func(put func(any) error) error {
		return s.bylines(func(b stories.Byline) error {
			s.report.count("bylines", 1)
			u := behind[string(b.ID)]
			role := cmp.Or(u.Role, firsthand.Contributor)
			roles = append(roles, map[string]any{"id": rowID("role of", string(b.ID)), "role_id": rowID("role", string(role)), "user_id": string(b.ID)})
			return put(ghostUserOf(b, u))
		})
	})
	if err != nil {
		return err
	}
	if err := w.table("roles", func(put func(any) error) error {
		for _, r := range []firsthand.Role{firsthand.Administrator, firsthand.Editor, firsthand.Author, firsthand.Contributor, firsthand.Owner} {
			if err := put(map[string]any{"id": rowID("role", string(r)), "name": string(r)}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	return w.table("roles_users", func(put func(any) error) error { return putAll(put, roles) })
}

func putAll[T any](put func(any) error, rows []T) error {
	for _, row := range rows {
		if err := put(row); err != nil {
			return err
		}
	}
	return nil
}

func ghostUserOf(b stories.Byline, u staff.User) map[string]any {
	status := "active"
	if u.ID != "" && u.Status != staff.Active {
		status = "inactive"
	}
	row := map[string]any{
		"id": string(b.ID), "name": b.Name, "slug": b.Slug, "email": cmp.Or(u.Email, b.Slug+nowhere), "profile_image": rooted(b.Image), "cover_image": rooted(b.Meta.Cover),
		"bio": orNull(b.Bio), "website": orNull(b.Website), "location": orNull(b.Location), "status": status, "visibility": "public",
		"meta_title": orNull(b.Meta.Title), "meta_description": orNull(b.Meta.Text), "created_at": ghostTime(b.CreatedAt), "updated_at": ghostTime(b.UpdatedAt),
	}
	for name, account := range b.Meta.Accounts.ByName() {
		row[name] = orNull(*account)
	}
	return row
}

func (s *site) ghostSettings(w *tableWriter) error {
	return w.table("settings", func(put func(any) error) error {
		values := settingsOf(&s.settings)
		for _, key := range slices.Sorted(maps.Keys(values)) {
			if err := put(map[string]any{"id": rowID("setting", key), "key": key, "value": values[key], "group": "site", "type": "string"}); err != nil {
				return err
			}
		}
		s.report.count("settings", int64(len(values)))
		return nil
	})
}

// settingsOf are the settings of the site by Ghost's names.
func settingsOf(s *publication.Settings) map[string]any {
	values := map[string]any{}
	for name, value := range s.FromGhost {
		if name != "imported" { // by which an import is known again here
			values[name] = value
		}
	}
	for name, value := range map[string]any{
		"title": s.Title, "description": s.Description, "locale": orNull(s.Language), "timezone": orNull(s.Timezone), "accent_color": orNull(s.AccentColor),
		"logo": rooted(s.Logo), "icon": rooted(s.Icon), "cover_image": rooted(s.CoverImage), "codeinjection_head": orNull(s.Code.Head), "codeinjection_foot": orNull(s.Code.Foot),
		"navigation": navigationOf(s.Navigation), "secondary_navigation": navigationOf(s.Secondary),
	} {
		values[name] = value
	}
	for _, list := range []map[string]*string{s.Accounts.ByName(), s.Sharing.ByName()} {
		for name, value := range list {
			if values[name] = orNull(*value); strings.HasSuffix(name, "_image") {
				values[name] = rooted(*value)
			}
		}
	}
	return values
}

func navigationOf(items []publication.NavItem) string {
	if items == nil {
		items = []publication.NavItem{}
	}
	text, err := json.Marshal(items)
	if err != nil {
		return "[]"
	}
	return string(text)
}

// ghostOffered writes tiers, what they give, and newsletters.
func (s *site) ghostOffered(w *tableWriter) error {
	m, err := publication.GetMembership(s.ctx, s.tx)
	if err != nil {
		return err
	}
	var products, gives, benefits, letters []map[string]any
	known := map[string]bool{}
	for _, t := range m.Tiers {
		kind := "free"
		if t.Paid {
			kind = "paid"
		}
		products = append(products, map[string]any{
			"id": t.ID, "name": t.Name, "slug": t.Slug, "active": oneOrZero(t.Active), "welcome_page_url": orNull(t.Welcome), "visibility": t.Visibility, "trial_days": t.TrialDays,
			"description": orNull(t.Description), "type": kind, "currency": orNull(t.Currency), "monthly_price": priceOf(t, t.Monthly), "yearly_price": priceOf(t, t.Yearly),
			"created_at": ghostTime(t.CreatedAt), "updated_at": ghostTime(t.UpdatedAt),
		})
		for i, b := range t.Benefits {
			id := rowID("benefit", b)
			gives = append(gives, map[string]any{"id": rowID("gives", t.ID, id), "product_id": t.ID, "benefit_id": id, "sort_order": i})
			if !known[id] {
				known[id] = true
				benefits = append(benefits, map[string]any{"id": id, "name": b, "slug": firsthand.Slug(b)})
			}
		}
	}
	for _, n := range m.Newsletters {
		status := "archived"
		if n.Active {
			status = "active"
		}
		letters = append(letters, map[string]any{
			"id": n.ID, "uuid": n.UUID, "name": n.Name, "slug": n.Slug, "description": orNull(n.Description), "sender_email": orNull(n.SenderEmail), "status": status,
			"visibility": n.Visibility, "subscribe_on_signup": oneOrZero(n.OnSignup), "sort_order": n.Order, "created_at": ghostTime(n.CreatedAt), "updated_at": ghostTime(n.UpdatedAt),
		})
	}
	for _, t := range []struct {
		name string
		rows []map[string]any
	}{{"products", products}, {"benefits", benefits}, {"products_benefits", gives}, {"newsletters", letters}} {
		if err := w.table(t.name, func(put func(any) error) error { return putAll(put, t.rows) }); err != nil {
			return err
		}
	}
	return nil
}

func priceOf(t publication.Tier, price int) any {
	if !t.Paid {
		return nil
	}
	return price
}

// ghostThemes writes what was chosen in themes.
func (s *site) ghostThemes(w *tableWriter) error {
	return w.table("custom_theme_settings", func(put func(any) error) error {
		for _, theme := range slices.Sorted(maps.Keys(s.settings.Custom)) {
			for _, key := range slices.Sorted(maps.Keys(s.settings.Custom[theme])) {
				row := map[string]any{"id": rowID("theme setting", theme, key), "theme": theme, "key": key, "type": "text", "value": nil}
				switch v := s.settings.Custom[theme][key].(type) {
				case bool:
					row["type"], row["value"] = "boolean", v
				case string:
					row["value"] = rooted(v)
				}
				if err := put(row); err != nil {
					return err
				}
			}
		}
		return nil
	})
}
