package importers

import (
	"cmp"
	"context"
	"net/url"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// bringPeople makes a byline of everybody who wrote, and an account that nobody can use of everybody who had one.
func (r *ghostRun) bringPeople() error {
	var bylines, accounts []piece
	for _, row := range r.tables.users {
		name := cmp.Or(strings.TrimSpace(row.text("name")), row.text("slug"))
		r.bylineOf[row.id("id")] = row.id("id")
		bylines = append(bylines, piece{name: name, keep: func(tx *store.Tx, o *outcome) error {
			o.notes = slices.Clone(row.notes())
			return r.bringByline(tx, o, row, name)
		}})
		if mail := row.raw("email"); mail != "" && !strings.HasSuffix(mail, ".invalid") { // the export of a byline without an account
			accounts = append(accounts, piece{name: name, keep: func(tx *store.Tx, o *outcome) error { return r.bringAccount(tx, o, row, name) }})
		}
	}
	if err := r.writeAll("bylines", bylines); err != nil {
		return err
	}
	return r.writeAll("accounts", accounts)
}

func (r *ghostRun) bringByline(tx *store.Tx, o *outcome, row ghostRow, name string) error {
	b := stories.Byline{
		ID: stories.BylineID(row.id("id")), Slug: slugOf(row), Name: name, Bio: row.text("bio"), Location: row.text("location"), Website: row.text("website"),
		Image: row.text("profile_image"), CreatedAt: row.when("created_at"), UpdatedAt: row.when("updated_at"),
	}
	b.Image = cmp.Or(b.Image, row.text("image"))
	b.Meta = stories.BylineMeta{Cover: cmp.Or(row.text("cover_image"), row.text("cover")), Title: row.text("meta_title"), Text: row.text("meta_description")}
	for name, field := range b.Meta.Accounts.ByName() {
		*field = row.text(name)
	}
	if u, err := url.Parse(b.Website); b.Website != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
		o.say("The website %q is no address that can be linked: it was left out.", b.Website)
		b.Website = ""
	}
	if row.raw("email") == "" {
		o.say("It has no mail address: there is no account of it, and its stories are signed with its name.")
	}
	before, err := stories.GetByline(r.ctx, tx, b.ID)
	if firsthand.ErrorCode(err) != firsthand.NotFound && err != nil {
		return err
	}
	if before.ID == "" {
		if same, err := standsThere(r.ctx, tx, publication.Byline, b.Slug); err != nil || same != "" {
			o.fate = stories.FateKept
			o.say("The desk has a byline at this address already: the stories are signed with that one.")
			r.bylineOf[string(b.ID)] = same
			return err
		}
		o.fate = stories.FateNew
	} else if o.fate = stories.FateUnchanged; sameByline(before, b) {
		return nil
	} else {
		o.fate = stories.FateChanged
	}
	if err := stories.BringByline(r.ctx, tx, b); err != nil {
		return err
	}
	return saySlug(r.ctx, tx, o, publication.Byline, string(b.ID), b.Slug)
}

func sameByline(a, b stories.Byline) bool {
	a.CreatedAt, a.UpdatedAt, b.CreatedAt, b.UpdatedAt = 0, 0, 0, 0
	return a == b
}

// bringAccount keeps who had an account, suspended: an administrator lets in whom the desk wants.
func (r *ghostRun) bringAccount(tx *store.Tx, o *outcome, row ghostRow, name string) error {
	role := firsthand.Contributor
	switch r.tables.roles[r.tables.roleOf[row.id("id")]] {
	case "Owner", "Administrator":
		role = firsthand.Administrator
	case "Editor", "Super Editor":
		role = firsthand.Editor
	case "Author":
		role = firsthand.Author
	}
	fresh, err := staff.BringUser(r.ctx, tx, staff.User{Name: name, Email: row.raw("email"), Role: role, Byline: r.bylineOf[row.id("id")], CreatedAt: row.when("created_at")})
	if o.fate = stories.FateKept; fresh {
		o.fate = stories.FateNew
	}
	return err
}

