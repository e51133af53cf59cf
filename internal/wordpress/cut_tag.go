package wordpress

import (
	"bytes"
	"errors"
	"io"
)

// markupKind is what begins with a "<".
type markupKind uint8

const (
	noMarkup    markupKind = iota
	tagMarkup              // a start or end tag: it stands in c.buf
	otherMarkup            // CDATA, a comment, an instruction, a declaration
)

// markup reads what begins with "<". A tag is kept, CDATA in a piece as well; comments and declarations are not.
func (c *cutter) markup() (markupKind, error) {
	head, err := c.in.Peek(9)
	if len(head) == 0 {
		return noMarkup, err
	}
	switch {
	case bytes.HasPrefix(head, []byte("<![CDATA[")):
		return otherMarkup, c.cdata()
	case bytes.HasPrefix(head, []byte("<!--")):
		return otherMarkup, c.until("-->", 4, func([]byte) {})
	case bytes.HasPrefix(head, []byte("<?")):
		return otherMarkup, c.until("?>", 2, func([]byte) {})
	case bytes.HasPrefix(head, []byte("<!")):
		c.doctype = true
		return otherMarkup, c.declaration()
	case len(head) < 2 || !nameByte(head[1]) && head[1] != '/':
		// A "<" that somebody forgot to escape.
		_, err := c.in.Discard(1)
		c.at++
		c.keep([]byte("&lt;"))
		return otherMarkup, err
	}
	return tagMarkup, c.tag()
}

// cdata keeps a section of text as it stands.
func (c *cutter) cdata() error {
	c.keep([]byte("<![CDATA["))
	err := c.until("]]>", 9, c.keep)
	c.keep([]byte("]]>"))
	return err
}

// until reads up to a mark, and hands on what stands before it. skip bytes belong to the beginning.
func (c *cutter) until(mark string, skip int, each func([]byte)) error {
	n, err := c.in.Discard(skip)
	c.at += int64(n)
	if err != nil {
		return err
	}
	for {
		b, err := c.in.Peek(c.in.Size()) // less at the end of the file, with its error
		if i := bytes.Index(b, []byte(mark)); i >= 0 {
			each(b[:i])
			n, err := c.in.Discard(i + len(mark))
			c.at += int64(n)
			return err
		}
		safe := len(b) - len(mark) + 1 // the mark may stand across the end
		if err != nil {
			safe = len(b)
		}
		if safe > 0 {
			each(b[:safe])
			n, _ := c.in.Discard(safe)
			c.at += int64(n)
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				return io.ErrUnexpectedEOF
			}
			return err
		}
	}
}

// tag reads a tag into c.buf. In the quotes of an attribute a ">" does not end it.
func (c *cutter) tag() error {
	quote := byte(0)
	for n := 0; ; n++ {
		b, err := c.in.ReadByte()
		if err != nil {
			return err
		}
		c.at++
		if n > maxTag {
			return errTagTooLong
		}
		c.buf = append(c.buf, b)
		switch {
		case quote != 0:
			if b == quote {
				quote = 0
			}
		case b == '"' || b == '\'':
			quote = b
		case b == '>':
			return nil
		}
	}
}

// declaration passes over <!DOCTYPE …> with all that is declared in it: nothing of it is ever used.
func (c *cutter) declaration() error {
	inside := false
	for {
		b, err := c.in.ReadByte()
		if err != nil {
			return err
		}
		c.at++
		switch {
		case b == '[':
			inside = true
			c.entities = true
		case b == ']':
			inside = false
		case b == '>' && !inside:
			return nil
		}
	}
}

func nameByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_' || b == ':' || b >= 0x80
}

// tagName is the name in a tag, and whether the tag closes an element or is one without content.
func tagName(tag []byte) (name string, closes, empty bool) {
	tag = bytes.TrimSuffix(bytes.TrimPrefix(tag, []byte("<")), []byte(">"))
	if rest, ok := bytes.CutPrefix(tag, []byte("/")); ok {
		tag, closes = rest, true
	}
	if rest, ok := bytes.CutSuffix(tag, []byte("/")); ok {
		tag, empty = rest, true
	}
	if i := bytes.IndexAny(tag, " \t\r\n"); i >= 0 {
		tag = tag[:i]
	}
	return string(tag), closes, empty
}
