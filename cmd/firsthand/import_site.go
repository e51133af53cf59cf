package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers"
	"firsthand/internal/importers/bring"
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

// kindOf is what a file, folder or address is, as the flags say, or as it is recognised.
func (c *importCommand) kindOf(name string) bring.Kind {
	if c.Kind != "" {
		return bring.Kind(c.Kind)
	}
	return bring.Recognise(name)
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
func (c *importCommand) site(ctx context.Context, h *house, s streams, kind bring.Kind) error {
	if err := c.oneSite(); err != nil {
		return err
	}
	networks, err := networks("--inside", c.Inside)
	if err != nil {
		return err
	}
	client := fetch.New(fetch.Options{UserAgent: "Firsthand/" + version, Inside: networks})
	source, end, err := bring.Open(ctx, bring.Site{Name: c.Files[0], Kind: kind, Media: c.Media}, client)
	if err != nil {
		return err
	}
	defer end()
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
