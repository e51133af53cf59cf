package web

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"net/http"
	"strings"
	"time"
)

// Tag is a strong entity tag for a body, quotes included: 16 characters of its SHA-256.
func Tag(body []byte) string {
	return `"` + Fingerprint(body) + `"`
}

// Fingerprint is 16 URL-safe characters (96 bits) of the SHA-256 of content.
func Fingerprint(content []byte) string {
	sum := sha256.Sum256(content)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// PageTag is a strong entity tag for a body that is made for one answer, perhaps: what tells two bodies of the same address apart
// and costs little beside making them. It is their length and two checksums that share no divisor, 64 bits together.
func PageTag(body []byte) string {
	sum := binary.BigEndian.AppendUint32(make([]byte, 0, 12), crc32.ChecksumIEEE(body))
	sum = binary.BigEndian.AppendUint32(sum, crc32.Checksum(body, castagnoli))
	sum = binary.BigEndian.AppendUint32(sum, uint32(len(body)))
	return `"` + base64.RawURLEncoding.EncodeToString(sum) + `"`
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// tagFor is the tag of a body in one coding: strong tags must differ where bytes differ.
func tagFor(tag string, enc Encoding) string {
	if enc == Identity || !strings.HasSuffix(tag, `"`) {
		return tag
	}
	return strings.TrimSuffix(tag, `"`) + "-" + string(enc) + `"`
}

// TagMatches tells whether an If-None-Match header names the tag: "*" or a list, compared weakly
// (W/ does not count). A list that cannot be read matches up to where it breaks.
func TagMatches(header, tag string) bool {
	rest := strings.TrimSpace(header)
	if rest == "*" {
		return tag != ""
	}
	want := strings.TrimPrefix(tag, "W/")
	for rest != "" && want != "" {
		rest = strings.TrimLeft(rest, " \t,")
		rest = strings.TrimPrefix(rest, "W/")
		if rest == "" || rest[0] != '"' {
			return false
		}
		end := strings.IndexByte(rest[1:], '"')
		if end < 0 {
			return false
		}
		if rest[:end+2] == want {
			return true
		}
		rest = rest[end+2:]
	}
	return false
}

// NotModified tells whether a GET or HEAD can be answered with 304: by If-None-Match where it is
// sent, else by If-Modified-Since against modified (zero: unknown), to the second.
func NotModified(r *http.Request, tag string, modified time.Time) bool {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return false
	}
	if values := r.Header["If-None-Match"]; len(values) > 0 {
		return TagMatches(strings.Join(values, ", "), tag)
	}
	said := r.Header.Get("If-Modified-Since")
	if said == "" || modified.IsZero() { // nearly always: reading a time that is not there takes long
		return false
	}
	since, err := http.ParseTime(said)
	return err == nil && !modified.Truncate(time.Second).After(since)
}
