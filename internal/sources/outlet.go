package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// OutletID names an outlet.
type OutletID string

// Outlet is where something was said or printed: a programme, a newspaper, a site.
type Outlet struct {
	ID        OutletID
	Name      string
	Kind      string // programme, radio (a programme that is heard), newspaper, magazine, site, agency, podcast, social or ""
	Publisher string
	URL       string
}

// SaveOutlet keeps an outlet. A name that is on file already, case and accents aside, is the same
// outlet, so that nobody makes it twice; what is new about it is filled in.
func SaveOutlet(ctx context.Context, tx *store.Tx, o Outlet) (OutletID, error) {
	if err := tx.Actor().May(firsthand.OutletSave); err != nil {
		return "", err
	}
	o.Name = strings.TrimSpace(o.Name)
	if o.Name == "" || len(o.Name) > 200 {
		return "", firsthand.Errorf(firsthand.Invalid, "An outlet needs a name of 1 to 200 letters.")
	}
	if o.ID == "" {
		o.ID = OutletID(firsthand.NewID(tx.Now()))
	}
	before := Outlet{} // what quotes, sources and interviews show of it and can change
	err := tx.QueryRow(ctx, `SELECT kind, publisher, url FROM outlets WHERE name_folded = ?`, store.Fold(o.Name)).Scan(&before.Kind, &before.Publisher, &before.URL)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for outlet %q: %w", o.Name, err)
	}
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO outlets (id, name, name_folded, kind, publisher, url, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name_folded) DO UPDATE SET
			kind = CASE WHEN excluded.kind = '' THEN outlets.kind ELSE excluded.kind END,
			publisher = CASE WHEN excluded.publisher = '' THEN outlets.publisher ELSE excluded.publisher END,
			url = CASE WHEN excluded.url = '' THEN outlets.url ELSE excluded.url END,
			updated_at = excluded.updated_at`,
		string(o.ID), o.Name, store.Fold(o.Name), o.Kind, o.Publisher, o.URL, now, now)
	if err != nil {
		return "", fmt.Errorf("save outlet %q: %w", o.Name, err)
	}
	var id OutletID
	if err := tx.QueryRow(ctx, `SELECT id FROM outlets WHERE name_folded = ?`, store.Fold(o.Name)).Scan(&id); err != nil {
		return "", fmt.Errorf("save outlet %q: %w", o.Name, err)
	}
	tx.Audit("outlet", string(id), o.Name)
	changes := func(now, before string) bool { return now != "" && now != before }
	if !changes(o.Kind, before.Kind) && !changes(o.Publisher, before.Publisher) && !changes(o.URL, before.URL) {
		return id, nil
	}
	return id, touchQuotes(ctx, tx, `SELECT id FROM quotes WHERE outlet_id = ? OR source_id IN (SELECT id FROM sources WHERE outlet_id = ?)
		OR interview_id IN (SELECT id FROM interviews WHERE outlet_id = ?)`, string(id), string(id), string(id))
}

// ListOutlets gives outlets by ID; IDs that are not on file are missing.
func ListOutlets(ctx context.Context, tx *store.Tx, ids []OutletID) (map[OutletID]Outlet, error) {
	found := make(map[OutletID]Outlet, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := tx.Query(ctx, `SELECT id, name, kind, publisher, url FROM outlets WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d outlets: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var o Outlet
		if err := rows.Scan(&o.ID, &o.Name, &o.Kind, &o.Publisher, &o.URL); err != nil {
			return nil, fmt.Errorf("read %d outlets: %w", len(ids), err)
		}
		found[o.ID] = o
	}
	return found, rows.Err()
}

// OutletOnFile tells whether there is an outlet of this name, case and accents aside.
func OutletOnFile(ctx context.Context, tx *store.Tx, name string) (bool, error) {
	var id string
	err := tx.QueryRow(ctx, `SELECT id FROM outlets WHERE name_folded = ?`, store.Fold(name)).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return false, fmt.Errorf("look for outlet %q: %w", name, err)
	}
	return err == nil, nil
}
