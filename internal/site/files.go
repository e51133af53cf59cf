package site

import (
	"context"
	_ "embed"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

const (
	forever = "public, max-age=31536000, immutable"
	oneYear = 365 * 24 * time.Hour
)

// serveImage sends a picture, in a size, a format and cut as the address says. The size must be one that the theme or a body
// uses, the format one that is made here, and the cut the one on file; any other leads to the picture as it is shown, so that
// nobody can fill the disk, and what the desk cuts off is seen by nobody. Once our rights have run out, or the desk has
// deleted it, there is nothing.
func (s *Site) serveImage(w http.ResponseWriter, r *http.Request) error {
	a, ok := media.ParseAddress(r.URL.Path)
	if !ok {
		return noFile()
	}
	i, settings, err := s.shown(r.Context(), a.Path, a.Size != (media.Size{}))
	if err != nil {
		return err
	}
	if a.Size != (media.Size{}) && (!i.Sizable() || !s.offers(a.Size, settings)) {
		a.Size, a.Format = media.Size{}, ""
	}
	if !slices.Contains(media.Formats, a.Format) {
		a.Format = ""
	}
	address := i.SizedIn(a.Size, a.Format)
	if address != r.URL.Path && media.FormatPath(i.Unfocused(a.Size), a.Format) != r.URL.Path {
		w.Header().Set("Cache-Control", "no-cache")
		to := url.URL{Path: address, RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, to.String(), http.StatusFound)
		return nil
	}
	blob, err := s.pictures.Rendition(r.Context(), a)
	if err != nil {
		return err
	}
	defer blob.Close()
	kind := i.MIME
	if a.Size != (media.Size{}) || !i.Crop.IsZero() {
		if kind, err = media.Sniff(blob, kind); err != nil {
			return err
		}
	}
	if i.Kind != media.Picture { // an .ico, or whatever else came from a site that had it among its pictures
		kind = i.ServedAs()
	}
	w.Header().Set("Content-Type", kind)
	if kind == "image/svg+xml" { // a page of its own that can do nothing, whatever slipped past
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
	}
	s.sendFile(w, r, i, blob)
	return nil
}

// serveMedia sends a sound or a film, from any place in it.
func (s *Site) serveMedia(w http.ResponseWriter, r *http.Request) error {
	return s.serveKept(w, r, func(i media.Item) {
		w.Header().Set("Content-Type", i.MIME)
		if i.MIME == "image/svg+xml" { // one that came from elsewhere may stand here
			w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
		}
	})
}

// serveFile sends a file to save. It is never shown as a page of ours.
func (s *Site) serveFile(w http.ResponseWriter, r *http.Request) error {
	return s.serveKept(w, r, func(i media.Item) {
		w.Header().Set("Content-Type", i.ServedAs())
		w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": i.Name}))
		w.Header().Set("Content-Security-Policy", "default-src 'none'; sandbox")
	})
}

func (s *Site) serveKept(w http.ResponseWriter, r *http.Request, head func(media.Item)) error {
	i, err := s.shownItem(r.Context(), r.URL.Path)
	if err != nil {
		return err
	}
	blob, err := s.pictures.Original(r.Context(), i.Path)
	if err != nil {
		return err
	}
	defer blob.Close()
	head(i)
	if i.SHA256 != "" { // the same from each machine, whenever the file came to it: a film is gone on with where it was
		w.Header().Set("ETag", `"`+i.SHA256[:min(32, len(i.SHA256))]+`"`)
	}
	s.sendFile(w, r, i, blob)
	return nil
}

// shownItem is what is on file at a path, if readers may be shown it now.
func (s *Site) shownItem(ctx context.Context, path string) (media.Item, error) {
	i, _, err := s.shown(ctx, path, false)
	return i, err
}

// shown is shownItem, with the settings, which name the theme, where they are asked for.
func (s *Site) shown(ctx context.Context, path string, withSettings bool) (i media.Item, settings publication.Settings, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		found, err := media.ListByPath(ctx, tx, []string{path})
		i = found[path]
		if err == nil && withSettings {
			settings, err = publication.GetSettings(ctx, tx)
		}
		return err
	})
	if err == nil && (i.Path == "" || i.Hidden(s.Clock.Now())) {
		err = noFile()
	}
	return i, settings, err
}

func noFile() error {
	return firsthand.Errorf(firsthand.NotFound, "There is no picture or file at this address, or it is not shown any more.")
}

// slowest is how many bytes of a file a reader may take in a second, at least.
const slowest = 16 << 10

// sendFile sends bytes that never change under their address; browsers keep them, but not for longer than our rights last.
func (s *Site) sendFile(w http.ResponseWriter, r *http.Request, i media.Item, blob media.Blob) {
	h := w.Header()
	h.Set("Cache-Control", forever) // an address has never more than one file, and says how it is cut
	if i.RightsExpire != 0 {
		left := firsthand.FromMicros(i.RightsExpire).Sub(s.Clock.Now())
		h.Set("Cache-Control", "public, max-age="+strconv.Itoa(int(min(left, oneYear)/time.Second)))
	}
	s.front.file(h, media.Tag(i.Path))
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	if i.Size > slowest*30 {
		// The server's own deadline is for pages. Where it cannot be set, the file is cut off and asked for again.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Minute + time.Duration(i.Size/slowest)*time.Second))
	}
	http.ServeContent(w, r, "", blob.ModTime(), io.ReadSeeker(blob))
}

//go:embed icon.svg
var plainIcon []byte

// serveIcon leads to the site's icon, in the size of icons where it has sizes; a site that has none yet gets ours, so that
// browsers, which ask in any case, are not told of an error. An address of another site is not asked for it.
func (s *Site) serveIcon(w http.ResponseWriter, r *http.Request) error {
	var icon string
	err := s.DB.Read(r.Context(), func(tx *store.Tx) error {
		view, err := ghost.NewView(r.Context(), tx, ghost.Options{BaseURL: s.base, Now: s.Clock.Now()})
		if err == nil {
			icon = view.IconAddress()
			err = view.Err()
		}
		return err
	})
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	lead := func(to string) error {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusFound)
		return nil
	}
	switch {
	case strings.HasPrefix(icon, s.base+media.Prefix):
		return lead(icon) // as the head names it
	case r.URL.Path != "/favicon.ico":
		return lead("/favicon.ico")
	}
	(&web.Body{Type: "image/svg+xml", Plain: plainIcon, Tag: web.Tag(plainIcon)}).ServeHTTP(w, r)
	return nil
}
