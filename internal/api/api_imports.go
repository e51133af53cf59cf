package api

import (
	"context"
	"io"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/importers/bring"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// Sites is how a site is brought in from here, beside everything else that the program does.
type Sites struct {
	Begin   func(context.Context, bring.Wish) (runs.Run, error) // nil: none can be
	Stop    func(runs.ID) bool                                  // false: it is not under way here
	Working func() runs.ID                                      // what is under way here; "": nothing
}

// importRun is one import of a site.
type importRun struct {
	ID        string      `json:"id"`
	Source    string      `json:"source" doc:"ghost, wordpress, folder, feed, pages"`
	Name      string      `json:"name" doc:"What was named: a file, a folder, an address"`
	Maker     string      `json:"maker,omitempty" doc:"What wrote it, where it says so"`
	Dry       bool        `json:"dry,omitempty" doc:"Everything was read and judged, and nothing kept"`
	State     string      `json:"state" enum:"running,stopped,done,failed"`
	Here      bool        `json:"here,omitempty" doc:"The program that answers is bringing it in now, and can stop it; what is running and not here was killed, or another program is at it"`
	Problem   string      `json:"problem,omitempty" doc:"Why it did not go on to its end"`
	By        string      `json:"by"`
	Decided   int64       `json:"decided" doc:"How many things it decided on"`
	At        int64       `json:"at" doc:"How far into the source it is"`
	Size      int64       `json:"size" doc:"What at runs up to; 0: nobody knows"`
	Checks    runs.Checks `json:"checks" doc:"What was looked for when everything was here"`
	StartedAt string      `json:"started_at"`
	EndedAt   string      `json:"ended_at,omitempty"`
}

type importList struct {
	Imports []importRun `json:"imports" doc:"Newest first"`
}

type importCounts struct {
	Import importRun    `json:"import"`
	Kinds  []runs.Tally `json:"kinds" doc:"Of each kind, what came in is the sum of what became of it"`
}

type importItemsInput struct {
	ID    string `path:"id" maxLength:"64"`
	Kind  string `query:"kind" maxLength:"100"`
	Fate  string `query:"fate" enum:",new,changed,unchanged,kept,left,failed,missing,noted" default:"" doc:"noted: those with notes"`
	After int64  `query:"after" minimum:"0" doc:"The n of the last one that was seen"`
}

type importItems struct {
	Items []runs.Outcome `json:"items" doc:"In the order of the site"`
	Next  int64          `json:"next,omitempty" doc:"Where the next page begins; none: there is no more"`
}

func (a *API) importRoutes(r huma.API) {
	route(a, r, "GET", "/imports", "Sites that were brought in, the newest first", a.listImports, firsthand.Import)
	route(a, r, "GET", "/imports/{id}", "What became of a site that was brought in, kind by kind", a.getImport, firsthand.Import)
	route(a, r, "GET", "/imports/{id}/items", "Every single thing of a site that was brought in, with what became of it", a.listImportItems, firsthand.Import)
	route(a, r, "GET", "/imports/{id}/report", "The same as a text, with everything that is another than it was, failed, or is missing", a.importReport, firsthand.Import)
	op := operation("POST", "/imports", "Bring a site in: send its file. It goes on by itself; reading the run that is given tells how far it is", []firsthand.Act{firsthand.Import})
	op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: "string", Format: "binary"}}}}
	register(a, r, op, a.bringSite)
	route(a, r, "POST", "/imports/from-url", "Bring a site in from an address: a feed, or one page", a.bringAddress, firsthand.Import)
	route(a, r, "POST", "/imports/{id}/stop", "Stop bringing a site in; what is here stays, and the same file given once more goes on where it was", a.stopImport, firsthand.Import)
	route(a, r, "POST", "/imports/{id}/quotes", "Have the stories of a site that was brought in read for quotes, in a job", a.askImportQuotes, firsthand.Import)
}

// siteInput is a site that is sent.
type siteInput struct {
	Name string `query:"name" minLength:"1" maxLength:"200" required:"true" doc:"The file's name: the account of the import calls it so, and another one knows it again by it"`
	Dry  bool   `query:"dry" doc:"Read and judge everything, and keep nothing but the account of it; with SQLite nobody else can save meanwhile"`
	Open bool   `query:"open" doc:"A site of Ghost that readers needed a password for is read by everybody here"`

	slowFile
}

// bringSite begins to bring a site in.
func (a *API) bringSite(ctx context.Context, in *siteInput) (*body[importRun], error) {
	from, drain := in.from()
	r, err := a.begin(ctx, bring.Wish{Name: in.Name, From: from, Dry: in.Dry, Open: in.Open})
	drain(err)
	return answer(a.importOf(r)), err
}

type siteAddress struct {
	Body struct {
		URL string `json:"url" minLength:"1" maxLength:"4000" doc:"Of a feed, or of one page"`
		Dry bool   `json:"dry,omitempty" doc:"Keep nothing but the account of it"`
	}
}

