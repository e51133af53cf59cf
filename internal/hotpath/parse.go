package hotpath

import "bytes"

// maxHead is the longest head that is looked at, in bytes; browsers send some 600, with cookies 2,000.
const maxHead = 8 << 10

// Request is the head of a plain GET, in the bytes of the connection: it holds until Find returns.
type Request struct {
	Target []byte // as it stands in the request line: begins with a slash

	// Fields by which an answer may be another, or be counted; nil where the field is not there.
	AcceptEncoding, Cookie, IfNoneMatch                  []byte
	Accept, AcceptLanguage, Referer, UserAgent           []byte
	SecFetchMode, SecFetchDest                           []byte
	SecPurpose, Purpose, XPurpose, XMoz, IfModifiedSince []byte
	passed, odd                                          bool // a proxy passed it on; a field is there that nobody here knows
}

// field is what a field of a head means for the hot path.
type field int

const (
	unknown  field = iota // may mean anything: net/http answers
	nothing               // changes no answer
	passedOn              // of a proxy: looked at once on a connection, by the handlers
	framing               // may mean a body, or another protocol
	host                  // exactly one
	persist               // Connection
	acceptEncoding
	cookie
	ifNoneMatch
	accept
	acceptLanguage
	referer
	userAgent
	secFetchMode
	secFetchDest
	secPurpose
	purpose
	xPurpose
	xMoz
	ifModifiedSince
	fields // how many there are
)

// known are the fields by their names. What is listed as nothing is read by no handler of a page.
var known = map[string]field{
	"content-length": framing, "transfer-encoding": framing, "trailer": framing, "expect": framing, "upgrade": framing, "http2-settings": framing, "te": framing,
	"proxy-connection": framing, "keep-alive": framing,
	"host": host, "connection": persist,
	"accept-encoding": acceptEncoding, "cookie": cookie, "if-none-match": ifNoneMatch, "if-modified-since": ifModifiedSince,
	"accept": accept, "accept-language": acceptLanguage, "referer": referer, "user-agent": userAgent,
	"sec-fetch-mode": secFetchMode, "sec-fetch-dest": secFetchDest, "sec-purpose": secPurpose, "purpose": purpose, "x-purpose": xPurpose, "x-moz": xMoz,
	"x-forwarded-for": passedOn, "x-forwarded-proto": passedOn, "x-forwarded-host": passedOn, "x-forwarded-port": passedOn, "x-forwarded-server": passedOn,
	"x-real-ip": passedOn, "forwarded": passedOn, "via": passedOn, "x-varnish": passedOn, "x-request-id": passedOn, "cdn-loop": passedOn,
	"cache-control": nothing, "pragma": nothing, "dnt": nothing, "sec-gpc": nothing, "upgrade-insecure-requests": nothing, "priority": nothing, "save-data": nothing,
	"sec-fetch-site": nothing, "sec-fetch-user": nothing, "sec-ch-ua": nothing, "sec-ch-ua-mobile": nothing, "sec-ch-ua-platform": nothing,
	"sec-ch-prefers-color-scheme": nothing, "accept-charset": nothing,
}

// found is what stands at the beginning of some bytes.
type found int

const (
	foreign found = iota // nothing that is looked into
	partial              // a head as far as it goes, with more to come
	whole                // a head that ends the request: there is no body
	plain                // such a head, and Request has all of it
)

// parse reads a head, and tells how long it is where it is whole. It knows one way to write a head, which net/http and everything
// before us read alike: lines end with CR LF, none is folded, no control characters. (What others accept beside that is how
// requests are smuggled.)
func (r *Request) parse(b []byte) (found, int) {
	*r = Request{}
	line, rest, end := cutLine(b)
	if !end {
		return begins(line), 0
	}
	get, ok := r.requestLine(line)
	if !ok {
		return foreign, 0
	}
	var seen [fields]bool
	for {
		line, rest, end = cutLine(rest)
		if !end {
			return partialLine(line), 0
		}
		if len(line) == 0 {
			break
		}
		if !r.field(line, &seen) {
			return foreign, 0
		}
	}
	if !seen[host] {
		return foreign, 0
	}
	if get && !r.odd {
		return plain, len(b) - len(rest)
	}
	return whole, len(b) - len(rest)
}

// cutLine takes the first line; end tells whether it is there to its end. A line that is not holds all that there is.
func cutLine(b []byte) (line, rest []byte, end bool) {
	n := bytes.IndexByte(b, '\n')
	if n < 1 || b[n-1] != '\r' {
		if n < 0 {
			return b, nil, false
		}
		return b[:n+1], nil, false // an end of a line that is none: partialLine and begins see the LF
	}
	return b[:n-1], b[n+1:], true
}

