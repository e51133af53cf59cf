package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// citeRoutes are what the editor asks while somebody cites.
func (a *API) citeRoutes(r huma.API) {
	route(a, r, "GET", "/cite/suggest", "What the desk has on file that may be cited: people, interviews, outlets, quotes; best first", a.suggest)
	route(a, r, "GET", "/cite/quotes", "Quotes as the editor shows them, with the caption that readers see", a.citedQuotes)
	route(a, r, "POST", "/cite/check", "Find words in a source, and every difference; a link that is not on file is fetched and kept", a.citeCheck, firsthand.SourceSave)
	route(a, r, "POST", "/cite/find", "The quotes that a text prints, and who says them as far as it tells; nothing is kept", a.citeFind, firsthand.QuoteSave)
	route(a, r, "POST", "/stories/{id}/quotes", "Keep a quote with its people, source, words and interview in one go", a.cite,
		firsthand.QuoteSave, firsthand.QuoteVerify)
	upload(a, r, "/cite/screenshot", "Keep a picture of a source, as a source with a capture", a.screenshot, firsthand.SourceCapture)
	route(a, r, "GET", "/stories/{id}/quote-state", "How the quotes of a story stand: sources, checks, records that changed", a.quoteState)
}

// quoteCard is a quote as the editor shows it.
type quoteCard struct {
	ID         string `json:"id"`
	Text       string `json:"text"`
	Kind       string `json:"kind"`
	SpeakerID  string `json:"speaker_id,omitempty"`
	Speaker    string `json:"speaker,omitempty" doc:"As readers see the name"`
	Addressee  string `json:"addressee,omitempty"`
	Outlet     string `json:"outlet,omitempty"`
	Said       string `json:"said,omitempty" doc:"When, in words"`
	Locator    string `json:"locator,omitempty"`
	Unnamed    bool   `json:"unnamed,omitempty"`
	State      string `json:"state" enum:"reported,checked,disputed,withdrawn"`
	StateBy    string `json:"state_by,omitempty"`
	StateNote  string `json:"state_note,omitempty"`
	HasSource  bool   `json:"has_source"`
	SourceID   string `json:"source_id,omitempty"`
	Source     string `json:"source,omitempty" doc:"Its title or address"`
	SourceURL  string `json:"source_url,omitempty"`
	SourceKind string `json:"source_kind,omitempty"`
	Interview  string `json:"interview_id,omitempty"`
	Caption    string `json:"caption,omitempty" doc:"What readers see below it"`
	Version    int64  `json:"version"`
	Why        string `json:"why,omitempty" enum:"words,like,said,story" doc:"Why it is suggested"`
}

// cards makes the cards of quotes, in their order.
func (a *API) cards(ctx context.Context, tx *store.Tx, quotes []sources.Quote) ([]quoteCard, error) {
	ids := make([]sources.QuoteID, len(quotes))
	var from []sources.SourceID
	for i, q := range quotes {
		ids[i] = q.ID
		if q.Source != "" {
			from = append(from, q.Source)
		}
	}
	found, err := sources.ListSources(ctx, tx, from)
	if err != nil {
		return nil, err
	}
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
	if err != nil {
		return nil, err
	}
	captions := v.Captions(ids)
	list := make([]quoteCard, len(quotes))
	for i, q := range quotes {
		list[i] = quoteCard{ID: string(q.ID), Text: q.Text, Kind: q.Kind, SpeakerID: string(q.Speaker), Speaker: q.SpeakerPrinted, Addressee: q.AddresseePrinted,
			Outlet: q.OutletPrinted, Said: q.SaidText, Locator: q.Locator, Unnamed: q.Attribution == sources.Unnamed, State: string(q.State), StateBy: q.StateBy,
			StateNote: q.StateNote, HasSource: q.Source != "" || q.Interview != "", SourceID: string(q.Source), Interview: string(q.Interview), Caption: captions[q.ID], Version: q.Version}
		if list[i].Said == "" {
			list[i].Said = v.WhenSaid(q.SaidOn)
		}
		if s, ok := found[q.Source]; ok {
			list[i].Source, list[i].SourceURL, list[i].SourceKind = s.Title, s.URL, s.Kind
		}
	}
	return list, v.Err()
}

