package ghost

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"time"

	"firsthand/internal/nql"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// List is a list that a page shows, kept as its query and what it gave, so that it can be asked again without rendering:
// equal IDs in the same order and the same total are the same list. What the things in it look like is not its affair; their
// own tags tell that.
type List struct {
	Options     stories.ListOptions
	Counted     bool                  // its total is shown, too
	Total       bool                  // its total alone is shown
	Picked      []stories.StoryID     // not a list of its own: which of these are published; Options say nothing
	Topics      *stories.FiledOptions // a list of topics; Options say nothing
	Bylines     *stories.FiledOptions // likewise
	Related     *relatedList          // stories that are related to one; Options say nothing
	Fingerprint uint64
}

// Tags are the change log's tags that make the list suspect.
func (l List) Tags() []string {
	switch {
	case l.Related != nil:
		return l.Related.tags
	case l.Topics != nil:
		return []string{stories.ListTag, stories.TopicsTag}
	case l.Bylines != nil:
		return []string{stories.ListTag, stories.BylinesTag}
	case l.Options.Topic != "":
		return append(tagsOfFilter(l.Options), stories.TopicListTag(l.Options.Topic))
	case l.Options.Byline != "":
		return append(tagsOfFilter(l.Options), stories.BylineListTag(l.Options.Byline))
	case l.Options.Person != "":
		return append(tagsOfFilter(l.Options), stories.PersonListTag(l.Options.Person))
	}
	return append(tagsOfFilter(l.Options), stories.ListTag)
}

// tagsOfFilter are those of what a list's filter reads beside its stories.
func tagsOfFilter(o stories.ListOptions) (tags []string) {
	for _, c := range nql.Conditions(o.Filter) {
		field, _ := postFields(o.Pages).Field(c.Field)
		if tag, ok := map[string]string{"tags": stories.TopicsTag, "authors": stories.BylinesTag, "people": sources.PeopleListTag}[field.Relation]; ok {
			tags = append(tags, tag)
		}
	}
	return tags
}

func postFields(pages bool) *store.Fields {
	if pages {
		return stories.PageFields
	}
	return stories.PostFields
}

// Same asks the list's query again and tells whether it gives what it gave; now is what filters count from.
func (l List) Same(ctx context.Context, tx *store.Tx, now time.Time) (bool, error) {
	fresh, err := l.ask(ctx, tx, now)
	return err == nil && fresh == l.Fingerprint, err
}

func (l List) ask(ctx context.Context, tx *store.Tx, now time.Time) (uint64, error) {
	switch {
	case l.Picked != nil:
		out, err := stories.OutOf(ctx, tx, l.Picked)
		return pickedFingerprint(l.Picked, out), err
	case l.Related != nil:
		return l.Related.ask(ctx, tx, l.Total)
	case l.Topics != nil:
		return filedFingerprint(ctx, tx, topicLists, *l.Topics, l.Total)
	case l.Bylines != nil:
		return filedFingerprint(ctx, tx, bylineLists, *l.Bylines, l.Total)
	}
	o := l.Options
	o.At = now
	if l.Total {
		total, err := stories.CountPublished(ctx, tx, o)
		return fingerprint(nil, total), err
	}
	entries, total, err := readList(ctx, tx, o, l.Counted)
	if err != nil {
		return 0, err
	}
	until, err := o.Changes(ctx, tx)
	return fingerprint(entries, total) ^ uint64(until.Unix()), err // what changes by itself sooner than it was to is another list
}

func readList(ctx context.Context, tx *store.Tx, o stories.ListOptions, counted bool) ([]stories.Entry, int, error) {
	entries, err := stories.ListPublished(ctx, tx, o)
	if err != nil || !counted {
		return entries, 0, err
	}
	total, err := stories.CountPublished(ctx, tx, o)
	return entries, total, err
}

// pickedFingerprint tells stories that are published from those that are not.
func pickedFingerprint(picked []stories.StoryID, out map[stories.StoryID]bool) uint64 {
	var entries []stories.Entry
	for _, id := range picked {
		if out[id] {
			entries = append(entries, stories.Entry{ID: id})
		}
	}
	return fingerprint(entries, len(entries))
}

func fingerprint(entries []stories.Entry, total int) uint64 {
	h := fnv.New64a()
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(total))
	h.Write(n[:])
	for _, e := range entries {
		h.Write([]byte(e.ID))
		h.Write([]byte{0})
	}
	return h.Sum64()
}

// Posts reads a list of stories; with counted it tells how many there are in all. The list is noted.
func (v *View) Posts(o stories.ListOptions, counted bool) (posts []any, total int, err error) {
	entries, total, err := v.entries(o, counted)
	if err != nil {
		return nil, 0, err
	}
	found, err := v.PostsByID(storyIDs(entries))
	if err != nil {
		return nil, 0, err
	}
	for _, e := range entries {
		if p := found[e.ID]; p != nil {
			posts = append(posts, p)
		}
	}
	return posts, total, nil
}

// Pagination is Ghost's pagination object for a page of a list.
func Pagination(page, limit, total int) map[string]any {
	pages := max(1, (total+limit-1)/limit)
	p := map[string]any{"page": page, "limit": limit, "pages": pages, "total": total, "next": nil, "prev": nil}
	if pages > 1 && page != pages { // a page beyond the last has both
		p["next"] = page + 1
	}
	if pages > 1 && page > 1 {
		p["prev"] = page - 1
	}
	return p
}

// Neighbor finds the story after a story in time (next) or before it, nil if there is none.
func (v *View) Neighbor(p *Post, next bool, in string) (any, error) {
	place := &stories.Place{PublishedAt: p.p.PublishedAt, ID: p.p.ID}
	o := stories.ListOptions{Limit: 1}
	if next {
		o.After = place
	} else {
		o.Before = place
	}
	switch in {
	case "", "post":
	case "primary_tag":
		if len(p.p.Revision.Content.Meta.Topics) == 0 {
			return nil, nil
		}
		o.Topic = p.p.Revision.Content.Meta.Topics[0]
	case "primary_author", "author":
		if len(p.p.Revision.Content.Meta.Bylines) == 0 {
			return nil, nil
		}
		o.Byline = p.p.Revision.Content.Meta.Bylines[0]
	default:
		return nil, fmt.Errorf("a neighbour in %q: primary_tag, primary_author or author", in)
	}
	posts, _, err := v.Posts(o, false)
	if err != nil || len(posts) == 0 {
		return nil, err
	}
	return posts[0], nil
}
