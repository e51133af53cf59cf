package api

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// pageOfList is how many entries one answer of a list has. The next page is asked for by where the last one ended (before),
// so that every page costs the same, however far back.
const pageOfList = 50

func (a *API) listRoutes(r huma.API) {
	route(a, r, "GET", "/people", "People, by the beginning of any word of any of their names, or all of them in the order of the alphabet", a.findPeople)
	route(a, r, "GET", "/people/{id}/quotes", "What a person said, newest first: about somebody, in an outlet, on a topic, in a year", a.said)
	route(a, r, "GET", "/people/{id}/uses", "Where a person is used", a.personUses)
	route(a, r, "GET", "/sources/{id}/uses", "Where the quotes of a source are printed", a.sourceUses)
	route(a, r, "GET", "/corrections", "What readers were told of changes, newest first", a.corrections)
	route(a, r, "GET", "/audit", "What was done to an object, newest first", a.audit)
}

type findInput struct {
	Name  string `query:"name" maxLength:"200" doc:"Case and accents aside; none: everybody"`
	After string `query:"after" maxLength:"64" doc:"Without a name: the ID that the last page ended with"`
}

type personList struct {
	People []person `json:"people" doc:"Without their other names"`
}

func (a *API) findPeople(ctx context.Context, in *findInput) (*body[personList], error) {
	out := personList{People: []person{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.FindPeople(ctx, tx, in.Name, pageOfList)
		if strings.TrimSpace(in.Name) == "" {
			list, err = sources.ListPeopleByName(ctx, tx, sources.PersonID(in.After), pageOfList)
		}
		for _, p := range list {
			out.People = append(out.People, personOf(p))
		}
		return err
	})
	return answer(out), err
}

type saidInput struct {
	ID     string `path:"id" maxLength:"64"`
	About  string `query:"about" maxLength:"64" doc:"The ID of whom it is about"`
	Outlet string `query:"outlet" maxLength:"64" doc:"The ID of an outlet"`
	Topic  string `query:"topic" maxLength:"64" doc:"The ID of a topic under which a published story prints it"`
	Year   int    `query:"year" minimum:"1000" maximum:"9999" doc:"In which it was said"`
	State  string `query:"state" enum:"reported,checked,disputed,withdrawn"`
	Before string `query:"before" maxLength:"100" doc:"The next that the last page gave"`
}

type saidList struct {
	Quotes []quote `json:"quotes" nullable:"false"`
	Next   string  `json:"next,omitempty" doc:"Where the next page begins; none: there is no more"`
}

func (a *API) said(ctx context.Context, in *saidInput) (*body[saidList], error) {
	o := sources.SaidOptions{About: sources.PersonID(in.About), Outlet: sources.OutletID(in.Outlet), Topic: in.Topic, Year: in.Year, State: sources.State(in.State), Limit: pageOfList}
	if in.Before != "" {
		min, id, _ := strings.Cut(in.Before, "_")
		at, err := strconv.ParseInt(min, 10, 64)
		if err != nil || !firsthand.CleanID(id) {
			return nil, firsthand.Errorf(firsthand.Invalid, "%q is not where a page of this list ended: give the next of the last answer.", in.Before)
		}
		o.Before = sources.SaidPlace{SaidMin: at, ID: sources.QuoteID(id)}
	}
	out := saidList{Quotes: []quote{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.FindSaid(ctx, tx, sources.PersonID(in.ID), o)
		for _, q := range list {
			out.Quotes = append(out.Quotes, quoteOf(q.Quote))
		}
		if len(list) == pageOfList {
			last := list[len(list)-1].Place
			out.Next = strconv.FormatInt(last.SaidMin, 10) + "_" + string(last.ID)
		}
		return err
	})
	return answer(out), err
}

// used is where a person is used.
type used struct {
	Quoted     []use    `json:"quoted" doc:"Where stories print what the person said: the newest 100 quotes"`
	StoryIDs   []string `json:"story_ids" doc:"Published stories about the person, newest first, 100 at most"`
	TopicIDs   []string `json:"topic_ids" doc:"Topics that are the person"`
	Interviews []string `json:"interview_ids" doc:"100 at most"`
}

