package main

import (
	"context"
	"fmt"
	"time"

	"firsthand/internal/store"
)

// listed are the lists that readers page through: of the busiest topic and byline, and how many pages those have.
type listed struct {
	topic, byline           string
	topicPages, bylinePages int
	month                   string // of the stories in the middle
}

// onPage is how many stories the default theme shows on a page.
const onPage = 12

func (g *gauge) findLists(ctx context.Context, tx *store.Tx) error {
	l := &g.lists
	for _, find := range []struct {
		query string
		path  *string
		pages *int
	}{
		{`SELECT a.path, b.n FROM (SELECT topic_id AS id, COUNT(*) AS n FROM story_topics GROUP BY topic_id ORDER BY n DESC, topic_id LIMIT 1) b JOIN addresses a ON a.kind = 'topic' AND a.object_id = b.id`, &l.topic, &l.topicPages},
		{`SELECT a.path, b.n FROM (SELECT byline_id AS id, COUNT(*) AS n FROM story_bylines GROUP BY byline_id ORDER BY n DESC, byline_id LIMIT 1) b JOIN addresses a ON a.kind = 'byline' AND a.object_id = b.id`, &l.byline, &l.bylinePages},
	} {
		stories := 0
		if err := tx.QueryRow(ctx, find.query).Scan(find.path, &stories); err != nil {
			return fmt.Errorf("find the busiest lists: %w", err)
		}
		*find.pages = max(stories/onPage, 1)
	}
	var at int64
	err := tx.QueryRow(ctx, `SELECT published_at FROM stories WHERE status = 'published' ORDER BY id DESC LIMIT 1 OFFSET ?`, len(g.stories)/2).Scan(&at)
	l.month = time.UnixMicro(at).UTC().Format("2006-01")
	return err
}

// page is a page of a list, by how far it is from the first to the last.
func page(path string, of int, part float64) string {
	if n := int(part * float64(of)); n > 1 {
		return fmt.Sprintf("%spage/%d/", path, n)
	}
	return path
}

// listQuestions are what is to cost the same however much there is.
func (g *gauge) listQuestions() []measured {
	l := g.lists
	front := max(len(g.stories)/onPage, 1)
	at := func(path string) func() string { return func() string { return path } }
	return []measured{
		{"list: the front page", 0, 200, at("/")},
		{"list: the front page, half way back", 0, 100, at(page("/", front, 0.5))},
		{"list: the busiest topic", 0, 200, at(l.topic)},
		{"list: the busiest topic, half way back", 0, 100, at(page(l.topic, l.topicPages, 0.5))},
		{"list: the busiest topic, the last full page", 0, 100, at(page(l.topic, l.topicPages, 1))},
		{"list: a byline", 0, 200, at(l.byline)},
		{"list: a byline, half way back", 0, 100, at(page(l.byline, l.bylinePages, 0.5))},
		{"list: the feed", 0, 100, at("/rss/")},
		{"list: the feed of the busiest topic", 0, 100, at(l.topic + "rss/")},
		{"list: the sitemap of sitemaps", 0, 20, at("/sitemap.xml")},
		{"list: the sitemap of a month", 0, 20, g.monthPath},
		{"list: a story", 0, 200, func() string { return g.storyPages[g.draw.IntN(len(g.storyPages))] }},
	}
}

// monthPath is the sitemap of a month; a small site has one for all.
func (g *gauge) monthPath() string {
	if len(g.stories) <= 10_000 {
		return "/sitemap-posts.xml"
	}
	return "/sitemap-stories-" + g.lists.month + ".xml"
}
