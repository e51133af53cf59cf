package media

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
)

// head reads the first bytes of a file, fewer if it is shorter.
func head(r io.ReaderAt, n int) []byte {
	data := make([]byte, n)
	read, _ := r.ReadAt(data, 0) // what is there counts
	return data[:read]
}

// readWAV reads the rate of bytes out of the chunk that says so, and the length of the one with the sound.
func readWAV(r io.ReaderAt, size int64) (s sound) {
	rate := int64(0)
	for at, n := int64(12), 0; at+8 <= size && n < 1000; n++ {
		var h [20]byte
		if read, _ := r.ReadAt(h[:], at); read < 8 {
			break
		}
		length := int64(binary.LittleEndian.Uint32(h[4:]))
		switch string(h[:4]) {
		case "fmt ":
			rate = int64(binary.LittleEndian.Uint32(h[16:]))
		case "data":
			if rate > 0 {
				s.seconds = float64(min(length, size-at-8)) / float64(rate)
			}
			return s
		}
		at += 8 + length + length%2
	}
	return s
}

// readFLAC reads the stream's own account of itself: 20 bits of samples in a second, 36 of samples in all.
func readFLAC(r io.ReaderAt) (s sound) {
	p := head(r, 42)
	if len(p) < 26 {
		return s
	}
	b := binary.BigEndian.Uint64(p[18:])
	if rate := b >> 44; rate > 0 {
		s.seconds = float64(b&(1<<36-1)) / float64(rate)
	}
	return s
}

// readOgg reads the place of the last page, in samples, and how many of them are a second.
func readOgg(r io.ReaderAt, size int64) (s sound) {
	first := head(r, 4096)
	rate := 0.0
	if at := bytes.Index(first, []byte("\x01vorbis")); at >= 0 && at+16 <= len(first) {
		rate = float64(binary.LittleEndian.Uint32(first[at+12:]))
	} else if bytes.Contains(first, []byte("OpusHead")) {
		rate = 48_000
	}
	if rate == 0 {
		return s
	}
	tail := make([]byte, min(size, 128<<10))
	if n, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && n < len(tail) {
		return s
	}
	if at := bytes.LastIndex(tail, []byte("OggS")); at >= 0 && at+14 <= len(tail) {
		s.seconds = float64(binary.LittleEndian.Uint64(tail[at+6:])) / rate
	}
	return s
}

// Rates of MPEG sound: bits in a second by their index, in thousands, and samples in a second.
var (
	mp3Bits    = [2][16]int{{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}, {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}}
	mp3Samples = [4]int{44_100, 48_000, 32_000}
)

// readMP3 reads the first frame behind the tags: how many frames there are, where the encoder says so, or else how many
// bytes a second takes.
func readMP3(r io.ReaderAt, size int64) (s sound) {
	start := int64(0)
	if p := head(r, 10); len(p) == 10 && string(p[:3]) == "ID3" {
		start = 10 + (int64(p[6]&0x7f)<<21 | int64(p[7]&0x7f)<<14 | int64(p[8]&0x7f)<<7 | int64(p[9]&0x7f))
	}
	p := make([]byte, 8192)
	n, _ := r.ReadAt(p, start)
	p = p[:n]
	for i := 0; i+4 <= len(p); i++ {
		low := 0
		if p[i] != 0xff || p[i+1]&0xe6 != 0xe2 { // eleven bits, layer III
			continue
		}
		version := p[i+1] >> 3 & 3 // 3: MPEG 1
		if version != 3 {
			low = 1
		}
		bits, samples := mp3Bits[low][p[i+2]>>4], mp3Samples[p[i+2]>>2&3]
		if bits == 0 || samples == 0 || version == 1 {
			continue
		}
		perFrame := 1152
		if low == 1 {
			samples, perFrame = samples/2, 576
		}
		if version == 0 {
			samples /= 2
		}
		if at := bytes.Index(p[i:min(i+200, len(p))], []byte("Xing")); at >= 0 && i+at+12 <= len(p) && p[i+at+7]&1 == 1 {
			s.seconds = float64(binary.BigEndian.Uint32(p[i+at+8:])) * float64(perFrame) / float64(samples)
			return s
		}
		s.seconds = float64(size-start-int64(i)) * 8 / float64(bits*1000)
		return s
	}
	return s
}

// The elements of a WebM file that are looked for: EBML, numbers of their own length.
const (
	webmSegment, webmInfo, webmTracks, webmTrack, webmPictures = 0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0xe0
	webmScale, webmDuration, webmWidth, webmHeight             = 0x2ad7b1, 0x4489, 0xb0, 0xba
)

// readWebM reads length and sides of a WebM film from its head.
func readWebM(r io.ReaderAt, size int64) (s sound) {
	s.silent = true
	scale, length := 1e6, 0.0
	var walk func(p []byte, depth int)
	walk = func(p []byte, depth int) {
		for len(p) > 0 {
			id, rest := ebmlNumber(p, false)
			n, body := ebmlNumber(rest, true)
			if body == nil || id == 0 {
				return
			}
			inside := body[:min(uint64(len(body)), n)]
			switch id {
			case webmSegment, webmInfo, webmTracks, webmTrack:
				if depth < 6 {
					walk(inside, depth+1)
				}
			case webmPictures:
				s.silent = false
				walk(inside, 6)
			case webmScale:
				scale = float64(unsigned(inside))
			case webmDuration:
				length = float(inside)
			case webmWidth:
				s.width = int(unsigned(inside) & 0xffff)
			case webmHeight:
				s.height = int(unsigned(inside) & 0xffff)
			}
			p = body[len(inside):]
		}
	}
	walk(head(r, int(min(size, 1<<20))), 0)
	s.seconds = length * scale / 1e9
	return s
}

// ebmlNumber reads a number whose first byte says by its leading zeros how long it is. A length leaves the leading 1
// out, and all ones are "to the end".
func ebmlNumber(p []byte, length bool) (n uint64, rest []byte) {
	if len(p) == 0 || p[0] == 0 {
		return 0, nil
	}
	width := 1
	for p[0]<<(width-1)&0x80 == 0 {
		width++
	}
	if len(p) < width {
		return 0, nil
	}
	for _, b := range p[:width] {
		n = n<<8 | uint64(b)
	}
	if length {
		if n &^= 1 << (7 * width); n == 1<<(7*width)-1 {
			n = math.MaxUint64
		}
	}
	return n, p[width:]
}

func unsigned(p []byte) (n uint64) {
	for _, b := range p[:min(len(p), 8)] {
		n = n<<8 | uint64(b)
	}
	return n
}

func float(p []byte) float64 {
	switch len(p) {
	case 4:
		return float64(math.Float32frombits(binary.BigEndian.Uint32(p)))
	case 8:
		return math.Float64frombits(binary.BigEndian.Uint64(p))
	}
	return 0
}
