package theme

import "sync"

// Shelf holds themes by name, each loaded when it is asked for first, and again when what is kept under the name is another.
// One that was good stays when what comes after it cannot be loaded. It is safe for concurrent use.
type Shelf struct {
	open  func(name string) (*Theme, []Problem, error)
	stamp func(name string) string

	mu    sync.Mutex
	books map[string]*shelved
}

type shelved struct {
	mu       sync.Mutex
	tried    bool
	stamp    string // of what was tried last
	theme    *Theme
	problems []Problem
	err      error
}

// NewShelf makes a shelf of the themes that open loads. stamp tells cheaply whether what is kept under a name is still the
// same; nil: it always is.
func NewShelf(open func(name string) (*Theme, []Problem, error), stamp func(name string) string) *Shelf {
	if stamp == nil {
		stamp = func(string) string { return "" }
	}
	return &Shelf{open: open, stamp: stamp, books: map[string]*shelved{}}
}

const maxShelved = 50 // themes that are kept; a name that leads to none is not

// Get gives a theme and what an editor should know of it. One that never could be loaded is tried again the next time; one
// that could is given as it was, with what is wrong now among the problems.
func (s *Shelf) Get(name string) (*Theme, []Problem, error) {
	s.mu.Lock()
	b := s.books[name]
	if b == nil {
		b = &shelved{}
		if len(s.books) < maxShelved {
			s.books[name] = b
		}
	}
	s.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if stamp := s.stamp(name); !b.tried || stamp != b.stamp {
		b.load(s.open, name, stamp)
	}
	if b.err != nil {
		s.mu.Lock()
		if s.books[name] == b {
			delete(s.books, name)
		}
		s.mu.Unlock()
	}
	return b.theme, b.problems, b.err
}

func (b *shelved) load(open func(name string) (*Theme, []Problem, error), name, stamp string) {
	t, problems, err := open(name)
	b.tried, b.stamp, b.problems = true, stamp, problems
	if err != nil && b.theme != nil { // the last good one stays
		return
	}
	b.theme, b.err = t, err
}

// Loaded gives the themes that were loaded so far.
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
		if b.theme != nil {
			list = append(list, b.theme)
		}
		b.mu.Unlock()
	}
	return list
}
