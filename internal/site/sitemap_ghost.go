package site

import (
	"cmp"
	_ "embed"
	"net/url"
	"slices"
	"strings"
	"time"

	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// The sitemaps of Ghost 6.65 (core/frontend/services/sitemap), at its addresses: search engines were told of them.

//go:embed sitemap.xsl
var sitemapXSL string

func (r *request) sitemapStyle() (*answer, error) {
	return textAnswer("text/xsl", sitemapXSL), nil
}

// sitemapXSL is where the style sheet stands, without http or https, as Ghost writes it.
func (r *request) sitemapXSL() string {
	_, rest, _ := strings.Cut(r.s.base, ":")
	return rest + "/sitemap.xsl"
}

func (r *request) postsSitemap() (*answer, error) { return r.ghostSitemap(r.newStoryURLs) }
func (r *request) pagesSitemap() (*answer, error) { return r.ghostSitemap(r.pageURLs) }

func (r *request) ghostSitemap(list func() ([]feeds.URL, error)) (*answer, error) {
	urls, err := list()
	if err != nil {
		return nil, err
	}
	body, err := feeds.StyledSitemap(urls[:min(len(urls), feeds.SitemapURLs)], r.sitemapXSL())
	if err != nil {
		return nil, err
	}
	return xmlAnswer(body), r.view.Err()
}

// byID is the order in which Ghost's sitemaps have what changed at the same time.
func byID[T any, ID ~string](list []T, id func(T) ID) []T {
	slices.SortFunc(list, func(a, b T) int { return cmp.Compare(id(a), id(b)) })
	return list
}

// newestFirst is the order of Ghost's sitemaps.
func newestFirst(urls []feeds.URL) []feeds.URL {
	slices.SortStableFunc(urls, func(a, b feeds.URL) int { return cmp.Compare(b.Modified.UnixMicro(), a.Modified.UnixMicro()) })
	return urls
}

// newStoryURLs are the newest stories.
func (r *request) newStoryURLs() ([]feeds.URL, error) {
	urls, err := r.storyURLs(-allTime, allTime, 0)
	return newestFirst(urls), err
}

// pageURLs are the front page and the pages of text.
func (r *request) pageURLs() ([]feeds.URL, error) {
	pages, err := r.allPages(feeds.SitemapURLs - 1)
	if err != nil {
		return nil, err
	}
	return r.behindFront(newestFirst(r.entryURLs(pages)))
}

// behindFront puts the front page, or the lists that the desk's routes have, which change with all that it leads to, before pages of text.
func (r *request) behindFront(urls []feeds.URL) ([]feeds.URL, error) {
	var front feeds.URL
	newest, err := r.allPosts(1)
	for _, u := range append(r.entryURLs(newest), urls...) {
		if u.Modified.After(front.Modified) {
			front.Modified = u.Modified
		}
	}
	return append(r.listingURLs(front.Modified), urls...), err
}

// listingURLs are the front page, or the paths of the desk's routes and collections, in its order; those in which a word may
// stand for another are no address.
func (r *request) listingURLs(modified time.Time) (urls []feeds.URL) {
	routing := r.view.Settings.Routing()
	for _, l := range slices.Concat(routing.Routes, routing.Collections) {
		if !strings.Contains(l.Path, ":") {
			urls = append(urls, feeds.URL{Loc: r.s.base + l.Path, Modified: modified})
		}
	}
	return urls
}

// newestStory is the first of newStoryURLs, newestPage of pageURLs, for whom the date of the last change is enough.
func (r *request) newestStory() ([]feeds.URL, error) { return r.newestEntry(stories.ListOptions{}) }
func (r *request) newestPage() ([]feeds.URL, error) {
	urls, err := r.newestEntry(stories.ListOptions{Pages: true})
	if err != nil {
		return nil, err
	}
	return r.behindFront(urls)
}

// newestEntry reads a list by its last changes, as little of it as names one that is not left out.
func (r *request) newestEntry(o stories.ListOptions) ([]feeds.URL, error) {
	o.Order = []store.Order{{Field: "updated_at", Down: true}}
	for o.Limit = 5; o.Offset < feeds.SitemapURLs; o.Limit = 1000 {
		posts, err := r.postsOf(o)
		if err != nil {
			return nil, err
		}
		if urls := r.entryURLs(posts); len(urls) > 0 || len(posts) < o.Limit {
			return newestFirst(urls), nil
		}
		o.Offset += o.Limit
	}
	return nil, nil
}

func (r *request) entryURLs(posts []*ghost.Post) []feeds.URL {
	urls, of := make([]feeds.URL, 0, len(posts)), make([]*ghost.Post, 0, len(posts))
	for _, p := range byID(posts, func(p *ghost.Post) stories.StoryID { return p.Story().ID }) {
		if !r.named(p) {
			continue
		}
		r.view.Note(stories.StoryTag(p.Story().ID)) // for its date
		u := feeds.URL{Loc: r.view.Absolute(p.URL()), Modified: fromMicros(p.Story().UpdatedAt)}
		if src := textAt(p, "feature_image"); src != "" {
			u.Images = []string{r.view.Absolute(src)}
		}
		urls, of = append(urls, u), append(of, p)
	}
	r.view.Fail(r.translate(urls, of))
	return urls
}

// named tells whether lists for machines name a story: the desk's routes have a page for it, and it does not say that it belongs
// to another page.
func (r *request) named(p *ghost.Post) bool {
	return hasPage(p) && r.standsAt(p.URL(), textAt(p, "canonical_url"))
}

// hasPage tells whether the desk's routes have a page for a story.
func hasPage(p *ghost.Post) bool { return p.Story().Path != "" }

// standsAt tells whether what is at a path is where it says it is (canonical).
func (r *request) standsAt(path, canonical string) bool {
	return canonical == "" || samePage(canonical, r.view.Absolute(path))
}

// samePage tells whether two addresses differ in a slash at the end at most.
func samePage(a, b string) bool {
	u, err := url.Parse(a)
	v, err2 := url.Parse(b)
	if err != nil || err2 != nil {
		return a == b
	}
	u.Path, v.Path = strings.TrimRight(u.Path, "/"), strings.TrimRight(v.Path, "/")
	return u.String() == v.String()
}

func (r *request) thingURL(path string, updated int64, image string) feeds.URL {
	u := feeds.URL{Loc: r.view.Absolute(path), Modified: fromMicros(updated)}
	if image != "" {
		u.Images = []string{r.view.Absolute(image)}
	}
	return u
}

// allPages reads the pages of text, the newest first.
func (r *request) allPages(most int) ([]*ghost.Post, error) {
	r.view.Note(publication.AddressesTag(publication.Story))
	return r.allOf(stories.ListOptions{Pages: true}, most)
}

// entries are the newest stories and the pages of text that texts for programs name. In a theme of Ghost's these are all that have
// a page, as with Ghost.
func (r *request) entries() (posts, pages []*ghost.Post, err error) {
	if posts, err = r.allPosts(llmsPosts); err == nil {
		pages, err = r.allPages(llmsPages)
	}
	leftOut := func(p *ghost.Post) bool { return !hasPage(p) || r.theme.Config().Own && !r.named(p) }
	pages = byID(slices.DeleteFunc(pages, leftOut), func(p *ghost.Post) stories.StoryID { return p.Story().ID })
	return slices.DeleteFunc(posts, leftOut), pages, err
}
