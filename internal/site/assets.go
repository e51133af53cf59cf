package site

import (
	"container/list"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/theme"
	"firsthand/internal/web"
)

const (
	maxAssetInMemory = 2 << 20  // bytes; larger files of a theme are read each time
	assetBytes       = 32 << 20 // what is kept of themes' files, packed forms included
)

// themeAssets are the theme's files in memory: those that were asked for last, within a number of bytes. A file is read once
// however many ask for it, and no file waits for another.
type themeAssets struct {
	most    int64
	packers chan struct{} // one packs at a time: it costs much, and nobody waits for it

	mu      sync.Mutex
	kept    map[string]*list.Element // of *keptAsset
	order   *list.List               // most recently used first
	bytes   int64
	flights map[string]*assetFlight
}

type keptAsset struct {
	name string
	body *web.Body
}

func (k *keptAsset) size() int64 {
	return int64(len(k.name) + len(k.body.Plain) + len(k.body.Gzip) + len(k.body.Brotli))
}

// assetFlight is a file that is being read.
type assetFlight struct {
	done chan struct{}
	body *web.Body
	err  error
}

func newThemeAssets(most int64) *themeAssets {
	return &themeAssets{most: most, packers: make(chan struct{}, 1), kept: map[string]*list.Element{}, order: list.New(), flights: map[string]*assetFlight{}}
}

// serveAsset sends a file of the theme. With the hash that {{asset}} wrote it may be kept for ever.
func (s *Site) serveAsset(w http.ResponseWriter, r *http.Request) error {
	name := strings.TrimPrefix(r.URL.Path, "/")
	version := r.URL.Query().Get("v")
	t := s.themeWith(name, version)
	asset, ok := t.Asset(name)
	if !ok {
		return firsthand.Errorf(firsthand.NotFound, "There is no file at this address.")
	}
	body, err := s.assets.get(name+"?v="+asset.Hash, func() (*web.Body, error) { return readAsset(t, name) })
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	if version == asset.Hash {
		h.Set("Cache-Control", forever)
	}
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	body.ServeHTTP(w, r)
	return nil
}

func (a *themeAssets) get(name string, read func() (*web.Body, error)) (*web.Body, error) {
	a.mu.Lock()
	if e := a.kept[name]; e != nil {
		a.order.MoveToFront(e)
		body := e.Value.(*keptAsset).body
		a.mu.Unlock()
		return body, nil
	}
	if f := a.flights[name]; f != nil {
		a.mu.Unlock()
		<-f.done
		return f.body, f.err
	}
	f := &assetFlight{done: make(chan struct{})}
	a.flights[name] = f
	a.mu.Unlock()
	defer func() {
		a.mu.Lock()
		delete(a.flights, name)
		a.mu.Unlock()
		close(f.done)
	}()
	if f.body, f.err = read(); f.err == nil && len(f.body.Plain) <= maxAssetInMemory {
		a.keep(name, f.body)
		if len(f.body.Gzip) > 0 {
			go a.pack(name, *f.body)
		}
	}
	return f.body, f.err
}

// keep puts a body in the place of what is kept under the name, and what was not asked for longest out.
func (a *themeAssets) keep(name string, body *web.Body) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.drop(a.kept[name])
	k := &keptAsset{name, body}
	a.kept[name] = a.order.PushFront(k)
	for a.bytes += k.size(); a.bytes > a.most; {
		a.drop(a.order.Back())
	}
}

func (a *themeAssets) drop(e *list.Element) {
	if e == nil {
		return
	}
	k := a.order.Remove(e).(*keptAsset)
	a.bytes -= k.size()
	delete(a.kept, k.name)
}

// pack makes the forms of a body that are worth their time in the long run.
func (a *themeAssets) pack(name string, body web.Body) {
	a.packers <- struct{}{}
	defer func() { <-a.packers }()
	gzip, err := web.CompressBytes(body.Plain, web.Gzip, web.Best)
	brotli, err2 := web.CompressBytes(body.Plain, web.Brotli, web.Best)
	if err == nil && err2 == nil {
		body.Gzip, body.Brotli = gzip, brotli
		a.keep(name, &body)
	}
}

func readAsset(t *theme.Theme, name string) (*web.Body, error) {
	f, err := t.OpenAsset(name)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	defer f.Close()
	plain, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	body := &web.Body{Type: web.ContentType(name), Plain: plain, Tag: web.Tag(plain)}
	if !web.Compressible(body.Type) || len(plain) < 512 || len(plain) > maxAssetInMemory {
		return body, nil
	}
	if body.Gzip, err = web.CompressBytes(plain, web.Gzip, web.Fast); err != nil {
		return nil, err
	}
	body.Brotli, err = web.CompressBytes(plain, web.Brotli, web.Fast)
	return body, err
}

// policy is the Content-Security-Policy of our pages: the theme's own scripts, its fixed inline ones
// by their hashes, the one style that carries the desk's colour, the players that stand in the page, each by its host, and
// what an administrator put into the pages, or into this one (code). A preview stands in a frame of the newsroom, any other page in none; what is put into the pages is not in a secret one.
func (r *request) policy(framed bool, code ...string) web.CSP {
	p := web.StrictCSP()
	allow := func(what, directive string, sources ...string) {
		if err := p.Allow(directive, sources...); err != nil {
			r.s.Log.Warn(what+" is not allowed", "error", err)
		}
	}
	for _, hash := range r.theme.ScriptHashes() {
		allow("a script of the theme", "script-src", "'"+hash+"'")
	}
	settings := r.view.Settings
	allow("the accent colour", "style-src", web.HashSource([]byte(accentStyle(settings.AccentColor))), web.HashSource([]byte(ghostAccent(settings.AccentColor))))
	if settings.Joining.On() {
		allow("the style of the notice at a wall", "style-src", ctaStyleHash)
	}
	for _, origin := range r.view.Frames() {
		allow("a player", "frame-src", origin)
	}
	if !r.theme.Config().Own { // Ghost's cards carry their colours and sizes in themselves
		allow("what cards carry", "style-src-attr", "'unsafe-inline'")
	}
	for _, origin := range r.view.Pictures() {
		allow("a picture of another site", "img-src", origin)
	}
	if framed {
		p["frame-ancestors"] = []string{"'self'"}
		return p
	}
	for directive, sources := range publication.CodeSources(append([]string{settings.Code.Head, settings.Code.Foot}, code...)...) {
		allow("code of the site's own", directive, sources...)
	}
	return p
}
