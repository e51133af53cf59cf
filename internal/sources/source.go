package sources

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/url"

	"firsthand"
	"firsthand/internal/store"
)

// SourceID names a source.
type SourceID string

// Source is where a quote can be looked up: a page, a broadcast, a post, a paper, a statement.
type Source struct {
	ID          SourceID
	Kind        string // page, broadcast, post, call, paper, statement
	Title       string
	URL         string
	Outlet      OutletID
	Programme   string
	Creators    []string
	PublishedOn string // EDTF
	AccessedAt  int64  // microseconds
	ArchivedURL string
	ArchivedAt  int64
	Digest      string // SHA-256 of the archived copy, hex
	Primary     bool   // the words come from here, not by way of it
}

// SaveSource keeps a source, new where the ID is "". A new one with the URL of one on file is that
// one: what it does not say stays as it was. An address that was not on file is an event (source.cited):
// somebody is to look at it and keep a capture.
func SaveSource(ctx context.Context, tx *store.Tx, s Source) (SourceID, error) {
	if err := tx.Actor().May(firsthand.SourceSave); err != nil {
		return "", err
	}
	if err := s.validate(); err != nil {
		return "", err
	}
	if err := s.find(ctx, tx); err != nil {
		return "", err
	}
	isNew := s.ID == ""
	before := ""
	if isNew {
		s.ID = SourceID(firsthand.NewID(tx.Now()))
	} else if err := tx.QueryRow(ctx, `SELECT url FROM sources WHERE id = ?`, string(s.ID)).Scan(&before); err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for source %s: %w", s.ID, err)
	}
	creators, _ := json.Marshal(notNil(s.Creators))
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO sources (id, kind, title, url, canonical_url, outlet_id, programme, creators, published_on,
			accessed_at, archived_url, archived_at, digest, is_primary, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, url = excluded.url,
			canonical_url = excluded.canonical_url, outlet_id = excluded.outlet_id,
			programme = excluded.programme, creators = excluded.creators,
			published_on = excluded.published_on, accessed_at = excluded.accessed_at,
			archived_url = excluded.archived_url, archived_at = excluded.archived_at,
			digest = excluded.digest, is_primary = excluded.is_primary, updated_at = excluded.updated_at`,
		string(s.ID), s.Kind, s.Title, s.URL, s.URL, null(s.Outlet), s.Programme, string(creators), s.PublishedOn,
		s.AccessedAt, s.ArchivedURL, s.ArchivedAt, s.Digest, flag(s.Primary), now, now)
	if err != nil {
		return "", fmt.Errorf("save source %q: %w", s.Title, err)
	}
	tx.Audit("source", string(s.ID), s.Title)
	if s.URL != "" && s.URL != before {
		if err := tx.Emit(ctx, "source.cited", map[string]string{"source": string(s.ID)}); err != nil {
			return "", err
		}
	}
	if isNew {
		return s.ID, nil
	}
	return s.ID, touchSource(ctx, tx, s.ID)
}

// find takes the place of the source on file that has the same URL.
func (s *Source) find(ctx context.Context, tx *store.Tx) error {
	if s.ID != "" || s.URL == "" {
		return nil
	}
	err := tx.QueryRow(ctx, `SELECT id FROM sources WHERE canonical_url = ? ORDER BY id LIMIT 1`, s.URL).Scan(&s.ID)
	if store.NoRows(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look for source %s: %w", s.URL, err)
	}
	found, err := ListSources(ctx, tx, []SourceID{s.ID})
	if err != nil {
		return err
	}
	old := found[s.ID]
	s.Kind, s.Title, s.Outlet = cmp.Or(s.Kind, old.Kind), cmp.Or(s.Title, old.Title), cmp.Or(s.Outlet, old.Outlet)
	s.Programme, s.PublishedOn = cmp.Or(s.Programme, old.Programme), cmp.Or(s.PublishedOn, old.PublishedOn)
	s.AccessedAt, s.Primary = cmp.Or(s.AccessedAt, old.AccessedAt), s.Primary || old.Primary
	if s.ArchivedURL == "" && s.Digest == "" { // the three belong together
		s.ArchivedURL, s.ArchivedAt, s.Digest = old.ArchivedURL, old.ArchivedAt, old.Digest
	}
	if len(s.Creators) == 0 {
		s.Creators = old.Creators
	}
	return nil
}

// touchSource touches whatever shows a source: quotes, and the timelines and relationships of people.
func touchSource(ctx context.Context, tx *store.Tx, id SourceID) error {
	people, err := store.List(ctx, tx, store.Value[PersonID], `
		SELECT p.person_id FROM facts f JOIN fact_people p ON p.fact_id = f.id WHERE f.source_id = ?
		UNION SELECT subject_id FROM relationships WHERE source_id = ?
		UNION SELECT object_id FROM relationships WHERE source_id = ?`, string(id), string(id), string(id))
	if err != nil {
		return fmt.Errorf("find people to show anew: %w", err)
	}
	for _, person := range people {
		tx.Touch(PersonTag(person))
	}
	return touchQuotes(ctx, tx, `SELECT id FROM quotes WHERE source_id = ?`, string(id))
}

func (s Source) validate() error {
	if s.URL != "" {
		u, err := url.Parse(s.URL)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return firsthand.Errorf(firsthand.Invalid, "%q is not the address of a source: it begins with https:// or http://.", s.URL)
		}
	}
	_, err := ParseEDTF(s.PublishedOn)
	return err
}

// ListSources gives sources by ID; IDs that are not on file are missing.
func ListSources(ctx context.Context, tx *store.Tx, ids []SourceID) (map[SourceID]Source, error) {
	found := make(map[SourceID]Source, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := tx.Query(ctx, `
		SELECT id, kind, title, url, COALESCE(outlet_id, ''), programme, creators, published_on,
			accessed_at, archived_url, archived_at, digest, is_primary
		FROM sources WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d sources: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var s Source
		var creators string
		var primary int
		err := rows.Scan(&s.ID, &s.Kind, &s.Title, &s.URL, &s.Outlet, &s.Programme, &creators, &s.PublishedOn,
			&s.AccessedAt, &s.ArchivedURL, &s.ArchivedAt, &s.Digest, &primary)
		if err == nil {
			err = json.Unmarshal([]byte(creators), &s.Creators)
		}
		if err != nil {
			return nil, fmt.Errorf("read %d sources: %w", len(ids), err)
		}
		s.Primary = primary == 1
		found[s.ID] = s
	}
	return found, rows.Err()
}

