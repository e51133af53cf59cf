package media

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	_ "image/gif" // the formats that Save measures
	_ "image/jpeg"
	_ "image/png"
	"path"
	"strings"

	_ "golang.org/x/image/webp"

	"firsthand"
	"firsthand/internal/store"
)

const (
	maxBytes  = 20 << 20   // of one picture
	maxPixels = 60_000_000 // decoding takes 4 bytes a pixel
	maxSide   = 20_000
)

var extensions = map[string]string{"jpeg": ".jpg", "png": ".png", "gif": ".gif", "webp": ".webp"}

// Upload is a picture that comes in.
type Upload struct {
	Name string // the file's name; its letters stay in the address
	Data []byte
	Image
}

// Prepare measures a picture, takes the camera's data out of it and writes the bytes into the blob
// store. It does the slow part, so it runs before the Tx; Save then keeps the record. The path is
// made of month, name and content, so the same bytes under the same name are one file.
func Prepare(ctx context.Context, blobs Blobs, clock firsthand.Clock, u Upload) (Image, error) {
	if len(u.Data) == 0 || len(u.Data) > maxBytes {
		return Image{}, firsthand.Errorf(firsthand.Invalid, "%s is not a picture that can be kept: it has %d bytes, and %d MB are the limit.", u.Name, len(u.Data), maxBytes>>20)
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(u.Data))
	if err != nil || extensions[format] == "" || config.Width < 1 || config.Height < 1 {
		return Image{}, firsthand.Because(err, firsthand.Invalid, "%s is not a picture that can be shown: use JPEG, PNG, GIF or WebP.", u.Name)
	}
	if config.Width > maxSide || config.Height > maxSide || config.Width*config.Height > maxPixels {
		return Image{}, firsthand.Errorf(firsthand.Invalid, "%s has %d × %d pixels, which is too large: make it smaller than %d million.", u.Name, config.Width, config.Height, maxPixels/1_000_000)
	}
	data, err := clean(u.Data, format)
	if err == nil { // it may have been turned
		config, _, err = image.DecodeConfig(bytes.NewReader(data))
	}
	if err != nil {
		return Image{}, firsthand.Because(err, firsthand.Invalid, "%s is damaged: save it anew and try again.", u.Name)
	}
	sum := sha256.Sum256(data)
	i := u.Image
	i.ID = firsthand.NewID(clock.Now())
	i.SHA256, i.Size, i.MIME = hex.EncodeToString(sum[:]), int64(len(data)), "image/"+format
	i.Width, i.Height = config.Width, config.Height
	name := firsthand.Slug(strings.TrimSuffix(u.Name, path.Ext(u.Name)))
	if name == "" {
		name = "picture"
	}
	i.Path = Prefix + clock.Now().Format("2006/01/") + name + "-" + i.SHA256[:8] + extensions[format]
	if err := blobs.Put(ctx, blobName(i.Path), data); err != nil {
		return Image{}, fmt.Errorf("keep picture %s: %w", u.Name, err)
	}
	return i, nil
}

// Save keeps the record of a prepared picture, or changes what is said about one. Rights that are
// not set are unknown.
func Save(ctx context.Context, tx *store.Tx, i Image) error {
	if err := tx.Actor().May(firsthand.MediaSave); err != nil {
		return err
	}
	if i.Path == "" || !strings.HasPrefix(i.Path, Prefix) {
		return firsthand.Errorf(firsthand.Invalid, "A picture needs its bytes before its record.")
	}
	switch i.Rights {
	case "":
		i.Rights = Unknown
	case Unknown, Cleared, Restricted:
	default:
		return firsthand.Errorf(firsthand.Invalid, "The rights of a picture are unknown, cleared or restricted, not %q.", string(i.Rights))
	}
	return put(ctx, tx, i)
}

// blobName is a picture's name in the blob store.
func blobName(path string) string { return strings.TrimPrefix(path, "/") }
