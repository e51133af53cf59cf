package fetch

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/andybalholm/brotli"
)

var errTooLarge = errors.New("larger than it may be")

// readAll reads up to limit bytes; one more is errTooLarge.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, errTooLarge
	}
	return data, nil
}

// OK tells whether the body is what was asked for.
func (a *Answer) OK() bool { return ok(a.Status) }

func ok(status int) bool { return status >= 200 && status <= 299 }

// Gone tells whether the server says that there is nothing (any more).
func (a *Answer) Gone() bool { return a.Status == http.StatusNotFound || a.Status == http.StatusGone }

// NotModified tells whether the server says that it has nothing newer than what one has.
func (a *Answer) NotModified() bool { return a.Status == http.StatusNotModified }

// Type is the media type of the body, with its parameters: what the server says, or what the bytes look like.
func (a *Answer) Type(body []byte) string {
	if says := a.Header.Get("Content-Type"); says != "" {
		return says
	}
	return Sniff(body)
}

// Sniff tells the media type of a file by its first bytes, without parameters.
func Sniff(data []byte) string {
	kind, _, _ := strings.Cut(http.DetectContentType(data), ";")
	return kind
}

// Body is the answer's body unpacked: what its media type is of. An error has the reason TooLarge (a few bytes that
// unpack to far too many) or Garbled.
func (a *Answer) Body() ([]byte, error) {
	if encoding(a.Header) == "" {
		return a.Raw, nil
	}
	r, err := unpack(a.Header, bytes.NewReader(a.Raw))
	if err != nil {
		return nil, err
	}
	body, err := readAll(r, a.unpacked)
	if err != nil {
		return nil, unpackError(err)
	}
	return body, nil
}

// encoding is how a body is packed, "" if it is not.
func encoding(h http.Header) string {
	e := strings.ToLower(strings.TrimSpace(h.Get("Content-Encoding")))
	if e == "identity" {
		return ""
	}
	return e
}

// unpack reads a body as it was before it was packed.
func unpack(h http.Header, raw io.Reader) (io.Reader, error) {
	switch how := encoding(h); how {
	case "":
		return raw, nil
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(raw)
		if err != nil {
			return nil, unpackError(err)
		}
		return z, nil
	case "br":
		return brotli.NewReader(raw), nil
	default:
		return nil, refuse(Garbled, nil, "What came from this address is packed in a way that is not known here (%.20q).", how)
	}
}

func unpackError(err error) error {
	if errors.Is(err, errTooLarge) {
		return refuse(TooLarge, err, "What came from this address unpacks to more than a source may be.")
	}
	return refuse(Garbled, err, "What came from this address cannot be unpacked.")
}
