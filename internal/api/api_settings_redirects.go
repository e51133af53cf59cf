package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

type redirect struct {
	From      string `json:"from" doc:"A path of this site"`
	To        string `json:"to" doc:"Where it leads: another path of this site"`
	Temporary bool   `json:"temporary,omitempty" doc:"Browsers shall not keep it"`
	CreatedAt string `json:"created_at,omitempty" readOnly:"true"`
}

type redirectList struct {
	Redirects []redirect `json:"redirects" nullable:"false"`
	Total     int        `json:"total"`
}

type redirectQuery struct {
	Words string `query:"words" maxLength:"200" doc:"That stand in either path"`
	After string `query:"after" maxLength:"512" doc:"The path that the last page ended with"`
}

type redirectSave struct {
	From      string `json:"from" minLength:"2" maxLength:"512" doc:"A path of this site"`
	To        string `json:"to" maxLength:"512" doc:"Where it leads: another path of this site; empty takes the redirect away"`
	Temporary bool   `json:"temporary,omitempty" doc:"Browsers shall not keep it"`
	Was       string `json:"was" maxLength:"512" doc:"Where it led when the change was begun; empty for a new one"`
}

type redirectText struct {
	Text string `json:"text" maxLength:"1000000" doc:"In each line a path, the path that it leads to, and “temporary” where it is that"`
}

type redirectsKept struct {
	Kept  int      `json:"kept"`
	Wrong []string `json:"wrong" nullable:"false" doc:"What was not kept, and why"`
}

func (a *API) redirectRoutes(r huma.API) {
	route(a, r, "GET", "/settings/redirects", "Old addresses and where they lead", a.listRedirects, firsthand.RedirectSave)
	route(a, r, "PUT", "/settings/redirects", "Have an old address lead somewhere, or nowhere", a.saveRedirect, firsthand.RedirectSave)
	route(a, r, "GET", "/settings/redirects/text", "All redirects as a text", a.redirectsAsText, firsthand.RedirectSave)
	route(a, r, "POST", "/settings/redirects/text", "Take in a text of redirects", a.importRedirects, firsthand.RedirectSave)
}

func (a *API) listRedirects(ctx context.Context, in *redirectQuery) (*body[redirectList], error) {
	out := redirectList{Redirects: []redirect{}}
	if err := actorOf(ctx).May(firsthand.RedirectSave); err != nil {
		return nil, err
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, total, err := publication.ListRedirects(ctx, tx, in.Words, in.After, pageOfList)
		out.Total = total
		for _, one := range list {
			out.Redirects = append(out.Redirects, redirect{From: one.From, To: one.To, Temporary: !one.Permanent, CreatedAt: stamp(one.CreatedAt)})
		}
		return err
	})
	return answer(out), err
}

func (a *API) saveRedirect(ctx context.Context, in *body[redirectSave]) (*struct{}, error) {
	one := publication.Redirect{From: clean(in.Body.From), To: clean(in.Body.To), Permanent: !in.Body.Temporary}
	return nil, a.write(ctx, firsthand.RedirectSave, func(tx *store.Tx) error { return publication.ChangeRedirect(ctx, tx, one, in.Body.Was) })
}

// clean is a path as it is kept; what is none stays as it is, to be refused with its name.
func clean(path string) string {
	if path == "" {
		return ""
	}
	if c := publication.CleanPath(path); c != "" {
		return c
	}
	return path
}

func (a *API) redirectsAsText(ctx context.Context, _ *struct{}) (*body[redirectText], error) {
	if err := actorOf(ctx).May(firsthand.RedirectSave); err != nil {
		return nil, err
	}
	var out redirectText
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, _, err := publication.ListRedirects(ctx, tx, "", "", 5000)
		out.Text = publication.WriteRedirects(list)
		return err
	})
	return answer(out), err
}

func (a *API) importRedirects(ctx context.Context, in *body[redirectText]) (*body[redirectsKept], error) {
	list, wrong := publication.ReadRedirects(in.Body.Text)
	var out redirectsKept
	err := a.write(ctx, firsthand.RedirectSave, func(tx *store.Tx) error {
		kept, more, err := publication.ImportRedirects(ctx, tx, list)
		out = redirectsKept{Kept: kept, Wrong: append(append([]string{}, wrong...), more...)}
		return err
	})
	return answer(out), err
}
