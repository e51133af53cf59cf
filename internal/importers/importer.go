package importers

import (
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/intake"
	"firsthand/internal/publication"
	"firsthand/internal/quotation"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Importer brings pages in, in the name of an actor.
type Importer struct {
	DB      *store.DB
	Actor   firsthand.Actor
	BaseURL string // of the site, no slash at the end: for the addresses in results
}

// Options say what to do with a page, and what is known about it beside what it says.
type Options struct {
	Publish bool
	URL     string // where the page stands
	Date    string // when it was published
	Author  string // names parted by commas
}

// What an import did with a page.
const (
	Created   = "created"   // a new story
	Changed   = "changed"   // a new draft revision of a story that was imported before
	Unchanged = "unchanged" // the very same page
)

// Result is what an import made of a page.
type Result struct {
	Name      string
	Outcome   string // Created, Changed or Unchanged
	Story     stories.StoryID
	Title     string
	URL       string // absolute, "" while the story is a draft
	Quotes    []MadeQuote
	NewPeople []string
	Warnings  []string
	Draft     *intake.Draft
}

// MadeQuote is a quote as it was kept.
type MadeQuote struct {
	ID      sources.QuoteID
	URL     string // absolute, "" while no published story prints it
	Speaker string
	Text    string
}

// Page reads a page and keeps it. The name stands in messages.
func (im *Importer) Page(ctx context.Context, name string, data []byte, o Options) (*Result, error) {
	known, err := im.Known(ctx)
	if err != nil {
		return nil, err
	}
	draft, err := intake.Read(name, data, intake.Options{URL: o.URL, Date: o.Date, Author: o.Author, Known: known})
	if err != nil {
		return nil, err
	}
	return im.Draft(ctx, name, draft, o)
}

// Known are the people on file, who help to resolve a surname.
func (im *Importer) Known(ctx context.Context) ([]quotation.KnownPerson, error) {
	var known []quotation.KnownPerson
	err := im.DB.Read(ctx, func(tx *store.Tx) error {
		people, err := sources.ListNames(ctx, tx, 5000)
		for _, p := range people {
			known = append(known, quotation.KnownPerson{Name: p.Name, Aliases: p.Aliases})
		}
		return err
	})
	return known, err
}

// Draft keeps a draft: all of it or nothing. When it returns, what the result says is stored.
func (im *Importer) Draft(ctx context.Context, name string, d *intake.Draft, o Options) (*Result, error) {
	if err := d.Validate(); err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s: %s", name, firsthand.ErrorMessage(err))
	}
	if strings.TrimSpace(d.Headline) == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "%s has no headline: put one on its first line.", name)
	}
	var result *Result
	err := im.DB.Write(ctx, im.Actor, firsthand.Import, func(tx *store.Tx) error {
		if err := im.Actor.May(firsthand.Import); err != nil {
			return err
		}
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		published, err := publishedAt(d.Published, settings.Location())
		if err != nil {
			return firsthand.Because(err, firsthand.Invalid, "%s: the date %q cannot be read: write it as 2014-03-31.", name, d.Published)
		}
		k := &keeper{ctx: ctx, tx: tx, draft: d, people: map[string]sources.PersonID{}, outlets: map[string]sources.OutletID{},
			result: &Result{Name: name, Title: d.Headline, Warnings: append([]string(nil), d.Warnings...), Draft: d}}
		result = k.result
		if err := k.keep(o.Publish, published); err != nil {
			return err
		}
		return im.addresses(ctx, tx, result) // a page of which the addresses cannot be told is not kept either
	})
	if err != nil {
		return nil, err
	}
	return result, nil
}

// addresses fills in where the story and its quotes can be read.
func (im *Importer) addresses(ctx context.Context, tx *store.Tx, r *Result) error {
	found, err := publication.AddressesOf(ctx, tx, publication.Story, []string{string(r.Story)})
	if err != nil {
		return err
	}
	if path := found[string(r.Story)]; path != "" {
		r.URL = im.BaseURL + path
	}
	var ids []string
	for _, q := range r.Quotes {
		ids = append(ids, string(q.ID))
	}
	found, err = publication.AddressesOf(ctx, tx, publication.Quote, ids)
	if err != nil {
		return err
	}
	for i, q := range r.Quotes {
		if path := found[string(q.ID)]; path != "" {
			r.Quotes[i].URL = im.BaseURL + path
		}
	}
	return nil
}

// Feature puts an imported story before the others on the front page.
func (im *Importer) Feature(ctx context.Context, id stories.StoryID) error {
	return im.DB.Write(ctx, im.Actor, firsthand.StoryPublish, func(tx *store.Tx) error {
		return stories.Feature(ctx, tx, id, true)
	})
}
