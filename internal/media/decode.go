package media

import (
	"fmt"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/webp"
)

// decoder reads pictures of one form. They are named here, rather than registered with package image, so that no module
// that registers one of its own decides how a stranger's bytes are read.
type decoder struct {
	measure func(io.Reader) (image.Config, error)
	read    func(io.Reader) (image.Image, error)
}

var decoders = map[string]decoder{
	"jpeg": {jpeg.DecodeConfig, jpeg.Decode},
	"png":  {png.DecodeConfig, png.Decode},
	"gif":  {gif.DecodeConfig, gif.Decode},
	"webp": {webp.DecodeConfig, webp.Decode},
}

// pictureConfig reads the sides of a picture of a form, and nothing else.
func pictureConfig(form string, from io.Reader) (image.Config, error) {
	d, known := decoders[form]
	if !known {
		return image.Config{}, fmt.Errorf("pictures of the form %q are not read here", form)
	}
	return d.measure(from)
}

// readPicture reads a picture of a form whole.
func readPicture(form string, from io.Reader) (image.Image, error) {
	d, known := decoders[form]
	if !known {
		return nil, fmt.Errorf("pictures of the form %q are not read here", form)
	}
	return d.read(from)
}
