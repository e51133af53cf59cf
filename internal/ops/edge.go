package ops

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// edgeRow is where it is kept, among the settings.
const edgeRow = "edge_deaf"

// edgeAgo is how long it is told of: whoever notes it does so again as long as it is so.
const edgeAgo = 10 * time.Minute

// deafEdge is a cache in front that was not told which pages to throw away.
type deafEdge struct {
	Name  string `json:"name"`
	Says  string `json:"says"` // why, one sentence
	Since int64  `json:"since"`
	At    int64  `json:"at"` // microseconds
}

// NoteEdge keeps for the doctor that a cache in front of the site has not heard since a time which pages to throw away. The server calls
// it every few minutes as long as that is so.
func NoteEdge(ctx context.Context, tx *store.Tx, name string, since time.Time, why error) error {
	value, err := json.Marshal(deafEdge{name, firsthand.ErrorMessage(why), firsthand.Micros(since), firsthand.Micros(tx.Now())})
	if err == nil {
		_, err = tx.Exec(ctx, `
			INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, edgeRow, string(value), firsthand.Micros(tx.Now()))
	}
	if err != nil {
		return fmt.Errorf("note a cache in front that hears nothing: %w", err)
	}
	return nil
}

// ForgetEdge takes that back when the cache hears again.
func ForgetEdge(ctx context.Context, tx *store.Tx) error {
	if _, err := tx.Exec(ctx, `DELETE FROM settings WHERE name = ?`, edgeRow); err != nil {
		return fmt.Errorf("forget a cache in front that hears again: %w", err)
	}
	return nil
}

// edges looks whether the cache in front hears which pages to throw away.
func (d *Doctor) edges(ctx context.Context, db *store.DB) error {
	var value string
	err := db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`, edgeRow).Scan(&value)
	})
	if store.NoRows(err) {
		return nil
	}
	var e deafEdge
	if err == nil {
		err = json.Unmarshal([]byte(value), &e)
	}
	if err != nil {
		return fmt.Errorf("look for a cache in front that hears nothing: %w", err)
	}
	if d.Clock.Now().Sub(firsthand.FromMicros(e.At)) < edgeAgo {
		d.found("edge-deaf", Warning, fmt.Sprintf("%s has not heard since %s which pages to throw away, so that readers may get old ones for five minutes: %s", e.Name, firsthand.FromMicros(e.Since).UTC().Format("2006-01-02 15:04 UTC"), e.Says),
			"Look whether it runs and whether --edge names it; it is told again until it hears.")
	}
	return nil
}
