package site

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"time"

	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// fixedFiles are the addresses that every site has beside its pages.
var fixedFiles = map[string]func(*request) (*answer, error){
	"/robots.txt":          (*request).robots,
	"/sitemap.xml":         (*request).sitemapIndex,
	"/sitemap-stories.xml": (*request).storySitemap,
	"/sitemap-news.xml":    (*request).newsSitemap,
	"/sitemap-topics.xml":  func(r *request) (*answer, error) { return r.addressSitemap(publication.Topic) },
	"/sitemap-bylines.xml": func(r *request) (*answer, error) { return r.addressSitemap(publication.Byline) },
	"/sitemap-people.xml":  nameSitemapOf,
	"/sitemap-quotes.xml":  (*request).quoteSitemap,

	"/sitemap-posts.xml":   (*request).postsSitemap,
	"/sitemap-pages.xml":   (*request).pagesSitemap,
	"/sitemap-tags.xml":    nameSitemapOf,
	"/sitemap-authors.xml": nameSitemapOf,
	"/sitemap-users.xml":   nameSitemapOf,
	"/sitemap.xsl":         (*request).sitemapStyle,

	"/llms.txt":                  forCrawlersAI((*request).llms),
	"/llms-full.txt":             forCrawlersAI((*request).llmsFull),
	"/.well-known/llms.txt":      forCrawlersAI((*request).llms),
	"/.well-known/llms-full.txt": forCrawlersAI((*request).llmsFull),
}

// forCrawlersAI is a file that is there for programs that gather for models; a desk that asks them to stay away has none.
func forCrawlersAI(make func(*request) (*answer, error)) func(*request) (*answer, error) {
	return func(r *request) (*answer, error) {
		if r.view.Settings.Discovery.NoCrawlersAI {
			return nil, r.nothing(r.path)
		}
		return make(r)
	}
}

// robotsPaths are those that robots are to leave alone: Ghost's, and of ours those that say nothing of it themselves.
func robotsPaths(own bool) []string {
	if own {
		return []string{"/ghost/", "/newsroom/"}
	}
	return []string{"/ghost/", "/email/", "/members/api/comments/counts/", "/r/", "/webmentions/receive/", "/.ghost/analytics/api/"}
}

func (r *request) robots() (*answer, error) {
	groups := []feeds.RobotsGroup{{Disallow: robotsPaths(r.theme.Config().Own)}}
	if r.view.Settings.Discovery.NoCrawlersAI {
		groups = append(groups, feeds.RobotsGroup{Agents: feeds.CrawlersAI, Disallow: []string{"/"}})
	}
	text, err := feeds.Robots{
		Groups:   groups,
		Sitemaps: []string{r.s.base + "/sitemap.xml"}, Within: !r.theme.Config().Own,
	}.Text()
	if err != nil {
		return nil, fmt.Errorf("make robots.txt: %w", err)
	}
	kind := "text/plain; charset=utf-8"
	if !r.theme.Config().Own {
		kind = "text/plain"
	}
	return textAnswer(kind, string(text)), nil
}

// sitemapIndex names Ghost's sitemaps, in its order, and ours of what Ghost does not have.
func (r *request) sitemapIndex() (*answer, error) {
	var refs []feeds.SitemapRef
	for _, kind := range []func() ([]feeds.SitemapRef, error){
		func() ([]feeds.SitemapRef, error) { return r.newestRef("/sitemap-pages.xml", r.newestPage) }, r.storyRefs,
		func() ([]feeds.SitemapRef, error) { return r.nameRefs("authors") }, func() ([]feeds.SitemapRef, error) { return r.nameRefs("tags") },
		func() ([]feeds.SitemapRef, error) { return r.nameRefs("people") }, r.quoteRefs,
	} {
		of, err := kind()
		if err != nil {
			return nil, err
		}
		refs = append(refs, of...)
	}
	body, err := feeds.SitemapIndex(refs, r.sitemapXSL())
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), r.view.Err()
}

// newestRef is a sitemap with the date of what changed last in it; nothing where nothing would be in it.
func (r *request) newestRef(path string, newest func() ([]feeds.URL, error)) ([]feeds.SitemapRef, error) {
	urls, err := newest()
	if err != nil || len(urls) == 0 {
		return nil, err
	}
	return []feeds.SitemapRef{{Loc: r.s.base + path, Modified: urls[0].Modified}}, nil
}

func (r *request) storyRefs() ([]feeds.SitemapRef, error) {
	if of, err := r.monthRefs(storyMonths); err != nil || len(of) > 0 {
		return of, err
	}
	return r.newestRef("/sitemap-posts.xml", r.newestStory)
}

