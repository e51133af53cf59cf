package media

import (
	"context"
	"fmt"
	"path"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Rights say what we may do with a picture.
type Rights string

// The states of rights. "via" somebody's account is no licence: unknown until a person clears it.
const (
	Unknown    Rights = "unknown"
	Cleared    Rights = "cleared"
	Restricted Rights = "restricted"
)

// ID names something in the library.
type ID string

// Item is what is on file about a picture, a sound, a film or another file. The names follow the IPTC's.
type Item struct {
	ID           ID
	Kind         Kind
	Name         string // the file's name, as it came
	Path         string // "/content/images/2026/11/name.jpg"
	SHA256       string // hex, of what is kept
	Size         int64  // bytes
	MIME         string
	Width        int // pixels, 0 where it has none
	Height       int
	Duration     int64 // milliseconds, 0: none, or not known
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
	Crop         Crop
	CreatedBy    string // whose upload it is, "" if a machine's
	CreatedName  string
	CreatedAt    int64 // microseconds
	UpdatedAt    int64
	DeletedAt    int64 // when it was put into the bin; 0: it is not there
}

// Expired tells whether our rights to show the picture have run out.
func (i Item) Expired(now time.Time) bool {
	return i.RightsExpire != 0 && i.RightsExpire <= firsthand.Micros(now)
}

// Hidden tells whether readers are shown it no more: our rights have run out, or it is in the bin.
func (i Item) Hidden(now time.Time) bool { return i.DeletedAt != 0 || i.Expired(now) }

// Shown is the path under which readers are shown the picture: cut, if the desk cuts it.
func (i Item) Shown() string { return Address{Path: i.Path, Cut: Cut{Crop: i.Crop}}.String() }

// SizePath is where the picture, as it is shown, stands in a width, as Ghost's themes ask for it.
func (i Item) SizePath(width int) string { return SizePath(i.Shown(), width, 0) }

// ShownSize is the sides of the picture as it is shown, in pixels.
func (i Item) ShownSize() (width, height int) {
	r := i.Crop.of(i.Width, i.Height)
	return r.Dx(), r.Dy()
}

// Tag is the cache tag of a picture, by its path.
func Tag(path string) string { return "image:" + path }

// itemColumns are those of a record, in the order of Item.
const itemColumns = `id, kind, name, path, sha256, size_bytes, mime, width, height, duration_ms, alt, caption, credit, creator, source_url,
	copyright, licence, usage_terms, rights, rights_expire, focal_x, focal_y, crop_x, crop_y, crop_width, crop_height,
	created_by, created_name, created_at, updated_at, deleted_at`

func scanItem(row store.Scanner) (Item, error) {
	var i Item
	err := row.Scan(&i.ID, &i.Kind, &i.Name, &i.Path, &i.SHA256, &i.Size, &i.MIME, &i.Width, &i.Height, &i.Duration, &i.Alt, &i.Caption, &i.Credit, &i.Creator,
		&i.SourceURL, &i.Copyright, &i.Licence, &i.UsageTerms, &i.Rights, &i.RightsExpire, &i.FocalX, &i.FocalY, &i.Crop.X, &i.Crop.Y, &i.Crop.Width, &i.Crop.Height,
		&i.CreatedBy, &i.CreatedName, &i.CreatedAt, &i.UpdatedAt, &i.DeletedAt)
	return i, err
}

// Get reads what is on file about one thing, in the bin or not.
func Get(ctx context.Context, tx *store.Tx, id ID) (Item, error) {
	return getItem(ctx, tx, id, "")
}

func getItem(ctx context.Context, tx *store.Tx, id ID, forUpdate string) (Item, error) {
	i, err := store.Get(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE id = ?`+forUpdate, string(id))
	if store.NoRows(err) {
		return Item{}, firsthand.Errorf(firsthand.NotFound, "There is no such file in the library.")
	}
	if err != nil {
		return Item{}, fmt.Errorf("read media %s: %w", id, err)
	}
	return i, nil
}

// ListByPath gives what is on file about pictures and other files, by path; those that are not ours are missing.
func ListByPath(ctx context.Context, tx *store.Tx, paths []string) (map[string]Item, error) {
	found := make(map[string]Item, len(paths))
	if len(paths) == 0 {
		return found, nil
	}
	args := make([]any, len(paths))
	for i, p := range paths {
		args[i] = p
	}
	items, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE path IN `+store.Holes(len(paths)), args...)
	if err != nil {
		return nil, fmt.Errorf("read %d pictures: %w", len(paths), err)
	}
	for _, i := range items {
		found[i.Path] = i
	}
	return found, nil
}

// OnFile tells which of some paths the library has.
func OnFile(ctx context.Context, tx *store.Tx, paths []string) (map[string]bool, error) {
	found := make(map[string]bool, len(paths))
	if len(paths) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, store.Value[string], `SELECT path FROM media WHERE path IN `+store.Holes(len(paths)), store.Args(paths)...)
	if err != nil {
		return nil, fmt.Errorf("look for %d pictures: %w", len(paths), err)
	}
	for _, path := range list {
		found[path] = true
	}
	return found, nil
}

