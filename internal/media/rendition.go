package media

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/draw"

	"firsthand"
)

// Size is a size that renditions may be made in; 0 leaves a side free.
type Size struct{ Width, Height int }

// Renderer makes renditions of pictures, in allowed sizes only, few at a time: decoding takes memory.
type Renderer struct {
	blobs Blobs
	slots chan struct{}
}

// NewRenderer makes one that decodes at most two pictures at once.
func NewRenderer(blobs Blobs) *Renderer {
	return &Renderer{blobs: blobs, slots: make(chan struct{}, 2)}
}

// Original opens a picture as it came in.
func (r *Renderer) Original(ctx context.Context, path string) (Blob, error) {
	return r.blobs.Open(ctx, blobName(path))
}

// Rendition opens a picture in a size and makes it the first time. A size that is larger than the
// picture is the picture.
func (r *Renderer) Rendition(ctx context.Context, path string, size Size) (Blob, error) {
	name := blobName(SizePath(path, size.Width, size.Height))
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
	data, err := r.make(ctx, path, size)
	if err != nil {
		return nil, err
	}
	if data == nil {
		return r.Original(ctx, path)
	}
	if err := r.blobs.Put(ctx, name, data); err != nil {
		return nil, fmt.Errorf("keep %s: %w", name, err)
	}
	return r.blobs.Open(ctx, name)
}

// make draws the rendition; nil says that the original serves.
func (r *Renderer) make(ctx context.Context, path string, size Size) ([]byte, error) {
	b, err := r.Original(ctx, path)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	config, format, err := image.DecodeConfig(b)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "This picture cannot be read.")
	}
	width, height := size.fit(config.Width, config.Height)
	if width >= config.Width || height >= config.Height || format == "gif" {
		return nil, nil
	}
	if _, err := b.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	src, _, err := image.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	return encode(shrink(src, width, height), format)
}

// fit gives the sides of a picture in this size, its proportions kept unless both sides are given.
func (s Size) fit(width, height int) (int, int) {
	switch {
	case s.Height == 0:
		return s.Width, max(1, height*s.Width/width)
	case s.Width == 0:
		return max(1, width*s.Height/height), s.Height
	}
	return s.Width, s.Height
}

// shrink halves with a cheap filter while more than twice too large, then draws with a good one:
// the cheap filter alone aliases, the good one alone takes ten times as long.
func shrink(src image.Image, width, height int) image.Image {
	b := cover(src.Bounds(), width, height)
	for b.Dx() > 4*width && b.Dy() > 4*height {
		half := image.NewRGBA(image.Rect(0, 0, b.Dx()/2, b.Dy()/2))
		draw.ApproxBiLinear.Scale(half, half.Bounds(), src, b, draw.Src, nil)
		src, b = half, half.Bounds()
	}
	out := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.CatmullRom.Scale(out, out.Bounds(), src, b, draw.Src, nil)
	return out
}

// cover is the middle part of a picture that has the proportions of the target.
func cover(b image.Rectangle, width, height int) image.Rectangle {
	w, h := b.Dx(), b.Dy()
	if cut := h * width / height; cut < w {
		x := b.Min.X + (w-cut)/2
		return image.Rect(x, b.Min.Y, x+cut, b.Max.Y)
	}
	cut := min(h, w*height/width)
	y := b.Min.Y + (h-cut)/2
	return image.Rect(b.Min.X, y, b.Max.X, y+cut)
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
