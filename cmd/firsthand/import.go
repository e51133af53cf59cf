package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"firsthand"
	"firsthand/internal/importers"
	"firsthand/internal/importers/bring"

	"github.com/schollz/progressbar/v3"
)

// desk is who acts when a command is run at the terminal.
var desk = firsthand.Actor{Name: "command line", Role: firsthand.Owner}

// importCommands are bringing in, and the account of it.
type importCommands struct {
	Bring  importCommand       `cmd:"" default:"withargs" help:"Bring pages, texts, the JSON that read prints, a whole site or its readers in."`
	Quotes importQuotesCommand `cmd:"" help:"Read the stories of a site that came in for quotes, and put those on file that are found: for the quote desk, confirmed by nobody. It goes on where it was stopped."`
	Report importReportCommand `cmd:"" help:"Tell what became of a site that was brought in: every kind counted, and everything that is another than it was, or failed, with the reason."`
}

type importCommand struct {
	dataFlags
	siteFlags
	Publish bool   `help:"Publish what is brought in."`
	URL     string `name:"url" help:"Where the page stands (for one file)." env:"FIRSTHAND_PAGE_URL" placeholder:"URL"`
	SiteURL string `name:"site-url" help:"Where readers find the site, for the addresses that are printed." env:"FIRSTHAND_URL" default:"http://localhost:8080" placeholder:"URL"`
	Date    string `help:"When the page was published (for one file)." env:"FIRSTHAND_PAGE_DATE" placeholder:"2026-03-31"`
	Author  string `help:"Who wrote it; several names are parted by commas (for one file)." env:"FIRSTHAND_PAGE_AUTHOR" placeholder:"NAME"`

	PrivateAsPublic bool `name:"private-as-public" help:"A site that readers needed a password for in Ghost is read by everybody here."`

	Files []string `arg:"" help:"Pages as .txt or .html, the JSON that read prints, or a site: an archive that export made, what Ghost exports (.json, or .zip with its pictures), what WordPress exports (.xml, .xml.gz or .zip), a folder of Markdown or HTML with front matter, a feed (file or address), a list of addresses (.txt), an address, or the readers of a site as a table (.csv)." placeholder:"FILE"`
}

// Run brings the files in, one by one: what cannot be read is named, and the rest goes on.
func (c *importCommand) Run(ctx context.Context, s streams) error {
	if len(c.Files) > 1 && (c.URL != "" || c.Date != "" || c.Author != "") {
		return firsthand.Errorf(firsthand.Invalid, "--url, --date and --author belong to one page: bring these files in one by one.")
	}
	u, err := siteURL(c.SiteURL)
	if err != nil {
		return err
	}
	if err := c.there(); err != nil {
		return err
	}
	h, err := openHouse(ctx, c.dataFlags, logger(s.err, false))
	if err != nil {
		return err
	}
	defer h.close()
	switch kind := c.anyKind(); kind {
	case bring.Page:
		return c.pages(ctx, h, s, u.String())
	case bring.Archive:
		return c.archive(ctx, h, s)
	case bring.Members:
		return c.members(ctx, h, s)
	case bring.Ghost:
		return c.ghost(ctx, h, s)
	default:
		return c.site(ctx, h, s, kind)
	}
}

// there fails where nothing of what is named is there: no site is made for it.
func (c *importCommand) there() error {
	for _, file := range c.Files {
		if _, err := os.Stat(file); file == "-" || bring.IsAddress(file) || !errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	return firsthand.Errorf(firsthand.NotFound, "The file %s cannot be read: look at its name and whether this user may read it.", c.Files[0])
}

// pages brings single pages in.
func (c *importCommand) pages(ctx context.Context, h *house, s streams, base string) error {
	if c.DryRun {
		return firsthand.Errorf(firsthand.Invalid, "A dry run is of whole sites: “firsthand read” shows what would become of a page.")
	}
	im := &importers.Importer{DB: h.db, Actor: desk, BaseURL: base}
	options := importers.Options{Publish: c.Publish, URL: c.URL, Date: c.Date, Author: c.Author}
	results, failures := importFiles(ctx, im, c.Files, options, s, c.tells(s))
	if len(c.Files) > 1 {
		summary(s.err, results, failures)
	}
	if len(failures) > 0 {
		return errSaid
	}
	return nil
}

// tells is how what became of a page is told: for people, or a line of JSON each.
func (c *importCommand) tells(s streams) func(*importers.Result) {
	if c.JSON {
		enc := json.NewEncoder(s.out)
		return func(r *importers.Result) { _ = enc.Encode(r) } // as print: who reads has gone
	}
	return func(r *importers.Result) { printResult(s.out, r) }
}

// anyKind is what the files are: pages, or a site, which comes in by itself.
func (c *importCommand) anyKind() bring.Kind {
	if len(c.Files) == 1 {
		return c.kindOf(c.Files[0])
	}
	for _, file := range c.Files {
		if kind := bring.Recognise(file); kind == bring.Archive || kind == bring.Members || kind == bring.Ghost {
			return kind
		}
	}
	return bring.Page
}

// failure is a file that could not be brought in.
type failure struct {
	file string
	err  error
}

func importFiles(ctx context.Context, im *importers.Importer, files []string, o importers.Options, s streams, tell func(*importers.Result)) (results []*importers.Result, failures []failure) {
	bar := progress(s.err, len(files), "importing")
	for _, file := range files {
		if ctx.Err() != nil {
			failures = append(failures, failure{file, firsthand.Errorf(firsthand.Unavailable, "%s was not begun: the import was stopped.", file)})
			continue
		}
		name, data, err := readInput(file, s)
		var result *importers.Result
		if err == nil {
			result, err = im.Page(ctx, name, data, o)
		}
		bar.Add(1)
		if err != nil {
			failures = append(failures, failure{file, err})
			fmt.Fprintln(s.err, "firsthand:", sentence(err))
			continue
		}
		results = append(results, result)
		tell(result)
	}
	return results, failures
}

// progress is a bar for long work when a person looks on; otherwise it shows nothing.
func progress(w io.Writer, n int, what string) *progressbar.ProgressBar {
	if n < 3 || !terminal(w) {
		return progressbar.NewOptions(n, progressbar.OptionSetWriter(io.Discard))
	}
	return progressbar.NewOptions(n, progressbar.OptionSetWriter(w), progressbar.OptionSetDescription(what),
		progressbar.OptionShowCount(), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
}

// printResult tells what was made of a page, with addresses.
func printResult(w io.Writer, r *importers.Result) {
	where := r.URL
	if where == "" {
		where = "draft"
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Outcome, where, r.Title, r.Name)
	for _, q := range r.Quotes {
		where := q.URL
		if where == "" {
			where = string(q.ID)
		}
		fmt.Fprintf(w, "  quote\t%s\t%s\t%s\n", where, orNobody(q.Speaker), shorten(q.Text, 60))
	}
	for _, warning := range r.Warnings {
		fmt.Fprintf(w, "  note\t%s\n", warning)
	}
}

// summary closes an import of several files.
func summary(w io.Writer, results []*importers.Result, failures []failure) {
	counts := map[string]int{}
	for _, r := range results {
		counts[r.Outcome]++
	}
	fmt.Fprintf(w, "%d new, %d changed, %d unchanged, %d failed\n",
		counts[importers.Created], counts[importers.Changed], counts[importers.Unchanged], len(failures))
	for _, f := range failures {
		fmt.Fprintf(w, "  failed\t%s\t%s\n", f.file, sentence(f.err))
	}
}
