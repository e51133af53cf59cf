package main

import (
	"context"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/numbers"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// dataFlags say where a site is kept.
type dataFlags struct {
	Data     string `help:"Folder of the site: database, pictures, themes." default:"data" placeholder:"DIR" type:"path"`
	Database string `help:"Database instead of the file in the folder: postgres://user:password@host/name." placeholder:"DSN"`
	filesFlags
}

// dsn is the database's address.
func (d dataFlags) dsn() string {
	if d.Database != "" {
		return d.Database
	}
	return "sqlite:" + filepath.Join(d.Data, "firsthand.db")
}

// house is a site's stores, opened.
type house struct {
	db    *store.DB
	blobs keptBlobs
	files ops.SiteFiles
	log   *slog.Logger

	bodies   *ghost.Kept      // what the doors keep of bodies; nil: each its own
	uncached bool             // no answer is kept
	numbers  *numbers.Counter // counts what is read
}

// openHouse opens a site's stores and brings the database's schema up to date.
func openHouse(ctx context.Context, d dataFlags, log *slog.Logger) (*house, error) {
	if err := ops.CutOff(ctx, nil, d.Data); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(d.Data, 0o700); err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be made: give this user the right to write there, or choose another with --data.", d.Data)
	}
	db, err := store.Open(ctx, d.dsn(), store.Options{Clock: firsthand.SystemClock{}, Log: log})
	if err != nil {
		return nil, err
	}
	if err := ops.CutOff(ctx, db, d.Data); err != nil {
		db.Close()
		return nil, err
	}
	if err := db.Migrate(ctx); err != nil {
		db.Close()
		return nil, err
	}
	blobs, files, err := d.openBlobs(ctx, db)
	if err != nil {
		db.Close()
		return nil, err
	}
	return &house{db: db, blobs: blobs, files: files, log: log}, nil
}

func (h *house) close() {
	h.blobs.Close()
	h.db.Close()
}

// siteURL reads the address at which readers find the site.
func siteURL(raw string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSuffix(raw, "/"))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Path != "" || u.RawQuery != "" {
		return nil, firsthand.Because(err, firsthand.Invalid, "%q is not the address of a site: write https://desk.example, without a path.", raw)
	}
	return u, nil
}

// logger writes to the error stream: warnings and up, or everything.
func logger(w io.Writer, verbose bool) *slog.Logger {
	level := slog.LevelWarn
	if verbose {
		level = slog.LevelInfo
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level}))
}

// terminal tells whether a stream is a person's screen.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isTerminal(int(f.Fd()))
}