func (r *ghostRun) bringTags() error {
	var pieces []piece
	for _, row := range r.tables.tags {
		r.topicOf[row.id("id")] = row.id("id")
		pieces = append(pieces, piece{name: row.text("name"), keep: func(tx *store.Tx, o *outcome) error {
			o.notes = slices.Clone(row.notes())
			return r.bringTag(tx, o, row)
		}})
	}
	return r.writeAll("tags", pieces)
}

func (r *ghostRun) bringTag(tx *store.Tx, o *outcome, row ghostRow) error {
	t := stories.Topic{
		ID: stories.TopicID(row.id("id")), Slug: slugOf(row), Name: strings.TrimSpace(row.text("name")), Description: row.text("description"),
		Image: cmp.Or(row.text("feature_image"), row.text("image")), Imported: true,
		Internal:  row.text("visibility") == "internal" || strings.HasPrefix(row.text("name"), "#"),
		CreatedAt: row.when("created_at"), UpdatedAt: row.when("updated_at"),
	}
	t.Meta = stories.TopicMeta{
		Color: row.text("accent_color"), Title: row.text("meta_title"), Text: row.text("meta_description"), Canonical: row.text("canonical_url"),
		Open: social(row, "og"), X: social(row, "twitter"), Code: codeOf(row),
	}
	before, err := stories.GetTopic(r.ctx, tx, t.ID)
	if firsthand.ErrorCode(err) != firsthand.NotFound && err != nil {
		return err
	}
	if before.ID == "" {
		if same, err := standsThere(r.ctx, tx, publication.Topic, t.Slug); err != nil || same != "" && !t.Internal {
			o.fate = stories.FateKept
			o.say("The desk has a topic at this address already: the stories are filed under that one.")
			r.topicOf[string(t.ID)] = same
			return err
		}
		o.fate = stories.FateNew
	} else if o.fate = stories.FateUnchanged; sameTopic(before, t) {
		return nil
	} else {
		o.fate = stories.FateChanged
	}
	if err := stories.BringTopic(r.ctx, tx, t); err != nil || t.Internal {
		return err
	}
	return saySlug(r.ctx, tx, o, publication.Topic, string(t.ID), t.Slug)
}

func sameTopic(a, b stories.Topic) bool {
	a.CreatedAt, a.UpdatedAt, b.CreatedAt, b.UpdatedAt = 0, 0, 0, 0
	a.Person = ""
	return a == b
}

// standsThere is what of a kind stands at the address of a slug, "" if nothing does.
func standsThere(ctx context.Context, tx *store.Tx, kind publication.Kind, slug string) (string, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return "", err
	}
	route, err := publication.Resolve(ctx, tx, settings, settings.Permalink(kind, slug))
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && route.Kind != kind {
		return "", nil
	}
	return route.ID, err
}

// saySlug notes that something stands at another address than it did.
func saySlug(ctx context.Context, tx *store.Tx, o *outcome, kind publication.Kind, id, slug string) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	at, err := publication.AddressOf(ctx, tx, kind, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if wanted := settings.Permalink(kind, slug); err == nil && at != wanted {
		o.say("It stands at %s: %s was taken, or is one of the site's own addresses.", at, wanted)
	}
	return err
}

// slugOf is a row's slug, in the form that addresses have.
func slugOf(row ghostRow) string {
	slug := strings.ToLower(strings.Trim(row.raw("slug"), "/ "))
	if decoded, err := url.PathUnescape(slug); err == nil { // older versions wrote other alphabets so
		slug = strings.ToLower(decoded)
	}
	if firsthand.CleanSlug(slug) {
		return slug
	}
	return firsthand.Slug(cmp.Or(slug, row.raw("name"), row.raw("title")))
}

func social(row ghostRow, prefix string) stories.Social {
	return stories.Social{Title: row.text(prefix + "_title"), Description: row.text(prefix + "_description"), Image: row.text(prefix + "_image")}
}

func codeOf(row ghostRow) publication.Code {
	return publication.Code{Head: row.text("codeinjection_head"), Foot: row.text("codeinjection_foot")}
}
