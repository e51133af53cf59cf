package fetch

import (
	"context"
	"errors"
	"io"
	"net/http"
)

// Stream is an answer whose body is read as it comes in, unpacked: for files, which need not be in memory. It is to be
// closed.
type Stream struct {
	URL    string // where it comes from, after redirects
	Status int

	ctx    context.Context // of the deadline, which counts while the body is read
	cancel context.CancelFunc
	resp   *http.Response
	raw    *bounded
	body   io.Reader
}

// Open fetches as Get does, and leaves the body to be read. The limits are the same, and so are the errors, those of Read
// too.
func (c *Client) Open(ctx context.Context, r Request) (*Stream, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Deadline)
	resp, _, err := c.follow(ctx, r)
	if err != nil {
		cancel()
		return nil, err
	}
	s := &Stream{URL: resp.Request.URL.String(), Status: resp.StatusCode, ctx: ctx, cancel: cancel, resp: resp, raw: &bounded{from: resp.Body, left: c.opts.Received}}
	body, err := unpack(resp.Header, s.raw)
	if err != nil {
		err = s.explain(err)
		s.Close()
		return nil, err
	}
	s.body = &bounded{from: body, left: c.opts.Unpacked}
	return s, nil
}

// OK tells whether the body is what was asked for.
func (s *Stream) OK() bool { return ok(s.Status) }

// Read reads on in the body.
func (s *Stream) Read(p []byte) (int, error) {
	n, err := s.body.Read(p)
	if err != nil && err != io.EOF {
		err = s.explain(err)
	}
	return n, err
}

// explain puts an error into a sentence: of the network, or of what came and cannot be unpacked.
func (s *Stream) explain(err error) error {
	switch {
	case s.raw.failed != nil:
		return explain(s.ctx, s.resp.Request.URL, s.raw.failed)
	case ReasonOf(err) != "":
		return err
	}
	return unpackError(err)
}

// Close ends it, read to its end or not.
func (s *Stream) Close() error {
	defer s.cancel()
	return s.resp.Body.Close()
}

// bounded reads up to a number of bytes; one more is errTooLarge.
type bounded struct {
	from   io.Reader
	left   int64
	failed error // why it could not be read on
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.from.Read(p)
	if b.left -= int64(n); b.left < 0 {
		n, err = 0, errTooLarge
	}
	if err != nil && !errors.Is(err, io.EOF) {
		b.failed = err
	}
	return n, err
}
