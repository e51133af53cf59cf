package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
)

type logInput struct {
	Person string `query:"person" maxLength:"64" doc:"The ID of who did it"`
	Act    string `query:"act" maxLength:"64" doc:"As story.publish, or a whole kind: story"`
	Object string `query:"object" maxLength:"40" doc:"The kind of what it was done to"`
	ID     string `query:"id" maxLength:"500" doc:"Of what it was done to; with object"`
	From   string `query:"from" maxLength:"40" doc:"A time or a day, of this day on"`
	To     string `query:"to" maxLength:"40" doc:"A time, up to it, or a day, with all of it"`
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

// logRow is one thing that somebody did.
type logRow struct {
	ID       string `json:"id"`
	At       string `json:"at"`
	ActorID  string `json:"actor_id,omitempty"`
	Actor    string `json:"actor"`
	Role     string `json:"role"`
	Act      string `json:"act"`
	Detail   string `json:"detail,omitempty"`
	Object   string `json:"object,omitempty"`
	ObjectID string `json:"object_id,omitempty"`
}

type logList struct {
	Rows []logRow `json:"rows" doc:"Newest first"`
	Next string   `json:"next,omitempty" doc:"Where the next page begins; none: there is no more"`
}

func (a *API) logRoutes(r huma.API) {
	route(a, r, "GET", "/log", "Who did what", a.log, firsthand.AuditRead)
}

func (a *API) log(ctx context.Context, in *logInput) (*body[logList], error) {
	if err := actorOf(ctx).May(firsthand.AuditRead); err != nil {
		return nil, err
	}
	from, err := dayOrTime(in.From, 0)
	if err != nil {
		return nil, err
	}
	to, err := dayOrTime(in.To, 24*time.Hour)
	if err != nil {
		return nil, err
	}
	out := logList{Rows: []logRow{}}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := store.ListLog(ctx, tx, store.LogOptions{Actor: in.Person, Act: in.Act, Object: in.Object, ObjectID: in.ID, From: from, To: to, Before: in.Before, Limit: pageOfList})
		for _, r := range list {
			out.Rows = append(out.Rows, logRow{ID: r.ID, At: stamp(r.At), ActorID: r.Actor.ID, Actor: r.Actor.Name, Role: string(r.Actor.Role), Act: string(r.Act), Detail: r.Detail, Object: r.Object, ObjectID: r.ObjectID})
		}
		if len(list) == pageOfList {
			out.Next = list[len(list)-1].ID
		}
		return err
	})
	return answer(out), err
}

// dayOrTime reads a time, or a day to which rest is added; 0 for none.
func dayOrTime(text string, rest time.Duration) (int64, error) {
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		return firsthand.Micros(day.Add(rest)), nil
	}
	return moment(text)
}
