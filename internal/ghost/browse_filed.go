package ghost

import (
	"context"
	"encoding/binary"
	"hash/fnv"

	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// filedLists is what differs between lists of topics and of bylines.
type filedLists struct {
	fields *store.Fields
	list   func(context.Context, *store.Tx, stories.FiledOptions) ([]stories.Listed, error)
	total  func(context.Context, *store.Tx, stories.FiledOptions) (int, error)
	noted  func(stories.FiledOptions) List
	make   func(v *View, list []stories.Listed, counts bool) ([]any, error)
}

var (
	topicLists = filedLists{stories.TopicFields, stories.ListFiledTopics, stories.CountFiledTopics,
		func(o stories.FiledOptions) List { return List{Topics: &o} }, (*View).listedTags}
	bylineLists = filedLists{stories.BylineFields, stories.ListFiledBylines, stories.CountFiledBylines,
		func(o stories.FiledOptions) List { return List{Bylines: &o} }, (*View).listedAuthors}
)

// browseFiled reads a page of the topics, or bylines, that readers see. How many stories each has is counted where that is
// included, or where the list goes by it.
func (v *View) browseFiled(q Query, l filedLists) (*Found, error) {
	o := stories.FiledOptions{Filter: l.fields.Asked(q.Filter), Limit: q.Limit, Offset: q.offset(), Counts: q.includes("count.posts")}
	for _, order := range l.fields.ParseOrder(q.Order) {
		if order.Field != "count.posts" || o.Counts { // which is there once it is included, as in Ghost
			o.Order = append(o.Order, order)
		}
	}
	o.First = slugsInOrder(q.Filter, o.Order)
	list, err := l.list(v.ctx, v.tx, o)
	if err != nil {
		return nil, err
	}
	noted := l.noted(o)
	noted.Fingerprint = listedFingerprint(list)
	v.lists = append(v.lists, noted)
	items, err := l.make(v, list, o.Counts)
	if err != nil {
		return nil, err
	}
	return &Found{Items: items, Limit: q.Limit, Page: q.Page, count: func() (int, error) {
		total := l.noted(o)
		total.Total = true
		return v.totalOf(total)
	}}, nil
}

func filedFingerprint(ctx context.Context, tx *store.Tx, l filedLists, o stories.FiledOptions, total bool) (uint64, error) {
	if total {
		n, err := l.total(ctx, tx, o)
		return fingerprint(nil, n), err
	}
	list, err := l.list(ctx, tx, o)
	return listedFingerprint(list), err
}

// listedFingerprint tells lists apart by what stands in them, and how many stories each has.
func listedFingerprint(list []stories.Listed) uint64 {
	h := fnv.New64a()
	var n [8]byte
	for _, one := range list {
		h.Write([]byte(one.ID))
		binary.BigEndian.PutUint64(n[:], uint64(one.Stories))
		h.Write(n[:])
	}
	return h.Sum64()
}

func (v *View) listedTags(list []stories.Listed, counts bool) ([]any, error) {
	ids := make([]stories.TopicID, len(list))
	for i, one := range list {
		ids[i] = stories.TopicID(one.ID)
	}
	found, err := v.tagsByID(ids)
	if err != nil {
		return nil, err
	}
	out := []any{}
	for i, id := range ids {
		if t := found[id]; t != nil {
			if t.uncounted = !counts; counts {
				t.posts = &list[i].Stories
			}
			out = append(out, t)
		}
	}
	return out, nil
}

func (v *View) listedAuthors(list []stories.Listed, counts bool) ([]any, error) {
	ids := make([]stories.BylineID, len(list))
	for i, one := range list {
		ids[i] = stories.BylineID(one.ID)
	}
	found, err := v.authorsByID(ids)
	if err != nil {
		return nil, err
	}
	out := []any{}
	for i, id := range ids {
		if a := found[id]; a != nil {
			if a.uncounted = !counts; counts {
				a.posts = &list[i].Stories
			}
			out = append(out, a)
		}
	}
	return out, nil
}
