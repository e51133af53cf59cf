package web

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"slices"
	"strings"

	"firsthand"
)

// CSP is a Content-Security-Policy: directive to its sources. An empty list is a directive without
// a value, such as upgrade-insecure-requests.
type CSP map[string][]string

// StrictCSP allows what our own pages need and nothing from elsewhere: no inline script or style
// but those whose hash is added, no frames in or around, forms to this site only.
func StrictCSP() CSP {
	return CSP{
		"default-src":     {"'none'"},
		"script-src":      {"'self'"},
		"style-src":       {"'self'"},
		"img-src":         {"'self'", "data:"},
		"font-src":        {"'self'"},
		"media-src":       {"'self'"},
		"connect-src":     {"'self'"},
		"manifest-src":    {"'self'"},
		"base-uri":        {"'none'"},
		"object-src":      {"'none'"},
		"form-action":     {"'self'"},
		"frame-ancestors": {"'none'"},
	}
}

// Clone is a copy that can be added to without changing c.
func (c CSP) Clone() CSP {
	clone := make(CSP, len(c))
	for name, sources := range c {
		clone[name] = slices.Clone(sources)
	}
	return clone
}

// Allow adds sources to a directive; 'none' gives way to the first. A directive or source that
// could end its place in the header (blank, ";", ",", control character, not ASCII) is Invalid and
// nothing is added.
func (c CSP) Allow(directive string, sources ...string) error {
	if !cspName(directive) {
		return firsthand.Errorf(firsthand.Invalid, "%q is not a directive of a Content-Security-Policy.", directive)
	}
	for _, s := range sources {
		if !cspSource(s) {
			return firsthand.Errorf(firsthand.Invalid, "%q cannot stand in a Content-Security-Policy.", s)
		}
	}
	kept := slices.DeleteFunc(slices.Clone(c[directive]), func(s string) bool { return len(sources) > 0 && s == "'none'" })
	for _, s := range sources {
		if s != "'none'" && !slices.Contains(kept, s) {
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 && slices.Contains(sources, "'none'") {
		kept = []string{"'none'"}
	}
	c[directive] = kept
	return nil
}

// String is the header's value, directives in alphabetical order with default-src first.
func (c CSP) String() string {
	names := make([]string, 0, len(c))
	for name := range c {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		switch {
		case a == b:
			return 0
		case a == "default-src":
			return -1
		case b == "default-src":
			return 1
		}
		return strings.Compare(a, b)
	})
	var b strings.Builder
	for i, name := range names {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(name)
		for _, s := range c[name] {
			b.WriteByte(' ')
			b.WriteString(s)
		}
	}
	return b.String()
}

// HashSource is the CSP source for an inline script or style: the bytes between its tags.
func HashSource(content []byte) string {
	sum := sha256.Sum256(content)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func cspName(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != '-' && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != ""
}

func cspSource(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || c == ';' || c == ',' {
			return false
		}
	}
	return s != ""
}

// Headers are the security headers of a door's answers.
type Headers struct {
	CSP       CSP    // nil: StrictCSP
	Referrer  string // "": strict-origin-when-cross-origin
	HSTS      string // Strict-Transport-Security; only where the configured URL is https
	Embedding bool   // true: other sites may load these answers (feeds, images)
}

// Secure sets the headers before next runs, so that a handler may still replace one.
func Secure(headers Headers, next http.Handler) http.Handler {
	policy := headers.CSP
	if policy == nil {
		policy = StrictCSP()
	}
	values := map[string]string{
		"Content-Security-Policy":      policy.String(),
		"X-Content-Type-Options":       "nosniff",
		"Referrer-Policy":              "strict-origin-when-cross-origin",
		"Permissions-Policy":           "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
	}
	if headers.Referrer != "" {
		values["Referrer-Policy"] = headers.Referrer
	}
	if headers.Embedding {
		values["Cross-Origin-Resource-Policy"] = "cross-origin"
	}
	if slices.Equal(policy["frame-ancestors"], []string{"'none'"}) {
		values["X-Frame-Options"] = "DENY" // for the few that do not know frame-ancestors
	}
	if headers.HSTS != "" {
		values["Strict-Transport-Security"] = headers.HSTS
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		for name, value := range values {
			h[name] = []string{value}
		}
		next.ServeHTTP(w, r)
	})
}
