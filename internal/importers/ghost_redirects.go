package importers

import (
	"archive/zip"
	"fmt"
	"io"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const maxRedirects = 2 << 20 // bytes of a file of redirects

// bringRedirects has the site's file of redirects hold as it held there: redirects.yaml, or redirects.json where there is none,
// as in Ghost. What a rule asks for and is not to be had here is told, and hinders no other; a file of the desk's own stays.
func (r *ghostRun) bringRedirects() error {
	f := r.file.also["redirects.yaml"]
	if f == nil {
		f = r.file.also["redirects.json"]
	}
	if f != nil {
		if err := r.redirects(f); err != nil {
			return err
		}
	}
	return nil
}

// bringRoutes has the site's routes.yaml hold, before anything is brought that stands by it. What is wrong in it is told, and the
// site stands as one without; a file of the desk's own stays.
func (r *ghostRun) bringRoutes() error {
	f := r.file.also["routes.yaml"]
	if f == nil {
		return nil
	}
	text, err := readEntry(f, maxRedirects)
	if err != nil {
		return r.done("routes", outcome{name: f.Name, err: err})
	}
	_, err = r.write("routes", []piece{{name: f.Name, keep: func(tx *store.Tx, o *outcome) error {
		held, err := publication.GetRoutesFile(r.ctx, tx)
		if err != nil {
			return err
		}
		switch o.fate = stories.FateNew; {
		case held.Text == text:
			o.fate = stories.FateUnchanged
			return nil
		case held.Text != "" && !held.Brought:
			o.fate = stories.FateKept
			o.say("The desk has routes of its own, which stay; firsthand routes put FILE has another file hold.")
			return nil
		}
		_, err = stories.SaveRoutes(r.ctx, tx, text, true)
		return err
	}}})
	return err
}

func (r *ghostRun) redirects(f *zip.File) error {
	text, err := readEntry(f, maxRedirects)
	if err != nil {
		return r.done("redirects", outcome{name: f.Name, err: err})
	}
	good, wrong := publication.ParseRules(text)
	for _, p := range wrong {
		if err := r.done("redirects", outcome{name: fmt.Sprintf("%s, line %d", f.Name, max(p.Line, 1)), err: firsthand.Errorf(firsthand.Invalid, "%s", p.Message)}); err != nil {
			return err
		}
	}
	if len(good) == 0 {
		return nil
	}
	if len(wrong) > 0 {
		text = publication.WriteRules(good)
	}
	fate := stories.FateUnchanged
	err = r.writeIn(func(tx *store.Tx) error {
		held, err := publication.GetRuleFile(r.ctx, tx)
		if err != nil {
			return err
		}
		if fate = stories.FateUnchanged; held.Text == text {
			return nil
		}
		if held.Text != "" && !held.Brought {
			fate = stories.FateKept
			return nil
		}
		fate = stories.FateNew
		_, err = publication.SaveRuleFile(r.ctx, tx, text, true)
		return err
	})
	if err != nil {
		return err
	}
	for _, one := range good {
		o := outcome{name: one.From, fate: fate}
		if fate == stories.FateKept {
			o.say("The desk has a file of redirects of its own, which stays; firsthand redirects put FILE has another one hold.")
		}
		if err := r.done("redirects", o); err != nil {
			return err
		}
	}
	return nil
}

// readEntry is the whole text of a small file of the archive.
func readEntry(f *zip.File, limit uint64) (string, error) {
	in, err := openEntry(f, limit)
	if err != nil {
		return "", err
	}
	defer in.Close()
	text, err := io.ReadAll(in)
	if err != nil {
		return "", firsthand.Because(err, firsthand.Invalid, "%s cannot be unpacked: the archive is damaged.", f.Name)
	}
	return string(text), nil
}
