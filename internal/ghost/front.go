package ghost

import (
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Front reads the slots of the front page that readers see now; none where the desk has arranged nothing.
func (v *View) Front() ([]stories.Slot, error) {
	v.Note(stories.FrontTag)
	read := func() (front, error) {
		at := firsthand.Micros(v.now)
		f, next, err := stories.LiveFront(v.ctx, v.tx, at)
		return front{f.Slots, at, next}, err
	}
	f, err := once(v, frontKey{}, read)
	if now := firsthand.Micros(v.now); err == nil && (now < f.from || f.next != 0 && now >= f.next) { // another one stands there since
		f, err = read()
	}
	if err != nil {
		return nil, err
	}
	if f.next != 0 {
		v.changesAt(firsthand.FromMicros(f.next))
	}
	return f.slots, nil
}

// front is what stood in the slots at a time, and when another front takes over; 0: none waits.
type front struct {
	slots      []stories.Slot
	from, next int64 // microseconds
}

type frontKey struct{}

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
	found, err := v.PostsByID(order)
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
	if key, ok := listKeyOf(o, counted); ok {
		l, err := once(v, key, func() (listed, error) {
			entries, total, err := readList(v.ctx, v.tx, o, counted)
			return listed{entries, total, fingerprint(entries, total) ^ uint64(time.Time{}.Unix())}, err
		})
		v.lists = append(v.lists, List{Options: o, Counted: counted, Fingerprint: l.fingerprint})
		return l.entries, l.total, err
	}
	entries, total, err := readList(v.ctx, v.tx, o, counted)
	if err != nil {
		return nil, 0, err
	}
	until, err := o.Changes(v.ctx, v.tx)
	v.changesAt(until)
	v.lists = append(v.lists, List{Options: o, Counted: counted, Fingerprint: fingerprint(entries, total) ^ uint64(until.Unix())})
	return entries, total, err
}

// listed is what a list gave.
type listed struct {
	entries     []stories.Entry
	total       int
	fingerprint uint64
}

// listKey is all that shapes a list that stands by time alone. What a filter counts from moves by itself: such a list is read
// each time.
type listKey struct {
	topic                              stories.TopicID
	byline                             stories.BylineID
	person                             sources.PersonID
	primaryTopic, primaryByline, pages bool
	featured                           int8 // 0: whether or not
	not                                string
	before, after, from                stories.Place
	placed                             int8 // which of the three is one
	limit, offset                      int
	counted                            bool
}

func listKeyOf(o stories.ListOptions, counted bool) (k listKey, ok bool) {
	if o.Filter != nil || len(o.Order) > 0 || len(o.First) > 0 {
		return k, false
	}
	k = listKey{topic: o.Topic, byline: o.Byline, person: o.Person, primaryTopic: o.PrimaryTopic, primaryByline: o.PrimaryByline, pages: o.Pages,
		limit: o.Limit, offset: o.Offset, counted: counted}
	if o.Featured != nil {
		if k.featured = -1; *o.Featured {
			k.featured = 1
		}
	}
	if o.Before != nil {
		k.before, k.placed = *o.Before, k.placed|1
	}
	if o.After != nil {
		k.after, k.placed = *o.After, k.placed|2
	}
	if o.From != nil {
		k.from, k.placed = *o.From, k.placed|4
	}
	switch len(o.Not) {
	case 0:
	case 1:
		k.not = string(o.Not[0])
	default:
		k.not = strings.Join(addressList(o.Not), "\x00")
	}
	return k, true
}

// out tells which stories are published, and notes that it matters.
func (v *View) out(ids []stories.StoryID) (map[stories.StoryID]bool, error) {
	out, err := stories.OutOf(v.ctx, v.tx, ids)
	if err == nil && len(ids) > 0 {
		v.lists = append(v.lists, List{Picked: ids, Fingerprint: pickedFingerprint(ids, out)})
	}
	return out, err
}
