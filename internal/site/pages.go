package site

import (
	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

const quotesPerPage = 20

// page makes what the theme needs for a route.
func (r *request) page(route publication.Route) (*page, error) {
	switch route.Page {
	case publication.PageListing:
		return r.listing(route)
	case publication.PageFront:
		return r.frontPage(route)
	case publication.PagePeople:
		return r.peoplePage(route)
	case publication.PageQuotes:
		return r.quotesPage(route)
	case publication.PageCorrections:
		return r.correctionsPage(route)
	case publication.PageSearch:
		return r.searchPage(route, looked{})
	}
	switch route.Page {
	case publication.PageReport:
		return r.reportPage(route, reportForm{})
	case publication.PageChanges:
		return r.changesPage(route)
	case publication.PageQuestion, publication.PageThanks:
		return r.questionPage(route, ghost.Filled{})
	case publication.PageComments:
		return r.commentsPage(route)
	}
	switch route.Kind {
	case publication.Story:
		return r.storyPage(stories.StoryID(route.ID))
	case publication.Topic:
		return r.topicPage(route)
	case publication.Byline:
		return r.bylinePage(route)
	case publication.Person:
		return r.personPage(route)
	case publication.Quote:
		return r.quotePage(sources.QuoteID(route.ID))
	}
	return nil, firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", route.Base)
}

func (r *request) frontPage(route publication.Route) (*page, error) {
	make := r.frontRoot
	if route.Number > 1 {
		make = func() (map[string]any, error) { return r.listRoot(route, stories.ListOptions{}, map[string]any{}) }
	}
	root, err := make()
	if err != nil {
		return nil, err
	}
	settings := r.view.Settings
	return &page{
		template: r.theme.ListTemplate(route.Number == 1, "index"), root: root, contexts: r.contexts(route, "home", "index"), ghosts: true,
		head: r.listHead(route, root, head{title: settings.Title, description: settings.Description, kind: "website", structured: r.siteGraph(), feed: "/rss/"}),
	}, nil
}

func (r *request) topicPage(route publication.Route) (*page, error) {
	tag, err := r.view.Tag(stories.TopicID(route.ID))
	if err != nil {
		return nil, err
	}
	root, err := r.listRoot(route, stories.ListOptions{Topic: tag.Topic().ID}, map[string]any{"tag": tag})
	if err != nil {
		return nil, err
	}
	t := tag.Topic()
	return &page{
		template: r.theme.TagTemplate(t.Slug), root: root, contexts: r.contexts(route, "", "tag"), ghosts: true,
		head: r.listHead(route, root, head{title: firstOf(t.Meta.Title, t.Name+" – "+r.view.Settings.Title), description: firstOf(t.Meta.Text, t.Description), kind: "website", image: r.view.Picture(t.Image), feed: route.Base + "rss/"}),
	}, nil
}

func (r *request) bylinePage(route publication.Route) (*page, error) {
	author, err := r.view.Author(stories.BylineID(route.ID))
	if err != nil {
		return nil, err
	}
	root, err := r.listRoot(route, stories.ListOptions{Byline: author.Byline().ID}, map[string]any{"author": author})
	if err != nil {
		return nil, err
	}
	b := author.Byline()
	return &page{
		template: r.theme.AuthorTemplate(b.Slug), root: root, contexts: r.contexts(route, "", "author"), ghosts: true,
		head: r.listHead(route, root, head{title: firstOf(b.Meta.Title, b.Name+" – "+r.view.Settings.Title), description: firstOf(b.Meta.Text, b.Bio), kind: "profile", image: r.view.Picture(b.Image), feed: route.Base + "rss/"}),
	}, nil
}

func (r *request) storyPage(id stories.StoryID) (*page, error) {
	post, err := r.view.Post(id)
	if err != nil {
		return nil, err
	}
	post.Asking()
	p, err := r.postPage(post)
	if err == nil {
		p.story = id
	}
	return p, err
}

func (r *request) postPage(post *ghost.Post) (*page, error) {
	slug, custom := post.Story().Slug, post.Story().Revision.Content.Meta.Template
	p := &page{root: map[string]any{"post": post}, head: r.headOf(post), ghosts: true, showHead: !post.Story().Page || !post.Story().Revision.Content.Meta.HideHead, foot: "how-we-know"}
	if !r.theme.Config().Own && len(post.Quotes()) == 0 { // the pages of a desk that left Ghost stay as they were
		p.foot = ""
	}
	if post.Story().Page {
		p.template, p.contexts = r.theme.PageTemplate(slug, custom), []string{"page"}
		p.root = map[string]any{"post": post, "page": post}
	} else {
		p.template, p.contexts = r.theme.PostTemplate(slug, custom), []string{"post"}
	}
	return p, nil
}

func (r *request) personPage(route publication.Route) (*page, error) {
	person, err := r.view.Person(sources.PersonID(route.ID))
	if err != nil {
		return nil, err
	}
	if !person.Record().Public {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", route.Base)
	}
	id := person.Record().ID
	if id == sources.PersonID(route.ID) { // and not somebody who turned out to be this one
		r.view.Stands(publication.Person, route.ID, route.Base)
	}
	quotes, total, err := r.view.Said(id, quotesPerPage, (route.Number-1)*quotesPerPage)
	if err != nil {
		return nil, err
	}
	if err := beyond(route, quotesPerPage, total); err != nil {
		return nil, err
	}
	timeline, err := r.view.Timeline(id)
	if err != nil {
		return nil, err
	}
	relationships, err := r.view.Relationships(id)
	if err != nil {
		return nil, err
	}
	posts, _, err := r.view.Posts(stories.ListOptions{Person: id, Limit: 12}, false)
	if err != nil {
		return nil, err
	}
	root := map[string]any{
		"person": person, "quotes": quotes, "timeline": timeline, "relationships": relationships, "posts": posts,
		"pagination": ghost.Pagination(route.Number, quotesPerPage, total),
	}
	return &page{template: "person", root: root, contexts: r.contexts(route, "", "person"), head: r.personHead(route, person, root, len(posts) > 0, total > 0)}, nil
}

func (r *request) quotePage(id sources.QuoteID) (*page, error) {
	quote, err := r.view.Quote(id)
	if err != nil {
		return nil, err
	}
	return &page{template: "quote", root: map[string]any{"quote": quote}, contexts: []string{"quote"}, head: r.quoteHead(quote)}, nil
}

func (r *request) peoplePage(route publication.Route) (*page, error) {
	const limit = 60
	people, total, err := r.view.PublicPeople(limit, (route.Number-1)*limit)
	if err != nil {
		return nil, err
	}
	return r.plainList(route, "people", r.view.Words().Title.People, people, limit, total)
}

func (r *request) quotesPage(route publication.Route) (*page, error) {
	quotes, total, err := r.view.PublicQuotes("", quotesPerPage, (route.Number-1)*quotesPerPage)
	if err != nil {
		return nil, err
	}
	return r.plainList(route, "quotes", r.view.Words().Title.Quotes, quotes, quotesPerPage, total)
}

func (r *request) correctionsPage(route publication.Route) (*page, error) {
	const limit = 30
	corrections, total, err := r.view.Corrections(limit, (route.Number-1)*limit)
	if err != nil {
		return nil, err
	}
	return r.plainList(route, "corrections", r.view.Words().Title.Corrections, corrections, limit, total)
}

// changesPage shows what was changed in a story since it was published.
func (r *request) changesPage(route publication.Route) (*page, error) {
	post, err := r.view.Post(stories.StoryID(route.ID))
	if err != nil {
		return nil, err
	}
	changes, older, err := post.Changes()
	if err != nil {
		return nil, err
	}
	title := wording.Fill(r.view.Words().Title.Changes, "title", post.Story().Revision.Content.Title)
	return &page{
		template: "changes", root: map[string]any{"post": post, "changes": changes, "older": older}, contexts: []string{"changes"},
		head: head{title: title + " – " + r.view.Settings.Title, kind: "website", noindex: true},
	}, nil
}

// plainList is a page of one of our own lists; its template and its field have the same name.
func (r *request) plainList(route publication.Route, name, title string, items []any, limit, total int) (*page, error) {
	if err := beyond(route, limit, total); err != nil {
		return nil, err
	}
	if items == nil {
		items = []any{}
	}
	root := map[string]any{name: items, "pagination": ghost.Pagination(route.Number, limit, total)}
	h := head{title: title + " – " + r.view.Settings.Title, kind: "website"}
	if route.Page == publication.PageQuotes {
		h.feed = route.Base + "rss/"
	}
	return &page{template: name, root: root, contexts: r.contexts(route, "", name), head: r.listHead(route, root, h)}, nil
}

// listRoot is the root of a page that lists stories.
func (r *request) listRoot(route publication.Route, o stories.ListOptions, root map[string]any) (map[string]any, error) {
	limit := r.listLimit()
	o.Limit, o.Offset = limit, (route.Number-1)*limit
	posts, total, err := r.view.Posts(o, true)
	if err != nil {
		return nil, err
	}
	if err := beyond(route, limit, total); err != nil {
		return nil, err
	}
	if posts == nil {
		posts = []any{}
	}
	root["posts"], root["pagination"] = posts, ghost.Pagination(route.Number, limit, total)
	return root, nil
}

// beyond refuses a page behind a list's last one.
func beyond(route publication.Route, limit, total int) error {
	if route.Number > 1 && (route.Number-1)*limit >= total {
		return firsthand.Because(publication.ErrNoPage, firsthand.NotFound, "The list at %s has no page %d.", route.Base, route.Number)
	}
	return nil
}

// contexts are Ghost's: "paged" on further pages, and on the first page of the site also "home".
func (r *request) contexts(route publication.Route, home, name string) []string {
	switch {
	case route.Number > 1:
		return []string{"paged", name}
	case home != "":
		return []string{home, name}
	}
	return []string{name}
}
