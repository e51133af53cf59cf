package api

import (
	"context"
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/exporters"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func (a *API) exportRoutes(r huma.API) {
	route(a, r, "GET", "/settings/export/{format}", "The whole site as a file, to take it elsewhere: an archive with everything, or what Ghost and WordPress import, or Markdown", a.export, firsthand.Export)
}

type exportInput struct {
	Format    string `path:"format" enum:"archive,ghost,wordpress,markdown"`
	Passwords bool   `query:"passwords" doc:"An archive has the hashes of the desk's passwords, so that people sign in as before"`
}

// export gives the site as a zip while it is made: GET /settings/export/{format}, for administrators. One is made at a time; one
// that cannot be finished ends with its connection, so that nobody takes half of it for the whole.
func (a *API) export(ctx context.Context, in *exportInput) (*huma.StreamResponse, error) {
	if err := actorOf(ctx).May(firsthand.Export); err != nil {
		return nil, err
	}
	if a.Exporter == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "The site cannot be exported here: use firsthand export where the program runs.")
	}
	if !a.exporting.TryLock() {
		return nil, firsthand.Errorf(firsthand.Conflict, "Somebody is exporting the site now: try again when that is done.")
	}
	e, format := *a.Exporter, exporters.Format(in.Format)
	e.Passwords = in.Passwords && format == exporters.FormatArchive
	name, err := a.exportName(ctx, format, e.Passwords)
	if err != nil {
		a.exporting.Unlock()
		return nil, err
	}
	return a.asFile(name, "application/zip", func(ctx context.Context, to io.Writer) error {
		defer a.exporting.Unlock()
		_, err := e.Write(ctx, to, format)
		return err
	}), nil
}

// asFile gives a file that is written while it is sent. One that cannot be finished ends with its connection.
func (a *API) asFile(name, kind string, write func(ctx context.Context, to io.Writer) error) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(out huma.Context) {
		out.SetHeader("Content-Type", kind)
		out.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
		_, w := humago.Unwrap(out)
		if err := write(out.Context(), &slowAnswer{out.BodyWriter(), http.NewResponseController(w)}); err != nil {
			if out.Context().Err() == nil {
				a.Log.Error("give a file", "name", name, "error", err)
			}
			panic(http.ErrAbortHandler) // nobody takes half of it for the whole
		}
	}}
}

// exportName is what the file is called. That it was asked for is written down.
func (a *API) exportName(ctx context.Context, format exporters.Format, passwords bool) (name string, err error) {
	err = a.write(ctx, firsthand.Export, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		name = firsthand.Slug(settings.Title) + "-" + string(format) + "-" + tx.Now().In(settings.Location()).Format("2006-01-02") + ".zip"
		what := "for " + string(format)
		if format == exporters.FormatArchive {
			what = "as an archive"
		}
		if passwords {
			what += ", with the desk's passwords"
		}
		tx.Audit("publication", "", what)
		return nil
	})
	return name, err
}

// slowAnswer is an answer that may take its time as long as somebody takes what comes.
type slowAnswer struct {
	io.Writer
	w *http.ResponseController
}

func (s *slowAnswer) Write(p []byte) (int, error) {
	_ = s.w.SetWriteDeadline(time.Now().Add(standsStill)) // a connection that knows no deadlines has none that would cut it off
	return s.Writer.Write(p)
}
