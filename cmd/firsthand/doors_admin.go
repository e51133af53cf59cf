package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"sync"

	"firsthand"
	"firsthand/internal/exporters"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/importers"
	"firsthand/internal/linkcards"
	"firsthand/internal/media"
	"firsthand/internal/theme"
)

// admin is what the door for programs that speak Ghost's Admin API stands on; the teller speaks its words from then on.
func (h *house) admin(w works, base string) ghostadmin.Options {
	o := ghostadmin.Options{DB: h.db, BaseURL: base, Clock: firsthand.SystemClock{}, Log: h.log, Safe: h.safe(), Pictures: media.NewRenderer(h.blobs),
		Teller: w.teller, Themes: w.themes, Whole: ghostadmin.Whole{Import: h.bringIn, Export: h.takeOut}}
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

const maxBrought = 4 << 30 // bytes of a file that is brought in by a program

// bringIn brings in what Ghost exported, sent by a program.
func (h *house) bringIn(ctx context.Context, in ghostadmin.Import) (failed int, err error) {
	if err := in.Actor.May(firsthand.Import); err != nil {
		return 0, err
	}
	f, err := os.CreateTemp("", "firsthand-*"+path.Ext(in.Name))
	if err != nil {
		return 0, firsthand.Because(err, firsthand.Unavailable, "The file could not be kept while it is read: the disk may be full.")
	}
	defer os.Remove(f.Name())
	n, err := io.Copy(f, io.LimitReader(in.From, maxBrought+1))
	if err := errors.Join(err, f.Close()); err != nil {
		return 0, firsthand.Because(err, firsthand.Invalid, "The file did not arrive whole: send it again.")
	}
	if n > maxBrought {
		return 0, firsthand.Errorf(firsthand.Invalid, "The file is larger than %d GB: bring it in with firsthand import.", maxBrought>>30)
	}
	im := &importers.GhostImport{DB: h.db, Pictures: media.NewRenderer(h.blobs), Actor: in.Actor, Clock: firsthand.SystemClock{}, Log: h.log, Progress: func(string, int, int) {}}
	report, err := im.Run(ctx, f.Name())
	if report != nil {
		failed = report.Failed()
	}
	return failed, err
}
