package certificates

import (
	"fmt"
	"regexp"
	"strings"
)

// maxDetail is how much of an authority's own words is passed on.
const maxDetail = 300

// problem finds what an authority answered: the kind (RFC 8555, 6.7) and its words.
var problem = regexp.MustCompile(`(?s)urn:ietf:params:acme:error:(\w+) - (.*)`)

// why says in one sentence why there is no certificate, and what to do.
func why(domain string, renewal bool, err error) string {
	what := fmt.Sprintf("%s has no certificate yet", domain)
	meanwhile := fmt.Sprintf("Readers find the site at http://%s/ meanwhile; this is tried again by itself.", domain)
	if renewal {
		what = fmt.Sprintf("The certificate of %s is not renewed yet", domain)
		meanwhile = "The one that it has is good for some time; this is tried again by itself."
	}
	m := problem.FindStringSubmatch(err.Error())
	if m == nil {
		return fmt.Sprintf("%s: the certificate authority cannot be reached from this machine (%s). %s", what, shortened(err.Error()), meanwhile)
	}
	kind, detail := m[1], shortened(m[2])
	switch kind {
	case "dns":
		return fmt.Sprintf("%s: the name leads nowhere (%s). Give it an A or AAAA record with this machine's address. %s", what, detail, meanwhile)
	case "connection", "unauthorized", "tls":
		return fmt.Sprintf("%s: whoever asks for that name does not come to this program (%s). Point its A and AAAA records to this machine, and let ports 80 and 443 through. %s", what, detail, meanwhile)
	case "rateLimited":
		return fmt.Sprintf("%s: it was asked for too often (%s). %s", what, detail, meanwhile)
	case "caa":
		return fmt.Sprintf("%s: the CAA record of its domain allows other authorities only (%s). %s", what, detail, meanwhile)
	}
	return fmt.Sprintf("%s: the certificate authority refuses (%s: %s). %s", what, kind, detail, meanwhile)
}

func shortened(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if r := []rune(text); len(r) > maxDetail {
		text = string(r[:maxDetail]) + "…"
	}
	return strings.TrimSuffix(text, ".")
}
