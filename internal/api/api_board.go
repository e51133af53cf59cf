package api

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// deskStory is a story in the desk's lists: what stands above its words, and how far it is.
type deskStory struct {
	ID          string   `json:"id"`
	Slug        string   `json:"slug"`
	Title       string   `json:"title"`
	Dek         string   `json:"dek,omitempty"`
	Language    string   `json:"language,omitempty"`
	Working     string   `json:"working_revision"`
	Live        string   `json:"published_revision,omitempty"`
	Published   bool     `json:"published,omitempty"`
	PublishedAt string   `json:"published_at,omitempty"`
	OwnerID     string   `json:"owner_id,omitempty" doc:"Who began it"`
	BegunAt     string   `json:"begun_at"`
	Workflow    workflow `json:"workflow"`
	Quotes      int      `json:"quotes,omitempty" doc:"On file, in the working revision"`
	Sourced     int      `json:"quotes_sourced,omitempty"`
	Checked     int      `json:"quotes_checked,omitempty"`
	OpenNotes   int      `json:"open_notes,omitempty"`
}

type deskQuery struct {
	Status    string   `query:"status" enum:"draft,published"`
	Stage     []string `query:"stage,explode" maxItems:"9" doc:"Any of these: draft, review, approved, embargoed, scheduled, published, updated, corrected, retracted"`
	Mine      bool     `query:"mine" doc:"Only what the caller began"`
	Reviewer  string   `query:"reviewer" maxLength:"64" doc:"An ID, or me"`
	DueBefore string   `query:"due_before" maxLength:"40" format:"date-time"`
	Search    string   `query:"search" maxLength:"800" doc:"Words of the headline, case and accents aside"`
	Binned    bool     `query:"binned" doc:"What lies in the bin, instead of the rest"`
	Sort      string   `query:"sort" enum:"begun,touched,due,published" default:"begun"`
	Before    string   `query:"before" maxLength:"100" doc:"The next that the last page gave, or with the order begun the ID of its last story"`
	Limit     int      `query:"limit" minimum:"1" maximum:"100" default:"50"`
}

type deskList struct {
	Stories []deskStory `json:"stories"`
	Next    string      `json:"next,omitempty" doc:"Where the next page begins; none: there is no more"`
}

type boardQuery struct {
	Mine bool `query:"mine" doc:"Only what the caller began"`
}

type boardColumn struct {
	Stage   string      `json:"stage" doc:"published stands for everything that readers see"`
	Count   int         `json:"count"`
	Stories []deskStory `json:"stories" doc:"50 at most"`
}

type board struct {
	Columns []boardColumn `json:"columns"`
}

type calendarQuery struct {
	Month string `query:"month" pattern:"^[0-9]{4}-[0-9]{2}$" required:"true" doc:"2026-05"`
}

type calendarEntry struct {
	StoryID string `json:"story_id"`
	Title   string `json:"title"`
	Slug    string `json:"slug"`
	Stage   string `json:"stage"`
	Kind    string `json:"kind" enum:"published,scheduled,planned"`
	Day     string `json:"day"`
	At      string `json:"at,omitempty" doc:"None: a day without a time"`
	By      string `json:"by,omitempty" doc:"Who saved it last"`
	GoesOut string `json:"publish_revision,omitempty" doc:"Of what is scheduled: the revision that goes out"`
	OwnerID string `json:"owner_id,omitempty" doc:"Who began it"`
}

type calendar struct {
	TimeZone string          `json:"time_zone" doc:"The publication's"`
	Today    string          `json:"today"`
	Entries  []calendarEntry `json:"entries"`
}

func (a *API) boardRoutes(r huma.API) {
	route(a, r, "GET", "/stories", "Stories as the desk sees them", a.listStories)
	route(a, r, "GET", "/board", "The desk's stories by stage; of what is published the last seven days", a.board)
	route(a, r, "GET", "/calendar", "A month: what was published, what goes out, what is meant for a day", a.calendar)
}

// staffName is the name of somebody of the desk; "" is nobody.
func staffName(ctx context.Context, tx *store.Tx, id string) (string, error) {
	if id == "" {
		return "", nil
	}
	u, err := staff.GetUser(ctx, tx, staff.UserID(id))
	switch {
	case firsthand.ErrorCode(err) == firsthand.NotFound, err == nil && u.Status != staff.Active:
		return "", firsthand.Errorf(firsthand.Invalid, "There is nobody at the desk by that ID: choose somebody from the list.")
	case err != nil:
		return "", err
	}
	return u.Name, nil
}

