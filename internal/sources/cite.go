package sources

import (
	"cmp"
	"context"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Citation is a quote with everything that belongs to it, as somebody at the desk gives it in one go.
type Citation struct {
	Quote     Quote  // its names as records, if they are; ID: a record on file that is completed, of this Version
	Speaker   string // the name, where Quote.Speaker is not known: one on file who is called so, or somebody new
	Addressee string
	Outlet    string
	Said      string // when, as an editor writes it

	Source       Source // ID: one on file; none of ID, URL and Title: no source yet
	SourceOutlet string
	Published    string     // as an editor writes it
	Words        SourceText // of the source: Words "" gives none
	TextID       TextID     // or those that are on file
	Interview    *Interview // the talk of our own that it comes from; HeldText is read as a date

	Checked bool      // somebody compared the words with the source and says that they stand there
	Today   time.Time // what "last March" is counted from
}

// Cited is what became of a citation.
type Cited struct {
	Quote      QuoteID
	Source     SourceID
	Text       TextID
	Comparison Comparison // Verdict "" where nothing was compared
}

// Cite keeps a quote, its people, its source with words, its interview and what the machine found, all or nothing.
func (a *Archivist) Cite(ctx context.Context, actor firsthand.Actor, c Citation) (Cited, error) {
	var t SourceText
	var page []byte
	switch {
	case strings.TrimSpace(c.Words.Words) != "":
		given, err := givenText(c.Words.Words)
		if err != nil {
			return Cited{}, err
		}
		given.By, t = actor.Name, given
		if c.Words.Kind == HeardText && t.Kind == PastedText {
			t.Kind = HeardText
		}
	case c.TextID != "":
		err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
			t, err = GetText(ctx, tx, c.TextID)
			return err
		})
		if err != nil {
			return Cited{}, err
		}
		page = a.pageOf(ctx, t)
	}
	var found Comparison
	if t.Kind != "" {
		found = a.compareWith(c.Quote, t, page)
	}
	if c.Checked && !found.stands() {
		if t.Kind == "" {
			return Cited{}, firsthand.Errorf(firsthand.Invalid, "A quote is checked against the words of its source: give these first.")
		}
		return Cited{}, found.refusal()
	}
	var out Cited
	err := a.DB.Write(ctx, actor, firsthand.QuoteSave, func(tx *store.Tx) (err error) {
		out, err = c.keep(ctx, tx, t, found)
		return err
	})
	return out, err
}

// keep writes a citation whose words were compared already.
func (c Citation) keep(ctx context.Context, tx *store.Tx, t SourceText, found Comparison) (Cited, error) {
	if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
		return Cited{}, err
	}
	err := c.sameRecord(ctx, tx)
	if err != nil {
		return Cited{}, err
	}
	q := c.Quote
	if err = c.saveSource(ctx, tx, &q, &t); err != nil {
		return Cited{}, err
	}
	if err = c.savePeople(ctx, tx, &q); err != nil {
		return Cited{}, err
	}
	if err = c.saveTalk(ctx, tx, &q); err != nil {
		return Cited{}, err
	}
	if c.Said != "" {
		if q.SaidOn, err = ReadWhen(c.Said, c.Today); err != nil {
			return Cited{}, err
		}
		q.SaidText = asPrinted(c.Said)
	}
	if q.Locator == "" && found.stands() {
		q.Locator = t.timeAt(found.Start)
	}
	q.Confidence = 1000 // a person says so
	out := Cited{Source: q.Source, Text: t.ID, Comparison: found}
	if out.Quote, err = SaveQuote(ctx, tx, q); err != nil || t.ID == "" {
		return out, err
	}
	out.Comparison.Quote, out.Comparison.Text = out.Quote, t.ID
	saved, err := GetQuote(ctx, tx, out.Quote)
	if err != nil {
		return out, err
	}
	out.Comparison.Version = saved.Version
	if c.Checked {
		return out, out.Comparison.confirm(ctx, tx, t, tx.Actor().Name)
	}
	return out, putComparison(ctx, tx, out.Comparison)
}

// sameRecord refuses what was made from a record that is another by now, and keeps it as it is until this is written.
func (c Citation) sameRecord(ctx context.Context, tx *store.Tx) error {
	if c.Quote.ID == "" {
		return nil
	}
	var now Quote
	if err := lockQuote(ctx, tx, c.Quote.ID, &now); err != nil {
		return err
	}
	if now.Version != c.Quote.Version {
		return firsthand.Errorf(firsthand.Conflict, "Somebody else changed the record of this quote while you had it open. What you typed is still here: look at the record again, then keep it.")
	}
	return nil
}

// asPrinted is a date as captions print it: a program's own form is left to be said in words.
func asPrinted(said string) string {
	said = strings.TrimSpace(said)
	if _, err := ParseEDTF(said); err == nil && len(said) != 4 {
		return ""
	}
	return said
}

