package site

import "html"

// searchScript and searchStyle are our own files behind what carries data-ghost-search in Ghost's themes, below publicPrefix;
// they have the names that Ghost's have.
const (
	searchScript = "search/sodo-search.min.js"
	searchStyle  = "search/main.css"
)

// search is the tag of the search in themes that were made for Ghost, "" in our own: its attributes are Ghost's (sodo-search 1.8).
func (r *request) search() string {
	if r.theme.Config().Own {
		return ""
	}
	base := html.EscapeString(r.s.base)
	return `<script defer src="` + publicURL(searchScript) + `" data-key="` + r.s.key + `" data-styles="` + publicURL(searchStyle) +
		`" data-sodo-search="` + base + `/" data-locale="` + html.EscapeString(r.view.Settings.Language) + `" crossorigin="anonymous"></script>`
}
