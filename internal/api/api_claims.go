package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// claim is a statement that can be true or false.
type claim struct {
	ID         string   `json:"id,omitempty" readOnly:"true"`
	Text       string   `json:"text" maxLength:"2000"`
	ClaimantID string   `json:"claimant_id,omitempty" maxLength:"64"`
	ClaimedBy  string   `json:"claimed_by,omitempty" maxLength:"200" doc:"The claimant as printed, where there is no person on file"`
	ClaimedOn  string   `json:"claimed_on,omitempty" maxLength:"60" doc:"EDTF"`
	AboutIDs   []string `json:"about_ids,omitempty" maxItems:"50"`
	SourceID   string   `json:"first_appearance_id,omitempty" maxLength:"64" doc:"The source where it appeared first"`
	QuoteID    string   `json:"quote_id,omitempty" maxLength:"64" doc:"In which words"`

	Review *review `json:"review,omitempty" readOnly:"true"`
}

// review is what somebody found about a claim.
type review struct {
	Verdict string `json:"verdict" minLength:"1" maxLength:"200" doc:"In the reviewer's words"`
	URL     string `json:"review_url,omitempty" maxLength:"4000"`
	On      string `json:"reviewed_on,omitempty" maxLength:"60" doc:"EDTF"`
	By      string `json:"reviewed_by" minLength:"1" maxLength:"200"`
}

func claimOf(c sources.Claim) claim {
	out := claim{ID: string(c.ID), Text: c.Text, ClaimantID: string(c.Claimant), ClaimedBy: c.ClaimedBy, ClaimedOn: c.ClaimedOn, AboutIDs: texts(c.About),
		SourceID: string(c.Source), QuoteID: string(c.Quote)}
	if c.Review.Verdict != "" {
		out.Review = &review{Verdict: c.Review.Verdict, URL: c.Review.URL, On: c.Review.On, By: c.Review.By}
	}
	return out
}

func (c claim) record(id string) sources.Claim {
	return sources.Claim{ID: sources.ClaimID(id), Text: c.Text, Claimant: sources.PersonID(c.ClaimantID), ClaimedBy: c.ClaimedBy, ClaimedOn: c.ClaimedOn,
		About: ids[sources.PersonID](c.AboutIDs), Source: sources.SourceID(c.SourceID), Quote: sources.QuoteID(c.QuoteID)}
}

type claimInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body claim
}

type reviewInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body review
}

func (a *API) claimRoutes(r huma.API) {
	route(a, r, "POST", "/claims", "Keep a claim", func(ctx context.Context, in *body[claim]) (*body[made], error) {
		return a.saveClaim(ctx, "", in.Body)
	}, firsthand.ClaimSave)
	route(a, r, "PUT", "/claims/{id}", "Change a claim; a review of other words is taken away", func(ctx context.Context, in *claimInput) (*body[made], error) {
		return a.saveClaim(ctx, in.ID, in.Body)
	}, firsthand.ClaimSave)
	route(a, r, "GET", "/claims/{id}", "A claim", a.getClaim)
	route(a, r, "POST", "/claims/{id}/review", "Say whether a claim is true", func(ctx context.Context, in *reviewInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ClaimReview, func(tx *store.Tx) error {
			return sources.ReviewClaim(ctx, tx, sources.ClaimID(in.ID), sources.Review{Verdict: in.Body.Verdict, URL: in.Body.URL, On: in.Body.On, By: in.Body.By})
		})
	}, firsthand.ClaimReview)
	route(a, r, "GET", "/people/{id}/claims", "What a person claims, and what is claimed about them; newest first", a.claims)
}

func (a *API) saveClaim(ctx context.Context, id string, c claim) (*body[made], error) {
	return keep(ctx, a, firsthand.ClaimSave, c.record(id), sources.SaveClaim)
}

func (a *API) getClaim(ctx context.Context, in *byID) (*body[claim], error) {
	c, err := get(ctx, a, in.ID, sources.GetClaim)
	return answer(claimOf(c)), err
}

type claimsInput struct {
	ID     string `path:"id" maxLength:"64"`
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

type claimList struct {
	Claims []claim `json:"claims"`
}

func (a *API) claims(ctx context.Context, in *claimsInput) (*body[claimList], error) {
	out := claimList{Claims: []claim{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListClaims(ctx, tx, sources.PersonID(in.ID), sources.ClaimID(in.Before), pageOfList)
		for _, c := range list {
			out.Claims = append(out.Claims, claimOf(c))
		}
		return err
	})
	return answer(out), err
}
