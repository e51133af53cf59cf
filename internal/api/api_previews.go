package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// previewPath is where the public site shows previews.
const previewPath = "/preview/"

// preview is a secret address under which a story is seen as it will look.
type preview struct {
	ID         string `json:"id"`
	RevisionID string `json:"revision_id,omitempty" doc:"None: the working one, whatever it is when somebody looks"`
	Label      string `json:"label,omitempty" doc:"Whom it is for"`
	URL        string `json:"url,omitempty" doc:"When it is made, and never again"`
	CreatedBy  string `json:"created_by,omitempty"`
	CreatedAt  string `json:"created_at"`
	ExpiresAt  string `json:"expires_at"`
	RevokedAt  string `json:"revoked_at,omitempty" doc:"When it was taken back"`
	Ended      bool   `json:"ended" doc:"It leads nowhere any more"`
}

func (a *API) previewOf(p stories.Preview, secret string) preview {
	out := preview{ID: string(p.ID), RevisionID: string(p.Revision), Label: p.Label, CreatedBy: p.CreatedName, CreatedAt: stamp(p.CreatedAt), ExpiresAt: stamp(p.ExpiresAt), RevokedAt: stamp(p.RevokedAt), Ended: p.Ended(a.Clock.Now())}
	if secret != "" {
		out.URL = a.BaseURL + previewPath + secret + "/"
	}
	return out
}

type seePreviewInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `query:"revision" maxLength:"64" doc:"None: the working one"`
}

type sharePreviewInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Days       int    `json:"days" minimum:"1" maximum:"90"`
		Label      string `json:"label,omitempty" maxLength:"200" doc:"Whom it is for"`
		RevisionID string `json:"revision_id,omitempty" maxLength:"64" doc:"None: the working one, whatever it is when somebody looks"`
	}
}

type previewList struct {
	Links []preview `json:"links" doc:"Newest first, 100 at most, without their addresses"`
}

func (a *API) previewRoutes(r huma.API) {
	route(a, r, "GET", "/stories/{id}/preview", "The page of a story as it will look, for who is signed in", a.seePreview)
	route(a, r, "GET", "/stories/{id}/preview-links", "Preview links that were given away", a.listPreviews)
	route(a, r, "POST", "/stories/{id}/preview-links", "Make a secret address under which somebody without an account sees a story", a.sharePreview, firsthand.PreviewShare)
	route(a, r, "DELETE", "/preview-links/{id}", "Take a preview link back", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.PreviewShare, func(tx *store.Tx) error { return stories.RevokePreview(ctx, tx, stories.PreviewID(in.ID)) })
	}, firsthand.PreviewShare)
}

func (a *API) seePreview(ctx context.Context, in *seePreviewInput) (*lookPage, error) {
	if err := actorOf(ctx).May(firsthand.StoryPreview); err != nil {
		return nil, err
	}
	if a.Story == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "There is no site here that could be shown.")
	}
	made, err := a.Story(ctx, stories.StoryID(in.ID), stories.RevisionID(in.Revision))
	if err != nil {
		return nil, err
	}
	return made.page(), nil
}

func (a *API) sharePreview(ctx context.Context, in *sharePreviewInput) (*body[preview], error) {
	var out preview
	err := a.write(ctx, firsthand.PreviewShare, func(tx *store.Tx) error {
		wanted := stories.Preview{Story: stories.StoryID(in.ID), Revision: stories.RevisionID(in.Body.RevisionID), Label: in.Body.Label}
		p, secret, err := stories.SharePreview(ctx, tx, wanted, in.Body.Days)
		out = a.previewOf(p, secret)
		return err
	})
	return answer(out), err
}

func (a *API) listPreviews(ctx context.Context, in *byID) (*body[previewList], error) {
	out := previewList{Links: []preview{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		id := stories.StoryID(in.ID)
		if _, err := stories.Get(ctx, tx, id); err != nil {
			return err
		}
		list, err := stories.ListPreviews(ctx, tx, id, 2*pageOfList)
		for _, p := range list {
			out.Links = append(out.Links, a.previewOf(p, ""))
		}
		return err
	})
	return answer(out), err
}
