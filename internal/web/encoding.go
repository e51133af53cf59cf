package web

import (
	"strconv"
	"strings"
)

// Encoding is a content coding as it stands in Content-Encoding; "" is the bytes as they are.
type Encoding string

// The codings that we speak.
const (
	Identity Encoding = ""
	Gzip     Encoding = "gzip"
	Brotli   Encoding = "br"
)

// maxAccept bounds how much of an Accept-Encoding header is read; browsers send some 30 bytes.
const maxAccept = 1024

// Negotiate picks, among the offers and Identity, the coding that the Accept-Encoding header likes
// best: highest q first, among equals the order of the offers, Identity last. Without a header,
// or where nothing is acceptable, it is Identity, which every client can read.
func Negotiate(header string, offers ...Encoding) Encoding {
	if len(header) > maxAccept {
		header = header[:maxAccept]
	}
	best, bestQ := Identity, quality(header, Identity)
	for i := len(offers) - 1; i >= 0; i-- {
		if q := quality(header, offers[i]); q > 0 && q >= bestQ {
			best, bestQ = offers[i], q
		}
	}
	return best
}

// quality is the q of one coding, in thousandths; 0: not acceptable.
func quality(header string, enc Encoding) int {
	name := string(enc)
	star := -1
	for item := range strings.SplitSeq(header, ",") {
		coding, params, _ := strings.Cut(item, ";")
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding == "x-gzip" {
			coding = "gzip"
		}
		switch {
		case coding == "identity" && enc == Identity, coding != "" && coding == name:
			return qValue(params)
		case coding == "*":
			star = qValue(params)
		}
	}
	switch {
	case enc == Identity && star != 0:
		return 1 // acceptable unless it is refused, but anything named goes first
	case enc != Identity && star > 0:
		return star
	}
	return 0
}

// qValue reads ";q=0.8"; what cannot be read counts as refused, which is always safe here.
func qValue(params string) int {
	for param := range strings.SplitSeq(params, ";") {
		key, value, found := strings.Cut(param, "=")
		if !found || !strings.EqualFold(strings.TrimSpace(key), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || !(q >= 0 && q <= 1) {
			return 0
		}
		return int(q*1000 + 0.5)
	}
	return 1000
}

// Effort says how long a compression may take.
type Effort int

// Fast is for pages while readers wait or soon after (gzip 6, brotli 6: some ms for 60 KB); Best is
// for what is compressed once and sent for ever (gzip 9, brotli 11: 100 ms and more).
const (
	Fast Effort = iota
	Best
)

// CompressBytes compresses body; Identity returns it as it is. The same input gives the same bytes.
func CompressBytes(body []byte, enc Encoding, effort Effort) ([]byte, error) {
	return (&Packer{Effort: effort}).Pack(body, enc)
}

// Compressible tells whether bytes of this content type get smaller: text of any kind, SVG, fonts
// that are not packed yet.
func Compressible(contentType string) bool {
	kind, _, _ := strings.Cut(contentType, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	if strings.HasPrefix(kind, "text/") || strings.HasSuffix(kind, "+xml") || strings.HasSuffix(kind, "+json") {
		return true
	}
	switch kind {
	case "application/json", "application/javascript", "application/xml", "application/wasm",
		"font/ttf", "font/otf", "image/x-icon", "image/bmp":
		return true
	}
	return false
}
