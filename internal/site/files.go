package site

import (
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const forever = "public, max-age=31536000, immutable"

// serveImage sends a picture, in a size if the address names one. The size must be one that the
// theme or a body uses; any other leads to the original, so that nobody can fill the disk.
func (s *Site) serveImage(w http.ResponseWriter, r *http.Request) error {
	path := r.URL.Path
	original, width, height, sized := media.SplitSize(path)
	var blob media.Blob
	var err error
	switch {
	case !sized:
		blob, err = s.pictures.Original(r.Context(), path)
	case s.sizes[media.Size{Width: width, Height: height}]:
		blob, err = s.pictures.Rendition(r.Context(), original, media.Size{Width: width, Height: height})
	default:
		http.Redirect(w, r, original, http.StatusFound)
		return nil
	}
	if err != nil {
		return err
	}
	defer blob.Close()
	kind := media.TypeOf(path)
	if kind == "" {
		return firsthand.Errorf(firsthand.NotFound, "There is no picture at this address.")
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", forever) // the name holds a hash of the bytes
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	http.ServeContent(w, r, "", blob.ModTime(), io.ReadSeeker(blob))
	return nil
}

// serveIcon leads to the site's icon.
func (s *Site) serveIcon(w http.ResponseWriter, r *http.Request) error {
	var settings publication.Settings
	err := s.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(r.Context(), tx)
		return err
	})
	if err != nil {
		return err
	}
	if !strings.HasPrefix(settings.Icon, "/") || strings.HasPrefix(settings.Icon, "/favicon.ico") {
		return firsthand.Errorf(firsthand.NotFound, "This site has no icon.")
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	http.Redirect(w, r, settings.Icon, http.StatusFound)
	return nil
}
