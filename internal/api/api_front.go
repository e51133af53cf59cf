package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// slot is a place on the front page, and what stands there.
type slot struct {
	StoryID string     `json:"story_id,omitempty" maxLength:"64" doc:"Picked by hand; empty: it fills itself"`
	Fill    string     `json:"fill" enum:"newest,featured,topic" doc:"What stands there where nothing is picked, or where that is not out"`
	TopicID string     `json:"topic_id,omitempty" maxLength:"64" doc:"Of the fill topic"`
	Stands  *frontLine `json:"stands,omitempty" readOnly:"true" doc:"What readers see there; missing where nothing is left"`
	Picked  *frontLine `json:"picked,omitempty" readOnly:"true" doc:"The story that was picked, out or not"`
	By      string     `json:"filled_by,omitempty" readOnly:"true" enum:"newest,featured,topic" doc:"What filled it, where nothing picked stands there"`
	Topic   string     `json:"topic,omitempty" readOnly:"true" doc:"The name of the topic"`
}

// frontLine is a story as the front page's editor needs it.
type frontLine struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	Slug        string `json:"slug"`
	Published   bool   `json:"published"`
	Featured    bool   `json:"featured,omitempty"`
	PublishedAt string `json:"published_at,omitempty"`
}

// front is a version of the front page.
type front struct {
	ID       string `json:"id" doc:"Empty where nobody has arranged the front page yet"`
	Name     string `json:"name"`
	StartsAt string `json:"starts_at,omitempty"`
	Version  int64  `json:"version"`
	SavedBy  string `json:"saved_by,omitempty"`
	SavedAt  string `json:"saved_at,omitempty"`
	Slots    []slot `json:"slots" nullable:"false"`
}

// frontArea is a part of the theme's front page.
type frontArea struct {
	Name   string `json:"name"`
	Places int    `json:"places"`
	Fill   string `json:"fill"`
}

type frontNow struct {
	Live    front       `json:"live" doc:"What readers see"`
	Waiting []front     `json:"waiting" nullable:"false" doc:"What takes over later, the next first"`
	Areas   []frontArea `json:"areas" nullable:"false" doc:"The parts of the front page in this theme; the slots go through them in order"`
}

type frontPast struct {
	Past []front `json:"past" nullable:"false"`
}

type frontSave struct {
	BasedOn string `json:"based_on" maxLength:"64" doc:"The version that was changed; empty where there was none"`
	Name    string `json:"name,omitempty" maxLength:"200"`
	Slots   []slot `json:"slots" nullable:"false" minItems:"1" maxItems:"40"`
}

type frontSchedule struct {
	Name     string `json:"name,omitempty" maxLength:"200"`
	Slots    []slot `json:"slots" nullable:"false" minItems:"1" maxItems:"40"`
	StartsAt string `json:"starts_at" format:"date-time" maxLength:"40" doc:"When it takes over"`
	Version  int64  `json:"version,omitempty" minimum:"0" doc:"The version that was changed, where it waits already"`
}

type frontChange struct {
	ID   string `path:"id" maxLength:"64"`
	Body frontSchedule
}

type frontDrop struct {
	ID      string `path:"id" maxLength:"64"`
	Version int64  `query:"version" required:"true" minimum:"1"`
}

type frontFill struct {
	Slots []slot `json:"slots" nullable:"false" minItems:"1" maxItems:"40"`
}

type frontSearch struct {
	Words string `query:"words" maxLength:"200"`
	Limit int    `query:"limit" minimum:"1" maximum:"50" default:"20"`
}

type frontLines struct {
	Stories []frontLine `json:"stories" nullable:"false"`
}

type pastInput struct {
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

func (a *API) frontRoutes(r huma.API) {
	route(a, r, "GET", "/front", "The front page: what readers see, and what takes over later", a.getFront)
	route(a, r, "PUT", "/front", "Show readers another front page from now on", a.saveFront, firsthand.FrontSave)
	route(a, r, "POST", "/front/fill", "What would stand in these slots", a.fillFront, firsthand.FrontSave)
	route(a, r, "GET", "/front/stories", "Stories that may stand on the front page, by words of their headlines", a.findForFront)
	route(a, r, "GET", "/front/versions", "The front pages that readers saw, the newest first", a.pastFronts)
	route(a, r, "POST", "/front/versions", "Have a front page take over later", a.scheduleFront, firsthand.FrontSave)
	route(a, r, "GET", "/front/versions/{id}", "One version of the front page", a.frontVersion)
	route(a, r, "PUT", "/front/versions/{id}", "Change a front page that has not taken over yet", a.changeFront, firsthand.FrontSave)
	route(a, r, "DELETE", "/front/versions/{id}", "Take back a front page that has not taken over yet", func(ctx context.Context, in *frontDrop) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.FrontSave, func(tx *store.Tx) error { return stories.DropFront(ctx, tx, stories.FrontID(in.ID), in.Version) })
	}, firsthand.FrontSave)
}

