package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/checking"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// quote is what somebody said, in the source's words.
type quote struct {
	ID               string   `json:"id,omitempty" readOnly:"true"`
	Text             string   `json:"text" maxLength:"20000" doc:"Paragraphs parted by a blank line"`
	Kind             string   `json:"kind,omitempty" enum:"direct,partial,mixed,paraphrase"`
	Language         string   `json:"language,omitempty" maxLength:"35"`
	OriginalText     string   `json:"original_text,omitempty" maxLength:"20000"`
	Translator       string   `json:"translator,omitempty" maxLength:"200"`
	SpeakerID        string   `json:"speaker_id,omitempty" maxLength:"64"`
	SpeakerPrinted   string   `json:"speaker_printed,omitempty" maxLength:"200" doc:"The attribution as the story prints it"`
	SpeakerCapacity  string   `json:"speaker_capacity,omitempty" maxLength:"200"`
	AddresseeID      string   `json:"addressee_id,omitempty" maxLength:"64"`
	AddresseePrinted string   `json:"addressee_printed,omitempty" maxLength:"200"`
	AboutIDs         []string `json:"about_ids,omitempty" maxItems:"50"`
	OutletID         string   `json:"outlet_id,omitempty" maxLength:"64"`
	OutletPrinted    string   `json:"outlet_printed,omitempty" maxLength:"200"`
	InterviewID      string   `json:"interview_id,omitempty" maxLength:"64"`
	SourceID         string   `json:"source_id,omitempty" maxLength:"64"`
	Locator          string   `json:"locator,omitempty" maxLength:"200" doc:"Time code, page or fragment"`
	SaidOn           string   `json:"said_on,omitempty" maxLength:"60" doc:"EDTF"`
	SaidText         string   `json:"said_text,omitempty" maxLength:"200" doc:"The date as printed"`
	Context          string   `json:"context,omitempty" maxLength:"2000"`
	HeardBy          string   `json:"heard_by,omitempty" enum:"firsthand,outlet,spokesperson"`
	Attribution      string   `json:"attribution_level,omitempty" enum:"on_record,background,unnamed"`
	UnnamedReason    string   `json:"unnamed_reason,omitempty" maxLength:"1000" doc:"Why no name is given; readers are told"`

	State     string `json:"state,omitempty" readOnly:"true"`
	StateBy   string `json:"state_by,omitempty" readOnly:"true"`
	StateNote string `json:"state_note,omitempty" readOnly:"true"`
	StateAt   string `json:"state_at,omitempty" readOnly:"true"`
	Passage   string `json:"passage,omitempty" readOnly:"true"`
	Version   int64  `json:"version,omitempty" readOnly:"true"`

	SpeakerName string `json:"speaker_name,omitempty" readOnly:"true" doc:"Of the person on file, in lists"`
	Confidence  int    `json:"confidence,omitempty" readOnly:"true" doc:"Per mille, of a machine's answer; 1000: a person said so"`
}

func quoteOf(q sources.Quote) quote {
	about := make([]string, len(q.About))
	for i, id := range q.About {
		about[i] = string(id)
	}
	return quote{ID: string(q.ID), Text: q.Text, Kind: q.Kind, Language: q.Language, OriginalText: q.OriginalText, Translator: q.Translator, SpeakerID: string(q.Speaker),
		SpeakerPrinted: q.SpeakerPrinted, SpeakerCapacity: q.SpeakerCapacity, AddresseeID: string(q.Addressee), AddresseePrinted: q.AddresseePrinted, AboutIDs: about,
		OutletID: string(q.Outlet), OutletPrinted: q.OutletPrinted, InterviewID: string(q.Interview), SourceID: string(q.Source), Locator: q.Locator, SaidOn: q.SaidOn,
		SaidText: q.SaidText, Context: q.Context, HeardBy: q.HeardBy, Attribution: q.Attribution, UnnamedReason: q.UnnamedReason, State: string(q.State), StateBy: q.StateBy,
		StateNote: q.StateNote, StateAt: stamp(q.StateAt), Passage: q.Passage, Version: q.Version, Confidence: q.Confidence}
}

// record is the quote to keep. Who says who spoke is a person at the desk, so nothing in it is a guess.
func (q quote) record(id, slug string) sources.Quote {
	about := make([]sources.PersonID, len(q.AboutIDs))
	for i, person := range q.AboutIDs {
		about[i] = sources.PersonID(person)
	}
	return sources.Quote{ID: sources.QuoteID(id), Slug: slug, Text: q.Text, Kind: q.Kind, Language: q.Language, OriginalText: q.OriginalText, Translator: q.Translator,
		Speaker: sources.PersonID(q.SpeakerID), SpeakerPrinted: q.SpeakerPrinted, SpeakerCapacity: q.SpeakerCapacity, Addressee: sources.PersonID(q.AddresseeID),
		AddresseePrinted: q.AddresseePrinted, About: about, Outlet: sources.OutletID(q.OutletID), OutletPrinted: q.OutletPrinted, Interview: sources.InterviewID(q.InterviewID),
		Source: sources.SourceID(q.SourceID), Locator: q.Locator, SaidOn: q.SaidOn, SaidText: q.SaidText, Context: q.Context, HeardBy: q.HeardBy, Attribution: q.Attribution,
		UnnamedReason: q.UnnamedReason, Confidence: 1000}
}

