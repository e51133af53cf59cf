package theme

import (
	"io/fs"

	"firsthand/internal/handlebars"
)

// Theme is a loaded theme: compiled templates, settings, words, files. It is safe for concurrent use.
type Theme struct {
	files    fs.FS
	set      handlebars.Set   // by path without .hbs: "post", "members/account"
	fallback map[string]bool  // templates that are not the theme's own
	foreign  map[string]bool  // partials that are not the theme's own
	words    map[string]words // translations by locale
	others   map[string]words // Options.Locales
	assets   map[string]Asset // by path
	config   Config
	limits   Limits
	scripts  []string
	formats  dateFormats
	zones    zones

	addresses assetAddresses
}

// Options for Load.
type Options struct {
	// Fallbacks holds templates (person.hbs, search.hbs, …) that are used where the theme has none of
	// that name. They may use the theme's layouts and partials.
	Fallbacks fs.FS
	// Locales holds locales/xx.json with translations of what a theme's own locales leave out: the fallbacks' texts, above
	// all.
	Locales fs.FS
	// Checked says that a test has checked the theme: the program's own is not checked anew at every start.
	Checked bool
	Limits  Limits // zero fields take the defaults
}

// Limits bound what a theme may cost.
type Limits struct {
	Files         int   // files in the theme; default 5,000
	FileBytes     int64 // one file; default 50 MiB
	TotalBytes    int64 // all files; default 200 MiB
	TemplateBytes int64 // one template, locale file or package.json; default 1 MiB
	TextBytes     int64 // all of those together; default 16 MiB: compiled, they take some hundred times as much
	Depth         int   // nesting of blocks and sub-expressions in one template; default 100
	Calls         int   // nesting of partials and layouts in a render; default 100
	Output        int   // bytes of one page; default 16 MiB
	Steps         int   // statements run in one render; default 5,000,000
}

func (l Limits) filled() Limits {
	def := func(have, want int) int {
		if have > 0 {
			return have
		}
		return want
	}
	return Limits{
		Files:         def(l.Files, 5000),
		FileBytes:     int64(def(int(l.FileBytes), 50<<20)),
		TotalBytes:    int64(def(int(l.TotalBytes), 200<<20)),
		TemplateBytes: int64(def(int(l.TemplateBytes), 1<<20)),
		TextBytes:     int64(def(int(l.TextBytes), 16<<20)),
		Depth:         def(l.Depth, 100),
		Calls:         def(l.Calls, 100),
		Output:        def(l.Output, 16<<20),
		Steps:         def(l.Steps, 5_000_000),
	}
}

// Config is what the theme's package.json says, defaults filled in.
func (t *Theme) Config() Config { return t.config }

// Has tells whether the theme (or its fallbacks) has a template of that name ("post", "custom-wide").
func (t *Theme) Has(name string) bool { return t.set.Templates[name] != nil }

// ScriptHashes are the inline scripts of the templates as Content-Security-Policy sources
// ("sha256-…"), sorted, each once. Scripts that templates fill with values have none: see Load.
func (t *Theme) ScriptHashes() []string { return t.scripts }
