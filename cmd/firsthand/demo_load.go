package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"firsthand"
	"firsthand/cmd/firsthand/demo"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// sampler puts the sample publication into a site. Keys of the sample become IDs on the way.
type sampler struct {
	ctx   context.Context
	tx    *store.Tx
	p     *demo.Publication
	clock firsthand.Clock

	images     map[string]media.Item // by picture key; the icon's is "icon"
	people     map[string]sources.PersonID
	outlets    map[string]sources.OutletID
	interviews map[string]sources.InterviewID
	quotes     map[string]sources.QuoteID
	topics     map[string]stories.TopicID
	bylines    map[string]stories.BylineID
	authors    map[string]demo.Author
	stories    map[string]stories.StoryID // by slug
	contents   map[string]stories.Content
}

// loadSample puts the sample publication into an empty site: pictures first, which takes time, then
// everything else in one transaction.
func loadSample(ctx context.Context, h *house, p *demo.Publication) error {
	s := &sampler{
		ctx: ctx, p: p, clock: firsthand.SystemClock{}, images: map[string]media.Item{},
		people: map[string]sources.PersonID{}, outlets: map[string]sources.OutletID{}, interviews: map[string]sources.InterviewID{},
		quotes: map[string]sources.QuoteID{}, topics: map[string]stories.TopicID{}, bylines: map[string]stories.BylineID{},
		authors: map[string]demo.Author{}, stories: map[string]stories.StoryID{}, contents: map[string]stories.Content{},
	}
	if err := s.pictures(h.blobs); err != nil {
		return fmt.Errorf("load the sample's pictures: %w", err)
	}
	err := h.db.Write(ctx, machinery, firsthand.Import, func(tx *store.Tx) error {
		s.tx = tx
		for _, step := range []func() error{
			s.saveImages, s.settings, s.saveTopics, s.saveBylines, s.savePeople, s.saveOutlets, s.saveInterviews, s.saveQuotes,
			s.saveStories, s.states, s.saveRelationships, s.saveFacts, s.saveCorrections,
		} {
			if err := step(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("load the sample publication: %w", err)
	}
	return nil
}

func (s *sampler) pictures(blobs media.Blobs) error {
	library := media.NewRenderer(blobs)
	for _, pic := range s.p.Pictures {
		data, err := fs.ReadFile(s.p.PictureFS, pic.File)
		if err != nil {
			return err
		}
		record := media.Item{Alt: pic.Alt, Credit: pic.Credit, Creator: pic.Creator, Licence: pic.Licence, UsageTerms: pic.Terms,
			Rights: media.Rights(pic.Rights), FocalX: pic.FocalX, FocalY: pic.FocalY}
		if pic.Expires != "" {
			expires, err := sources.ParseEDTF(pic.Expires)
			if err != nil {
				return err
			}
			record.RightsExpire = firsthand.Micros(expires.Max)
		}
		if s.images[pic.Key], err = library.Prepare(s.ctx, s.clock, media.Upload{Name: pic.File, From: bytes.NewReader(data), Item: record}); err != nil {
			return err
		}
	}
	icon, err := fs.ReadFile(s.p.BrandFS, s.p.IconPNG)
	if err != nil {
		return err
	}
	s.images["icon"], err = library.Prepare(s.ctx, s.clock, media.Upload{Name: s.p.IconPNG, From: bytes.NewReader(icon), Item: media.Item{Rights: media.Cleared, FocalX: -1, FocalY: -1}})
	return err
}

func (s *sampler) saveImages() error {
	for _, img := range s.images {
		if _, _, err := media.Keep(s.ctx, s.tx, img); err != nil {
			return err
		}
	}
	return nil
}

func (s *sampler) settings() error {
	p := s.p
	set := publication.DefaultSettings()
	set.Title, set.Description, set.Language, set.Timezone, set.AccentColor = p.Name, p.Tagline, p.Language, p.TimeZone, p.Accent
	set.CoverImage, set.Icon = s.images[p.Cover].Path, s.images["icon"].Path
	for _, l := range p.Navigation {
		set.Navigation = append(set.Navigation, publication.NavItem{Label: l.Label, URL: s.link(set, l.URL)})
	}
	for _, l := range p.Secondary {
		set.Secondary = append(set.Secondary, publication.NavItem{Label: l.Label, URL: s.link(set, l.URL)})
	}
	set.Policies.UnnamedSources = s.link(set, p.Unnamed)
	return publication.SaveSettings(s.ctx, s.tx, set)
}

// link turns "topic:x", "page:x", "story:x" and "person:x" into the site's addresses; others stay.
func (s *sampler) link(set publication.Settings, to string) string {
	kind, key, ok := strings.Cut(to, ":")
	if !ok {
		return to
	}
	switch kind {
	case "topic":
		return set.Permalink(publication.Topic, key)
	case "page", "story":
		return set.Permalink(publication.Story, key)
	case "person":
		for _, person := range s.p.People {
			if person.Key == key {
				return set.Permalink(publication.Person, firsthand.Slug(person.Name))
			}
		}
	}
	return to
}

func (s *sampler) saveTopics() error {
	for _, t := range s.p.Topics {
		id, err := stories.SaveTopic(s.ctx, s.tx, stories.Topic{Slug: t.Key, Name: t.Name, Description: t.Description})
		if err != nil {
			return err
		}
		s.topics[t.Key] = id
	}
	return nil
}

func (s *sampler) saveBylines() error {
	for _, a := range s.p.Authors {
		id, err := stories.SaveByline(s.ctx, s.tx, stories.Byline{Slug: a.Key, Name: a.Name, Bio: a.Bio, Location: a.Location, Image: s.images[a.Portrait].Path})
		if err != nil {
			return err
		}
		s.bylines[a.Key], s.authors[a.Key] = id, a
	}
	return nil
}

func (s *sampler) savePeople() error {
	for _, p := range s.p.People {
		description := p.Disambiguation
		if p.Description != "" {
			description = strings.TrimSpace(p.Description)
		}
		id, err := sources.SavePerson(s.ctx, s.tx, sources.Person{
			Slug: firsthand.Slug(p.Name), Name: p.Name, Aliases: p.Aliases, Description: description, Pronouns: p.Pronouns,
			Born: p.Born, Died: p.Died, SameAs: p.SameAs, Portrait: s.images[p.Portrait].Path,
		})
		if err != nil {
			return err
		}
		s.people[p.Key] = id
		if p.Public {
			if err := sources.PublishPerson(s.ctx, s.tx, id, true); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *sampler) saveOutlets() error {
	for _, o := range s.p.Outlets {
		id, err := sources.SaveOutlet(s.ctx, s.tx, sources.Outlet{Name: o.Name, Kind: o.Kind, Publisher: s.outlet(o.Parent).Name, URL: o.URL})
		if err != nil {
			return err
		}
		s.outlets[o.Key] = id
	}
	return nil
}

func (s *sampler) saveInterviews() error {
	for _, i := range s.p.Interviews {
		id, err := sources.SaveInterview(s.ctx, s.tx, sources.Interview{
			Name: i.Title, Interviewees: s.persons(i.Interviewees), Interviewers: s.persons(i.Interviewers), About: s.persons(i.About),
			Outlet: s.outlets[i.Outlet], Medium: i.Medium, HeldOn: i.Held, HeldText: i.HeldText, Place: i.Place, Conditions: i.Conditions,
		})
		if err != nil {
			return err
		}
		s.interviews[i.Key] = id
	}
	return nil
}

func (s *sampler) persons(keys []string) (ids []sources.PersonID) {
	for _, key := range keys {
		if id := s.people[key]; id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

func (s *sampler) source(from *demo.Source) (sources.SourceID, error) {
	if from == nil {
		return "", nil
	}
	return sources.SaveSource(s.ctx, s.tx, sources.Source{
		Kind: from.Type, Title: from.Title, URL: from.URL, Outlet: s.outlets[from.Outlet], PublishedOn: from.Published,
		AccessedAt: firsthand.Micros(from.Accessed), ArchivedURL: from.Archived, ArchivedAt: firsthand.Micros(from.Accessed), Primary: true,
	})
}

func (s *sampler) person(key string) demo.Person {
	for _, p := range s.p.People {
		if p.Key == key {
			return p
		}
	}
	return demo.Person{}
}

func (s *sampler) outlet(key string) demo.Outlet {
	for _, o := range s.p.Outlets {
		if o.Key == key {
			return o
		}
	}
	return demo.Outlet{}
}

func firstSet(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func micros(t time.Time) int64 { return firsthand.Micros(t) }
