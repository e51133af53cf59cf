package theme

import (
	"strings"
	"sync"
	"time"
)

// Shelf holds themes by name, each loaded when it is asked for first, and again when what is kept under the name is another.
// One that was good stays when what comes after it cannot be loaded, and one that was replaced stays beside the one that
// replaced it, for pages from before. It is safe for concurrent use.
type Shelf struct {
	open  func(name string) (*Theme, []Problem, error)
	stamp func(name string) string
	now   func() time.Time

	mu    sync.Mutex
	books map[string]*shelved
}

type shelved struct {
	mu       sync.Mutex
	tried    bool
	stamp    string    // of what was tried last
	at       time.Time // when that was
	theme    *Theme
	before   *Theme // what it replaced; nil: nothing
	problems []Problem
	err      error
}

// NewShelf makes a shelf of the themes that open loads. stamp tells cheaply whether what is kept under a name is still the
// same; nil: it always is.
func NewShelf(open func(name string) (*Theme, []Problem, error), stamp func(name string) string) *Shelf {
	if stamp == nil {
		stamp = func(string) string { return "" }
	}
	return &Shelf{open: open, stamp: stamp, now: time.Now, books: map[string]*shelved{}}
}

const (
	maxShelved = 50          // themes that are kept
	tryAgain   = time.Minute // after which one that could not be loaded is tried again, though nothing told that it is another
)

// Get gives a theme and what an editor should know of it. One that never could be loaded is tried again when it is another,
// or a while later: every page asks. One that could is given as it was, with what is wrong now among the problems. What follows an @ says
// which of its contents is wanted: open and stamp read it.
func (s *Shelf) Get(name string) (*Theme, []Problem, error) {
	plain, _, _ := strings.Cut(name, "@")
	b := s.book(plain)
	b.mu.Lock()
	defer b.mu.Unlock()
	now := s.now()
	if stamp := s.stamp(name); !b.tried || stamp != b.stamp || b.err != nil && now.Sub(b.at) >= tryAgain {
		b.load(s.open, name, stamp)
		b.at = now
	}
	return b.theme, b.problems, b.err
}

// book is where a theme is kept. On a full shelf one that cannot be loaded makes room.
func (s *Shelf) book(name string) *shelved {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.books[name]
	if b != nil {
		return b
	}
	b = &shelved{}
	for other, kept := range s.books {
		if len(s.books) < maxShelved {
			break
		}
		if kept.mu.TryLock() { // one that is being loaded stays
			if kept.err != nil {
				delete(s.books, other)
			}
			kept.mu.Unlock()
		}
	}
	if len(s.books) < maxShelved {
		s.books[name] = b
	}
	return b
}

func (b *shelved) load(open func(name string) (*Theme, []Problem, error), name, stamp string) {
	t, problems, err := open(name)
	b.tried, b.stamp, b.problems = true, stamp, problems
	if err != nil && b.theme != nil { // the last good one stays
		return
	}
	b.before, b.theme, b.err = b.theme, t, err
}

// Loaded gives the themes that were loaded so far, each with the one that it replaced.
func (s *Shelf) Loaded() []*Theme {
	s.mu.Lock()
	books := make([]*shelved, 0, len(s.books))
	for _, b := range s.books {
		books = append(books, b)
	}
	s.mu.Unlock()
	var list []*Theme
	for _, b := range books {
		b.mu.Lock()
		for _, t := range []*Theme{b.theme, b.before} {
			if t != nil {
				list = append(list, t)
			}
		}
		b.mu.Unlock()
	}
	return list
}
