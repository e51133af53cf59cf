package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/url"

	"firsthand"
)

// Reason is why a fetch came to nothing, as records keep it.
type Reason string

// The reasons. A status such as 404 is none of them: that is an answer.
const (
	BadAddress Reason = "bad_address" // no address that can be fetched
	Inside     Reason = "inside"      // it leads into this network
	NoHost     Reason = "no_host"     // the name has no address
	NoAnswer   Reason = "no_answer"   // nobody answers, or the connection broke
	NotSecure  Reason = "not_secure"  // the certificate is not right
	TooSlow    Reason = "too_slow"    // it was not done by the deadline
	TooLarge   Reason = "too_large"   // more than is kept, packed or unpacked
	Loop       Reason = "loop"        // redirects without end
	Garbled    Reason = "garbled"     // packed in a way that cannot be unpacked
)

// refusal is a reason on its way up.
type refusal struct {
	reason Reason
	error
}

func (r refusal) Unwrap() error { return r.error }

// ReasonOf finds the reason in err's chain, "" if it has none.
func ReasonOf(err error) Reason {
	var r refusal
	if errors.As(err, &r) {
		return r.reason
	}
	return ""
}

// refuse makes an error with a reason and a sentence for people. What may help later is Unavailable.
func refuse(reason Reason, cause error, format string, args ...any) error {
	code := firsthand.Invalid
	switch reason {
	case NoHost, NoAnswer, TooSlow:
		code = firsthand.Unavailable
	}
	return refusal{reason, firsthand.Because(cause, code, format, args...)}
}

// explain puts an error of the network into a sentence.
func explain(ctx context.Context, u *url.URL, err error) error {
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	var unknown x509.UnknownAuthorityError
	switch {
	case ReasonOf(err) != "":
		return err
	case errors.Is(err, errInside):
		return refuse(Inside, err, "%s is not a server of the public Internet, so it is not asked.", u.Host)
	case errors.Is(ctx.Err(), context.Canceled):
		return err
	case errors.Is(err, errTooLarge):
		return refuse(TooLarge, err, "What %s sends is larger than a source may be.", u.Host)
	case errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil:
		return refuse(TooSlow, err, "%s did not finish answering in time.", u.Host)
	case errors.As(err, &dns):
		return refuse(NoHost, err, "There is no server called %s: look whether the address is written correctly.", u.Hostname())
	case errors.As(err, &cert) || errors.As(err, &unknown):
		return refuse(NotSecure, err, "%s cannot prove that it is %s: its certificate is not right.", u.Host, u.Hostname())
	}
	return refuse(NoAnswer, err, "%s does not answer.", u.Host)
}
