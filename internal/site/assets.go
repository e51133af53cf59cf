package site

import (
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

const maxAssetInMemory = 2 << 20 // bytes; larger files of a theme are read each time

// themeAssets are the theme's files, compressed once and kept.
type themeAssets struct {
	mu     sync.Mutex
	bodies map[string]*web.Body
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
	defer a.mu.Unlock()
	if body := a.bodies[name]; body != nil {
		return body, nil
	}
	body, err := read()
	if err == nil && len(body.Plain) <= maxAssetInMemory {
		a.bodies[name] = body
	}
	return body, err
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
	if body.Gzip, err = web.CompressBytes(plain, web.Gzip, web.Best); err != nil {
		return nil, err
	}
	body.Brotli, err = web.CompressBytes(plain, web.Brotli, web.Best)
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
