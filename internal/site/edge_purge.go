package site

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"firsthand/internal/edge"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// edgeAsks is how many lists are asked again after a change. The pages of those that come after are asked for anew by the cache in
// front, which is told then that they are the same, or given others.
const edgeAsks = 3000

// edgeReads is how many pages' lists are asked in one reading.
const edgeReads = 100

// moved throws away what shows something that changed, at once; pages with a list that may have changed are looked at (watch). The page
// cache is locked, and has dropped its own.
func (f *inFront) moved(changes []store.Change) {
	if f == nil {
		return
	}
	keys := map[edge.How][]string{}
	f.pages.mu.Lock()
	for _, change := range changes {
		how := edge.Stale
		if change.Hard {
			how = edge.Gone
		}
		tagged := strings.HasPrefix(change.Tag, media.Tag(""))
		for p, shows := range f.pages.byTag[change.Tag] {
			switch {
			case !shows:
				f.pages.suspect(p)
			case p.alone:
				keys[how] = append(keys[how], f.pageKey(p.path))
			default:
				tagged = true
			}
		}
		if tagged {
			keys[how] = append(keys[how], f.key(change.Tag))
		}
	}
	f.pages.mu.Unlock()
	for how, list := range keys {
		f.queue.Throw(how, list...)
	}
}

// suspect notes that the lists of a page may be others than those that were given out.
func (e *edgePages) suspect(p *edgePage) {
	if e.suspects[p.path] == nil {
		e.suspects[p.path] = p.lists
		e.ring()
	}
}

// lost throws everything away: it is not known any more what changed. A program that just starts has thrown it.
func (f *inFront) lost() {
	if f == nil {
		return
	}
	f.pages.mu.Lock()
	any := len(f.pages.pages) > 0
	f.pages.mu.Unlock()
	if any {
		f.queue.ThrowAll(edge.Gone)
	}
}

// watch looks at lists that may have changed, and at pages that change by themselves, until ctx ends.
func (f *inFront) watch(ctx context.Context) {
	for {
		f.look(ctx)
		next := f.over()
		timer := time.NewTimer(next)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-f.pages.bell:
		case <-timer.C:
		}
		timer.Stop()
	}
}

// over throws the pages whose time is over, and tells how long to wait for the next.
func (f *inFront) over() (next time.Duration) {
	now := f.s.Clock.Now()
	var keys []string
	f.pages.mu.Lock()
	if soonest := f.pages.soonest; !soonest.IsZero() && !soonest.After(now) {
		f.pages.soonest = time.Time{}
		for _, p := range f.pages.pages {
			if !p.until.IsZero() && !p.until.After(now) {
				keys, p.until = append(keys, f.pageKey(p.path)), time.Time{}
			}
			f.pages.changes(p.until)
		}
	}
	next = time.Hour
	if !f.pages.soonest.IsZero() {
		next = min(next, max(f.pages.soonest.Sub(now), time.Second))
	}
	f.pages.mu.Unlock()
	f.queue.Throw(edge.Gone, keys...)
	return next
}

// look asks the lists of suspect pages again, and throws those that show another list now.
func (f *inFront) look(ctx context.Context) {
	f.looking.Lock()
	defer f.looking.Unlock()
	f.pages.mu.Lock()
	suspects := f.pages.suspects
	f.pages.suspects = map[string][]ghost.List{}
	f.pages.mu.Unlock()
	if len(suspects) == 0 {
		return
	}
	l := listLook{now: f.s.Clock.Now(), same: map[string]bool{}}
	for part := range slices.Chunk(listsFirst(suspects), edgeReads) {
		keys := map[edge.How][]string{}
		err := f.s.DB.Read(ctx, func(tx *store.Tx) error {
			clear(keys) // a reading may be done again
			for _, path := range part {
				same, err := l.all(ctx, tx, suspects[path])
				switch {
				case err != nil:
					return err
				case l.asked > edgeAsks:
					keys[edge.Stale] = append(keys[edge.Stale], f.pageKey(path))
				case !same:
					keys[edge.Gone] = append(keys[edge.Gone], f.pageKey(path))
				}
			}
			return nil
		})
		if err != nil { // what could not be looked at is thrown
			clear(keys)
			for _, path := range part {
				keys[edge.Gone] = append(keys[edge.Gone], f.pageKey(path))
			}
		}
		for how, list := range keys {
			f.queue.Throw(how, list...)
		}
	}
}

// listsFirst puts pages of lists before those of stories, whose lists are their neighbours': readers see the front page first.
func listsFirst(suspects map[string][]ghost.List) []string {
	type place struct {
		path       string
		neighbours int
	}
	var places []place
	for path, lists := range suspects {
		p := place{path: path}
		for _, l := range lists {
			if l.Options.Before != nil || l.Options.After != nil {
				p.neighbours++
			}
		}
		places = append(places, p)
	}
	slices.SortFunc(places, func(a, b place) int {
		if a.neighbours != b.neighbours {
			return a.neighbours - b.neighbours
		}
		return strings.Compare(a.path, b.path)
	})
	paths := make([]string, len(places))
	for i, p := range places {
		paths[i] = p.path
	}
	return paths
}

// listLook asks lists again, one that many pages show once.
type listLook struct {
	now   time.Time
	same  map[string]bool
	asked int
}

// all tells whether all lists of a page are the same; once enough were asked it asks no more.
func (l *listLook) all(ctx context.Context, tx *store.Tx, lists []ghost.List) (bool, error) {
	for _, list := range lists {
		key := sharedList(list)
		same, known := l.same[key]
		if !known {
			if l.asked++; l.asked > edgeAsks {
				return true, nil
			}
			var err error
			if same, err = list.Same(ctx, tx, l.now); err != nil {
				return false, err
			}
			if key != "" {
				l.same[key] = same
			}
		}
		if !same {
			return false, nil
		}
	}
	return true, nil
}

// sharedList names a list that other pages may show too, with what it gave; "" for one that is a page's own.
func sharedList(l ghost.List) string {
	o := l.Options
	if l.Picked != nil || l.Topics != nil || l.Bylines != nil || l.Related != nil || o.Before != nil || o.After != nil || o.From != nil {
		return ""
	}
	featured := "any"
	if o.Featured != nil {
		featured = fmt.Sprint(*o.Featured)
	}
	o.Featured, o.At = nil, time.Time{}
	return fmt.Sprintf("%#v %s %t %t %x", o, featured, l.Counted, l.Total, l.Fingerprint)
}
