package publication

import "slices"

// ThemeMark parts a theme's name from the hash of its content, where that is named too.
const ThemeMark = "@"

// ThemeNamed is how a theme is asked for: by its name, and where many machines show the site, by its content too, so that all show the same.
func (s Settings) ThemeNamed(name string) string {
	if kept := s.ThemeFiles[name]; len(kept) > 0 {
		return name + ThemeMark + kept[0]
	}
	return name
}

// KeepTheme notes that a theme has another content, and gives those that nobody needs any more; the one before stays, for copies that are being
// made. "" is a content that this machine alone knows.
func (s *Settings) KeepTheme(name, hash string) (gone []string) {
	kept := s.ThemeFiles[name]
	if hash == "" {
		delete(s.ThemeFiles, name)
		return kept
	}
	list := append([]string{hash}, slices.DeleteFunc(slices.Clone(kept), func(old string) bool { return old == hash })...)
	if len(list) > 2 {
		list, gone = list[:2], list[2:]
	}
	if s.ThemeFiles == nil {
		s.ThemeFiles = map[string][]string{}
	}
	s.ThemeFiles[name] = list
	return gone
}
