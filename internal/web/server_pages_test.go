package web

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"firsthand/internal/hotpath"
)

// onePage is ready for whoever asks for /page/. It is longer than what the kernel takes for somebody who does not read.
type onePage struct {
	answer *hotpath.Answer
	found  chan bool
}

func newOnePage() *onePage {
	body := bytes.Repeat([]byte("The pier is closed. "), 800_000)
	return &onePage{hotpath.Prepare(http.StatusOK, http.Header{"Content-Length": {fmt.Sprint(len(body))}}, body), make(chan bool, 1)}
}

func (p *onePage) Find(r *hotpath.Request) *hotpath.Answer {
	if string(r.Target) != "/page/" {
		return nil
	}
	p.found <- true
	return p.answer
}

// reading is a reader who has the head of the page, and has read no further. Known is one whom net/http has answered before.
func (p *onePage) reading(t *testing.T, addr string, known bool) *http.Response {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	c.SetDeadline(time.Now().Add(30 * time.Second)) // only so that a broken test ends
	in := bufio.NewReader(c)
	ask := func(path string) *http.Response {
		fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: desk.example\r\n\r\n", path)
		resp, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatal(err)
		}
		return resp
	}
	if known {
		resp := ask("/other/")
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	resp := ask("/page/")
	<-p.found
	return resp
}

// An end of the server cuts no answer that is read, and waits no longer than its grace for one that is not.
func TestAnEndWaitsForPagesThatAreRead(t *testing.T) {
	for name, known := range map[string]bool{"the first answer": false, "after one of the handler's": true} {
		t.Run(name, func(t *testing.T) {
			p := newOnePage()
			addr, stop := start(t, &Server{Pages: p, Handler: http.NotFoundHandler()})
			resp := p.reading(t, addr, known)
			defer resp.Body.Close()
			stopped := make(chan error, 1)
			go func() { stopped <- stop() }()
			for { // until the port is closed to new readers
				c, err := net.Dial("tcp", addr)
				if err != nil {
					break
				}
				c.Close()
			}
			if n, err := io.Copy(io.Discard, resp.Body); err != nil || n != int64(len(p.answer.Body)) {
				t.Errorf("%d bytes of the page arrived: %v", n, err)
			}
			if err := <-stopped; err != nil {
				t.Errorf("stop: %v", err)
			}
		})
		t.Run(name+", of who stands still", func(t *testing.T) {
			p := newOnePage()
			addr, stop := start(t, &Server{Pages: p, Handler: http.NotFoundHandler(), Grace: 10 * time.Millisecond})
			resp := p.reading(t, addr, known)
			defer resp.Body.Close()
			stopped := make(chan error, 1)
			go func() { stopped <- stop() }()
			select {
			case err := <-stopped:
				if err != nil {
					t.Errorf("stop: %v", err)
				}
			case <-time.After(20 * time.Second): // the deadline of writing is 60 s
				t.Fatal("the end waits for who does not read")
			}
			if n, err := io.Copy(io.Discard, resp.Body); err == nil {
				t.Errorf("all %d bytes arrived after the grace", n)
			}
		})
	}
}
