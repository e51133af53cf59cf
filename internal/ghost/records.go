package ghost

import (
	"sync"
	"time"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// records are what stands around stories, as of one position of the change log: the settings, pictures, topics, bylines, and where
// topics and bylines stand. Every act that changes one of them moves the log, so that what was read at a position is what a
// snapshot at that position holds. Stories, and lists of them, are read each time.
//
// What is not there is kept as such: a zero picture, an empty address, a topic with no ID.
type records struct {
	mu       sync.Mutex
	position int64
	known    bool // at that position anything was read
	settings *site
	pictures map[string]media.Item
	topics   map[stories.TopicID]stories.Topic
	bylines  map[stories.BylineID]stories.Byline
	where    map[string]string // kind + ":" + ID → path
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
		r.pictures, r.topics, r.bylines, r.where = map[string]media.Item{}, map[stories.TopicID]stories.Topic{}, map[stories.BylineID]stories.Byline{}, map[string]string{}
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

func (v *View) topicsByID(ids []stories.TopicID) (map[stories.TopicID]stories.Topic, error) {
	return lookUp(v, ids, func(r *records) map[stories.TopicID]stories.Topic { return r.topics }, func(t stories.Topic) bool { return t.ID != "" },
		func(missing []stories.TopicID) (map[stories.TopicID]stories.Topic, error) {
			return stories.ListTopics(v.ctx, v.tx, missing)
		})
}

func (v *View) bylinesByID(ids []stories.BylineID) (map[stories.BylineID]stories.Byline, error) {
	return lookUp(v, ids, func(r *records) map[stories.BylineID]stories.Byline { return r.bylines }, func(b stories.Byline) bool { return b.ID != "" },
		func(missing []stories.BylineID) (map[stories.BylineID]stories.Byline, error) {
			return stories.ListBylines(v.ctx, v.tx, missing)
		})
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
