package theme

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"

	"firsthand"
	"firsthand/internal/handlebars"
)

// Load reads a theme from a folder or an opened zip; a folder around everything, as zips have it, is
// stepped into. The problems are for the editor, in the order of the files; a theme with fatal ones
// is still returned, so that what works can be looked at. The error (firsthand.Invalid) is for what
// cannot be read as a theme at all: too many or too large files, or no theme inside.
func Load(fsys fs.FS, o Options) (*Theme, []Problem, error) {
	l := &loader{limits: o.Limits.filled(), helpers: allHelpers(), texts: map[string]string{}}
	l.theme = &Theme{
		files: inside(fsys), config: defaultConfig(), limits: l.limits,
		set:     handlebars.Set{Templates: map[string]*handlebars.Template{}, Partials: map[string]*handlebars.Template{}},
		foreign: map[string]bool{}, fallback: map[string]bool{},
		words: map[string]words{}, others: map[string]words{}, assets: map[string]Asset{},
	}
	names, err := l.list()
	if err != nil {
		return nil, nil, err
	}
	for _, name := range names {
		if err := l.file(name); err != nil {
			return nil, nil, fmt.Errorf("load theme file %s: %w", name, err)
		}
	}
	if len(l.theme.set.Templates) == 0 {
		return nil, nil, firsthand.Errorf(firsthand.Invalid, "This is no theme: it holds no templates (.hbs) at its top level.")
	}
	if err := l.builtins(o.Fallbacks); err != nil {
		return nil, nil, err
	}
	if err := l.others(o.Locales); err != nil {
		return nil, nil, err
	}
	l.missing()
	l.check(names, o.Checked)
	l.theme.scripts = sortedOnce(l.scripts)
	sort.SliceStable(l.problems, func(i, j int) bool {
		a, b := l.problems[i], l.problems[j]
		if a.File != b.File {
			return a.File < b.File
		}
		return a.Line < b.Line
	})
	return l.theme, l.problems, nil
}

type loader struct {
	theme    *Theme
	limits   Limits
	helpers  map[string]*handlebars.Helper
	problems []Problem
	scripts  []string
	compiled []Problem         // what compiling templates found
	texts    map[string]string // what the check reads
	styles   int               // bytes of styles and scripts among them
	text     int64             // bytes of templates, locales and package.json so far
}

// inside steps into the one folder that a zip may have around the theme.
func inside(fsys fs.FS) fs.FS {
	if _, err := fs.Stat(fsys, "package.json"); err == nil {
		return fsys
	}
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return fsys
	}
	only := ""
	for _, e := range entries {
		if Ignored(e.Name()) {
			continue
		}
		if !e.IsDir() || only != "" {
			return fsys
		}
		only = e.Name()
	}
	if only == "" {
		return fsys
	}
	if sub, err := fs.Sub(fsys, only); err == nil {
		return sub
	}
	return fsys
}

// Ignored are names of files and folders that tools leave behind, which are no part of a theme.
func Ignored(name string) bool {
	return strings.HasPrefix(name, ".") || name == "__MACOSX" || name == "node_modules"
}

// list finds the files, in order, and keeps the limits on their number and size.
func (l *loader) list() (names []string, err error) {
	var total int64
	err = fs.WalkDir(l.theme.files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name != "." && Ignored(path.Base(name)) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.Type()&fs.ModeSymlink != 0 && len(l.problems) < maxProblems {
			l.problems = append(l.problems, Problem{File: name, Rule: "GS030-ASSET-SYM", Fatal: true, Message: "this is a link to another file, which themes may not have: put the file itself there"})
		}
		if !d.Type().IsRegular() {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		names = append(names, name)
		total += info.Size()
		switch {
		case len(names) > l.limits.Files:
			return firsthand.Errorf(firsthand.Invalid, "The theme has more than %d files.", l.limits.Files)
		case info.Size() > l.limits.FileBytes:
			return firsthand.Errorf(firsthand.Invalid, "The theme's file %s is larger than %d bytes.", name, l.limits.FileBytes)
		case total > l.limits.TotalBytes:
			return firsthand.Errorf(firsthand.Invalid, "The theme's files are larger than %d bytes together.", l.limits.TotalBytes)
		}
		return nil
	})
	sort.Strings(names)
	return names, err
}

