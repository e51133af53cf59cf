package publication

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Page is what kind of page a path asks for.
type Page string

// The pages of a site, beside the things that have an address of their own.
const (
	PageThing       Page = "thing" // Kind and ID say which
	PageFront       Page = "front"
	PageFeed        Page = "feed" // of the site, or of the topic, byline or person in Kind and ID; of the quotes of the person in ID, or of all quotes, where Kind is Quote
	PagePeople      Page = "people"
	PageQuotes      Page = "quotes"
	PageCorrections Page = "corrections"
	PageSearch      Page = "search"
	PageReport      Page = "report"   // where readers say what is wrong with the story or quote in Kind and ID
	PageChanges     Page = "changes"  // what was changed in the story in Kind and ID
	PageQuestion    Page = "question" // a question to readers in the story in ID: its block is Slug
	PageThanks      Page = "thanks"   // the thanks for an answer to it
	PageComments    Page = "comments" // what readers say under the story in Kind and ID, in the order Sort, or the one thread in Slug
	PageRedirect    Page = "redirect"
	PageListing     Page = "listing" // what routes.yaml says: Listing
)

// Route is where a path leads.
type Route struct {
	Page      Page
	Kind      Kind
	ID        string
	Number    int    // of a list's page, from 1
	Base      string // the path without page/N/ or rss/
	Of        string // of a page about a thing: the thing's own path; of a redirect to a page of a list, the list's
	Target    string // of a redirect
	Permanent bool
	Listing   *Listing // of a page or a feed of routes.yaml
	Slug      string   // that stands in a Listing's path, or behind that of a question; of comments the ID of one
	Format    Format   // of a feed
	Sort      string   // of comments: "", "newest", "oldest"
}

// ErrNoPage is the cause where a list has no page by a number.
var ErrNoPage = errors.New("the list has no such page")

// Resolve finds where a clean path leads: what routes.yaml says, our own pages, live content, redirects, in that order, or
// NotFound. "/x/page/1/" redirects to "/x/".
func Resolve(ctx context.Context, tx *store.Tx, s Settings, path string) (Route, error) {
	if head, format, ok := feedFile(path); ok {
		return resolveFile(ctx, tx, s, head, format)
	}
	if s.Routed() {
		if found, ok := s.routing.listed(path); ok {
			return found, nil
		}
		if found, ok := s.routing.claimed(path); ok {
			return found, nil
		}
	}
	base, number := splitPage(path)
	if _, last, _ := cutLast(path); number == 0 && strings.Trim(last, "0123456789") != "" {
		return Route{}, notFound(path) // which asks for no page of a list
	}
	if number == 0 {
		return Route{}, firsthand.Because(ErrNoPage, firsthand.NotFound, "There is no page at %s.", path)
	}
	if number == 1 && base != path {
		return Route{Page: PageRedirect, Target: base, Permanent: true, Base: base}, nil
	}
	feed := false
	if head, last, ok := cutLast(base); ok && (last == "rss" || last == "feed") && number == 1 {
		if last == "feed" {
			return oldFeed(ctx, tx, s, head)
		}
		base, feed = head, true
	}
	route, err := resolveBase(ctx, tx, s, base)
	switch missing := firsthand.ErrorCode(err) == firsthand.NotFound; {
	case missing && feed:
		return resolveQuotesFeed(ctx, tx, s, base)
	case missing:
		route, err = resolveBeside(ctx, tx, s, base)
	}
	if err != nil {
		return Route{}, err
	}
	if feed && route.Page == PageRedirect {
		return feedElsewhere(ctx, tx, s, route, path)
	}
	if number > 1 && route.Page == PageRedirect {
		return pageElsewhere(ctx, tx, s, route, path, number)
	}
	route.Base, route.Number = base, number
	return route.as(path, number, feed)
}

// feedElsewhere leads from the feed of something that moved to its feed now.
func feedElsewhere(ctx context.Context, tx *store.Tx, s Settings, moved Route, path string) (Route, error) {
	target, err := resolveBase(ctx, tx, s, moved.Target)
	if err != nil || target.Page != PageThing {
		return Route{}, notFound(path)
	}
	if _, err := target.as(path, 1, true); err != nil {
		return Route{}, err
	}
	moved.Target += "rss/"
	return moved, nil
}

// as checks that the thing found has pages or a feed, if that is what was asked for.
func (r Route) as(path string, number int, feed bool) (Route, error) {
	list := r.Page == PageQuestion || r.Page == PageComments || r.Page != PageRedirect && r.Page != PageSearch && r.Of == "" && (r.Page != PageThing || r.Kind == Topic || r.Kind == Byline || r.Kind == Person)
	if number > 1 && !list || feed && !r.feeds() {
		return Route{}, notFound(path)
	}
	if feed {
		if r.Page == PageQuotes {
			r.Kind = Quote
		}
		r.Page, r.Format = PageFeed, FormatRSS
	}
	return r, nil
}

