package wordpress

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// mender makes pieces well-formed text, and says what it had to mend.
type mender struct {
	label string            // the encoding that the file says it has, "" UTF-8
	as    encoding.Encoding // nil: UTF-8
}

var declared = regexp.MustCompile(`^<\?xml[^>]{0,200}encoding=["']([A-Za-z0-9._:-]{1,40})["']`)

// newMender looks at how a file begins. It answers with the reader from which the file is read on: files of two bytes for
// each letter are changed as they are read, all others a piece at a time.
func newMender(head []byte, r io.Reader) (*mender, io.Reader) {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("<\x00?\x00")):
		return &mender{label: "UTF-16"}, transform.NewReader(r, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder())
	case bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\x00<\x00?")):
		return &mender{label: "UTF-16"}, transform.NewReader(r, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder())
	}
	m := &mender{}
	if found := declared.FindSubmatch(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")); found != nil {
		as, name := charset.Lookup(string(found[1]))
		if as != nil && name != "utf-8" && name != "replacement" {
			m.label, m.as = name, as
		}
	}
	return m, r
}

// mend gives a piece as UTF-8 without what XML may not hold.
func (m *mender) mend(b []byte) (mended []byte, problems []string) {
	b, problems = m.decode(b)
	if n := countControls(b); n > 0 {
		problems = append(problems, fmt.Sprintf("%d control characters were taken out of it: XML may not hold them.", n))
		b = withoutControls(b)
	}
	return b, problems
}

func (m *mender) decode(b []byte) ([]byte, []string) {
	valid := utf8.Valid(b)
	switch {
	case m.as == nil && valid:
		return b, nil
	case m.as == nil:
		fixed, n := fromWindows(b)
		return fixed, []string{fmt.Sprintf("%d bytes of it are not the UTF-8 that the file says it is: they were read as Windows-1252.", n)}
	case valid && hasLetters(b):
		return b, []string{fmt.Sprintf("The file says that it is written in %s; this is UTF-8, and was read as that.", m.label)}
	case valid:
		return b, nil
	}
	out, err := m.as.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD")), []string{fmt.Sprintf("Letters of it are not written in %s, as the file says: \uFFFD stands for them.", m.label)}
	}
	return out, nil
}

// hasLetters tells whether UTF-8 says more than ASCII does.
func hasLetters(b []byte) bool {
	return bytes.ContainsFunc(b, func(r rune) bool { return r >= utf8.RuneSelf })
}

// fromWindows reads the bytes that are no UTF-8 as the letters which they are on most old sites.
func fromWindows(b []byte) ([]byte, int) {
	out, n := make([]byte, 0, len(b)+len(b)/8), 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			n++
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out = utf8.AppendRune(out, r)
		b = b[size:]
	}
	return out, n
}

func control(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF
}

func countControls(b []byte) (n int) {
	if !bytes.ContainsFunc(b, control) {
		return 0
	}
	for _, r := range string(b) {
		if control(r) {
			n++
		}
	}
	return n
}

func withoutControls(b []byte) []byte {
	return bytes.Map(func(r rune) rune {
		if control(r) {
			return -1
		}
		return r
	}, b)
}

var badReference = regexp.MustCompile(`&#(?:[0-9]{1,9}|[xX][0-9A-Fa-f]{1,8});?`)

// force is the second try at a piece that is not well-formed: references to letters that are none are taken out, and an
// end of a section without its beginning stands as text.
func force(b []byte) []byte {
	b = badReference.ReplaceAllFunc(b, func(ref []byte) []byte {
		if goodReference(strings.TrimSuffix(string(ref[2:]), ";")) {
			return ref
		}
		return nil
	})
	var out bytes.Buffer
	for len(b) > 0 {
		i := bytes.Index(b, []byte("<![CDATA["))
		if i < 0 {
			i = len(b)
		}
		out.Write(bytes.ReplaceAll(b[:i], []byte("]]>"), []byte("]]&gt;")))
		if b = b[i:]; len(b) == 0 {
			break
		}
		end := bytes.Index(b, []byte("]]>"))
		if end < 0 {
			out.Write(b)
			out.WriteString("]]>")
			break
		}
		out.Write(b[:end+3])
		b = b[end+3:]
	}
	return out.Bytes()
}

func goodReference(number string) bool {
	base := 10
	if number[0] == 'x' || number[0] == 'X' {
		base, number = 16, number[1:]
	}
	n := 0
	for _, c := range strings.ToLower(number) {
		digit := strings.IndexRune("0123456789abcdef", c)
		if n = n*base + digit; n > utf8.MaxRune {
			return false
		}
	}
	return n > 0 && !control(rune(n)) && utf8.ValidRune(rune(n))
}
