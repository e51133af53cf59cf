package theme

import "sort"

// Which template draws what, as Ghost has it. Each answer is the name of a template that exists, ""
// if there is none.

// PostTemplate is the template for a story: post-{slug}, the story's custom template, post.
func (t *Theme) PostTemplate(slug, custom string) string {
	return t.first("post-"+slug, custom, "post")
}

// PageTemplate is the template for a page: page-{slug}, its custom template, page, post.
func (t *Theme) PageTemplate(slug, custom string) string {
	return t.first("page-"+slug, custom, "page", "post")
}

// TagTemplate is the template for a topic: tag-{slug}, tag, index.
func (t *Theme) TagTemplate(slug string) string { return t.first("tag-"+slug, "tag", "index") }

// AuthorTemplate is the template for a byline: author-{slug}, author, index.
func (t *Theme) AuthorTemplate(slug string) string {
	return t.first("author-"+slug, "author", "index")
}

// ListTemplate is the template for a list: home on the first page of the site (home true), then the
// names that the route gives, in order, then index.
func (t *Theme) ListTemplate(home bool, names ...string) string {
	if home && t.Has("home") {
		return "home"
	}
	return t.first(append(append([]string{}, names...), "index")...)
}

// ErrorTemplate is the template for an HTTP status: error-404, error-4xx, error.
func (t *Theme) ErrorTemplate(status int) string {
	code := itoa(status)
	return t.first("error-"+code, "error-"+code[:1]+"xx", "error")
}

// Brings tells whether the theme itself has the template, and not only what stands in for it.
func (t *Theme) Brings(name string) bool { return t.Has(name) && !t.fallback[name] }

// OwnTemplate is the template for what Ghost has no page for: person, quote, corrections, search.
func (t *Theme) OwnTemplate(name string) string { return t.first(name) }

// CustomTemplates are the names of the templates that an editor can choose for a story or page
// (custom-…), sorted.
func (t *Theme) CustomTemplates() []string {
	var names []string
	for name := range t.set.Templates {
		if len(name) > len("custom-") && name[:len("custom-")] == "custom-" {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}

func (t *Theme) first(names ...string) string {
	for _, n := range names {
		if n != "" && t.Has(n) {
			return n
		}
	}
	return ""
}
