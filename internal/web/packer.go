package web

import (
	"bytes"
	"fmt"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// Packer compresses one body after another, fast rather than as small as can be, in the same memory: what a compressor needs is many
// times what it gives. It is for one goroutine.
type Packer struct {
	gzip   *gzip.Writer
	brotli *brotli.Writer
	out    bytes.Buffer
}

// Pack gives a body in a coding, in just as much memory as it is long.
func (p *Packer) Pack(body []byte, enc Encoding) ([]byte, error) {
	p.out.Reset()
	var w io.WriteCloser
	switch enc {
	case Gzip:
		if p.gzip == nil {
			p.gzip, _ = gzip.NewWriterLevel(&p.out, fastLevel) // the level is one that there is
		}
		p.gzip.Reset(&p.out)
		w = p.gzip
	case Brotli:
		if p.brotli == nil {
			p.brotli = brotli.NewWriterLevel(&p.out, fastLevel)
		}
		p.brotli.Reset(&p.out)
		w = p.brotli
	default:
		return nil, fmt.Errorf("pack: no coding %q", enc)
	}
	if _, err := w.Write(body); err != nil {
		return nil, fmt.Errorf("pack %s: %w", enc, err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack %s: %w", enc, err)
	}
	return bytes.Clone(p.out.Bytes()), nil
}
