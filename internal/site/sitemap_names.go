package site

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Sitemaps of people, topics and authors. What one does not hold stands in others behind it, which the index names:
// /sitemap-people-2.xml.

var nameSitemap = regexp.MustCompile(`^/sitemap-(people|tags|authors|users)(?:-([1-9][0-9]{0,3}))?\.xml$`)

// names is one of these lists.
type names struct {
	find   func(r *request, limit, skip int) ([]string, error) // IDs of those that readers see, what changed last first; of people their paths
	read   func(r *request, found []string) ([]feeds.URL, error)
	count  func(r *request) (int, error) // how many there are, where it is cheaper to ask; nil: it is gone through
	styled bool
}

var nameLists = map[string]names{
	"people":  {(*request).peoplePaths, (*request).pathURLs, (*request).countPeople, false},
	"tags":    {(*request).lastTopics, (*request).tagURLs, nil, true},
	"authors": {(*request).lastBylines, (*request).authorURLs, nil, true},
	"users":   {(*request).lastBylines, (*request).authorURLs, nil, true},
}

// namePart makes the sitemap of such a list, or a part of it; ok is false for any other path.
func (r *request) namePart() (a *answer, ok bool, err error) {
	path := nameSitemap.FindStringSubmatch(r.path)
	if path == nil {
		return nil, false, nil
	}
	part := 1
	if path[2] != "" {
		if part, _ = strconv.Atoi(path[2]); part == 1 {
			return nil, true, r.nothing(r.path)
		}
	}
	list := nameLists[path[1]]
	found, err := list.find(r, sitemapChunk, (part-1)*sitemapChunk)
	if err != nil {
		return nil, true, err
	}
	var urls []feeds.URL
	for some := range slices.Chunk(found, 1000) {
		more, err := list.read(r, some)
		if err != nil {
			return nil, true, err
		}
		urls = append(urls, more...)
	}
	style := ""
	if list.styled {
		style, urls = r.sitemapXSL(), newestFirst(urls)
	}
	body, err := feeds.StyledSitemap(urls, style)
	if err != nil {
		return nil, true, err
	}
	return xmlAnswer(body), true, r.view.Err()
}

// nameSitemapOf is the first part of such a list, at the address that every site has.
func nameSitemapOf(r *request) (*answer, error) {
	a, _, err := r.namePart()
	return a, err
}

// nameRefs are the sitemaps of such a list.
func (r *request) nameRefs(name string) (refs []feeds.SitemapRef, err error) {
	list := nameLists[name]
	first, err := r.newestName(list)
	if err != nil || len(first) == 0 {
		return nil, err
	}
	refs = []feeds.SitemapRef{{Loc: r.s.base + "/sitemap-" + name + ".xml", Modified: first[0].Modified}}
	all := feeds.SitemapURLs / 10 * sitemapChunk
	if list.count != nil {
		if all, err = list.count(r); err != nil {
			return nil, err
		}
	}
	for len(refs)*sitemapChunk < all {
		if list.count == nil {
			if more, err := list.find(r, 1, len(refs)*sitemapChunk); err != nil || len(more) == 0 {
				return refs, err
			}
		}
		refs = append(refs, feeds.SitemapRef{Loc: r.s.base + "/sitemap-" + name + "-" + strconv.Itoa(len(refs)+1) + ".xml"})
	}
	return refs, nil
}

// newestName reads such a list by its last changes, as little of it as names one that is not left out.
func (r *request) newestName(list names) ([]feeds.URL, error) {
	for limit, skip := 5, 0; skip < feeds.SitemapURLs; limit, skip = 1000, skip+limit {
		found, err := list.find(r, limit, skip)
		if err != nil {
			return nil, err
		}
		urls, err := list.read(r, found)
		if err != nil || len(urls) > 0 || len(found) < limit {
			return newestFirst(urls), err
		}
	}
	return nil, nil
}

func (r *request) peoplePaths(limit, skip int) ([]string, error) {
	r.view.Note(publication.AddressesTag(publication.Person))
	return publication.ListAddresses(r.ctx, r.tx, publication.Person, limit, skip)
}

func (r *request) countPeople() (int, error) {
	return publication.CountAddresses(r.ctx, r.tx, publication.Person)
}

func (r *request) lastTopics(limit, skip int) ([]string, error) {
	r.view.Note(publication.AddressesTag(publication.Topic), stories.TopicsTag)
	return idsOf(r, func(ctx context.Context, tx *store.Tx) ([]stories.TopicID, error) {
		return stories.ListLastTopics(ctx, tx, limit, skip)
	})
}

func (r *request) lastBylines(limit, skip int) ([]string, error) {
	r.view.Note(publication.AddressesTag(publication.Byline), stories.BylinesTag)
	return idsOf(r, func(ctx context.Context, tx *store.Tx) ([]stories.BylineID, error) {
		return stories.ListLastBylines(ctx, tx, limit, skip)
	})
}

// idsOf reads which topics or bylines readers see, which published stories tell.
func idsOf[ID ~string](r *request, list func(context.Context, *store.Tx) ([]ID, error)) (ids []string, err error) {
	r.view.Note(stories.ListTag)
	found, err := list(r.ctx, r.tx)
	for _, id := range found {
		ids = append(ids, string(id))
	}
	return ids, err
}

func (r *request) pathURLs(paths []string) ([]feeds.URL, error) {
	urls := make([]feeds.URL, len(paths))
	for i, p := range paths {
		urls[i] = feeds.URL{Loc: r.view.Absolute(p)}
	}
	return urls, nil
}

func (r *request) tagURLs(ids []string) (urls []feeds.URL, err error) {
	tags, err := r.view.TagsOf(ids)
	for _, t := range byID(tags, func(t *ghost.Tag) stories.TopicID { return t.Topic().ID }) {
		if r.standsAt(t.URL(), textAt(t, "canonical_url")) {
			urls = append(urls, r.thingURL(t.URL(), t.Topic().UpdatedAt, textAt(t, "feature_image")))
		}
	}
	return urls, err
}

func (r *request) authorURLs(ids []string) (urls []feeds.URL, err error) {
	authors, err := r.view.AuthorsOf(ids)
	for _, a := range byID(authors, func(a *ghost.Author) stories.BylineID { return a.Byline().ID }) {
		image := firstOf(textAt(a, "cover_image"), textAt(a, "profile_image"))
		if !r.theme.Config().Own && strings.HasPrefix(r.view.Absolute(image), r.s.base+"/") { // of people, Ghost names pictures on other sites alone
			image = ""
		}
		urls = append(urls, r.thingURL(a.URL(), a.Byline().UpdatedAt, image))
	}
	return urls, err
}
