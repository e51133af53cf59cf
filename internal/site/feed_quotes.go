package site

import (
	"html"
	"strings"

	"firsthand"
	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
)

// fillQuotes puts the newest public quotes into a feed, all or those of one person.
func (r *request) fillQuotes(f *feeds.Feed, speaker sources.PersonID) error {
	title := r.view.Words().Title.Quotes
	read := func() ([]any, int, error) { return r.view.PublicQuotes("", feedItems, 0) }
	if speaker != "" {
		person, err := r.publicPerson(speaker)
		if err != nil {
			return err
		}
		title = person.Record().Name + r.view.Words().Quote.Colon + title
		read = func() ([]any, int, error) { return r.view.Said(person.Record().ID, feedItems, 0) }
	}
	f.Title = title + " – " + f.Title
	list, _, err := read()
	if err != nil {
		return err
	}
	for _, one := range list {
		if item, shown := r.quoteItem(one.(*ghost.Quote)); shown {
			f.Items = append(f.Items, item)
		}
	}
	return nil
}

// quoteItem is a quote as an item: the figure that readers see in a story. What was withdrawn is not in a feed.
func (r *request) quoteItem(q *ghost.Quote) (feeds.Item, bool) {
	words := strings.Join(q.Paragraphs(), "\n\n")
	if words == "" || q.URL() == "" {
		return feeds.Item{}, false
	}
	record := q.Record()
	item := feeds.Item{
		ID: string(record.ID), Link: r.view.Absolute(q.URL()), Title: r.quoteTitle(q), Summary: words, HTML: r.quoteFigure(q),
		Published: firsthand.FromMicros(q.Since()), Updated: firsthand.FromMicros(max(q.Since(), record.UpdatedAt, record.StateAt)),
	}
	if record.Language != r.view.Settings.Language {
		item.Language = record.Language
	}
	return item, true
}

// quoteFigure is a quote for pages of others: its words, who said them, where it stands with the desk, and the way to it.
func (r *request) quoteFigure(q *ghost.Quote) string {
	figure := q.CiteHTML()
	if figure == "" {
		return ""
	}
	return strings.TrimSuffix(figure, "</figcaption></figure>") + " – " + html.EscapeString(q.View().StateText) + "</figcaption></figure>"
}
