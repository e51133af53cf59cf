package api

import (
	"cmp"
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/reports"
	"firsthand/internal/store"
)

// report is what a reader says is wrong. Nothing of it is ever public.
type report struct {
	ID        string `json:"id"`
	Kind      string `json:"kind" enum:"story,quote" doc:"What the page was about"`
	ObjectID  string `json:"object_id" doc:"Of that story or quote"`
	Revision  string `json:"revision_id,omitempty" doc:"Of the story, as the reader saw it"`
	QuoteID   string `json:"quote_id,omitempty" doc:"The disputed quote"`
	Words     string `json:"words,omitempty" doc:"The disputed words"`
	Message   string `json:"message"`
	Name      string `json:"name,omitempty"`
	Contact   string `json:"contact,omitempty" doc:"A way to reach the reader"`
	Status    string `json:"status" enum:"open,taken,settled"`
	Outcome   string `json:"outcome,omitempty" enum:"corrected,nothing" doc:"What came of one that is settled"`
	HandledBy string `json:"handled_by,omitempty"`
	Note      string `json:"note,omitempty" doc:"What became of it"`
	CreatedAt string `json:"created_at"`
	UpdatedAt string `json:"updated_at"`
}

type reportList struct {
	Reports []report `json:"reports"`
	Total   int      `json:"total"`
}

type reportQuery struct {
	Status string `query:"status" enum:"open,taken,settled" default:"open"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"50"`
	Offset int    `query:"offset" minimum:"0" maximum:"1000000"`
}

type takeReportInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		By string `json:"by" maxLength:"200" doc:"Who is looking at it"`
	}
}

type settleReportInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		By      string `json:"by" maxLength:"200"`
		Outcome string `json:"outcome,omitempty" enum:"corrected,nothing" default:"corrected" doc:"Whether there was something to correct"`
		Note    string `json:"note" maxLength:"4000" doc:"What became of it"`
	}
}

func (a *API) reportRoutes(r huma.API) {
	route(a, r, "GET", "/reports", "What readers say is wrong, the longest waiting first", a.listReports, firsthand.ReportHandle)
	route(a, r, "POST", "/reports/{id}/take", "Say that somebody is looking at a report", func(ctx context.Context, in *takeReportInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReportHandle, func(tx *store.Tx) error { return reports.Take(ctx, tx, reports.ID(in.ID), in.Body.By) })
	}, firsthand.ReportHandle)
	route(a, r, "POST", "/reports/{id}/settle", "Say what became of a report", func(ctx context.Context, in *settleReportInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReportHandle, func(tx *store.Tx) error {
			return reports.Settle(ctx, tx, reports.ID(in.ID), in.Body.By, reports.Outcome(cmp.Or(in.Body.Outcome, string(reports.Corrected))), in.Body.Note)
		})
	}, firsthand.ReportHandle)
	route(a, r, "DELETE", "/reports/{id}", "Delete a report with all that the reader wrote", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReportDelete, func(tx *store.Tx) error { return reports.Delete(ctx, tx, reports.ID(in.ID)) })
	}, firsthand.ReportDelete)
}

func (a *API) listReports(ctx context.Context, in *reportQuery) (*body[reportList], error) {
	out := reportList{Reports: []report{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if err := actorOf(ctx).May(firsthand.ReportHandle); err != nil {
			return err // who may not handle them may not read what readers wrote
		}
		list, total, err := reports.List(ctx, tx, reports.Status(in.Status), in.Limit, in.Offset)
		out.Total = total
		for _, r := range list {
			out.Reports = append(out.Reports, report{ID: string(r.ID), Kind: r.Kind, ObjectID: r.Object, Revision: r.Revision, QuoteID: r.Quote, Words: r.Words,
				Message: r.Message, Name: r.Name, Contact: r.Contact, Status: string(r.Status), Outcome: string(r.Outcome), HandledBy: r.HandledBy, Note: r.Note,
				CreatedAt: stamp(r.CreatedAt), UpdatedAt: stamp(r.UpdatedAt)})
		}
		return err
	})
	return answer(out), err
}
