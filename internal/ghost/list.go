package ghost

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/fnv"

	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// List is a list of stories that a page shows, kept as its query and what it gave, so that it can be
// asked again without rendering: equal IDs in the same order and the same total are the same list.
// What the stories in it look like is not its affair; their card tags tell that.
type List struct {
	Options     stories.ListOptions
	Counted     bool
	Picked      []stories.StoryID // not a list of its own: which of these are published; Options say nothing
	Fingerprint uint64
}

// Tag is the change log's tag that makes the list suspect.
func (l List) Tag() string {
	switch {
	case l.Options.Topic != "":
		return stories.TopicListTag(l.Options.Topic)
	case l.Options.Byline != "":
		return stories.BylineListTag(l.Options.Byline)
	case l.Options.Person != "":
		return stories.PersonListTag(l.Options.Person)
	}
	return stories.ListTag
}

// Same asks the list's query again and tells whether it gives what it gave.
func (l List) Same(ctx context.Context, tx *store.Tx) (bool, error) {
	if l.Picked != nil {
		out, err := stories.OutOf(ctx, tx, l.Picked)
		return err == nil && pickedFingerprint(l.Picked, out) == l.Fingerprint, err
	}
	entries, total, err := readList(ctx, tx, l.Options, l.Counted)
	if err != nil {
		return false, err
	}
	return fingerprint(entries, total) == l.Fingerprint, nil
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
	found, err := v.postsByID(storyIDs(entries))
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
	if page < pages {
		p["next"] = page + 1
	}
	if page > 1 {
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
