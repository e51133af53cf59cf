package media

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// avifSize reads the sides of an AVIF picture from the properties of its items: the largest, which is the picture
// itself where there are tiles or a thumbnail. Turned by a quarter (irot) they change places.
func avifSize(data []byte) (width, height int, err error) {
	r, left := bytes.NewReader(data), maxBoxes
	top, _ := boxes(r, 0, int64(len(data)), &left)
	for _, b := range within(r, top, &left, "meta", "iprp", "ipco", "ispe") {
		p := bytesOf(r, b)
		if len(p) < 12 {
			continue
		}
		w, h := int(binary.BigEndian.Uint32(p[4:])), int(binary.BigEndian.Uint32(p[8:]))
		if w <= 1<<20 && h <= 1<<20 && w*h > width*height {
			width, height = w, h
		}
	}
	if width == 0 || height == 0 {
		return 0, 0, errors.New("an AVIF picture without its sides")
	}
	for _, b := range within(r, top, &left, "meta", "iprp", "ipco", "irot") {
		if p := bytesOf(r, b); len(p) > 0 && p[0]&1 == 1 {
			return height, width, nil
		}
	}
	return width, height, nil
}

// cleanAVIF blanks the bytes of the items that hold what cameras and editors write, Exif and XMP; where they stand, and
// how long they are, stays, so that every other place in the file does.
func cleanAVIF(data []byte) ([]byte, error) {
	r, left := bytes.NewReader(data), maxBoxes
	top, whole := boxes(r, 0, int64(len(data)), &left)
	if !whole {
		return nil, errCut
	}
	private := map[uint32]bool{}
	for _, b := range within(r, top, &left, "meta", "iinf") {
		body := b.body + 6 // version and a count of 16 bits
		if p := bytesOf(r, b); len(p) > 0 && p[0] > 0 {
			body += 2
		}
		entries, _ := boxes(r, body, b.end, &left)
		for _, e := range within(r, entries, &left, "infe") {
			if id, kind := itemInfo(bytesOf(r, e)); kind == "Exif" || kind == "mime" || kind == "uri " {
				private[id] = true
			}
		}
	}
	out := slices.Clone(data)
	blanks := int64(len(data)) // no byte belongs to two items
	for _, b := range within(r, top, &left, "meta", "iloc") {
		base := int64(0)
		for _, d := range within(r, top, &left, "meta", "idat") {
			base = d.body
		}
		for _, e := range itemPlaces(bytesOf(r, b), private, base) {
			if blanks -= e.end - e.start; e.start < 0 || e.end > int64(len(out)) || e.end < e.start || blanks < 0 {
				return nil, errCut
			}
			clear(out[e.start:e.end])
		}
	}
	return out, nil
}

// itemInfo reads the number and the kind of an item out of its entry.
func itemInfo(p []byte) (id uint32, kind string) {
	switch {
	case len(p) >= 12 && p[0] == 2:
		return uint32(binary.BigEndian.Uint16(p[4:])), string(p[8:12])
	case len(p) >= 14 && p[0] == 3:
		return binary.BigEndian.Uint32(p[4:]), string(p[10:14])
	}
	return 0, ""
}

type stretch struct{ start, end int64 }

// itemPlaces reads where the bytes of some items lie. The widths of the numbers stand at the beginning.
func itemPlaces(p []byte, wanted map[uint32]bool, idat int64) (list []stretch) {
	c := &cursor{p: p}
	version := c.number(1)
	c.number(3)
	widths, more := c.number(1), c.number(1)
	offset, length, base, index := int(widths>>4), int(widths&15), int(more>>4), int(more&15)
	if version == 0 {
		index = 0
	}
	wide := 2
	if version == 2 {
		wide = 4
	}
	for range min(c.number(wide), maxBoxes) {
		id, method := uint32(c.number(wide)), int64(0)
		if version > 0 {
			method = c.number(2) & 15
		}
		c.number(2)
		from := c.number(base)
		if method == 1 {
			from += idat
		}
		for range min(c.number(2), maxBoxes) {
			c.number(index)
			start := from + c.number(offset)
			size := c.number(length)
			if c.short {
				return list
			}
			if wanted[id] && method <= 1 {
				list = append(list, stretch{start, start + size})
			}
		}
		if c.short {
			return list
		}
	}
	return list
}

// cursor reads numbers one behind the other.
type cursor struct {
	p     []byte
	short bool // there was less than was asked for
}

// number reads a number of so many bytes.
func (c *cursor) number(width int) (n int64) {
	if width > len(c.p) {
		c.short, c.p = true, nil
		return 0
	}
	for _, b := range c.p[:width] {
		n = n<<8 | int64(b)
	}
	c.p = c.p[width:]
	return n & (1<<62 - 1)
}
