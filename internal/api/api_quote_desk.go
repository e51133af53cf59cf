package api

import (
	"context"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// waits is how much waits at the quote desk about one person.
type waits struct {
	PersonID      string `json:"person_id" doc:"None: nobody is named"`
	Name          string `json:"name"`
	Quotes        int    `json:"quotes"`
	Sure          int    `json:"sure" doc:"Quotes whose speaker is sure"`
	Relationships int    `json:"relationships"`
	Facts         int    `json:"facts"`
	Total         int    `json:"total"`
}

func waitsOf(w sources.Waits) waits {
	return waits{PersonID: string(w.Person), Name: w.Name, Quotes: w.Quotes, Sure: w.Sure, Relationships: w.Relationships, Facts: w.Facts, Total: w.Total}
}

type quoteDesk struct {
	People []waits `json:"people" doc:"Those about whom the most waits first" nullable:"false"`
	All    waits   `json:"all" doc:"Of everybody, with the first page"`
	Next   string  `json:"next,omitempty"`
}

type quoteDeskInput struct {
	Desk   string `query:"desk" enum:"waiting,aside,dropped" default:"waiting"`
	Before string `query:"before" maxLength:"100" doc:"The next that the last page gave"`
}

// guess is what a machine found and nobody said yes or no to.
type guess struct {
	Kind       string `json:"kind" enum:"quote,relationship,fact"`
	ID         string `json:"id"`
	Version    string `json:"version" doc:"For the decision on it"`
	Confidence int    `json:"confidence,omitempty" doc:"Per mille, of a quote's speaker"`
	Sure       bool   `json:"sure"`
	Text       string `json:"text"`
	Sentence   string `json:"sentence,omitempty" doc:"The words that say so"`
	StoryID    string `json:"story_id,omitempty"`
	Partial    bool   `json:"partial,omitempty"`

	Values guessValues `json:"values"`
}

// guessValues are what a guess says; which of them count depends on its kind.
type guessValues struct {
	SpeakerID   string   `json:"speaker_id,omitempty" maxLength:"64"`
	Speaker     string   `json:"speaker,omitempty" maxLength:"200" doc:"As printed"`
	AddresseeID string   `json:"addressee_id,omitempty" maxLength:"64"`
	Addressee   string   `json:"addressee,omitempty" maxLength:"200"`
	Outlet      string   `json:"outlet,omitempty" maxLength:"200"`
	InterviewID string   `json:"interview_id,omitempty" maxLength:"64"`
	Unnamed     bool     `json:"unnamed,omitempty" doc:"A description, and not a name"`
	Reason      string   `json:"unnamed_reason,omitempty" maxLength:"1000" doc:"Why an unnamed source is not named"`
	Confidence  int      `json:"confidence,omitempty" minimum:"0" maximum:"999" doc:"To wait again: how sure the machine was"`
	SubjectID   string   `json:"subject_id,omitempty" maxLength:"64"`
	Subject     string   `json:"subject,omitempty" maxLength:"200"`
	ObjectID    string   `json:"object_id,omitempty" maxLength:"64"`
	Object      string   `json:"object,omitempty" maxLength:"200"`
	Tie         string   `json:"tie,omitempty" maxLength:"20" doc:"What they are to each other"`
	Status      string   `json:"status,omitempty" maxLength:"20"`
	Started     string   `json:"started,omitempty" maxLength:"60" doc:"EDTF"`
	Ended       string   `json:"ended,omitempty" maxLength:"60" doc:"EDTF"`
	Text        string   `json:"text,omitempty" maxLength:"2000" doc:"Of a fact"`
	Date        string   `json:"date,omitempty" maxLength:"60" doc:"EDTF"`
	DateText    string   `json:"date_text,omitempty" maxLength:"200"`
	PeopleIDs   []string `json:"people_ids,omitempty" maxItems:"100" doc:"Whom a fact is about"`
	People      []string `json:"people,omitempty" maxItems:"100" maxLength:"200"`
}

type guessInput struct {
	Person string `query:"person" maxLength:"64" doc:"None: those that name nobody"`
	Kind   string `query:"kind" enum:"quote,relationship,fact" default:"quote"`
	Desk   string `query:"desk" enum:"waiting,aside,dropped" default:"waiting"`
	Before string `query:"before" maxLength:"100" doc:"The next that the last page gave"`
}

type guessList struct {
	Guesses []guess `json:"guesses" doc:"The surest first" nullable:"false"`
	Next    string  `json:"next,omitempty"`
}

type deskDecision struct {
	Kind    string       `json:"kind" enum:"quote,relationship,fact"`
	ID      string       `json:"id" maxLength:"64"`
	Version string       `json:"version" minLength:"1" maxLength:"64" doc:"Of what was seen: a decision on another is refused"`
	Do      string       `json:"do" enum:"confirm,change,drop,aside,wait"`
	Values  *guessValues `json:"values,omitempty" doc:"For change: all of them, as they are to be"`
}

type decideInput struct {
	Body struct {
		Decisions []deskDecision `json:"decisions" minItems:"1" maxItems:"200" nullable:"false"`
	}
}

type refusal struct {
	Kind string `json:"kind"`
	ID   string `json:"id"`
	Why  string `json:"why"`
}

type decidedList struct {
	Undo    []deskDecision `json:"undo" doc:"The decisions that take these back, with the version that each is now" nullable:"false"`
	Refused []refusal      `json:"refused" doc:"What could not be done, and why" nullable:"false"`
}

func (a *API) quoteDeskRoutes(r huma.API) {
	route(a, r, "GET", "/quote-desk", "Whom unconfirmed quotes and facts are about, and how many", a.quoteDesk)
	route(a, r, "GET", "/quote-desk/guesses", "Unconfirmed quotes or facts about a person", a.listGuesses)
	route(a, r, "POST", "/quote-desk/decisions", "Confirm, change, drop or put aside what a machine found, one or many", a.decide,
		firsthand.QuoteSave, firsthand.RelationshipSave, firsthand.FactSave, firsthand.FactConfirm)
	route(a, r, "GET", "/quotes", "Quotes on file, the last kept first: by words, speaker, state", a.findQuotes)
}

// deskOf is where something stands, in the room's words.
func deskOf(desk string) string {
	if desk == "waiting" {
		return sources.DeskWaits
	}
	return desk
}

func badPlace(before string) error {
	return firsthand.Errorf(firsthand.Invalid, "%q is not where a page of this list ended: give the next of the last answer.", before)
}

// numberAndID reads where a page ended.
func numberAndID(before string) (n int, id string, err error) {
	if before == "" {
		return 0, "", nil
	}
	number, id, _ := strings.Cut(before, "_")
	n, err = strconv.Atoi(number)
	if err != nil || id != "" && !firsthand.CleanID(id) {
		return 0, "", badPlace(before)
	}
	return n, id, nil
}

func (a *API) quoteDesk(ctx context.Context, in *quoteDeskInput) (*body[quoteDesk], error) {
	out := quoteDesk{People: []waits{}}
	total, id, err := numberAndID(in.Before)
	if err != nil {
		return nil, err
	}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListWaiting(ctx, tx, deskOf(in.Desk), sources.WaitsPlace{Total: total, Person: sources.PersonID(id)}, pageOfList)
		if err != nil {
			return err
		}
		for _, w := range list {
			out.People = append(out.People, waitsOf(w))
		}
		if len(list) == pageOfList {
			last := list[len(list)-1]
			out.Next = strconv.Itoa(last.Total) + "_" + string(last.Person)
		}
		if in.Before != "" {
			return nil // it was told with the first page
		}
		all, err := sources.CountWaiting(ctx, tx, deskOf(in.Desk))
		out.All = waitsOf(all)
		return err
	})
	return answer(out), err
}

