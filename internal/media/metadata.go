package media

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	"slices"

	"firsthand/internal/markup"
)

// clean gives a picture's bytes without what cameras and editors write about place, device and
// people. A JPEG that lies on its side, and says so in that data, is turned upright.
func clean(data []byte, format string) ([]byte, error) {
	switch format {
	case "jpeg":
		return cleanJPEG(data)
	case "png":
		return cleanPNG(data)
	case "webp":
		return cleanWebP(data)
	case "gif":
		return cleanGIF(data)
	case "avif":
		return cleanAVIF(data)
	case "svg":
		return markup.SVG(data)
	}
	return data, nil
}

// errCut says that a picture ends before its end.
var errCut = errors.New("the picture is cut off")

func cleanJPEG(data []byte) ([]byte, error) {
	parts, ok := splitJPEG(data)
	turn := parts.orientation()
	if !ok || turn != 1 {
		return redraw(data, parts.profile, turn)
	}
	return bytes.Join([][]byte{data[:2], parts.profile, parts.rest}, nil), nil
}

// jpegParts are the parts of a JPEG that may be told from each other.
type jpegParts struct {
	exif    []byte // payload of the first EXIF segment
	profile []byte // segments of the colour profile, with their markers
	rest    []byte // everything else that pictures need, up to the end of the picture
}

// splitJPEG tells the segments apart; ok is false if they do not parse to the end. Application
// segments other than JFIF's, Adobe's and the colour profile, comments, and whatever stands behind
// the picture (a phone's second picture or film) are in none of the parts.
func splitJPEG(data []byte) (p jpegParts, ok bool) {
	for i := 2; i+2 <= len(data); {
		marker := data[i+1]
		if data[i] != 0xff {
			return p, false
		}
		switch {
		case marker == 0xff: // fill
			i++
			continue
		case marker == 0xd9:
			p.rest = append(p.rest, 0xff, 0xd9)
			return p, true
		case i+4 > len(data):
			return p, false
		}
		end := i + 2 + int(binary.BigEndian.Uint16(data[i+2:]))
		if end < i+4 || end > len(data) {
			return p, false
		}
		payload := data[i+4 : end]
		switch {
		case marker == 0xe1 && p.exif == nil && bytes.HasPrefix(payload, []byte("Exif\x00\x00")):
			p.exif = payload[6:]
		case marker == 0xe2 && bytes.HasPrefix(payload, []byte("ICC_PROFILE\x00")):
			p.profile = append(p.profile, data[i:end]...)
		case marker == 0xfe, marker >= 0xe1 && marker <= 0xef && marker != 0xee:
		case marker == 0xda: // pixels follow, up to the next marker
			stop := end
			for stop+1 < len(data) && (data[stop] != 0xff || data[stop+1] == 0 || data[stop+1] >= 0xd0 && data[stop+1] <= 0xd7) {
				stop++
			}
			p.rest = append(p.rest, data[i:stop]...)
			end = stop
		default:
			p.rest = append(p.rest, data[i:end]...)
		}
		i = end
	}
	return p, false
}

// orientation reads how the camera was held, 1 (upright) to 8, from the EXIF data: a TIFF header and
// a directory of 12-byte entries, of which tag 0x0112 is the one.
func (p jpegParts) orientation() int {
	e := p.exif
	if len(e) < 8 {
		return 1
	}
	var order binary.ByteOrder = binary.BigEndian
	if e[0] == 'I' {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(e[4:]))
	if at+2 > int64(len(e)) {
		return 1
	}
	for n := range int64(order.Uint16(e[at:])) {
		entry := at + 2 + 12*n
		if entry+12 > int64(len(e)) {
			return 1
		}
		if order.Uint16(e[entry:]) != 0x0112 {
			continue
		}
		if turn := int(order.Uint16(e[entry+8:])); turn >= 1 && turn <= 8 {
			return turn
		}
	}
	return 1
}

// redraw turns a JPEG upright and writes it anew, with its colour profile.
func redraw(data, profile []byte, turn int) ([]byte, error) {
	img, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, upright(img, turn), &jpeg.Options{Quality: 92}); err != nil {
		return nil, fmt.Errorf("write a picture anew: %w", err)
	}
	return slices.Insert(out.Bytes(), 2, profile...), nil
}

