package ghostadmin

import (
	"encoding/json"
	"io"
	"net/http"
	"path"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Themes are the installed themes, as whoever wires the door knows them: what a theme is made of is none of its business.
type Themes struct {
	List     func() []Theme                                     // nil: none are known
	Add      func(file string, zip []byte) (Theme, error)       // checks a theme and keeps it, unless Broken
	Remove   func(name string) error                            //
	Download func(name string) (func(w io.Writer) error, error) // as a zip
}

// Theme is an installed theme.
type Theme struct {
	Name      string
	Package   json.RawMessage // its package.json; nil: it has none
	Templates []string        // those that an editor can choose: "custom-wide", "post-about"
	Problems  []ThemeProblem
	Broken    bool // it cannot be used
}

// ThemeProblem is something that is wrong with a theme.
type ThemeProblem struct {
	Rule, File, Message string
	Fatal, Warning      bool
}

const maxTheme = 64 << 20 // bytes of a zip

// object is a theme as programs are told of it; told says that with what is wrong with it.
func (t Theme) object(active, told bool) object {
	var about any = false
	if t.Package != nil && json.Unmarshal(t.Package, &about) != nil {
		about = false
	}
	out := object{"name": t.Name, "package": about, "active": active}
	if active {
		out["templates"] = t.templates()
	}
	if list := t.faults(false); told && len(list) > 0 {
		out["errors"] = list
	}
	return out
}

// faults are what is wrong, a rule each, in our words.
func (t Theme) faults(warnings bool) []any {
	list := []any{}
	at := map[string]object{}
	for _, p := range t.Problems {
		if p.Warning != warnings {
			continue
		}
		one, there := at[p.Rule+p.Message]
		if !there {
			level := "error"
			if warnings {
				level = "warning"
			}
			one = object{"code": p.Rule, "rule": p.Message, "details": p.Message, "fatal": p.Fatal, "level": level, "failures": []any{}}
			at[p.Rule+p.Message] = one
			list = append(list, one)
		}
		one["failures"] = append(one["failures"].([]any), object{"ref": p.File, "message": p.Message})
	}
	return list
}

// templates are those that an editor can choose, as Ghost tells of them.
func (t Theme) templates() []any {
	list := []any{}
	for _, name := range slices.Sorted(slices.Values(t.Templates)) {
		kind, rest, _ := strings.Cut(name, "-")
		one := object{"filename": name, "name": titled(rest), "for": []any{kind}, "slug": rest}
		if kind == "custom" {
			one["for"], one["slug"] = []any{"page", "post"}, nil
		}
		list = append(list, one)
	}
	return list
}

func titled(words string) string {
	parts := strings.FieldsFunc(words, func(r rune) bool { return r == '-' || r == '_' })
	for i, p := range parts {
		parts[i] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, " ")
}

func (c *call) installed() []Theme {
	if c.Themes.List == nil {
		return nil
	}
	return c.Themes.List()
}

// activeName is the theme that readers see.
func (c *call) activeName() (name string, err error) {
	err = c.read(func(tx *store.Tx) error {
		s, err := publication.GetSettings(c.ctx, tx)
		name = s.Theme
		return err
	})
	return name, err
}

func (c *call) oneTheme(name string) (Theme, bool) {
	list := c.installed()
	if i := slices.IndexFunc(list, func(t Theme) bool { return t.Name == name }); i >= 0 {
		return list[i], true
	}
	return Theme{}, false
}

// themes answers with the installed ones: GET themes.
func (c *call) themes() (*reply, error) {
	active, err := c.activeName()
	list := []any{}
	for _, t := range c.installed() {
		list = append(list, t.object(t.Name == active, false))
	}
	return &reply{body: object{"themes": list}}, err
}

// activeTheme answers with the one that readers see: GET themes/active.
func (c *call) activeTheme() (*reply, error) {
	active, err := c.activeName()
	if err != nil {
		return nil, err
	}
	t, _ := c.oneTheme(active)
	return &reply{body: object{"themes": []any{t.object(true, true)}}}, nil
}

var sentTheme = sent{field: "file", absent: "Please select a theme.", none: "Please select a valid zip file.",
	types: []string{"application/zip", "application/x-zip-compressed", "application/octet-stream"}, exts: []string{".zip"}}

// uploadTheme checks a theme and keeps it; choosing it is another act: POST themes/upload.
func (c *call) uploadTheme() (*reply, error) {
	if c.Themes.Add == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "Themes cannot be put in here.")
	}
	var file string
	var data []byte
	_, err := c.form(sentTheme, func(name, _ string, from io.Reader) (err error) {
		file = path.Base(name)
		data, err = memory(from, maxTheme)
		return err
	})
	if err != nil {
		return nil, err
	}
	t, err := c.Themes.Add(file, data)
	if firsthand.ErrorCode(err) == firsthand.Invalid {
		p := ghostwire.Invalid("Failed to read zip file")
		p.Context, p.Details, p.Help = file, firsthand.ErrorMessage(err), "Your zip file might be corrupted, try unzipping and zipping again."
		return nil, p
	}
	if err != nil {
		return nil, err
	}
	if t.Broken {
		return nil, refusedTheme(t)
	}
	active := false
	err = c.change(firsthand.ThemeSave, func(tx *store.Tx) error {
		tx.Audit("theme", t.Name, "kept")
		s, err := publication.GetSettings(c.ctx, tx)
		if err != nil || s.Theme != t.Name {
			return err
		}
		active = true
		return publication.SaveSettings(c.ctx, tx, s.Clone()) // its pages are made anew
	})
	return &reply{body: object{"themes": []any{t.object(active, true)}}, changed: active}, err
}

