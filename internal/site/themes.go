package site

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/theme"
)

// themeOf is the theme that the desk chose, or the one that always can be shown.
func (s *Site) themeOf(settings publication.Settings) *theme.Theme {
	if s.Themes == nil || settings.Theme == "" {
		return s.Theme
	}
	t, _, err := s.Themes.Get(settings.Theme)
	if err != nil {
		s.Log.Warn("the theme that was chosen cannot be shown", "theme", settings.Theme, "error", err)
		return s.Theme
	}
	s.sizes.learn(t)
	return t
}

// themeWith is the theme that a file belongs to: the one that readers see, or another whose file has the hash that a page
// from before a change of themes asks for.
func (s *Site) themeWith(name, version string) *theme.Theme {
	current := s.current.Load()
	if a, ok := current.Asset(name); s.Themes == nil || version == "" || ok && a.Hash == version {
		return current
	}
	for _, t := range append(s.Themes.Loaded(), s.Theme) {
		if a, ok := t.Asset(name); ok && a.Hash == version {
			return t
		}
	}
	return current
}

// sizes are those in which pictures are made: what the themes and the bodies ask for, and no others.
type sizes struct {
	mu      sync.RWMutex
	allowed map[media.Size]bool
	known   map[*theme.Theme]bool
}

func newSizes() *sizes {
	return &sizes{allowed: map[media.Size]bool{}, known: map[*theme.Theme]bool{}}
}

func (s *sizes) allow(size media.Size) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.allowed[size] = true
}

func (s *sizes) has(size media.Size) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.allowed[size]
}

// all are the sizes, the smallest first.
func (s *sizes) all() []media.Size {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return slices.SortedFunc(maps.Keys(s.allowed), func(a, b media.Size) int {
		return cmp.Or(cmp.Compare(a.Width, b.Width), cmp.Compare(a.Height, b.Height))
	})
}

// learn takes the sizes of a theme in.
func (s *sizes) learn(t *theme.Theme) {
	s.mu.RLock()
	known := s.known[t]
	s.mu.RUnlock()
	if known {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known[t] = true
	for _, size := range t.Config().ImageSizes {
		s.allowed[media.Size{Width: size.Width, Height: size.Height}] = true
	}
}
