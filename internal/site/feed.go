package site

import (
	"fmt"
	"net/http"
	"strings"
	"time"

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

// feed is the feed of the site, a topic, a byline, a person or quotes, in one of the formats.
func (r *request) feed(route publication.Route) (*answer, error) {
	f := r.feedOf(route)
	if route.Kind == publication.Quote {
		if err := r.fillQuotes(&f, sources.PersonID(route.ID)); err != nil {
			return nil, err
		}
		return r.feedAnswer(f, route.Format, false)
	}
	asGhost := route.Format == publication.FormatRSS && !r.theme.Config().Own && route.Kind != publication.Person
	if err := r.fillStories(&f, route, asGhost); err != nil {
		return nil, err
	}
	return r.feedAnswer(f, route.Format, asGhost)
}

// feedOf is a feed with nothing in it yet.
func (r *request) feedOf(route publication.Route) feeds.Feed {
	s := r.view.Settings
	self := publication.FeedPath(route.Base, route.Format)
	if route.Kind == publication.Quote && route.ID != "" {
		self = publication.FeedPath(publication.QuotesOf(route.Base), route.Format)
	}
	return feeds.Feed{
		Title: s.Title, Description: s.Description, Link: r.view.Absolute(route.Base), Self: r.view.Absolute(self),
		Language: s.Language, Icon: absoluteOrNone(r, s.Icon), TTL: 15, Hub: s.Discovery.Hub,
	}
}

// fillStories puts the newest stories of what the feed is of into it.
func (r *request) fillStories(f *feeds.Feed, route publication.Route, asGhost bool) error {
	o, err := r.feedAbout(f, route)
	if err != nil {
		return err
	}
	o.Limit = feedItems
	if asGhost {
		o.Limit = ghostFeedItems
	}
	posts, err := r.feedPosts(route, o)
	if err != nil {
		return err
	}
	if err := r.feedTitle(f, route); err != nil {
		return err
	}
	all := make([]*ghost.Post, len(posts))
	for i, p := range posts {
		all[i] = p.(*ghost.Post)
	}
	if asGhost {
		f.Written = r.ghostItems(all)
		for _, p := range all {
			f.Updated = latest(f.Updated, fromMicros(p.Updated()))
		}
		return nil
	}
	r.view.ReadBodies(all)
	for _, p := range all {
		item := r.feedItem(p)
		item.Summary, item.HTML = p.Excerpt(), p.FeedHTML()
		if p.Language() != r.view.Settings.Language {
			item.Language = p.Language()
		}
		f.Items = append(f.Items, item)
	}
	return nil
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// ghostItemKey is the story of an item as Ghost's feeds have it: all else that it is made of is saved.
type ghostItemKey struct{ story stories.StoryID }

// ghostItems are stories as they stand in a feed of Ghost's. Each is kept with its body, as long as nothing is saved.
func (r *request) ghostItems(posts []*ghost.Post) []string {
	keys := make([]any, len(posts))
	for i, p := range posts {
		keys[i] = ghostItemKey{p.Story().ID}
	}
	return r.view.Texts(keys, func(i int) bool { return posts[i].ForSome() }, func(of *ghost.View, missing []int) []string {
		some := make([]*ghost.Post, len(missing))
		for at, i := range missing {
			some[at] = posts[i]
		}
		again := &request{s: r.s, ctx: r.ctx, tx: r.tx, view: of, path: r.path, theme: r.theme}
		some = of.Reread(some)
		of.ReadTexts(some)
		texts := make([]string, len(some))
		for i, p := range some {
			text, err := again.ghostItem(p).GhostRSS()
			if err != nil {
				of.Fail(err)
			}
			texts[i] = text
		}
		return texts
	})
}

func (r *request) ghostItem(p *ghost.Post) feeds.Item {
	item := r.feedItem(p)
	html, first := p.GhostFeedHTML(func(html string) string { return theme.CutWords(html, 50) })
	item.HTML, item.Summary = html, firstOf(textAt(p, "custom_excerpt"), textAt(p, "meta_description"), first)
	return item
}

// feedAbout names the feed after what it is of, and says which stories are in it.
func (r *request) feedAbout(f *feeds.Feed, route publication.Route) (o stories.ListOptions, err error) {
	name := func(of, description string) {
		f.Title, f.Description = of+" – "+f.Title, firstOf(description, f.Description)
	}
	switch {
	case route.Page != publication.PageFeed:
	case route.Kind == publication.Topic:
		tag, err := r.view.Tag(stories.TopicID(route.ID))
		if err != nil {
			return o, err
		}
		o.Topic = tag.Topic().ID
		name(tag.Topic().Name, tag.Topic().Description)
	case route.Kind == publication.Byline:
		author, err := r.view.Author(stories.BylineID(route.ID))
		if err != nil {
			return o, err
		}
		o.Byline = author.Byline().ID
		name(author.Byline().Name, author.Byline().Bio)
	case route.Kind == publication.Person:
		person, err := r.publicPerson(sources.PersonID(route.ID))
		if err != nil {
			return o, err
		}
		o.Person = person.Record().ID
		name(person.Record().Name, person.Record().Description)
	}
	return o, nil
}

// publicPerson is somebody who has a page.
func (r *request) publicPerson(id sources.PersonID) (*ghost.Person, error) {
	person, err := r.view.Person(id)
	if err == nil && !person.Record().Public {
		return nil, r.nothing(r.path)
	}
	return person, err
}

// feedTypes are the content types of the formats.
var feedTypes = map[publication.Format]string{
	publication.FormatRSS: "application/rss+xml; charset=utf-8", publication.FormatAtom: "application/atom+xml; charset=utf-8", publication.FormatJSON: "application/feed+json; charset=utf-8",
}

// feedAnswer writes a feed. Where the desk names a hub (WebSub), its header says so too.
func (r *request) feedAnswer(f feeds.Feed, format publication.Format, asGhost bool) (*answer, error) {
	write := f.RSS
	switch {
	case asGhost:
		write = r.ghostFeed(f).GhostRSS
	case format == publication.FormatAtom:
		write = f.Atom
	case format == publication.FormatJSON:
		write = f.JSON
	}
	body, err := write()
	if err != nil {
		return nil, fmt.Errorf("make the feed %s: %w", r.path, err)
	}
	if err := r.view.Err(); err != nil {
		return nil, fmt.Errorf("make the feed %s: %w", r.path, err)
	}
	header := map[string]string{"Cross-Origin-Resource-Policy": "cross-origin"}
	if f.Hub != "" {
		header["Link"] = "<" + f.Hub + `>; rel="hub", <` + f.Self + `>; rel="self"`
	}
	return &answer{Body: web.Body{Status: http.StatusOK, Type: feedTypes[format], Plain: body, Modified: r.s.Clock.Now()}, header: header}, nil
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

// feedItem is what every format says of a story beside its text.
func (r *request) feedItem(p *ghost.Post) feeds.Item {
	c := p.Story().Revision.Content
	item := feeds.Item{ID: string(p.Story().ID), Link: r.view.Absolute(firstOf(p.Story().Path, "/404/")), Title: c.Title, Published: fromMicros(p.Published()), Updated: fromMicros(p.Updated())}
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