func (a *API) getFront(ctx context.Context, _ *struct{}) (*body[frontNow], error) {
	var out frontNow
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		now := firsthand.Micros(a.Clock.Now())
		areas, err := a.frontAreas(ctx, tx)
		if err != nil {
			return err
		}
		out.Areas = areas
		live, _, err := stories.LiveFront(ctx, tx, now)
		if err != nil {
			return err
		}
		live.Slots = withAreas(live.Slots, areas)
		waiting, _, err := stories.ListFronts(ctx, tx, now, "", 1)
		if err != nil {
			return err
		}
		made, err := frontsOf(ctx, tx, append([]stories.Front{live}, waiting...))
		if err == nil {
			out.Live, out.Waiting = made[0], made[1:]
		}
		return err
	})
	return answer(out), err
}

func (a *API) pastFronts(ctx context.Context, in *pastInput) (*body[frontPast], error) {
	var out frontPast
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		_, past, err := stories.ListFronts(ctx, tx, firsthand.Micros(a.Clock.Now()), stories.FrontID(in.Before), 20)
		if err != nil {
			return err
		}
		out.Past, err = frontsOf(ctx, tx, past)
		return err
	})
	return answer(out), err
}

func (a *API) frontVersion(ctx context.Context, in *byID) (*body[front], error) {
	var out front
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		f, err := stories.GetFront(ctx, tx, stories.FrontID(in.ID))
		if err != nil {
			return err
		}
		made, err := frontsOf(ctx, tx, []stories.Front{f})
		if err == nil {
			out = made[0]
		}
		return err
	})
	return answer(out), err
}

func (a *API) saveFront(ctx context.Context, in *body[frontSave]) (*body[made], error) {
	var out made
	err := a.write(ctx, firsthand.FrontSave, func(tx *store.Tx) error {
		id, err := stories.SaveFront(ctx, tx, stories.Front{Name: in.Body.Name, Slots: slotsOf(in.Body.Slots)}, stories.FrontID(in.Body.BasedOn))
		out.ID = string(id)
		return err
	})
	return answer(out), err
}

func (a *API) scheduleFront(ctx context.Context, in *body[frontSchedule]) (*body[made], error) {
	f, err := in.Body.front()
	if err != nil {
		return nil, err
	}
	return keep(ctx, a, firsthand.FrontSave, f, stories.ScheduleFront)
}

func (a *API) changeFront(ctx context.Context, in *frontChange) (*struct{}, error) {
	f, err := in.Body.front()
	if err != nil {
		return nil, err
	}
	f.ID = stories.FrontID(in.ID)
	return nil, a.write(ctx, firsthand.FrontSave, func(tx *store.Tx) error { return stories.ChangeFront(ctx, tx, f) })
}

func (a *API) fillFront(ctx context.Context, in *body[frontFill]) (*body[frontFill], error) {
	if err := actorOf(ctx).May(firsthand.FrontSave); err != nil {
		return nil, err
	}
	var out frontFill
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		slots := slotsOf(in.Body.Slots)
		if err := stories.CheckSlots(ctx, tx, slots); err != nil {
			return err
		}
		made, err := frontsOf(ctx, tx, []stories.Front{{Slots: slots}})
		if err == nil {
			out.Slots = made[0].Slots
		}
		return err
	})
	return answer(out), err
}

func (a *API) findForFront(ctx context.Context, in *frontSearch) (*body[frontLines], error) {
	out := frontLines{Stories: []frontLine{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.FindForFront(ctx, tx, in.Words, in.Limit)
		for _, l := range list {
			out.Stories = append(out.Stories, frontLineOf(l))
		}
		return err
	})
	return answer(out), err
}
