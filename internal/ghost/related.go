package ghost

import (
	"context"
	"hash/fnv"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// relatedList is a part of the stories that are related to one.
type relatedList struct {
	to            stories.StoryID
	limit, offset int
	tags          []string // whatever changes it touches one of these
}

// relatedKey is whose related stories were asked for.
type relatedKey struct{ to stories.StoryID }

// RelatedStories gives so many of the stories that are related to one, best first; NotFound where readers see no such story.
func (v *View) RelatedStories(to stories.StoryID, limit, offset int) ([]any, error) {
	k, err := v.kinship(to)
	if err != nil {
		return nil, err
	}
	list := relatedList{to, limit, offset, k.Tags}
	v.lists = append(v.lists, List{Related: &list, Fingerprint: list.fingerprint(k, false)})
	var ids []stories.StoryID
	for _, r := range list.shown(k) {
		ids = append(ids, r.ID)
	}
	found, err := v.PostsByID(ids)
	if err != nil {
		return nil, err
	}
	posts := []any{}
	for _, id := range ids {
		if p := found[id]; p != nil {
			posts = append(posts, p)
		}
	}
	return posts, nil
}

// kinship finds the stories that are related to one; a story that is not there is noted too.
func (v *View) kinship(to stories.StoryID) (stories.Kinship, error) {
	k, err := once(v, relatedKey{to}, func() (stories.Kinship, error) {
		return stories.ListRelated(v.ctx, v.tx, stories.RelatedTo{Story: to})
	})
	if err != nil && len(to) <= maxNoted {
		v.Note(stories.StoryTag(to))
	}
	return k, err
}

// maxNoted is how long an ID may be that a template made up.
const maxNoted = 100

// ask finds it again, and says what it is now.
func (l *relatedList) ask(ctx context.Context, tx *store.Tx, total bool) (uint64, error) {
	k, err := stories.ListRelated(ctx, tx, stories.RelatedTo{Story: l.to})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return 0, nil // another list than any that was shown
	}
	return l.fingerprint(k, total), err
}

func (l *relatedList) shown(k stories.Kinship) []stories.Related {
	from := min(l.offset, len(k.Found))
	return k.Found[from:min(from+l.limit, len(k.Found))]
}

// fingerprint tells the list, or its length alone, from others; what it depends on is part of it, since a page that is kept
// goes on watching that.
func (l *relatedList) fingerprint(k stories.Kinship, total bool) uint64 {
	h := fnv.New64a()
	for _, tag := range k.Tags {
		h.Write([]byte(tag))
		h.Write([]byte{0})
	}
	if total {
		return fingerprint(nil, len(k.Found)) ^ h.Sum64()
	}
	var entries []stories.Entry
	for _, r := range l.shown(k) {
		entries = append(entries, stories.Entry{ID: r.ID})
	}
	return fingerprint(entries, 0) ^ h.Sum64()
}

// browseRelated answers {{#get "related"}}: the story is named by its ID or its slug.
func (v *View) browseRelated(q Query) (*Found, error) {
	to, err := v.relatedTo(q)
	if err != nil {
		return nil, err
	}
	items, err := v.RelatedStories(to, q.Limit, q.offset())
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		p := item.(*Post)
		p.untagged, p.unsigned = !q.includes("tags"), !q.includes("authors")
	}
	count := func() (int, error) {
		k, err := v.kinship(to)
		list := relatedList{to: to, tags: k.Tags}
		v.lists = append(v.lists, List{Related: &list, Total: true, Fingerprint: list.fingerprint(k, true)})
		return len(k.Found), err
	}
	return &Found{Items: items, Limit: q.Limit, Page: q.Page, count: count}, nil
}

// relatedTo is the story whose related ones are asked for.
func (v *View) relatedTo(q Query) (stories.StoryID, error) {
	switch {
	case q.Of.ID != "":
		return stories.StoryID(q.Of.ID), nil
	case q.Of.Slug == "":
		return "", firsthand.Errorf(firsthand.Invalid, "Say to which story: id or slug.")
	}
	for _, list := range []string{"posts", "pages"} {
		found, err := v.Browse(list, Query{Filter: nql.Condition{Field: "slug", Values: []nql.Value{{Kind: nql.Text, Text: q.Of.Slug}}}, Limit: 1, Page: 1})
		if err != nil {
			return "", err
		}
		if len(found.Items) > 0 {
			return found.Items[0].(*Post).p.ID, nil
		}
	}
	return "", notOut()
}

func notOut() error { return firsthand.Errorf(firsthand.NotFound, "There is no such story.") }
