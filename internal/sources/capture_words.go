package sources

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"mime"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"

	"firsthand/internal/markup"
)

// read is what was read out of a capture.
type read struct {
	mime  string // without parameters
	words string
	note  string // what could not be read, for people; ""
}

// readWords reads the words out of what a server sent. What has none (a picture, a recording, a PDF) is told, with what
// to do instead.
func readWords(contentType string, body []byte) read {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = strings.ToLower(strings.TrimSpace(strings.SplitN(contentType, ";", 2)[0]))
	}
	r := read{mime: kind}
	switch {
	case kind == "text/html", kind == "application/xhtml+xml":
		var text string
		text, r.note = decode(contentType, body)
		r.words = markup.Text(text)
	case strings.HasPrefix(kind, "text/"), kind == "application/json", strings.HasSuffix(kind, "+json"), strings.HasSuffix(kind, "xml"):
		r.words, r.note = decode(contentType, body)
	case kind == "application/pdf":
		r.note = "This is a PDF: paste the words that you quote from."
	case strings.HasPrefix(kind, "audio/"), strings.HasPrefix(kind, "video/"):
		r.note = "This is a recording: write down what you heard, or add its subtitles."
	default:
		r.note = "There are no words in this that can be read: paste those that you quote from."
	}
	if strings.TrimSpace(r.words) == "" && r.note == "" {
		r.note = "There are no words on this page: it may be made by a script. Paste those that you quote from."
	}
	if len(r.words) > MaxWords {
		r.words = strings.ToValidUTF8(r.words[:MaxWords], "")
		r.note = "Only the first four million letters of this were read."
	}
	return r
}

// decode makes UTF-8 of what a server sent. A page that changes its character set on the way is read line by line.
func decode(contentType string, body []byte) (text, note string) {
	body = bytes.ReplaceAll(body, []byte{0}, nil)
	encoding, label, _ := charset.DetermineEncoding(body[:min(len(body), 1024)], contentType)
	if utf8.Valid(body) {
		return string(body), ""
	}
	if label != "utf-8" {
		if decoded, err := encoding.NewDecoder().Bytes(body); err == nil && utf8.Valid(decoded) && !mixed(body) {
			return string(decoded), ""
		}
	}
	var b strings.Builder
	for line := range bytes.Lines(body) {
		if !utf8.Valid(line) {
			decoded, err := charmap.Windows1252.NewDecoder().Bytes(line)
			if err != nil {
				decoded = bytes.ToValidUTF8(line, []byte("\ufffd"))
			}
			line = decoded
		}
		b.Write(line)
	}
	return b.String(), "This page mixes character sets: look whether accents and quotation marks in it are right."
}

// mixed tells whether a text that is no UTF-8 has lines that are, beyond ASCII.
func mixed(body []byte) bool {
	for line := range bytes.Lines(body) {
		if utf8.Valid(line) && bytes.IndexFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
			return true
		}
	}
	return false
}

// substance is a hash of the words of a source that a change would matter in: its longer lines. Counters, dates like “12
// minutes ago” and lists of other stories change by the hour and mean nothing.
func substance(words string) string {
	const long = 8
	h := sha256.New()
	found := false
	for line := range strings.Lines(words) {
		if fields := strings.Fields(line); len(fields) >= long {
			found = true
			h.Write([]byte(strings.ToLower(strings.Join(fields, " ")) + "\n"))
		}
	}
	if !found {
		h.Write([]byte(strings.ToLower(strings.Join(strings.Fields(words), " "))))
	}
	return hex.EncodeToString(h.Sum(nil))
}

const maxHidden = 2 << 20 // bytes of a page's scripts that are looked into

// hiddenWords are the words in a page's scripts: pages are made there, and their words with them.
func hiddenWords(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for b.Len() < maxHidden {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.StartTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) != atom.Script || z.Next() != html.TextToken {
				continue
			}
			script := z.Token().Data
			b.WriteString(scriptWords(script[:min(len(script), maxHidden)]))
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// scriptWords are the words of a script: the strings of JSON, or else all of it with its escapes undone.
func scriptWords(script string) string {
	var b strings.Builder
	d := json.NewDecoder(strings.NewReader(script))
	for {
		token, err := d.Token()
		if err != nil {
			break
		}
		if s, ok := token.(string); ok {
			b.WriteString(markup.Text(s) + "\n")
		}
	}
	if b.Len() > 0 && !d.More() {
		return b.String()
	}
	return markup.Text(unescape(script))
}

// unescape undoes the escapes of strings in scripts, wherever they stand.
func unescape(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '\\')
		if i < 0 || i+1 >= len(s) {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		switch s = s[i+1:]; s[0] {
		case 'n', 'r', 't':
			b.WriteByte('\n')
			s = s[1:]
		case 'u':
			if n, err := strconv.ParseUint(s[1:min(len(s), 5)], 16, 32); err == nil && len(s) >= 5 {
				b.WriteRune(rune(n))
				s = s[5:]
			}
		default:
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
}
