package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type visitInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Session string `json:"session" minLength:"1" maxLength:"64" doc:"One window of one browser: letters and digits that it made up"`
		Unsaved bool   `json:"unsaved,omitempty" doc:"There are words that are not saved yet"`
		Writes  bool   `json:"writes,omitempty" doc:"It wants to write: if nobody does, it holds the story from now on"`
	}
}

type leaveInput struct {
	ID      string `path:"id" maxLength:"64"`
	Session string `query:"session" maxLength:"64" required:"true"`
}

// visitor is somebody who is in a story now.
type visitor struct {
	StaffID string `json:"staff_id"`
	Name    string `json:"name"`
	Since   string `json:"since"`
	Seen    string `json:"seen"`
	Unsaved bool   `json:"unsaved,omitempty"`
	Holds   bool   `json:"holds,omitempty" doc:"Writes: at most one does"`
	Here    bool   `json:"here,omitempty" doc:"It is the window that asks"`
}

// presence is who is in a story, as one of them is told.
type presence struct {
	People  []visitor `json:"people" doc:"In the order in which they came"`
	Holds   bool      `json:"holds,omitempty" doc:"The window that asks is the one that writes"`
	Writes  bool      `json:"may_write,omitempty" doc:"The caller may change this story at all"`
	LostTo  string    `json:"lost_to,omitempty" doc:"Who took the story over from this window; told once"`
	Working string    `json:"working_revision" doc:"Somebody saved, if it is not the one that the window shows"`
	SavedBy string    `json:"saved_by,omitempty" doc:"Who saved the working revision"`
	SavedAt string    `json:"saved_at,omitempty"`
}

func (a *API) presenceRoutes(r huma.API) {
	route(a, r, "POST", "/stories/{id}/presence", "Be in a story, every few seconds; who is not heard of for a minute is gone", a.beat, firsthand.StoryVisit)
	route(a, r, "DELETE", "/stories/{id}/presence", "Leave a story", func(ctx context.Context, in *leaveInput) (*struct{}, error) {
		return nil, a.Presence.Leave(ctx, actorOf(ctx), stories.StoryID(in.ID), in.Session)
	}, firsthand.StoryVisit)
	route(a, r, "POST", "/stories/{id}/lock", "Take a story over from whoever writes it; they are told, and nothing is lost", a.takeOver, firsthand.StorySave)
}

func (in *visitInput) visit() stories.Visit {
	return stories.Visit{Story: stories.StoryID(in.ID), Session: in.Body.Session, Unsaved: in.Body.Unsaved, Writes: in.Body.Writes}
}

func (a *API) beat(ctx context.Context, in *visitInput) (*body[presence], error) {
	me := actorOf(ctx)
	if err := me.May(firsthand.StoryVisit); err != nil {
		return nil, err
	}
	s, err := a.visited(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	visit := in.visit()
	s.presence.Writes = me.May(firsthand.StorySave, s.story.CreatedBy) == nil
	visit.Writes = visit.Writes && s.presence.Writes // who may not save holds up nobody
	there, err := a.Presence.Beat(ctx, me, visit)
	if err != nil {
		return nil, err
	}
	out := s.presence
	out.LostTo = there.LostTo
	for _, v := range there.List {
		here := v.Session == in.Body.Session
		out.Holds = out.Holds || here && v.Holds
		out.People = append(out.People, visitor{StaffID: v.Staff, Name: v.Name, Since: stamp(v.Since), Seen: stamp(v.Seen), Unsaved: v.Unsaved, Holds: v.Holds, Here: here})
	}
	return answer(out), nil
}

// visited is a story, and what is said of its working revision.
type visited struct {
	story    stories.Story
	presence presence
}

func (a *API) visited(ctx context.Context, id string) (out visited, err error) {
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		if out.story, err = stories.Get(ctx, tx, stories.StoryID(id)); err != nil {
			return err
		}
		d, err := stories.GetDesk(ctx, tx, out.story.ID)
		out.presence = presence{People: []visitor{}, Working: string(out.story.Working), SavedBy: d.TouchedBy, SavedAt: stamp(d.TouchedAt)}
		return err
	})
	return out, err
}

func (a *API) takeOver(ctx context.Context, in *visitInput) (*body[presence], error) {
	s, err := a.visited(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if err := actorOf(ctx).May(firsthand.StorySave, s.story.CreatedBy); err != nil {
		return nil, err
	}
	former, err := a.Presence.TakeOver(ctx, actorOf(ctx), in.visit())
	if err != nil {
		return nil, err
	}
	err = a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error { return stories.TookOver(ctx, tx, stories.StoryID(in.ID), former) })
	if err != nil {
		return nil, err
	}
	return a.beat(ctx, in)
}
