package main

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"text/tabwriter"
	"time"

	"firsthand"
	"firsthand/cmd/firsthand/demo"
	"firsthand/internal/commenting"
	"firsthand/internal/importers"
	"firsthand/internal/newsroom"
	"firsthand/internal/numbers"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

type demoCommand struct {
	pictureFlags
	Listen string   `help:"Address to listen on." default:"localhost:8080" placeholder:"ADDR"`
	URL    string   `name:"url" help:"Where the browser finds it; made of --listen if it is not given." env:"FIRSTHAND_DEMO_URL" placeholder:"URL"`
	Data   string   `help:"Folder to keep the demo in; without it, it is gone at the end." env:"FIRSTHAND_DEMO_DATA" placeholder:"DIR" type:"path"`
	Files  []string `arg:"" optional:"" help:"Pages to read, publish and open with." placeholder:"FILE"`
}

// Run serves the sample publication, opened by the pages that were given.
func (c *demoCommand) Run(ctx context.Context, s streams, flags startedWith) error {
	log := logger(s.err, false)
	l, err := web.Listen(ctx, c.Listen)
	if err != nil {
		return err
	}
	defer l.Close()
	if c.URL == "" {
		c.URL = localURL(c.Listen, l.Addr())
	}
	u, err := siteURL(c.URL)
	if err != nil {
		return err
	}
	folder, cleanup, err := demoFolder(c.Data)
	if err != nil {
		return err
	}
	defer cleanup()
	h, err := openHouse(ctx, dataFlags{Data: folder}, log)
	if err != nil {
		return err
	}
	defer h.close()
	if err := fillDemo(ctx, h, s); err != nil {
		return err
	}
	im := &importers.Importer{DB: h.db, Actor: firsthand.Actor{Name: "demo desk", Role: firsthand.Administrator}, BaseURL: u.String()}
	opening, err := c.openWith(ctx, im, u, s)
	if err != nil {
		return err
	}
	kept := h.themes(ctx, folder)
	shelf := kept.newShelf()
	t, err := chosenTheme(shelf, ownTheme, log)
	if err != nil {
		return err
	}
	encoders, err := c.encoders(log)
	if err != nil {
		return err
	}
	h.numbers = numbers.NewCounter(u.Host, firsthand.SystemClock{})
	h.numbers.Every = time.Second // whoever tries it looks at once
	public, err := site.New(site.Options{Numbers: h.numbers, DB: h.db, Blobs: h.blobs, Theme: t, Themes: shelf, URL: u, Clock: firsthand.SystemClock{}, Log: log, Encoders: encoders, DeskURL: newsroom.Path + "read"})
	if err != nil {
		return err
	}
	w, err := h.works(folder, nil, u, nil)
	if err != nil {
		return err
	}
	defer w.sites.Close()
	w.fetches, w.demo = false, true
	lines, leave, err := demoStaff(ctx, h, u)
	if err != nil {
		return err
	}
	defer leave()
	fmt.Fprintf(s.err, "%sOpen %s in a browser. Ctrl-C ends the demo.\n", lines, opening)
	w.looks, w.themes = looksOf(public, kept, shelf, flags), programThemes(kept, shelf)
	programs, err := h.programs(w, public, u, nil)
	if err != nil {
		return err
	}
	if programs[commenting.Path], err = h.comments(public, u, nil); err != nil {
		return err
	}
	return h.serve(ctx, s, entrances{list: []entrance{{listener: l, scheme: "http"}}}, door{handler: doors(public, programs, log), site: public, hot: true, url: u, works: w})
}

// localURL is where a browser on this machine finds what listens: by the name that was asked for, at
// the port that was given.
func localURL(asked string, addr net.Addr) string {
	host, _, err := net.SplitHostPort(asked)
	_, port, err2 := net.SplitHostPort(addr.String())
	if err != nil || err2 != nil || host == "" {
		return "http://" + addr.String()
	}
	return "http://" + net.JoinHostPort(host, port)
}

// demoFolder is where the demo lives: the folder asked for, or one that goes away at the end.
func demoFolder(wanted string) (folder string, cleanup func(), err error) {
	if wanted != "" {
		return wanted, func() {}, nil
	}
	folder, err = os.MkdirTemp("", "firsthand-demo-")
	if err != nil {
		return "", nil, firsthand.Because(err, firsthand.Unavailable, "No folder can be made for the demo: free some disk, or choose one with --data.")
	}
	return folder, func() { os.RemoveAll(folder) }, nil
}

// fillDemo loads the sample publication, unless the folder holds stories already.
func fillDemo(ctx context.Context, h *house, s streams) error {
	filled := false
	err := h.db.Read(ctx, func(tx *store.Tx) error {
		n, err := stories.CountPublished(ctx, tx, stories.ListOptions{})
		filled = n > 0
		return err
	})
	if err != nil || filled {
		return err
	}
	sample, err := demo.Sample(time.Now())
	if err != nil {
		return err
	}
	if err := loadSample(ctx, h, sample); err != nil {
		return err
	}
	return fillNumbers(ctx, h.db, time.Now())
}

// openWith reads and publishes the pages that were given, prints what was found as a table, and
// says where to begin.
func (c *demoCommand) openWith(ctx context.Context, im *importers.Importer, u *url.URL, s streams) (string, error) {
	opening := u.String() + "/"
	failed := 0
	for _, file := range c.Files {
		name, data, err := readInput(file, s)
		var r *importers.Result
		if err == nil {
			r, err = im.Page(ctx, name, data, importers.Options{Publish: true})
		}
		if err != nil {
			failed++
			fmt.Fprintln(s.err, "firsthand:", sentence(err))
			continue
		}
		printFound(s, r)
		if err := im.Feature(ctx, r.Story); err != nil {
			return "", err
		}
		opening = r.URL
	}
	if failed > 0 && failed == len(c.Files) {
		return "", errSaid
	}
	return opening, nil
}

// printFound tells what was found on a page, as a table.
func printFound(s streams, r *importers.Result) {
	fmt.Fprintf(s.out, "\n%s\n%s\n\n", r.Title, r.URL)
	w := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "WHAT\tWHO\tTO\tON\tWORDS")
	for _, q := range r.Draft.Quotes {
		kind := "quote"
		if q.Partial {
			kind = "partial quote"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", kind, orNobody(q.Speaker), q.Addressee, q.Outlet, shorten(q.Text, 44))
	}
	for _, rel := range r.Draft.Relationships {
		fmt.Fprintf(w, "%s (%s)\t%s\t%s\t\t%s\n", rel.Kind, rel.Status, rel.Subject, rel.Object, shorten(rel.Sentence, 44))
	}
	for _, f := range r.Draft.Facts {
		fmt.Fprintf(w, "date %s\t%s\t\t\t%s\n", f.EDTF, first(f.People), shorten(f.DateText, 44))
	}
	for _, rel := range r.Draft.Related {
		fmt.Fprintf(w, "related\t\t\t\t%s\n", shorten(rel.Title, 44))
	}
	for _, credit := range r.Draft.Credits {
		fmt.Fprintf(w, "credit\t%s\t\t\t\n", credit.Credit)
	}
	if r.Draft.Question != "" {
		fmt.Fprintf(w, "question\t\t\t\t%s\n", shorten(r.Draft.Question, 44))
	}
	for _, line := range r.Draft.Dropped {
		fmt.Fprintf(w, "dropped\t\t\t\t%s\n", shorten(line, 44))
	}
	w.Flush()
	fmt.Fprintln(s.out)
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
