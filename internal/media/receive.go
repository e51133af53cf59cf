package media

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	"io"
	"path"
	"strings"

	"firsthand"
	"firsthand/internal/markup"
	"firsthand/internal/store"
)

const (
	maxPixels = 60_000_000 // decoding takes 4 bytes a pixel
	maxSide   = 20_000
	headBytes = 64 << 10 // of a file, by which it is recognised
)

// Upload is a file that comes in.
type Upload struct {
	Name string    // the file's name; its letters stay in the address
	From io.Reader // its bytes, read once
	Item           // what is known about it; what the file says of itself fills the rest
}

// Prepare takes a file in: it measures it, reads what it says about its credit, takes out what a camera wrote about place,
// device and people, and keeps the bytes in the blob store. It does the slow part, so it runs before the Tx; Keep then
// keeps the record, and where it does not, Abandon removes the bytes. What comes in goes to the disk, not to memory; of an
// upload that is cut off, or refused, nothing stays. The path ends in digits that are drawn for this upload alone: no other
// has, or can be given, its address, also not with the same bytes, so whoever removes it takes nobody else's.
func (r *Renderer) Prepare(ctx context.Context, clock firsthand.Clock, u Upload) (Item, error) {
	return r.prepare(ctx, clock, u, func(f format) string {
		return f.kind.prefix() + clock.Now().Format("2006/01/") + addressName(u.Name, f) + "-" + strings.ReplaceAll(firsthand.NewUUID(), "-", "") + f.ext
	})
}

// prepare takes a file in, to stand where place says.
func (r *Renderer) prepare(ctx context.Context, clock firsthand.Clock, u Upload, place func(format) string) (Item, error) {
	p, err := r.blobs.Part(ctx)
	if firsthand.DiskFull(err) {
		return Item{}, full(err, u.Name)
	}
	if err != nil {
		return Item{}, err
	}
	kept := false
	defer func() {
		if !kept {
			p.Discard()
		}
	}()
	f, size, err := take(p, u)
	if err != nil {
		return Item{}, err
	}
	i := u.Item
	i.Kind, i.Name, i.MIME, i.Size = f.kind, u.Name, f.mime, size
	if f.kind == Picture {
		err = r.lookAtPicture(ctx, &i, p, f)
	} else {
		err = i.listen(p, &f)
	}
	if err != nil {
		return Item{}, err
	}
	if err := i.hash(p); err != nil {
		return Item{}, fmt.Errorf("keep %s: %w", u.Name, err)
	}
	i.ID = ID(firsthand.NewID(clock.Now()))
	i.Path = place(f)
	kept = true // or gone
	err = p.Keep(ctx, BlobName(i.Path))
	if firsthand.DiskFull(err) {
		return Item{}, full(err, u.Name)
	}
	if err != nil {
		return Item{}, fmt.Errorf("keep %s: %w", u.Name, err)
	}
	return i, nil
}

// Abandon removes the bytes of a prepared file whose record was not kept. A commit whose answer was lost may have happened
// all the same, so it looks first.
func (r *Renderer) Abandon(ctx context.Context, db *store.DB, i Item) error {
	ctx = context.WithoutCancel(ctx)
	var found map[string]Item
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		found, err = ListByPath(ctx, tx, []string{i.Path})
		return err
	})
	if err != nil || found[i.Path].ID != "" {
		return err
	}
	return r.blobs.Remove(ctx, BlobName(i.Path))
}

// take writes what comes in to the disk, within the limit of its kind.
func take(p Part, u Upload) (f format, size int64, err error) {
	head := make([]byte, headBytes)
	n, err := io.ReadFull(u.From, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return f, 0, cutOff(err, u.Name)
	}
	head = head[:n]
	if n == 0 {
		return f, 0, firsthand.Errorf(firsthand.Invalid, "%s is empty: there are no bytes in it. Choose the file once more.", u.Name)
	}
	if f, err = recognise(u.Name, head); err != nil {
		return f, 0, err
	}
	if _, err := p.Write(head); err != nil {
		return f, 0, full(err, u.Name)
	}
	rest, err := io.Copy(onlyWriter{p}, io.LimitReader(u.From, f.kind.limit()-int64(n)+1))
	size = int64(n) + rest
	var w writeError
	switch {
	case errors.As(err, &w):
		return f, 0, full(err, u.Name)
	case err != nil:
		return f, 0, cutOff(err, u.Name)
	case size > f.kind.limit():
		return f, 0, firsthand.Errorf(firsthand.Invalid, "%s is too large for a %s: %d MB are the limit.", u.Name, f.kind.noun(), f.kind.limit()>>20)
	}
	return f, size, nil
}

