package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// BylineID names a byline.
type BylineID string

// BylineTag is the cache tag of a byline.
func BylineTag(id BylineID) string { return "byline:" + string(id) }

// BylineListTag is the cache tag of the list of a byline's stories.
func BylineListTag(id BylineID) string { return "list:byline:" + string(id) }

// Byline is a name that stories are signed with; it needs no account. Ghost calls it an author.
type Byline struct {
	ID        BylineID
	Slug      string
	Name      string
	Bio       string
	Location  string
	Website   string
	Image     string
	Meta      BylineMeta // is set by BringByline
	CreatedAt int64
	UpdatedAt int64
}

// SaveByline makes a byline, with its address. One whose name is on file, case and accents aside, is that one, as it is.
func SaveByline(ctx context.Context, tx *store.Tx, b Byline) (BylineID, error) {
	if err := tx.Actor().May(firsthand.BylineSave, tx.Actor().ID); err != nil {
		return "", err
	}
	if err := b.check(); err != nil {
		return "", err
	}
	same, err := BylineByName(ctx, tx, b.Name)
	if err != nil || same != "" {
		return same, err
	}
	b.ID = BylineID(firsthand.NewID(tx.Now()))
	return b.ID, b.keep(ctx, tx)
}

// ChangeByline changes one that is on file, all of it. owner is whose it is, an actor's ID, "" if nobody's: accounts are not
// known here.
func ChangeByline(ctx context.Context, tx *store.Tx, b Byline, owner string) error {
	if err := tx.Actor().May(firsthand.BylineSave, owner); err != nil {
		return err
	}
	if err := b.check(); err != nil {
		return err
	}
	if _, err := GetByline(ctx, tx, b.ID); err != nil {
		return err
	}
	return b.keep(ctx, tx)
}

// check refuses what readers cannot be shown.
func (b *Byline) check() error {
	b.Name, b.Website = strings.TrimSpace(b.Name), strings.TrimSpace(b.Website)
	if b.Name == "" || len(b.Name) > 191 {
		return firsthand.Errorf(firsthand.Invalid, "A byline needs a name of 1 to 191 letters.")
	}
	if u, err := url.Parse(b.Website); b.Website != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "") {
		return firsthand.Errorf(firsthand.Invalid, "%q is not the address of a website: begin with https://.", b.Website)
	}
	return nil
}

// keep writes a byline and claims its address.
func (b *Byline) keep(ctx context.Context, tx *store.Tx) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	before, err := GetByline(ctx, tx, b.ID)
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		return err
	}
	if err := b.place(ctx, tx, settings); err != nil {
		return err
	}
	if before.ID != "" && (before.Slug != b.Slug || before.Name != b.Name) {
		if err := replace(ctx, tx, settings); err != nil {
			return err
		}
	}
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO bylines (id, slug, name, name_folded, bio, location, website, image, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_folded = excluded.name_folded,
			bio = excluded.bio, location = excluded.location, website = excluded.website, image = excluded.image,
			updated_at = excluded.updated_at`,
		string(b.ID), b.Slug, b.Name, store.Fold(b.Name), b.Bio, b.Location, b.Website, b.Image, now, now)
	if err != nil {
		return fmt.Errorf("save byline %q: %w", b.Name, err)
	}
	tx.Audit("byline", string(b.ID), b.Name)
	tx.Touch(BylineTag(b.ID), BylinesTag)
	if before.ID == "" || before.Name == b.Name {
		return nil
	}
	return search.AgainUnder(ctx, tx, search.BylineTag(b.ID), search.Story)
}

// place finds a slug for the byline and claims its address.
func (b *Byline) place(ctx context.Context, tx *store.Tx, settings publication.Settings) error {
	wanted := b.Slug
	if wanted == "" {
		wanted = firsthand.Slug(b.Name)
	}
	if wanted == "" {
		wanted = "byline"
	}
	path := settings.Permalink(publication.Byline, wanted)
	if at, err := publication.AddressOf(ctx, tx, publication.Byline, string(b.ID)); err == nil && at == path {
		b.Slug = wanted
		return nil
	}
	slug, err := publication.FreeSlug(ctx, tx, settings, publication.Byline, wanted, func(slug string) (bool, error) {
		var owner BylineID
		err := tx.QueryRow(ctx, `SELECT id FROM bylines WHERE slug = ?`, slug).Scan(&owner)
		if store.NoRows(err) {
			return false, nil
		}
		return owner != b.ID, err
	})
	if err != nil {
		return err
	}
	b.Slug = slug
	return publication.Place(ctx, tx, publication.Byline, string(b.ID), settings.Permalink(publication.Byline, slug))
}

const bylineColumns = `b.id, b.slug, b.name, b.bio, b.location, b.website, b.image, b.meta, b.created_at, b.updated_at`

func scanByline(row store.Scanner) (Byline, error) {
	var b Byline
	var meta string
	if err := row.Scan(&b.ID, &b.Slug, &b.Name, &b.Bio, &b.Location, &b.Website, &b.Image, &meta, &b.CreatedAt, &b.UpdatedAt); err != nil {
		return Byline{}, err
	}
	if err := json.Unmarshal([]byte(meta), &b.Meta); err != nil {
		return Byline{}, fmt.Errorf("read meta of byline %s: %w", b.ID, err)
	}
	return b, nil
}

// GetByline reads one byline.
func GetByline(ctx context.Context, tx *store.Tx, id BylineID) (Byline, error) {
	b, err := store.Get(ctx, tx, scanByline, `SELECT `+bylineColumns+` FROM bylines b WHERE b.id = ?`, string(id))
	if store.NoRows(err) {
		return Byline{}, firsthand.Errorf(firsthand.NotFound, "There is no such byline.")
	}
	if err != nil {
		return Byline{}, fmt.Errorf("read byline %s: %w", id, err)
	}
	return b, nil
}

// ListBylines gives bylines by ID; IDs that are not on file are missing.
func ListBylines(ctx context.Context, tx *store.Tx, ids []BylineID) (map[BylineID]Byline, error) {
	found := make(map[BylineID]Byline, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	bylines, err := store.List(ctx, tx, scanByline, `SELECT `+bylineColumns+` FROM bylines b WHERE b.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d bylines: %w", len(ids), err)
	}
	for _, b := range bylines {
		found[b.ID] = b
	}
	return found, nil
}

// AllBylines gives the IDs of bylines, published or not, as they were made; so many at most.
func AllBylines(ctx context.Context, tx *store.Tx, limit int) ([]BylineID, error) {
	list, err := store.List(ctx, tx, store.Value[BylineID], `SELECT id FROM bylines ORDER BY created_at, id LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list bylines: %w", err)
	}
	return list, nil
}

// DescribeByline says what search engines and networks are told of a byline; owner is as for ChangeByline.
func DescribeByline(ctx context.Context, tx *store.Tx, id BylineID, m BylineMeta, owner string) error {
	if err := tx.Actor().May(firsthand.BylineSave, owner); err != nil {
		return err
	}
	meta, err := nameMeta(m)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE bylines SET meta = ?, updated_at = ? WHERE id = ?`, meta, firsthand.Micros(tx.Now()), string(id)); err != nil {
		return fmt.Errorf("describe byline %s: %w", id, err)
	}
	tx.Audit("byline", string(id), "described")
	tx.Touch(BylineTag(id), BylinesTag)
	return nil
}
