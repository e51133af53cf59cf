package linkcards

import (
	"bytes"
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
)

// Of a page's pictures, each.
const (
	pictureBytes = 8 << 20
	iconBytes    = 256 << 10
)

// wanted is a picture that a page names.
type wanted struct {
	address string
	most    int64 // bytes
	about   media.Item
}

// Take takes the pictures of a card into the library.
func (l *Looker) Take(ctx context.Context, actor firsthand.Actor, c *Card) {
	ctx, cancel := context.WithTimeout(ctx, takeWithin)
	defer cancel()
	c.Thumbnail, c.Icon = l.picture(ctx, actor, c.thumbnail), l.picture(ctx, actor, c.icon)
}

// picture takes one into the library, and gives its path; "" where it is left out.
func (l *Looker) picture(ctx context.Context, actor firsthand.Actor, w wanted) string {
	if w.address == "" {
		return ""
	}
	found, err := l.Archivist.Fetch.Within(w.most, takeWithin).Get(ctx, fetch.Request{URL: w.address, Accept: media.PictureTypes})
	if err != nil || !found.OK() {
		return ""
	}
	data, err := found.Body()
	if err != nil || !saysPicture(found.Header.Get("Content-Type"), fetch.Sniff(data)) {
		return ""
	}
	w.about.FocalX, w.about.FocalY = -1, -1
	kept, _, err := l.Pictures.Take(ctx, l.DB, actor, l.Clock, media.Upload{Name: media.NameOfURL(found.URL), From: bytes.NewReader(data), Item: w.about})
	if err != nil || kept.Kind != media.Picture {
		return ""
	}
	return kept.Path
}

// saysPicture tells whether bytes are a picture, or are called one and may be: a drawing is text, and the newer formats are
// not known by their first bytes.
func saysPicture(called, looks string) bool {
	return strings.HasPrefix(looks, "image/") || strings.HasPrefix(called, "image/") && (looks == "text/plain" || looks == "text/xml" || looks == "application/octet-stream")
}
