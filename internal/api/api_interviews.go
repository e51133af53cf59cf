package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// interview is one conversation.
type interview struct {
	ID             string   `json:"id,omitempty" readOnly:"true"`
	Name           string   `json:"name" minLength:"1" maxLength:"500"`
	IntervieweeIDs []string `json:"interviewee_ids,omitempty" maxItems:"50"`
	InterviewerIDs []string `json:"interviewer_ids,omitempty" maxItems:"50"`
	AboutIDs       []string `json:"about_ids,omitempty" maxItems:"50"`
	OutletID       string   `json:"outlet_id,omitempty" maxLength:"64"`
	SourceID       string   `json:"source_id,omitempty" maxLength:"64"`
	Medium         string   `json:"medium,omitempty" enum:"in_person,phone,video,e-mail,social"`
	HeldOn         string   `json:"held_on,omitempty" maxLength:"60" doc:"EDTF"`
	HeldText       string   `json:"held_text,omitempty" maxLength:"200" doc:"The date as printed"`
	Place          string   `json:"place,omitempty" maxLength:"500"`
	Conditions     string   `json:"conditions,omitempty" maxLength:"2000" doc:"On the record, embargoed until …"`
	Sentence       string   `json:"sentence,omitempty" maxLength:"2000" doc:"The words that say so"`
}

func interviewOf(i sources.Interview) interview {
	return interview{ID: string(i.ID), Name: i.Name, IntervieweeIDs: texts(i.Interviewees), InterviewerIDs: texts(i.Interviewers), AboutIDs: texts(i.About),
		OutletID: string(i.Outlet), SourceID: string(i.Source), Medium: i.Medium, HeldOn: i.HeldOn, HeldText: i.HeldText, Place: i.Place, Conditions: i.Conditions, Sentence: i.Sentence}
}

func (i interview) record(id string) sources.Interview {
	return sources.Interview{ID: sources.InterviewID(id), Name: i.Name, Interviewees: ids[sources.PersonID](i.IntervieweeIDs), Interviewers: ids[sources.PersonID](i.InterviewerIDs),
		About: ids[sources.PersonID](i.AboutIDs), Outlet: sources.OutletID(i.OutletID), Source: sources.SourceID(i.SourceID), Medium: i.Medium, HeldOn: i.HeldOn,
		HeldText: i.HeldText, Place: i.Place, Conditions: i.Conditions, Sentence: i.Sentence}
}

// texts are IDs as answers have them.
func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, id := range list {
		out[i] = string(id)
	}
	return out
}

// ids are IDs as a room names them.
func ids[T ~string](list []string) []T {
	out := make([]T, len(list))
	for i, id := range list {
		out[i] = T(id)
	}
	return out
}

type interviewInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body interview
}

func (a *API) interviewRoutes(r huma.API) {
	route(a, r, "POST", "/interviews", "Keep an interview", func(ctx context.Context, in *body[interview]) (*body[made], error) {
		return a.saveInterview(ctx, "", in.Body)
	}, firsthand.InterviewSave)
	route(a, r, "PUT", "/interviews/{id}", "Change an interview", func(ctx context.Context, in *interviewInput) (*body[made], error) {
		return a.saveInterview(ctx, in.ID, in.Body)
	}, firsthand.InterviewSave)
	route(a, r, "GET", "/interviews/{id}", "An interview", a.getInterview)
}

func (a *API) saveInterview(ctx context.Context, id string, i interview) (*body[made], error) {
	return keep(ctx, a, firsthand.InterviewSave, i.record(id), func(ctx context.Context, tx *store.Tx, record sources.Interview) (sources.InterviewID, error) {
		if id != "" {
			if _, err := sources.GetInterview(ctx, tx, record.ID); err != nil {
				return "", err
			}
		}
		return sources.SaveInterview(ctx, tx, record)
	})
}

func (a *API) getInterview(ctx context.Context, in *byID) (*body[interview], error) {
	i, err := get(ctx, a, in.ID, sources.GetInterview)
	return answer(interviewOf(i)), err
}
