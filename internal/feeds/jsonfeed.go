package feeds

import (
	"encoding/json"
	"fmt"
	"time"
)

type jsonFeed struct {
	Version     string     `json:"version"`
	Title       string     `json:"title"`
	HomePageURL string     `json:"home_page_url"`
	FeedURL     string     `json:"feed_url"`
	NextURL     string     `json:"next_url,omitempty"`
	Description string     `json:"description,omitempty"`
	Icon        string     `json:"icon,omitempty"`
	Language    string     `json:"language,omitempty"`
	Hubs        []jsonHub  `json:"hubs,omitempty"`
	Items       []jsonItem `json:"items"`
}

type jsonHub struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

type jsonItem struct {
	ID            string       `json:"id"`
	URL           string       `json:"url"`
	Title         string       `json:"title,omitempty"`
	ContentHTML   string       `json:"content_html,omitempty"`
	ContentText   string       `json:"content_text,omitempty"`
	Summary       string       `json:"summary,omitempty"`
	Image         string       `json:"image,omitempty"`
	DatePublished string       `json:"date_published,omitempty"`
	DateModified  string       `json:"date_modified,omitempty"`
	Authors       []jsonAuthor `json:"authors,omitempty"`
	Tags          []string     `json:"tags,omitempty"`
	Language      string       `json:"language,omitempty"`
}

type jsonAuthor struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// JSON writes a JSON Feed 1.1. Content type: application/feed+json.
func (f Feed) JSON() ([]byte, error) {
	f, err := f.prepare()
	if err != nil {
		return nil, err
	}
	out := jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: f.Title, HomePageURL: f.Link, FeedURL: f.Self, NextURL: f.Next,
		Description: f.Description, Icon: f.Icon, Language: f.Language, Items: make([]jsonItem, 0, len(f.Items))}
	if f.Hub != "" {
		out.Hubs = []jsonHub{{"WebSub", f.Hub}}
	}
	for _, it := range f.Items {
		out.Items = append(out.Items, it.json())
	}
	b, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write JSON feed: %w", err)
	}
	return append(b, '\n'), nil
}

func (it Item) json() jsonItem {
	out := jsonItem{ID: it.ID, URL: it.Link, Title: it.Title, ContentHTML: it.HTML, Summary: it.Summary, Tags: it.Categories, Language: it.Language}
	if it.HTML == "" { // one of the two contents must be there
		out.ContentText = it.Summary
		if out.ContentText == "" {
			out.ContentText = it.Title
		}
		if out.ContentText == "" {
			out.ContentText = it.Link
		}
	}
	if it.Image != nil {
		out.Image = it.Image.URL
	}
	if !it.Published.IsZero() {
		out.DatePublished = it.Published.Format(time.RFC3339)
	}
	if it.Updated.After(it.Published) {
		out.DateModified = it.Updated.Format(time.RFC3339)
	}
	for _, a := range it.Authors {
		out.Authors = append(out.Authors, jsonAuthor(a))
	}
	return out
}
