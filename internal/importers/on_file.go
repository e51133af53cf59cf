package importers

import (
	"context"
	"strings"

	"firsthand/internal/intake"
	"firsthand/internal/readings"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// looker looks for what of a page is on file.
type looker struct {
	ctx   context.Context
	tx    *store.Tx
	d     *intake.Draft
	found []readings.Finding
	out   *readings.OnFile
	same  map[stories.StoryID]int // how many of the page's quotes a story prints
}

const maxLooked = 200 // people, and quotes, of one page that are looked for

func (l *looker) people() error {
	looked := 0
	for _, f := range l.found {
		if f.Kind != readings.Person || looked == maxLooked {
			continue
		}
		looked++
		list, err := sources.NamedSo(l.ctx, l.tx, f.Values.Name)
		if err != nil {
			return err
		}
		for _, p := range list {
			l.out.People[f.ID] = append(l.out.People[f.ID], readings.Somebody{ID: string(p.ID), Name: p.Name, Description: p.Description})
		}
	}
	return nil
}

func (l *looker) quotes() error {
	l.same = map[stories.StoryID]int{}
	looked := 0
	for _, f := range l.found {
		if f.Kind != readings.Quote && f.Kind != readings.Partial || looked == maxLooked {
			continue
		}
		looked++
		list, err := sources.SameWords(l.ctx, l.tx, f.Values.Text)
		if err != nil {
			return err
		}
		inStories := map[stories.StoryID]bool{}
		for _, q := range list {
			uses, err := stories.WhereUsed(l.ctx, l.tx, q.ID)
			if err != nil {
				return err
			}
			kept := readings.KeptQuote{ID: string(q.ID), Text: q.Text, SpeakerID: string(q.Speaker), Speaker: q.SpeakerPrinted, State: string(q.State), By: q.StateBy}
			for _, u := range uses {
				inStories[u.Story] = true
				if len(kept.Stories) < 3 {
					kept.Stories = append(kept.Stories, u.Title)
				}
			}
			l.out.Quotes[f.ID] = append(l.out.Quotes[f.ID], kept)
		}
		for id := range inStories {
			l.same[id]++
		}
	}
	return nil
}

func (l *looker) outlets() error {
	seen := map[string]bool{}
	for _, f := range l.found {
		name := f.Values.Outlet
		if name == "" || seen[store.Fold(name)] || len(seen) == maxLooked {
			continue
		}
		seen[store.Fold(name)] = true
		on, err := sources.OutletOnFile(l.ctx, l.tx, name)
		if err != nil {
			return err
		}
		if on {
			l.out.Outlets = append(l.out.Outlets, name)
		}
	}
	return nil
}

// stories are the one that this page became, and those that are much like it: the same headline, or half of its quotes.
func (l *looker) stories() error {
	from, listed := origin(l.d), map[stories.StoryID]bool{}
	list := func(s stories.Story, how string) error {
		if listed[s.ID] || len(l.out.Stories) == 10 {
			return nil
		}
		listed[s.ID] = true
		r, err := stories.GetRevision(l.ctx, l.tx, s.Working)
		l.out.Stories = append(l.out.Stories, readings.KeptStory{ID: string(s.ID), Title: r.Content.Title, Published: s.Published, Slug: s.Slug, How: how, Mine: how == readings.ThisPage})
		return err
	}
	for _, o := range []stories.Origin{from, {Hash: from.Hash}} {
		s, found, err := stories.FindOrigin(l.ctx, l.tx, o)
		if err != nil {
			return err
		}
		how := readings.ThisPage
		if o.URL != from.URL {
			how = readings.TheseWords
		}
		if found {
			if err := list(s, how); err != nil {
				return err
			}
		}
	}
	titled, err := stories.Titled(l.ctx, l.tx, strings.TrimSpace(l.d.Headline))
	if err != nil {
		return err
	}
	for _, s := range titled {
		if err := list(s, readings.ThisHeadline); err != nil {
			return err
		}
	}
	for id, n := range l.same {
		if 2*n < len(l.d.Quotes) {
			continue
		}
		s, err := stories.Get(l.ctx, l.tx, id)
		if err != nil {
			return err
		}
		if err := list(s, readings.TheseQuotes); err != nil {
			return err
		}
	}
	return nil
}
