package ghost

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/idna"
)

// Ghost tells other sites whose reader comes, where its setting outbound_link_tagging says so: links in bodies get ?ref= with the
// name of the site (its core/server/services/member-attribution/outbound-link-tagger.js, 6.65.0).

// untagged are sites that such links do not work with, as Ghost lists them; one with a dot in front stands for all below it.
var untagged = []string{"facebook.com", "www.facebook.com", "web.archive.org", "archive.org", "www.federalreserve.gov", "www.chicagomag.com", "bailii.org", "www.bailii.org",
	".doubleclick.net", ".substack.com"}

// TagsLinks tells whether links to other sites are told where they are followed from: on sites that came from Ghost with it, in
// the markup that Ghost's themes and programs get.
func (v *View) TagsLinks() bool {
	return !v.plainCards && v.Settings.FromGhost != nil && v.Settings.FromGhost["outbound_link_tagging"] != "false"
}

// Tagged gives a body with the links to other sites told where they are followed from.
func (v *View) Tagged(body string) string {
	site, err := url.Parse(v.base)
	if err != nil || !strings.Contains(body, "<a") {
		return body
	}
	ref := url.QueryEscape(strings.TrimPrefix(site.Hostname(), "www."))
	var out strings.Builder
	out.Grow(len(body) + 256)
	z := html.NewTokenizer(strings.NewReader(body))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		raw := z.Raw()
		if kind == html.StartTagToken && len(raw) > 2 && (raw[1] == 'a' || raw[1] == 'A') && strings.IndexByte(" \t\n\f\r", raw[2]) >= 0 {
			out.WriteString(tagLink(string(raw), site, ref))
			continue
		}
		out.Write(raw)
	}
	return out.String()
}

// hrefForm is the beginning of an address in a start tag: behind white space, as data-href is another attribute.
var hrefForm = regexp.MustCompile("[ \t\n\f\r]href=\"")

// tagLink changes the address in a start tag that a double quotation mark is around.
func tagLink(tag string, site *url.URL, ref string) string {
	at := hrefForm.FindStringIndex(tag)
	if at == nil {
		return tag
	}
	from := at[1]
	length := strings.IndexByte(tag[from:], '"')
	if length < 0 {
		return tag
	}
	address := html.UnescapeString(tag[from : from+length])
	told, ok := tagAddress(address, site, ref)
	if !ok {
		return tag
	}
	return tag[:from] + inQuotes.Replace(told) + tag[from+length:]
}

var inQuotes = strings.NewReplacer(`"`, "%22", "<", "%3C", ">", "%3E", "&", "&amp;")

// tagAddress gives the address of another site with where it is followed from, as a browser writes it; false for what stays as
// it is.
func tagAddress(address string, site *url.URL, ref string) (string, bool) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Opaque != "" {
		return "", false
	}
	asWritten(u)
	if u.Host == site.Host && strings.HasPrefix(u.Path, site.Path) {
		return u.String(), true
	}
	for _, known := range untagged {
		if host := u.Hostname(); host == known || known[0] == '.' && strings.HasSuffix(host, known) {
			return u.String(), true
		}
	}
	for _, pair := range strings.Split(u.RawQuery, "&") {
		if name, _, _ := strings.Cut(pair, "="); name == "ref" || name == "utm_source" || name == "source" {
			return u.String(), true
		}
	}
	separator := "?"
	if u.RawQuery != "" {
		separator = "&"
	}
	fragment := ""
	whole := u.String()
	if at := strings.IndexByte(whole, '#'); at >= 0 {
		whole, fragment = whole[:at], whole[at:]
	}
	return strings.TrimSuffix(whole, "?") + separator + "ref=" + ref + fragment, true
}

// asWritten writes an address as browsers do: the host in small letters of the alphabet of addresses, without the port that its
// scheme has anyway, and a slash where there is no path.
func asWritten(u *url.URL) {
	host := strings.ToLower(u.Hostname())
	if plain, err := idna.Lookup.ToASCII(host); err == nil {
		host = plain
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port := u.Port(); port != "" && (u.Scheme != "http" || port != "80") && (u.Scheme != "https" || port != "443") {
		host += ":" + port
	}
	u.Host = host
	if u.Path == "" || strings.Contains(u.Path, "/.") {
		u.Path, u.RawPath = u.JoinPath().Path, "" // without . and ..
		u.Path = "/" + strings.TrimPrefix(u.Path, "/")
	}
	u.RawQuery = inASCII(u.RawQuery)
}

// inASCII writes other letters, and blanks, with percent signs.
func inASCII(query string) string {
	var out strings.Builder
	for i := range len(query) {
		if c := query[i]; c > 0x20 && c < 0x7f {
			out.WriteByte(c)
		} else {
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}
