package api

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Sheet is what stands around the text of a story. Topics and bylines come as names, as IDs, or as both: what differs from
// what was kept counts, the IDs before the names.
type Sheet struct {
	Slug        *string   `json:"slug,omitempty" maxLength:"191" doc:"Empty: made of the headline. Of a published story the old address leads to the new one"`
	Language    *string   `json:"language,omitempty" maxLength:"35" doc:"Empty: the site's"`
	Group       *string   `json:"translation_group,omitempty" maxLength:"64" doc:"Stories that name the same are translations of each other"`
	Featured    *bool     `json:"featured,omitempty"`
	Page        *bool     `json:"page,omitempty" doc:"It stands outside the stream, as a page about the desk does"`
	PublishedAt *string   `json:"published_at,omitempty" maxLength:"40" doc:"The date that readers are shown; not in the future. Empty, of a draft: when it is published"`
	Undated     *bool     `json:"undated,omitempty" doc:"Readers are shown no date"`
	Topics      *[]string `json:"topics,omitempty" maxItems:"100" doc:"Names, made where they are not on file; the first is the primary one"`
	TopicIDs    *[]string `json:"topic_ids,omitempty" maxItems:"100" doc:"The same topics by ID, in the same order"`
	Bylines     *[]string `json:"bylines,omitempty" maxItems:"100" doc:"Names, made where they are not on file"`
	BylineIDs   *[]string `json:"byline_ids,omitempty" maxItems:"100" doc:"The same bylines by ID, in the same order"`
	PeopleIDs   *[]string `json:"people_ids,omitempty" maxItems:"200" doc:"Whom it is about"`
	People      *[]string `json:"people,omitempty" maxItems:"200" readOnly:"true" doc:"Their names, in the same order"`

	Image        *string   `json:"feature_image,omitempty" maxLength:"2000" doc:"Path of a picture on file"`
	ImageAlt     *string   `json:"feature_image_alt,omitempty" maxLength:"1000" doc:"What it shows, for who does not see it"`
	ImageCaption *string   `json:"feature_image_caption,omitempty" maxLength:"2000"`
	ImageCredit  *string   `json:"feature_image_credit,omitempty" maxLength:"500" doc:"As printed beside it"`
	Credits      *[]string `json:"image_credits,omitempty" maxItems:"100" doc:"Lines for pictures that do not stand in the body"`

	MetaTitle       *string `json:"meta_title,omitempty" maxLength:"300" doc:"For search engines, in place of the headline"`
	MetaDescription *string `json:"meta_description,omitempty" maxLength:"500" doc:"For search engines, in place of the first words"`
	OpenTitle       *string `json:"og_title,omitempty" maxLength:"300" doc:"Where people share it, in place of the headline"`
	OpenDescription *string `json:"og_description,omitempty" maxLength:"500"`
	OpenImage       *string `json:"og_image,omitempty" maxLength:"2000" doc:"Path of a picture on file"`
	XTitle          *string `json:"x_title,omitempty" maxLength:"300" doc:"On X, in place of the one for sharing"`
	XDescription    *string `json:"x_description,omitempty" maxLength:"500"`
	XImage          *string `json:"x_image,omitempty" maxLength:"2000" doc:"Path of a picture on file"`
	Canonical       *string `json:"canonical_url,omitempty" maxLength:"2000" doc:"Address of the page that this one is a copy of"`
	Excerpt         *string `json:"excerpt,omitempty" maxLength:"1000" doc:"For lists, where the dek is not to stand there"`
	Template        *string `json:"template,omitempty" maxLength:"100" doc:"A template of the theme, custom-…"`

	Visibility *string `json:"visibility,omitempty" maxLength:"500" doc:"Who may read all of it: public, members, paid, tiers, or a filter of members as a story from another system has it (label:crew)"`
	URL        string  `json:"url,omitempty" readOnly:"true" doc:"Its address, or the one that it will have"`
}

// set puts a value that was named in its place.
func set[T any](field *T, to *T) {
	if to != nil {
		*field = *to
	}
}

// leavesMeta tells whether it names nothing that a revision holds.
func (s Sheet) leavesMeta() bool {
	s.Slug, s.Language, s.Group, s.Featured, s.Page, s.PublishedAt, s.Visibility, s.URL = nil, nil, nil, nil, nil, nil, nil, ""
	s.People = nil
	return s == Sheet{}
}

