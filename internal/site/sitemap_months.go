package site

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"time"

	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// A site with more stories or quotes than one sitemap holds has one for each month of each, which an index finds by its bounds: the
// oldest month costs what the newest does, and months that are over stay as they are, so that search engines need not read them again.

// sitemapChunk is how many addresses one of ours names: fewer than the format allows, for each is made while somebody waits.
const sitemapChunk = 10_000

// maxMonths is how many of a site's months are named, whatever dates its stories have.
const maxMonths = 4000

var monthSitemap = regexp.MustCompile(`^/sitemap-(stories|quotes)-([0-9]{4})-([0-9]{2})(?:-([0-9]{1,4}))?\.xml$`)

// months is how one kind is found by the month in which it was published.
type months struct {
	name string
	tag  string
	list func(ctx context.Context, tx *store.Tx) (map[string]int, error) // how many each has
}

var (
	storyMonths = months{"stories", stories.ListTag, stories.ListMonths}
	quoteMonths = months{"quotes", sources.AllQuotesTag, sources.ListMonths}
)

// allTime are microseconds before all that is published, and after it.
const allTime = int64(1) << 62

// monthOf is the month of a time in UTC, from its first microsecond on and before the next one's. 0 is a time like any other here:
// January 1970 begins with it.
func monthOf(at int64) (from, before int64) {
	t := time.UnixMicro(at).UTC()
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
	return first.UnixMicro(), first.AddDate(0, 1, 0).UnixMicro()
}

// refs are the sitemaps of all months, the newest first; none where all fit one.
func (r *request) monthRefs(m months) (refs []feeds.SitemapRef, err error) {
	r.view.Note(m.tag)
	list, err := m.list(r.ctx, r.tx)
	if err != nil {
		return nil, err
	}
	total, all := 0, slices.Sorted(maps.Keys(list))
	for _, month := range slices.Backward(all[max(0, len(all)-maxMonths):]) {
		n := list[month]
		for part := range (n + sitemapChunk - 1) / sitemapChunk {
			name := "/sitemap-" + m.name + "-" + month
			if part > 0 {
				name += "-" + strconv.Itoa(part+1)
			}
			refs = append(refs, feeds.SitemapRef{Loc: r.s.base + name + ".xml"})
		}
		total += n
	}
	if total <= sitemapChunk {
		return nil, nil
	}
	return refs, nil
}

// monthPart makes the sitemap of a month, or a part of it; ok is false for any other path.
func (r *request) monthPart() (a *answer, ok bool, err error) {
	found := monthSitemap.FindStringSubmatch(r.path)
	if found == nil {
		return nil, false, nil
	}
	month, err := time.Parse("2006-01", found[2]+"-"+found[3])
	part := 1
	if found[4] != "" {
		part, _ = strconv.Atoi(found[4])
	}
	if err != nil || month.Year() < 1 || part < 1 || part == 1 && found[4] != "" {
		return nil, true, r.nothing(r.path)
	}
	from, before := monthOf(month.UnixMicro())
	var urls []feeds.URL
	if found[1] == "quotes" {
		urls, err = r.quoteURLs(from, before, (part-1)*sitemapChunk)
	} else {
		urls, err = r.storyURLs(from, before, (part-1)*sitemapChunk)
	}
	if err != nil {
		return nil, true, err
	}
	body, err := feeds.StyledSitemap(urls, r.sitemapXSL())
	if err != nil {
		return nil, true, err
	}
	return xmlAnswer(body), true, r.view.Err()
}

// storyURLs are those of a time, from the newest on but for some.
func (r *request) storyURLs(from, before int64, skip int) ([]feeds.URL, error) {
	o := stories.ListOptions{From: &stories.Place{PublishedAt: from}, Before: &stories.Place{PublishedAt: before}}
	var posts []*ghost.Post
	for len(posts) < sitemapChunk {
		o.Limit, o.Offset = min(1000, sitemapChunk-len(posts)), skip
		slice, err := r.postsOf(o)
		if err != nil {
			return nil, err
		}
		posts = append(posts, slice...)
		if len(slice) < o.Limit {
			break
		}
		last := slice[len(slice)-1].Story()
		o.Before, skip = &stories.Place{PublishedAt: last.PublishedAt, ID: last.ID}, 0
	}
	return r.entryURLs(posts), nil
}

// quoteURLs are those of the quotes of a time.
func (r *request) quoteURLs(from, before int64, skip int) ([]feeds.URL, error) {
	r.view.Note(publication.AddressesTag(publication.Quote), sources.AllQuotesTag)
	list, err := sources.ListPublicPaths(r.ctx, r.tx, from, before, sitemapChunk, skip)
	if err != nil {
		return nil, fmt.Errorf("quotes of the sitemap %s: %w", r.path, err)
	}
	urls := make([]feeds.URL, len(list))
	for i, q := range list {
		urls[i] = feeds.URL{Loc: r.view.Absolute(q.Path), Modified: fromMicros(q.UpdatedAt)}
	}
	return urls, nil
}

// translate has the addresses of stories name those of the same story in other languages.
func (r *request) translate(urls []feeds.URL, of []*ghost.Post) error {
	at := map[string][]int{}
	for i, p := range of {
		if group := p.Story().Group; group != "" {
			r.view.Note(stories.GroupTag(group))
			at[group] = append(at[group], i)
		}
	}
	groups := make([]string, 0, len(at))
	for group := range at {
		groups = append(groups, group)
	}
	slices.Sort(groups)
	for part := range slices.Chunk(groups, 1000) {
		found, err := stories.TranslationsOf(r.ctx, r.tx, part)
		if err != nil {
			return err
		}
		for group, list := range found {
			if len(list) < 2 {
				continue
			}
			for _, i := range at[group] {
				urls[i].Languages = r.alternates(list)
			}
		}
	}
	return nil
}

// alternates are where a story stands in each language, and for readers of any other: in the site's own, if it is among them.
func (r *request) alternates(list []stories.Translation) (out []feeds.Alternate) {
	for _, t := range list {
		out = append(out, feeds.Alternate{Language: firstOf(t.Language, r.view.Settings.Language), Loc: r.view.Absolute(t.Path)})
	}
	for _, a := range out {
		if a.Language == r.view.Settings.Language {
			return append(out, feeds.Alternate{Language: "x-default", Loc: a.Loc})
		}
	}
	return out
}
