package main

import (
	"bytes"
	"cmp"
	"context"
	"io"
	"io/fs"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

// zippedAt is where a theme lies beside the pictures.
func zippedAt(name, hash string) string { return "themes/" + name + "-" + hash + ".zip" }

const maxZipped = 100 << 20 // bytes of a theme's zip; what comes in is smaller

// bring has the content of a theme in the folder, and gives the theme's name. What cannot be fetched is tried again until it is there; pages are
// made anew then.
func (w *wardrobe) bring(named string) (name string, err error) {
	name, hash, kept := strings.Cut(named, publication.ThemeMark)
	if !kept || name == ownTheme || !themeName.MatchString(name) {
		return name, nil
	}
	ctx, end := context.WithTimeout(w.ctx, time.Minute)
	defer end()
	if err = w.fetch(ctx, name, hash); err != nil {
		w.failed(named, err)
		if worthTrying(err) {
			w.fetchLater(name, hash)
		}
	}
	return name, err
}

// worthTrying tells whether a theme that could not be fetched may be another time: not one that is gone, or damaged.
func worthTrying(err error) bool {
	code := firsthand.ErrorCode(err)
	return code != firsthand.NotFound && code != firsthand.Invalid
}

// failed logs once for each content of a theme why it could not be fetched, and once more where that is final.
func (w *wardrobe) failed(named string, err error) {
	said := named
	if !worthTrying(err) {
		said += " for good"
	}
	if _, before := w.said.LoadOrStore(said, true); !before {
		w.log.Warn("a theme could not be fetched", "theme", named, "again", worthTrying(err), "error", err)
	}
}

func (w *wardrobe) fetch(ctx context.Context, name, hash string) error {
	w.one.Lock()
	defer w.one.Unlock()
	if contentMarked(w.place, name) == hash {
		return nil
	}
	blob, err := w.blobs.Open(ctx, zippedAt(name, hash))
	if err != nil {
		return firsthand.Because(err, cmp.Or(firsthand.ErrorCode(err), firsthand.Unavailable), "The theme %s could not be fetched from where the site's files are kept.", name)
	}
	defer blob.Close()
	data, err := io.ReadAll(io.LimitReader(blob, maxZipped))
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The theme %s could not be fetched from where the site's files are kept.", name)
	}
	files, err := theme.OpenZip(bytes.NewReader(data), int64(len(data)), theme.Limits{})
	if err != nil {
		return err
	}
	_, err = keepTheme(files, w.place, name, time.Now(), func(got string, _ fs.FS) error {
		if got != hash {
			return firsthand.Errorf(firsthand.Invalid, "The theme %s is damaged where the site's files are kept: put it in once more.", name)
		}
		return nil
	})
	return err
}

// How long it is waited between two attempts to fetch a theme: twice as long each time, up to minutes.
const (
	fetchAgain  = 2 * time.Second
	fetchAtMost = 2 * time.Minute
)

// fetchLater tries until a theme is there, as long as the program runs and the site wants it; then pages that were made without it are made anew.
func (w *wardrobe) fetchLater(name, hash string) {
	named := name + publication.ThemeMark + hash
	if _, waits := w.waiting.LoadOrStore(named, true); waits {
		return
	}
	go func() {
		defer w.waiting.Delete(named)
		for wait := fetchAgain; ; wait = min(2*wait, fetchAtMost) {
			select {
			case <-time.After(wait):
			case <-w.ctx.Done():
				return
			}
			if w.fetchNow(name, hash) {
				return
			}
		}
	}()
}

// fetchNow is one attempt; true: there is nothing more to do.
func (w *wardrobe) fetchNow(name, hash string) bool {
	ctx, end := context.WithTimeout(w.ctx, time.Minute)
	defer end()
	settings, err := readSettings(ctx, w.db)
	if err != nil {
		return false
	}
	if settings.ThemeNamed(name) != name+publication.ThemeMark+hash {
		return true
	}
	if err := w.fetch(ctx, name, hash); err != nil {
		w.failed(name+publication.ThemeMark+hash, err)
		return !worthTrying(err)
	}
	w.brought.Add(1)
	err = w.db.Write(ctx, machinery, firsthand.SettingsSave, func(tx *store.Tx) error {
		tx.TouchSoft(publication.SettingsTag)
		return nil
	})
	if err != nil {
		w.log.Warn("pages with an older theme were not made anew", "theme", name, "error", err)
	}
	return true
}

// share brings every theme of the folder to where all machines see it.
func (w *wardrobe) share(ctx context.Context) (shared int, err error) {
	settings, err := readSettings(ctx, w.db)
	if err != nil {
		return 0, err
	}
	for _, name := range w.inFolder() {
		if kept := settings.ThemeFiles[name]; name == ownTheme || len(kept) > 0 {
			continue
		}
		files, err := keptTheme(w.place, name, false)
		if err == nil {
			err = w.keep(ctx, files, name)
		}
		if err != nil {
			return shared, err
		}
		shared++
	}
	return shared, nil
}

// settle brings the themes of a site that has no bucket any more, or came back out of a copy of one that had, into its folder, where all of them
// lie from then on. One that is not there is left, and said.
func (w *wardrobe) settle(ctx context.Context) error {
	settings, err := readSettings(ctx, w.db)
	if err != nil || w.shared {
		return err
	}
	for name, kept := range settings.ThemeFiles {
		if !themeName.MatchString(name) || len(kept) == 0 {
			continue
		}
		err := w.fetch(ctx, name, kept[0])
		if err == nil {
			err = w.noteFiles(ctx, name, "")
		}
		if err != nil {
			w.log.Warn("a theme is not where the site's files are", "theme", name, "error", err)
		}
	}
	return nil
}
