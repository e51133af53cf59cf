package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

// wardrobe keeps the themes of a site: each a folder below its own. Where a bucket has the site's files, a theme is a zip there as well, named
// after its content, and the settings say which content is the theme's: so every machine shows the same, and unpacks it when it is first asked.
type wardrobe struct {
	ctx    context.Context // of the program: what is fetched later is, until it ends
	place  string
	db     *store.DB
	blobs  media.Blobs
	shared bool // a bucket has the site's files
	log    *slog.Logger

	one     sync.Mutex   // a theme takes memory while it is kept
	waiting sync.Map     // what is fetched later, as settings name it
	said    sync.Map     // what was logged that it could not be fetched
	brought atomic.Int64 // times that it was
}

// themes are those of a site in a folder.
func (h *house) themes(ctx context.Context, folder string) *wardrobe {
	return &wardrobe{ctx: ctx, place: filepath.Join(folder, "themes"), db: h.db, blobs: h.blobs, shared: h.files.Far != nil, log: h.log}
}

// newShelf holds the themes of a site, and Broadsheet out of the binary.
func (w *wardrobe) newShelf() *theme.Shelf {
	return theme.NewShelf(func(named string) (*theme.Theme, []theme.Problem, error) {
		name, err := w.bring(named)
		if err != nil && themeStamp(w.place, name) == "" {
			return nil, nil, err
		}
		var late []theme.Problem
		if err != nil {
			late = []theme.Problem{{File: name, Message: "what the site has of it now could not be fetched, and what was before is shown. " + firsthand.ErrorMessage(err)}}
		}
		t, problems, err := openTheme(w.place, name, false)
		problems = append(late, problems...)
		if err == nil {
			return t, problems, nil
		}
		if before, _, lerr := openTheme(w.place, name, true); lerr == nil { // the last good one stays
			return before, problems, nil
		}
		return nil, problems, err
	}, func(named string) string {
		name, hash, kept := strings.Cut(named, publication.ThemeMark)
		switch {
		case name == "" || name == ownTheme:
			return ""
		case kept:
			return hash + " " + strconv.FormatInt(w.brought.Load(), 10)
		}
		return themeStamp(w.place, name)
	})
}

// open loads the theme that the site has under a name now.
func (w *wardrobe) open(ctx context.Context, name string) (*theme.Theme, error) {
	settings, err := readSettings(ctx, w.db)
	if err != nil {
		return nil, err
	}
	if name, err = w.bring(settings.ThemeNamed(name)); err != nil {
		return nil, err
	}
	t, _, err := openTheme(w.place, name, false)
	return t, err
}

// keep keeps a theme under a name: where others are to see it, it is there before this says so.
func (w *wardrobe) keep(ctx context.Context, files fs.FS, name string) error {
	w.one.Lock()
	defer w.one.Unlock()
	if !w.shared {
		if _, err := keepTheme(files, w.place, name, time.Now(), nil); err != nil {
			return err
		}
		return w.noteFiles(ctx, name, "")
	}
	hash, err := keepTheme(files, w.place, name, time.Now(), func(hash string, files fs.FS) error {
		var zip bytes.Buffer
		if err := zipOf(&zip, files); err != nil {
			return err
		}
		return w.blobs.Put(ctx, zippedAt(name, hash), zip.Bytes())
	})
	if err != nil {
		return err
	}
	return w.noteFiles(ctx, name, hash)
}

// noteFiles has the settings say what a theme's content is; "": what lies in the folder. Of the contents before, one stays.
func (w *wardrobe) noteFiles(ctx context.Context, name, hash string) error {
	settings, err := readSettings(ctx, w.db)
	if err != nil || hash == "" && settings.ThemeFiles[name] == nil {
		return err
	}
	var gone []string
	err = w.db.Write(ctx, machinery, firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
			gone = s.KeepTheme(name, hash)
			return nil
		})
	})
	for _, old := range gone {
		if err == nil {
			err = w.blobs.Remove(ctx, zippedAt(name, old))
		}
	}
	return err
}

// remove takes a theme away.
func (w *wardrobe) remove(ctx context.Context, name string) error {
	err := w.noteFiles(ctx, name, "")
	return errors.Join(err, os.RemoveAll(filepath.Join(w.place, name)), os.RemoveAll(filepath.Join(w.place, lastFolder, name)))
}

// names are the themes that can be chosen, Broadsheet first.
func (w *wardrobe) names(settings publication.Settings) []string {
	names := []string{ownTheme}
	if w.shared {
		names = append(names, slices.Sorted(maps.Keys(settings.ThemeFiles))...)
		return names[:min(len(names), maxThemes)]
	}
	for _, name := range w.inFolder() {
		if name != ownTheme && len(names) < maxThemes {
			names = append(names, name)
		}
	}
	return names
}

// inFolder are the themes of the folder, and those of a bucket that the site had before.
func (w *wardrobe) inFolder() (names []string) {
	entries, _ := os.ReadDir(w.place) // a site without the folder has Broadsheet alone
	for _, e := range entries {
		if themeName.MatchString(e.Name()) && e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}
