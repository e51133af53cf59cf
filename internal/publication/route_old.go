package publication

import (
	"context"

	"firsthand"
	"firsthand/internal/store"
)

// Addresses below a page that other systems have, and this one has not: each leads to the nearest that it has, in one step.

// leadsNow is where something stands now: at base, or where a redirect leads from there.
func leadsNow(ctx context.Context, tx *store.Tx, s Settings, base string) (at string, there Route, err error) {
	there, err = resolveBase(ctx, tx, s, base)
	if err != nil || there.Page != PageRedirect {
		return base, there, err
	}
	at = there.Target
	there, err = resolveBase(ctx, tx, s, at)
	return at, there, err
}

// oldFeed leads from "/x/feed/", where other systems have feeds, to the feed of what stands at /x/, or stood there. Where those
// have what readers say under a story, it is the story.
func oldFeed(ctx context.Context, tx *store.Tx, s Settings, head string) (Route, error) {
	r := Route{Page: PageRedirect, Target: head + "rss/", Permanent: true, Base: head}
	at, there, err := leadsNow(ctx, tx, s, head)
	switch missing := firsthand.ErrorCode(err) == firsthand.NotFound; {
	case err != nil && !missing:
		return Route{}, err
	case missing && at == head: // what is made of its path may have a feed: the quotes of a person
	default:
		if r.Target = at + "rss/"; missing || !there.feeds() {
			r.Target = at
		}
	}
	r.Of = at
	return r, nil
}

// pageElsewhere leads from a page of a list that moved to that page of it now; the list itself (Of) is the nearest where it has no
// such page. The front page and the search, which stand for lists that are not here, are led to as they are.
func pageElsewhere(ctx context.Context, tx *store.Tx, s Settings, moved Route, path string, number int) (Route, error) {
	target, err := resolveBase(ctx, tx, s, moved.Target)
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		return Route{}, err
	}
	moved.Of, moved.Base = moved.Target, path
	switch {
	case target.Page == PageThing && target.feeds():
		moved.Number, moved.Target = number, PagePath(moved.Target, number)
	case target.Page == PageThing:
		return Route{}, notFound(path)
	}
	return moved, nil
}
