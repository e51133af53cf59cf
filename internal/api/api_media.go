package api

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
)

// fileInput is a file that comes in. Its bytes are not read before the act begins, and never into memory whole.
type fileInput struct {
	Name         string `query:"name" minLength:"1" maxLength:"200" required:"true" doc:"The file's name; its letters stay in the address"`
	Alt          string `query:"alt" maxLength:"1000" doc:"What it shows, for who does not see it"`
	Caption      string `query:"caption" maxLength:"4000"`
	Credit       string `query:"credit" maxLength:"1000" doc:"As printed beside it"`
	Creator      string `query:"creator" maxLength:"1000"`
	SourceURL    string `query:"source_url" maxLength:"4000"`
	Copyright    string `query:"copyright" maxLength:"1000"`
	Licence      string `query:"licence" maxLength:"4000"`
	UsageTerms   string `query:"usage_terms" maxLength:"4000"`
	Rights       string `query:"rights" enum:"unknown,cleared,restricted" default:"unknown"`
	RightsExpire string `query:"rights_expire" maxLength:"40" doc:"When our rights end: 2027-05-01T00:00:00Z"`

	slowFile
}

// slowFile is a file that is sent as the body, and read as it comes. Whoever refuses it before its end says so to the second of what
// from gives.
type slowFile struct {
	from func() (io.Reader, func(error))
}

// item is what is known about it. What the file says of its credit and rights fills what is left out.
func (in *fileInput) item() (media.Item, error) {
	expire, err := moment(in.RightsExpire)
	return media.Item{Alt: in.Alt, Caption: in.Caption, Credit: in.Credit, Creator: in.Creator, SourceURL: in.SourceURL, Copyright: in.Copyright, Licence: in.Licence,
		UsageTerms: in.UsageTerms, Rights: media.Rights(in.Rights), RightsExpire: expire, FocalX: -1, FocalY: -1}, err
}

// Resolve keeps hold of the body.
func (in *slowFile) Resolve(ctx huma.Context) []error {
	in.from = func() (io.Reader, func(error)) {
		_, w := humago.Unwrap(ctx)
		r := &slowBody{from: ctx.BodyReader(), w: http.NewResponseController(w)}
		return r, r.drain
	}
	return nil
}

// Deadlines of an upload: what a server gives a page would cut off every large file. An upload that stands still ends.
const (
	standsStill = time.Minute
	looksAtIt   = 5 * time.Minute // to measure, clean and hash what came in
)

// slowBody is a body that may take its time as long as something comes.
type slowBody struct {
	from io.Reader
	w    *http.ResponseController
}

func (s *slowBody) Read(p []byte) (int, error) {
	// A connection that knows no deadlines (a test's) has none that would cut it off.
	_ = s.w.SetReadDeadline(time.Now().Add(standsStill))
	_ = s.w.SetWriteDeadline(time.Now().Add(looksAtIt))
	return s.from.Read(p)
}

// drain reads on when a file is refused before its end: a browser that is still sending would not hear why.
func (s *slowBody) drain(err error) {
	if err != nil {
		io.CopyN(io.Discard, s, maxUpload) // who stops sending has gone
	}
}

type mediaURLInput struct {
	Body struct {
		URL  string `json:"url" minLength:"1" maxLength:"4000" doc:"Where the file lies: https://…"`
		Name string `json:"name,omitempty" maxLength:"200" doc:"What it is to be called; otherwise as its address says"`
	}
}

func (a *API) mediaRoutes(r huma.API) {
	op := operation("POST", "/media", "Give a picture, a sound, a film or a file; the same bytes are kept once", []firsthand.Act{firsthand.MediaSave})
	op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: "string", Format: "binary"}}}}
	register(a, r, op, a.uploadMedia)
	route(a, r, "POST", "/media/from-url", "Take a picture or a file from an address", a.fetchMedia, firsthand.MediaSave)
	a.libraryRoutes(r)
}

func (a *API) uploadMedia(ctx context.Context, in *fileInput) (*body[mediaItem], error) {
	if err := actorOf(ctx).May(firsthand.MediaSave); err != nil {
		return nil, err // before the work on its bytes
	}
	item, err := in.item()
	if err != nil {
		return nil, err
	}
	from, drain := in.from()
	out, err := a.takeMedia(ctx, media.Upload{Name: in.Name, From: from, Item: item})
	drain(err)
	return out, err
}

// takeMedia keeps a file, or finds it on file.
func (a *API) takeMedia(ctx context.Context, u media.Upload) (*body[mediaItem], error) {
	kept, twice, err := a.pictures.Take(ctx, a.DB, actorOf(ctx), a.Clock, u)
	out := mediaOf(kept, a.Clock.Now())
	out.Duplicate = twice
	return answer(out), err
}

// A picture from an address has the limits of one that is sent, but for the time it may take.
const (
	maxFetched = 64 << 20
	fetchedIn  = 45 * time.Second
)

func (a *API) fetchMedia(ctx context.Context, in *mediaURLInput) (*body[mediaItem], error) {
	if err := actorOf(ctx).May(firsthand.MediaSave); err != nil {
		return nil, err
	}
	done, err := a.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	found, err := a.Archivist.Fetch.Within(maxFetched, fetchedIn).Open(ctx, fetch.Request{URL: in.Body.URL, Accept: media.PictureTypes})
	if err != nil {
		return nil, err
	}
	defer found.Close()
	if !found.OK() {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is no file at this address: the server answers %d. Look whether it opens in a browser, or save the file and send it.", found.Status)
	}
	from := bufio.NewReader(found)
	head, _ := from.Peek(512) // what is wrong is told again when it is read
	if kind := fetch.Sniff(head); kind == "text/html" {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is a page at this address, not a picture: open it, copy the address of the picture itself, and give that.")
	}
	name := in.Body.Name
	if name == "" {
		name = media.NameOfURL(found.URL)
	}
	return a.takeMedia(ctx, media.Upload{Name: name, From: from, Item: media.Item{SourceURL: in.Body.URL, FocalX: -1, FocalY: -1}})
}