func (q *deskQuery) options(me string) (o stories.DeskOptions, err error) {
	o = stories.DeskOptions{Status: q.Status, Reviewer: q.Reviewer, Search: q.Search, Binned: q.Binned, Sort: stories.DeskSort(q.Sort), Limit: q.Limit}
	for _, stage := range q.Stage {
		o.Stages = append(o.Stages, stories.Stage(stage))
	}
	if q.Mine {
		o.Owner = me
	}
	if q.Reviewer == "me" {
		o.Reviewer = me
	}
	if o.DueBefore, err = moment(q.DueBefore); err != nil || q.Before == "" {
		return o, err
	}
	key, id, two := strings.Cut(q.Before, "_")
	if !two {
		key, id = "0", q.Before
	}
	o.Before.ID = stories.StoryID(id)
	if o.Before.Key, err = strconv.ParseInt(key, 10, 64); err != nil || !firsthand.CleanID(id) {
		return o, firsthand.Errorf(firsthand.Invalid, "%q is not where a page of this list ended: give the next of the last answer.", q.Before)
	}
	return o, nil
}

func (a *API) listStories(ctx context.Context, in *deskQuery) (*body[deskList], error) {
	o, err := in.options(actorOf(ctx).ID)
	if err != nil {
		return nil, err
	}
	var out deskList
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.ListDesk(ctx, tx, o)
		if err != nil {
			return err
		}
		if len(list) == o.Limit {
			place := list[len(list)-1].Place(o.Sort)
			out.Next = strconv.FormatInt(place.Key, 10) + "_" + string(place.ID)
		}
		out.Stories, err = deskStories(ctx, tx, actorOf(ctx), list)
		return err
	})
	return answer(out), err
}

// deskStories are lines as the desk's lists have them.
func deskStories(ctx context.Context, tx *store.Tx, me firsthand.Actor, list []stories.Line) ([]deskStory, error) {
	var ids []stories.StoryID
	var revisions []stories.RevisionID
	for _, l := range list {
		ids, revisions = append(ids, l.ID), append(revisions, l.Working)
	}
	quotes, err := stories.CountQuotes(ctx, tx, revisions)
	if err != nil {
		return nil, err
	}
	notes, err := stories.CountOpenNotes(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	out := []deskStory{}
	for _, l := range list {
		q := quotes[l.Working]
		s := deskStory{ID: string(l.ID), Slug: l.Slug, Title: l.Title, Dek: l.Dek, Language: l.Language, Working: string(l.Working), Live: string(l.Live), Published: l.Published,
			OwnerID: l.CreatedBy, BegunAt: stamp(l.CreatedAt), Workflow: workflowOf(me, l.Story, l.Desk, firsthand.Micros(tx.Now())),
			Quotes: q.Quotes, Sourced: q.Sourced, Checked: q.Checked, OpenNotes: notes[l.ID]}
		if l.Published {
			s.PublishedAt = stamp(l.PublishedAt)
		}
		out = append(out, s)
	}
	return out, nil
}

func (a *API) board(ctx context.Context, in *boardQuery) (*body[board], error) {
	var out board
	owner := ""
	if in.Mine {
		owner = actorOf(ctx).ID
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		columns, err := stories.Board(ctx, tx, owner)
		if err != nil {
			return err
		}
		for _, c := range columns {
			lines, err := deskStories(ctx, tx, actorOf(ctx), c.Stories)
			if err != nil {
				return err
			}
			out.Columns = append(out.Columns, boardColumn{Stage: string(c.Stage), Count: c.Count, Stories: slices.Clip(lines)})
		}
		return nil
	})
	return answer(out), err
}

func (a *API) calendar(ctx context.Context, in *calendarQuery) (*body[calendar], error) {
	month, err := time.Parse("2006-01", in.Month)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%q is no month: write it as 2026-05.", in.Month)
	}
	out := calendar{Entries: []calendarEntry{}}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		out.TimeZone, out.Today = settings.Timezone, tx.Now().In(settings.Location()).Format(time.DateOnly)
		list, err := stories.Calendar(ctx, tx, month)
		for _, e := range list {
			out.Entries = append(out.Entries, calendarEntry{StoryID: string(e.ID), Title: e.Title, Slug: e.Slug, Stage: string(e.Stage), Kind: e.Kind, Day: e.Day, At: stamp(e.At), By: e.By, GoesOut: string(e.GoesOut), OwnerID: e.Owner})
		}
		return err
	})
	return answer(out), err
}