type suggestInput struct {
	Story   string `query:"story" maxLength:"64" doc:"Whose people come first"`
	Words   string `query:"words" maxLength:"4000" doc:"The words that are to be cited"`
	Query   string `query:"q" maxLength:"200" doc:"A name, an outlet, words, or a name and words"`
	Speaker string `query:"speaker" maxLength:"64" doc:"Only what this person said"`
	Limit   int    `query:"limit" minimum:"1" maximum:"50" default:"12"`
}

type suggestedPerson struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	InStory     bool   `json:"in_story,omitempty"`
}

type suggestedTalk struct {
	ID           string   `json:"id"`
	Name         string   `json:"name"`
	Interviewees []string `json:"interviewees"`
	OutletID     string   `json:"outlet_id,omitempty"`
	SourceID     string   `json:"source_id,omitempty"`
	Held         string   `json:"held,omitempty" doc:"When, in words"`
}

type suggestedOutlet struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type suggestions struct {
	People     []suggestedPerson `json:"people"`
	Interviews []suggestedTalk   `json:"interviews"`
	Outlets    []suggestedOutlet `json:"outlets"`
	Quotes     []quoteCard       `json:"quotes"`
}

func (a *API) suggest(ctx context.Context, in *suggestInput) (*body[suggestions], error) {
	out := suggestions{People: []suggestedPerson{}, Interviews: []suggestedTalk{}, Outlets: []suggestedOutlet{}, Quotes: []quoteCard{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		o := sources.Suggest{Words: in.Words, Query: in.Query, Speaker: sources.PersonID(in.Speaker), Limit: in.Limit}
		var err error
		if in.Story != "" {
			if o.People, err = stories.PeopleNear(ctx, tx, stories.StoryID(in.Story)); err != nil {
				return err
			}
		}
		found, err := sources.MakeSuggestions(ctx, tx, o)
		if err != nil {
			return err
		}
		return a.fillSuggestions(ctx, tx, &out, o, found)
	})
	return answer(out), err
}

func (a *API) fillSuggestions(ctx context.Context, tx *store.Tx, out *suggestions, o sources.Suggest, found sources.Suggestions) error {
	near := map[sources.PersonID]bool{}
	for _, id := range o.People {
		near[id] = true
	}
	for _, p := range found.People {
		out.People = append(out.People, suggestedPerson{ID: string(p.ID), Name: p.Name, Description: p.Description, InStory: near[p.ID]})
	}
	for _, o := range found.Outlets {
		out.Outlets = append(out.Outlets, suggestedOutlet{ID: string(o.ID), Name: o.Name})
	}
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
	if err != nil {
		return err
	}
	for _, i := range found.Interviews {
		talk := suggestedTalk{ID: string(i.ID), Name: i.Name, Interviewees: texts(i.Interviewees), OutletID: string(i.Outlet), SourceID: string(i.Source), Held: i.HeldText}
		if talk.Held == "" {
			talk.Held = v.WhenSaid(i.HeldOn)
		}
		out.Interviews = append(out.Interviews, talk)
	}
	quotes := make([]sources.Quote, len(found.Quotes))
	for i, q := range found.Quotes {
		quotes[i] = q.Quote
	}
	if out.Quotes, err = a.cards(ctx, tx, quotes); err != nil {
		return err
	}
	for i, q := range found.Quotes {
		out.Quotes[i].Why = q.Why
	}
	return nil
}

type citedInput struct {
	IDs string `query:"ids" maxLength:"8000" required:"true" doc:"Of quotes, parted by commas, 200 at most"`
}

type cardList struct {
	Quotes []quoteCard `json:"quotes" doc:"Those that are on file, in the order asked for"`
}

func (a *API) citedQuotes(ctx context.Context, in *citedInput) (*body[cardList], error) {
	out := cardList{Quotes: []quoteCard{}}
	names := strings.Split(in.IDs, ",")
	if len(names) > 200 {
		return nil, firsthand.Errorf(firsthand.Invalid, "200 quotes are given at a time, not %d: ask again for the rest.", len(names))
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		ids := make([]sources.QuoteID, len(names))
		for i, name := range names {
			ids[i] = sources.QuoteID(name)
		}
		found, err := sources.ListQuotes(ctx, tx, ids)
		if err != nil {
			return err
		}
		var list []sources.Quote
		for _, id := range ids {
			if q, ok := found[id]; ok {
				list = append(list, q)
				delete(found, id)
			}
		}
		out.Quotes, err = a.cards(ctx, tx, list)
		return err
	})
	return answer(out), err
}
