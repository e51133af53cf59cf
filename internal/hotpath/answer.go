package hotpath

import (
	"bytes"
	"fmt"
	"net/http"
	"time"
)

// Answer is a finished answer: Head up to the value of its date, which is its last field, as net/http writes it; and a body.
// It does not change while it is there.
type Answer struct {
	Head []byte
	Body []byte
}

// Prepare makes the answer that net/http writes for a handler that has set these fields, Content-Length among them, and writes
// status and body.
func Prepare(status int, header http.Header, body []byte) *Answer {
	var b bytes.Buffer
	fmt.Fprintf(&b, "HTTP/1.1 %03d %s\r\n", status, http.StatusText(status))
	header.WriteSubset(&b, nil) // of a buffer there is no error
	b.WriteString("Date: ")
	return &Answer{Head: bytes.Clone(b.Bytes()), Body: body} // it is kept, the room that it grew in is not
}

// Pages has the answers.
type Pages interface {
	// Find gives the answer to a request, and counts that it is given; nil: net/http is to answer. It is called from many
	// goroutines at once, and waits for nothing.
	Find(r *Request) *Answer
}

// date writes the time as it stands in a head, made anew each second.
type date struct {
	second int64
	text   [29]byte
}

func (d *date) at(now time.Time) []byte {
	if second := now.Unix(); second != d.second {
		d.second = second
		now.UTC().AppendFormat(d.text[:0], http.TimeFormat)
	}
	return d.text[:]
}
