package media

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/draw"
)

// drawn is a picture as an address asks for it, cut and made smaller but never larger; nil where it is the picture as it is.
func drawn(src image.Image, a Address) *image.RGBA {
	part := a.Cut.Crop.of(src.Bounds().Dx(), src.Bounds().Dy())
	width, height := a.Size.fit(part.Dx(), part.Dy())
	if width >= part.Dx() || height >= part.Dy() {
		if a.Cut.Crop.IsZero() && a.Format == "" {
			return nil
		}
		width, height = part.Dx(), part.Dy()
	}
	return shrink(src, a.Cut, width, height)
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

// shrink halves with a cheap filter while more than twice too large, then draws with a good one: the cheap filter takes the
// mean of four pixels where it halves and aliases anywhere else, the good one takes time by how much there is to shrink.
func shrink(src image.Image, cut Cut, width, height int) *image.RGBA {
	b := cover(src.Bounds(), cut, width, height)
	for b.Dx() > 2*width && b.Dy() > 2*height {
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
