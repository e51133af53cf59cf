package api

import (
	"context"
	"io"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// source is where a quote can be looked up.
type source struct {
	ID          string   `json:"id,omitempty" readOnly:"true"`
	Kind        string   `json:"kind" enum:"page,broadcast,post,call,paper,statement"`
	Title       string   `json:"title,omitempty" maxLength:"500"`
	URL         string   `json:"url,omitempty" maxLength:"4000"`
	OutletID    string   `json:"outlet_id,omitempty" maxLength:"64"`
	Programme   string   `json:"programme,omitempty" maxLength:"500"`
	Creators    []string `json:"creators,omitempty" maxItems:"50"`
	PublishedOn string   `json:"published_on,omitempty" maxLength:"60" doc:"EDTF"`
	ArchivedURL string   `json:"archived_at_url,omitempty" maxLength:"4000" doc:"Public archive copy"`
	Primary     bool     `json:"is_primary,omitempty" doc:"The words come from here, not by way of it"`
}

func (s source) record(id string) sources.Source {
	return sources.Source{ID: sources.SourceID(id), Kind: s.Kind, Title: s.Title, URL: s.URL, Outlet: sources.OutletID(s.OutletID), Programme: s.Programme, Creators: s.Creators,
		PublishedOn: s.PublishedOn, ArchivedURL: s.ArchivedURL, Primary: s.Primary}
}

func sourceOf(s sources.Source) source {
	return source{ID: string(s.ID), Kind: s.Kind, Title: s.Title, URL: s.URL, OutletID: string(s.Outlet), Programme: s.Programme, Creators: s.Creators, PublishedOn: s.PublishedOn,
		ArchivedURL: s.ArchivedURL, Primary: s.Primary}
}

// watch is how a source is doing.
type watch struct {
	SourceID  string `json:"source_id"`
	State     string `json:"state" enum:"waiting,fine,changed,gone,failing"`
	Reason    string `json:"reason,omitempty"`
	Message   string `json:"message,omitempty" doc:"What became of it, for people"`
	Since     string `json:"since,omitempty"`
	TriedAt   string `json:"tried_at,omitempty"`
	NextAt    string `json:"next_at,omitempty"`
	SettledBy string `json:"settled_by,omitempty"`
}

func watchOf(w sources.Watch) watch {
	return watch{SourceID: string(w.Source), State: string(w.State), Reason: w.Reason, Message: w.Message, Since: stamp(w.Since), TriedAt: stamp(w.TriedAt), NextAt: stamp(w.DueAt), SettledBy: w.SettledBy}
}

// stamp is a stored time as answers have it, "" for none.
func stamp(us int64) string {
	if us == 0 {
		return ""
	}
	return firsthand.FromMicros(us).Format(time.RFC3339Nano)
}

type capture struct {
	ID       string `json:"id"`
	Kind     string `json:"kind" enum:"fetched,uploaded"`
	URL      string `json:"url,omitempty"`
	FinalURL string `json:"final_url,omitempty"`
	MIME     string `json:"mime"`
	Size     int64  `json:"size_bytes"`
	SHA256   string `json:"sha256"`
	TakenBy  string `json:"taken_by,omitempty"`
	TakenAt  string `json:"taken_at"`
}

func captureOf(c sources.Capture) capture {
	return capture{ID: string(c.ID), Kind: c.Kind, URL: c.URL, FinalURL: c.FinalURL, MIME: c.MIME, Size: c.Size, SHA256: c.SHA256, TakenBy: c.TakenBy, TakenAt: stamp(c.TakenAt)}
}

type sourceText struct {
	ID        string `json:"id,omitempty" readOnly:"true"`
	Kind      string `json:"kind" enum:"page,pasted,heard,transcript"`
	Words     string `json:"words,omitempty" maxLength:"4194304" doc:"Plain text; a transcript may be SRT or WebVTT"`
	Note      string `json:"note,omitempty" readOnly:"true" doc:"What could not be read"`
	By        string `json:"given_by,omitempty" maxLength:"200" doc:"Who pasted or heard it"`
	CaptureID string `json:"capture_id,omitempty" readOnly:"true"`
	CreatedAt string `json:"created_at,omitempty" readOnly:"true"`
}

func textOf(t sources.SourceText) sourceText {
	return sourceText{ID: string(t.ID), Kind: t.Kind, Words: t.Words, Note: t.Note, By: t.By, CaptureID: string(t.Capture), CreatedAt: stamp(t.CreatedAt)}
}

// sourceFile is a source with what is on file about it.
type sourceFile struct {
	Source   source       `json:"source"`
	Watch    watch        `json:"watch"`
	Captures []capture    `json:"captures"`
	Texts    []sourceText `json:"texts" doc:"Without their words"`
}

type sourceInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body source
}

