package importers

import (
	"cmp"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/markup"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// keepStory keeps a story or page with its ID, slug, dates and bylines, and leads there from where it stood.
func (k *itemKeeper) keepStory() error {
	b, scheduled, err := k.story()
	if err != nil {
		return err
	}
	if k.again {
		b.ID = stories.StoryID(k.before.Became)
		if _, err := stories.Get(k.ctx, k.tx, b.ID); firsthand.ErrorCode(err) == firsthand.NotFound {
			k.out.Became, k.out.Hash = k.before.Became, k.before.Hash
			k.o.fate = k.fateAgain("")
			return nil
		} else if err != nil {
			return err
		}
	}
	moved, err := makeWay(k.ctx, k.tx, b.Slug)
	if err != nil {
		return err
	}
	made, fate, err := stories.Bring(k.ctx, k.tx, b)
	if err != nil {
		return err
	}
	return k.arrived(b, stories.Arrived{Story: made, Fate: fate}, moved, scheduled, func() error {
		at, err := publication.AddressOf(k.ctx, k.tx, publication.Story, string(made.ID))
		if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
			return err
		}
		return k.leadToStory(made, at)
	})
}

// arrived says what became of a story, and does the rest of what makes it stand as it stood: lead has old addresses lead there.
func (k *itemKeeper) arrived(b stories.Brought, made stories.Arrived, moved string, scheduled int64, lead func() error) error {
	k.o.fate, k.out.Became = made.Fate, string(made.ID)
	if moved != "" {
		k.o.say("It stood at /%s/, where one of our own lists stood: that list is at %s now.", b.Slug, moved)
	}
	switch {
	case made.Fate == stories.FateUnchanged:
		k.o.notes = nil
		return nil
	case made.Fate == stories.FateKept:
		k.o.notes = nil
		k.o.say("The desk has changed this story since it was brought in: it stays as the desk has it.")
		return nil
	case b.Slug != "" && made.Slug != b.Slug:
		k.o.say("Its slug %q was taken, or is one of the site's own: it is %q now.", b.Slug, made.Slug)
	}
	if scheduled != 0 {
		return schedule(k.ctx, k.tx, made.Story, scheduled, k.o)
	}
	return lead()
}

// leadToStory leads to a published story, which stands at a path ("" is nowhere), from every address that it had.
func (k *itemKeeper) leadToStory(made stories.Story, at string) error {
	s := k.c.Story
	if s.Status != incoming.Published {
		return nil
	}
	settings, err := publication.GetSettings(k.ctx, k.tx)
	if err != nil {
		return err
	}
	if at == "" {
		k.o.say("It has no address here: no part of the site's routes takes it.")
		return nil
	}
	return k.leadHere(settings, at, append([]string{s.URL}, s.Also...)...)
}

// story is the item as the stories' room takes it, and when it is to go out.
func (k *itemKeeper) story() (b stories.Brought, scheduled int64, err error) {
	s := k.c.Story
	id := cmp.Or(s.ID, k.newID())
	if !firsthand.CleanID(id) {
		id = idOf(id)
	}
	b = stories.Brought{Story: stories.Story{
		ID: stories.StoryID(id), UUID: uuidOf(s.UUID, id), Slug: cleanSlug(s.Slug, s.Title), Featured: s.Featured, Page: k.c.Kind == incoming.Pages,
		Visibility: cmp.Or(s.Visibility, stories.Public), Language: languageOf(s.Language), Group: s.Translates,
		CreatedAt: k.date(s.CreatedAt, "created"), UpdatedAt: k.date(s.UpdatedAt, "changed"), PublishedAt: k.date(s.PublishedAt, "published"),
		Origin: stories.Origin{Draft: k.c.hash, Site: k.about.Maker},
	}, Written: k.c.written}
	if b.Content, err = k.content(s); err != nil {
		return b, 0, err
	}
	return b, k.status(&b), nil
}

// date is a time that can be kept: what lies outside of the years 1 to 4999 is none.
func (k *itemKeeper) date(micros int64, what string) int64 {
	if micros == 0 {
		return 0
	}
	if year := firsthand.FromMicros(micros).Year(); year < 1 || year > 4999 {
		k.o.say("The date on which it was %s lies in the year %d: it was left out.", what, year)
		return 0
	}
	return micros
}

