package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/commenting"
	"firsthand/internal/ghost"
	"firsthand/internal/hotpath"
	"firsthand/internal/jobs"
	"firsthand/internal/media"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/site"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

type serveCommand struct {
	dataFlags
	Listen string `help:"Address to listen on." default:"127.0.0.1:8080" placeholder:"ADDR"`
	URL    string `name:"url" help:"Where readers find the site, as it stands in links and feeds." default:"http://localhost:8080" placeholder:"URL"`
	Cache  int    `help:"Memory for finished pages, in MB; 0 renders every page anew." default:"128" placeholder:"MB"`
	pictureFlags
	Bodies  int      `help:"Memory for the bodies of stories as they were written, in MB; 0 writes them anew for every page." default:"32" placeholder:"MB"`
	Inside  []string `help:"A network of your own whose pages may be fetched as sources, as 10.1.0.0/16. Otherwise only the public Internet is." placeholder:"CIDR"`
	Proxy   []string `aliases:"trust-proxy" help:"A network in which proxies of your own stand, as 10.1.0.0/16: the address that one of them passes on is taken for the reader's. Otherwise this machine alone is one." placeholder:"CIDR"`
	HotPath bool     `help:"Answer finished pages before Go's HTTP server sees the request; without, it sees every one, as with --verbose and --domain." default:"true" negatable:""`
	Verbose bool     `help:"Log every request." short:"v"`
	Check   bool     `help:"Look whether this program could serve the site, and end; the site stays as it is. What a newer program changes in a SQLite database is tried on a copy."`
	domainFlags
	mailFlags
	copyFlags
	edgeFlags
}

// Run serves until it is told to stop, then lets the requests under way finish.
func (c *serveCommand) Run(ctx context.Context, s streams, flags startedWith) error {
	log := logger(s.err, c.Verbose)
	u, domains, err := c.address()
	if err != nil {
		return err
	}
	if _, err := c.purger(); err != nil {
		return err
	}
	if c.Check {
		return c.check(ctx, s, log)
	}
	h, err := openHouse(ctx, c.dataFlags, log)
	if err != nil {
		return err
	}
	defer h.close()
	way, err := c.open(ctx, s, u, domains, log)
	if err != nil {
		return err
	}
	kept := h.themes(ctx, c.Data)
	if err := kept.settle(ctx); err != nil {
		return err
	}
	shelf := kept.newShelf()
	t, err := chosenTheme(shelf, ownTheme, log) // is shown wherever the one that the desk chose cannot be
	if err != nil {
		return err
	}
	cache := int64(c.Cache) << 20
	if cache == 0 {
		cache = -1
	}
	proxies, err := networks("--proxy", c.Proxy)
	if err != nil {
		return err
	}
	encoders, err := c.encoders(log)
	if err != nil {
		return err
	}
	h.bodies, h.uncached = ghost.NewKept(max(8, int64(c.Bodies))<<20, c.Bodies > 0), cache < 0
	if !h.uncached {
		h.bodies.Spare()
	}
	post, err := c.post()
	if err != nil {
		return err
	}
	front, err := c.queue(strings.TrimSuffix(u.String(), "/"), log)
	if err != nil {
		return err
	}
	h.numbers = numbers.NewCounter(u.Host, firsthand.SystemClock{})
	public, err := site.New(site.Options{Numbers: h.numbers, DB: h.db, Blobs: h.blobs, Theme: t, Themes: shelf, URL: u, Clock: firsthand.SystemClock{}, Log: log, CacheMax: cache, Bodies: h.bodies, Proxies: proxies, Encoders: encoders, Sends: post != nil, Edge: front})
	if err != nil {
		return err
	}
	w, err := h.works(c.Data, c.Inside, u, post)
	if err != nil {
		return err
	}
	defer w.sites.Close()
	w.copies, w.giveWay = h.copies(c.copyFlags, c.dataFlags), public.GiveWay
	w.looks, w.themes = looksOf(public, kept, shelf, flags), programThemes(kept, shelf)
	if err := endDemo(ctx, h); err != nil { // of one that was shown out of this folder
		return err
	}
	if w.setUpCode, err = setUpCode(ctx, h); err != nil {
		return err
	}
	if w.setUpCode != "" {
		fmt.Fprintf(s.out, "Nobody owns this site yet. Set it up at %s/newsroom/set-up#%s\n", u, w.setUpCode)
	}
	programs, err := h.programs(w, public, u, proxies)
	if err != nil {
		return err
	}
	if programs[commenting.Path], err = h.comments(public, u, proxies); err != nil {
		return err
	}
	unnamed := &web.Unnamed{}
	handler := web.Proxies(proxies).Look(unnamed, doors(public, programs, log))
	go h.tellOfProxies(ctx, unnamed, time.Tick(proxiesLooked))
	go h.tellOfEdge(ctx, front)
	go collectLater(ctx, !h.uncached)
	return h.serve(ctx, s, way, door{handler: handler, site: public, hot: c.HotPath, url: u, works: w, hsts: hstsOf(u, c.HSTS)})
}

// setUpCode is drawn anew at each start, and printed for whoever runs the program, as long as the site has no owner; then it is "".
func setUpCode(ctx context.Context, h *house) (code string, err error) {
	err = h.db.Read(ctx, func(tx *store.Tx) error {
		needed, err := staff.NeedsSetUp(ctx, tx)
		if needed {
			code = staff.NewSetUpCode()
		}
		return err
	})
	return code, err
}

// vault keeps sealed notes; its key lies in the site's folder, apart from the database.
func (h *house) vault(folder string) *sources.Vault {
	return &sources.Vault{DB: h.db, Blobs: h.blobs, KeyFile: filepath.Join(folder, "sealed.key")}
}

// networks reads the networks that an option names.
func networks(option string, list []string) (prefixes []netip.Prefix, err error) {
	for _, network := range list {
		prefix, err := netip.ParsePrefix(network)
		if err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "%s %s is not a network: write it as 10.1.0.0/16.", option, network)
		}
		prefixes = append(prefixes, prefix)
	}
	return prefixes, nil
}

// serve runs the servers, the page cache's follower and the jobs until ctx ends.
func (h *house) serve(ctx context.Context, s streams, way entrances, d door) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	d.site.Run(ctx)
	if shared, ok := h.blobs.(*media.Shared); ok {
		go shared.Run(ctx)
	}
	counted := h.countReads(ctx)
	queue := jobs.New(h.db, h.log, jobs.Options{})
	handleEvents(queue, d.works)
	handleWorkflow(queue)
	handleCopies(queue, d.copies, d.letters)
	handleNumbers(queue)
	tidyMembers(queue)
	handleMedia(queue, h.blobs, d.site, d.works.demo)
	done := make(chan error, 1)
	go func() { done <- queue.Run(ctx) }()
	var pages hotpath.Pages
	if d.hot && !h.log.Enabled(ctx, slog.LevelInfo) { // else every request is logged
		pages = d.site
	}
	err := way.serve(ctx, s, secured(d.handler, d.hsts, h.log), pages, h.log)
	stop()
	<-counted
	if jobErr := <-done; err == nil {
		err = jobErr
	}
	return err
}

// secured puts the log and the security headers around a door.
func secured(handler http.Handler, hsts string, log *slog.Logger) http.Handler {
	return web.Log(log, web.Secure(web.Headers{HSTS: hsts}, handler))
}

func readSettings(ctx context.Context, db *store.DB) (settings publication.Settings, err error) {
	err = db.Read(ctx, func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(ctx, tx)
		return err
	})
	return settings, err
}
