package site

import (
	"embed"
	"errors"
	"maps"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/web"
)

//go:embed fallback/*.hbs fallback/partials/*.hbs
var fallbackFiles embed.FS

// routes are all addresses of the site, and who may call them: everybody, to read; a report, and what members do, may be sent from
// a page of our own.
func (s *Site) routes() http.Handler {
	mux := http.NewServeMux()
	handle := func(pattern string, h web.Handler) { mux.Handle(pattern, s.errors.Handle(readOnly(h))) }
	handle("/assets/", s.serveAsset)
	handle(media.Prefix, s.serveImage)
	handle(media.MediaPrefix, s.serveMedia)
	handle(media.FilePrefix, s.serveFile)
	for _, kind := range []string{"ico", "png", "jpg", "jpeg"} {
		handle("/favicon."+kind, s.serveIcon)
	}
	handle("/unsubscribe/{$}", s.serveUnsubscribe)
	for _, path := range append(slices.Collect(maps.Keys(publicFiles)), cardStyles, cardScripts) {
		handle(path, s.servePublic)
	}
	handle(sharePrefix, s.serveShare)
	handle(embedPath, s.serveEmbed)
	handle("GET "+signInPath+"{$}", s.serveEntry)
	handle("GET "+signUpPath+"{$}", s.serveEntry)
	handle("GET "+membersPath+"{$}", s.serveLink)
	handle("GET "+exportPath+"{$}", s.serveExport)
	handle(completionsPath, s.serveCompletions)
	handle(foundPath, s.serveFound)
	for path := range fixedFiles {
		handle(path, s.servePage)
	}
	mux.HandleFunc(PreviewPath+"{secret}/{$}", s.servePreview)
	mux.Handle("/", s.errors.Handle(func(w http.ResponseWriter, r *http.Request) error {
		switch {
		case r.Method == http.MethodPost && publication.AsksReaders(r.URL.Path):
			return s.receiveAnswer(w, r)
		case r.Method == http.MethodPost:
			return s.receive(w, r)
		case publication.AsksReaders(r.URL.Path):
			return readOnly(s.serveQuestion)(w, r)
		}
		return readOnly(s.servePage)(w, r)
	}))
	rules := web.CanonicalRules{Slash: true, Lower: true, Skip: isFile}
	return s.asked(s.leads(rules, rules.Redirect(mux)))
}

// Fixed lists the addresses that every site has beside its pages.
func Fixed() []string {
	return slices.Concat(slices.Sorted(maps.Keys(fixedFiles)), slices.Sorted(maps.Keys(publicFiles)), []string{cardStyles, cardScripts, "/favicon.ico"})
}

// readOnly refuses what would change something.
func readOnly(h web.Handler) web.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			return web.WithStatus(http.StatusMethodNotAllowed, firsthand.Errorf(firsthand.Invalid, "This page can only be read."))
		}
		return h(w, r)
	}
}

// servePage answers from the page cache. The key is the path and what the reader has in common with others who get the same:
// no query shapes a page.
func (s *Site) servePage(w http.ResponseWriter, r *http.Request) error {
	key := r.URL.Path
	if r.URL.RawQuery != "" && s.maySearch(key) {
		if is, err := s.serveSearch(w, r); is || err != nil {
			return err
		}
	}
	if _, ok := s.current.Load().Asset(strings.TrimPrefix(key, "/")); ok { // of its own beside assets/: a manifest, what works while a reader is offline
		return s.serveAsset(w, r)
	}
	if len(key) > 1024 {
		return firsthand.Errorf(firsthand.NotFound, "There is no page at this address.")
	}
	reader, err := s.reader(r)
	if err != nil {
		return err
	}
	if s.CacheMax < 0 {
		made, err := s.render(r.Context(), ask{key, reader})
		if err != nil {
			return err
		}
		s.countRead(r, made.answer)
		err = s.sendTo(reader, w, r, made.answer)
		if a := made.answer; a.lent != nil && r.ProtoMajor == 1 { // HTTP/2 may hold what it could not send
			s.rooms.Put(a.lent)
		}
		return err
	}
	a, e, err := s.cache.get(r.Context(), ask{key, reader})
	if err != nil {
		return err
	}
	if e != nil {
		s.cache.pack(e)
	}
	a = s.cache.packFirst(ask{key, reader}, a, r)
	if a, err = s.cache.unfold(e, a, r); err != nil {
		return err
	}
	s.countRead(r, a)
	if err := s.sendTo(reader, w, r, a); err != nil {
		return err
	}
	if e != nil && reader == nil && askedPlainly(r) {
		s.cache.makeReady(e, a, r.RequestURI, w.Header())
	}
	return nil
}

// sendTo sends an answer to a reader who may be known.
func (s *Site) sendTo(reader *members.Member, w http.ResponseWriter, r *http.Request, a *answer) error {
	setHeaders(w.Header(), a)
	if reader != nil {
		keepPrivate(w.Header(), a.Status)
	}
	return s.sendBody(w, r, a)
}