// status decides whether it is out, and fills the dates that it lacks.
func (k *itemKeeper) status(b *stories.Brought) (scheduled int64) {
	now := firsthand.Micros(k.Clock.Now())
	first := cmp.Or(b.CreatedAt, b.PublishedAt, b.UpdatedAt)
	if first == 0 {
		k.o.say("It has no dates: it counts as written today, and readers are shown none.")
		b.Content.Meta.Undated, first = true, now
	}
	b.CreatedAt = first
	b.UpdatedAt = cmp.Or(b.UpdatedAt, b.PublishedAt, first)
	switch status := k.c.Story.Status; {
	case status == incoming.Published && b.PublishedAt > now, status == incoming.Scheduled && b.PublishedAt > now:
		scheduled, b.PublishedAt = b.PublishedAt, 0
	case status == incoming.Published:
		b.Published, b.PublishedAt = true, cmp.Or(b.PublishedAt, first)
	case status == incoming.Scheduled:
		k.o.say("It was to go out at %s, which has passed: it is a draft now. Publish it if it is to be read.", said(b.PublishedAt))
	}
	return scheduled
}

func (k *itemKeeper) content(s *incoming.Story) (stories.Content, error) {
	m := stories.Meta{
		FeatureImage: k.address(s.Picture.Src), FeatureImageAlt: s.Picture.Alt, FeatureImageCaption: markup.Text(s.Picture.Caption), FeatureImageCredit: s.Picture.Credit,
		MetaTitle: s.MetaTitle, MetaDescription: s.MetaDescription, Canonical: s.Canonical, Excerpt: s.Excerpt, Template: s.Template,
		Open: k.social(s.Open), X: k.social(s.X),
	}
	topics, lost, err := k.became(incoming.Topics, s.Topics)
	if err != nil {
		return stories.Content{}, err
	}
	k.sayLost("topics", lost)
	writers, lost, err := k.became(incoming.Bylines, s.Bylines)
	if err != nil {
		return stories.Content{}, err
	}
	k.sayLost("bylines", lost)
	for _, id := range topics {
		m.Topics = append(m.Topics, stories.TopicID(id))
	}
	for _, id := range writers {
		m.Bylines = append(m.Bylines, stories.BylineID(id))
	}
	title := strings.TrimSpace(s.Title)
	if title == "" {
		title = "(Untitled)"
		k.o.say("It has no headline.")
	}
	return stories.Content{Title: title, Dek: s.Dek, Body: k.c.body, Meta: m}, nil
}

func (k *itemKeeper) sayLost(what string, n int) {
	if n > 0 {
		k.o.say("%d of its %s are not in the site: they were left out.", n, what)
	}
}

func (k *itemKeeper) social(s incoming.Social) stories.Social {
	return stories.Social{Title: s.Title, Description: s.Description, Image: k.address(s.Image)}
}

// address makes an address of the old site's own a path of this one: it leads on here by redirect where things moved.
func (r *siteRun) address(address string) string {
	if path, ours := r.pathOf(address); ours && path != "" && strings.Contains(address, "//") {
		return path
	}
	return address
}

// pathOf is the path of an address on the old site, with what follows it; ours is false for other sites.
func (r *siteRun) pathOf(address string) (path string, ours bool) {
	if strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//") {
		return address, true
	}
	u, err := url.Parse(address)
	if err != nil || r.host == "" || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "" || strings.TrimPrefix(strings.ToLower(u.Host), "www.") != r.host {
		return "", false
	}
	u.Scheme, u.Host, u.User = "", "", nil
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String(), true
}

// cleanSlug is a slug in the form that addresses have; "" where neither gives one.
func cleanSlug(slug, title string) string {
	slug = strings.ToLower(strings.Trim(slug, "/ "))
	if decoded, err := url.PathUnescape(slug); err == nil {
		slug = strings.ToLower(decoded)
	}
	if firsthand.CleanSlug(slug) {
		return slug
	}
	return firsthand.Slug(cmp.Or(slug, title))
}
