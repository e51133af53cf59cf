package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// CaptureID names a capture.
type CaptureID string

// How a capture came about.
const (
	Fetched  = "fetched"  // by the machine, from the source's address; kept as a WARC
	Uploaded = "uploaded" // by somebody at the desk: a screenshot, a PDF, a recording; kept as it came
)

// Capture is a private copy of a source as it was seen. Readers see its date and its hash, and nothing else of it.
type Capture struct {
	ID           CaptureID
	Source       SourceID
	Kind         string
	URL          string // what was asked for
	FinalURL     string // where it came from, after redirects
	Status       int    // HTTP's
	MIME         string
	Size         int64  // bytes as they came
	SHA256       string // of the bytes as they came, hex
	Substance    string // hash of the words that a change would matter in: see substance
	Blob         string
	ETag         string
	LastModified string
	TakenBy      string // "" is the machine
	TakenAt      int64  // microseconds
}

const captureColumns = `c.id, c.source_id, c.kind, c.url, c.final_url, c.status, c.mime, c.size_bytes, c.sha256, c.substance,
	c.blob, c.etag, c.last_modified, c.taken_by, c.taken_at`

func scanCapture(row store.Scanner) (Capture, error) {
	var c Capture
	err := row.Scan(&c.ID, &c.Source, &c.Kind, &c.URL, &c.FinalURL, &c.Status, &c.MIME, &c.Size, &c.SHA256, &c.Substance,
		&c.Blob, &c.ETag, &c.LastModified, &c.TakenBy, &c.TakenAt)
	return c, err
}

// putCapture keeps the record of a capture whose bytes are in the blob store, and notes on the source what readers
// are shown of its newest one.
func putCapture(ctx context.Context, tx *store.Tx, c Capture) error {
	if err := tx.Actor().May(firsthand.SourceCapture); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO captures (id, source_id, kind, url, final_url, status, mime, size_bytes, sha256, substance, blob, etag,
			last_modified, taken_by, taken_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(c.ID), string(c.Source), c.Kind, c.URL, c.FinalURL, c.Status, c.MIME, c.Size, c.SHA256, c.Substance, c.Blob, c.ETag,
		c.LastModified, c.TakenBy, c.TakenAt)
	if err != nil {
		return fmt.Errorf("keep capture of source %s: %w", c.Source, err)
	}
	_, err = tx.Exec(ctx, `UPDATE sources SET digest = ?, archived_at = ?, updated_at = ? WHERE id = ?`,
		c.SHA256, c.TakenAt, firsthand.Micros(tx.Now()), string(c.Source))
	if err != nil {
		return fmt.Errorf("keep capture of source %s: %w", c.Source, err)
	}
	tx.Audit("source", string(c.Source), "captured: "+c.SHA256)
	return touchSource(ctx, tx, c.Source)
}

// GetCapture reads one capture.
func GetCapture(ctx context.Context, tx *store.Tx, id CaptureID) (Capture, error) {
	c, err := scanCapture(tx.QueryRow(ctx, `SELECT `+captureColumns+` FROM captures c WHERE c.id = ?`, string(id)))
	if store.NoRows(err) {
		return Capture{}, firsthand.Errorf(firsthand.NotFound, "There is no such capture.")
	}
	if err != nil {
		return Capture{}, fmt.Errorf("read capture %s: %w", id, err)
	}
	return c, nil
}

// ListCaptures gives the captures of a source, newest first, 100 at most.
func ListCaptures(ctx context.Context, tx *store.Tx, source SourceID) ([]Capture, error) {
	list, err := store.List(ctx, tx, scanCapture, `SELECT `+captureColumns+` FROM captures c WHERE c.source_id = ?
		ORDER BY c.taken_at DESC, c.id DESC LIMIT 100`, string(source))
	if err != nil {
		return nil, fmt.Errorf("captures of source %s: %w", source, err)
	}
	return list, nil
}
