package media

import (
	"context"
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Prefix is where pictures stand on the site; Ghost's themes and exports know it by this name.
const Prefix = "/content/images/"

// Tag is the cache tag of a picture, by its path.
func Tag(path string) string { return "image:" + path }

// Rights say what we may do with a picture.
type Rights string

// The states of rights. "via" somebody's account is no licence: unknown until a person clears it.
const (
	Unknown    Rights = "unknown"
	Cleared    Rights = "cleared"
	Restricted Rights = "restricted"
)

// Image is what is on file about a picture. The names follow the IPTC's.
type Image struct {
	ID           string
	Path         string // "/content/images/2026/11/name.jpg"
	SHA256       string // hex
	Size         int64  // bytes
	MIME         string
	Width        int // pixels
	Height       int
	Alt          string
	Caption      string
	Credit       string // the credit line as printed
	Creator      string
	SourceURL    string
	Copyright    string
	Licence      string
	UsageTerms   string
	Rights       Rights
	RightsExpire int64 // microseconds; 0: never
	FocalX       int   // per mille from the left, -1: not set
	FocalY       int
}

// Expired tells whether our rights to show the picture have run out.
func (i Image) Expired(now time.Time) bool {
	return i.RightsExpire != 0 && i.RightsExpire <= firsthand.Micros(now)
}

// SizePath is where the picture stands in a width, as Ghost's themes ask for it.
func (i Image) SizePath(width int) string { return SizePath(i.Path, width, 0) }

// SizePath puts a size into a picture's path; 0 leaves that side free. A path that is not ours is
// given back as it is.
func SizePath(p string, width, height int) string {
	rest, ours := strings.CutPrefix(p, Prefix)
	if !ours || width == 0 && height == 0 {
		return p
	}
	size := ""
	if width > 0 {
		size += "w" + strconv.Itoa(width)
	}
	if height > 0 {
		size += "h" + strconv.Itoa(height)
	}
	return Prefix + "size/" + size + "/" + rest
}

// SplitSize takes the size out of a path: "/content/images/size/w600/2026/11/a.jpg". There are no
// sizes of sizes, which would be without number.
func SplitSize(p string) (original string, width, height int, ok bool) {
	rest, ours := strings.CutPrefix(p, Prefix+"size/")
	if !ours {
		return "", 0, 0, false
	}
	size, name, found := strings.Cut(rest, "/")
	if !found || name == "" || path.Clean("/"+name) != "/"+name || strings.HasPrefix(name, "size/") {
		return "", 0, 0, false
	}
	w, h, _ := strings.Cut(strings.TrimPrefix(size, "w"), "h")
	if strings.HasPrefix(size, "h") {
		w, h = "", strings.TrimPrefix(size, "h")
	}
	width, height = number(w), number(h)
	return Prefix + name, width, height, width > 0 || height > 0
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 10_000 {
		return 0
	}
	return n
}

const imageColumns = `id, path, sha256, size_bytes, mime, width, height, alt, caption, credit, creator, source_url,
	copyright, licence, usage_terms, rights, rights_expire, focal_x, focal_y`

func scanImage(row store.Scanner) (Image, error) {
	var i Image
	err := row.Scan(&i.ID, &i.Path, &i.SHA256, &i.Size, &i.MIME, &i.Width, &i.Height, &i.Alt, &i.Caption, &i.Credit, &i.Creator,
		&i.SourceURL, &i.Copyright, &i.Licence, &i.UsageTerms, &i.Rights, &i.RightsExpire, &i.FocalX, &i.FocalY)
	return i, err
}

// ListByPath gives what is on file about pictures, by path; those that are not ours are missing.
func ListByPath(ctx context.Context, tx *store.Tx, paths []string) (map[string]Image, error) {
	found := make(map[string]Image, len(paths))
	if len(paths) == 0 {
		return found, nil
	}
	args := make([]any, len(paths))
	for i, p := range paths {
		args[i] = p
	}
	images, err := store.List(ctx, tx, scanImage, `SELECT `+imageColumns+` FROM media WHERE path IN `+store.Holes(len(paths)), args...)
	if err != nil {
		return nil, fmt.Errorf("read %d pictures: %w", len(paths), err)
	}
	for _, i := range images {
		found[i.Path] = i
	}
	return found, nil
}

// put writes the record, new or changed.
func put(ctx context.Context, tx *store.Tx, i Image) error {
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO media (id, path, sha256, size_bytes, mime, width, height, alt, caption, credit, creator, source_url,
			copyright, licence, usage_terms, rights, rights_expire, focal_x, focal_y, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size_bytes = excluded.size_bytes, mime = excluded.mime,
			width = excluded.width, height = excluded.height, alt = excluded.alt, caption = excluded.caption,
			credit = excluded.credit, creator = excluded.creator, source_url = excluded.source_url,
			copyright = excluded.copyright, licence = excluded.licence, usage_terms = excluded.usage_terms,
			rights = excluded.rights, rights_expire = excluded.rights_expire, focal_x = excluded.focal_x,
			focal_y = excluded.focal_y, updated_at = excluded.updated_at`,
		i.ID, i.Path, i.SHA256, i.Size, i.MIME, i.Width, i.Height, i.Alt, i.Caption, i.Credit, i.Creator, i.SourceURL,
		i.Copyright, i.Licence, i.UsageTerms, string(i.Rights), i.RightsExpire, i.FocalX, i.FocalY, now, now)
	if err != nil {
		return fmt.Errorf("save picture %s: %w", i.Path, err)
	}
	tx.Audit("image", i.ID, i.Path)
	tx.Touch(Tag(i.Path))
	return nil
}

// TypeOf is the media type that a picture's path tells, "" if none.
func TypeOf(p string) string {
	switch strings.ToLower(path.Ext(p)) {
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".png":
		return "image/png"
	case ".gif":
		return "image/gif"
	case ".webp":
		return "image/webp"
	}
	return ""
}
