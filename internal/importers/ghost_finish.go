package importers

import (
	"archive/zip"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const maxRedirects = 1 << 20 // bytes of redirects.json

// bringRedirects leads on from old addresses as the site did, where both are plain paths; what is a pattern, or a list in
// another form, is named.
func (r *ghostRun) bringRedirects() error {
	for _, name := range slices.Sorted(maps.Keys(r.file.also)) {
		if name == "redirects.json" {
			if err := r.redirects(r.file.also[name]); err != nil {
				return err
			}
			continue
		}
		o := outcome{name: name, fate: fateLeft}
		o.say("The archive holds it, and it is not read with the export: bring it in by itself.")
		r.report.done("other files", o)
	}
	return nil
}

func (r *ghostRun) redirects(f *zip.File) error {
	var list []struct {
		From, To  string
		Permanent bool
	}
	in, err := openEntry(f, maxRedirects)
	if err == nil {
		defer in.Close()
		if err = json.NewDecoder(in).Decode(&list); err != nil {
			err = firsthand.Because(err, firsthand.Invalid, "It cannot be read: it is a JSON list of from, to and permanent.")
		}
	}
	if err != nil {
		r.report.done("redirects", outcome{name: f.Name, err: err})
		return nil
	}
	var pieces []piece
	for _, one := range list {
		pieces = append(pieces, piece{one.From, func(tx *store.Tx, o *outcome) error { return r.redirect(tx, o, one.From, one.To, one.Permanent) }})
	}
	return r.writeAll("redirects", pieces)
}

func (r *ghostRun) redirect(tx *store.Tx, o *outcome, from, to string, permanent bool) error {
	path, target := plainPath(from), plainPath(to)
	if path == "" || target == "" {
		o.fate = fateLeft
		o.say("It is a pattern, or leads to %q, which is no path of this site: it was left out.", to)
		return nil
	}
	settings, err := publication.GetSettings(r.ctx, tx)
	if err != nil {
		return err
	}
	route, err := publication.Resolve(r.ctx, tx, settings, path)
	switch {
	case err == nil && route.Page == publication.PageRedirect && route.Target == target:
		o.fate = stories.FateUnchanged
		return nil
	case err == nil && route.Page != publication.PageRedirect:
		o.fate = fateLeft
		o.say("Something live stands there now.")
		return nil
	}
	o.fate = stories.FateNew
	return publication.SaveRedirect(r.ctx, tx, path, target, permanent)
}

// plainPath is a path of the site as addresses are kept, "" for a pattern and for an address elsewhere.
func plainPath(text string) string {
	text = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(text, "^"), "$"), "/?")
	if !strings.HasPrefix(text, "/") || strings.HasPrefix(text, "//") || strings.ContainsAny(text, `?*+[](){}|\\^$#`) {
		return ""
	}
	return publication.CleanPath(text)
}

// finish lets pictures of other sites be shown where stories have some, and tells what was in the export and has no place
// here yet.
func (r *ghostRun) finish() error {
	for _, n := range r.tables.unread {
		r.report.done(n.Kind, outcome{name: n.Name, err: firsthand.Errorf(firsthand.Invalid, "%s", n.Why)})
	}
	for _, table := range slices.Sorted(maps.Keys(r.tables.others)) {
		t := r.report.tally("table " + table)
		t.In, t.Left = r.tables.others[table], r.tables.others[table]
	}
	if r.cards > 0 {
		r.report.note(Note{Kind: "posts and pages", Name: "HTML", Why: plural(r.cards, "card of HTML runs", "cards of HTML run") + " as they came, with what scripts they hold: " + r.Actor.Name + " vouches for them."})
	}
	if err := r.missing(); err != nil || r.remote == 0 {
		return err
	}
	return r.showRemote()
}

const lookedForAtOnce = 500

// missing tells which pictures and files stories show that are not here: an export without its archive holds none.
func (r *ghostRun) missing() error {
	for paths := range slices.Chunk(slices.Sorted(maps.Keys(r.wanted)), lookedForAtOnce) {
		err := r.DB.Read(r.ctx, func(tx *store.Tx) error {
			found, err := media.ListByPath(r.ctx, tx, paths)
			for _, p := range paths {
				if err == nil && found[p].ID == "" {
					r.report.note(Note{Kind: "pictures and files", Name: p, Why: "Stories show it, and it is not here: bring the archive in that holds it, or the folder content of the old site as a zip with the export."})
				}
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *ghostRun) showRemote() error {
	changed := false
	err := r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		s, err := publication.GetSettings(r.ctx, tx)
		if changed = false; err != nil || s.RemotePictures {
			return err
		}
		changed = true
		return publication.ChangeSettings(r.ctx, tx, func(s *publication.Settings) error {
			s.RemotePictures = true
			return nil
		})
	})
	if err == nil && changed {
		r.report.note(Note{Kind: "settings", Name: "pictures of other sites", Why: plural(r.remote, "picture stands", "pictures stand") +
			" on other sites, which readers' browsers ask when they open a page: such pictures are shown from now on."})
	}
	return err
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
