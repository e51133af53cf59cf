package media

import (
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"firsthand"
)

// Size is a size that renditions may be made in; 0 leaves a side free.
type Size struct{ Width, Height int }

// DeskSizes are those in which the newsroom shows pictures, whole.
var DeskSizes = []Size{{Width: 320}, {Width: 1280}}

// Renderer does the work on pictures, few at a time, for each is in memory whole: it takes in those that come, and makes
// renditions, in allowed sizes only.
type Renderer struct {
	blobs    Blobs
	encoders map[string]Encoder
	slots    chan struct{}
	ahead    chan struct{} // of the slots, those that may be taken before a reader asks
	slow     chan struct{} // of the slots, those that may be taken for an encoder, which takes ten times as long

	// Failed is told of the first picture that an encoder could not write; readers get it in the format that it has. nil: nobody is.
	Failed func(format string, err error)
	failed sync.Map // by format
}

// NewRenderer makes one that works on at most two pictures at once, and makes renditions in the formats of these encoders,
// too.
func NewRenderer(blobs Blobs, encoders ...Encoder) *Renderer {
	r := &Renderer{blobs: blobs, encoders: map[string]Encoder{}, slots: make(chan struct{}, 2), ahead: make(chan struct{}, 1), slow: make(chan struct{}, 1)}
	for _, e := range encoders {
		r.encoders[e.Format] = e
	}
	return r
}

// Makes tells whether renditions are made in a format.
func (r *Renderer) Makes(format string) bool { return r.encoders[format].write != nil }

// Original opens a file as it is kept.
func (r *Renderer) Original(ctx context.Context, path string) (Blob, error) {
	return r.blobs.Open(ctx, BlobName(path))
}

// Rendition opens a picture as an address asks for it, and makes it if nobody did before. A size that is larger than the
// picture is the picture; what cannot be decoded here (AVIF, SVG, what moves) is itself in every size and format, and where
// a format cannot be made, the picture stays in its own.
func (r *Renderer) Rendition(ctx context.Context, a Address) (Blob, error) {
	if a.Format != "" {
		if b, err := r.inFormat(ctx, a); b != nil || err != nil {
			return b, err
		}
		a.Format = ""
	}
	if !resizable(a.Path) || a.Size == (Size{}) && a.Cut.Crop.IsZero() {
		return r.Original(ctx, a.Path)
	}
	name := BlobName(a.String())
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil
	}
	release, err := enter(ctx, r.slots)
	if err != nil {
		return nil, err
	}
	defer release()
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil // somebody else made it meanwhile
	}
	src, format, err := r.decode(ctx, a.Path)
	if err != nil {
		return nil, err
	}
	if err := r.makeOf(ctx, src, format, a); err != nil {
		return nil, err
	}
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil
	}
	return r.Original(ctx, a.Path)
}

// encodeWait is how long a reader waits for an encoder that is busy with other pictures.
const encodeWait = 10 * time.Second

// inFormat is Rendition in another format than the picture's own: nil where it is to stay in that, because there is no
// encoder, or it is busy, or this picture is nothing for it.
func (r *Renderer) inFormat(ctx context.Context, a Address) (Blob, error) {
	if !r.Makes(a.Format) || !resizable(a.Path) || TypeOf(a.Path) == "image/"+a.Format {
		return nil, nil
	}
	name := BlobName(a.String())
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil
	}
	waiting, cancel := context.WithTimeout(ctx, encodeWait)
	defer cancel()
	release, err := enter(waiting, r.slow, r.slots)
	if err != nil {
		return nil, ctx.Err()
	}
	defer release()
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil
	}
	src, _, err := r.decode(ctx, a.Path)
	if err != nil || src == nil {
		return nil, err
	}
	img, encoder := drawn(src, a), r.encoders[a.Format]
	if !encoder.takes(img) {
		return nil, nil
	}
	data, err := encoder.encode(img)
	if err != nil { // the picture is shown all the same
		if _, told := r.failed.LoadOrStore(a.Format, true); !told && r.Failed != nil {
			r.Failed(a.Format, err)
		}
		return nil, nil
	}
	if err := r.blobs.Put(ctx, name, data); err != nil {
		return nil, fmt.Errorf("keep %s: %w", a, err)
	}
	return r.blobs.Open(ctx, name)
}

// enter takes a place in each of these, in this order, and gives back what lets go of them.
func enter(ctx context.Context, slots ...chan struct{}) (release func(), err error) {
	taken := 0
	release = func() {
		for _, slot := range slots[:taken] {
			<-slot
		}
	}
	for _, slot := range slots {
		select {
		case slot <- struct{}{}:
			taken++
		case <-ctx.Done():
			release()
			return nil, ctx.Err()
		}
	}
	return release, nil
}

