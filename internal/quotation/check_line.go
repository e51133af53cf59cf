package quotation

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"firsthand"
)

// MaxCheckLine is the longest line that CheckLine reads, in bytes.
const MaxCheckLine = 80_000_000

// checkRequest is one line of CheckLine's input.
type checkRequest struct {
	ID     json.RawMessage `json:"id"`
	Quote  *string         `json:"quote"`
	Source *string         `json:"source"`
}

// checkAnswer is one line of its output. The ID comes back as it was written.
type checkAnswer struct {
	ID json.RawMessage `json:"id,omitempty"`
	Verdict
}

type checkRefusal struct {
	ID    json.RawMessage `json:"id,omitempty"`
	Line  int             `json:"line"`
	Error string          `json:"error"`
}

// CheckLine reads {"id","quote","source"} a line from r and writes {"id","verdict","start","end",
// "edits",…} a line to w, in order. A line that cannot be checked is answered with {"id","line",
// "error"}, and the rest go on; the error at the end, Invalid, says how many there were. Empty lines
// are passed over. It stops early only when ctx ends or when reading or writing fails.
func CheckLine(ctx context.Context, r io.Reader, w io.Writer, opts CheckOptions) error {
	in := bufio.NewReaderSize(r, 1<<16)
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	bad, first := 0, 0
	for n := 1; ; n++ {
		if err := ctx.Err(); err != nil {
			return errors.Join(err, out.Flush())
		}
		line, tooLong, err := checkReadLine(in, MaxCheckLine)
		if err != nil && err != io.EOF {
			return errors.Join(fmt.Errorf("read line %d: %w", n, err), out.Flush())
		}
		last := err == io.EOF
		if line = bytes.TrimSpace(line); len(line) > 0 || tooLong {
			answer := checkOne(line, n, tooLong, opts)
			if _, refused := answer.(checkRefusal); refused {
				if bad++; bad == 1 {
					first = n
				}
			}
			if err := enc.Encode(answer); err != nil {
				return fmt.Errorf("write answer %d: %w", n, err)
			}
			if in.Buffered() == 0 { // somebody may be waiting for this answer
				if err := out.Flush(); err != nil {
					return fmt.Errorf("write answer %d: %w", n, err)
				}
			}
		}
		if last {
			break
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write answers: %w", err)
	}
	if bad > 0 {
		return firsthand.Errorf(firsthand.Invalid, "%d of the lines could not be checked, the first is line %d: each was answered with its error.", bad, first)
	}
	return nil
}

func checkOne(line []byte, n int, tooLong bool, opts CheckOptions) any {
	if tooLong {
		return checkRefusal{Line: n, Error: fmt.Sprintf("The line is longer than %d MB.", MaxCheckLine/1_000_000)}
	}
	var req checkRequest
	if err := json.Unmarshal(line, &req); err != nil {
		return checkRefusal{Line: n, Error: "The line is not a JSON object with id, quote and source."}
	}
	switch {
	case req.Quote == nil:
		return checkRefusal{ID: req.ID, Line: n, Error: "The line has no quote."}
	case req.Source == nil:
		return checkRefusal{ID: req.ID, Line: n, Error: "The line has no source."}
	case len(*req.Quote) > MaxCheckQuote:
		return checkRefusal{ID: req.ID, Line: n, Error: fmt.Sprintf("The quote is longer than %d KB.", MaxCheckQuote/1000)}
	}
	return checkAnswer{ID: req.ID, Verdict: Check(*req.Quote, *req.Source, opts)}
}

// checkReadLine reads up to and over the next line end. Of a line beyond the limit nothing is kept.
func checkReadLine(in *bufio.Reader, limit int) (line []byte, tooLong bool, err error) {
	for {
		piece, err := in.ReadSlice('\n')
		if !tooLong {
			line = append(line, piece...)
			if len(line) > limit {
				line, tooLong = nil, true
			}
		}
		if err != bufio.ErrBufferFull {
			return line, tooLong, err
		}
	}
}
