package linkcards

import (
	"bytes"
	"context"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
)

// Of a page's pictures, each.
const (
	pictureBytes  = 8 << 20
	iconBytes     = 256 << 10
	pictureWithin = 10 * time.Second
)

// picture takes a picture that a page names into the library, and gives its path; "" where it is left out.
func (l *Looker) picture(ctx context.Context, actor firsthand.Actor, address string, most int64, about media.Item) string {
	if address == "" {
		return ""
	}
	found, err := l.Archivist.Fetch.Within(most, pictureWithin).Get(ctx, fetch.Request{URL: address, Accept: media.PictureTypes})
	if err != nil || !found.OK() {
		return ""
	}
	data, err := found.Body()
	if err != nil || !saysPicture(found.Header.Get("Content-Type"), fetch.Sniff(data)) {
		return ""
	}
	about.FocalX, about.FocalY = -1, -1
	kept, _, err := l.Pictures.Take(ctx, l.DB, actor, l.Clock, media.Upload{Name: media.NameOfURL(found.URL), From: bytes.NewReader(data), Item: about})
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
