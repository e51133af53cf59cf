package fetch

import "time"

// Within is the same way out with other limits: so many bytes of an answer, packed or not, in so long. What may be reached
// stays the same.
func (c *Client) Within(bytes int64, deadline time.Duration) *Client {
	opts := c.opts
	opts.Received, opts.Unpacked, opts.Deadline = bytes, bytes, deadline
	return New(opts)
}