func (r *request) quoteRefs() ([]feeds.SitemapRef, error) {
	if of, err := r.monthRefs(quoteMonths); err != nil || len(of) > 0 {
		return of, err
	}
	some, err := r.publicPaths(publication.Quote, 1)
	if err != nil || len(some) == 0 {
		return nil, err
	}
	return []feeds.SitemapRef{{Loc: r.s.base + "/sitemap-quotes.xml"}}, nil
}

// storySitemap holds the newest stories with their pictures, and the pages of text, which stand in no list: about, standards.
func (r *request) storySitemap() (*answer, error) {
	urls, err := r.storyURLs(-allTime, allTime, 0)
	if err != nil {
		return nil, err
	}
	pages, err := r.allPages(feeds.SitemapURLs - len(urls))
	if err != nil {
		return nil, err
	}
	body, err := feeds.Sitemap(append(urls, r.entryURLs(pages)...))
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), r.view.Err()
}

// quoteSitemap holds the quotes whose words can be read: the page of a withdrawn one asks search
// engines to leave it out.
func (r *request) quoteSitemap() (*answer, error) {
	urls, err := r.quoteURLs(0, allTime, 0)
	if err != nil {
		return nil, err
	}
	body, err := feeds.Sitemap(urls)
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), nil
}

// newsSitemap holds the stories of the last two days, which makes it change by itself.
func (r *request) newsSitemap() (*answer, error) {
	posts, err := r.allPosts(feeds.NewsURLs)
	if err != nil {
		return nil, err
	}
	now := r.s.Clock.Now()
	var news []feeds.News
	for _, p := range posts {
		if !r.named(p) {
			continue
		}
		published := fromMicros(p.Published()) // zero, and so left out, where nobody knows
		news = append(news, feeds.News{Loc: r.view.Absolute(p.URL()), Title: p.Story().Revision.Content.Title, Published: published, Language: p.Story().Language})
		if leaves := published.Add(feeds.NewsAge + time.Second); leaves.After(now) {
			r.changesAt(leaves)
		}
	}
	body, err := feeds.NewsSitemap(r.view.Settings.Title, r.view.Settings.Language, news, now)
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), nil
}

// allPosts reads the newest stories.
func (r *request) allPosts(most int) ([]*ghost.Post, error) {
	return r.allOf(stories.ListOptions{}, most)
}

// allOf reads a list in slices, as one takes a thousand at most.
func (r *request) allOf(o stories.ListOptions, most int) ([]*ghost.Post, error) {
	const slice = 1000
	var all []*ghost.Post
	for len(all) < most {
		o.Limit, o.Offset = min(slice, most-len(all)), len(all)
		posts, err := r.postsOf(o)
		if err != nil {
			return nil, err
		}
		all = append(all, posts...)
		if len(posts) < o.Limit {
			break
		}
	}
	return all, nil
}

func (r *request) postsOf(o stories.ListOptions) ([]*ghost.Post, error) {
	found, _, err := r.view.Posts(o, false)
	posts := make([]*ghost.Post, len(found))
	for i, p := range found {
		posts[i] = p.(*ghost.Post)
	}
	return posts, err
}

// publicPaths are the addresses of a kind that lead somewhere: those of topics and bylines that only drafts have do not.
func (r *request) publicPaths(kind publication.Kind, limit int) (paths []string, err error) {
	r.view.Note(publication.AddressesTag(kind))
	var ids []string
	switch kind {
	case publication.Topic:
		ids, err = idsOf(r, func(ctx context.Context, tx *store.Tx) ([]stories.TopicID, error) {
			return stories.ListPublicTopics(ctx, tx, limit)
		})
	case publication.Byline:
		ids, err = idsOf(r, func(ctx context.Context, tx *store.Tx) ([]stories.BylineID, error) {
			return stories.ListPublicBylines(ctx, tx, limit)
		})
	default:
		return publication.ListAddresses(r.ctx, r.tx, kind, limit, 0)
	}
	for part := range slices.Chunk(ids, 1000) {
		found, err := publication.AddressesOf(r.ctx, r.tx, kind, part)
		if err != nil {
			return nil, err
		}
		for _, id := range part {
			if found[id] != "" { // a topic that is a person has that person's
				paths = append(paths, found[id])
			}
		}
	}
	return paths, err
}

// addressSitemap holds the addresses of one kind.
func (r *request) addressSitemap(kind publication.Kind) (*answer, error) {
	paths, err := r.publicPaths(kind, feeds.SitemapURLs)
	if err != nil {
		return nil, err
	}
	urls, err := r.pathURLs(paths)
	if err != nil {
		return nil, err
	}
	body, err := feeds.Sitemap(urls)
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), nil
}

func xmlAnswer(body []byte) *answer {
	return &answer{Body: web.Body{Status: http.StatusOK, Type: "text/xml; charset=utf-8", Plain: body}}
}
