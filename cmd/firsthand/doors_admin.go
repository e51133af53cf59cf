package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"

	"firsthand"
	"firsthand/internal/exporters"
	"firsthand/internal/fetch"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/importers/bring"
	"firsthand/internal/linkcards"
	"firsthand/internal/media"
	"firsthand/internal/theme"
)

// admin is what the door for programs that speak Ghost's Admin API stands on; the teller speaks its words from then on.
func (h *house) admin(w works, base string) ghostadmin.Options {
	o := ghostadmin.Options{DB: h.db, BaseURL: base, Clock: firsthand.SystemClock{}, Log: h.log, Safe: h.safe(), Pictures: media.NewRenderer(h.blobs),
		Teller: w.teller, Themes: w.themes, Whole: ghostadmin.Whole{Import: bringIn(w.sites), Export: h.takeOut}}
	if w.fetches {
		o.Links = &linkcards.Looker{DB: h.db, Clock: o.Clock, Archivist: w.archivist, Pictures: o.Pictures}
	}
	w.teller.Ghosts = ghostadmin.Ghosts(o)
	return o
}

// takeOut writes the site as Ghost exports one, for who may take all of it elsewhere.
func (h *house) takeOut(ctx context.Context, actor firsthand.Actor) (func(io.Writer) error, error) {
	if err := actor.May(firsthand.Export); err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return exporters.Ghost(ctx, h.db, w) }, nil
}

// programThemes are the themes, as programs see them and change them.
func programThemes(w *wardrobe, shelf *theme.Shelf) ghostadmin.Themes {
	var one sync.Mutex // a theme takes memory while it is looked at
	return ghostadmin.Themes{
		List: func() (list []ghostadmin.Theme) {
			settings, err := readSettings(w.ctx, w.db)
			if err != nil {
				w.log.Warn("the themes cannot be listed", "error", err)
			}
			for _, name := range w.names(settings) {
				t, problems, err := shelf.Get(settings.ThemeNamed(name))
				list = append(list, programTheme(name, t, problems, err))
			}
			return list
		},
		Add: func(file string, data []byte) (ghostadmin.Theme, error) {
			one.Lock()
			defer one.Unlock()
			files, err := theme.OpenZip(bytes.NewReader(data), int64(len(data)), theme.Limits{})
			if err != nil {
				return ghostadmin.Theme{}, err
			}
			t, problems, err := theme.Load(files, themeOptions())
			if err != nil {
				return ghostadmin.Theme{}, err
			}
			name, err := folderName(plainName(file)) // as Ghost keeps it
			if err == nil && name == ownTheme {
				err = firsthand.Errorf(firsthand.Conflict, "%s is the theme of the program itself.", ownTheme)
			}
			if err != nil {
				return ghostadmin.Theme{}, err
			}
			told := programTheme(name, t, problems, fatalOf(name, problems))
			if told.Broken {
				return told, nil
			}
			return told, w.keep(w.ctx, t.Files(), name)
		},
		Remove: func(name string) error {
			if _, err := folderName(name); err != nil || name == ownTheme {
				return firsthand.Errorf(firsthand.Conflict, "%s is the theme of the program itself: it stays.", ownTheme)
			}
			return w.remove(w.ctx, name)
		},
		Download: func(name string) (func(io.Writer) error, error) {
			t, err := w.open(w.ctx, name)
			if err != nil {
				return nil, err
			}
			return func(to io.Writer) error { return zipOf(to, t.Files()) }, nil
		},
	}
}

// programTheme is a theme as programs are told of it.
func programTheme(name string, t *theme.Theme, problems []theme.Problem, err error) ghostadmin.Theme {
	out := ghostadmin.Theme{Name: name, Broken: err != nil}
	for _, p := range problems {
		if level := theme.Level(p); level != theme.LevelRecommendation && len(out.Problems) < 200 {
			out.Problems = append(out.Problems, ghostadmin.ThemeProblem{Rule: p.Rule, File: p.File, Message: p.Message, Fatal: p.Fatal, Warning: level == theme.LevelWarning})
		}
	}
	if t == nil {
		return out
	}
	if about, err := fs.ReadFile(t.Files(), "package.json"); err == nil && json.Valid(about) {
		out.Package = about
	}
	out.Templates = t.CustomTemplates()
	names, _ := fs.Glob(t.Files(), "*.hbs") // a pattern that is good
	for _, file := range names {
		if name := strings.TrimSuffix(file, ".hbs"); strings.HasPrefix(name, "post-") || strings.HasPrefix(name, "page-") {
			out.Templates = append(out.Templates, name)
		}
	}
	return out
}

// zipOf packs a folder of files.
func zipOf(to io.Writer, files fs.FS) error {
	w := zip.NewWriter(to)
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || theme.Ignored(path.Base(name)) {
			return err
		}
		into, err := w.Create(name)
		if err != nil {
			return err
		}
		from, err := files.Open(name)
		if err != nil {
			return err
		}
		defer from.Close()
		_, err = io.Copy(into, from)
		return err
	})
	return errors.Join(err, w.Close())
}

// bringIn brings in what Ghost exported, sent by a program.
func bringIn(desk *bring.Desk) func(context.Context, ghostadmin.Import) (int, error) {
	return func(ctx context.Context, in ghostadmin.Import) (failed int, err error) {
		return desk.Ghost(ctx, bring.Wish{Actor: in.Actor, Name: in.Name, From: in.From})
	}
}

// bringing is what brings sites in for the newsroom and for programs.
func (h *house) bringing(client *fetch.Client) *bring.Desk {
	return &bring.Desk{DB: h.db, Pictures: media.NewRenderer(h.blobs), Fetch: client, Clock: firsthand.SystemClock{}, Log: h.log}
}
