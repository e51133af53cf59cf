package ghostadmin

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"time"
)

// token is what a program signs (RFC 7519), as it came; nothing of it is believed before verify.
type token struct {
	algorithm string
	key       string // the ID of the key that it says it was signed with
	signed    string // what the signature is of
	signature []byte
	claims    map[string]any
}

const (
	maxToken  = 8 << 10         // bytes
	tokenAge  = 5 * time.Minute // after which it is worthless, as Ghost has it
	farFuture = 1 << 53         // no time is beyond
)

var tokenForm = regexp.MustCompile(`^[\w-]+\.[\w-]+\.[\w-]*$`)

// readToken takes a token apart; false where it is none.
func readToken(text string) (t token, ok bool) {
	if len(text) > maxToken || !tokenForm.MatchString(text) {
		return t, false
	}
	parts := strings.Split(text, ".")
	var header map[string]any
	if !decodePart(parts[0], &header) || !decodePart(parts[1], &t.claims) || header == nil || t.claims == nil {
		return t, false
	}
	t.algorithm, _ = header["alg"].(string)
	t.key, _ = header["kid"].(string)
	t.signed = parts[0] + "." + parts[1]
	t.signature, _ = base64.RawURLEncoding.DecodeString(parts[2])
	return t, true
}

func decodePart(part string, into any) bool {
	data, err := base64.RawURLEncoding.DecodeString(part)
	return err == nil && json.Unmarshal(data, into) == nil
}

// verify holds a token against the secret of its key; audience is the form of whom it must be for. The answer is what is wrong
// with it, in the words of the library that Ghost asks (jsonwebtoken 9), "" if nothing is.
func (t token) verify(secret []byte, audience *regexp.Regexp, now time.Time) string {
	at := float64(now.Unix())
	switch {
	case len(t.signature) == 0:
		return "jwt signature is required"
	case t.algorithm != "HS256":
		return "invalid algorithm"
	case !t.signedWith(secret):
		return "invalid signature"
	}
	if from, given := t.claims["nbf"]; given {
		if n, ok := moment(from); !ok {
			return "invalid nbf value"
		} else if n > at {
			return "jwt not active"
		}
	}
	if until, given := t.claims["exp"]; given {
		if n, ok := moment(until); !ok {
			return "invalid exp value"
		} else if at >= n {
			return "jwt expired"
		}
	}
	if !t.isFor(audience) {
		return "jwt audience invalid. expected: /" + strings.ReplaceAll(audience.String(), "/", `\/`) + "/"
	}
	made, ok := moment(t.claims["iat"])
	switch {
	case !ok:
		return "iat required when maxAge is specified"
	case at >= made+tokenAge.Seconds():
		return "maxAge exceeded"
	}
	return ""
}

func (t token) signedWith(secret []byte) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(t.signed))
	return hmac.Equal(mac.Sum(nil), t.signature)
}

// isFor tells whether one of those whom the token is for has the form.
func (t token) isFor(audience *regexp.Regexp) bool {
	switch to := t.claims["aud"].(type) {
	case string:
		return audience.MatchString(to)
	case []any:
		for _, one := range to {
			if text, ok := one.(string); ok && audience.MatchString(text) {
				return true
			}
		}
	}
	return false
}

// moment is a time of a token: seconds.
func moment(v any) (float64, bool) {
	n, ok := v.(float64)
	return n, ok && !math.IsNaN(n) && math.Abs(n) < farFuture
}