// feeds tells whether what was found has a feed.
func (r Route) feeds() bool {
	return r.Page == PageFront || r.Page == PageQuotes || r.Page == PageThing && (r.Kind == Topic || r.Kind == Byline || r.Kind == Person)
}

func resolveBase(ctx context.Context, tx *store.Tx, s Settings, base string) (Route, error) {
	switch base {
	case "/":
		if s.Routed() {
			return Route{}, notFound(base) // its routes have nothing there
		}
		return Route{Page: PageFront}, nil
	case s.Prefixes.People:
		return Route{Page: PagePeople}, nil
	case s.Prefixes.Quotes:
		return Route{Page: PageQuotes}, nil
	case s.Prefixes.Corrections:
		return Route{Page: PageCorrections}, nil
	}
	r := Route{Page: PageThing}
	var kind string
	err := tx.QueryRow(ctx, `SELECT kind, object_id FROM addresses WHERE path = ?`, base).Scan(&kind, &r.ID)
	if err == nil {
		r.Kind = Kind(kind)
		return r, nil
	}
	if !store.NoRows(err) {
		return Route{}, fmt.Errorf("resolve %s: %w", base, err)
	}
	if base == s.Prefixes.Search { // behind what stands there: it came later than some sites
		return Route{Page: PageSearch}, nil
	}
	r = Route{Page: PageRedirect}
	var permanent int
	err = tx.QueryRow(ctx, `SELECT target, permanent FROM redirects WHERE path = ?`, base).Scan(&r.Target, &permanent)
	if store.NoRows(err) {
		return Route{}, notFound(base)
	}
	if err != nil {
		return Route{}, fmt.Errorf("resolve %s: %w", base, err)
	}
	r.Permanent = permanent == 1
	return r, nil
}

// The last words of the addresses of pages about a thing. Whatever has such an address of its own comes first.
const (
	reportWord   = "report"
	changesWord  = "changes"
	commentsWord = "comments"

	questionWord = "question" // behind it the block, where it has an ID
	thanksWord   = "thanks"   // behind that
)

// resolveBeside finds the page about a story or a quote that stands below its own.
func resolveBeside(ctx context.Context, tx *store.Tx, s Settings, base string) (Route, error) {
	head, last, ok := cutLast(base)
	if story, rest, asks := cutQuestion(base); asks {
		return resolveQuestion(ctx, tx, s, story, rest)
	}
	part := ""
	if ok && (last == "newest" || last == "oldest" || isID(last)) {
		part = last
		if head, last, ok = cutLast(head); last != commentsWord {
			return Route{}, notFound(base)
		}
	}
	if !ok || last != reportWord && last != changesWord && last != commentsWord {
		return Route{}, notFound(base)
	}
	r, err := resolveBase(ctx, tx, s, head)
	if err != nil {
		return Route{}, err
	}
	r.Of = head
	switch {
	case r.Page == PageRedirect && strings.HasPrefix(r.Target, "/") && strings.HasSuffix(r.Target, "/"):
		if r.Target += last + "/"; part != "" { // it moved, and what is about it moved with it
			r.Target += part + "/"
		}
	case r.Page == PageThing && last == reportWord && (r.Kind == Story || r.Kind == Quote):
		r.Page = PageReport
	case r.Page == PageThing && last == changesWord && r.Kind == Story:
		r.Page = PageChanges
	case r.Page == PageThing && last == commentsWord && r.Kind == Story:
		if r.Page = PageComments; isID(part) {
			r.Slug = part
		} else {
			r.Sort = part
		}
	default:
		return Route{}, notFound(base)
	}
	return r, nil
}

// ReportPath is where readers say what is wrong with what stands at a path.
func ReportPath(path string) string { return path + reportWord + "/" }

// ChangesPath is where readers see what was changed in the story at a path.
func ChangesPath(path string) string { return path + changesWord + "/" }

// CommentsPath is where all stands that readers say under the story at a path.
func CommentsPath(path string) string { return path + commentsWord + "/" }

// ThreadPath is where one comment under the story at a path stands, with all the answers to it.
func ThreadPath(path, comment string) string { return CommentsPath(path) + comment + "/" }

// isID tells whether a part of a path has the form of our IDs.
func isID(part string) bool {
	return len(part) == 24 && strings.Trim(part, "0123456789abcdef") == ""
}

func notFound(path string) error {
	return firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", path)
}
