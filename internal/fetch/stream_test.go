package fetch

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
)

func TestAStreamIsReadAsItComesInWithinTheSameLimits(t *testing.T) {
	words := strings.Repeat("ten letters", 2000)
	pack := map[string]func(io.Writer) io.WriteCloser{
		"gzip": func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) },
		"br":   func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) },
	}
	stop := make(chan struct{})
	t.Cleanup(func() { close(stop) })
	at := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		var b bytes.Buffer
		out := io.Writer(w)
		if z := pack[q.Get("as")]; z != nil {
			packer := z(&b)
			defer func() {
				packer.Close()
				w.Write(b.Bytes()[:b.Len()-len(q.Get("cut"))])
			}()
			out = packer
		}
		if as := q.Get("as"); as != "" {
			w.Header().Set("Content-Encoding", as)
		}
		switch r.URL.Path {
		case "/led":
			http.Redirect(w, r, "/", http.StatusFound)
		case "/broken":
			w.Header().Set("Content-Length", "100000")
			io.WriteString(w, words)
		case "/slow":
			io.WriteString(w, words)
			w.(http.Flusher).Flush()
			select {
			case <-stop:
			case <-r.Context().Done():
			}
		default:
			io.WriteString(out, words)
		}
	})
	for path, want := range map[string]Reason{
		"/": "", "/led": "", "/?as=gzip": "", "/?as=br": "", "/?as=gzip&cut=xxxxxxxxxxxx": Garbled, "/?as=br&cut=xxxx": Garbled, "/?as=zstd": Garbled, "/broken": NoAnswer, "/slow": TooSlow,
	} {
		s, err := New(Options{Inside: inside("127.0.0.1"), Deadline: time.Second}).Open(t.Context(), Request{URL: at + path})
		var got []byte
		if err == nil {
			got, err = io.ReadAll(s)
			s.Close()
		}
		if want != "" {
			refused(t, err, want)
		} else if err != nil || string(got) != words || !s.OK() {
			t.Errorf("%s: %d bytes, %v", path, len(got), err)
		}
	}
	for path, opts := range map[string]Options{"/": {Received: 21_999}, "/?as=gzip": {Received: 50}, "/?as=br": {Unpacked: 21_999}} {
		opts.Inside = inside("127.0.0.1")
		s, err := New(opts).Open(t.Context(), Request{URL: at + path})
		if err == nil {
			_, err = io.ReadAll(s)
			s.Close()
		}
		refused(t, err, TooLarge)
	}
}
