package media

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"slices"
	"strings"

	"golang.org/x/image/draw"

	"firsthand"
)

// Size is a size that renditions may be made in; 0 leaves a side free.
type Size struct{ Width, Height int }

// DeskSizes are those in which the newsroom shows pictures, whole.
var DeskSizes = []Size{{Width: 320}, {Width: 1280}}

// Renderer does the work on pictures, few at a time, for each is in memory whole: it takes in those that come, and makes
// renditions, in allowed sizes only.
type Renderer struct {
	blobs Blobs
	slots chan struct{}
	ahead chan struct{} // of the slots, those that may be taken before a reader asks
}

// NewRenderer makes one that works on at most two pictures at once.
func NewRenderer(blobs Blobs) *Renderer {
	return &Renderer{blobs: blobs, slots: make(chan struct{}, 2), ahead: make(chan struct{}, 1)}
}

// Original opens a file as it is kept.
func (r *Renderer) Original(ctx context.Context, path string) (Blob, error) {
	return r.blobs.Open(ctx, BlobName(path))
}

// Rendition opens a picture as an address asks for it, and makes it if nobody did before. A size that is larger than the
// picture is the picture; what cannot be decoded here (AVIF, SVG, what moves) is itself in every size.
func (r *Renderer) Rendition(ctx context.Context, a Address) (Blob, error) {
	if !resizable(a.Path) || a.Size == (Size{}) && a.Cut.Crop.IsZero() {
		return r.Original(ctx, a.Path)
	}
	name := BlobName(a.String())
	if b, err := r.blobs.Open(ctx, name); err == nil {
		return b, nil
	}
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
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
	for _, slot := range []chan struct{}{r.ahead, r.slots} {
		select {
		case slot <- struct{}{}:
			defer func() { <-slot }()
		case <-ctx.Done():
			return ctx.Err()
		}
	}
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
			s := Address{path, c, size}.String()
			if s != path && strings.HasPrefix(s, Prefix) && !slices.Contains(inUse, s) {
				errs = append(errs, r.blobs.Remove(ctx, BlobName(s)))
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
	src, format, err := image.Decode(b)
	if err != nil {
		return nil, "", firsthand.Because(err, firsthand.NotFound, "This picture cannot be read.")
	}
	return src, format, nil
}

// makeOf draws one rendition and keeps it; nothing is drawn where the original serves.
func (r *Renderer) makeOf(ctx context.Context, src image.Image, format string, a Address) error {
	if src == nil {
		return nil
	}
	part := a.Cut.Crop.of(src.Bounds().Dx(), src.Bounds().Dy())
	width, height := a.Size.fit(part.Dx(), part.Dy())
	if width >= part.Dx() || height >= part.Dy() {
		if a.Cut.Crop.IsZero() {
			return nil
		}
		width, height = part.Dx(), part.Dy()
	}
	data, err := encode(shrink(src, a.Cut, width, height), format)
	if err != nil {
		return err
	}
	if err := r.blobs.Put(ctx, BlobName(a.String()), data); err != nil {
		return fmt.Errorf("keep %s: %w", a, err)
	}
	return nil
}

// fit gives the sides of a picture in this size, its proportions kept unless both sides are given.
func (s Size) fit(width, height int) (int, int) {
	switch {
	case s == Size{}:
		return width, height
	case s.Height == 0:
		return s.Width, max(1, height*s.Width/width)
	case s.Width == 0:
		return max(1, width*s.Height/height), s.Height
	}
	return s.Width, s.Height
}

// shrink halves with a cheap filter while more than twice too large, then draws with a good one:
// the cheap filter alone aliases, the good one alone takes ten times as long.
func shrink(src image.Image, cut Cut, width, height int) image.Image {
	b := cover(src.Bounds(), cut, width, height)
	for b.Dx() > 4*width && b.Dy() > 4*height {
		half := image.NewRGBA(image.Rect(0, 0, b.Dx()/2, b.Dy()/2))
		draw.ApproxBiLinear.Scale(half, half.Bounds(), src, b, draw.Src, nil)
		src, b = half, half.Bounds()
	}
	out := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.CatmullRom.Scale(out, out.Bounds(), src, b, draw.Src, nil)
	return out
}

// cover is the part of a picture that has the proportions of the target: of what the crop leaves, around the focal point,
// else the middle.
func cover(all image.Rectangle, cut Cut, width, height int) image.Rectangle {
	b := cut.Crop.of(all.Dx(), all.Dy()).Add(all.Min)
	w, h := b.Dx(), b.Dy()
	at := image.Pt(b.Min.X+w/2, b.Min.Y+h/2)
	if f := cut.Focus; f.Set {
		at = image.Pt(all.Min.X+f.X*all.Dx()/1000, all.Min.Y+f.Y*all.Dy()/1000)
	}
	if part := h * width / height; part < w {
		x := max(b.Min.X, min(at.X-part/2, b.Max.X-part))
		return image.Rect(x, b.Min.Y, x+max(1, part), b.Max.Y)
	}
	part := max(1, min(h, w*height/width))
	y := max(b.Min.Y, min(at.Y-part/2, b.Max.Y-part))
	return image.Rect(b.Min.X, y, b.Max.X, y+part)
}

func encode(img image.Image, format string) ([]byte, error) {
	var out bytes.Buffer
	var err error
	if o, ok := img.(interface{ Opaque() bool }); format == "png" || ok && !o.Opaque() { // JPEG would paint what is clear black
		err = png.Encode(&out, img)
	} else {
		err = jpeg.Encode(&out, img, &jpeg.Options{Quality: 82})
	}
	if err != nil {
		return nil, fmt.Errorf("encode picture: %w", err)
	}
	return out.Bytes(), nil
}
