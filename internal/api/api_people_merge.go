package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// merge says that two people on file are one.
type merge struct {
	ID       string `json:"id"`
	GoneID   string `json:"gone_id"`
	StaysID  string `json:"stays_id"`
	By       string `json:"merged_by"`
	At       string `json:"merged_at"`
	UndoneBy string `json:"undone_by,omitempty"`
	UndoneAt string `json:"undone_at,omitempty"`
}

type mergeList struct {
	Merges []merge `json:"merges"`
}

type mergeInput struct {
	ID   string `path:"id" maxLength:"64" doc:"Who is gone afterwards"`
	Body struct {
		Into string `json:"into" maxLength:"64" doc:"Who stays"`
	}
}

type undone struct {
	Back int64 `json:"back" doc:"Places that are as they were before the merge"`
	Left int64 `json:"left" doc:"Places that changed since, and stay as they are"`
}

type privacyInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Show bool   `json:"show"`
		Why  string `json:"why,omitempty" maxLength:"500" doc:"Kept with your name"`
	}
}

func (a *API) mergeRoutes(r huma.API) {
	route(a, r, "POST", "/people/{id}/merge", "Say that a person is another one on file", a.mergePeople, firsthand.PersonMerge)
	route(a, r, "GET", "/people/{id}/merges", "Who was merged into a person, and whom that one was merged into", a.merges)
	route(a, r, "POST", "/merges/{id}/undo", "Make two people of one again, for what did not change since", a.undoMerge, firsthand.PersonMerge)
	route(a, r, "POST", "/people/{id}/private", "Decide whether readers see a living person's private data", func(ctx context.Context, in *privacyInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.PersonPublish, func(tx *store.Tx) error {
			return sources.ShowPrivate(ctx, tx, sources.PersonID(in.ID), in.Body.Show, in.Body.Why)
		})
	}, firsthand.PersonPublish)
}

func (a *API) mergePeople(ctx context.Context, in *mergeInput) (*body[made], error) {
	var out made
	err := a.write(ctx, firsthand.PersonMerge, func(tx *store.Tx) error {
		id, err := stories.MergePeople(ctx, tx, sources.PersonID(in.ID), sources.PersonID(in.Body.Into))
		out.ID = string(id)
		return err
	})
	return answer(out), err
}

func (a *API) undoMerge(ctx context.Context, in *byID) (*body[undone], error) {
	var out undone
	err := a.write(ctx, firsthand.PersonMerge, func(tx *store.Tx) error {
		u, err := stories.UndoMerge(ctx, tx, sources.MergeID(in.ID))
		out = undone{Back: u.Back, Left: u.Left}
		return err
	})
	return answer(out), err
}

func (a *API) merges(ctx context.Context, in *byID) (*body[mergeList], error) {
	out := mergeList{Merges: []merge{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListMerges(ctx, tx, sources.PersonID(in.ID))
		for _, m := range list {
			out.Merges = append(out.Merges, merge{ID: string(m.ID), GoneID: string(m.Gone), StaysID: string(m.Stays), By: m.By, At: stamp(m.At), UndoneBy: m.UndoneBy, UndoneAt: stamp(m.UndoneAt)})
		}
		return err
	})
	return answer(out), err
}
