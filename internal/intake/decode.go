package intake

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"firsthand"
)

// magic are the beginnings of files that people take for a page, and what to do instead.
var magic = []struct{ begins, is, do string }{
	{"%PDF-", "a PDF", "copy its text into a .txt file"},
	{"PK\x03\x04", "a zip archive or an office document", "save the story as .txt or .html"},
	{"\xd0\xcf\x11\xe0", "an old office document", "save the story as .txt or .html"},
	{"{\\rtf", "a rich text document", "save the story as .txt or .html"},
	{"\x89PNG", "a picture", "give the page that it stands on"},
	{"\xff\xd8\xff", "a picture", "give the page that it stands on"},
	{"GIF8", "a picture", "give the page that it stands on"},
	{"\x1f\x8b", "a compressed file", "unpack it first"},
	{"SQLite format 3", "a database", "give the file that holds the story"},
	{"\x7fELF", "a program", "give the file that holds the story"},
}

// decodeText makes UTF-8 of a text file. The second value is a warning, or "".
func decodeText(name string, data []byte) (string, string, error) {
	if err := refuseMagic(name, data); err != nil {
		return "", "", err
	}
	if text, ok := byteOrderMark(data); ok {
		return text, "", looksBinary(name, text)
	}
	if utf8.Valid(data) {
		text := string(data)
		return text, "", looksBinary(name, text)
	}
	return fallBack(name, data)
}

// decodeHTML makes UTF-8 of a page: the byte order mark decides, then what the page declares of
// itself, then whether it is UTF-8, then Windows-1252, the web's default.
func decodeHTML(name string, data []byte) (string, string, error) {
	if err := refuseMagic(name, data); err != nil {
		return "", "", err
	}
	if text, ok := byteOrderMark(data); ok {
		return text, "", looksBinary(name, text)
	}
	enc, label, _ := charset.DetermineEncoding(data[:min(len(data), 1024)], "")
	if utf8.Valid(data) {
		text, warning := string(data), ""
		if label != "utf-8" && label != "windows-1252" && !ascii(data) {
			warning = fmt.Sprintf("%s calls itself %s and is UTF-8; read as UTF-8.", name, label)
		}
		return text, warning, looksBinary(name, text)
	}
	if label == "utf-8" || label == "windows-1252" { // what it says cannot be, or it says nothing
		return fallBack(name, data)
	}
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", firsthand.Because(err, firsthand.Invalid, "%s calls itself %s and cannot be read as that: save it again as UTF-8.", name, label)
	}
	text := string(decoded)
	return text, "", looksBinary(name, text)
}

func refuseMagic(name string, data []byte) error {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.begins)) {
			return firsthand.Errorf(firsthand.Invalid, "%s is %s, not a page of text or HTML: %s.", name, m.is, m.do)
		}
	}
	return nil
}

// byteOrderMark decodes what begins with one.
func byteOrderMark(data []byte) (string, bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		if !utf8.Valid(data) {
			return "", false
		}
		return string(data[3:]), true
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		decoded, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		return string(decoded), err == nil
	}
	return "", false
}

// looksBinary refuses text with characters that no text has.
func looksBinary(name, text string) error {
	controls := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == 0:
			return firsthand.Errorf(firsthand.Invalid, "%s is not text: it holds binary data. Give the file that holds the story.", name)
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' || c == 0x7f:
			controls++
		}
	}
	if controls > 8 && controls > len(text)/200 {
		return firsthand.Errorf(firsthand.Invalid, "%s is not text: it holds binary data. Give the file that holds the story.", name)
	}
	return nil
}

// fallBack reads bytes that are not UTF-8 as Windows-1252 where that looks like the text that it was:
// the bytes above ASCII stand alone, as accents and quotation marks do, and none is a character
// that Windows-1252 does not have. UTF-8 with a few broken bytes is refused, because reading it so
// would spoil every accent.
func fallBack(name string, data []byte) (string, string, error) {
	refuse := func() (string, string, error) {
		return "", "", firsthand.Errorf(firsthand.Invalid, "%s is not UTF-8 (byte %d): open it in an editor and save it again as UTF-8.", name, firstInvalid(data))
	}
	high, multi, bad := 0, 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, size := utf8.DecodeRune(data[i:]); r != utf8.RuneError || size > 1 {
			multi++
			i += size
			continue
		}
		switch data[i] {
		case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
			bad++
		}
		high++
		i++
	}
	if bad > 0 || multi > high || high > len(data)/4 {
		if isBinary(data) {
			return "", "", firsthand.Errorf(firsthand.Invalid, "%s is not text: it holds binary data. Give the file that holds the story.", name)
		}
		return refuse()
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return refuse()
	}
	text := string(decoded)
	if err := looksBinary(name, text); err != nil {
		return "", "", err
	}
	return text, fmt.Sprintf("%s is not UTF-8; it was read as Windows-1252. Look whether accents and quotation marks are right.", name), nil
}

func isBinary(data []byte) bool {
	controls := 0
	for _, c := range data {
		if c < ' ' && !strings.ContainsRune("\n\r\t\f\v", rune(c)) {
			controls++
		}
	}
	return bytes.IndexByte(data, 0) >= 0 || controls > len(data)/100
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

func ascii(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
