package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"firsthand"
	"firsthand/internal/exporters"
)

type exportCommand struct {
	dataFlags
	Format    string `help:"What it is for: archive (another Firsthand, with everything), ghost, wordpress, or markdown." enum:"archive,ghost,wordpress,markdown" default:"archive"`
	SiteURL   string `name:"site-url" help:"Where readers find the site, for addresses that must be whole." env:"FIRSTHAND_URL" placeholder:"URL"`
	Complete  bool   `help:"Archive: with what lets people in and opens what is sealed, to move a site of one's own to another machine or database."`
	Passwords bool   `help:"Archive: with the hashes of the desk's passwords, so that people sign in as before."`
	JSON      bool   `help:"Print the report as JSON."`
	File      string `arg:"" help:"The file to write; - is the standard output. Ghost and WordPress: a .zip has the pictures beside the text, a .json or .xml is the text alone." type:"path"`
}

// Run writes the site into a file, which is there when it is whole.
func (c *exportCommand) Run(ctx context.Context, s streams) error {
	format := exporters.Format(c.Format)
	if (c.Complete || c.Passwords) && format != exporters.FormatArchive {
		return firsthand.Errorf(firsthand.Invalid, "--complete and --passwords are for archives: other formats have neither.")
	}
	bare, err := c.bare(format)
	if err != nil {
		return err
	}
	base, err := c.base(format)
	if err != nil {
		return err
	}
	err = withSite(ctx, c.dataFlags, s, func(h *house) error {
		bars := &importBars{s: s}
		e := &exporters.Exporter{
			DB: h.db, Files: h.files.Archived(), Blobs: h.blobs, BaseURL: base, Release: version, Clock: firsthand.SystemClock{},
			Complete: c.Complete, Passwords: c.Passwords, Bare: bare, Progress: bars.tell,
		}
		var report *exporters.Report
		err := c.write(s, func(w io.Writer) (err error) {
			report, err = e.Write(ctx, w, format)
			return err
		})
		bars.end()
		if err != nil {
			return err
		}
		out := s.out
		if c.File == "-" {
			out = s.err
		}
		if c.JSON {
			return json.NewEncoder(out).Encode(report)
		}
		report.Print(out)
		return nil
	})
	return stoppedIn(ctx, err, c.stopped())
}

// base is where readers find the site. WordPress fetches every picture from there, and others do not ask.
func (c *exportCommand) base(f exporters.Format) (string, error) {
	if c.SiteURL == "" && f == exporters.FormatWordPress {
		return "", firsthand.Errorf(firsthand.Invalid, "WordPress fetches the pictures from where readers find this site: name it with --site-url, as https://desk.example.")
	}
	u, err := siteURL(cmp.Or(c.SiteURL, "http://localhost:8080"))
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

// bare tells whether the file is the text alone, by how its name ends.
func (c *exportCommand) bare(f exporters.Format) (bool, error) {
	ends := map[exporters.Format][]string{
		exporters.FormatArchive: {".zip"}, exporters.FormatGhost: {".zip", ".json"}, exporters.FormatWordPress: {".zip", ".xml"}, exporters.FormatMarkdown: {".zip"},
	}[f]
	end := strings.ToLower(filepath.Ext(c.File))
	if c.File == "-" {
		return false, nil
	}
	for _, allowed := range ends {
		if end == allowed {
			return end != ".zip", nil
		}
	}
	return false, firsthand.Errorf(firsthand.Invalid, "An export for %s is a file that ends in %s: give it such a name.", f, strings.Join(ends, " or "))
}

// write has fn write beside the file's name, and gives the file its name when it is on the disk.
func (c *exportCommand) write(s streams, fn func(io.Writer) error) error {
	if c.File == "-" {
		return c.full(fn(s.out))
	}
	if _, err := os.Lstat(c.File); err == nil {
		return firsthand.Errorf(firsthand.Conflict, "%s is there already: take it away, or choose another name.", c.File)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.Unavailable, "%s cannot be written.", c.File)
	}
	f, err := os.CreateTemp(filepath.Dir(c.File), "."+filepath.Base(c.File)+"-*")
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "%s cannot be written: look whether its folder is there and may be written to.", c.File)
	}
	defer os.Remove(f.Name()) // nothing is there any more once it has its name
	err = fn(f)
	if closed := errors.Join(f.Sync(), f.Close()); err == nil && closed != nil && !firsthand.DiskFull(closed) {
		err = firsthand.Because(closed, firsthand.Unavailable, "%s cannot be written: look at its disk.", c.File)
	} else if err == nil {
		err = closed
	}
	if err != nil {
		return c.full(err)
	}
	if err := os.Rename(f.Name(), c.File); err != nil {
		return fmt.Errorf("give the export its name: %w", err)
	}
	return nil
}

// stopped says what is left of an export that somebody stopped.
func (c *exportCommand) stopped() string {
	if c.File == "-" {
		return "The export was stopped before it was through: what was written is not whole, so take it away."
	}
	return "The export was stopped before it was through, and nothing of it was kept: give the same line again."
}

// full says of what went wrong because the disk is full that it is.
func (c *exportCommand) full(err error) error {
	switch {
	case !firsthand.DiskFull(err):
		return err
	case c.File == "-":
		return firsthand.Because(err, firsthand.Unavailable, "The disk on which the standard output is kept is full: the export is not whole, so take it away.")
	}
	return firsthand.Because(err, firsthand.Unavailable, "The disk under %s is full: make room there, or write the export to another; nothing of it was kept.", filepath.Dir(c.File))
}

// tell is show for what is counted in bytes.
func (b *importBars) tell(kind string, done, total int64) {
	if kind == "files" {
		kind, done, total = "files, MB", done>>20, total>>20
	}
	b.show(kind, int(done), int(total))
}
