package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// voucher is what an editor and a second source say for a quote of an unnamed one.
type voucher struct {
	AllowedBy string `json:"allowed_by,omitempty" doc:"The editor who said yes"`
	AllowedAt string `json:"allowed_at,omitempty"`
	SecondID  string `json:"second_source_id,omitempty"`
	VouchedBy string `json:"second_source_by,omitempty"`
}

// sealedNote is a sealed note without what it says.
type sealedNote struct {
	ID        string `json:"id"`
	Writer    string `json:"written_by"`
	CreatedAt string `json:"written_at"`
	ErasedBy  string `json:"erased_by,omitempty"`
	ErasedWhy string `json:"erased_why,omitempty"`
	ErasedAt  string `json:"erased_at,omitempty"`
}

type noteList struct {
	Notes []sealedNote `json:"notes"`
}

// secret is what a sealed note says.
type secret struct {
	Who   string `json:"who" minLength:"1" maxLength:"10000" doc:"Who the source is"`
	Reach string `json:"reach,omitempty" maxLength:"10000" doc:"How to reach them"`
}

type secondInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		SourceID string `json:"source_id" maxLength:"64"`
	}
}

type secretInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body secret
}

type whyInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Why string `json:"why" minLength:"1" maxLength:"500" doc:"Kept with your name"`
	}
}

func (a *API) unnamedRoutes(r huma.API) {
	route(a, r, "GET", "/quotes/{id}/voucher", "What was said for a quote of an unnamed source", a.voucher)
	route(a, r, "POST", "/quotes/{id}/allow", "An editor's yes to a quote of an unnamed source", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.QuoteAllow, func(tx *store.Tx) error { return sources.AllowUnnamed(ctx, tx, sources.QuoteID(in.ID)) })
	}, firsthand.QuoteAllow)
	route(a, r, "POST", "/quotes/{id}/second-source", "Name a second source for a quote of an unnamed one", func(ctx context.Context, in *secondInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.QuoteSave, func(tx *store.Tx) error {
			return sources.AddSecondSource(ctx, tx, sources.QuoteID(in.ID), sources.SourceID(in.Body.SourceID))
		})
	}, firsthand.QuoteSave)
	route(a, r, "GET", "/quotes/{id}/notes", "Which sealed notes there are about the unnamed source of a quote, and which there were", a.notes)
	route(a, r, "POST", "/quotes/{id}/notes", "Seal who the unnamed source of a quote is", func(ctx context.Context, in *secretInput) (*body[made], error) {
		id, err := a.Vault.Seal(ctx, actorOf(ctx), sources.QuoteID(in.ID), sources.Secret{Who: in.Body.Who, Reach: in.Body.Reach})
		return answer(made{string(id)}), err
	}, firsthand.NoteSeal)
	route(a, r, "POST", "/notes/{id}/open", "Read a sealed note; that it was read is kept", func(ctx context.Context, in *whyInput) (*body[secret], error) {
		s, err := a.Vault.Open(ctx, actorOf(ctx), sources.NoteID(in.ID), in.Body.Why)
		return answer(secret{Who: s.Who, Reach: s.Reach}), err
	}, firsthand.NoteOpen)
	route(a, r, "POST", "/notes/{id}/erase", "Destroy a sealed note for good", func(ctx context.Context, in *whyInput) (*struct{}, error) {
		return nil, a.Vault.Erase(ctx, actorOf(ctx), sources.NoteID(in.ID), in.Body.Why)
	}, firsthand.NoteErase)
}

func (a *API) voucher(ctx context.Context, in *byID) (*body[voucher], error) {
	v, err := get(ctx, a, in.ID, sources.GetVoucher)
	return answer(voucher{AllowedBy: v.AllowedBy, AllowedAt: stamp(v.AllowedAt), SecondID: string(v.Second), VouchedBy: v.VouchedBy}), err
}

func (a *API) notes(ctx context.Context, in *byID) (*body[noteList], error) {
	out := noteList{Notes: []sealedNote{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListNotes(ctx, tx, sources.QuoteID(in.ID))
		for _, n := range list {
			out.Notes = append(out.Notes, sealedNote{ID: string(n.ID), Writer: n.Writer, CreatedAt: stamp(n.CreatedAt), ErasedBy: n.ErasedBy, ErasedWhy: n.ErasedWhy, ErasedAt: stamp(n.ErasedAt)})
		}
		return err
	})
	return answer(out), err
}
