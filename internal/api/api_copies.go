package api

import (
	"context"
	"fmt"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/ops"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Copies is what those who run the site have set for its copies.
type Copies struct {
	Place string                                       // where they are kept, for people; "": none are made here
	Look  func(context.Context) ([]ops.Finding, error) // finds quickly what is wrong with the site; nil: nobody looks
}

// copyPlan says when copies are made by themselves.
type copyPlan struct {
	On   bool   `json:"on" doc:"One is made every day, while the program runs"`
	Time string `json:"time" pattern:"^[0-2][0-9]:[0-5][0-9]$" doc:"In the site's time zone, as 03:30"`
	Keep string `json:"keep" minLength:"2" maxLength:"40" doc:"As 7d,4w,12m: all of 7 days, then one a week for 4 weeks, and one a month for 12 months"`
}

// copyRun is a copy that was made, or was to be.
type copyRun struct {
	At     string `json:"at"`
	Good   bool   `json:"good" doc:"It was made, and opened; what it sent was read back"`
	Says   string `json:"says,omitempty" doc:"What went wrong, in a sentence, or what did not go well of a good one"`
	Fault  string `json:"fault,omitempty" doc:"What of the site was lost or altered when it was made"`
	Place  string `json:"place"`
	By     string `json:"by,omitempty" doc:"Who wanted it; none: the plan"`
	Rows   int64  `json:"rows"`
	Files  int64  `json:"files"`
	Read   int64  `json:"read_back" doc:"How many of the files were read back"`
	Size   string `json:"size" doc:"Of all that is in it, as 2.1 GB"`
	Lasted int64  `json:"lasted_ms"`
}

// siteFault is something that is wrong with the site.
type siteFault struct {
	ID    string `json:"id" doc:"The kind"`
	Grave string `json:"grave" enum:"broken,warning,note"`
	What  string `json:"what"`
	Do    string `json:"do"`
}

type copyState struct {
	Place    string      `json:"place,omitempty" doc:"Where copies are kept; none: the program makes none"`
	Plan     copyPlan    `json:"plan"`
	KeepSays string      `json:"keep_says" doc:"The rule in words"`
	Last     *copyRun    `json:"last,omitempty" doc:"The last good one"`
	Next     string      `json:"next,omitempty" doc:"When the plan makes the next"`
	Asked    bool        `json:"asked" doc:"One is wanted now, and not through yet"`
	Runs     []copyRun   `json:"runs" nullable:"false" doc:"The newest first"`
	Findings []siteFault `json:"findings" nullable:"false" doc:"What is wrong with the site"`
}

func (a *API) copyRoutes(r huma.API) {
	route(a, r, "GET", "/settings/copies", "How the copies of the site stand, and what is wrong with it", a.copies, firsthand.CopyMake)
	route(a, r, "POST", "/settings/copies", "Make a copy now; reading tells what becomes of it", a.makeCopy, firsthand.CopyMake)
	route(a, r, "PUT", "/settings/copies/plan", "Say when copies are made, and how long they are kept", a.planCopies, firsthand.CopyMake)
}

func (a *API) copies(ctx context.Context, _ *struct{}) (*body[copyState], error) {
	if err := actorOf(ctx).May(firsthand.CopyMake); err != nil {
		return nil, err
	}
	out := copyState{Place: a.Copies.Place, Runs: []copyRun{}, Findings: []siteFault{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := ops.GetState(ctx, tx)
		if err != nil {
			return err
		}
		site, err := publication.GetSettings(ctx, tx)
		out.fill(s, tx.Now(), site.Location())
		return err
	})
	if err != nil || a.Copies.Look == nil {
		return answer(out), err
	}
	found, err := a.Copies.Look(ctx)
	for _, f := range found {
		out.Findings = append(out.Findings, siteFault{f.ID, string(f.Grave), f.What, f.Do})
	}
	return answer(out), err
}

// fill says what is known of copies.
func (out *copyState) fill(s ops.State, now time.Time, zone *time.Location) {
	out.Plan = copyPlan{On: !s.Plan.Off, Time: fmt.Sprintf("%02d:%02d", s.Plan.Minute/60, s.Plan.Minute%60), Keep: s.Plan.Keep}
	if keep, err := ops.ParseKeep(s.Plan.Keep); err == nil {
		out.KeepSays = keep.Says()
	}
	out.Asked = s.Asked != 0
	for _, r := range s.Runs {
		out.Runs = append(out.Runs, runOf(r))
	}
	if good := s.LastGood(); good != nil {
		last := runOf(*good)
		out.Last = &last
	}
	if next := s.Next(now, zone); !next.IsZero() && out.Place != "" {
		out.Next = next.UTC().Format(time.RFC3339)
	}
}

func runOf(r ops.Run) copyRun {
	return copyRun{At: stamp(r.Began), Good: r.Good, Says: r.Says, Fault: r.Fault, Place: r.Place, By: r.ByActor, Rows: r.Rows, Files: r.Files, Read: r.ReadBack, Size: ops.Size(r.Bytes), Lasted: (r.Ended - r.Began) / 1000}
}

func (a *API) makeCopy(ctx context.Context, _ *struct{}) (*body[copyState], error) {
	if err := actorOf(ctx).May(firsthand.CopyMake); err != nil {
		return nil, err
	}
	if a.Copies.Place == "" {
		return nil, firsthand.Errorf(firsthand.Conflict, "This program makes no copies: whoever runs it names a place for them with --copies.")
	}
	if err := a.write(ctx, firsthand.CopyMake, func(tx *store.Tx) error { return ops.Want(ctx, tx) }); err != nil {
		return nil, err
	}
	return a.copies(ctx, nil)
}

type copyPlanInput struct {
	Body copyPlan
}

func (a *API) planCopies(ctx context.Context, in *copyPlanInput) (*body[copyState], error) {
	at, err := time.Parse("15:04", in.Body.Time)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%q is no time of a day: write it as 03:30.", in.Body.Time)
	}
	plan := ops.Plan{Off: !in.Body.On, Minute: at.Hour()*60 + at.Minute(), Keep: in.Body.Keep}
	if err := a.write(ctx, firsthand.CopyMake, func(tx *store.Tx) error { return ops.SavePlan(ctx, tx, plan) }); err != nil {
		return nil, err
	}
	return a.copies(ctx, nil)
}
