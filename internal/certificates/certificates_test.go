package certificates

import (
	"errors"
	"strings"
	"testing"

	"firsthand"
)

func TestDomainsAreReadAsSomebodyWritesThem(t *testing.T) {
	got, err := Domains([]string{" Quay.Example. ", "www.quay.example", "quay.example", "küste.example"})
	if err != nil || strings.Join(got, " ") != "quay.example www.quay.example xn--kste-0ra.example" {
		t.Errorf("%q %v", got, err)
	}
	for _, wrong := range []string{"", "https://quay.example", "quay.example:443", "192.0.2.1", "::1", "*.quay.example", "localhost", "quay example", "quay.example/x", "..", strings.Repeat("a", 70) + ".example"} {
		if _, err := Domains([]string{wrong}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: %v", wrong, err)
		}
	}
	if _, err := Domains(make([]string, MaxDomains+1)); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("too many: %v", err)
	}
}

func TestWhyThereIsNoCertificateIsSaidInOneSentenceWithWhatToDo(t *testing.T) {
	for said, words := range map[string]string{
		"HTTP 400 urn:ietf:params:acme:error:dns - no such name":                                "A or AAAA record",
		"HTTP 403 urn:ietf:params:acme:error:unauthorized - wrong answer":                       "ports 80 and 443",
		"order: HTTP 400 urn:ietf:params:acme:error:connection - Connection refused":            "does not come to this program (Connection refused)",
		"HTTP 429 urn:ietf:params:acme:error:rateLimited - too many certificates":               "too often",
		"HTTP 403 urn:ietf:params:acme:error:caa - CAA record forbids":                          "CAA record",
		"HTTP 400 urn:ietf:params:acme:error:rejectedIdentifier - " + strings.Repeat("x", 9000): "refuses (rejectedIdentifier: xxx",
		"dial tcp: connection refused":                                                          "cannot be reached from this machine (dial tcp: connection refused)",
	} {
		got := why("quay.example", false, errors.New(said))
		if !strings.HasPrefix(got, "quay.example has no certificate yet: ") || !strings.Contains(got, words) || !strings.Contains(got, "http://quay.example/ meanwhile") || len(got) > 700 {
			t.Errorf("%s: %s", said, got)
		}
	}
	if got := why("quay.example", true, errors.New("x")); !strings.HasPrefix(got, "The certificate of quay.example is not renewed yet") || strings.Contains(got, "http:") {
		t.Errorf("of one that is renewed: %s", got)
	}
}
