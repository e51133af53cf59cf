package ghost

import (
	"maps"
	"slices"
	"time"

	"firsthand/internal/stories"
)

// noted is something that was made in a reading of its own, and all that the reading noted: it counts for whoever is given it
// again as it did for the first.
type noted struct {
	value    any
	tags     []string
	lists    []List
	until    time.Time
	frames   []string
	pictures []string
	players  bool
	depends  Depends
	made     []any // the keys of the texts that were made in it; nil: one thing was
}

// alone has make read in the same snapshot for the same reader, and gives what it made with what it noted.
func (v *View) alone(make func(*View) any) *noted {
	fresh := v.Again()
	fresh.plainCards, fresh.shape = v.plainCards, v.shape
	fresh.depends, fresh.lists, fresh.until, fresh.players, fresh.offered = OnNobody, nil, time.Time{}, false, nil
	fresh.tags, fresh.frames, fresh.pictures = tagList{}, nil, nil
	fresh.outlets, fresh.addresses, fresh.images, fresh.corrected = nil, nil, nil, nil
	value := make(fresh)
	v.fail(fresh.err)
	return &noted{value, fresh.Tags(), fresh.lists, fresh.until, slices.Collect(maps.Keys(fresh.frames)),
		slices.Collect(maps.Keys(fresh.pictures)), fresh.players, fresh.depends, nil}
}

// notes notes what was noted.
func (v *View) notes(n *noted) {
	v.Note(n.tags...)
	v.lists = append(v.lists, n.lists...)
	v.changesAt(n.until)
	for _, origin := range n.frames {
		put(&v.frames, origin, true)
	}
	for _, origin := range n.pictures {
		put(&v.pictures, origin, true)
	}
	v.players = v.players || n.players
	v.asks(n.depends)
}

// holds tells whether it is what would be made now, in the snapshot that it was made in.
func (n *noted) holds(now time.Time) bool { return n.until.IsZero() || now.Before(n.until) }

// everybodys tells whether nothing in it depends on the reader.
func (n *noted) everybodys() bool { return n.depends == OnNobody }

// Once gives what make makes of records alone, from before where it was made at this position of the change log. make is given a
// reading of its own, whatever is noted there counts here; a key is a type of its own, with all that shapes the value beside what
// is saved. Nobody changes the value. What depends on the reader is made each time.
func (v *View) Once(key any, make func(*View) any) any {
	if v.keeps == nil {
		return make(v)
	}
	if known, ok := v.keeps.known(key, v.tx.Position()); ok {
		if n := known.(*noted); n.holds(v.now) {
			v.notes(n)
			return n.value
		}
	}
	n := v.alone(make)
	v.notes(n)
	if v.err == nil && n.everybodys() {
		v.keeps.knows(key, n, v.tx.Position())
	}
	return n.value
}

// Reread are posts of another reading of the same snapshot in this one.
func (v *View) Reread(posts []*Post) []*Post {
	if len(posts) == 0 || posts[0].v == v {
		return posts
	}
	ids := make([]stories.StoryID, len(posts))
	for i, p := range posts {
		ids[i] = p.p.ID
	}
	found, err := v.PostsByID(ids)
	v.fail(err)
	again := make([]*Post, len(posts))
	for i, id := range ids {
		if again[i] = found[id]; again[i] == nil {
			again[i] = posts[i] // one that is not out, or the reading failed
		}
	}
	return again
}
