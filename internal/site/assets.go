package site

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"firsthand"
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
	asset, ok := s.Theme.Asset(name)
	if !ok {
		return firsthand.Errorf(firsthand.NotFound, "There is no file at this address.")
	}
	body, err := s.assets.get(name, func() (*web.Body, error) { return s.readAsset(name) })
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	if r.URL.Query().Get("v") == asset.Hash {
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

func (s *Site) readAsset(name string) (*web.Body, error) {
	f, err := s.Theme.OpenAsset(name)
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
// by their hashes, and the one style that carries the desk's colour. A preview stands in a frame of the newsroom, any other
// page in none.
func (s *Site) policy(accent string, framed bool) string {
	p := web.StrictCSP()
	for _, hash := range s.Theme.ScriptHashes() {
		if err := p.Allow("script-src", "'"+hash+"'"); err != nil {
			s.Log.Warn("a script of the theme is not allowed", "error", err)
		}
	}
	if err := p.Allow("style-src", web.HashSource([]byte(accentStyle(accent)))); err != nil {
		s.Log.Warn("the accent colour is not allowed", "error", err)
	}
	if framed {
		p["frame-ancestors"] = []string{"'self'"}
	}
	return p.String()
}
