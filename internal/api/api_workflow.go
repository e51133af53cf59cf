package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// workflow is how far a story is, and what the caller may do with it now. Times are RFC 3339.
type workflow struct {
	Stage     string `json:"stage" enum:"draft,review,approved,embargoed,scheduled,published,updated,corrected,retracted" doc:"Of the working revision"`
	LiveStage string `json:"live_stage,omitempty" doc:"Of what readers see: published, updated, corrected, retracted"`
	Changed   bool   `json:"changed,omitempty" doc:"Readers see another revision than the working one"`

	ReviewerID string `json:"reviewer_id,omitempty"`
	Reviewer   string `json:"reviewer,omitempty"`
	DueAt      string `json:"due_at,omitempty"`
	PlannedFor string `json:"planned_for,omitempty" doc:"A day"`

	ApprovedRevision string `json:"approved_revision,omitempty"`
	ApprovedBy       string `json:"approved_by,omitempty"`
	ApprovedAt       string `json:"approved_at,omitempty"`
	EditedSince      bool   `json:"edited_since_approval,omitempty" doc:"Somebody saved it after it was approved"`

	PublishAt       string `json:"publish_at,omitempty"`
	PublishRevision string `json:"publish_revision,omitempty" doc:"What goes out then: the working revision, unless somebody saved who may not publish"`
	ScheduledBy     string `json:"scheduled_by,omitempty"`
	ScheduleFailed  string `json:"schedule_failed,omitempty" doc:"Why it did not go out when it should have"`
	EmbargoUntil    string `json:"embargo_until,omitempty"`
	EmbargoBy       string `json:"embargo_by,omitempty"`
	UnpublishAt     string `json:"unpublish_at,omitempty"`

	TrashedAt string `json:"trashed_at,omitempty"`
	TrashedBy string `json:"trashed_by,omitempty"`
	GoneAt    string `json:"gone_at,omitempty" doc:"When the bin is emptied of it"`

	TouchedAt string   `json:"touched_at,omitempty" doc:"When somebody saved it last"`
	TouchedBy string   `json:"touched_by,omitempty"`
	Steps     []string `json:"steps,omitempty" doc:"What the caller may do now: review, approve, return, schedule, unschedule, publish, correct, unpublish"`
}

func workflowOf(a firsthand.Actor, s stories.Story, d stories.Desk, now int64) workflow {
	w := workflow{Stage: string(d.StageAt(now)), LiveStage: string(d.LiveStage), Changed: s.Published && s.Live != s.Working,
		ReviewerID: d.Reviewer, Reviewer: d.ReviewerName, DueAt: stamp(d.DueAt), PlannedFor: d.PlannedFor,
		ApprovedRevision: string(d.Approved), ApprovedBy: d.ApprovedBy, ApprovedAt: stamp(d.ApprovedAt), EditedSince: d.Approved != "" && d.Approved != s.Working,
		PublishAt: stamp(d.PublishAt), PublishRevision: string(d.PublishRevision), ScheduledBy: d.ScheduledBy, ScheduleFailed: d.ScheduleFailed,
		EmbargoBy: d.EmbargoBy, UnpublishAt: stamp(d.UnpublishAt), TrashedAt: stamp(d.TrashedAt), TrashedBy: d.TrashedBy,
		TouchedAt: stamp(d.TouchedAt), TouchedBy: d.TouchedBy}
	if d.EmbargoUntil > now {
		w.EmbargoUntil = stamp(d.EmbargoUntil)
	}
	if d.TrashedAt != 0 {
		w.GoneAt = stamp(stories.GoneAt(d.TrashedAt))
	}
	for _, step := range d.Steps(a, s, now) {
		w.Steps = append(w.Steps, string(step))
	}
	return w
}

type askReviewInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		ReviewerID string `json:"reviewer_id,omitempty" maxLength:"64" doc:"None: whoever has time"`
		DueAt      string `json:"due_at,omitempty" format:"date-time" maxLength:"40"`
		Words      string `json:"words,omitempty" maxLength:"8000" doc:"To the reviewer"`
	}
}

type approveInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Revision string `json:"revision" maxLength:"64" doc:"The one that was read"`
	}
}

type returnInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Why string `json:"why,omitempty" maxLength:"8000" doc:"To the writer"`
	}
}

type timeInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		At string `json:"at" format:"date-time" maxLength:"40"`
	}
}

type scheduleInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		At       string `json:"at" format:"date-time" maxLength:"40"`
		Revision string `json:"revision" maxLength:"64" doc:"What goes out: the working revision, as it was read, or the one that is set to go out already"`
	}
}

type planInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		PlannedFor string `json:"planned_for,omitempty" maxLength:"10" doc:"A day, as 2026-05-31; none: no day"`
		DueAt      string `json:"due_at,omitempty" format:"date-time" maxLength:"40"`
	}
}