// file takes one file in.
func (l *loader) file(name string) error {
	switch {
	case name == "package.json":
		return l.withText(name, func(text string) {
			var problems []Problem
			l.theme.config, problems = readConfig([]byte(text))
			l.problems = append(l.problems, problems...)
		})
	case path.Ext(name) == ".hbs":
		return l.withText(name, func(text string) { l.template(name, text, false) })
	case path.Dir(name) == "locales" && path.Ext(name) == ".json":
		return l.withText(name, func(text string) { l.locale(name, text) })
	case public(name):
		a, err := hashAsset(l.theme.files, name)
		if err != nil {
			return err
		}
		l.theme.assets[name] = a
		return l.checked(name)
	}
	return nil
}

func (l *loader) withText(name string, use func(string)) error {
	text, err := readLimited(l.theme.files, name, l.limits.TemplateBytes)
	if errors.Is(err, errTooLarge) {
		l.problems = append(l.problems, Problem{File: name, Fatal: true,
			Message: fmt.Sprintf("the file is larger than %d bytes and is not used", l.limits.TemplateBytes)})
		return nil
	}
	if err != nil {
		return err
	}
	if l.text += int64(len(text)); l.text > l.limits.TextBytes {
		return firsthand.Errorf(firsthand.Invalid, "The theme's templates are larger than %d bytes together.", l.limits.TextBytes)
	}
	l.texts[name] = text
	use(text)
	return nil
}

var errTooLarge = errors.New("too large")

func readLimited(fsys fs.FS, name string, limit int64) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(text)) > limit {
		err = errTooLarge
	}
	return strings.TrimPrefix(string(text), "\ufeff"), err
}

// template compiles a .hbs file into a template or a partial. A builtin gives way to the theme's own.
func (l *loader) template(file, text string, builtin bool) {
	set, name := l.theme.set.Templates, strings.TrimSuffix(file, ".hbs")
	if rest, ok := strings.CutPrefix(name, "partials/"); ok {
		set, name = l.theme.set.Partials, rest
	}
	if builtin && set[name] != nil {
		return
	}
	if builtin && !strings.HasPrefix(file, "partials/") {
		l.theme.fallback[name] = true
	}
	if strings.HasPrefix(file, "partials/") {
		l.theme.foreign[name] = builtin
	}
	t, problems := handlebars.NewTemplate(file, padded(text), l.helpers, l.limits.Depth)
	set[name] = t
	hashes, more := inlineScripts(t.Src)
	l.scripts = append(l.scripts, hashes...)
	if !builtin {
		l.compiled = append(l.compiled, problems...)
	}
	l.problems = append(l.problems, more...)
}

// builtins adds the partials that helpers draw and the site's fallback templates.
func (l *loader) builtins(fallbacks fs.FS) error {
	for name, text := range builtinPartials {
		l.template("partials/"+name+".hbs", text, true)
	}
	l.template("default.hbs", plainLayout, true)
	if fallbacks == nil {
		return nil
	}
	return fs.WalkDir(fallbacks, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".hbs" {
			return err
		}
		text, err := readLimited(fallbacks, name, l.limits.TemplateBytes)
		if err == nil {
			l.template(name, text, true)
		}
		return err
	})
}

// plainLayout stands around the site's fallback templates in a theme that has no default.hbs, which Ghost's themes may do without.
const plainLayout = `<!DOCTYPE html>
<html lang="{{@site.locale}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{meta_title}}</title>{{ghost_head}}</head>
<body class="{{body_class}}">{{{body}}}{{ghost_foot}}</body>
</html>
`

// missing reports layouts that are not there: no page could be drawn.
func (l *loader) missing() {
	for _, name := range sortedKeys(l.theme.set.Templates) {
		t := l.theme.set.Templates[name]
		if t.Layout != "" && !l.theme.fallback[name] && (l.theme.set.Templates[t.Layout] == nil || l.theme.fallback[t.Layout]) {
			line, column := t.Src.Place(t.LayoutAt)
			l.problems = append(l.problems, Problem{File: t.Src.Name, Line: line, Column: column, Fatal: true,
				Message: "the layout " + t.Layout + ".hbs does not exist: add it or name another after {{!<"})
		}
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// padded adds the blank that express-hbs adds to a template whose only mustache ends it.
func padded(text string) string {
	if i := strings.Index(text, "}}"); i >= 0 && i == len(text)-2 {
		return text + " "
	}
	return text
}