func setHeaders(h http.Header, a *answer) {
	for name, value := range a.header {
		if name == "Vary" {
			varyByCookie(h) // there may be more that it varies by
			continue
		}
		h.Set(name, value)
	}
}

// send sends an answer that is the same whoever asks.
func (s *Site) send(w http.ResponseWriter, r *http.Request, a *answer) error {
	setHeaders(w.Header(), a)
	return s.sendBody(w, r, a)
}

func (s *Site) sendBody(w http.ResponseWriter, r *http.Request, a *answer) error {
	a, err := a.asked(r)
	if err != nil {
		return err
	}
	if a.leadsTo() != "" {
		s.front.leads(w.Header())
	}
	switch {
	case a.led != nil:
		w.Header().Set("Location", a.led.Location(r.URL.RawQuery))
		w.WriteHeader(a.Status)
		return nil
	case a.Status == http.StatusMovedPermanently || a.Status == http.StatusFound:
		http.Redirect(w, r, a.header["Location"], a.Status)
		return nil
	}
	body := &a.Body
	if !body.Modified.IsZero() && s.Clock.Now().Sub(body.Modified) < 2*time.Second {
		young := a.Body // it may change again within the second that Last-Modified names
		young.Modified = time.Time{}
		body = &young
	}
	s.front.lasts(w.Header(), a.until)
	body.ServeHTTP(w, r)
	return nil
}

// ofThemes are files that Ghost gives nobody, and so takes for pages whose slash is missing
// (core/frontend/web/middleware/static-theme.js of Ghost 6.65.0).
var ofThemes = []string{".hbs", ".json", ".lock", ".log"}

var numberedSitemap = regexp.MustCompile(`^/sitemap-(posts|pages|tags|authors|users)(-[0-9]+)?\.xml$`)

// noSuchFile is Ghost's answer for a file that is not there.
func noSuchFile(r *http.Request) *answer {
	what := "File not found"
	switch at := r.URL.Path; {
	case !isFile(at) && slices.Contains(ofThemes, path.Ext(at)) && path.Base(at) != "manifest.json" && path.Base(at) != "assetlinks.json" && reads(r):
		return ledAnswer(publication.LedTo(at+"/", true))
	case strings.HasPrefix(at, media.Prefix):
		what = "Image not found"
	case numberedSitemap.MatchString(at):
		what = "Not Found"
	}
	return &answer{Body: web.Body{Status: http.StatusNotFound, Type: "text/plain; charset=utf-8", Plain: []byte(what)}}
}

// errorPage is the themed page for an error. The one for an address of nothing is kept like any
// other page: whoever tries addresses costs no renders.
func (s *Site) errorPage(w http.ResponseWriter, r *http.Request, status int, err error) error {
	if status < 400 || status > 599 {
		status = http.StatusInternalServerError
	}
	if status == http.StatusNotFound && isFile(r.URL.Path) && reads(r) {
		if a, err := s.ledFrom(r.Context(), r.URL); err == nil && a != nil {
			return s.send(w, r, a)
		}
	}
	if at := publication.CleanPath(r.URL.Path); status == http.StatusNotFound && at != "" && ownFile(r.URL.Path) && reads(r) {
		if a, err := s.askedAt(r.Context(), []string{at}); err == nil && a != nil { // "/2019/pier.html" of a site that was brought in
			return s.send(w, r, a)
		}
	}
	w.Header().Set("Cache-Control", "no-store")
	if status == http.StatusNotFound && path.Ext(r.URL.Path) != "" && !s.current.Load().Config().Own { // a file, as Ghost says it
		return s.send(w, r, noSuchFile(r))
	}
	if errors.Is(err, web.ErrBusy) || errors.Is(err, errSearchesMuch) { // to be drawn, the page of this error would have to wait as well
		http.Error(w, firsthand.ErrorMessage(err), status)
		return nil
	}
	reader, rerr := s.reader(r)
	if rerr != nil {
		reader = nil // the page of an error is for everybody
	}
	var made *answer
	switch {
	case status == http.StatusNotFound && s.CacheMax >= 0:
		made, _, rerr = s.cache.get(r.Context(), ask{s.goneKey(r.URL.Path, errors.Is(err, publication.ErrNoPage)), reader})
	default:
		made, rerr = s.renderError(r.Context(), reader, status, firsthand.ErrorMessage(err))
	}
	if rerr != nil {
		return rerr
	}
	if made == nil {
		http.Error(w, firsthand.ErrorMessage(err), status)
		return nil
	}
	return s.sendTo(reader, w, r, made)
}

// listLimit is how many stories a page of a list shows.
func (r *request) listLimit() int {
	if r.perPage > 0 {
		return r.perPage
	}
	if n := r.view.Settings.PostsPerPage; n > 0 {
		return n
	}
	if n := r.theme.Config().PostsPerPage; n > 0 {
		return min(n, 100)
	}
	return 15
}
