package theme

import (
	"io/fs"

	"firsthand"
)

// Theme is a loaded theme: compiled templates, settings, files. It is safe for concurrent use.
type Theme struct {
	templates map[string]*template
	partials  map[string]*template
	config    Config
	limits    Limits
}

// Options for Load.
type Options struct {
	// Fallbacks holds templates (person.hbs, search.hbs, …) that are used where the theme has none of
	// that name. They may use the theme's layouts and partials.
	Fallbacks fs.FS
	Limits    Limits // zero fields take the defaults
}

// Limits bound what a theme may cost.
type Limits struct {
	Files         int   // files in the theme; default 5,000
	FileBytes     int64 // one file; default 50 MiB
	TotalBytes    int64 // all files; default 200 MiB
	TemplateBytes int   // one template; default 1 MiB
	Depth         int   // nesting of blocks and sub-expressions in one template; default 100
	Calls         int   // nesting of partials and layouts in a render; default 100
	Output        int   // bytes of one page; default 16 MiB
	Steps         int   // nodes run in one render; default 5,000,000
}

// Problem is something in a theme that an editor should know.
type Problem struct {
	File    string // "partials/card.hbs"
	Line    int    // 1-based; 0: the whole file
	Column  int    // 1-based; 0: unknown
	Fatal   bool   // the theme or this template cannot be used as it is
	Message string // what is wrong and what to do
}

// Config is what package.json says.
type Config struct {
	Name, Version string
	PostsPerPage  int
	ImageSizes    map[string]ImageSize
	CardAssets    CardAssets
	Custom        []Setting // in the order of the file
}

// CardAssets says which of the card styles and scripts the theme wants from the site.
type CardAssets struct {
	On      bool
	Include []string // only these, if any
	Exclude []string // all but these, if any
}

// Setting is one of the theme's own settings.
type Setting struct {
	Key        string
	Type       string // select, text, boolean, color, image
	Options    []string
	Default    any // string, bool or nil
	Group      string
	Visibility string
}

// Load reads a theme. The problems are for the editor, in the order of the files; a theme with fatal
// problems is still returned, so that what works can be looked at. The error is for what cannot be
// read as a theme at all.
func Load(fsys fs.FS, o Options) (*Theme, []Problem, error) {
	return nil, nil, firsthand.Errorf(firsthand.Unavailable, "Themes cannot be loaded yet.")
}

// Config is what the theme's package.json says, defaults filled in.
func (t *Theme) Config() Config { return t.config }

// Has tells whether the theme (or its fallbacks) has a template of that name ("post", "custom-wide").
func (t *Theme) Has(name string) bool { return t.templates[name] != nil }

// PostTemplate is the template for a story: post-{slug}, the story's custom template, post. "" if none.
func (t *Theme) PostTemplate(slug, custom string) string {
	return t.first("post-"+slug, custom, "post")
}

// PageTemplate is the template for a page: page-{slug}, its custom template, page, post. "" if none.
func (t *Theme) PageTemplate(slug, custom string) string {
	return t.first("page-"+slug, custom, "page", "post")
}

// TagTemplate is the template for a topic: tag-{slug}, tag, index. "" if none.
func (t *Theme) TagTemplate(slug string) string { return t.first("tag-"+slug, "tag", "index") }

// AuthorTemplate is the template for a byline: author-{slug}, author, index. "" if none.
func (t *Theme) AuthorTemplate(slug string) string {
	return t.first("author-"+slug, "author", "index")
}

// ListTemplate is the template for a list: home on the first page of the site (home true), the
// templates that a route names, the route's name, index. "" if none.
func (t *Theme) ListTemplate(home bool, names ...string) string {
	if home && t.Has("home") {
		return "home"
	}
	return t.first(append(append([]string{}, names...), "index")...)
}

// ErrorTemplate is the template for an HTTP status: error-404, error-4xx, error. "" if none.
func (t *Theme) ErrorTemplate(status int) string {
	code := itoa(status)
	return t.first("error-"+code, "error-"+code[:1]+"xx", "error")
}

func (t *Theme) first(names ...string) string {
	for _, n := range names {
		if n != "" && t.Has(n) {
			return n
		}
	}
	return ""
}