// partialLine tells whether a line can go on, of which this is the beginning.
func partialLine(line []byte) found {
	if n := bytes.IndexByte(line, '\r'); bytes.IndexByte(line, '\n') >= 0 || n >= 0 && n < len(line)-1 {
		return foreign
	}
	return partial
}

// begins is partialLine for a request line.
func begins(line []byte) found {
	if !bytes.HasPrefix([]byte("GET "), line[:min(4, len(line))]) && !bytes.HasPrefix([]byte("HEAD "), line[:min(5, len(line))]) {
		return foreign
	}
	return partialLine(line)
}

var (
	getMethod, headMethod = []byte("GET /"), []byte("HEAD /")
	version               = []byte(" HTTP/1.1")
)

// requestLine reads "GET /path HTTP/1.1".
func (r *Request) requestLine(line []byte) (get, ok bool) {
	line, ok = bytes.CutSuffix(line, version)
	if !ok {
		return false, false
	}
	switch {
	case bytes.HasPrefix(line, getMethod):
		r.Target, get = line[len(getMethod)-1:], true
	case bytes.HasPrefix(line, headMethod):
		r.Target = line[len(headMethod)-1:]
	default:
		return false, false
	}
	for _, c := range r.Target {
		if c <= ' ' || c >= 0x7f {
			return false, false
		}
	}
	return get, true
}

const longestName = 32 // of a field that is known

// field reads one line of the head. False: it is not written as such lines are, or may mean more than a head.
func (r *Request) field(line []byte, seen *[fields]bool) bool {
	name, value, ok := bytes.Cut(line, []byte{':'})
	if !ok || len(name) == 0 {
		return false
	}
	var small [longestName]byte
	for i, c := range name {
		if !nameByte[c] {
			return false
		}
		if i < longestName {
			small[i] = nameSmall[c]
		}
	}
	for _, c := range value {
		if c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	if len(name) > longestName {
		r.odd = true
		return true
	}
	kind := known[string(small[:len(name)])]
	if kind == framing || kind == host && (seen[host] || !hostname(bytes.Trim(value, " \t"))) {
		return false
	}
	if kind >= host && seen[kind] {
		r.odd = true // twice: what that means is not for us to say
	}
	seen[kind] = true
	r.keep(kind, bytes.Trim(value, " \t"))
	return true
}

func (r *Request) keep(kind field, value []byte) {
	switch kind {
	case unknown:
		r.odd = true
	case passedOn:
		r.passed = true
	case persist:
		r.odd = r.odd || !bytes.EqualFold(value, []byte("keep-alive"))
	default:
		if at := r.at(kind); at != nil {
			*at = value
		}
	}
}

// at is where a field's value is kept, nil if it is not.
func (r *Request) at(kind field) *[]byte {
	switch kind {
	case acceptEncoding:
		return &r.AcceptEncoding
	case cookie:
		return &r.Cookie
	case ifNoneMatch:
		return &r.IfNoneMatch
	case accept:
		return &r.Accept
	case acceptLanguage:
		return &r.AcceptLanguage
	case referer:
		return &r.Referer
	case userAgent:
		return &r.UserAgent
	case secFetchMode:
		return &r.SecFetchMode
	case secFetchDest:
		return &r.SecFetchDest
	case secPurpose:
		return &r.SecPurpose
	case purpose:
		return &r.Purpose
	case xPurpose:
		return &r.XPurpose
	case xMoz:
		return &r.XMoz
	case ifModifiedSince:
		return &r.IfModifiedSince
	}
	return nil
}

// hostname tells whether a host is written as hosts are: a name or an address, and perhaps a port.
func hostname(value []byte) bool {
	for _, c := range value {
		if !nameByte[c] && c != ':' && c != '[' && c != ']' {
			return false
		}
	}
	return len(value) > 0
}

// nameByte are the bytes of a field's name (RFC 9110, 5.6.2), but for the rare signs among them; nameSmall has them in small letters.
var nameByte, nameSmall = nameBytes()

func nameBytes() (is [256]bool, small [256]byte) {
	for c := range 256 {
		b := byte(c)
		small[c] = b
		switch {
		case 'A' <= b && b <= 'Z':
			small[c] = b + 'a' - 'A'
			is[c] = true
		case 'a' <= b && b <= 'z', '0' <= b && b <= '9', b == '-', b == '_', b == '.':
			is[c] = true
		}
	}
	return is, small
}
