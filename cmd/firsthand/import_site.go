package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers"
	"firsthand/internal/importers/feed"
	"firsthand/internal/importers/folder"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/pages"
	"firsthand/internal/importers/wxr"
	"firsthand/internal/media"
)

// siteFlags are for whole sites.
type siteFlags struct {
	Kind    string   `help:"What the site is: wordpress, folder, feed, pages. Otherwise it is recognised." placeholder:"KIND" enum:",wordpress,folder,feed,pages" default:""`
	Media   string   `help:"For a site of WordPress: the folder, or a zip, of its wp-content/uploads. Without it, pictures and files are fetched from the old site." placeholder:"DIR|ZIP" type:"path"`
	DryRun  bool     `name:"dry-run" help:"Read and judge everything, keep nothing but the report. With SQLite nobody else can save meanwhile."`
	Anew    bool     `help:"Begin from the start where the last import of this site was stopped; otherwise it goes on."`
	NoFetch bool     `name:"no-fetch" help:"Fetch no pictures from other sites."`
	Inside  []string `help:"A network of your own whose pages may be fetched, as 10.1.0.0/16. Otherwise only the public Internet is." placeholder:"CIDR"`
	Quotes  bool     `help:"Read the stories that came in for quotes, and put those on file that are found: for the quote desk, confirmed by nobody. No page changes by it."`
	JSON    bool     `name:"json" help:"Print the report for programs."`
}

var beginsAsFeed = regexp.MustCompile(`(?s)^\s*(<\?xml[^>]*\?>)?(\s|<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>]*>)*<(rss|feed|rdf:RDF)\b`)

// isAddress tells whether somebody named a page of the web, and no file.
func isAddress(name string) bool {
	return strings.HasPrefix(name, "https://") || strings.HasPrefix(name, "http://")
}

// kindOf recognises a site; "" is a page, or what Ghost exports.
func (c *importCommand) kindOf(name string) string {
	if c.Kind != "" {
		return c.Kind
	}
	if isAddress(name) {
		return "address"
	}
	info, err := os.Stat(name)
	if err != nil {
		return ""
	}
	if info.IsDir() {
		return "folder"
	}
	if wxr.Is(name) {
		return "wordpress"
	}
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	head := make([]byte, 4096)
	n, _ := io.ReadFull(f, head)
	head = bytes.TrimPrefix(head[:n], []byte("\xef\xbb\xbf"))
	if beginsAsFeed.Match(head) {
		return "feed"
	}
	for line := range strings.Lines(string(head)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			if isAddress(line) && !strings.ContainsAny(line, " \t<") {
				return "pages"
			}
			break
		}
	}
	return ""
}

// oneSite tells whether the options go with a site, which comes in by itself.
func (c *importCommand) oneSite() error {
	if c.URL != "" || c.Date != "" || c.Author != "" || c.Publish {
		return firsthand.Errorf(firsthand.Invalid, "%s is a site, and says all of this itself: --url, --date, --author and --publish are for pages.", c.Files[0])
	}
	if len(c.Files) > 1 {
		return firsthand.Errorf(firsthand.Invalid, "Bring a site in by itself: one file at a time.")
	}
	if c.DryRun && c.Quotes {
		return firsthand.Errorf(firsthand.Invalid, "A dry run keeps no stories that could be read for quotes: leave --quotes or --dry-run out.")
	}
	return nil
}

// site brings a site in, and prints what became of everything in it. It fails where something did not come in.
func (c *importCommand) site(ctx context.Context, h *house, s streams, kind string) error {
	if err := c.oneSite(); err != nil {
		return err
	}
	networks, err := networks("--inside", c.Inside)
	if err != nil {
		return err
	}
	client := fetch.New(fetch.Options{UserAgent: "Firsthand/" + version, Inside: networks})
	source, end, err := c.openSource(ctx, c.Files[0], kind, client)
	if err != nil {
		return err
	}
	defer end()
	// What is read is thrown away soon: to collect it half as often costs some megabytes and saves a twentieth of the time.
	defer debug.SetGCPercent(debug.SetGCPercent(200))
	show := &siteProgress{s: s, began: time.Now()}
	im := &importers.SiteImport{DB: h.db, Pictures: media.NewRenderer(h.blobs), Actor: desk, Clock: firsthand.SystemClock{}, Log: h.log, Progress: show.show, Dry: c.DryRun, Anew: c.Anew}
	if !c.NoFetch {
		im.Fetch = client
	}
	run, err := im.Run(ctx, source)
	show.end()
	if run.ID == "" {
		return err
	}
	if err == nil && c.Quotes {
		err = findQuotes(ctx, h, s, run.ID)
	}
	return tellRun(ctx, h, s, run.ID, reportHow{JSON: c.JSON, Keep: c.Data, Failed: err})
}

// openSource opens a site of a kind; end closes it.
func (c *importCommand) openSource(ctx context.Context, name, kind string, client *fetch.Client) (source incoming.Source, end func(), err error) {
	nothing := func() {}
	if isAddress(name) {
		return openAddress(ctx, name, kind, client)
	}
	switch kind {
	case "wordpress":
		w, err := wxr.Open(ctx, name, c.Media)
		if err != nil {
			return nil, nothing, err
		}
		return w, func() { w.Close() }, nil
	case "folder":
		f, err := folder.Open(name)
		if err != nil {
			return nil, nothing, err
		}
		return f, func() { f.Close() }, nil
	case "feed":
		f, err := feed.Open(name, func() (io.ReadCloser, error) {
			in, err := os.Open(name)
			if err != nil {
				return nil, firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", name)
			}
			return in, nil
		})
		return f, nothing, err
	case "pages":
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, nothing, firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", name)
		}
		p, err := pages.Open(name, string(text), client)
		return p, nothing, err
	}
	return nil, nothing, firsthand.Errorf(firsthand.Invalid, "There is no kind of site called %q.", kind)
}

// openAddress looks what stands at an address: a feed, or a page.
func openAddress(ctx context.Context, address, kind string, client *fetch.Client) (incoming.Source, func(), error) {
	nothing := func() {}
	if kind == "pages" {
		p, err := pages.Open(address, address, client)
		return p, nothing, err
	}
	answer, err := client.Get(ctx, fetch.Request{URL: address, Accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8"})
	if err != nil {
		return nil, nothing, err
	}
	if answer.Status != 200 {
		return nil, nothing, firsthand.Errorf(firsthand.NotFound, "There is nothing to read at %s: its site answered %d.", address, answer.Status)
	}
	body, err := answer.Body()
	if err != nil {
		return nil, nothing, err
	}
	if kind == "feed" || beginsAsFeed.Match(bytes.TrimPrefix(body[:min(len(body), 4096)], []byte("\xef\xbb\xbf"))) {
		f, err := feed.Open(address, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil })
		return f, nothing, err
	}
	p, err := pages.Open(address, address, client)
	return p, nothing, err
}