func refusedTheme(t Theme) error {
	details := object{"name": t.Name, "checkedVersion": "6.x", "errors": t.faults(false), "warnings": []any{}}
	var about struct{ Version string }
	if json.Unmarshal(t.Package, &about) == nil && about.Version != "" {
		details["version"] = about.Version
	}
	return &ghostwire.Problem{Status: http.StatusUnprocessableEntity, Kind: "ThemeValidationError", Message: `Theme "` + t.Name + `" is not compatible or contains errors.`, Details: details}
}

// activateTheme has readers see a theme: PUT themes/:name/activate.
func (c *call) activateTheme() (*reply, error) {
	name := c.args["name"]
	t, there := c.oneTheme(name)
	if !there {
		p := ghostwire.Invalid(name + " cannot be activated because it was not found in the theme directory.")
		p.Details = name
		return nil, p
	}
	if t.Broken {
		return nil, refusedTheme(t)
	}
	err := c.change(firsthand.SettingsSave, func(tx *store.Tx) error {
		if err := c.who.actor.May(firsthand.ThemeSave); err != nil {
			return err
		}
		return publication.ChangeSettings(c.ctx, tx, func(s *publication.Settings) error {
			s.Theme = name
			return nil
		})
	})
	return &reply{body: object{"themes": []any{t.object(true, true)}}, changed: true}, err
}

// deleteTheme takes one away that nobody sees: DELETE themes/:name.
func (c *call) deleteTheme() (*reply, error) {
	const doing = "delete theme"
	name := c.args["name"]
	active, err := c.activeName()
	if err != nil {
		return nil, err
	}
	switch _, there := c.oneTheme(name); {
	case !there || c.Themes.Remove == nil:
		return nil, ghostwire.While(doing, ghostwire.NotFound("Theme does not exist."))
	case name == active:
		return nil, ghostwire.While(doing, ghostwire.Invalid("Deleting the active theme is not allowed."))
	}
	err = c.change(firsthand.ThemeSave, func(tx *store.Tx) error {
		if err := c.who.actor.May(firsthand.ThemeSave); err != nil {
			return err
		}
		tx.Audit("theme", name, "removed")
		return nil
	})
	if err == nil {
		err = c.Themes.Remove(name)
	}
	if err != nil {
		return nil, ghostwire.While(doing, err)
	}
	return &reply{status: http.StatusNoContent, changed: true}, nil
}

// downloadTheme gives one as a zip: GET themes/:name/download.
func (c *call) downloadTheme() (*reply, error) {
	name := c.args["name"]
	if _, there := c.oneTheme(name); !there || c.Themes.Download == nil {
		return nil, ghostwire.While("read theme", ghostwire.NotFound("Theme does not exist."))
	}
	write, err := c.Themes.Download(name)
	if err != nil {
		return nil, err
	}
	return &reply{header: map[string]string{"Content-Type": "application/zip", "Content-Disposition": `attachment; filename="` + name + `.zip"`},
		write: func(w http.ResponseWriter) error { return write(w) }}, nil
}
