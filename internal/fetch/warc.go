package fetch

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"
	"github.com/nlnwa/gowarc/v2"
)

// WARC writes the answer down as archives keep it (WARC 1.1, ISO 28500): a response record with the head and the
// bytes as they came, and a metadata record with the addresses that led there. Each is a gzip member of its own.
func (a *Answer) WARC() ([]byte, error) {
	var head strings.Builder
	fmt.Fprintf(&head, "HTTP/1.1 %d %s\r\n", a.Status, http.StatusText(a.Status))
	header := a.Header.Clone()
	header.Set("Content-Length", fmt.Sprint(len(a.Raw)))
	header.Del("Transfer-Encoding") // undone
	if err := header.Write(&head); err != nil {
		return nil, err
	}
	head.WriteString("\r\n")
	var led strings.Builder
	for _, hop := range a.Hops {
		fmt.Fprintf(&led, "via: %s\r\n", hop)
	}
	var out bytes.Buffer
	response := slices.Concat([]byte(head.String()), a.Raw)
	if err := writeRecord(&out, gowarc.Response, "application/http;msgtype=response", a, response); err != nil {
		return nil, fmt.Errorf("write down the answer of %s: %w", a.URL, err)
	}
	if err := writeRecord(&out, gowarc.Metadata, "application/warc-fields", a, []byte(led.String())); err != nil {
		return nil, fmt.Errorf("write down the answer of %s: %w", a.URL, err)
	}
	return out.Bytes(), nil
}

func writeRecord(out io.Writer, kind gowarc.RecordType, contentType string, a *Answer, block []byte) error {
	b := gowarc.NewRecordBuilder(kind, gowarc.WithDefaultDigestAlgorithm("sha256"), gowarc.WithBufferMaxMemBytes(64<<20))
	b.AddWarcHeader(gowarc.WarcTargetURI, a.URL)
	b.AddWarcHeader(gowarc.WarcDate, a.At.UTC().Format(time.RFC3339))
	b.AddWarcHeader(gowarc.ContentType, contentType)
	if _, err := b.Write(block); err != nil {
		return err
	}
	record, _, err := b.Build()
	if err != nil {
		return err
	}
	z := gzip.NewWriter(out)
	_, _, err = gowarc.NewMarshaler().Marshal(z, record, 0)
	return errors.Join(err, z.Close(), record.Close())
}

// ReadWARC gives back the answer that WARC wrote down.
func ReadWARC(r io.Reader) (*Answer, error) {
	file, err := gowarc.NewWarcFileReaderFromStream(r, 0)
	if err != nil {
		return nil, fmt.Errorf("read an archived answer: %w", err)
	}
	defer file.Close()
	for {
		record, _, _, err := file.Next()
		if err != nil {
			return nil, fmt.Errorf("read an archived answer: %w", err)
		}
		if record.Type() == gowarc.Response {
			return readResponse(record)
		}
	}
}

func readResponse(record gowarc.WarcRecord) (*Answer, error) {
	block, ok := record.Block().(gowarc.HttpResponseBlock)
	if !ok {
		return nil, errors.New("read an archived answer: a response record without a response")
	}
	payload, err := block.PayloadBytes()
	if err != nil {
		return nil, fmt.Errorf("read an archived answer: %w", err)
	}
	var opts Options
	opts.defaults()
	raw, err := readAll(payload, opts.Received)
	if err != nil {
		return nil, fmt.Errorf("read an archived answer: %w", err)
	}
	at, _ := record.WarcHeader().GetTime(gowarc.WarcDate) // a foreign archive may have none
	return &Answer{URL: record.WarcHeader().Get(gowarc.WarcTargetURI), At: at, Status: block.HttpStatusCode(), Header: *block.HttpHeader(),
		Raw: raw, unpacked: opts.Unpacked}, nil
}
