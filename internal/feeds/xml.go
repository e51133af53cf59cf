package feeds

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// xmlWriter writes XML whose strings can be anything. It is not encoding/xml because feeds need
// CDATA and prefixes as readers know them.
type xmlWriter struct {
	buf  bytes.Buffer
	open []string
}

func newXML() *xmlWriter {
	w := &xmlWriter{}
	w.buf.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	return w
}

// style names a style sheet; "" names none.
func (w *xmlWriter) style(address string) {
	if address == "" {
		return
	}
	w.buf.WriteString(`<?xml-stylesheet type="text/xsl" href="`)
	escape(&w.buf, address, true)
	w.buf.WriteString(`"?>` + "\n")
}

// start opens an element; attributes are name, value, name, value …
func (w *xmlWriter) start(name string, attrs ...string) {
	w.indent()
	w.tag(name, attrs)
	w.buf.WriteString(">\n")
	w.open = append(w.open, name)
}

// end closes the element opened last.
func (w *xmlWriter) end() {
	name := w.open[len(w.open)-1]
	w.open = w.open[:len(w.open)-1]
	w.indent()
	w.buf.WriteString("</" + name + ">\n")
}

// text writes an element with text; nothing at all if the text is empty.
func (w *xmlWriter) text(name, value string, attrs ...string) {
	if value == "" {
		return
	}
	w.indent()
	w.tag(name, attrs)
	w.buf.WriteByte('>')
	escape(&w.buf, value, false)
	w.buf.WriteString("</" + name + ">\n")
}

// cdata writes an element with its text unescaped; "]]>" inside is split over two sections.
func (w *xmlWriter) cdata(name, value string, attrs ...string) {
	if value == "" {
		return
	}
	w.indent()
	w.tag(name, attrs)
	w.buf.WriteString("><![CDATA[")
	w.buf.WriteString(strings.ReplaceAll(clean(value), "]]>", "]]]]><![CDATA[>"))
	w.buf.WriteString("]]></" + name + ">\n")
}

// empty writes an element without content.
func (w *xmlWriter) empty(name string, attrs ...string) {
	w.indent()
	w.tag(name, attrs)
	w.buf.WriteString("/>\n")
}

// bytes is the document; every element must have been closed.
func (w *xmlWriter) bytes() []byte { return w.buf.Bytes() }

func (w *xmlWriter) indent() {
	for range w.open {
		w.buf.WriteString("  ")
	}
}

// tag writes "<name a=…", leaving out attributes whose value is empty.
func (w *xmlWriter) tag(name string, attrs []string) {
	w.buf.WriteString("<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] == "" {
			continue
		}
		w.buf.WriteString(" " + attrs[i] + `="`)
		escape(&w.buf, attrs[i+1], true)
		w.buf.WriteByte('"')
	}
}

func escape(b *bytes.Buffer, s string, attr bool) {
	for _, r := range clean(s) {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"' && attr:
			b.WriteString("&#34;")
		case r == '\n' && attr:
			b.WriteString("&#10;")
		case r == '\t' && attr:
			b.WriteString("&#9;")
		default:
			b.WriteRune(r)
		}
	}
}

// clean drops what XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF), makes bad UTF-8 U+FFFD
// and writes line ends as a reader will see them: \n.
func clean(s string) string {
	if !needsCleaning(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\r':
			if i+1 >= len(s) || s[i+1] != '\n' {
				b.WriteByte('\n')
			}
		case xmlRune(r):
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

func needsCleaning(s string) bool {
	for i, r := range s {
		if r == '\r' || !xmlRune(r) {
			return true
		}
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return true
			}
		}
	}
	return false
}

func xmlRune(r rune) bool {
	return r == '\t' || r == '\n' || r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000
}

// line is clean text on one line, blanks at its ends gone.
func line(s string) string {
	return strings.Join(strings.Fields(clean(s)), " ")
}