// onto puts what the sheet names in its place.
func (s Sheet) onto(ctx context.Context, tx *store.Tx, m *stories.Meta) error {
	for _, f := range []struct{ field, to *string }{
		{&m.FeatureImage, s.Image}, {&m.FeatureImageAlt, s.ImageAlt}, {&m.FeatureImageCaption, s.ImageCaption}, {&m.FeatureImageCredit, s.ImageCredit},
		{&m.MetaTitle, s.MetaTitle}, {&m.MetaDescription, s.MetaDescription}, {&m.Open.Title, s.OpenTitle}, {&m.Open.Description, s.OpenDescription}, {&m.Open.Image, s.OpenImage},
		{&m.X.Title, s.XTitle}, {&m.X.Description, s.XDescription}, {&m.X.Image, s.XImage}, {&m.Canonical, s.Canonical}, {&m.Excerpt, s.Excerpt}, {&m.Template, s.Template},
	} {
		if f.to != nil {
			*f.field = strings.TrimSpace(*f.to)
		}
	}
	set(&m.Undated, s.Undated)
	set(&m.Credits, s.Credits)
	if err := s.valid(); err != nil {
		return err
	}
	if err := s.topicsOnto(ctx, tx, m); err != nil {
		return err
	}
	if err := s.bylinesOnto(ctx, tx, m); err != nil {
		return err
	}
	return s.peopleOnto(ctx, tx, m)
}

func (s Sheet) valid() error {
	if s.Canonical != nil && *s.Canonical != "" {
		u, err := url.Parse(strings.TrimSpace(*s.Canonical))
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
			return firsthand.Errorf(firsthand.Invalid, "%q is not the address of a page: begin with https://.", *s.Canonical)
		}
	}
	if s.Template != nil && *s.Template != "" && !strings.HasPrefix(*s.Template, "custom-") {
		return firsthand.Errorf(firsthand.Invalid, "The name of a template for single stories begins with custom-, not as %q does.", *s.Template)
	}
	return nil
}

func (s Sheet) topicsOnto(ctx context.Context, tx *store.Tx, m *stories.Meta) error {
	if s.Topics == nil && s.TopicIDs == nil {
		return nil
	}
	before, err := stories.ListTopics(ctx, tx, m.Topics)
	if err != nil {
		return err
	}
	m.Topics, err = chosen(m.Topics, func(id stories.TopicID) string { return before[id].Name }, s.TopicIDs, s.Topics, func(name string) (stories.TopicID, error) {
		id, err := stories.TopicByName(ctx, tx, name)
		if err != nil || id != "" {
			return id, err
		}
		return stories.SaveTopic(ctx, tx, stories.Topic{Name: name})
	})
	if err != nil {
		return err
	}
	found, err := stories.ListTopics(ctx, tx, m.Topics)
	if err == nil && len(found) < len(m.Topics) {
		err = firsthand.Errorf(firsthand.Invalid, "One of the topics is not on file any more: choose another.")
	}
	return err
}

func (s Sheet) bylinesOnto(ctx context.Context, tx *store.Tx, m *stories.Meta) error {
	if s.Bylines == nil && s.BylineIDs == nil {
		return nil
	}
	before, err := stories.ListBylines(ctx, tx, m.Bylines)
	if err != nil {
		return err
	}
	m.Bylines, err = chosen(m.Bylines, func(id stories.BylineID) string { return before[id].Name }, s.BylineIDs, s.Bylines, func(name string) (stories.BylineID, error) {
		id, err := stories.BylineByName(ctx, tx, name)
		if err != nil || id != "" {
			return id, err
		}
		return stories.SaveByline(ctx, tx, stories.Byline{Name: name})
	})
	if err != nil {
		return err
	}
	found, err := stories.ListBylines(ctx, tx, m.Bylines)
	if err == nil && len(found) < len(m.Bylines) {
		err = firsthand.Errorf(firsthand.Invalid, "One of the bylines is not on file any more: choose another.")
	}
	return err
}

