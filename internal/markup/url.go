package markup

import (
	"net/url"
	"strings"
)

// SafeURL cleans an address that a reader may follow and tells whether it is one: http, https,
// mailto, tel, relative, or a fragment. What a browser would ignore (control characters inside,
// white space around) is taken out first, so that it cannot hide a scheme. "" is not an address.
func SafeURL(address string) (string, bool) {
	return safe(address, "http", "https", "mailto", "tel")
}

// SafeSrc is SafeURL for what a page loads: http, https or relative.
func SafeSrc(address string) (string, bool) { return safe(address, "http", "https") }

func safe(address string, schemes ...string) (string, bool) {
	address = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, strings.ToValidUTF8(address, ""))
	address = strings.ReplaceAll(strings.TrimSpace(address), " ", "%20")
	if address == "" {
		return "", false
	}
	if _, err := url.Parse(address); err != nil {
		return "", false
	}
	end := strings.IndexAny(address, ":/?#")
	if end < 0 || address[end] != ':' {
		return address, true
	}
	for _, s := range schemes {
		if strings.EqualFold(address[:end], s) {
			return address, true
		}
	}
	return "", false
}

// Absolute resolves an address against the address of the page that it stands on. Where that cannot
// be done it gives the address back.
func Absolute(base, address string) string {
	if base == "" {
		return address
	}
	b, err := url.Parse(base)
	if err != nil || !b.IsAbs() {
		return address
	}
	a, err := url.Parse(address)
	if err != nil {
		return address
	}
	return b.ResolveReference(a).String()
}

// SafeSrcset cleans a srcset: candidates whose address SafeSrc refuses are left out.
func SafeSrcset(srcset string) string {
	var kept []string
	for candidate := range strings.SplitSeq(srcset, ", ") {
		fields := strings.Fields(strings.Trim(candidate, ", \t\r\n\f"))
		if len(fields) == 0 || len(fields) > 2 {
			continue
		}
		u, ok := SafeSrc(fields[0])
		if !ok || strings.Contains(u, ",") {
			continue
		}
		kept = append(kept, strings.Join(append([]string{u}, fields[1:]...), " "))
	}
	return strings.Join(kept, ", ")
}
