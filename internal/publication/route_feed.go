package publication

import (
	"context"
	"strings"

	"firsthand/internal/store"
)

// Format is how a feed is written.
type Format string

// The formats.
const (
	FormatRSS  Format = "rss"
	FormatAtom Format = "atom"
	FormatJSON Format = "json"
)

// The last words of the addresses of feeds. Ghost's is rss; the others stand beside it.
const (
	rssWord    = "rss/"
	atomFile   = "feed.atom"
	jsonFile   = "feed.json"
	quotesWord = "quotes/" // below a person's address: what that person said
)

// Formats are those that each feed is written in.
var Formats = []Format{FormatRSS, FormatAtom, FormatJSON}

// FeedPath is the address of the feed of what stands at base, in a format.
func FeedPath(base string, format Format) string {
	switch format {
	case FormatAtom:
		return base + atomFile
	case FormatJSON:
		return base + jsonFile
	}
	return base + rssWord
}

// QuotesOf is what a person's address is followed by in those of the feeds of their quotes.
func QuotesOf(person string) string { return person + quotesWord }

// feedFile splits the address of a feed that is a file: "/x/feed.atom" is that of /x/.
func feedFile(path string) (head string, format Format, ok bool) {
	if head, ok = strings.CutSuffix(path, "/"+atomFile); ok {
		return head + "/", FormatAtom, true
	}
	head, ok = strings.CutSuffix(path, "/"+jsonFile)
	return head + "/", FormatJSON, ok
}

// resolveFile finds the feed of what stands at head: whatever has a feed as RSS has one in each format.
func resolveFile(ctx context.Context, tx *store.Tx, s Settings, head string, format Format) (Route, error) {
	path := FeedPath(head, format)
	if _, _, again := feedFile(head); again {
		return Route{}, notFound(path)
	}
	route, err := Resolve(ctx, tx, s, head+rssWord)
	switch {
	case err != nil:
		return Route{}, err
	case route.Page == PageRedirect && strings.HasSuffix(route.Target, "/"+rssWord):
		route.Target = FeedPath(strings.TrimSuffix(route.Target, rssWord), format)
		return route, nil
	case route.Page != PageFeed:
		return Route{}, notFound(path)
	}
	route.Format = format
	return route, nil
}

// resolveQuotesFeed finds the feed of a person's quotes, which stands below the person's address. Base is the person's.
func resolveQuotesFeed(ctx context.Context, tx *store.Tx, s Settings, base string) (Route, error) {
	person, of := strings.CutSuffix(base, "/"+quotesWord)
	if !of {
		return Route{}, notFound(base)
	}
	r, err := resolveBase(ctx, tx, s, person+"/")
	switch {
	case err != nil:
		return Route{}, err
	case r.Page == PageRedirect:
		if r, err = feedElsewhere(ctx, tx, s, r, base); err != nil {
			return Route{}, err
		}
		r.Target = QuotesOf(strings.TrimSuffix(r.Target, rssWord)) + rssWord
		return r, nil
	case r.Page != PageThing || r.Kind != Person:
		return Route{}, notFound(base)
	}
	r.Page, r.Kind, r.Format, r.Number, r.Base = PageFeed, Quote, FormatRSS, 1, person+"/"
	return r, nil
}