// SourceIsPublic tells whether a public quote stands on a source, so that readers see where that is.
func SourceIsPublic(ctx context.Context, tx *store.Tx, id SourceID) (bool, error) {
	var n int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT 1 AS one FROM quotes q JOIN sources s ON s.id = q.source_id
		WHERE q.source_id = ? AND q.public_at > 0 AND (q.attribution <> 'unnamed' OR s.url <> '') LIMIT 1) found`, string(id)).Scan(&n)
	if err != nil {
		return false, fmt.Errorf("look whether source %s is public: %w", id, err)
	}
	return n > 0, nil
}

// BehindUnnamed tells which of these sources nobody may be told of: those without an address (a call, notes) on which a
// quote of an unnamed source stands.
func BehindUnnamed(ctx context.Context, tx *store.Tx, ids []SourceID) (map[SourceID]bool, error) {
	hidden := map[SourceID]bool{}
	if len(ids) == 0 {
		return hidden, nil
	}
	list, err := store.List(ctx, tx, store.Value[SourceID], `SELECT DISTINCT s.id FROM sources s JOIN quotes q ON q.source_id = s.id
		WHERE s.url = '' AND q.attribution = 'unnamed' AND s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("look which of %d sources stand behind unnamed ones: %w", len(ids), err)
	}
	for _, id := range list {
		hidden[id] = true
	}
	return hidden, nil
}

// ListPublicSources gives a page of the sources of quotes with a public address, newest first, and how many there are.
// A call or notes that stand behind unnamed sources alone are not among them: their titles may say who it was.
func ListPublicSources(ctx context.Context, tx *store.Tx, limit, offset int) ([]Source, int, error) {
	const from = ` FROM ` + publicSourceRows
	var total int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*)`+from).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count public sources: %w", err)
	}
	ids, err := store.List(ctx, tx, store.Value[SourceID], `SELECT s.id`+from+` ORDER BY s.created_at DESC, s.id DESC LIMIT ? OFFSET ?`, limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("list public sources: %w", err)
	}
	found, err := ListSources(ctx, tx, ids)
	if err != nil {
		return nil, 0, err
	}
	list := make([]Source, 0, len(ids))
	for _, id := range ids {
		list = append(list, found[id])
	}
	return list, total, nil
}
