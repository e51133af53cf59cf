package api

import (
	"context"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
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
	Title    string `json:"title,omitempty" doc:"What that is called by now: a headline, a name, the first words of a quote"`
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
		if err != nil {
			return err
		}
		titles, err := titlesOf(ctx, tx, list)
		for _, r := range list {
			out.Rows = append(out.Rows, logRow{ID: r.ID, At: stamp(r.At), ActorID: r.Actor.ID, Actor: r.Actor.Name, Role: string(r.Actor.Role), Act: string(r.Act), Detail: r.Detail, Object: r.Object, ObjectID: r.ObjectID, Title: titles[r.ObjectID]})
		}
		if len(list) == pageOfList {
			out.Next = list[len(list)-1].ID
		}
		return err
	})
	return answer(out), err
}

// titlesOf is what things are called that something was done to, by their IDs; of what has no name there is none.
func titlesOf(ctx context.Context, tx *store.Tx, rows []store.AuditRow) (map[string]string, error) {
	of := map[string][]string{}
	for _, r := range rows {
		of[r.Object] = append(of[r.Object], r.ObjectID)
	}
	titles := map[string]string{}
	lines, err := stories.ListLines(ctx, tx, ids[stories.StoryID](of["story"]))
	if err != nil {
		return nil, err
	}
	for id, l := range lines {
		titles[string(id)] = l.Title
	}
	topics, err := stories.ListTopics(ctx, tx, ids[stories.TopicID](of["topic"]))
	if err != nil {
		return nil, err
	}
	for id, t := range topics {
		titles[string(id)] = t.Name
	}
	people, err := sources.ListPeople(ctx, tx, ids[sources.PersonID](of["person"]))
	if err != nil {
		return nil, err
	}
	for id, p := range people {
		titles[string(id)] = p.Name
	}
	quotes, err := sources.ListQuotes(ctx, tx, ids[sources.QuoteID](of["quote"]))
	for id, q := range quotes {
		titles[string(id)] = beginning(q.Text)
	}
	return titles, err
}

const titleRunes = 80 // of a quote

// beginning is how a text begins, on one line.
func beginning(text string) string {
	letters := []rune(strings.Join(strings.Fields(text), " "))
	if len(letters) <= titleRunes {
		return string(letters)
	}
	return string(letters[:titleRunes]) + "…"
}

// dayOrTime reads a time, or a day to which rest is added; 0 for none.
func dayOrTime(text string, rest time.Duration) (int64, error) {
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		return firsthand.Micros(day.Add(rest)), nil
	}
	return moment(text)
}
