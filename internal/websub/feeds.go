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

// maxFeeds is how many feeds a hub is told of at once: a story with hundreds of topics names its first ones.
const maxFeeds = 120

// feedsOf are the hub and the addresses of the feeds that something is in, or was: as it is now, whatever happened since.
func (p *Pinger) feedsOf(ctx context.Context, tx *store.Tx, of about) (hub string, urls []string, err error) {
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: p.BaseURL, Now: tx.Now()})
	if err != nil || v.Settings.Discovery.Hub == "" {
		return "", nil, err
	}
	var bases []string
	if of.Quote != "" {
		bases, err = quoteBases(v, sources.QuoteID(of.Quote))
	} else {
		bases, err = p.storyBases(ctx, tx, v, of)
	}
	if err != nil {
		return "", nil, err
	}
	for _, base := range bases {
		for _, format := range publication.Formats {
			if u := v.Absolute(publication.FeedPath(base, format)); base != "" && len(urls) < maxFeeds && !slices.Contains(urls, u) {
				urls = append(urls, u)
			}
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
	post, err := v.Post(stories.StoryID(of.Story))
	if err != nil {
		return bases, unlessGone(err)
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

// quoteBases are what a quote stands in that readers may see, or could see until it was withdrawn; nothing of one that never was out.
func quoteBases(v *ghost.View, id sources.QuoteID) ([]string, error) {
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
	return bases, nil
}

func unlessGone(err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	return err
}