func (a *API) decide(ctx context.Context, in *decideInput) (*body[decidedList], error) {
	out := decidedList{}
	err := a.write(ctx, firsthand.QuoteSave, func(tx *store.Tx) error {
		out = decidedList{Undo: []deskDecision{}, Refused: []refusal{}}
		for _, d := range in.Body.Decisions {
			err := tx.Savepoint(ctx, func() error {
				undo, err := d.done(ctx, tx)
				if err == nil {
					out.Undo = append(out.Undo, undo)
				}
				return err
			})
			switch firsthand.ErrorCode(err) {
			case "":
			case firsthand.Invalid, firsthand.NotFound, firsthand.Conflict:
				out.Refused = append(out.Refused, refusal{Kind: d.Kind, ID: d.ID, Why: firsthand.ErrorMessage(err)})
			default:
				return err
			}
		}
		return nil
	})
	return answer(out), err
}

// done does one decision. An outlet is found by its name, or put on file.
func (d deskDecision) done(ctx context.Context, tx *store.Tx) (deskDecision, error) {
	in := sources.Decision{Kind: d.Kind, ID: d.ID, Do: d.Do, Seen: d.Version}
	if v := d.Values; v != nil {
		in.Quote = &sources.QuoteChange{Speaker: sources.PersonID(v.SpeakerID), SpeakerPrinted: v.Speaker, Addressee: sources.PersonID(v.AddresseeID), AddresseePrinted: v.Addressee,
			OutletPrinted: v.Outlet, Interview: sources.InterviewID(v.InterviewID), UnnamedReason: v.Reason, Confidence: v.Confidence}
		in.Relationship = &sources.Relationship{Kind: v.Tie, Status: v.Status, Started: v.Started, Ended: v.Ended, DateText: v.DateText}
		in.Fact = &sources.Fact{Text: v.Text, EDTF: v.Date, DateText: v.DateText, People: ids[sources.PersonID](v.PeopleIDs)}
		if v.Outlet != "" && d.Kind == sources.GuessedQuote {
			var err error
			if in.Quote.Outlet, err = sources.SaveOutlet(ctx, tx, sources.Outlet{Name: v.Outlet}); err != nil {
				return deskDecision{}, err
			}
		}
	}
	undo, err := sources.Decide(ctx, tx, in)
	if err != nil {
		return deskDecision{}, err
	}
	out := deskDecision{Kind: undo.Kind, ID: undo.ID, Version: undo.Seen, Do: undo.Do}
	switch {
	case undo.Quote != nil:
		q := undo.Quote
		out.Values = &guessValues{SpeakerID: string(q.Speaker), Speaker: q.SpeakerPrinted, AddresseeID: string(q.Addressee), Addressee: q.AddresseePrinted, Outlet: q.OutletPrinted,
			InterviewID: string(q.Interview), Confidence: q.Confidence}
	case undo.Relationship != nil:
		r := undo.Relationship
		out.Values = &guessValues{Tie: r.Kind, Status: r.Status, Started: r.Started, Ended: r.Ended, DateText: r.DateText}
	case undo.Fact != nil:
		f := undo.Fact
		out.Values = &guessValues{Text: f.Text, Date: f.EDTF, DateText: f.DateText, PeopleIDs: texts(f.People)}
	}
	return out, nil
}