func (a *API) sourceRoutes(r huma.API) {
	route(a, r, "POST", "/sources", "Cite a source; one with an address is captured", func(ctx context.Context, in *body[source]) (*body[made], error) {
		return a.saveSource(ctx, "", in.Body)
	}, firsthand.SourceSave)
	route(a, r, "PUT", "/sources/{id}", "Change a source", func(ctx context.Context, in *sourceInput) (*body[made], error) {
		if _, err := a.sourceFile(ctx, &byID{in.ID}); err != nil {
			return nil, err
		}
		return a.saveSource(ctx, in.ID, in.Body)
	}, firsthand.SourceSave)
	route(a, r, "GET", "/sources/{id}", "A source: how it is doing, its captures and words", a.sourceFile)
	route(a, r, "GET", "/sources", "Sources that somebody should look at", a.watchedSources)
	route(a, r, "POST", "/sources/{id}/recheck", "Look at a source now", a.recheck, firsthand.SourceCapture)
	route(a, r, "POST", "/sources/{id}/settle", "Somebody has looked at what became of it", a.settle, firsthand.SourceCapture)
	route(a, r, "POST", "/sources/{id}/texts", "Give the words of a source: pasted, heard, or a transcript", a.saveText, firsthand.SourceCapture)
	route(a, r, "GET", "/texts/{id}", "The words of a source", a.text)
	upload(a, r, "/sources/{id}/captures", "Give a file as a capture", a.uploadCapture, firsthand.SourceCapture)
	route(a, r, "GET", "/captures/{id}/file", "The file of a capture: to save, not to show", a.captureFile)
}

func (a *API) saveSource(ctx context.Context, id string, s source) (*body[made], error) {
	return keep(ctx, a, firsthand.SourceSave, s.record(id), sources.SaveSource)
}

func (a *API) sourceFile(ctx context.Context, in *byID) (*body[sourceFile], error) {
	out := sourceFile{Captures: []capture{}, Texts: []sourceText{}}
	id := sources.SourceID(in.ID)
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		found, err := sources.ListSources(ctx, tx, []sources.SourceID{id})
		if err != nil {
			return err
		}
		if _, ok := found[id]; !ok {
			return firsthand.Errorf(firsthand.NotFound, "There is no such source.")
		}
		out.Source = sourceOf(found[id])
		w, err := sources.GetWatch(ctx, tx, id)
		if err != nil {
			return err
		}
		out.Watch = watchOf(w)
		captures, err := sources.ListCaptures(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, c := range captures {
			out.Captures = append(out.Captures, captureOf(c))
		}
		texts, err := sources.ListTexts(ctx, tx, id)
		for _, t := range texts {
			out.Texts = append(out.Texts, textOf(t))
		}
		return err
	})
	return answer(out), err
}

type watchedInput struct {
	State string `query:"watch" enum:"changed,gone,failing" default:"changed"`
	Page  int    `query:"page" minimum:"1" maximum:"1000" default:"1"`
}

type watchedList struct {
	Sources []watch `json:"sources"`
}

func (a *API) watchedSources(ctx context.Context, in *watchedInput) (*body[watchedList], error) {
	const limit = 50
	out := watchedList{Sources: []watch{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.ListWatched(ctx, tx, sources.WatchState(in.State), limit, (in.Page-1)*limit)
		for _, w := range list {
			out.Sources = append(out.Sources, watchOf(w))
		}
		return err
	})
	return answer(out), err
}

func (a *API) recheck(ctx context.Context, in *byID) (*struct{}, error) {
	return nil, a.write(ctx, firsthand.SourceCapture, func(tx *store.Tx) error {
		return sources.Recheck(ctx, tx, sources.SourceID(in.ID))
	})
}

type settleInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		By string `json:"by" maxLength:"200" doc:"Who has looked"`
	}
}

func (a *API) settle(ctx context.Context, in *settleInput) (*struct{}, error) {
	return nil, a.write(ctx, firsthand.SourceCapture, func(tx *store.Tx) error {
		return sources.Settle(ctx, tx, sources.SourceID(in.ID), in.Body.By)
	})
}

type textInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body sourceText
}

func (a *API) saveText(ctx context.Context, in *textInput) (*body[made], error) {
	if in.Body.Kind == sources.PageText {
		return nil, firsthand.Errorf(firsthand.Invalid, "The words of a page are read out of its capture: give pasted ones.")
	}
	return keep(ctx, a, firsthand.SourceCapture, sources.SourceText{Source: sources.SourceID(in.ID), Kind: in.Body.Kind, Words: in.Body.Words, By: in.Body.By}, sources.SaveText)
}

func (a *API) text(ctx context.Context, in *byID) (*body[sourceText], error) {
	t, err := get(ctx, a, in.ID, sources.GetText)
	return answer(textOf(t)), err
}

type uploadInput struct {
	ID      string `path:"id" maxLength:"64"`
	Name    string `query:"name" maxLength:"200" doc:"The file's name"`
	By      string `query:"by" maxLength:"200" doc:"Who gives it"`
	RawBody []byte `contentType:"application/octet-stream"`
}

func (a *API) uploadCapture(ctx context.Context, in *uploadInput) (*body[made], error) {
	id, err := a.Archivist.Upload(ctx, actorOf(ctx), sources.Upload{Source: sources.SourceID(in.ID), Name: in.Name, Data: in.RawBody, By: in.By})
	return answer(made{ID: string(id)}), err
}

// captureFile gives a capture to the desk as a file to save: what somebody else's server sent is never shown on our own
// address.
func (a *API) captureFile(ctx context.Context, in *byID) (*huma.StreamResponse, error) {
	blob, c, err := a.Archivist.Open(ctx, sources.CaptureID(in.ID))
	if err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		defer blob.Close()
		out.SetHeader("Content-Type", "application/octet-stream")
		out.SetHeader("Content-Disposition", `attachment; filename="capture-`+string(c.ID)+c.Extension()+`"`)
		out.SetHeader("Content-Security-Policy", "default-src 'none'; sandbox")
		io.Copy(out.BodyWriter(), blob) // whoever does not read it is gone
	}}, nil
}
