package media

import (
	"encoding/binary"
	"io"
)

// Films, sounds in M4A and AVIF pictures are boxes (ISO 14496-12): a length, a name of four letters and what is in it,
// maybe boxes. Nothing of a box is believed: lengths are held against what is there.

// maxBoxes is how many boxes are looked at in one file.
const maxBoxes = 20_000

// box is one box of a file.
type box struct {
	name       string
	start      int64 // of the box
	body       int64 // behind its length and name
	end        int64
	whole      bool // it ends where it says, not where the file does
	lengthless bool
}

// boxes reads the boxes between start and end; ok is false where one does not fit.
func boxes(r io.ReaderAt, start, end int64, left *int) (list []box, ok bool) {
	for at := start; at+8 <= end; {
		if *left--; *left < 0 {
			return list, false
		}
		var head [16]byte
		if _, err := r.ReadAt(head[:8], at); err != nil {
			return list, false
		}
		b := box{name: string(head[4:8]), start: at, body: at + 8, end: at + int64(binary.BigEndian.Uint32(head[:4])), whole: true}
		switch b.end - at {
		case 0: // to the end of the file
			b.end, b.lengthless = end, true
		case 1:
			if _, err := r.ReadAt(head[8:], at+8); err != nil {
				return list, false
			}
			size := binary.BigEndian.Uint64(head[8:])
			if size < 16 || size > 1<<62 {
				return list, false
			}
			b.body, b.end = at+16, at+int64(size)
		}
		if b.end > end {
			b.end, b.whole = end, false
		}
		if b.end < b.body {
			return list, false
		}
		list = append(list, b)
		if !b.whole {
			return list, false
		}
		at = b.end
	}
	return list, true
}

// within gives the boxes of a name at the end of a way through boxes: "moov", "trak".
func within(r io.ReaderAt, list []box, left *int, way ...string) (found []box) {
	for _, b := range list {
		if b.name != way[0] {
			continue
		}
		if len(way) == 1 {
			found = append(found, b)
			continue
		}
		body := b.body
		if b.name == "meta" {
			body += 4 // its version
		}
		inside, _ := boxes(r, body, b.end, left)
		found = append(found, within(r, inside, left, way[1:]...)...)
	}
	return found
}

// maxBoxBytes is how much of one box is read into memory.
const maxBoxBytes = 1 << 20

// bytesOf reads what is in a box, up to maxBoxBytes; nil if it cannot be read.
func bytesOf(r io.ReaderAt, b box) []byte {
	data := make([]byte, min(b.end-b.body, maxBoxBytes))
	if n, err := r.ReadAt(data, b.body); err != nil && n < len(data) {
		return nil
	}
	return data
}

// zero writes nothing over a stretch of a file.
func zero(w io.WriterAt, start, end int64) error {
	blank := make([]byte, 64<<10)
	for at := start; at < end; {
		n := min(int64(len(blank)), end-at)
		if _, err := w.WriteAt(blank[:n], at); err != nil {
			return err
		}
		at += n
	}
	return nil
}
