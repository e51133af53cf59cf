package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ops"
	"firsthand/internal/site"
	"firsthand/internal/store"
)

// check looks whether this program could serve a site: its database, brought to this program's form, its theme, its front
// page. The site itself is only read.
func (c *serveCommand) check(ctx context.Context, s streams, log *slog.Logger) error {
	if _, err := os.Stat(filepath.Join(c.Data, "firsthand.db")); c.Database == "" && errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.NotFound, "There is no site in the folder %s: name its folder with --data, or its database with --database.", c.Data)
	}
	db, err := store.Open(ctx, c.dsn(), store.Options{Clock: firsthand.SystemClock{}, Log: log})
	if err != nil {
		return err
	}
	defer func() { db.Close() }()
	if err := ops.CutOff(ctx, db, c.Data); err != nil {
		return err
	}
	have, want, err := db.Version(ctx)
	if err != nil {
		return err
	}
	if err := checkSound(ctx, db, s, c.dsn()); err != nil {
		return err
	}
	if have < want && c.Database != "" {
		fmt.Fprintf(s.out, "The database is at version %d, and is brought to %d at the start; that is not tried here: keep a backup.\n", have, want)
		return nil
	}
	if have < want {
		tried, done, err := c.copied(ctx, log)
		if err != nil {
			return err
		}
		defer done()
		db.Close()
		db = tried
		fmt.Fprintf(s.out, "The database is at version %d, and is brought to %d at the start: on a copy that went well.\n", have, want)
	}
	if err := c.checkFiles(ctx, s); err != nil {
		return err
	}
	if err := c.checkFront(ctx, db, log); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "Firsthand %s can serve this site.\n", version)
	return nil
}

// soundWithin is how long a look at the pages of the database may take: who upgrades waits for it.
const soundWithin = 5 * time.Minute

// checkSound refuses a database of which pages are damaged.
func checkSound(ctx context.Context, db *store.DB, s streams, dsn string) error {
	problems, all, err := db.QuickCheck(ctx, soundWithin)
	if err != nil {
		return err
	}
	if len(problems) > 0 {
		first, _, _ := strings.Cut(strings.ReplaceAll(problems[0], "*** in database main ***\n", ""), "\n")
		return firsthand.Errorf(firsthand.Conflict, "The database %s is damaged (%s): stop the program, keep the folder as it is, and bring the site back out of its last good copy with “firsthand restore”, into a new folder.",
			strings.TrimPrefix(dsn, "sqlite:"), strings.TrimSuffix(strings.TrimSpace(first), "."))
	}
	if !all {
		fmt.Fprintf(s.out, "In %s not all of the database could be looked through: “firsthand doctor” reads it to the end.\n", soundWithin)
	}
	return nil
}

// checkFiles looks whether the bucket of the site's files, if it has one, takes and gives.
func (c *serveCommand) checkFiles(ctx context.Context, s streams) error {
	far, err := c.far(ctx)
	if err != nil || far == nil {
		return err
	}
	if err := tryFiles(ctx, far); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s takes and gives files.\n", far)
	if c.ownCopies(c.Copies) {
		fmt.Fprintln(s.out, "Copies of the site would lie on whichever machine makes them: give --copies a bucket, too.")
	}
	return nil
}

// copied is a copy of the site's database, brought to this program's form.
func (c *serveCommand) copied(ctx context.Context, log *slog.Logger) (db *store.DB, done func(), err error) {
	folder, err := os.MkdirTemp(c.Data, ".check-")
	if err != nil {
		return nil, nil, firsthand.Because(err, firsthand.Unavailable, "No copy of the database can be made in %s: free some disk, or give this user the right to write there.", c.Data)
	}
	defer func() {
		if err != nil {
			os.RemoveAll(folder)
		}
	}()
	place := filepath.Join(folder, "firsthand.db")
	source, err := sql.Open("sqlite", "file:"+(&url.URL{Path: filepath.Join(c.Data, "firsthand.db")}).String()+"?mode=ro")
	if err != nil {
		return nil, nil, fmt.Errorf("copy the database: %w", err)
	}
	_, err = source.ExecContext(ctx, `VACUUM INTO ?`, place)
	source.Close()
	if err != nil {
		return nil, nil, firsthand.Because(err, firsthand.Unavailable, "No copy of the database can be made in %s: free some disk.", c.Data)
	}
	db, err = store.Open(ctx, "sqlite:"+place, store.Options{Clock: firsthand.SystemClock{}, Log: log})
	if err != nil {
		return nil, nil, err
	}
	if err = db.Migrate(ctx); err != nil {
		db.Close()
		return nil, nil, err
	}
	return db, func() { db.Close(); os.RemoveAll(folder) }, nil
}

// checkFront makes the site's front page, in its theme.
func (c *serveCommand) checkFront(ctx context.Context, db *store.DB, log *slog.Logger) error {
	settings, err := readSettings(ctx, db)
	if err != nil {
		return err
	}
	blobs, files, err := c.openBlobs(ctx, db)
	if err != nil {
		return err
	}
	defer blobs.Close()
	h := &house{db: db, blobs: blobs, files: files, log: log}
	shelf := h.themes(ctx, c.Data).newShelf()
	if settings.Theme != "" {
		if _, _, err := shelf.Get(settings.ThemeNamed(settings.Theme)); err != nil {
			return err
		}
	}
	t, err := chosenTheme(shelf, ownTheme, log)
	if err != nil {
		return err
	}
	u, _, err := c.address()
	if err != nil {
		return err
	}
	public, err := site.New(site.Options{DB: db, Blobs: blobs, Theme: t, Themes: shelf, URL: u, Clock: firsthand.SystemClock{}, Log: log, CacheMax: -1})
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String()+"/", nil)
	if err != nil {
		return err
	}
	r.RemoteAddr = "127.0.0.1:1"
	front := &answered{header: http.Header{}}
	public.ServeHTTP(front, r)
	if front.status >= 500 {
		return firsthand.Errorf(firsthand.Unavailable, "The front page cannot be made by this program (it answers %d): the log says why.", front.status)
	}
	return nil
}

// answered is an answer of which only the status matters.
type answered struct {
	header http.Header
	status int
}

func (a *answered) Header() http.Header { return a.header }

func (a *answered) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

func (a *answered) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return len(p), nil
}
