package ghost

import (
	"firsthand"
	"firsthand/internal/stories"
)

// Front reads the slots of the front page that readers see now; none where the desk has arranged nothing.
func (v *View) Front() ([]stories.Slot, error) {
	v.Note(stories.FrontTag)
	f, next, err := stories.LiveFront(v.ctx, v.tx, firsthand.Micros(v.now))
	if err != nil {
		return nil, err
	}
	if next != 0 {
		v.changesAt(firsthand.FromMicros(next))
	}
	return f.Slots, nil
}

// FrontPosts are the stories of the front page: what stands in its slots, in their order, and behind them the rest of the
// newest. None stands twice, and none of the newest is missing, so that the pages that follow need not know of the front.
// total is how many stories there are in all.
func (v *View) FrontPosts(slots []stories.Slot, limit int) (posts []any, total int, err error) {
	newest, total, err := v.entries(stories.ListOptions{Limit: limit}, true)
	if err != nil {
		return nil, 0, err
	}
	placed, err := stories.FillFront(slots, stories.FrontReader{
		List: func(o stories.ListOptions) ([]stories.Entry, error) {
			list, _, err := v.entries(o, false)
			return list, err
		},
		Out: v.out,
	})
	if err != nil {
		return nil, 0, err
	}
	var order []stories.StoryID
	stands := map[stories.StoryID]bool{"": true}
	add := func(id stories.StoryID) {
		if !stands[id] {
			stands[id] = true
			order = append(order, id)
		}
	}
	for _, p := range placed {
		add(p.Story)
	}
	for _, e := range newest {
		add(e.ID)
	}
	found, err := v.postsByID(order)
	if err != nil {
		return nil, 0, err
	}
	for _, id := range order {
		if p := found[id]; p != nil {
			posts = append(posts, p)
		}
	}
	return posts, total, nil
}

// entries reads a list and notes it, and when it changes by itself.
func (v *View) entries(o stories.ListOptions, counted bool) ([]stories.Entry, int, error) {
	o.At = v.now
	entries, total, err := readList(v.ctx, v.tx, o, counted)
	if err != nil {
		return nil, 0, err
	}
	until, err := o.Changes(v.ctx, v.tx)
	v.changesAt(until)
	v.lists = append(v.lists, List{Options: o, Counted: counted, Fingerprint: fingerprint(entries, total) ^ uint64(until.Unix())})
	return entries, total, err
}

// out tells which stories are published, and notes that it matters.
func (v *View) out(ids []stories.StoryID) (map[stories.StoryID]bool, error) {
	out, err := stories.OutOf(v.ctx, v.tx, ids)
	if err == nil && len(ids) > 0 {
		v.lists = append(v.lists, List{Picked: ids, Fingerprint: pickedFingerprint(ids, out)})
	}
	return out, err
}
