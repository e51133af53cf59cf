package api

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// citation is a quote with all that belongs to it, as the editor's panel sends it.
type citation struct {
	ID       string `json:"id,omitempty" maxLength:"64" doc:"A quote on file that is completed; none: a new one"`
	Version  int64  `json:"version,omitempty" doc:"Of the quote on file that was completed, which has to be named: another one is refused"`
	Text     string `json:"text" minLength:"1" maxLength:"20000" doc:"Paragraphs parted by a blank line"`
	Kind     string `json:"kind,omitempty" enum:"direct,partial,mixed,paraphrase"`
	Language string `json:"language,omitempty" maxLength:"35"`
	Context  string `json:"context,omitempty" maxLength:"2000" doc:"The sentence that carries it"`

	SpeakerID   string `json:"speaker_id,omitempty" maxLength:"64"`
	Speaker     string `json:"speaker,omitempty" maxLength:"200" doc:"The name; one that is not on file is somebody new. Of an unnamed source, the description"`
	Capacity    string `json:"speaker_capacity,omitempty" maxLength:"200"`
	AddresseeID string `json:"addressee_id,omitempty" maxLength:"64"`
	Addressee   string `json:"addressee,omitempty" maxLength:"200"`
	Outlet      string `json:"outlet,omitempty" maxLength:"200" doc:"Where it was said"`
	Said        string `json:"said,omitempty" maxLength:"200" doc:"When, as an editor writes it: in 2012, last March"`
	Locator     string `json:"locator,omitempty" maxLength:"200" doc:"Time code, page or fragment"`
	Attribution string `json:"attribution_level,omitempty" enum:"on_record,background,unnamed"`
	Reason      string `json:"unnamed_reason,omitempty" maxLength:"1000" doc:"Why no name is given; readers are told"`

	InterviewID string       `json:"interview_id,omitempty" maxLength:"64"`
	Interview   *citedTalk   `json:"interview,omitempty" doc:"A talk of our own that is not on file yet"`
	Source      *citedSource `json:"source,omitempty"`
	NoSource    bool         `json:"no_source,omitempty" doc:"The quote on file has none any more: neither source nor interview"`
	Checked     bool         `json:"checked,omitempty" doc:"The caller compared the words with the source's and says that they stand there"`
}

type citedTalk struct {
	Name   string `json:"name,omitempty" maxLength:"300"`
	Medium string `json:"medium,omitempty" enum:"in_person,phone,video,e-mail,social"`
	Held   string `json:"held,omitempty" maxLength:"200" doc:"When, as an editor writes it"`
	Place  string `json:"place,omitempty" maxLength:"200"`
}

type citedSource struct {
	ID        string `json:"id,omitempty" maxLength:"64"`
	TextID    string `json:"text_id,omitempty" maxLength:"64" doc:"Its words that the quote was held against"`
	Kind      string `json:"kind,omitempty" enum:"page,broadcast,post,call,paper,statement"`
	Title     string `json:"title,omitempty" maxLength:"500"`
	Link      string `json:"link,omitempty" maxLength:"4000"`
	Outlet    string `json:"outlet,omitempty" maxLength:"200"`
	Published string `json:"published,omitempty" maxLength:"200" doc:"When, as an editor writes it"`
	Words     string `json:"words,omitempty" maxLength:"1500000" doc:"That were pasted"`
	Heard     bool   `json:"heard,omitempty" doc:"The words were written down by somebody who listened"`
}

type citeInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body citation
}

type citeKept struct {
	ID       string    `json:"id" doc:"Of the quote, for the document"`
	Quote    quoteCard `json:"quote"`
	Verdict  string    `json:"verdict,omitempty" enum:"match,edited,altered,absent" doc:"Of the words against the source's; none: nothing was compared"`
	SourceID string    `json:"source_id,omitempty"`
	TextID   string    `json:"text_id,omitempty"`
}

func (a *API) cite(ctx context.Context, in *citeInput) (*body[citeKept], error) {
	actor := actorOf(ctx)
	if in.Body.Checked {
		if err := actor.May(firsthand.QuoteVerify); err != nil {
			return nil, err
		}
	}
	c, err := a.citation(ctx, in)
	if err != nil {
		return nil, err
	}
	kept, err := a.Archivist.Cite(ctx, actor, c)
	if err != nil {
		return nil, err
	}
	out := citeKept{ID: string(kept.Quote), Verdict: kept.Comparison.Verdict, SourceID: string(kept.Source), TextID: string(kept.Text)}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		q, err := sources.GetQuote(ctx, tx, kept.Quote)
		if err != nil {
			return err
		}
		cards, err := a.cards(ctx, tx, []sources.Quote{q})
		if err == nil {
			out.Quote = cards[0]
		}
		return err
	})
	return answer(out), err
}