func (a *API) workflowRoutes(r huma.API) {
	route(a, r, "GET", "/stories/{id}/workflow", "How far a story is, and what may be done with it", func(ctx context.Context, in *byID) (*body[workflow], error) { return a.workflow(ctx, in.ID) })
	route(a, r, "POST", "/stories/{id}/review", "Ask somebody to read a story", a.askReview, firsthand.StoryReview)
	route(a, r, "POST", "/stories/{id}/approve", "Say that a revision may go out", func(ctx context.Context, in *approveInput) (*body[workflow], error) {
		return a.step(ctx, in.ID, firsthand.StoryApprove, func(tx *store.Tx, id stories.StoryID) error {
			return stories.Approve(ctx, tx, id, stories.RevisionID(in.Body.Revision))
		})
	}, firsthand.StoryApprove)
	route(a, r, "POST", "/stories/{id}/return", "Send a story back to its writer", func(ctx context.Context, in *returnInput) (*body[workflow], error) {
		return a.step(ctx, in.ID, firsthand.StoryReturn, func(tx *store.Tx, id stories.StoryID) error { return stories.Return(ctx, tx, id, in.Body.Why) })
	}, firsthand.StoryReturn)
	route(a, r, "POST", "/stories/{id}/schedule", "Set when a revision goes out", a.schedule, firsthand.StorySchedule)
	route(a, r, "DELETE", "/stories/{id}/schedule", "Take back when a story goes out", a.plainly(firsthand.StorySchedule, stories.Unschedule), firsthand.StorySchedule)
	route(a, r, "POST", "/stories/{id}/embargo", "Let nobody publish a story before a time", a.atTime(firsthand.StoryEmbargo, stories.Embargo), firsthand.StoryEmbargo)
	route(a, r, "DELETE", "/stories/{id}/embargo", "Lift an embargo", a.plainly(firsthand.StoryLift, stories.LiftEmbargo), firsthand.StoryLift)
	route(a, r, "POST", "/stories/{id}/unpublish-at", "Set when a story is taken away from readers", a.atTime(firsthand.StorySchedule, stories.UnpublishAt), firsthand.StorySchedule)
	route(a, r, "DELETE", "/stories/{id}/unpublish-at", "Take back when a story is taken away", a.plainly(firsthand.StorySchedule, func(ctx context.Context, tx *store.Tx, id stories.StoryID) error {
		return stories.UnpublishAt(ctx, tx, id, 0)
	}), firsthand.StorySchedule)
	route(a, r, "PUT", "/stories/{id}/plan", "For which day a story is meant, and when it is due", a.plan, firsthand.StoryPlan)
	route(a, r, "POST", "/stories/{id}/trash", "Put a story into the bin; what readers see is taken away first", a.plainly(firsthand.StoryTrash, stories.Trash), firsthand.StoryTrash)
	route(a, r, "POST", "/stories/{id}/bring-back", "Take a story out of the bin", a.plainly(firsthand.StoryTrash, stories.BringBack), firsthand.StoryTrash)
}

// step does an act to a story, and answers with how far it is then.
func (a *API) step(ctx context.Context, id string, act firsthand.Act, do func(tx *store.Tx, id stories.StoryID) error) (*body[workflow], error) {
	if err := a.write(ctx, act, func(tx *store.Tx) error { return do(tx, stories.StoryID(id)) }); err != nil {
		return nil, err
	}
	return a.workflow(ctx, id)
}

// plainly is an operation that needs to know nothing but which story.
func (a *API) plainly(act firsthand.Act, do func(context.Context, *store.Tx, stories.StoryID) error) func(context.Context, *byID) (*body[workflow], error) {
	return func(ctx context.Context, in *byID) (*body[workflow], error) {
		return a.step(ctx, in.ID, act, func(tx *store.Tx, id stories.StoryID) error { return do(ctx, tx, id) })
	}
}

// atTime is an operation that sets a time.
func (a *API) atTime(act firsthand.Act, do func(context.Context, *store.Tx, stories.StoryID, int64) error) func(context.Context, *timeInput) (*body[workflow], error) {
	return func(ctx context.Context, in *timeInput) (*body[workflow], error) {
		at, err := moment(in.Body.At)
		if err != nil {
			return nil, err
		}
		return a.step(ctx, in.ID, act, func(tx *store.Tx, id stories.StoryID) error { return do(ctx, tx, id, at) })
	}
}

// moment reads a time; "" is none.
func moment(text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return 0, firsthand.Because(err, firsthand.Invalid, "%q is no time: write it as 2026-05-31T18:30:00Z.", text)
	}
	return firsthand.Micros(at), nil
}

func (a *API) workflow(ctx context.Context, id string) (*body[workflow], error) {
	var out workflow
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(id))
		if err != nil {
			return err
		}
		d, err := stories.GetDesk(ctx, tx, s.ID)
		out = workflowOf(actorOf(ctx), s, d, firsthand.Micros(tx.Now()))
		return err
	})
	return answer(out), err
}

func (a *API) askReview(ctx context.Context, in *askReviewInput) (*body[workflow], error) {
	due, err := moment(in.Body.DueAt)
	if err != nil {
		return nil, err
	}
	return a.step(ctx, in.ID, firsthand.StoryReview, func(tx *store.Tx, id stories.StoryID) error {
		name, err := staffName(ctx, tx, in.Body.ReviewerID)
		if err != nil {
			return err
		}
		return stories.AskReview(ctx, tx, id, stories.Review{Reviewer: in.Body.ReviewerID, ReviewerName: name, DueAt: due, Words: in.Body.Words})
	})
}

func (a *API) schedule(ctx context.Context, in *scheduleInput) (*body[workflow], error) {
	at, err := moment(in.Body.At)
	if err != nil {
		return nil, err
	}
	return a.step(ctx, in.ID, firsthand.StorySchedule, func(tx *store.Tx, id stories.StoryID) error {
		return stories.Schedule(ctx, tx, id, stories.RevisionID(in.Body.Revision), at)
	})
}

func (a *API) plan(ctx context.Context, in *planInput) (*body[workflow], error) {
	due, err := moment(in.Body.DueAt)
	if err != nil {
		return nil, err
	}
	return a.step(ctx, in.ID, firsthand.StoryPlan, func(tx *store.Tx, id stories.StoryID) error {
		return stories.Plan(ctx, tx, id, in.Body.PlannedFor, due)
	})
}
