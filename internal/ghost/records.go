package ghost

import (
	"sync"
	"time"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// records are what pages show beside bodies, as of one position of the change log: settings, pictures, topics, bylines, published
// stories, where things stand, and lists that go by time. Every act that changes one of them moves the log, so that what was read
// at a position is what a snapshot at that position holds (docs/adr/0011).
//
// What is not there is kept as such: a zero picture, an empty address, nil.
type records struct {
	mu       sync.Mutex
	position int64
	known    bool // at that position anything was read
	settings *site
	pictures map[string]media.Item
	topics   map[stories.TopicID]*stories.Topic
	bylines  map[stories.BylineID]*stories.Byline
	where    map[string]string // kind + ":" + ID → path
	stories  map[stories.StoryID]*storyRecord
	others   map[any]any // by what asked for them: routes, lists, the front page (once)
}

// site are the settings, and what is made of them alone.
type site struct {
	settings publication.Settings
	zone     *time.Location
}

// mostRecords is how many records of a kind are kept; then it begins anew.
const mostRecords = 10_000

// at makes the records those of a position; false for a snapshot from before it. They are locked.
func (r *records) at(position int64) bool {
	if position < r.position {
		return false
	}
	if position > r.position || !r.known {
		r.position, r.known, r.settings = position, true, nil
		r.pictures, r.topics, r.bylines, r.where = map[string]media.Item{}, map[stories.TopicID]*stories.Topic{}, map[stories.BylineID]*stories.Byline{}, map[string]string{}
		r.stories, r.others = map[stories.StoryID]*storyRecord{}, map[any]any{}
	}
	return true
}

// siteAt gives the settings of a snapshot, read by read where they are not known.
func (k *Kept) siteAt(position int64, read func() (publication.Settings, error)) (*site, error) {
	if k != nil {
		k.records.mu.Lock()
		if k.records.at(position) && k.records.settings != nil {
			defer k.records.mu.Unlock()
			return k.records.settings, nil
		}
		k.records.mu.Unlock()
	}
	settings, err := read()
	if err != nil {
		return nil, err
	}
	s := &site{settings, settings.Location()}
	if k != nil {
		k.records.mu.Lock()
		if k.records.at(position) {
			k.records.settings = s
		}
		k.records.mu.Unlock()
	}
	return s, nil
}

// lookUp gives records by ID: those that are known of this position, and the others read by read. pick is where records of that
// kind are kept. IDs that lead to nothing are left out.
func lookUp[ID ~string, T any](v *View, ids []ID, pick func(*records) map[ID]T, there func(T) bool, read func([]ID) (map[ID]T, error)) (map[ID]T, error) {
	found := make(map[ID]T, len(ids))
	missing := ids
	if v.keeps != nil {
		missing = missing[:0:0]
		v.keeps.records.mu.Lock()
		current := v.keeps.records.at(v.tx.Position())
		for _, id := range ids {
			one, known := pick(&v.keeps.records)[id]
			switch {
			case !current || !known:
				missing = append(missing, id)
			case there(one):
				found[id] = one
			}
		}
		v.keeps.records.mu.Unlock()
	}
	if len(missing) == 0 {
		return found, nil
	}
	fresh, err := read(missing)
	if err != nil {
		return nil, err
	}
	for id, one := range fresh {
		found[id] = one
	}
	if v.keeps != nil {
		v.keeps.records.mu.Lock()
		defer v.keeps.records.mu.Unlock()
		if v.keeps.records.at(v.tx.Position()) {
			kept := pick(&v.keeps.records)
			if len(kept) > mostRecords {
				clear(kept)
			}
			for _, id := range missing {
				kept[id] = fresh[id] // nothing, perhaps
			}
		}
	}
	return found, nil
}

func (v *View) picturesByPath(paths []string) (map[string]media.Item, error) {
	return lookUp(v, paths, func(r *records) map[string]media.Item { return r.pictures }, func(i media.Item) bool { return i.Path != "" },
		func(missing []string) (map[string]media.Item, error) { return media.ListByPath(v.ctx, v.tx, missing) })
}

func (v *View) topicsByID(ids []stories.TopicID) (map[stories.TopicID]*stories.Topic, error) {
	return lookUp(v, ids, func(r *records) map[stories.TopicID]*stories.Topic { return r.topics }, isThere[stories.Topic],
		func(missing []stories.TopicID) (map[stories.TopicID]*stories.Topic, error) {
			found, err := stories.ListTopics(v.ctx, v.tx, missing)
			return shared(found), err
		})
}

func (v *View) bylinesByID(ids []stories.BylineID) (map[stories.BylineID]*stories.Byline, error) {
	return lookUp(v, ids, func(r *records) map[stories.BylineID]*stories.Byline { return r.bylines }, isThere[stories.Byline],
		func(missing []stories.BylineID) (map[stories.BylineID]*stories.Byline, error) {
			found, err := stories.ListBylines(v.ctx, v.tx, missing)
			return shared(found), err
		})
}

func isThere[T any](record *T) bool { return record != nil }

// shared are records that many readings have at once: nobody changes them.
func shared[ID comparable, T any](found map[ID]T) map[ID]*T {
	out := make(map[ID]*T, len(found))
	for id, one := range found {
		out[id] = &one
	}
	return out
}

// addressesOf are the public paths of things of a kind. Only those of topics and bylines are kept: there are few of them.
func (v *View) addressesOf(kind publication.Kind, ids []string) (map[string]string, error) {
	if kind != publication.Topic && kind != publication.Byline {
		return publication.AddressesOf(v.ctx, v.tx, kind, ids)
	}
	keys := make([]string, len(ids))
	for i, id := range ids {
		keys[i] = string(kind) + ":" + id
	}
	cut := len(kind) + 1
	found, err := lookUp(v, keys, func(r *records) map[string]string { return r.where }, func(path string) bool { return path != "" },
		func(missing []string) (map[string]string, error) {
			bare := make([]string, len(missing))
			for i, key := range missing {
				bare[i] = key[cut:]
			}
			paths, err := publication.AddressesOf(v.ctx, v.tx, kind, bare)
			byKey := make(map[string]string, len(paths))
			for id, path := range paths {
				byKey[string(kind)+":"+id] = path
			}
			return byKey, err
		})
	byID := make(map[string]string, len(found))
	for key, path := range found {
		byID[key[cut:]] = path
	}
	return byID, err
}

// publishedByID are published stories by ID, without their bodies; those that are not published are missing.
func (v *View) publishedByID(ids []stories.StoryID) (map[stories.StoryID]*storyRecord, error) {
	return lookUp(v, ids, func(r *records) map[stories.StoryID]*storyRecord { return r.stories }, isThere[storyRecord],
		func(missing []stories.StoryID) (map[stories.StoryID]*storyRecord, error) {
			found, err := stories.ListPublishedByID(v.ctx, v.tx, missing)
			out := make(map[stories.StoryID]*storyRecord, len(found))
			for id, p := range found {
				out[id] = &storyRecord{Published: &p}
			}
			return out, err
		})
}

// once gives what read gives in this snapshot, from before where it was read at its position already. A key is a type of its own
// for each question, with all that the answer depends on. An error is kept by nobody.
func once[K comparable, T any](v *View, key K, read func() (T, error)) (T, error) {
	if v.keeps == nil {
		return read()
	}
	if known, ok := v.keeps.known(key, v.tx.Position()); ok {
		return known.(T), nil
	}
	fresh, err := read()
	if err == nil {
		v.keeps.knows(key, fresh, v.tx.Position())
	}
	return fresh, err
}

// known is what was read, or made, at a position.
func (k *Kept) known(key any, position int64) (value any, ok bool) {
	r := &k.records
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.at(position) {
		value, ok = r.others[key]
	}
	return value, ok
}

func (k *Kept) knows(key, value any, position int64) {
	if of, ok := key.(forPage); ok && of.forPage() && k.sparing.first(key) {
		return
	}
	r := &k.records
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.at(position) {
		if len(r.others) > mostRecords {
			clear(r.others)
		}
		r.others[key] = value
	}
}
