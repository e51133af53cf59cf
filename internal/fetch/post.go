package fetch

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
)

// Message is what to send.
type Message struct {
	Method string // "": POST
	URL    string // http or https, absolute
	Type   string // the media type of the body
	Body   []byte
	Header map[string]string // on top
}

// heard is how many bytes of the answer to a message are read: whoever listens answers with a status.
const heard = 64 << 10

// Post sends a message to an address, under the same checks and within the same deadline as Get. It follows no redirect:
// a message is for the address that somebody gave. The answer is its status, whatever that is; an error is as Get's.
func (c *Client) Post(ctx context.Context, m Message) (status int, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Deadline)
	defer cancel()
	u, err := readURL(m.URL)
	if err != nil {
		return 0, err
	}
	if int64(len(m.Body)) > c.opts.Received {
		return 0, refuse(TooLarge, nil, "This message to %s is larger than one may be.", u.Host)
	}
	if status, err = c.send(ctx, u, m); err != nil {
		return 0, explain(ctx, u, err)
	}
	return status, nil
}

func (c *Client) send(ctx context.Context, u *url.URL, m Message) (int, error) {
	method := m.Method
	if method == "" {
		method = http.MethodPost
	}
	req, err := http.NewRequestWithContext(ctx, method, u.String(), bytes.NewReader(m.Body))
	if err != nil {
		return 0, err
	}
	setHeader(req.Header, "User-Agent", c.opts.UserAgent)
	setHeader(req.Header, "Content-Type", m.Type)
	for name, value := range m.Header {
		setHeader(req.Header, name, value)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	io.Copy(io.Discard, io.LimitReader(resp.Body, heard)) // so that who answers sees that it was heard; the status is all that counts
	return resp.StatusCode, nil
}

// CheckAddress says what is wrong with an address that somebody gives for later, nil if nothing can be seen by looking at
// it. Where it leads is judged when it is asked.
func CheckAddress(address string) error {
	_, err := readURL(address)
	return err
}
