package web

import (
	"net/http"
	"net/url"
	"path"
	"strings"
	"unicode/utf8"
)

// CanonicalRules say which spelling of a path is the one that pages live at. Doubled slashes and
// dot segments always go.
type CanonicalRules struct {
	Slash bool // a path whose last segment has no dot ends with a slash
	Lower bool // lower case
	// Skip names paths that keep their spelling (assets, files); nil: none.
	Skip func(path string) bool
}

// Canonical gives the address, path and query, that a request for u should have asked for, and
// whether it differs in its path. The answer always begins with one slash and what follows is
// neither slash nor backslash, so that as a Location it stays on its host. The query is kept. A
// path that is not UTF-8 is left alone.
func (c CanonicalRules) Canonical(u *url.URL) (target string, differs bool) {
	if usual(u.Path) || u.Path == "*" || !utf8.ValidString(u.Path) || (c.Skip != nil && c.Skip(u.Path)) {
		return "", false
	}
	p := path.Clean("/" + u.Path)
	if c.Lower {
		p = lower(p)
	}
	if p != "/" {
		last := p[strings.LastIndexByte(p, '/')+1:]
		if strings.HasSuffix(u.Path, "/") || c.Slash && !strings.Contains(last, ".") {
			p += "/"
		}
	}
	if p == u.Path {
		return "", false
	}
	target = escapePath(p)
	if u.RawQuery != "" {
		target += "?" + escapeQuery(u.RawQuery)
	}
	return target, true
}

// usual tells whether a path is spelt as nearly all are: words of small letters, digits and dashes, each with its slash.
func usual(path string) bool {
	if !strings.HasPrefix(path, "/") || !strings.HasSuffix(path, "/") {
		return false
	}
	for i := 1; i < len(path); i++ {
		switch b := path[i]; {
		case b >= 'a' && b <= 'z', b >= '0' && b <= '9', b == '-', b == '/' && path[i-1] != '/':
		default:
			return false
		}
	}
	return true
}

// lower repeats until nothing changes, so that the redirect's target never redirects again.
func lower(s string) string {
	for range 4 {
		next := strings.ToLower(s)
		if next == s {
			break
		}
		s = next
	}
	return s
}

// Redirect sends readers of other spellings to the canonical one with 301; what is neither GET nor
// HEAD passes, since a form must not be sent twice.
func (c CanonicalRules) Redirect(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet || r.Method == http.MethodHead {
			if target, differs := c.Canonical(r.URL); differs {
				w.Header().Set("Location", target)
				w.Header().Set("Cache-Control", "public, max-age=3600")
				w.WriteHeader(http.StatusMovedPermanently)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// escapePath writes a path so that nothing in it can be read as an authority, query or fragment.
func escapePath(p string) string {
	return (&url.URL{Path: p}).EscapedPath()
}

// escapeQuery keeps a query as it came but for bytes that may not stand in a header or would end
// the query.
func escapeQuery(q string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(q); i++ {
		if c := q[i]; c <= ' ' || c >= 0x7f || c == '#' || c == '"' || c == '<' || c == '>' {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