// citation is what is to be kept: of a quote on file, what was sent and the rest as it is.
func (a *API) citation(ctx context.Context, in *citeInput) (c sources.Citation, err error) {
	b := in.Body
	q := sources.Quote{Kind: b.Kind, Language: b.Language, Context: b.Context}
	said := b.Said
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		c.Today = day(a.Clock.Now(), settings)
		if q.Language == "" {
			q.Language = s.Language
		}
		if b.ID == "" {
			return nil
		}
		if q, err = sources.GetQuote(ctx, tx, sources.QuoteID(b.ID)); err != nil {
			return err
		}
		if b.Version == 0 {
			return firsthand.Errorf(firsthand.Invalid, "The record of this quote was not read yet. What you typed is still here: open the record again, then keep it.")
		}
		q.Version = b.Version // the record has to be that one when it is written
		q.SpeakerPrinted, q.AddresseePrinted, q.OutletPrinted, q.Outlet = "", "", "", ""
		return a.sameDay(ctx, tx, &q, &said)
	})
	if err == nil && b.Source != nil {
		err = a.DB.Read(ctx, func(tx *store.Tx) error { return a.sourcesDay(ctx, tx, b.Source, &q, &said) })
	}
	q.Text, q.SpeakerCapacity, q.Locator, q.Attribution, q.UnnamedReason = b.Text, b.Capacity, b.Locator, b.Attribution, b.Reason
	q.Speaker, q.Addressee, q.Interview = sources.PersonID(b.SpeakerID), sources.PersonID(b.AddresseeID), sources.InterviewID(b.InterviewID)
	if b.NoSource {
		q.Source, q.Locator = "", ""
	}
	if b.Kind != "" {
		q.Kind = b.Kind
	}
	c.Quote, c.Speaker, c.Addressee, c.Outlet, c.Said, c.Checked = q, b.Speaker, b.Addressee, b.Outlet, said, b.Checked
	if t := b.Interview; t != nil {
		c.Interview = &sources.Interview{Name: t.Name, Medium: t.Medium, HeldText: t.Held, Place: t.Place}
	}
	if s := b.Source; s != nil {
		c.Source = sources.Source{ID: sources.SourceID(s.ID), Kind: s.Kind, Title: s.Title, URL: s.Link}
		c.SourceOutlet, c.Published, c.TextID = s.Outlet, s.Published, sources.TextID(s.TextID)
		if c.Words.Words = s.Words; s.Heard {
			c.Words.Kind = sources.HeardText
		}
	}
	return c, err
}

// day is today where the desk is.
func day(now time.Time, s publication.Settings) time.Time {
	now = now.In(s.Location())
	return time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
}

// sameDay leaves a date on file as it is where it comes back in the words that it was told in.
func (a *API) sameDay(ctx context.Context, tx *store.Tx, q *sources.Quote, said *string) error {
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
	if err != nil {
		return err
	}
	told := q.SaidText
	if told == "" {
		told = v.WhenSaid(q.SaidOn)
	}
	if *said == told {
		*said = ""
	} else if *said == "" {
		q.SaidOn, q.SaidText = "", ""
	}
	return nil
}

// sourcesDay takes the date that a source was told to have as that date, and not as words to be read: they are in the language
// of the publication.
func (a *API) sourcesDay(ctx context.Context, tx *store.Tx, s *citedSource, q *sources.Quote, said *string) error {
	found, err := sources.ListSources(ctx, tx, []sources.SourceID{sources.SourceID(s.ID)})
	if err != nil || found[sources.SourceID(s.ID)].PublishedOn == "" {
		return err
	}
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
	if err != nil {
		return err
	}
	on := found[sources.SourceID(s.ID)].PublishedOn
	told := v.WhenSaid(on)
	if s.Published == told {
		s.Published = ""
	}
	if *said == told {
		q.SaidOn, q.SaidText, *said = on, "", ""
	}
	return nil
}

type screenshotInput struct {
	Name    string `query:"name" maxLength:"200" doc:"The file's name"`
	Title   string `query:"title" maxLength:"500" doc:"What it shows"`
	RawBody []byte `contentType:"application/octet-stream"`
}

type pictured struct {
	SourceID  string `json:"source_id"`
	CaptureID string `json:"capture_id"`
}

// screenshot keeps a picture of a source: the file first is looked at, so that no source is made for nothing.
func (a *API) screenshot(ctx context.Context, in *screenshotInput) (*body[pictured], error) {
	source, capture, err := a.Archivist.Picture(ctx, actorOf(ctx), sources.Source{Kind: "post", Title: in.Title}, in.Name, in.RawBody)
	return answer(pictured{SourceID: string(source), CaptureID: string(capture)}), err
}
