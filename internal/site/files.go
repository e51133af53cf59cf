package site

import (
	_ "embed"
	"fmt"
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/web"
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
	case s.sizes.has(media.Size{Width: width, Height: height}):
		blob, err = s.pictures.Rendition(r.Context(), original, media.Size{Width: width, Height: height})
	default:
		http.Redirect(w, r, original, http.StatusFound)
		return nil
	}
	if err != nil {
		return err
	}
	defer blob.Close()
	kind, err := pictureType(blob)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", forever) // the name holds a hash of the bytes
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	http.ServeContent(w, r, "", blob.ModTime(), io.ReadSeeker(blob))
	return nil
}

//go:embed icon.svg
var plainIcon []byte

// pictureType tells what a picture is from its bytes: a rendition of a WebP, which we cannot write,
// is another kind of picture under the old name.
func pictureType(blob media.Blob) (string, error) {
	start := make([]byte, 512)
	n, err := io.ReadFull(blob, start)
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return "", fmt.Errorf("read a picture: %w", err)
	}
	if _, err := blob.Seek(0, io.SeekStart); err != nil {
		return "", fmt.Errorf("read a picture: %w", err)
	}
	kind := http.DetectContentType(start[:n])
	if !strings.HasPrefix(kind, "image/") {
		return "", firsthand.Errorf(firsthand.NotFound, "There is no picture at this address.")
	}
	return kind, nil
}

// serveIcon leads to the site's icon; a site that has none yet gets ours, so that browsers, which
// ask in any case, are not told of an error.
func (s *Site) serveIcon(w http.ResponseWriter, r *http.Request) error {
	var settings publication.Settings
	err := s.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(r.Context(), tx)
		return err
	})
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	if strings.HasPrefix(settings.Icon, media.Prefix) {
		http.Redirect(w, r, settings.Icon, http.StatusFound)
		return nil
	}
	(&web.Body{Type: "image/svg+xml", Plain: plainIcon, Tag: web.Tag(plainIcon)}).ServeHTTP(w, r)
	return nil
}
