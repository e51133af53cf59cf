package site

import (
	"fmt"
	"net/http"
	"strings"

	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
	"firsthand/internal/web"
)

const (
	feedItems      = 30
	ghostFeedItems = 15
)

// feed is the RSS feed of the site, a topic, a byline or a person.
func (r *request) feed(route publication.Route) (*answer, error) {
	s := r.view.Settings
	f := feeds.Feed{
		Title: s.Title, Description: s.Description, Link: r.view.Absolute(route.Base), Self: r.view.Absolute(route.Base + "rss/"),
		Language: s.Language, Icon: absoluteOrNone(r, s.Icon), TTL: 15,
	}
	o := stories.ListOptions{Limit: feedItems}
	asGhost := !r.theme.Config().Own && route.Kind != publication.Person
	if asGhost {
		o.Limit = ghostFeedItems
	}
	switch {
	case route.Page == publication.PageFeed && route.Kind == publication.Topic:
		tag, err := r.view.Tag(stories.TopicID(route.ID))
		if err != nil {
			return nil, err
		}
		o.Topic, f.Title, f.Description = tag.Topic().ID, tag.Topic().Name+" – "+s.Title, firstOf(tag.Topic().Description, s.Description)
	case route.Page == publication.PageFeed && route.Kind == publication.Byline:
		author, err := r.view.Author(stories.BylineID(route.ID))
		if err != nil {
			return nil, err
		}
		o.Byline, f.Title, f.Description = author.Byline().ID, author.Byline().Name+" – "+s.Title, firstOf(author.Byline().Bio, s.Description)
	case route.Page == publication.PageFeed && route.Kind == publication.Person:
		person, err := r.view.Person(sources.PersonID(route.ID))
		if err != nil {
			return nil, err
		}
		p := person.Record()
		o.Person, f.Title, f.Description = p.ID, p.Name+" – "+s.Title, firstOf(p.Description, s.Description)
	}
	posts, err := r.feedPosts(route, o)
	if err != nil {
		return nil, err
	}
	if err := r.feedTitle(&f, route); err != nil {
		return nil, err
	}
	all := make([]*ghost.Post, len(posts))
	for i, p := range posts {
		all[i] = p.(*ghost.Post)
	}
	if asGhost {
		r.view.ReadTexts(all)
	} else {
		r.view.ReadBodies(all)
	}
	for _, p := range all {
		item := r.feedItem(p, asGhost)
		if asGhost {
			html, first := p.GhostFeedHTML(func(html string) string { return theme.CutWords(html, 50) })
			item.HTML, item.Summary = html, firstOf(textAt(p, "custom_excerpt"), textAt(p, "meta_description"), first)
		}
		f.Items = append(f.Items, item)
	}
	write := f.RSS
	if asGhost {
		write = r.ghostFeed(f).GhostRSS
	}
	body, err := write()
	if err != nil {
		return nil, fmt.Errorf("make the feed %s: %w", r.path, err)
	}
	if err := r.view.Err(); err != nil {
		return nil, fmt.Errorf("make the feed %s: %w", r.path, err)
	}
	return &answer{
		Body:   web.Body{Status: http.StatusOK, Type: "application/rss+xml; charset=utf-8", Plain: body},
		header: map[string]string{"Cross-Origin-Resource-Policy": "cross-origin"},
	}, nil
}

// feedPosts are the newest stories of what the feed is of.
func (r *request) feedPosts(route publication.Route, o stories.ListOptions) ([]any, error) {
	if route.Listing == nil {
		posts, _, err := r.view.Posts(o, false)
		return posts, err
	}
	found, err := r.browse(route, o.Limit)
	if err != nil {
		return nil, err
	}
	return found.Items, nil
}

// feedTitle names the feed of a route after the topic or the author that it is given.
func (r *request) feedTitle(f *feeds.Feed, route publication.Route) error {
	if route.Listing == nil {
		return nil
	}
	root := map[string]any{}
	if err := r.addData(root, route, false); err != nil {
		return err
	}
	for _, name := range []string{"author", "tag"} {
		if of := textAt(root[name], "name"); of != "" {
			f.Title = of + " – " + r.view.Settings.Title
			return nil
		}
	}
	return nil
}

// ghostFeed is what a feed of Ghost's says of itself: the site, whatever it is the feed of.
func (r *request) ghostFeed(f feeds.Feed) feeds.Feed {
	s := r.view.Settings
	if of, own := strings.CutSuffix(f.Title, " – "+s.Title); own {
		f.Title = of + " - " + s.Title
	}
	f.Description, f.Link, f.Icon, f.Generator, f.TTL = s.Description, r.s.base+"/", r.s.base+"/favicon.png", ghostVersion, 60
	return f
}

func (r *request) feedItem(p *ghost.Post, asGhost bool) feeds.Item {
	c := p.Story().Revision.Content
	item := feeds.Item{ID: string(p.Story().ID), Link: r.view.Absolute(firstOf(p.Story().Path, "/404/")), Title: c.Title, Published: fromMicros(p.Published()), Updated: fromMicros(p.Updated())}
	if !asGhost {
		item.Summary, item.HTML = p.Excerpt(), p.FeedHTML()
	}
	for _, t := range p.PublicTags() {
		item.Categories = append(item.Categories, t.Topic().Name)
	}
	for _, a := range p.Authors() {
		item.Authors = append(item.Authors, feeds.Author{Name: a.Byline().Name, URL: r.view.Absolute(a.URL())})
	}
	if src, _ := p.Field("feature_image").(string); src != "" {
		width, _ := p.Field("feature_image_width").(int)
		height, _ := p.Field("feature_image_height").(int)
		alt, _ := p.Field("feature_image_alt").(string)
		credit, _ := p.Field("feature_image_credit").(string)
		item.Image = &feeds.Image{URL: r.view.Absolute(src), Type: media.TypeOf(src), Width: width, Height: height, Alt: alt, Credit: credit}
	}
	return item
}