func (a *API) personUses(ctx context.Context, in *byID) (*body[used], error) {
	out := used{Quoted: []use{}, StoryIDs: []string{}, TopicIDs: []string{}, Interviews: []string{}}
	id := sources.PersonID(in.ID)
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if _, err := sources.GetPerson(ctx, tx, id); err != nil {
			return err
		}
		places, err := stories.WherePersonQuoted(ctx, tx, id)
		if err != nil {
			return err
		}
		out.Quoted = usesOf(places)
		about, err := stories.ListPublished(ctx, tx, stories.ListOptions{Person: id, Limit: 100})
		if err != nil {
			return err
		}
		for _, e := range about {
			out.StoryIDs = append(out.StoryIDs, string(e.ID))
		}
		topics, err := stories.TopicsOf(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, t := range topics {
			out.TopicIDs = append(out.TopicIDs, string(t.ID))
		}
		talks, err := sources.ListInterviewsOf(ctx, tx, id, 100)
		out.Interviews = texts(talks)
		return err
	})
	return answer(out), err
}

func (a *API) sourceUses(ctx context.Context, in *byID) (*body[useList], error) {
	out := useList{Uses: []use{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.WhereSourceUsed(ctx, tx, sources.SourceID(in.ID))
		out.Uses = usesOf(list)
		return err
	})
	return answer(out), err
}

// usesOf are places as answers have them.
func usesOf(list []stories.Where) []use {
	out := make([]use, len(list))
	for i, u := range list {
		out[i] = use{QuoteID: string(u.Quote), StoryID: string(u.Story), Title: u.Title, Path: u.Path, Printed: u.Printed, Verdict: u.Verdict, Flagged: u.Flagged, Public: u.Published}
	}
	return out
}

type correctionsInput struct {
	Page int `query:"page" minimum:"1" maximum:"1000" default:"1"`
}

type correction struct {
	ID          string `json:"id"`
	StoryID     string `json:"story_id"`
	RevisionID  string `json:"revision_id"`
	Kind        string `json:"kind"`
	Text        string `json:"text"`
	OldText     string `json:"old_text,omitempty"`
	NewText     string `json:"new_text,omitempty"`
	EditorName  string `json:"editor_name,omitempty"`
	PublishedAt string `json:"published_at"`
}

type correctionList struct {
	Corrections []correction `json:"corrections"`
	Total       int          `json:"total"`
}

func (a *API) corrections(ctx context.Context, in *correctionsInput) (*body[correctionList], error) {
	out := correctionList{Corrections: []correction{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, total, err := stories.ListCorrections(ctx, tx, pageOfList, (in.Page-1)*pageOfList)
		out.Total = total
		for _, c := range list {
			out.Corrections = append(out.Corrections, correction{ID: c.ID, StoryID: string(c.Story), RevisionID: string(c.Revision), Kind: c.Kind, Text: c.Text, OldText: c.OldText,
				NewText: c.NewText, EditorName: c.EditorName, PublishedAt: stamp(c.PublishedAt)})
		}
		return err
	})
	return answer(out), err
}

type auditInput struct {
	Object string `query:"object" enum:"person,outlet,source,interview,quote,claim,relationship,fact,story,topic,byline,image,settings,redirect,key,webhook" required:"true" doc:"settings, redirect, key and webhook: for those who may read the log"`
	ID     string `query:"id" minLength:"1" maxLength:"500" required:"true" doc:"Of the object"`
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

type auditRow struct {
	ID      string `json:"id"`
	At      string `json:"at"`
	ActorID string `json:"actor_id,omitempty"`
	Actor   string `json:"actor"`
	Role    string `json:"role"`
	Act     string `json:"act"`
	Detail  string `json:"detail,omitempty"`
}

type auditList struct {
	Rows []auditRow `json:"rows"`
}

// audit is for the whole desk where it is about what the desk works on; what was done to the house itself is for those who
// may read the log.
func (a *API) audit(ctx context.Context, in *auditInput) (*body[auditList], error) {
	if slices.Contains([]string{"key", "webhook", "settings", "redirect"}, in.Object) {
		if err := actorOf(ctx).May(firsthand.AuditRead); err != nil {
			return nil, err
		}
	}
	out := auditList{Rows: []auditRow{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := store.ListAudit(ctx, tx, in.Object, in.ID, in.Before, pageOfList)
		for _, r := range list {
			out.Rows = append(out.Rows, auditRow{ID: r.ID, At: stamp(r.At), ActorID: r.Actor.ID, Actor: r.Actor.Name, Role: string(r.Actor.Role), Act: string(r.Act), Detail: r.Detail})
		}
		return err
	})
	return answer(out), err
}
