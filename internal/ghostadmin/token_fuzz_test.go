package ghostadmin

import (
	"regexp"
	"testing"
	"time"
)

// FuzzTokens reads whatever comes as a token: none that was not signed with the secret is good.
func FuzzTokens(f *testing.F) {
	for _, text := range []string{"", "a.b.c", "eyJhbGciOiJIUzI1NiIsImtpZCI6IngifQ.eyJpYXQiOjF9.AAAA", "eyJhbGciOiJub25lIn0.e30.", "..", "eyJhbGciOiJIUzI1NiJ9.bnVsbA.x", "W10.W10.W10"} {
		f.Add(text)
	}
	audience := regexp.MustCompile(`/?admin/?$`)
	f.Fuzz(func(t *testing.T, text string) {
		read, ok := readToken(text)
		if ok && read.verify([]byte("a secret that nobody of the fuzz knows"), audience, time.Unix(1_800_000_000, 0)) == "" {
			t.Errorf("%q is good", text)
		}
	})
}
