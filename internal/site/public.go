package site

import (
	"embed"
	"net/http"
	"path"
	"strings"
	"sync"

	"firsthand"
	"firsthand/internal/web"
)

// publicPrefix is where our own files stand that pages of any theme use, as Ghost's do.
const publicPrefix = "/public/"

//go:embed public public/cards public/search public/portal
var publicFS embed.FS

var publicFiles = loadPublic("embeds.js", "embeds.css", searchScript, searchStyle, searchPageScript, searchPageStyle, commentsScript, commentsStyle, pagesStyle, portalScript, portalStyle)

// pagesStyle is for pages that the theme has no template for.
const pagesStyle = "pages.css"

// What stands beside comments.
const commentsScript, commentsStyle = "comments.js", "comments.css"

// publicFile is one of our files, which is compressed when it is first sent.
type publicFile struct {
	tag  string
	body func() *web.Body
}

// loadPublic reads our files out of the binary; they are small.
func loadPublic(names ...string) map[string]publicFile {
	out := map[string]publicFile{}
	for _, name := range names {
		plain, err := publicFS.ReadFile(path.Join("public", name))
		if err != nil {
			panic(err) // it is compiled in
		}
		tag := web.Tag(plain)
		out[publicPrefix+name] = publicFile{tag: tag, body: sync.OnceValue(func() *web.Body {
			body := &web.Body{Type: web.ContentType(name), Plain: plain, Tag: tag}
			body.Gzip, _ = web.CompressBytes(plain, web.Gzip, web.Best) // else it goes out plain
			return body
		})}
	}
	return out
}

// publicURL is the address of one of our files, which changes with what is in it.
func publicURL(name string) string {
	return publicPrefix + name + "?v=" + strings.Trim(publicFiles[publicPrefix+name].tag, `"`)
}

// servePublic sends one of our own files.
func (s *Site) servePublic(w http.ResponseWriter, r *http.Request) error {
	var body *web.Body
	address := ""
	switch r.URL.Path {
	case cardStyles, cardScripts:
		var err error
		if body, err = s.cards.body(s.current.Load(), path.Ext(r.URL.Path)); err != nil {
			return err
		}
		address = s.cardURL(s.current.Load(), path.Ext(r.URL.Path))
	default:
		if file, ok := publicFiles[r.URL.Path]; ok {
			body, address = file.body(), publicURL(strings.TrimPrefix(r.URL.Path, publicPrefix))
		}
	}
	if body == nil {
		return firsthand.Errorf(firsthand.NotFound, "There is no file at this address.")
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	if r.URL.RequestURI() == address {
		h.Set("Cache-Control", forever)
	}
	body.ServeHTTP(w, r)
	return nil
}

// playersHead and playersFoot are what a page needs in which players of other sites wait for a press, or stand in our frame. Those
// that Ghost's cards bring with them do without. A theme may write its head before it
// writes its stories: then the style stands at the foot.
func (r *request) playersHead() string {
	if !r.view.Players() || r.styled {
		return ""
	}
	r.styled = true
	return `    <link rel="stylesheet" href="` + publicURL("embeds.css") + "\">\n"
}

func (r *request) playersFoot() string {
	if !r.view.Players() {
		return ""
	}
	foot := r.playersHead()
	if !r.view.Settings.Rules.PlayersWithPage {
		foot += `<script src="` + publicURL("embeds.js") + "\" defer></script>\n"
	}
	return foot
}