// comparison is a quote held against words of its source by the machine.
type comparison struct {
	TextID      string          `json:"text_id"`
	Verdict     string          `json:"verdict" enum:"match,edited,altered,absent"`
	Start       int             `json:"start" doc:"Code points of the words, -1: nowhere"`
	End         int             `json:"end"`
	Differences []checking.Edit `json:"differences"`
	Warnings    []string        `json:"warnings"`
	ComparedAt  string          `json:"compared_at,omitempty"`
}

func comparisonOf(c sources.Comparison) comparison {
	out := comparison{TextID: string(c.Text), Verdict: c.Verdict, Start: c.Start, End: c.End, Differences: c.Differences, Warnings: c.Warnings, ComparedAt: stamp(c.ComparedAt)}
	if out.Differences == nil {
		out.Differences = []checking.Edit{}
	}
	if out.Warnings == nil {
		out.Warnings = []string{}
	}
	return out
}

type quoteInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body quote
}

func (a *API) quoteRoutes(r huma.API) {
	route(a, r, "POST", "/quotes", "Keep a quote", func(ctx context.Context, in *body[quote]) (*body[made], error) {
		return a.saveQuote(ctx, in.Body.record("", ""))
	}, firsthand.QuoteSave)
	route(a, r, "PUT", "/quotes/{id}", "Change the record of a quote; no story's words change", func(ctx context.Context, in *quoteInput) (*body[made], error) {
		before, err := get(ctx, a, in.ID, sources.GetQuote)
		if err != nil {
			return nil, err
		}
		return a.saveQuote(ctx, in.Body.record(in.ID, before.Slug))
	}, firsthand.QuoteSave)
	route(a, r, "GET", "/quotes/{id}", "A quote", func(ctx context.Context, in *byID) (*body[quote], error) {
		q, err := get(ctx, a, in.ID, sources.GetQuote)
		return answer(quoteOf(q)), err
	})
	route(a, r, "GET", "/quotes/{id}/comparisons", "What the machine found of a quote in the words of its source", a.comparisons)
	route(a, r, "POST", "/quotes/{id}/check", "Say that a quote was checked against words of its source", a.check, firsthand.QuoteVerify)
	route(a, r, "POST", "/quotes/{id}/state", "Dispute or withdraw a quote, or take that back", a.setState, firsthand.QuoteVerify, firsthand.QuoteDispute, firsthand.QuoteWithdraw)
	route(a, r, "GET", "/quotes/{id}/uses", "Where a quote is used", a.uses)
}

func (a *API) saveQuote(ctx context.Context, q sources.Quote) (*body[made], error) {
	return keep(ctx, a, firsthand.QuoteSave, q, sources.SaveQuote)
}

type comparisonList struct {
	Comparisons []comparison `json:"comparisons"`
}

func (a *API) comparisons(ctx context.Context, in *byID) (*body[comparisonList], error) {
	out := comparisonList{Comparisons: []comparison{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListComparisons(ctx, tx, sources.QuoteID(in.ID))
		for _, c := range list {
			out.Comparisons = append(out.Comparisons, comparisonOf(c))
		}
		return err
	})
	return answer(out), err
}

type checkInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		TextID string `json:"text_id" maxLength:"64"`
		By     string `json:"by" maxLength:"200" doc:"Who checked it; readers see the name"`
	}
}

func (a *API) check(ctx context.Context, in *checkInput) (*body[comparison], error) {
	found, err := a.Archivist.Check(ctx, actorOf(ctx), sources.Check{Quote: sources.QuoteID(in.ID), Text: sources.TextID(in.Body.TextID), By: in.Body.By})
	return answer(comparisonOf(found)), err
}

type stateInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		State string `json:"state" enum:"reported,disputed,withdrawn" doc:"A quote is checked by checking it"`
		By    string `json:"by,omitempty" maxLength:"200" doc:"Who disputes or withdraws it"`
		Note  string `json:"note,omitempty" maxLength:"2000" doc:"In their words"`
	}
}

func (a *API) setState(ctx context.Context, in *stateInput) (*struct{}, error) {
	c := sources.StateChange{State: sources.State(in.Body.State), By: in.Body.By, Note: in.Body.Note}
	return nil, a.write(ctx, c.Act(), func(tx *store.Tx) error { return sources.SetState(ctx, tx, sources.QuoteID(in.ID), c) })
}

type use struct {
	QuoteID string `json:"quote_id"`
	StoryID string `json:"story_id"`
	Title   string `json:"title"`
	Path    string `json:"path,omitempty" doc:"Where readers find it; none for a draft"`
	Printed string `json:"printed" doc:"The words as printed"`
	Verdict string `json:"verdict" enum:"match,edited,altered,absent" doc:"The printed words against the record's"`
	Flagged bool   `json:"flagged" doc:"The record changed after this revision was saved"`
	Public  bool   `json:"published"`
}

type useList struct {
	Uses []use `json:"uses"`
}

func (a *API) uses(ctx context.Context, in *byID) (*body[useList], error) {
	out := useList{Uses: []use{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.WhereUsed(ctx, tx, sources.QuoteID(in.ID))
		out.Uses = usesOf(list)
		return err
	})
	return answer(out), err
}
