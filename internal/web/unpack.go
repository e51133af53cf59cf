package web

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// unpackers are what gzip is unpacked with, 40 KB each.
var unpackers = sync.Pool{New: func() any { return new(gzip.Reader) }}

// Unpack gives the bytes that were compressed with gzip, of which it is known how many they are.
func Unpack(packed []byte, length int) ([]byte, error) {
	body := make([]byte, length)
	if err := unpack(packed, body); err != nil {
		return nil, err
	}
	return body, nil
}

func unpack(packed, body []byte) error {
	r := unpackers.Get().(*gzip.Reader)
	defer unpackers.Put(r)
	err := r.Reset(bytes.NewReader(packed))
	if err == nil {
		_, err = io.ReadFull(r, body)
	}
	if err != nil {
		return fmt.Errorf("unpack gzip: %w", err)
	}
	return nil
}