// MakeAll makes the renditions of a picture in all these sizes, decoding it once: what themes ask for, before they do.
// What is made already is left as it is. A picture that cannot be read has none.
func (r *Renderer) MakeAll(ctx context.Context, i Item, sizes []Size) error {
	if i.Kind != Picture || !resizable(i.Path) {
		return nil
	}
	var due []Address
	wanted := make([]string, 0, 1+len(sizes)+len(DeskSizes))
	for _, size := range append([]Size{{}}, sizes...) {
		wanted = append(wanted, i.Sized(size))
	}
	for _, size := range DeskSizes {
		wanted = append(wanted, SizePath(i.Path, size.Width, size.Height))
	}
	for _, address := range wanted {
		a, ok := ParseAddress(address)
		if !ok || a.Size == (Size{}) && a.Cut.Crop.IsZero() {
			continue
		}
		if b, err := r.blobs.Open(ctx, BlobName(a.String())); err == nil {
			b.Close()
			continue
		}
		due = append(due, a)
	}
	if len(due) == 0 {
		return nil
	}
	release, err := enter(ctx, r.ahead, r.slots)
	if err != nil {
		return err
	}
	defer release()
	src, format, err := r.decode(ctx, i.Path)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil // damaged inside, or removed meanwhile: the original is what there is
	}
	for _, a := range due {
		if err == nil {
			err = r.makeOf(ctx, src, format, a)
		}
	}
	return err
}

// Forget removes the renditions of a picture as it was cut before, if it is cut otherwise now.
func (r *Renderer) Forget(ctx context.Context, i Item, was Cut, sizes []Size) error {
	if was == i.cut() {
		return nil
	}
	var inUse []string
	for _, size := range append([]Size{{}}, sizes...) {
		inUse = append(inUse, i.Sized(size), i.Unfocused(size))
	}
	return r.forget(ctx, i.Path, was, sizes, inUse)
}

// Remove removes what is gone from the disk: the file and, of a picture, its renditions.
func (r *Renderer) Remove(ctx context.Context, gone Gone, sizes []Size) error {
	return errors.Join(r.forget(ctx, gone.Path, gone.Cut, sizes, nil), r.forget(ctx, gone.Path, Cut{}, append(slices.Clone(sizes), DeskSizes...), nil), r.blobs.Remove(ctx, BlobName(gone.Path)))
}

// forget removes the renditions in some sizes and one cut, with its focal point and without; what is in use stays.
func (r *Renderer) forget(ctx context.Context, path string, cut Cut, sizes []Size, inUse []string) error {
	var errs []error
	for _, size := range append([]Size{{}}, sizes...) {
		for _, c := range []Cut{cut, {Crop: cut.Crop}} {
			s := Address{Path: path, Cut: c, Size: size}.String()
			if s == path || !strings.HasPrefix(s, Prefix) || slices.Contains(inUse, s) {
				continue
			}
			for _, format := range append([]string{""}, Formats...) { // also those that this program does not make any more
				if f := FormatPath(s, format); f != s || format == "" {
					errs = append(errs, r.blobs.Remove(ctx, BlobName(f)))
				}
			}
		}
	}
	return errors.Join(errs...)
}

// decode reads a picture whole; one that cannot be is NotFound. A picture that moves is nil: it is shown as it is.
func (r *Renderer) decode(ctx context.Context, path string) (image.Image, string, error) {
	b, err := r.Original(ctx, path)
	if err != nil {
		return nil, "", err
	}
	defer b.Close()
	start := make([]byte, 64)
	n, err := io.ReadFull(b, start)
	if n > 20 && riff(start, "WEBP") && string(start[12:16]) == "VP8X" && start[20]&2 != 0 {
		return nil, "webp", nil
	}
	if _, serr := b.Seek(0, io.SeekStart); serr != nil {
		return nil, "", fmt.Errorf("read %s: %w", path, errors.Join(err, serr))
	}
	form, err := recognise(path, start[:n])
	if err == nil {
		var src image.Image
		if src, err = readPicture(form.name, b); err == nil {
			return src, form.name, nil
		}
	}
	return nil, "", firsthand.Because(err, firsthand.NotFound, "This picture cannot be read.")
}

// makeOf draws one rendition in the picture's own format and keeps it; nothing is drawn where the original serves.
func (r *Renderer) makeOf(ctx context.Context, src image.Image, format string, a Address) error {
	if src == nil {
		return nil
	}
	img := drawn(src, a)
	if img == nil {
		return nil
	}
	data, err := encode(img, format)
	if err != nil {
		return err
	}
	if err := r.blobs.Put(ctx, BlobName(a.String()), data); err != nil {
		return fmt.Errorf("keep %s: %w", a, err)
	}
	return nil
}
