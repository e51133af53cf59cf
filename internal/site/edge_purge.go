package site

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"firsthand/internal/edge"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// How many lists are asked again after a change, and for how long. The pages of those that come after are stale: the cache in front asks
// for them anew, and is told that they are the same, or given others.
const (
	edgeAsks  = 3000
	edgeLooks = 500 * time.Millisecond
)

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
				f.pages.suspect(p, change.Tag)
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
func (e *edgePages) suspect(p *edgePage, tag string) {
	e.moved[tag] = true
	if !e.suspects[p] {
		e.suspects[p] = true
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
	suspects, moved := f.pages.suspects, f.pages.moved
	f.pages.suspects, f.pages.moved = map[*edgePage]bool{}, map[string]bool{}
	f.pages.mu.Unlock()
	if len(suspects) == 0 {
		return
	}
	l := listLook{now: f.s.Clock.Now(), same: map[string]bool{}, most: f.asks, until: time.Now().Add(f.looks)}
	pages := inOrder(suspects)
	for len(pages) > 0 && !l.over() {
		n := min(edgeReads, len(pages))
		err := f.s.DB.Read(ctx, func(tx *store.Tx) error { return f.lookAt(ctx, tx, &l, pages[:n]) })
		if err != nil && ctx.Err() == nil { // what could not be looked at is thrown
			for _, p := range pages[:n] {
				f.queue.Throw(edge.Gone, f.pageKey(p.path))
			}
		}
		pages = pages[n:]
	}
	if l.over() {
		f.unsure(suspects, moved)
	}
}

// lookAt asks the lists of some pages. Each that is another is thrown at once: readers wait for the front page.
func (f *inFront) lookAt(ctx context.Context, tx *store.Tx, l *listLook, pages []*edgePage) error {
	for _, p := range pages {
		switch same, err := l.all(ctx, tx, p.lists); {
		case err != nil:
			return err
		case l.over():
			return nil
		case !same:
			f.queue.Throw(edge.Gone, f.pageKey(p.path))
		}
	}
	return nil
}

// unsure says of all pages with a list that moved that they are stale: there are too many to look at each.
func (f *inFront) unsure(suspects map[*edgePage]bool, moved map[string]bool) {
	var keys []string
	for tag := range moved {
		keys = append(keys, f.listKey(tag))
	}
	for p := range suspects {
		if p.alone {
			keys = append(keys, f.pageKey(p.path))
		}
	}
	f.queue.Throw(edge.Stale, keys...)
}

// inOrder puts pages of lists before those of stories, whose lists are their neighbours', and the newest stories before others: readers
// see them first, and what is new stands beside them.
func inOrder(suspects map[*edgePage]bool) []*edgePage {
	type place struct {
		page *edgePage
		at   int64 // of the story whose page it is; a page of lists is newer than any
	}
	var places []place
	for p := range suspects {
		at := int64(math.MaxInt64)
		for _, l := range p.lists {
			for _, beside := range []*stories.Place{l.Options.Before, l.Options.After} {
				if beside != nil {
					at = beside.PublishedAt
				}
			}
		}
		places = append(places, place{p, at})
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(b.at, a.at), strings.Compare(a.page.path, b.page.path))
	})
	pages := make([]*edgePage, len(places))
	for i, p := range places {
		pages[i] = p.page
	}
	return pages
}

// listLook asks lists again, one that many pages show once.
type listLook struct {
	now   time.Time
	same  map[string]bool
	asked int
	most  int
	until time.Time
	late  bool
}

// over tells whether enough were asked.
func (l *listLook) over() bool {
	l.late = l.late || l.asked > l.most || time.Now().After(l.until)
	return l.late
}

// all tells whether all lists of a page are the same. It says nothing once it is over.
func (l *listLook) all(ctx context.Context, tx *store.Tx, lists []ghost.List) (bool, error) {
	for _, list := range lists {
		if l.over() {
			return true, nil
		}
		key := sharedList(list)
		same, known := l.same[key]
		if !known {
			l.asked++
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
