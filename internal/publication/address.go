package publication

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Kind says what an address leads to.
type Kind string

// The kinds of things that have an address of their own.
const (
	Story  Kind = "story"
	Topic  Kind = "topic"
	Byline Kind = "byline"
	Person Kind = "person"
	Quote  Kind = "quote"
)

// PathTag is the tag of an address: touched when what it leads to changes, or when it begins to
// lead somewhere.
func PathTag(path string) string { return "path:" + path }

// AddressesTag is touched when a thing of a kind gets, loses or changes its address.
func AddressesTag(kind Kind) string { return "list:addresses:" + string(kind) }

// Permalink is the address that a thing has by its slug; "" where the desk's routes have no place for it. Of a story it is that of
// a page: where others stand is decided by their collection (stories).
func (s Settings) Permalink(kind Kind, slug string) string {
	switch {
	case kind == Topic && s.routing == nil:
		return s.Prefixes.Topics + slug + "/"
	case kind == Byline && s.routing == nil:
		return s.Prefixes.Bylines + slug + "/"
	}
	switch kind {
	case Topic:
		return Fill(s.Routing().Topics, map[string]string{"slug": slug})
	case Byline:
		return Fill(s.Routing().Bylines, map[string]string{"slug": slug})
	case Person:
		return s.Prefixes.People + slug + "/"
	case Quote:
		return s.Prefixes.Quotes + slug + "/"
	}
	return "/" + slug + "/"
}

// Place is Claim, or Release where the path is "".
func Place(ctx context.Context, tx *store.Tx, kind Kind, id, path string) error {
	if path == "" {
		return Release(ctx, tx, kind, id)
	}
	return Claim(ctx, tx, kind, id, path)
}

// Claim gives a thing its address. The address that it had before becomes a redirect; one that
// belongs to another live thing, or to the site itself, is refused as a conflict. The caller's act
// has checked the permission.
func Claim(ctx context.Context, tx *store.Tx, kind Kind, id, path string) error {
	if path == "" || path == "/" || CleanPath(path) != path {
		return firsthand.Errorf(firsthand.Invalid, "%q cannot be an address: use small letters, digits and hyphens.", path)
	}
	old, err := AddressOf(ctx, tx, kind, id)
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		return err
	}
	if old == path {
		return nil
	}
	settings, err := GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	if settings.reserved(path) {
		return firsthand.Errorf(firsthand.Conflict, "The address %s belongs to the site itself: choose another slug.", path)
	}
	if err := claimFree(ctx, tx, path); err != nil {
		return err
	}
	if old != "" {
		if err := moveAddress(ctx, tx, old, path); err != nil {
			return err
		}
	} else if err := addAddress(ctx, tx, kind, id, path); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM redirects WHERE path = ?`, path); err != nil {
		return fmt.Errorf("claim %s: %w", path, err)
	}
	tx.Touch(PathTag(path), AddressesTag(kind))
	return nil
}

// reserved paths are Ghost's own, what every site answers, our own lists, and what Resolve reads as
// the feed of the path before.
func (s Settings) reserved(path string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	switch first {
	case "ghost", "content", "assets", "page", "newsroom", "preview", "public", "members":
		return true
	}
	if _, last, _ := cutLast(path); FeedWord(last) {
		return true
	}
	return path == s.Prefixes.People || path == s.Prefixes.Quotes || path == s.Prefixes.Corrections || path == s.Prefixes.Search
}

// MayStand refuses a slug whose address belongs to the site itself or to another live thing than this one.
func MayStand(ctx context.Context, tx *store.Tx, s Settings, kind Kind, id, slug string) error {
	path := s.Permalink(kind, slug)
	if s.reserved(path) || CleanPath(path) != path {
		return firsthand.Errorf(firsthand.Conflict, "The address %s belongs to the site itself: choose another slug.", path)
	}
	if at, err := AddressOf(ctx, tx, kind, id); err == nil && at == path {
		return nil
	}
	return claimFree(ctx, tx, path)
}

// FeedWord tells whether a slug cannot be one, because an address that ends with it is that of a feed.
func FeedWord(slug string) bool {
	return slug == "rss" || slug == "feed" || slug == atomFile || slug == jsonFile
}

func claimFree(ctx context.Context, tx *store.Tx, path string) error {
	var kind string
	err := tx.QueryRow(ctx, `SELECT kind FROM addresses WHERE path = ?`, path).Scan(&kind)
	if store.NoRows(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("claim %s: %w", path, err)
	}
	return firsthand.Errorf(firsthand.Conflict, "The address %s is taken by another %s: choose another slug.", path, kind)
}

func addAddress(ctx context.Context, tx *store.Tx, kind Kind, id, path string) error {
	_, err := tx.Exec(ctx, `INSERT INTO addresses (path, kind, object_id, created_at) VALUES (?, ?, ?, ?)`,
		path, string(kind), id, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("claim %s: %w", path, err)
	}
	return nil
}

// moveAddress keeps the old path as a redirect, and leads older redirects on, so that no chain grows.
func moveAddress(ctx context.Context, tx *store.Tx, old, path string) error {
	if _, err := tx.Exec(ctx, `UPDATE addresses SET path = ? WHERE path = ?`, path, old); err != nil {
		return fmt.Errorf("move %s to %s: %w", old, path, err)
	}
	if err := leadOn(ctx, tx, old, path); err != nil {
		return err
	}
	return putRedirect(ctx, tx, old, path, true)
}

// Release takes a thing's address away; nothing stands there any more.
func Release(ctx context.Context, tx *store.Tx, kind Kind, id string) error {
	path, err := AddressOf(ctx, tx, kind, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM addresses WHERE path = ?`, path); err != nil {
		return fmt.Errorf("release %s: %w", path, err)
	}
	tx.Touch(PathTag(path), AddressesTag(kind))
	return nil
}

