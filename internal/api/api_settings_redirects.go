package api

import (
	"context"
	"slices"

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

type redirectTextQuery struct {
	After string `query:"after" maxLength:"512" doc:"The next that the last part gave"`
}

type redirectTextPart struct {
	Text string `json:"text" doc:"5000 lines at most"`
	Next string `json:"next,omitempty" doc:"Where the next part begins; none: there is no more"`
}

type redirectsKept struct {
	Kept  int      `json:"kept"`
	Wrong []string `json:"wrong" nullable:"false" doc:"What was not kept, and why"`
}

func (a *API) redirectRoutes(r huma.API) {
	route(a, r, "GET", "/settings/redirects", "Old addresses and where they lead", a.listRedirects, firsthand.RedirectSave)
	route(a, r, "PUT", "/settings/redirects", "Have an old address lead somewhere, or nowhere", a.saveRedirect, firsthand.RedirectSave)
	route(a, r, "GET", "/settings/redirects/text", "All redirects as a text, in parts", a.redirectsAsText, firsthand.RedirectSave)
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
	if c := publication.OldPath(path); c != "" {
		return c
	}
	return path
}

// linesOfText is how many redirects a part of their text has.
const linesOfText = 5000

func (a *API) redirectsAsText(ctx context.Context, in *redirectTextQuery) (*body[redirectTextPart], error) {
	if err := actorOf(ctx).May(firsthand.RedirectSave); err != nil {
		return nil, err
	}
	var out redirectTextPart
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, _, err := publication.ListRedirects(ctx, tx, "", in.After, linesOfText)
		out.Text = publication.WriteRedirects(list)
		if len(list) == linesOfText {
			out.Next = list[len(list)-1].From
		}
		return err
	})
	return answer(out), err
}

func (a *API) importRedirects(ctx context.Context, in *body[redirectText]) (*body[redirectsKept], error) {
	if err := actorOf(ctx).May(firsthand.RedirectSave); err != nil {
		return nil, err
	}
	list, wrong := publication.ReadRedirects(in.Body.Text)
	out := redirectsKept{Wrong: append([]string{}, wrong...)}
	for part := range slices.Chunk(list, publication.ImportedAtOnce) { // what fails in the middle is sent again: that does no harm
		var kept int
		var more []string
		err := a.write(ctx, firsthand.RedirectSave, func(tx *store.Tx) (err error) {
			kept, more, err = publication.ImportRedirects(ctx, tx, part)
			return err
		})
		if err != nil {
			return nil, err
		}
		out.Kept, out.Wrong = out.Kept+kept, append(out.Wrong, more...)
	}
	return answer(out), nil
}