// saveSource keeps the source and its words, and names them in the quote.
func (c Citation) saveSource(ctx context.Context, tx *store.Tx, q *Quote, t *SourceText) (err error) {
	s := c.Source
	given := t.Kind != "" && t.ID == ""
	if s.ID == "" && s.URL == "" && s.Title == "" && given {
		s.Title = "Notes of " + tx.Actor().Name
		s.Kind = cmp.Or(s.Kind, "statement")
	}
	switch {
	case t.ID != "":
		s.ID = t.Source
	case s.ID == "" && s.URL == "" && s.Title == "":
		return nil
	}
	if s.ID != "" && s.URL == "" && s.Title == "" {
		q.Source = s.ID // as it is on file
	} else {
		if c.SourceOutlet != "" {
			if s.Outlet, err = SaveOutlet(ctx, tx, Outlet{Name: c.SourceOutlet}); err != nil {
				return err
			}
		}
		if c.Published != "" {
			if s.PublishedOn, err = ReadWhen(c.Published, c.Today); err != nil {
				return err
			}
		}
		s.Kind = cmp.Or(s.Kind, "page")
		address, locator := ReadLink(s.URL)
		s.URL, q.Locator = address, cmp.Or(q.Locator, locator)
		if err := s.keepRest(ctx, tx); err != nil {
			return err
		}
		if q.Source, err = SaveSource(ctx, tx, s); err != nil {
			return err
		}
	}
	if given {
		t.Source = q.Source
		t.ID, err = SaveText(ctx, tx, *t)
	}
	return err
}

// keepRest fills in what is on file of a source and was not given.
func (s *Source) keepRest(ctx context.Context, tx *store.Tx) error {
	if s.ID == "" {
		return nil // SaveSource looks for one with this address
	}
	found, err := ListSources(ctx, tx, []SourceID{s.ID})
	if err != nil {
		return err
	}
	old, ok := found[s.ID]
	if !ok {
		return firsthand.Errorf(firsthand.NotFound, "The source of this quote is not on file any more.")
	}
	s.Title, s.URL, s.Outlet = cmp.Or(s.Title, old.Title), cmp.Or(s.URL, old.URL), cmp.Or(s.Outlet, old.Outlet)
	s.PublishedOn, s.Programme, s.Creators = cmp.Or(s.PublishedOn, old.PublishedOn), cmp.Or(s.Programme, old.Programme), old.Creators
	s.AccessedAt, s.ArchivedURL, s.ArchivedAt, s.Digest, s.Primary = old.AccessedAt, old.ArchivedURL, old.ArchivedAt, old.Digest, old.Primary
	return nil
}

// savePeople finds or makes the people and the outlet whom the citation names. Of an unnamed source nobody is made.
func (c Citation) savePeople(ctx context.Context, tx *store.Tx, q *Quote) (err error) {
	if q.Attribution == Unnamed {
		q.Speaker, q.SpeakerPrinted, q.SpeakerCapacity = "", cmp.Or(c.Speaker, q.SpeakerPrinted), ""
	} else if err = named(ctx, tx, &q.Speaker, &q.SpeakerPrinted, c.Speaker); err != nil {
		return err
	}
	if err = named(ctx, tx, &q.Addressee, &q.AddresseePrinted, c.Addressee); err != nil {
		return err
	}
	if c.Outlet != "" {
		if q.Outlet, err = SaveOutlet(ctx, tx, Outlet{Name: c.Outlet}); err != nil {
			return err
		}
		q.OutletPrinted = cmp.Or(q.OutletPrinted, strings.TrimSpace(c.Outlet))
	}
	return nil
}

// named finds the person on file whom a name means, or makes one; readers of a quote that nobody checked see the name as
// it is printed.
func named(ctx context.Context, tx *store.Tx, id *PersonID, printed *string, name string) error {
	name = strings.TrimSpace(name)
	if *id != "" {
		p, err := GetPerson(ctx, tx, *id)
		if *printed == "" {
			*printed = cmp.Or(name, p.Name)
		}
		return err
	}
	if name == "" {
		return nil
	}
	found, candidates, err := MatchPerson(ctx, tx, name)
	if err != nil {
		return err
	}
	if candidates > 1 {
		return firsthand.Errorf(firsthand.Conflict, "Several people on file are called %s: choose one of them.", name)
	}
	*printed = cmp.Or(*printed, name)
	if *id = found; found == "" {
		*id, err = SavePerson(ctx, tx, Person{Name: name})
	}
	return err
}

// saveTalk keeps the talk of our own that a quote comes from.
func (c Citation) saveTalk(ctx context.Context, tx *store.Tx, q *Quote) (err error) {
	if c.Interview == nil {
		return nil
	}
	i := *c.Interview
	if i.HeldOn, err = ReadWhen(i.HeldText, c.Today); err != nil {
		return err
	}
	i.HeldText, i.Source = asPrinted(i.HeldText), q.Source
	if i.Name == "" {
		i.Name = "Interview with " + cmp.Or(q.SpeakerPrinted, "a source")
	}
	if q.Attribution != Unnamed && q.Speaker != "" {
		i.Interviewees = []PersonID{q.Speaker}
	}
	if q.SaidOn == "" {
		q.SaidOn, q.SaidText = i.HeldOn, i.HeldText
	}
	q.HeardBy = cmp.Or(q.HeardBy, "firsthand")
	q.Interview, err = SaveInterview(ctx, tx, i)
	return err
}
