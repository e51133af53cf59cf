package newsroom

import (
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"regexp"

	"firsthand"
	"firsthand/internal/web"
)

// Path is where the editors' application stands; every address below it that nothing else has is one of its views.
const Path = "/newsroom/"

const builtPath = Path + "assets/"

// What scripts/ui makes of ui/: one page, and files whose names hold a hash of their content.
//
//go:embed built
var built embed.FS

// viewPath is what the address of a view may look like: words and IDs. Anything else is no page of ours.
var viewPath = regexp.MustCompile(`^/newsroom/([A-Za-z0-9_-]+/?)*$`)

// App serves the editors' application: its page at every address of a view, and its files. It holds nothing of the
// publication and asks nobody who is there: the API does that.
func App(log *slog.Logger) (http.Handler, error) {
	files, err := fs.Sub(built, "built")
	if err != nil {
		return nil, err
	}
	page, err := fs.ReadFile(files, "index.html")
	if err != nil {
		return nil, fmt.Errorf("read the application's page: %w", err)
	}
	assets, err := web.NewAssets(builtPath, files)
	if err != nil {
		return nil, err
	}
	assets.Named = true
	body := web.Body{Type: "text/html; charset=utf-8", Plain: page, Tag: web.Tag(page)}
	policy := appPolicy().String()
	errors := &web.Errors{Log: log}
	mux := http.NewServeMux()
	mux.Handle(builtPath, errors.Handle(assets.Serve))
	pages, err := manualPages(page)
	if err != nil {
		return nil, err
	}
	mux.Handle("GET "+ManualPath, errors.Handle(serveManual(pages)))
	mux.Handle(Path, errors.Handle(func(w http.ResponseWriter, r *http.Request) error {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			return web.WithStatus(http.StatusMethodNotAllowed, firsthand.Errorf(firsthand.Invalid, "The newsroom's pages can only be read."))
		}
		if !viewPath.MatchString(r.URL.EscapedPath()) {
			return firsthand.Errorf(firsthand.NotFound, "There is nothing at this address of the newsroom.")
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("Cache-Control", "no-cache") // it names the files of this version of the program
		h.Set("X-Robots-Tag", "noindex")
		body.ServeHTTP(w, r)
		return nil
	}))
	return mux, nil
}

// appPolicy is the strict one with what the application does besides: it shows pictures that are about to be sent, and
// frames: of its own site, and players of others once somebody presses the button that loads them.
func appPolicy() web.CSP {
	policy := web.StrictCSP()
	policy["img-src"] = []string{"'self'", "data:", "blob:"}
	policy["media-src"] = []string{"'self'", "blob:"}
	policy["frame-src"] = []string{"'self'", "https:"}
	return policy
}
