package newsroom

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"strconv"

	"firsthand"
	"firsthand/internal/web"
)

// PastePath is where the paste page stands.
const PastePath = "/newsroom/paste/"

const (
	maxPaste  = 1 << 20 // bytes of a pasted page
	maxMended = 500     // quotes whose names can be mended
)

//go:embed assets templates
var files embed.FS

// Newsroom serves the desk's pages.
type Newsroom struct {
	desk   Desk
	site   string // the publication's name
	pages  *template.Template
	assets *web.Assets
	errors *web.Errors
}

// New makes the desk's door for a browser on this machine. origins are the site's own ("http://host:port").
func New(desk Desk, site string, log *slog.Logger, origins ...string) (http.Handler, error) {
	// dict gives a list its title: {{template "list" dict "People" .People}}.
	dict := func(title string, items []string) map[string][]string { return map[string][]string{title: items} }
	pages, err := template.New("").Funcs(template.FuncMap{"dict": dict}).ParseFS(files, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("read the desk's templates: %w", err)
	}
	sub, err := fs.Sub(files, "assets")
	if err != nil {
		return nil, err
	}
	assets, err := web.NewAssets(PastePath+"assets/", sub)
	if err != nil {
		return nil, err
	}
	n := &Newsroom{desk: desk, site: site, pages: pages, assets: assets, errors: &web.Errors{Log: log}}
	n.errors.Page = n.errorPage
	mux := http.NewServeMux()
	mux.Handle("GET "+PastePath+"assets/", n.errors.Handle(assets.Serve))
	mux.Handle("GET "+PastePath+"{$}", n.errors.Handle(n.form))
	mux.Handle("POST "+PastePath+"{$}", n.errors.Handle(n.submit))
	guarded, err := n.errors.SameOrigin(mux, origins...)
	if err != nil {
		return nil, err
	}
	return n.errors.LoopbackOnly(guarded), nil
}

// view is what the templates show.
type view struct {
	Site, Style string
	Text        string
	Found       *Found
	Message     string
	Status      int
}

func (n *Newsroom) form(w http.ResponseWriter, r *http.Request) error {
	return n.show(w, http.StatusOK, "paste.html", view{})
}

// submit reads the pasted page, or publishes it when the person has seen what was found.
func (n *Newsroom) submit(w http.ResponseWriter, r *http.Request) error {
	if err := web.ParseForm(w, r, maxPaste+64<<10); err != nil {
		return err
	}
	text, mended := r.PostForm.Get("text"), readMended(r)
	if r.PostForm.Get("do") == "edit" {
		return n.show(w, http.StatusOK, "paste.html", view{Text: text})
	}
	if r.PostForm.Get("do") == "publish" {
		return n.publish(w, r, text, mended)
	}
	found, err := n.desk.Read(r.Context(), text, mended)
	if err != nil {
		return n.again(w, text, err)
	}
	return n.show(w, http.StatusOK, "found.html", view{Text: text, Found: found})
}

func (n *Newsroom) publish(w http.ResponseWriter, r *http.Request, text string, mended []Mended) error {
	path, err := n.desk.Publish(r.Context(), text, mended)
	if err != nil {
		return n.again(w, text, err)
	}
	target, ok := web.LocalTarget(path)
	if !ok {
		return fmt.Errorf("the story's address %q is not one of this site", path)
	}
	http.Redirect(w, r, target, http.StatusSeeOther)
	return nil
}

// again shows the form with what was pasted and what is wrong with it: nothing is lost.
func (n *Newsroom) again(w http.ResponseWriter, text string, err error) error {
	if firsthand.ErrorCode(err) != firsthand.Invalid {
		return err
	}
	return n.show(w, http.StatusUnprocessableEntity, "paste.html", view{Text: text, Message: firsthand.ErrorMessage(err)})
}

// readMended reads the names that the person put to the quotes.
func readMended(r *http.Request) []Mended {
	var list []Mended
	for i := range maxMended {
		n := strconv.Itoa(i + 1)
		if !r.PostForm.Has("speaker" + n) {
			break
		}
		list = append(list, Mended{
			Speaker: r.PostForm.Get("speaker" + n), Addressee: r.PostForm.Get("addressee" + n), Outlet: r.PostForm.Get("outlet" + n),
		})
	}
	return list
}

func (n *Newsroom) show(w http.ResponseWriter, status int, name string, v view) error {
	v.Site, v.Style = n.site, n.assets.URL("desk.css")
	var out bytes.Buffer
	if err := n.pages.ExecuteTemplate(&out, name, v); err != nil {
		return fmt.Errorf("render %s: %w", name, err)
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, err := w.Write(out.Bytes())
	return err
}

func (n *Newsroom) errorPage(w http.ResponseWriter, r *http.Request, status int, err error) error {
	return n.show(w, status, "error.html", view{Status: status, Message: firsthand.ErrorMessage(err)})
}
