package intake

import "firsthand/internal/pattern"

// lazy is short for the one way in which patterns are made: there are many here.
func lazy(source string) *pattern.Pattern { return pattern.Lazy(source) }
