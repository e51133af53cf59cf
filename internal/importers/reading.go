package importers

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/fetch"
	"firsthand/internal/intake"
	"firsthand/internal/markup"
	"firsthand/internal/publication"
	"firsthand/internal/readings"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Reader reads pages in for people at the desk, who decide on what was found before anything is kept.
type Reader struct {
	DB    *store.DB
	Fetch *fetch.Client
}

// Read reads a page that was pasted or dropped; name is the file's, "" for what was pasted.
func (r *Reader) Read(ctx context.Context, name string, data []byte) (readings.Page, error) {
	return r.read(ctx, name, data, "")
}

// ReadLink fetches a page and reads it.
func (r *Reader) ReadLink(ctx context.Context, address string) (readings.Page, error) {
	answer, err := r.Fetch.Get(ctx, fetch.Request{URL: strings.TrimSpace(address), Accept: "text/html, text/plain;q=0.8"})
	if err != nil {
		return readings.Page{}, err
	}
	if answer.Status != 200 {
		return readings.Page{}, firsthand.Errorf(firsthand.Invalid, "There is no page to read at this address (its site answered %d): open it in your browser, and paste its text here.", answer.Status)
	}
	page, err := answer.Body()
	if err != nil {
		return readings.Page{}, err
	}
	return r.read(ctx, answer.URL, page, answer.URL)
}

func (r *Reader) read(ctx context.Context, name string, data []byte, address string) (readings.Page, error) {
	called := name
	if called == "" {
		called = "The page"
	}
	known, err := (&Importer{DB: r.DB}).Known(ctx)
	if err != nil {
		return readings.Page{}, err
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	d, err := intake.Read(called, data, intake.Options{Known: known})
	if err != nil {
		return readings.Page{}, err
	}
	if d.URL == "" {
		d.URL = address
	}
	plain := string(data)
	if len(d.Dropped) > 0 && strings.Contains(plain, "</") {
		plain = markup.Text(plain)
	}
	return readings.Page{Name: name, Draft: d, After: readings.Behind(d, plain)}, d.Validate()
}

// OnFile tells what of a page is on file already.
func (r *Reader) OnFile(ctx context.Context, tx *store.Tx, page *readings.Reading) (*readings.OnFile, error) {
	l := looker{ctx: ctx, tx: tx, d: page.Draft, found: readings.Find(page.Draft, nil), out: readings.NewOnFile()}
	for _, look := range []func() error{l.people, l.quotes, l.outlets, l.stories} {
		if err := look(); err != nil {
			return nil, fmt.Errorf("look what is on file of reading %s: %w", page.ID, err)
		}
	}
	return l.out, nil
}

// Keep puts a reading on file as a story, as it was decided; what nobody decided on stays a guess. A page that is a story
// already becomes a new working revision of that story. It answers with what a person should know.
func (r *Reader) Keep(ctx context.Context, tx *store.Tx, page *readings.Reading, publish bool) (*readings.Kept, error) {
	if err := tx.Actor().May(firsthand.ReadingSave, page.Owner); err != nil {
		return nil, err
	}
	d, decided, err := page.Decided()
	if err != nil {
		return nil, err
	}
	if d.Headline == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "The story has no headline yet: write one above the text.")
	}
	if err := d.Validate(); err != nil {
		return nil, err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	published, err := publishedAt(d.Published, settings.Location())
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "The date %q cannot be read: write it as 2014-03-31, or leave it out.", d.Published)
	}
	k := &keeper{ctx: ctx, tx: tx, draft: d, people: map[string]sources.PersonID{}, outlets: map[string]sources.OutletID{}, decided: &decided,
		result: &Result{Title: d.Headline, Draft: d}}
	if err := k.keepFrom(origin(page.Draft), publish, published); err != nil {
		return nil, err
	}
	kept, err := r.Kept(ctx, tx, string(k.result.Story))
	if err != nil {
		return nil, err
	}
	kept.NewPeople, kept.Warnings = k.result.NewPeople, k.result.Warnings
	return kept, nil
}

// Kept tells of the story that a reading became, as it is now.
func (r *Reader) Kept(ctx context.Context, tx *store.Tx, story string) (*readings.Kept, error) {
	s, err := stories.Get(ctx, tx, stories.StoryID(story))
	if err != nil {
		return nil, err
	}
	working, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return nil, err
	}
	return &readings.Kept{Story: story, Title: working.Content.Title, Published: s.Published && s.Live == s.Working, Slug: s.Slug,
		Quotes: len(document.PrintedQuotes(working.Content.Body))}, nil
}

// may gives the names that the actor may put on a story; of the others a person is told.
func (k *keeper) may(what string, act firsthand.Act, names []string) []string {
	if len(names) == 0 || k.tx.Actor().May(act, k.tx.Actor().ID) == nil {
		return names
	}
	k.warn("The story has no %s yet (%s): an editor puts them on.", what, strings.Join(names, ", "))
	return nil
}

// mayConfirm tells whether the actor's yes is one for readers; another's is a proposal still.
func (k *keeper) mayConfirm() bool { return k.tx.Actor().May(firsthand.FactConfirm) == nil }

// onFile says which record an accepted quote has: the one that a person chose, else the one on file with these words by
// this speaker; none: it gets its own. Who said it is a person's word then, not a machine's.
func (k *keeper) onFile(i int, record *sources.Quote, before sources.QuoteID) (sources.QuoteID, bool, error) {
	said := k.decided.Quotes[i]
	if !said.Accepted {
		return before, before != "", nil
	}
	record.UnnamedReason = said.Reason
	if record.Attribution != sources.Unnamed || said.Reason != "" {
		record.Confidence = 1000
	}
	if said.Record != "" {
		q, err := sources.GetQuote(k.ctx, k.tx, sources.QuoteID(said.Record))
		return q.ID, true, err
	}
	if said.New {
		return "", false, nil
	}
	same, err := sources.SameWords(k.ctx, k.tx, record.Text)
	if err != nil {
		return "", false, err
	}
	for _, q := range same {
		if q.Speaker != record.Speaker || record.Speaker == "" || q.State == sources.Withdrawn {
			continue
		}
		if q.State == sources.Reported && q.Confidence < 1000 { // this person says so now
			_, err = sources.Decide(k.ctx, k.tx, sources.Decision{Kind: sources.GuessedQuote, ID: string(q.ID), Do: sources.Confirm})
		}
		return q.ID, true, err
	}
	return "", false, nil
}