// writeError tells a failing disk from a failing sender.
type writeError struct{ error }

func (e writeError) Unwrap() error { return e.error }

type onlyWriter struct{ w io.Writer }

func (o onlyWriter) Write(p []byte) (int, error) {
	n, err := o.w.Write(p)
	if err != nil {
		err = writeError{err}
	}
	return n, err
}

func full(err error, name string) error {
	return firsthand.Because(err, firsthand.Unavailable, "%s could not be written to the disk, which may be full: nothing of it was kept.", name)
}

// cutOff is what is said of an upload that ended before its time. What the sender refuses with a sentence of its own keeps it.
func cutOff(err error, name string) error {
	if code := firsthand.ErrorCode(err); code == firsthand.Invalid || code == firsthand.Unavailable {
		return err
	}
	return firsthand.Because(err, firsthand.Invalid, "%s did not arrive whole, the connection was cut: nothing of it was kept. Send it again.", name)
}

// lookAtPicture measures a picture and cleans it. A picture is read into memory, few at a time.
func (r *Renderer) lookAtPicture(ctx context.Context, i *Item, p Part, f format) error {
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	data := make([]byte, i.Size)
	if _, err := p.ReadAt(data, 0); err != nil {
		return fmt.Errorf("read %s: %w", i.Name, err)
	}
	if err := i.measure(data, f); err != nil {
		return err
	}
	i.readCredit(data, f)
	cleaned, err := clean(data, f.name)
	if err == nil {
		err = i.measure(cleaned, f) // it may have been turned
	}
	if err != nil {
		if firsthand.ErrorCode(err) == firsthand.Invalid {
			return err
		}
		return firsthand.Because(err, firsthand.Invalid, "%s is damaged, or does not go on to its end: save it anew, or copy it from the camera once more, and send that.", i.Name)
	}
	if bytes.Equal(cleaned, data) {
		return nil
	}
	if err := p.Truncate(0); err != nil {
		return fmt.Errorf("keep %s: %w", i.Name, err)
	}
	if _, err := p.WriteAt(cleaned, 0); err != nil {
		return full(err, i.Name)
	}
	i.Size = int64(len(cleaned))
	return nil
}

// measure sets the sides of a picture, before anything of it is decoded.
func (i *Item) measure(data []byte, f format) error {
	var err error
	switch f.name {
	case "svg":
		i.Width, i.Height, err = markup.SVGSize(data)
	case "avif":
		i.Width, i.Height, err = avifSize(data)
	default:
		var config image.Config
		config, err = pictureConfig(f.name, bytes.NewReader(data))
		i.Width, i.Height = config.Width, config.Height
	}
	if err != nil || i.Width < 1 || i.Height < 1 {
		if firsthand.ErrorCode(err) == firsthand.Invalid {
			return err
		}
		return firsthand.Because(err, firsthand.Invalid, "%s is not a picture that can be shown: it is damaged. Save it anew as JPEG or PNG.", i.Name)
	}
	if i.Width > maxSide || i.Height > maxSide || i.Width*i.Height > maxPixels {
		return firsthand.Errorf(firsthand.Invalid, "%s has %d × %d pixels, which is too large: make it smaller than %d million pixels, %d on a side, and send it again.",
			i.Name, i.Width, i.Height, maxPixels/1_000_000, maxSide)
	}
	return nil
}

// hash reads the part once more, as it will be kept.
func (i *Item) hash(p Part) error {
	if _, err := p.Seek(0, io.SeekStart); err != nil {
		return err
	}
	sum := sha256.New()
	n, err := io.Copy(sum, p)
	i.SHA256, i.Size = hex.EncodeToString(sum.Sum(nil)), n
	return err
}

func addressName(name string, f format) string {
	slug := firsthand.Slug(strings.TrimSuffix(name, path.Ext(name)))
	if slug == "" {
		return f.kind.noun()
	}
	return slug[:min(len(slug), 100)]
}

// BlobName is the name in the blob store of what stands at a path.
func BlobName(path string) string { return strings.TrimPrefix(path, "/") }
