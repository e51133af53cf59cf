package stories

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Where published stories stand: a page at /slug/, another story where the first collection of the desk's routes that takes it
// says. What no collection takes has no page.

// CheckRouting tells what a routes file asks for that its lists cannot be asked.
func CheckRouting(d store.Dialect, r *publication.Routing) (wrong []publication.Problem) {
	check := func(line int, at, filter string, fields *store.Fields) {
		if filter == "" {
			return
		}
		e, err := filterOf(filter)
		if err == nil {
			_, err = fields.Where(d, fields.Asked(e), firsthand.FromMicros(0))
		}
		if err != nil {
			said := firsthand.ErrorMessage(err)
			var broken *nql.Error
			if errors.As(err, &broken) {
				said = broken.Error()
			}
			wrong = append(wrong, publication.Problem{Line: line, Code: "INVALID_ROUTE_SETTINGS", At: at, Message: fmt.Sprintf("The filter %q cannot be asked: %s", filter, said)})
		}
	}
	for part, list := range map[string][]publication.Listing{"routes": r.Routes, "collections": r.Collections} {
		for _, l := range list {
			check(l.Line, part+"['"+l.Path+"'].filter", l.Filter, PostFields)
			for _, datum := range l.Data {
				fields := map[string]*store.Fields{"posts": PostFields, "pages": PageFields, "tags": TopicFields, "authors": BylineFields}[datum.Resource]
				check(l.Line, part+"['"+l.Path+"'].data."+datum.Name+".filter", datum.Filter, fields)
			}
		}
	}
	slices.SortFunc(wrong, func(a, b publication.Problem) int { return a.Line - b.Line })
	return wrong
}

// filterOf reads the filter of a route. page:false, which older files have, is what a list of posts is anyhow.
func filterOf(text string) (nql.Expr, error) {
	e, err := nql.Parse(text)
	if err != nil || e == nil {
		return e, err
	}
	return nql.Map(e, func(c nql.Condition) nql.Expr {
		if c.Field == "page" {
			return nil
		}
		return c
	}), nil
}

// RouteFilter is the filter of a route, as lists are asked; nil for "".
func RouteFilter(text string) (nql.Expr, error) {
	if text == "" {
		return nil, nil
	}
	return filterOf(text)
}

// placesOf are where published stories are to stand, by ID; "" is nowhere. Those that are not published are missing.
func placesOf(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]string, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	found, err := ownersAmong(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	routing := settings.Routing()
	filters, err := filtersOf(routing)
	if err != nil {
		return nil, err
	}
	places := make(map[StoryID]string, len(found))
	for id, o := range found {
		places[id] = ""
		if o.page {
			places[id] = settings.Permalink(publication.Story, o.slug)
		} else if n := o.collection(filters, tx.Now()); n >= 0 {
			places[id] = publication.Fill(routing.Collections[n].Permalink, o.words())
		}
	}
	return places, nil
}

// place puts a published story where it is to stand; its old address leads there. What shows its address is touched, which may
// be another one without a word of the story having changed: a topic had another slug when it was placed last.
func place(ctx context.Context, tx *store.Tx, id StoryID) error {
	places, err := placesOf(ctx, tx, []StoryID{id})
	if err != nil {
		return err
	}
	at, err := publication.AddressesOf(ctx, tx, publication.Story, []string{string(id)})
	if err != nil || at[string(id)] == places[id] {
		return err
	}
	tx.Touch(StoryTag(id), CardTag(id))
	return publication.Place(ctx, tx, publication.Story, string(id), places[id])
}

// placedAtOnce is how many stories are put in their places in one Tx, so that others can write in between.
const placedAtOnce = 200

// PlaceNext puts the next published stories behind an ID ("" is the first ones) where the desk's routes have them, and gives the
// last of them, "" once all are done. What cannot stand where it should, because something else does, keeps its address and is
// named in taken. It changes nothing where all stand right.
func PlaceNext(ctx context.Context, tx *store.Tx, after StoryID) (last StoryID, taken []string, err error) {
	if err := tx.Actor().May(firsthand.SettingsSave); err != nil {
		return "", nil, err
	}
	ids, err := store.List(ctx, tx, store.Value[StoryID], `SELECT id FROM stories WHERE status = 'published' AND id > ? ORDER BY id LIMIT ?`, string(after), placedAtOnce)
	if err != nil {
		return "", nil, fmt.Errorf("which stories stand behind %s: %w", after, err)
	}
	taken, err = placeSome(ctx, tx, ids)
	if len(ids) == placedAtOnce {
		last = ids[len(ids)-1]
	}
	return last, taken, err
}

func placeSome(ctx context.Context, tx *store.Tx, ids []StoryID) (taken []string, err error) {
	if len(ids) == 0 {
		return nil, nil
	}
	places, err := placesOf(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	at, err := publication.AddressesOf(ctx, tx, publication.Story, texts(ids))
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		path, published := places[id]
		if !published || at[string(id)] == path {
			continue
		}
		err := tx.Savepoint(ctx, func() error { return publication.Place(ctx, tx, publication.Story, string(id), path) })
		switch code := firsthand.ErrorCode(err); {
		case err == nil:
			tx.Touch(StoryTag(id), CardTag(id))
		case code == firsthand.Conflict || code == firsthand.Invalid:
			taken = append(taken, path)
		default:
			return taken, err
		}
	}
	return taken, nil
}

// AddressFor is where a story stands, or, as far as that can be said, where a draft will: at the permalink of the first collection
// that takes every story, with the topics and bylines that it has by then.
func AddressFor(ctx context.Context, tx *store.Tx, s Story) (string, error) {
	if s.Published {
		at, err := publication.AddressesOf(ctx, tx, publication.Story, []string{string(s.ID)})
		if err != nil || at[string(s.ID)] != "" {
			return at[string(s.ID)], err
		}
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || s.Page {
		return settings.Permalink(publication.Story, s.Slug), err
	}
	o := owned{id: string(s.ID), slug: s.Slug, out: s.PublishedAt}
	if o.out == 0 {
		o.out = firsthand.Micros(tx.Now())
	}
	for _, c := range settings.Routing().Collections {
		if c.Filter == "" {
			return publication.Fill(c.Permalink, o.words()), nil
		}
	}
	return settings.Permalink(publication.Story, s.Slug), nil
}