// upright undoes one of the eight ways in which a camera is held.
func upright(src image.Image, turn int) image.Image {
	if turn == 1 {
		return src
	}
	w, h := src.Bounds().Dx(), src.Bounds().Dy()
	flat := image.NewRGBA(image.Rect(0, 0, w, h)) // pixels of one kind are copied ten times as fast
	draw.Draw(flat, flat.Bounds(), src, src.Bounds().Min, draw.Src)
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	if turn >= 5 {
		out = image.NewRGBA(image.Rect(0, 0, h, w))
	}
	for y := range h {
		for x := range w {
			tx, ty := x, y
			switch turn {
			case 2:
				tx = w - 1 - x
			case 3:
				tx, ty = w-1-x, h-1-y
			case 4:
				ty = h - 1 - y
			case 5:
				tx, ty = y, x
			case 6:
				tx, ty = h-1-y, x
			case 7:
				tx, ty = h-1-y, w-1-x
			case 8:
				tx, ty = y, w-1-x
			}
			copy(out.Pix[out.PixOffset(tx, ty):][:4], flat.Pix[flat.PixOffset(x, y):][:4])
		}
	}
	return out
}

// Ancillary chunks of PNG that the pixels need to look right; animations too.
var pngChunks = []string{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT"}

// cleanPNG keeps the chunks that make the picture. A chunk is a length, a name, its bytes, a checksum.
func cleanPNG(data []byte) ([]byte, error) {
	if len(data) < 8 {
		return nil, errCut
	}
	out := slices.Clone(data[:8])
	for i := int64(8); i+12 <= int64(len(data)); {
		name := string(data[i+4 : i+8])
		end := i + 12 + int64(binary.BigEndian.Uint32(data[i:]))
		if end > int64(len(data)) {
			break
		}
		if critical := name[0] >= 'A' && name[0] <= 'Z'; critical || slices.Contains(pngChunks, name) {
			out = append(out, data[i:end]...)
		}
		if name == "IEND" {
			return out, nil
		}
		i = end
	}
	return nil, errCut
}

// cleanWebP leaves out the EXIF and XMP chunks, and the bits of the VP8X chunk that announce them. A
// chunk is a name, a length and its bytes, of even number.
func cleanWebP(data []byte) ([]byte, error) {
	if len(data) < 12 || int64(binary.LittleEndian.Uint32(data[4:]))+8 > int64(len(data))+1 { // some leave out the last, empty byte
		return nil, errCut
	}
	out := slices.Clone(data[:12])
	for i := int64(12); i+8 <= int64(len(data)); {
		name := string(data[i : i+4])
		size := int64(binary.LittleEndian.Uint32(data[i+4:]))
		end := min(i+8+size+size%2, int64(len(data)))
		if name == "VP8 " || name == "VP8L" || name == "VP8X" || name == "ALPH" || name == "ANIM" || name == "ANMF" || name == "ICCP" {
			start := len(out)
			out = append(out, data[i:end]...)
			if name == "VP8X" && len(out) > start+8 {
				out[start+8] &^= 0x0c
			}
		}
		i = end
	}
	binary.LittleEndian.PutUint32(out[4:], uint32(len(out)-8))
	return out, nil
}

// cleanGIF leaves out comments, plain texts and what programs add (XMP, thumbnails), but for how often the animation runs.
// Behind the header stand blocks, each of a sign and sub-blocks that begin with their length and end with an empty one.
func cleanGIF(data []byte) ([]byte, error) {
	if len(data) < 13 {
		return nil, errCut
	}
	i := 13 + colours(data[10])
	if i > len(data) {
		return nil, errCut
	}
	out := slices.Clone(data[:i])
	for i < len(data) {
		start, keep := i, true
		switch data[i] {
		case 0x3b:
			return append(out, 0x3b), nil
		case 0x2c: // a picture
			if i+11 > len(data) {
				return nil, errCut
			}
			i += 11 + colours(data[i+9])
		case 0x21:
			if i+2 > len(data) {
				return nil, errCut
			}
			keep = data[i+1] == 0xf9 || data[i+1] == 0xff && (bytes.HasPrefix(data[i+2:], []byte("\x0bNETSCAPE2.0")) || bytes.HasPrefix(data[i+2:], []byte("\x0bANIMEXTS1.0")))
			i += 2
		default:
			return nil, errCut
		}
		if i = pastSubBlocks(data, i); i < 0 {
			return nil, errCut
		}
		if keep {
			out = append(out, data[start:i]...)
		}
	}
	return nil, errCut
}

// colours is the length of the colour table that a byte of flags announces.
func colours(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// pastSubBlocks is the place behind the sub-blocks that begin at i, -1 if they do not end.
func pastSubBlocks(data []byte, i int) int {
	for i >= 0 && i < len(data) {
		if data[i] == 0 {
			return i + 1
		}
		i += 1 + int(data[i])
	}
	return -1
}
