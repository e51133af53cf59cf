package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// Placed is what stands in a slot.
type Placed struct {
	Slot   int     // its number, from 0
	Story  StoryID // "": nothing is left to stand there
	Picked bool    // by hand
	By     Fill    // what filled it otherwise; the newest also where a topic or the featured ones had none left
}

// FrontReader reads what a front is filled from.
type FrontReader struct {
	List func(ListOptions) ([]Entry, error)
	Out  func([]StoryID) (map[StoryID]bool, error) // which of them readers may see, in a list
}

// FrontFrom reads from a snapshot.
func FrontFrom(ctx context.Context, tx *store.Tx) FrontReader {
	return FrontReader{
		List: func(o ListOptions) ([]Entry, error) { return ListPublished(ctx, tx, o) },
		Out:  func(ids []StoryID) (map[StoryID]bool, error) { return OutOf(ctx, tx, ids) },
	}
}

// OutOf tells which of these stories are published and stand in lists.
func OutOf(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]bool, error) {
	out := map[StoryID]bool{}
	if len(ids) == 0 {
		return out, nil
	}
	found, err := store.List(ctx, tx, store.Value[StoryID], `SELECT s.id FROM stories s WHERE s.status = 'published' AND s.is_page = 0 AND s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("which of %d stories are published: %w", len(ids), err)
	}
	for _, id := range found {
		out[id] = true
	}
	return out, nil
}

// FillFront says what stands in each slot. Picked stories that readers may see come first, so that no automatic one takes
// their place; no story stands twice. A picked story that is not out leaves its slot to the fill for as long.
func FillFront(slots []Slot, from FrontReader) ([]Placed, error) {
	picked := PickedStories(slots)
	out, err := from.Out(picked)
	if err != nil {
		return nil, err
	}
	f := filler{from: from, depth: len(slots) + len(picked), stands: map[StoryID]bool{}, lists: map[Slot][]Entry{}}
	placed := make([]Placed, len(slots))
	for n, s := range slots {
		placed[n].Slot = n
		if out[s.Story] && !f.stands[s.Story] {
			placed[n].Story, placed[n].Picked = s.Story, true
			f.stands[s.Story] = true
		}
	}
	for n, s := range slots {
		if placed[n].Picked {
			continue
		}
		if placed[n].Story, placed[n].By, err = f.fill(s); err != nil {
			return nil, err
		}
	}
	return placed, nil
}

// PickedStories are the stories that were picked by hand, in order.
func PickedStories(slots []Slot) []StoryID {
	var picked []StoryID
	for _, s := range slots {
		if s.Story != "" {
			picked = append(picked, s.Story)
		}
	}
	return picked
}

type filler struct {
	from   FrontReader
	depth  int // as many of a list always suffice
	stands map[StoryID]bool
	lists  map[Slot][]Entry
}

func (f *filler) fill(s Slot) (StoryID, Fill, error) {
	kinds := []Slot{{Fill: s.Fill, Topic: s.Topic}}
	if s.Fill != FillNewest {
		kinds = append(kinds, Slot{Fill: FillNewest})
	}
	for _, kind := range kinds {
		list, err := f.list(kind)
		if err != nil {
			return "", "", err
		}
		for _, e := range list {
			if !f.stands[e.ID] {
				f.stands[e.ID] = true
				return e.ID, kind.Fill, nil
			}
		}
	}
	return "", FillNewest, nil
}

func (f *filler) list(kind Slot) ([]Entry, error) {
	if list, read := f.lists[kind]; read {
		return list, nil
	}
	o := ListOptions{Limit: f.depth, Topic: kind.Topic}
	if kind.Fill == FillFeatured {
		featured := true
		o.Featured = &featured
	}
	list, err := f.from.List(o)
	f.lists[kind] = list
	return list, err
}
