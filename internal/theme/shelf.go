package theme

import "sync"

// Shelf holds themes by name, each loaded when it is asked for first. It is safe for concurrent use.
type Shelf struct {
	open func(name string) (*Theme, []Problem, error)

	mu    sync.Mutex
	books map[string]*shelved
}

type shelved struct {
	once     sync.Once
	theme    *Theme
	problems []Problem
	err      error
}

// NewShelf makes a shelf of the themes that open loads.
func NewShelf(open func(name string) (*Theme, []Problem, error)) *Shelf {
	return &Shelf{open: open, books: map[string]*shelved{}}
}

const maxShelved = 50 // themes that are kept; a name that leads to none is not

// Get gives a theme and what an editor should know of it. One that cannot be loaded is tried again the next time.
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
	b.once.Do(func() { b.theme, b.problems, b.err = s.open(name) })
	if b.err != nil {
		s.mu.Lock()
		if s.books[name] == b {
			delete(s.books, name)
		}
		s.mu.Unlock()
	}
	return b.theme, b.problems, b.err
}

// Loaded gives the themes that were loaded so far.
func (s *Shelf) Loaded() []*Theme {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []*Theme
	for _, b := range s.books {
		if b.theme != nil {
			list = append(list, b.theme)
		}
	}
	return list
}
