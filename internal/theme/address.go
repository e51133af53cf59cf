package theme

import (
	"strings"
)

// Addresses, as Ghost's helpers build them. A site's URL has no slash at its end and may have a
// path ("https://example.org/news").

// siteParts are the parts of the site's URL: "example.org" and "/news" ("" at the root).
func (p *Page) siteParts() (host, base string) {
	if !p.parted {
		host, base = splitAddress(p.URL)
		p.parted, p.host, p.base = true, host, strings.TrimSuffix(base, "/")
	}
	return p.host, p.base
}

// splitAddress parts an http address into its host and all behind it; host is "" for any other
// address. It is called for every link of a page, so it does no more than that.
func splitAddress(address string) (host, rest string) {
	for _, scheme := range []string{"https://", "http://", "//"} {
		if len(address) < len(scheme) || !strings.EqualFold(address[:len(scheme)], scheme) {
			continue
		}
		host = address[len(scheme):]
		if i := strings.IndexAny(host, "/?#"); i >= 0 {
			host, rest = host[:i], host[i:]
		}
		return host, rest
	}
	return "", address
}

// origin is the site's URL without its path.
func (p *Page) origin() string {
	_, base := p.siteParts()
	return strings.TrimSuffix(strings.TrimSuffix(p.URL, "/"), base)
}

// relative is an address without the origin if it lies within the site, otherwise as it is.
func (p *Page) relative(address string) string {
	own, base := p.siteParts()
	host, rest := splitAddress(address)
	if host == "" || !strings.EqualFold(host, own) {
		return address
	}
	if !strings.HasPrefix(rest, "/") {
		rest = "/" + rest
	}
	if base != "" && !strings.HasPrefix(rest, base+"/") && rest != base {
		return address
	}
	return rest
}

// absolute puts the site's URL in front of a path. A path that already begins with the site's own
// path keeps it once.
func (p *Page) absolute(address string) string {
	if !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "//") {
		return address
	}
	_, base := p.siteParts()
	if base != "" && (address == base || strings.HasPrefix(address, base+"/")) {
		return p.origin() + address
	}
	return strings.TrimSuffix(p.URL, "/") + address
}

// within puts the site's own path in front of a path of the site.
func (p *Page) within(path string) string {
	_, base := p.siteParts()
	if base == "" || path == base || strings.HasPrefix(path, base+"/") {
		return path
	}
	return base + path
}

// joinSlash joins with one slash between, however many the parts bring.
func joinSlash(parts ...string) string {
	s := ""
	switch {
	case len(parts) == 2 && parts[1] != "" && strings.HasSuffix(parts[0], "/"):
		s = parts[0] + strings.TrimLeft(parts[1], "/") // as the loop below leaves it
	default:
		s = strings.Join(parts, "/")
	}
	for strings.Contains(s, "//") {
		s = strings.ReplaceAll(s, "//", "/")
	}
	return s
}

// What JavaScript's encodeURI and encodeURIComponent leave alone, and what an address in an attribute keeps.
const (
	componentSafe = "-_.!~*'()"
	uriSafe       = componentSafe + ";,/?:@&=+$#"
	pathSafe      = "-_.!~*();,/?:@=+$#%" // of these what ends no attribute and begins no entity, and what is encoded already
)

// percentEncode encodes all but ASCII letters, digits and the characters in safe.
func percentEncode(s, safe string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && isWordByte(c) || strings.IndexByte(safe, c) >= 0 {
			b.WriteByte(c)
			continue
		}
		b.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return b.String()
}

// encodeURI is encodeURI(decodeURI(s)) with the brackets left open; ok is false for a bad % sequence.
func encodeURI(s string) (encoded string, ok bool) {
	if plainURI(s) {
		return s, true
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
			return "", false
		}
		c := unhex(s[i+1])<<4 | unhex(s[i+2])
		if strings.IndexByte(";/?:@&=+$,#", c) >= 0 {
			b.WriteString(s[i : i+3])
		} else {
			b.WriteByte(c)
		}
		i += 2
	}
	decoded := b.String()
	if strings.ToValidUTF8(decoded, "\ufffd") != decoded {
		return "", false
	}
	// decodeURI leaves %2F; encodeURI then encodes the % itself.
	encoded = percentEncode(decoded, uriSafe)
	return openBrackets.Replace(encoded), true
}

var openBrackets = strings.NewReplacer("%5B", "[", "%5D", "]")

// plainURI tells whether there is nothing to encode in an address.
func plainURI(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; !isWordByte(c) && strings.IndexByte(uriSafe, c) < 0 {
			return false
		}
	}
	return true
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c >= 'a':
		return c - 'a' + 10
	case c >= 'A':
		return c - 'A' + 10
	}
	return c - '0'
}
