package api

import (
	"context"
	"mime"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/numbers"
	"firsthand/internal/store"
)

// sourcesRow is what is known of the quotes of one person, topic, author or month.
type sourcesRow struct {
	ID        string `json:"id" doc:"Of the person, topic or author, or a month; unnamed, unknown: who is nobody on file"`
	Name      string `json:"name"`
	Quotes    int64  `json:"quotes" doc:"One that stands in two stories counts in both"`
	Stories   int64  `json:"stories"`
	Speakers  int64  `json:"speakers" doc:"People on file"`
	Firsthand int64  `json:"firsthand" doc:"Said to the desk itself"`
	Through   int64  `json:"through" doc:"Said to another outlet, or by a spokesperson"`
	Unnamed   int64  `json:"unnamed"`
	Sourced   int64  `json:"sourced"`
	Archived  int64  `json:"archived" doc:"Of those with a source: a copy of it is kept"`
	Checked   int64  `json:"checked"`
	Guessed   int64  `json:"guessed" doc:"Nobody confirmed yet who said it"`
}

type sourceAudit struct {
	By   string       `json:"by"`
	From string       `json:"from" doc:"The first day"`
	To   string       `json:"to" doc:"The last day"`
	Rows []sourcesRow `json:"rows" nullable:"false" doc:"200 at most"`
	All  sourcesRow   `json:"all"`
}

// auditedQuote is a quote behind a number, in one story.
type auditedQuote struct {
	QuoteID     string `json:"quote_id"`
	Text        string `json:"text"`
	Speaker     string `json:"speaker,omitempty" doc:"The name on file"`
	Printed     string `json:"printed,omitempty" doc:"As the story has it"`
	StoryID     string `json:"story_id"`
	Title       string `json:"title"`
	PublishedAt string `json:"published_at"`
	HeardBy     string `json:"heard_by,omitempty"`
	State       string `json:"state"`
	Unnamed     bool   `json:"unnamed"`
	Sourced     bool   `json:"sourced"`
}

type auditedQuotes struct {
	Quotes []auditedQuote `json:"quotes" nullable:"false" doc:"50 at most, those of the newest stories first"`
	Next   int            `json:"next,omitempty" doc:"The offset of the next page; none: this is the last"`
}

// SourceFilter is which stories an audit looks at.
type SourceFilter struct {
	From    string `query:"from" maxLength:"10" doc:"The first day, as 2026-01-31; with none this month and the eleven before it"`
	To      string `query:"to" maxLength:"10" doc:"The last day"`
	Topic   string `query:"topic" maxLength:"64" doc:"Only stories that are filed under it"`
	Byline  string `query:"byline" maxLength:"64" doc:"Only stories of this author"`
	Speaker string `query:"speaker" maxLength:"64" doc:"Only words of this person; unnamed, unknown: of those on file by nobody's name"`
}

func (f SourceFilter) asked() numbers.Asked {
	return numbers.Asked{From: f.From, To: f.To, Topic: f.Topic, Byline: f.Byline, Speaker: f.Speaker}
}

type sourceAuditInput struct {
	SourceFilter
	By string `query:"by" enum:"speaker,topic,byline,month" default:"speaker"`
}

type auditQuotesInput struct {
	SourceFilter
	Only   string `query:"only" enum:"firsthand,through,unnamed,sourced,unsourced,archived,unarchived,checked,guessed" doc:"Which number they are behind; none: all quotes"`
	Offset int    `query:"offset" minimum:"0" maximum:"10000"`
}

func (a *API) auditRoutes(r huma.API) {
	route(a, r, "GET", "/source-audit", "Who is quoted how often, first-hand or through others, with a source or without", a.sourceAudit, firsthand.NumbersRead)
	route(a, r, "GET", "/source-audit/quotes", "The quotes behind a number of the source audit", a.auditQuotes, firsthand.NumbersRead)
	route(a, r, "GET", "/source-audit/table", "The source audit as a table for spreadsheets (CSV)", a.auditTable, firsthand.NumbersRead)
}

func (a *API) sourceAudit(ctx context.Context, in *sourceAuditInput) (*body[sourceAudit], error) {
	out := sourceAudit{By: in.By, Rows: []sourcesRow{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		rows, all, err := numbers.Audit(ctx, tx, actorOf(ctx), in.asked(), numbers.By(in.By))
		if err != nil {
			return err
		}
		for _, r := range rows {
			out.Rows = append(out.Rows, sourcesRow(r))
		}
		out.All = sourcesRow(all)
		out.From, out.To, err = in.asked().Days(ctx, tx)
		return err
	})
	return answer(out), err
}

func (a *API) auditQuotes(ctx context.Context, in *auditQuotesInput) (*body[auditedQuotes], error) {
	out := auditedQuotes{Quotes: []auditedQuote{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := numbers.AuditQuotes(ctx, tx, actorOf(ctx), in.asked(), numbers.Only(in.Only), in.Offset)
		for _, u := range list {
			out.Quotes = append(out.Quotes, auditedQuote{QuoteID: u.Quote, Text: u.Text, Speaker: u.Speaker, Printed: u.Printed, StoryID: u.Story, Title: u.Title,
				PublishedAt: stamp(u.PublishedAt), HeardBy: u.HeardBy, State: u.State, Unnamed: u.Unnamed, Sourced: u.Sourced})
		}
		if len(list) == numbers.UsedPage && in.Offset+len(list) <= numbers.UsedDepth {
			out.Next = in.Offset + len(list)
		}
		return err
	})
	return answer(out), err
}

// auditTable gives the rows of an audit as a file.
func (a *API) auditTable(ctx context.Context, in *sourceAuditInput) (*huma.StreamResponse, error) {
	var rows []numbers.Audited
	var all numbers.Audited
	var from, to string
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if rows, all, err = numbers.Audit(ctx, tx, actorOf(ctx), in.asked(), numbers.By(in.By)); err != nil {
			return err
		}
		from, to, err = in.asked().Days(ctx, tx)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		out.SetHeader("Content-Type", "text/csv; charset=utf-8")
		out.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": "sources-by-" + in.By + "-" + from + "-" + to + ".csv"}))
		if err := numbers.WriteAudit(out.BodyWriter(), numbers.By(in.By), rows, all); err != nil && out.Context().Err() == nil {
			a.Log.Error("source audit", "error", err)
		}
	}}, nil
}
