package theme

import "slices"

// Ghost's helpers tell what a thing is by the fields it has; Kinded objects say it themselves.

// has tells whether v has a field of that name; one that is null counts if v can tell.
func has(v any, name string) bool {
	switch v := v.(type) {
	case map[string]any:
		_, ok := v[name]
		return ok
	case *overlay:
		return slices.Contains(v.Names, name) || has(v.Base, name)
	case Keyed:
		return slices.Contains(v.Keys(), name)
	case Object:
		return v.Field(name) != nil
	}
	return false
}

func hasAll(v any, names ...string) bool {
	if !isObject(v) {
		return false
	}
	for _, n := range names {
		if !has(v, n) {
			return false
		}
	}
	return true
}

// kindOf is the kind that an object says it is; an overlay is what lies beneath.
func kindOf(v any) string {
	if k, ok := beneath(v).(Kinded); ok {
		return k.Kind()
	}
	return ""
}

// beneath is an object without what partials laid over it.
func beneath(v any) any {
	for {
		o, ok := v.(*overlay)
		if !ok {
			return v
		}
		v = o.Base
	}
}

// isPost is true for stories and pages.
func isPost(v any) bool {
	switch kindOf(v) {
	case "post", "page":
		return true
	case "":
		return hasAll(v, "title", "slug", "html")
	}
	return false
}

func isTag(v any) bool {
	k := kindOf(v)
	return k == "tag" || k == "" && hasAll(v, "name", "slug", "description", "feature_image")
}

func isAuthor(v any) bool {
	k := kindOf(v)
	return k == "author" || k == "" && hasAll(v, "bio", "website", "profile_image", "location")
}

func isNavigation(v any) bool {
	k := kindOf(v)
	return k == "navigation" || k == "" && hasAll(v, "label", "url", "slug", "current")
}

func isNewsletter(v any) bool {
	k := kindOf(v)
	return k == "newsletter" || k == "" && hasAll(v, "name", "subscribe_on_signup", "visibility")
}
