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
	t, err := s.chosen(settings)
	if s.unshown.news(settings.Theme, err) && err != nil {
		s.Log.Warn("the theme that was chosen cannot be shown", "theme", settings.Theme, "error", err)
	}
	return t
}

// unshown remembers what was said last of the theme that was chosen: every page asks for it, and the log is told once.
type unshown struct {
	mu   sync.Mutex
	last string
}

func (u *unshown) news(theme string, err error) bool {
	said := ""
	if err != nil {
		said = theme + ": " + err.Error()
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	changed := said != u.last
	u.last = said
	return changed
}

// chosen is the theme that the desk chose; where it cannot be shown the one that always can be, with the reason.
func (s *Site) chosen(settings publication.Settings) (*theme.Theme, error) {
	if s.Themes == nil || settings.Theme == "" {
		return s.Theme, nil
	}
	t, _, err := s.Themes.Get(settings.ThemeNamed(settings.Theme))
	if err != nil {
		return s.Theme, err
	}
	s.sizes.learn(t)
	return t, nil
}

// offers tells whether readers are given pictures in a size: in those of bodies and heads, and in those that the theme names,
// as in Ghost. What another theme names, or nobody does, is never made because a stranger asks for it.
func (s *Site) offers(size media.Size, settings publication.Settings) bool {
	if slices.Contains(s.always, size) {
		return true
	}
	t, _ := s.chosen(settings)
	for _, named := range t.Config().ImageSizes {
		if size == (media.Size{Width: named.Width, Height: named.Height}) {
			return true
		}
	}
	return false
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

// sizes are those in which pictures were made by now, of all themes that were shown: what is to be removed with a picture.
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