// AddressOf is the live address of a thing; NotFound where it has none.
func AddressOf(ctx context.Context, tx *store.Tx, kind Kind, id string) (string, error) {
	var path string
	err := tx.QueryRow(ctx, `SELECT path FROM addresses WHERE kind = ? AND object_id = ?`, string(kind), id).Scan(&path)
	if store.NoRows(err) {
		return "", firsthand.Errorf(firsthand.NotFound, "This %s has no public address.", kind)
	}
	if err != nil {
		return "", fmt.Errorf("address of %s %s: %w", kind, id, err)
	}
	return path, nil
}

// AddressesOf are the live addresses of several things, by ID; those without one are missing.
func AddressesOf(ctx context.Context, tx *store.Tx, kind Kind, ids []string) (map[string]string, error) {
	found := make(map[string]string, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	args := []any{string(kind)}
	for _, id := range ids {
		args = append(args, id)
	}
	rows, err := tx.Query(ctx, `SELECT object_id, path FROM addresses WHERE kind = ? AND object_id IN `+store.Holes(len(ids)), args...)
	if err != nil {
		return nil, fmt.Errorf("addresses of %d things (%s): %w", len(ids), kind, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id, path string
		if err := rows.Scan(&id, &path); err != nil {
			return nil, fmt.Errorf("addresses of %d things (%s): %w", len(ids), kind, err)
		}
		found[id] = path
	}
	return found, rows.Err()
}

// ListAddresses gives the paths of a kind, those of the newest things first but for some.
func ListAddresses(ctx context.Context, tx *store.Tx, kind Kind, limit, skip int) ([]string, error) {
	paths, err := store.List(ctx, tx, store.Value[string],
		`SELECT path FROM addresses WHERE kind = ? ORDER BY object_id DESC LIMIT ? OFFSET ?`, string(kind), limit, skip)
	if err != nil {
		return nil, fmt.Errorf("list addresses (%s): %w", kind, err)
	}
	return paths, nil
}

// CountAddresses tells how many things of a kind have one.
func CountAddresses(ctx context.Context, tx *store.Tx, kind Kind) (int, error) {
	n, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM addresses WHERE kind = ?`, string(kind))
	if err != nil {
		return 0, fmt.Errorf("count addresses (%s): %w", kind, err)
	}
	return n, nil
}

// FreeSlug finds a slug whose permalink nothing live has, by putting -2, -3, … behind the wanted one.
func FreeSlug(ctx context.Context, tx *store.Tx, s Settings, kind Kind, wanted string, taken func(slug string) (bool, error)) (string, error) {
	for n := 1; n <= 10_000; n++ {
		slug := wanted
		if n > 1 {
			slug = wanted + "-" + strconv.Itoa(n)
		}
		path := s.Permalink(kind, slug)
		if s.reserved(path) || CleanPath(path) != path {
			continue
		}
		if err := claimFree(ctx, tx, path); err != nil {
			if firsthand.ErrorCode(err) == firsthand.Conflict {
				continue
			}
			return "", err
		}
		used, err := taken(slug)
		if err != nil {
			return "", err
		}
		if !used {
			return slug, nil
		}
	}
	return "", firsthand.Errorf(firsthand.Conflict, "There are too many things called %q: choose another name.", wanted)
}

// TakenSlugs tells which slugs cannot be had as they are: their permalink belongs to the site itself or to something live.
func TakenSlugs(ctx context.Context, tx *store.Tx, s Settings, kind Kind, slugs []string) (map[string]bool, error) {
	taken, at := map[string]bool{}, map[string]string{}
	var paths []string
	for _, slug := range slugs {
		path := s.Permalink(kind, slug)
		if s.reserved(path) || CleanPath(path) != path {
			taken[slug] = true
			continue
		}
		at[path] = slug
		paths = append(paths, path)
	}
	if len(paths) == 0 {
		return taken, nil
	}
	found, err := store.List(ctx, tx, store.Value[string], `SELECT path FROM addresses WHERE path IN `+store.Holes(len(paths)), store.Args(paths)...)
	if err != nil {
		return nil, fmt.Errorf("which of %d slugs are taken: %w", len(slugs), err)
	}
	for _, path := range found {
		taken[at[path]] = true
	}
	return taken, nil
}
