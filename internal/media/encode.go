package media

import (
	"bytes"
	"fmt"
	"image"
	"io"
	"runtime"
	"slices"
	"strings"

	"github.com/gen2brain/avif"
	"github.com/gen2brain/webp"
	"golang.org/x/image/draw"

	"firsthand"
)

// The formats that renditions are made in besides the picture's own.
const (
	WebP = "webp" // about half the bytes of JPEG, 0.2 s for 1600 × 1067 pixels on one core
	AVIF = "avif" // a third fewer than WebP, 0.5 s
)

// Formats are all of them.
var Formats = []string{WebP, AVIF}

// Encoder writes pictures in one format. The encoders are libwebp and libaom, compiled to WebAssembly and run in a sandbox
// of their own: what goes wrong in one is an error and reaches nothing else.
type Encoder struct {
	Format    string
	maxPixels int // what is larger stays in the format that it has: an encoder takes some 30 bytes of memory for each
	write     func(io.Writer, *image.RGBA) error
}

// Encoders are those for the formats that a program is started with, "webp,avif" or fewer. On machines for which the
// sandbox has no compiler there are none, for they would take minutes.
func Encoders(formats string) ([]Encoder, error) {
	var list []Encoder
	for format := range strings.FieldsFuncSeq(formats, func(r rune) bool { return r == ',' || r == ' ' }) {
		if !slices.Contains(Formats, format) {
			return nil, firsthand.Errorf(firsthand.Invalid, "%q is not a format that pictures are made in: name webp, avif or both.", format)
		}
		if compiled := runtime.GOARCH == "amd64" || runtime.GOARCH == "arm64"; compiled {
			list = append(list, encoderOf(format))
		}
	}
	return list, nil
}

func encoderOf(format string) Encoder {
	if format == AVIF {
		return Encoder{AVIF, 4_000_000, func(to io.Writer, img *image.RGBA) error {
			// Slower speeds of this build take four times as long, for as many bytes.
			return avif.Encode(to, img, avif.Options{Quality: 50, QualityAlpha: 60, Speed: 10, ChromaSubsampling: image.YCbCrSubsampleRatio420})
		}}
	}
	return Encoder{WebP, 16_000_000, func(to io.Writer, img *image.RGBA) error {
		return webp.Encode(to, straight(img), webp.Options{Quality: 75, Method: 2})
	}}
}

// straight is a picture whose colours are not multiplied with how opaque they are, as WebP wants them.
func straight(img *image.RGBA) image.Image {
	if img.Opaque() {
		return img
	}
	out := image.NewNRGBA(img.Bounds())
	draw.Draw(out, out.Bounds(), img, img.Bounds().Min, draw.Src)
	return out
}

// takes tells whether a picture is small enough.
func (e Encoder) takes(img *image.RGBA) bool {
	return img.Bounds().Dx()*img.Bounds().Dy() <= e.maxPixels
}

// encode writes a picture. A sandbox that cannot be set up, as where a machine forbids making code, panics: that is an
// error like any other.
func (e Encoder) encode(img *image.RGBA) (data []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("encode %s: %v", e.Format, p)
		}
	}()
	var out bytes.Buffer
	if err := e.write(&out, img); err != nil {
		return nil, fmt.Errorf("encode %s: %w", e.Format, err)
	}
	if out.Len() == 0 {
		return nil, fmt.Errorf("encode %s: nothing came out", e.Format)
	}
	return out.Bytes(), nil
}