func (a *API) bringAddress(ctx context.Context, in *siteAddress) (*body[importRun], error) {
	r, err := a.begin(ctx, bring.Wish{Address: in.Body.URL, Dry: in.Body.Dry})
	return answer(a.importOf(r)), err
}

func (a *API) begin(ctx context.Context, w bring.Wish) (runs.Run, error) {
	w.Actor = actorOf(ctx)
	if err := w.Actor.May(firsthand.Import); err != nil {
		return runs.Run{}, err
	}
	if a.Sites.Begin == nil {
		return runs.Run{}, firsthand.Errorf(firsthand.Unavailable, "No site can be brought in here.")
	}
	return a.Sites.Begin(ctx, w)
}

// stopImport stops what is under way here. How it ended is kept a moment later.
func (a *API) stopImport(ctx context.Context, in *byID) (*body[importRun], error) {
	if err := actorOf(ctx).May(firsthand.Import); err != nil {
		return nil, err
	}
	var r runs.Run
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		r, err = runs.Get(ctx, tx, runs.ID(in.ID))
		return err
	})
	if err != nil {
		return nil, err
	}
	if a.Sites.Stop == nil || !a.Sites.Stop(r.ID) {
		return nil, firsthand.Errorf(firsthand.Conflict, "This import is not under way here any more: look at it again.")
	}
	return answer(a.importOf(r)), nil
}

// askImportQuotes has the stories of a site read for quotes: they wait at the quote desk, and no page changes.
func (a *API) askImportQuotes(ctx context.Context, in *byID) (*body[importRun], error) {
	var r runs.Run
	err := a.DB.Write(ctx, actorOf(ctx), firsthand.Import, func(tx *store.Tx) (err error) {
		r, err = runs.AskQuotes(ctx, tx, runs.ID(in.ID))
		return err
	})
	return answer(a.importOf(r)), err
}

func (a *API) importOf(r runs.Run) importRun {
	here := a.Sites.Working != nil && r.ID != "" && a.Sites.Working() == r.ID
	return importRun{Here: here, ID: string(r.ID), Source: r.Source, Name: r.Name, Maker: r.Maker, Dry: r.Dry, State: string(r.State), Problem: r.Problem, By: r.ByName,
		Decided: r.Decided, At: r.At, Size: r.Size, Checks: r.Checks, StartedAt: stamp(r.StartedAt), EndedAt: stamp(r.EndedAt)}
}

func (a *API) listImports(ctx context.Context, _ *struct{}) (*body[importList], error) {
	if err := actorOf(ctx).May(firsthand.Import); err != nil {
		return nil, err
	}
	out := importList{Imports: []importRun{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := runs.List(ctx, tx, pageOfList)
		for _, r := range list {
			out.Imports = append(out.Imports, a.importOf(r))
		}
		return err
	})
	return answer(out), err
}

func (a *API) getImport(ctx context.Context, in *byID) (*body[importCounts], error) {
	if err := actorOf(ctx).May(firsthand.Import); err != nil {
		return nil, err
	}
	var out importCounts
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := runs.Get(ctx, tx, runs.ID(in.ID))
		if err != nil {
			return err
		}
		out.Import = a.importOf(r)
		out.Kinds, err = runs.Tallies(ctx, tx, r.ID)
		return err
	})
	return answer(out), err
}

// importReport gives the account of a run as a text.
func (a *API) importReport(ctx context.Context, in *byID) (*huma.StreamResponse, error) {
	if err := actorOf(ctx).May(firsthand.Import); err != nil {
		return nil, err
	}
	var account runs.Account
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if account.Run, err = runs.Get(ctx, tx, runs.ID(in.ID)); err != nil {
			return err
		}
		account.Kinds, err = runs.Tallies(ctx, tx, account.Run.ID)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.asFile("import-"+string(account.Run.ID)+".txt", "text/plain; charset=utf-8", func(ctx context.Context, to io.Writer) error {
		return a.DB.Read(ctx, func(tx *store.Tx) error { return account.Print(ctx, tx, to) })
	}), nil
}

func (a *API) listImportItems(ctx context.Context, in *importItemsInput) (*body[importItems], error) {
	if err := actorOf(ctx).May(firsthand.Import); err != nil {
		return nil, err
	}
	out := importItems{Items: []runs.Outcome{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := runs.Get(ctx, tx, runs.ID(in.ID))
		if err != nil {
			return err
		}
		list, err := runs.Items(ctx, tx, r.ID, runs.ItemOptions{Kind: in.Kind, Fate: in.Fate, After: in.After, Limit: pageOfList})
		out.Items = append(out.Items, list...)
		if len(list) == pageOfList {
			out.Next = list[len(list)-1].N
		}
		return err
	})
	return answer(out), err
}