func (s Sheet) peopleOnto(ctx context.Context, tx *store.Tx, m *stories.Meta) error {
	if s.PeopleIDs == nil {
		return nil
	}
	m.People = distinct(idsOf[sources.PersonID](*s.PeopleIDs))
	found, err := sources.ListPeople(ctx, tx, m.People)
	if err == nil && len(found) < len(m.People) {
		err = firsthand.Errorf(firsthand.Invalid, "One of the people is not on file any more: choose another.")
	}
	return err
}

// chosen is a list that comes by ID, by name, or as both.
func chosen[ID ~string](before []ID, nameOf func(ID) string, ids, names *[]string, find func(string) (ID, error)) ([]ID, error) {
	if ids != nil && !slices.Equal(idsOf[ID](*ids), before) {
		return distinct(idsOf[ID](*ids)), nil
	}
	if names == nil || slices.EqualFunc(*names, before, func(name string, id ID) bool { return name == nameOf(id) }) {
		return before, nil
	}
	var list []ID
	for _, name := range *names {
		id, err := find(name)
		if err != nil {
			return nil, err
		}
		list = append(list, id)
	}
	return distinct(list), nil
}

func idsOf[ID ~string](list []string) []ID {
	out := make([]ID, len(list))
	for i, id := range list {
		out[i] = ID(id)
	}
	return out
}

// distinct leaves out what stands there again.
func distinct[ID comparable](list []ID) []ID {
	var out []ID
	for _, id := range list {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// stand sets what a story has above its revisions, and reads the story as it is then, without its body.
func (a *API) stand(ctx context.Context, tx *store.Tx, id stories.StoryID, in story) (out story, err error) {
	to := stories.Standing{Slug: in.Slug, Language: in.Language, Group: in.Group, Featured: in.Featured, Page: in.Page, Visibility: in.Visibility}
	if in.PublishedAt != nil {
		at, err := moment(*in.PublishedAt)
		if err != nil {
			return out, err
		}
		to.PublishedAt = &at
	}
	if err := stories.Stand(ctx, tx, id, in.StandsAs, to); err != nil { // also where nothing changes: it asks who may
		return out, err
	}
	_, err = a.readStory(ctx, tx, id, &out)
	return out, err
}

// sheetOf is what stands around a story's text, all of it.
func (a *API) sheetOf(ctx context.Context, tx *store.Tx, s stories.Story, m stories.Meta) (Sheet, error) {
	out := Sheet{Slug: new(s.Slug), Language: new(s.Language), Group: new(s.Group), Featured: new(s.Featured), Page: new(s.Page), PublishedAt: new(stamp(s.PublishedAt)), Undated: new(m.Undated),
		TopicIDs: new(texts(m.Topics)), BylineIDs: new(texts(m.Bylines)), PeopleIDs: new(texts(m.People)),
		Image: new(m.FeatureImage), ImageAlt: new(m.FeatureImageAlt), ImageCaption: new(m.FeatureImageCaption), ImageCredit: new(m.FeatureImageCredit), Credits: new(append([]string{}, m.Credits...)),
		MetaTitle: new(m.MetaTitle), MetaDescription: new(m.MetaDescription), OpenTitle: new(m.Open.Title), OpenDescription: new(m.Open.Description), OpenImage: new(m.Open.Image),
		XTitle: new(m.X.Title), XDescription: new(m.X.Description), XImage: new(m.X.Image), Canonical: new(m.Canonical), Excerpt: new(m.Excerpt), Template: new(m.Template), Visibility: new(s.Visibility)}
	at, err := stories.AddressFor(ctx, tx, s)
	if err != nil {
		return out, err
	}
	out.URL = a.BaseURL + at
	topics, err := stories.ListTopics(ctx, tx, m.Topics)
	if err != nil {
		return out, err
	}
	bylines, err := stories.ListBylines(ctx, tx, m.Bylines)
	if err != nil {
		return out, err
	}
	people, err := sources.ListPeople(ctx, tx, m.People)
	out.People = new(namesOf(m.People, func(id sources.PersonID) string { return people[id].Name }))
	out.Topics, out.Bylines = new(namesOf(m.Topics, func(id stories.TopicID) string { return topics[id].Name })), new(namesOf(m.Bylines, func(id stories.BylineID) string { return bylines[id].Name }))
	return out, err
}

func namesOf[ID any](ids []ID, name func(ID) string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = name(id)
	}
	return out
}
