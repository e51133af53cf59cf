package hotpath

import (
	"bufio"
	"bytes"
	"net/http"
	"testing"
)

// FuzzParse holds what is taken for a whole head against what net/http reads: it ends there, has no body, and asks for the same. And what
// is known of a head does not change with what comes: what is foreign stays so, and a head that is whole was no head before.
func FuzzParse(f *testing.F) {
	f.Add([]byte("GET /pier/ HTTP/1.1\r\nHost: desk.example\r\nAccept: x\r\n\r\nGET /"))
	f.Add([]byte("HEAD / HTTP/1.1\r\nhost: a\r\nX-A: b\r\n\r\n"))
	f.Add([]byte("GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nabcde"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var r Request
		what, length := r.parse(b)
		var before Request
		for n := range b {
			is, _ := before.parse(b[:n])
			switch {
			case is == foreign && what != foreign:
				t.Fatalf("%q is foreign, and with more it is not: %q", b[:n], b)
			case is > partial && n < length:
				t.Fatalf("%q is whole, and with more it ends later: %q", b[:n], b[:length])
			}
		}
		if what < whole {
			return
		}
		rest := bufio.NewReader(bytes.NewReader(b))
		is, err := http.ReadRequest(rest)
		if err != nil {
			return // net/http refuses it, and ends the connection
		}
		if read := len(b) - rest.Buffered(); len(b) <= 4096 && read != length {
			t.Errorf("%q ends at %d, for net/http at %d", b, length, read)
		}
		if is.ContentLength != 0 || len(is.TransferEncoding) > 0 || is.Body != http.NoBody {
			t.Errorf("%q has a body", b)
		}
		if is.RequestURI != string(r.Target) || what == plain && is.Method != http.MethodGet {
			t.Errorf("%q asks for %s %s, for net/http %s %s", b, "GET", r.Target, is.Method, is.RequestURI)
		}
		if got, want := string(r.AcceptEncoding), is.Header.Get("Accept-Encoding"); what == plain && got != want {
			t.Errorf("%q: the codings are %q, for net/http %q", b, got, want)
		}
	})
}