// insert writes a new record, unless these bytes are on file: then it is false, also where another Tx just put them there.
func insert(ctx context.Context, tx *store.Tx, i Item) (bool, error) { return insertAs(ctx, tx, i, 0) }

// insertAs is insert; as a twin (1), the record is for bytes that are on file at another address, too.
func insertAs(ctx context.Context, tx *store.Tx, i Item, twin int) (bool, error) {
	now := firsthand.Micros(tx.Now())
	n, err := tx.Exec(ctx, `
		INSERT INTO media (id, kind, name, path, sha256, size_bytes, mime, width, height, duration_ms, alt, caption, credit, creator, source_url,
			copyright, licence, usage_terms, rights, rights_expire, focal_x, focal_y, crop_x, crop_y, crop_width, crop_height,
			words_folded, created_by, created_name, created_at, updated_at, deleted_at, twin)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (sha256) WHERE twin = 0 DO NOTHING`,
		string(i.ID), string(i.Kind), i.Name, i.Path, i.SHA256, i.Size, i.MIME, i.Width, i.Height, i.Duration, i.Alt, i.Caption, i.Credit, i.Creator, i.SourceURL,
		i.Copyright, i.Licence, i.UsageTerms, string(i.Rights), i.RightsExpire, i.FocalX, i.FocalY, i.Crop.X, i.Crop.Y, i.Crop.Width, i.Crop.Height,
		i.words(), i.CreatedBy, i.CreatedName, now, now, i.DeletedAt, twin)
	if err != nil {
		return false, fmt.Errorf("save media %s: %w", i.Path, err)
	}
	if n == 1 {
		tx.Audit("image", string(i.ID), i.Path)
		tx.Touch(Tag(i.Path))
	}
	return n == 1, nil
}

// update writes what is said about something on file. Its bytes, and where they stand, never change.
func update(ctx context.Context, tx *store.Tx, i Item) error {
	_, err := tx.Exec(ctx, `
		UPDATE media SET name = ?, alt = ?, caption = ?, credit = ?, creator = ?, source_url = ?, copyright = ?, licence = ?, usage_terms = ?,
			rights = ?, rights_expire = ?, focal_x = ?, focal_y = ?, crop_x = ?, crop_y = ?, crop_width = ?, crop_height = ?, words_folded = ?, updated_at = ?
		WHERE id = ?`,
		i.Name, i.Alt, i.Caption, i.Credit, i.Creator, i.SourceURL, i.Copyright, i.Licence, i.UsageTerms,
		string(i.Rights), i.RightsExpire, i.FocalX, i.FocalY, i.Crop.X, i.Crop.Y, i.Crop.Width, i.Crop.Height, i.words(), i.UpdatedAt, string(i.ID))
	if err != nil {
		return fmt.Errorf("change media %s: %w", i.ID, err)
	}
	tx.Audit("image", string(i.ID), i.Path)
	tx.Touch(Tag(i.Path))
	return nil
}

// Title is what the desk calls it: the name of the file.
func (i Item) Title() string {
	if i.Name == "" {
		return path.Base(i.Path)
	}
	return i.Name
}

// Resizable tells whether it is a picture that can be cut and made smaller here.
func (i Item) Resizable() bool { return i.Kind == Picture && resizable(i.Path) }

// words are those that something is found by: its name and what is said about it, folded.
func (i Item) words() string {
	return store.Fold(strings.Join([]string{i.Title(), i.Alt, i.Caption, i.Credit, i.Creator, i.Copyright}, "\n"))
}
