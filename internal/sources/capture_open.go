package sources

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path"
	"strings"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

const maxCapture = 64 << 20 // bytes of an uploaded file

// Page gives what a fetched capture holds: the body that the server sent, unpacked.
func (a *Archivist) Page(ctx context.Context, id CaptureID) ([]byte, error) {
	blob, c, err := a.Open(ctx, id)
	if err != nil {
		return nil, err
	}
	defer blob.Close()
	if c.Kind == Uploaded {
		return io.ReadAll(io.LimitReader(blob, maxCapture))
	}
	answer, err := fetch.ReadWARC(blob)
	if err != nil {
		return nil, fmt.Errorf("read capture %s: %w", id, err)
	}
	return answer.Body()
}

// Open opens the file of a capture: a WARC, or what was uploaded. It is the desk's, and no reader's.
func (a *Archivist) Open(ctx context.Context, id CaptureID) (media.Blob, Capture, error) {
	var c Capture
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		c, err = GetCapture(ctx, tx, id)
		return err
	})
	if err != nil {
		return nil, Capture{}, err
	}
	blob, err := a.Blobs.Open(ctx, c.Blob)
	if err != nil {
		return nil, Capture{}, fmt.Errorf("open capture %s: %w", id, err)
	}
	return blob, c, nil
}

// Extension is the ending of the capture's file, as ".warc.gz".
func (c Capture) Extension() string {
	if c.Kind == Fetched {
		return ".warc.gz"
	}
	return path.Ext(c.Blob)
}

// Upload is a file that somebody at the desk gives as the capture of a source: of a post behind a log-in, a paper, a
// recording of their own.
type Upload struct {
	Source SourceID
	Name   string // the file's
	Data   []byte
	By     string // who gives it
}

// evidence are the kinds of files that are kept, with the ending that they are kept under. They are told by their first
// bytes, not by their names. (A text is given as words: SaveText.)
var evidence = map[string]string{
	"application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "image/gif": ".gif",
	"audio/mpeg": ".mp3", "audio/wave": ".wav", "audio/aiff": ".aiff", "application/ogg": ".ogg", "video/mp4": ".mp4", "video/webm": ".webm",
}

// Upload keeps a file as a capture.
func (a *Archivist) Upload(ctx context.Context, actor firsthand.Actor, u Upload) (CaptureID, error) {
	if len(u.Data) == 0 || len(u.Data) > maxCapture {
		return "", firsthand.Errorf(firsthand.Invalid, "%s has %d bytes: a capture has up to %d MB.", u.Name, len(u.Data), maxCapture>>20)
	}
	kind := fetch.Sniff(u.Data)
	if evidence[kind] == "" {
		return "", firsthand.Errorf(firsthand.Invalid, "%s is none of the files that are kept as a capture: give a PDF, a picture or a recording.", u.Name)
	}
	if strings.TrimSpace(u.By) == "" {
		return "", firsthand.Errorf(firsthand.Invalid, "Say who gives this file.")
	}
	now := firsthand.SystemClock{}.Now()
	sum := sha256.Sum256(u.Data)
	id := firsthand.NewID(now)
	c := Capture{ID: CaptureID(id), Source: u.Source, Kind: Uploaded, MIME: kind, Size: int64(len(u.Data)), SHA256: hex.EncodeToString(sum[:]),
		TakenBy: u.By, TakenAt: firsthand.Micros(now), Blob: "captures/" + now.Format("2006/01/") + id + evidence[kind]}
	c.Substance = c.SHA256
	if err := actor.May(firsthand.SourceCapture); err != nil {
		return "", err
	}
	if err := a.Blobs.Put(ctx, c.Blob, u.Data); err != nil {
		return "", fmt.Errorf("keep %s: %w", u.Name, err)
	}
	return c.ID, a.DB.Write(ctx, actor, firsthand.SourceCapture, func(tx *store.Tx) error { return putCapture(ctx, tx, c) })
}

// Picture keeps a picture of a source that has no address, or none that can be fetched: the source, and the file as its capture.
func (a *Archivist) Picture(ctx context.Context, actor firsthand.Actor, source Source, name string, data []byte) (id SourceID, capture CaptureID, err error) {
	if !strings.HasPrefix(fetch.Sniff(data), "image/") {
		return "", "", firsthand.Errorf(firsthand.Invalid, "%s is not a picture: give a PNG, JPEG, WebP or GIF file.", name)
	}
	if source.Title == "" {
		source.Title = "Screenshot of " + firsthand.SystemClock{}.Now().Format("2 January 2006")
	}
	err = a.DB.Write(ctx, actor, firsthand.SourceSave, func(tx *store.Tx) error {
		id, err = SaveSource(ctx, tx, source)
		return err
	})
	if err != nil {
		return "", "", err
	}
	capture, err = a.Upload(ctx, actor, Upload{Source: id, Name: name, Data: data, By: actor.Name})
	return id, capture, err
}
