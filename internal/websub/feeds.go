package websub

import (
	"context"
	"slices"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// feedsEach is of how many pages' feeds a hub is told at once, usesOf how many of the newest stories that print a quote are looked at.
const (
	feedsEach = 40
	usesOf    = 50
)

// basesOf are the pages in whose feeds something is, or was: as it is now, whatever happened since. Without a hub there are none.
func (p *Pinger) basesOf(ctx context.Context, tx *store.Tx, of about) ([]string, error) {
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: p.BaseURL, Now: tx.Now()})
	if err != nil || v.Settings.Discovery.Hub == "" {
		return nil, err
	}
	var all []string
	if of.Quote != "" {
		all, err = quoteBases(ctx, tx, v, sources.QuoteID(of.Quote))
	} else {
		all, err = p.storyBases(ctx, tx, v, of)
	}
	if err != nil {
		return nil, err
	}
	var bases []string
	for _, base := range all {
		if base != "" && !slices.Contains(bases, base) {
			bases = append(bases, base)
		}
	}
	return bases, v.Err()
}

// urlsOf are the hub and the addresses of the feeds of some pages, in each format.
func (p *Pinger) urlsOf(ctx context.Context, tx *store.Tx, bases []string) (hub string, urls []string, err error) {
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: p.BaseURL, Now: tx.Now()})
	if err != nil {
		return "", nil, err
	}
	for _, base := range bases {
		for _, format := range publication.Formats {
			urls = append(urls, v.Absolute(publication.FeedPath(base, format)))
		}
	}
	return v.Settings.Discovery.Hub, urls, v.Err()
}

// storyBases are what a story stands in: the site, its topics, bylines and people. Of one that is not out any more, the site.
func (p *Pinger) storyBases(ctx context.Context, tx *store.Tx, v *ghost.View, of about) ([]string, error) {
	bases := siteBases(v.Settings)
	if of.Correction != "" {
		c, err := stories.GetCorrection(ctx, tx, of.Correction)
		if err != nil {
			return bases, unlessGone(err)
		}
		of.Story = string(c.Story)
	}
	more, err := postBases(v, stories.StoryID(of.Story))
	return append(bases, more...), err
}

// postBases are the topics, bylines and people of a story that is out.
func postBases(v *ghost.View, id stories.StoryID) (bases []string, err error) {
	post, err := v.Post(id)
	if err != nil {
		return nil, unlessGone(err)
	}
	for _, t := range post.PublicTags() {
		bases = append(bases, t.URL())
	}
	for _, a := range post.Authors() {
		bases = append(bases, a.URL())
	}
	for _, person := range post.People() {
		bases = append(bases, person.URL())
	}
	return bases, nil
}

// siteBases are the site's own lists that have a feed.
func siteBases(s publication.Settings) (bases []string) {
	for _, c := range s.Routing().Collections {
		if c.RSS {
			bases = append(bases, c.Path)
		}
	}
	return bases
}

// quoteBases are what a quote stands in that readers may see, or could see until it was withdrawn, and what the stories stand in
// that print it: their feeds show its words, or that they are withdrawn. Nothing of one that never was out.
func quoteBases(ctx context.Context, tx *store.Tx, v *ghost.View, id sources.QuoteID) ([]string, error) {
	q, err := v.Quote(id)
	if err != nil {
		return nil, unlessGone(err)
	}
	if q.URL() == "" {
		return nil, nil
	}
	bases := []string{v.Settings.Prefixes.Quotes}
	if speaker := q.View().Speaker.URL; speaker != "" {
		bases = append(bases, publication.QuotesOf(speaker))
	}
	printing, err := stories.ListStoriesUsing(ctx, tx, []sources.QuoteID{id}, usesOf)
	if err != nil || len(printing[id]) == 0 {
		return bases, err
	}
	bases = append(bases, siteBases(v.Settings)...)
	for _, story := range printing[id] {
		more, err := postBases(v, story)
		if err != nil {
			return nil, err
		}
		bases = append(bases, more...)
	}
	return bases, nil
}

func unlessGone(err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	return err
}
