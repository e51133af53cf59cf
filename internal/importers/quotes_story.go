package importers

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/intake"
	"firsthand/internal/quotation"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const changedByDesk = "The desk has changed this story since it was brought in, or put it into the bin: it stays as the desk has it, and was not read."

// load reads a story with what is known beside its text.
func (r *storyRead) load(ctx context.Context, tx *store.Tx) (err error) {
	r.story, err = stories.Get(ctx, tx, stories.StoryID(r.Became))
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		r.fate, r.notes = runs.Left, []string{"It is not here any more."}
		return nil
	}
	if err != nil {
		return err
	}
	untouched, err := stories.AsBrought(ctx, tx, r.story)
	if err != nil {
		return err
	}
	if !untouched {
		r.fate, r.notes = runs.Kept, []string{changedByDesk}
		return nil
	}
	if r.revision, err = stories.GetRevision(ctx, tx, r.story.Working); err != nil {
		return err
	}
	r.about = intake.About{Headline: r.revision.Content.Title, Dek: r.revision.Content.Dek}
	topics, err := stories.ListTopics(ctx, tx, r.revision.Content.Meta.Topics)
	if err != nil {
		return err
	}
	for _, id := range r.revision.Content.Meta.Topics {
		if t := topics[id]; t.Name != "" && !t.Internal {
			r.about.Topics = append(r.about.Topics, t.Name)
		}
	}
	bylines, err := stories.ListBylines(ctx, tx, r.revision.Content.Meta.Bylines)
	for _, id := range r.revision.Content.Meta.Bylines {
		if b := bylines[id]; b.Name != "" {
			r.about.Byline = append(r.about.Byline, b.Name)
		}
	}
	return err
}

// find looks for quotes in the story. Whatever a stranger's text does to the reader is that story's alone.
func (r *storyRead) find(known []quotation.KnownPerson) {
	if r.fate != "" {
		return
	}
	defer func() {
		if p := recover(); p != nil {
			r.failed = fmt.Errorf("read story %s for quotes: panic: %v", r.Became, p)
		}
	}()
	r.about.Known = known
	r.found, r.failed = intake.FindIn("The story", r.revision.Content.Body, r.about)
	if r.failed == nil && len(r.found.Quotes) == 0 {
		r.fate = runs.Unchanged
	}
}

// foundKeeper keeps what was found in one story.
type foundKeeper struct {
	keeper
	one       *storyRead
	fresh     int // quotes that were not on file
	newPeople int
}

func (k *foundKeeper) keep() error {
	k.draft = &intake.Draft{Language: k.one.story.Language}
	k.people, k.outlets = map[string]sources.PersonID{}, map[string]sources.OutletID{}
	if err := k.speakers(); err != nil {
		return err
	}
	before, err := k.before()
	if err != nil {
		return err
	}
	ids := make([]string, len(k.one.found.Quotes))
	for i, q := range k.one.found.Quotes {
		q.Interview = nil // that a talk of our own is behind it is a person's word
		id, err := k.record(q, before)
		if err != nil {
			return err
		}
		ids[i] = string(id)
	}
	_, err = stories.MarkQuotes(k.ctx, k.tx, k.one.story.ID, k.one.revision.ID, k.one.found.Marked(ids))
	return err
}

// record is the record of a quote: the one that the story led to before its text was brought in anew, else a new one.
func (k *foundKeeper) record(q intake.Quote, before map[string]sources.QuoteID) (sources.QuoteID, error) {
	record := k.quote(q, nil)
	key := quoteKey(record.Text, record.SpeakerPrinted)
	if id := before[key]; id != "" {
		return id, nil
	}
	if q.Outlet != "" {
		var err error
		if record.Outlet, err = k.outlet(q.Outlet); err != nil {
			return "", err
		}
	}
	id, err := sources.SaveQuote(k.ctx, k.tx, record)
	before[key] = id
	k.fresh++
	return id, err
}

// before are the records that the story ever printed.
func (k *foundKeeper) before() (map[string]sources.QuoteID, error) {
	ids, err := stories.EverPrinted(k.ctx, k.tx, k.one.story.ID)
	if err != nil {
		return nil, err
	}
	quotes, err := sources.ListQuotes(k.ctx, k.tx, ids)
	found := make(map[string]sources.QuoteID, len(quotes))
	for id, q := range quotes {
		found[quoteKey(q.Text, q.SpeakerPrinted)] = id
	}
	return found, err
}

// speakers finds those who speak, and those they speak to, on file. Somebody with a full name who speaks and whom nobody is
// called on file is put there; a name that several people have leads to none of them. An archive's short names ("Brandt")
// are left alone: each would gather what all of that name ever said.
func (k *foundKeeper) speakers() error {
	full := map[string]bool{}
	for _, p := range k.one.found.People {
		full[store.Fold(p.Name)] = len(strings.Fields(p.Name)) > 1
	}
	for _, q := range k.one.found.Quotes {
		for i, name := range []string{q.Speaker, q.Addressee} {
			key := store.Fold(name)
			if _, looked := k.people[key]; name == "" || looked && (i > 0 || k.people[key] != "") {
				continue
			}
			id, candidates, err := sources.MatchPerson(k.ctx, k.tx, name)
			if err == nil && id == "" && candidates == 0 && i == 0 && full[key] {
				id, err = sources.SavePerson(k.ctx, k.tx, sources.Person{Name: name})
				k.newPeople++
			}
			if err != nil {
				return err
			}
			k.people[key] = id
		}
	}
	return nil
}
