package web

import (
	"bytes"
	"fmt"
	"io"
	"slices"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// Packer compresses one body after another in the same memory: what a compressor needs is many times what it gives. It is for one
// goroutine.
type Packer struct {
	Effort Effort // does not change

	gzip   *gzip.Writer
	brotli *brotli.Writer
	out    bytes.Buffer
	plain  []byte
}

// levels are those of gzip and of brotli.
func (e Effort) levels() (ofGzip, ofBrotli int) {
	if e == Best {
		return gzip.BestCompression, brotli.BestCompression
	}
	return 6, 6
}

// window is how far brotli looks back, as a power of two; 0: as far as is usual, for which it takes 8 MB. Few pages are longer than 256 KB.
func (e Effort) window() int {
	if e == Best {
		return 0
	}
	return 18
}

// Pack gives a body in a coding, in just as much memory as it is long; Identity as it is. The same body gives the same bytes.
func (p *Packer) Pack(body []byte, enc Encoding) ([]byte, error) {
	p.out.Reset()
	ofGzip, ofBrotli := p.Effort.levels()
	var w io.WriteCloser
	switch enc {
	case Identity:
		return body, nil
	case Gzip:
		if p.gzip == nil {
			p.gzip, _ = gzip.NewWriterLevel(&p.out, ofGzip) // a level that there is
		}
		p.gzip.Reset(&p.out)
		w = p.gzip
	case Brotli:
		if p.brotli == nil {
			p.brotli = brotli.NewWriterOptions(&p.out, brotli.WriterOptions{Quality: ofBrotli, LGWin: p.Effort.window()})
		}
		p.brotli.Reset(&p.out)
		w = p.brotli
	default:
		return nil, fmt.Errorf("compress: unknown coding %q", enc)
	}
	if _, err := w.Write(body); err != nil {
		return nil, fmt.Errorf("compress %s: %w", enc, err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("compress %s: %w", enc, err)
	}
	return bytes.Clone(p.out.Bytes()), nil
}

// Unpack is Unpack into memory of the packer's own, which the next one is unpacked into, too.
func (p *Packer) Unpack(packed []byte, length int) ([]byte, error) {
	p.plain = slices.Grow(p.plain[:0], length)[:length]
	return p.plain, unpack(packed, p.plain)
}
