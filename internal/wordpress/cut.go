package wordpress

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"firsthand"
)

// Limits on one thing of an export. The file as a whole has none: it is held a thing at a time.
const (
	MaxText  = 10 << 20 // bytes of one field, as of all HTML that is parsed here
	maxPiece = 48 << 20 // bytes of one thing with its comments
	maxTag   = 256 << 10
	maxNest  = 64
)

// piece is one child of the channel, as it stands in the file.
type piece struct {
	name  string // of its element: "item", "wp:author", "title" …
	bytes []byte // only until the next one is cut
	at    int64
	size  int64    // of it in the file
	long  []string // the fields that are longer than a field may be, and left out
	huge  bool     // it is longer than a thing may be: bytes holds its beginning
	ended string   // why it ends early, "" if it is whole
}

// cutter takes an export apart into the children of its channel. It looks at tags alone, so that what is wrong inside one
// thing is no matter of the next; a thing is held in memory as a whole, a file never.
type cutter struct {
	in       *bufio.Reader
	at       int64
	buf      []byte
	root     []byte // the start tag of the outermost element, for its namespaces
	channel  bool
	done     bool
	doctype  bool
	entities bool
	pending  []byte // a tag that was met in the midst of another piece, and begins the next
	field    field
	piece    *piece // nil between pieces
}

// field is the text since the last tag.
type field struct {
	name  string
	start int // in buf
	size  int
	long  bool
}

func newCutter(r io.Reader) *cutter { return &cutter{in: bufio.NewReaderSize(r, 64<<10)} }

var errTagTooLong = errors.New("a tag is too long")

// next gives the next child of the channel, and io.EOF behind the last.
func (c *cutter) next() (*piece, error) {
	for {
		start := c.at
		var tag []byte
		if c.pending != nil {
			tag, c.pending = c.pending, nil
			start -= int64(len(tag))
		} else {
			if err := c.skipTo('<'); err != nil {
				return nil, err
			}
			start = c.at
			c.buf = c.buf[:0]
			kind, err := c.markup()
			if err != nil {
				return nil, err
			}
			if kind != tagMarkup {
				continue
			}
			tag = c.buf
		}
		name, closes, empty := tagName(tag)
		switch {
		case !c.channel && !closes && (name == "rss" || name == "rdf:RDF" || name == "feed"):
			c.root = bytes.Clone(tag)
		case !c.channel && !closes && name == "channel":
			c.channel = true
		case !c.channel && !closes && (name == "html" || name == "HTML"):
			return nil, firsthand.Errorf(firsthand.Invalid, "This is a page of the web, not an export: log in to WordPress, and take the file that Tools, Export gives.")
		case closes, !c.channel:
			c.done = c.done || name == "rss"
		case empty:
		default:
			p := &piece{name: name, at: start}
			err := c.rest(p, bytes.Clone(tag))
			p.size = c.at - start
			return p, err
		}
	}
}

// rest reads a piece to its end. An item that was never closed ends where the next one begins.
func (c *cutter) rest(p *piece, tag []byte) error {
	c.buf = append(c.buf[:0], tag...)
	c.piece, c.field = p, field{name: p.name, start: len(tag)}
	defer func() { p.bytes, c.piece = c.buf, nil }()
	for depth := 1; depth > 0; {
		if err := c.text(); err != nil {
			return c.early(err)
		}
		mark := len(c.buf)
		kind, err := c.markup()
		if err != nil {
			return c.early(err)
		}
		if kind != tagMarkup {
			continue
		}
		name, closes, empty := tagName(c.buf[mark:])
		if name == "channel" && closes || name == "item" && p.name == "item" && !closes && !empty {
			p.ended = "It has no end: the next thing begins in the midst of it."
			c.pending = bytes.Clone(c.buf[mark:])
			c.buf = c.buf[:mark]
			return nil
		}
		depth += nests(name == p.name, closes, empty)
		if depth > maxNest {
			p.ended = "Its tags stand in one another without end."
			return nil
		}
		if p.huge = p.huge || len(c.buf) > maxPiece; p.huge {
			c.buf = c.buf[:mark]
		}
		c.field = field{name: name, start: len(c.buf)}
	}
	return nil
}

// nests is how a tag changes the depth at which the piece's own element is open.
func nests(same, closes, empty bool) int {
	switch {
	case !same || empty:
		return 0
	case closes:
		return -1
	}
	return 1
}

// early says why a piece ends before its end; an error of the disk stays one.
func (c *cutter) early(err error) error {
	switch {
	case errors.Is(err, errTagTooLong):
		c.piece.ended = "It holds a tag that never ends."
	case cutOff(err):
		c.piece.ended = "The file ends in the midst of it."
	default:
		return err
	}
	return nil
}

// cutOff tells whether a file ended where it should have gone on.
func cutOff(err error) bool { return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) }

// skipTo passes over bytes up to a letter, without keeping them.
func (c *cutter) skipTo(letter byte) error { return c.upTo(letter, func([]byte) {}) }

// text keeps the text up to the next tag.
func (c *cutter) text() error { return c.upTo('<', c.keep) }

// upTo hands on what stands before a letter, and leaves the letter.
func (c *cutter) upTo(letter byte, each func([]byte)) error {
	for {
		chunk, err := c.in.ReadSlice(letter)
		found := err == nil
		if found {
			chunk = chunk[:len(chunk)-1]
		}
		each(chunk)
		c.at += int64(len(chunk))
		switch {
		case found:
			return c.in.UnreadByte()
		case !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
	}
}

// keep adds bytes to the field. One that is too long is left out as a whole.
func (c *cutter) keep(b []byte) {
	if c.piece == nil || c.piece.huge || c.field.long {
		return
	}
	if c.field.size += len(b); c.field.size <= MaxText {
		c.buf = append(c.buf, b...)
		return
	}
	c.field.long = true
	c.buf = c.buf[:c.field.start]
	if len(c.piece.long) < 20 {
		c.piece.long = append(c.piece.long, c.field.name)
	}
}
